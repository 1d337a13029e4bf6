// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/penal_table.h"
#include "corpus/record_fields.h"

namespace fashen::corpus {
namespace {

void add(RecordWriter& writer, const Fine& fine) {
  writer.add(fine.item).add(name(fine.branch)).add(name(fine.target)).add(fine.may ? 1 : 0);
  writer.add(fine.when_base).add(fine.when ? to_text(*fine.when) : std::string());
  writer.add(name(fine.unit)).add(fine.base).add(to_text(fine.range));
}

std::optional<Fine> read_fine(RecordReader& reader) {
  Fine fine;
  fine.item = reader.number();
  const auto branch = parse_branch(reader.field());
  const auto target = parse_fine_target(reader.field());
  fine.may = reader.number() != 0;
  fine.when_base = reader.string();
  const std::string_view when = reader.field();
  const auto unit = parse_fine_unit(reader.field());
  fine.base = reader.string();
  const auto range = parse_interval(reader.field());
  if (!branch || !target || !unit || !range) return std::nullopt;
  if (!when.empty() && !(fine.when = parse_interval(when))) return std::nullopt;
  fine.branch = *branch;
  fine.target = *target;
  fine.unit = *unit;
  fine.range = *range;
  return fine;
}

}  // namespace

std::string to_record(const std::vector<PenalCard>& cards) {
  RecordWriter writer;
  writer.add(cards.size());
  for (const PenalCard& card : cards) {
    writer.add(card.article).add(card.article_sub).add(card.paragraph);
    writer.add(card.penalties.size());
    for (Penalty penalty : card.penalties) writer.add(name(penalty));
    writer.add(card.violated.size());
    for (const auto& [number, sub] : card.violated) writer.add(number).add(sub);
    writer.add(card.conduct).add(card.whole ? 1 : 0);
    writer.add(card.fines.size());
    for (const Fine& fine : card.fines) add(writer, fine);
  }
  return writer.take();
}

std::optional<std::vector<PenalCard>> penal_cards_from_record(std::string_view record) {
  RecordReader reader(record);
  std::vector<PenalCard> cards(reader.count());
  for (PenalCard& card : cards) {
    card.article = reader.number();
    card.article_sub = reader.number();
    card.paragraph = reader.number();
    for (std::size_t left = reader.count(); left > 0; --left) {
      const auto penalty = parse_penalty(reader.field());
      if (!penalty) return std::nullopt;
      card.penalties.push_back(*penalty);
    }
    for (std::size_t left = reader.count(); left > 0; --left) {
      const int number = reader.number();
      card.violated.emplace_back(number, reader.number());
    }
    card.conduct = reader.string();
    card.whole = reader.number() != 0;
    for (std::size_t left = reader.count(); left > 0; --left) {
      auto fine = read_fine(reader);
      if (!fine) return std::nullopt;
      card.fines.push_back(std::move(*fine));
    }
  }
  if (!reader.complete()) return std::nullopt;
  return cards;
}

}  // namespace fashen::corpus
