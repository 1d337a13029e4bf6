// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/card_record.h"

#include "base/hash.h"
#include "corpus/record.h"
#include "corpus/record_fields.h"
#include "corpus/schema.h"

namespace fashen::corpus {
namespace {

void add_list(RecordWriter& writer, const std::vector<std::string>& list) {
  writer.add(list.size());
  for (const std::string& one : list) writer.add(one);
}

std::vector<std::string> read_list(RecordReader& reader) {
  std::vector<std::string> list(reader.count());
  for (std::string& one : list) one = reader.string();
  return list;
}

}  // namespace

std::string to_record(const Card& card) {
  RecordWriter writer;
  writer.add(card.work).add(card.title).add(std::optional(card.version));
  writer.add(card.article).add(card.sub_number);
  writer.add(card.types.size());
  for (const NormType type : card.types) writer.add(name(type));
  writer.add(card.subject).add(card.conduct).add(card.gist);
  add_list(writer, card.keywords);
  add_list(writer, card.lay);
  writer.add(card.digest).add(to_record(card.figures));
  return writer.take();
}

std::optional<Card> card_from_record(std::string_view record) {
  RecordReader reader(record);
  Card card;
  card.work = reader.string();
  card.title = reader.string();
  card.version = reader.day();
  card.article = reader.number();
  card.sub_number = reader.number();
  for (std::size_t left = reader.count(); left > 0; --left) {
    const auto type = parse_norm_type(reader.field());
    if (!type) return std::nullopt;
    card.types.push_back(*type);
  }
  card.subject = reader.string();
  card.conduct = reader.string();
  card.gist = reader.string();
  card.keywords = read_list(reader);
  card.lay = read_list(reader);
  card.digest = reader.string();
  auto figures = parameters_from_record(reader.field());
  if (!figures || !reader.complete()) return std::nullopt;
  card.figures = std::move(*figures);
  return card;
}

std::string card_key(std::size_t number) { return "card:" + std::to_string(number); }

std::string card_place_key(std::string_view work, base::Date version, int article, int sub_number) {
  // Titles can be longer than a key of the database may be.
  const std::string place = std::string(work) + "@" + base::to_iso(version) + "#" +
                            std::to_string(article) + "." + std::to_string(sub_number);
  return "card@" + base::to_hex(base::fnv1a(place));
}

std::uint64_t write_cards(const std::vector<Card>& cards, Xapian::WritableDatabase& database,
                          std::uint64_t digest) {
  for (std::size_t number = 0; number < cards.size(); ++number) {
    const Card& card = cards[number];
    const std::string record = to_record(card);
    digest = base::fnv1a(record, digest);
    database.set_metadata(card_key(number), record);
    database.set_metadata(card_place_key(card.work, card.version, card.article, card.sub_number),
                          std::to_string(number));
  }
  database.set_metadata(schema::cards_key, std::to_string(cards.size()));
  return digest;
}

}  // namespace fashen::corpus
