// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/text_record.h"

#include <utility>

#include "corpus/record_fields.h"

namespace fashen::corpus {
namespace {

void add_place(RecordWriter& writer, const ProvisionPlace& place) {
  writer.add(static_cast<int>(place.kind)).add(place.number).add(place.sub_number);
}

std::optional<ProvisionPlace> read_place(RecordReader& reader) {
  ProvisionPlace place;
  const int kind = reader.number();
  if (kind > static_cast<int>(ProvisionKind::whole)) return std::nullopt;
  place.kind = static_cast<ProvisionKind>(kind);
  place.number = reader.number();
  place.sub_number = reader.number();
  return place;
}

Rank read_rank(RecordReader& reader) { return parse_rank(reader.field()).value_or(Rank::unknown); }

}  // namespace

std::string to_record(const ImportedText& text) {
  RecordWriter writer;
  writer.add(text.work).add(text.title).add(std::optional(text.promulgated));
  writer.add(text.effective).add(text.expires).add(name(text.rank));
  writer.add(text.issuer).add(text.number).add(text.region).add(text.note);
  writer.add(text.source).add(text.digest).add(std::size_t{text.first});
  writer.add(text.places.size());
  for (const ProvisionPlace& place : text.places) add_place(writer, place);
  writer.add(text.oddities.size());
  for (const std::string& oddity : text.oddities) writer.add(oddity);
  return writer.take();
}

std::optional<ImportedText> text_from_record(std::string_view record) {
  RecordReader reader(record);
  ImportedText text;
  text.work = reader.string();
  text.title = reader.string();
  text.promulgated = reader.day();
  text.effective = reader.optional_day();
  text.expires = reader.optional_day();
  text.rank = read_rank(reader);
  text.issuer = reader.string();
  text.number = reader.string();
  text.region = reader.string();
  text.note = reader.string();
  text.source = reader.string();
  text.digest = reader.string();
  text.first = static_cast<std::uint32_t>(reader.number());
  for (std::size_t left = reader.count(); left > 0; --left) {
    const auto place = read_place(reader);
    if (!place) return std::nullopt;
    text.places.push_back(*place);
  }
  for (std::size_t left = reader.count(); left > 0; --left) {
    text.oddities.push_back(reader.string());
  }
  if (!reader.complete()) return std::nullopt;
  return text;
}

std::string to_record(const Provision& provision) {
  RecordWriter writer;
  writer.add(std::size_t{provision.text});
  add_place(writer, provision.place);
  writer.add(provision.label).add(provision.headings).add(provision.words);
  return writer.take();
}

std::optional<Provision> provision_from_record(std::string_view record) {
  RecordReader reader(record);
  Provision provision;
  provision.text = static_cast<std::uint32_t>(reader.number());
  const auto place = read_place(reader);
  if (!place) return std::nullopt;
  provision.place = *place;
  provision.label = reader.string();
  provision.headings = reader.string();
  provision.words = reader.string();
  if (!reader.complete()) return std::nullopt;
  return provision;
}

std::string to_record(const StatuteSource& source) {
  RecordWriter writer;
  writer.add(source.path).add(source.digest).add(name(source.rank)).add(source.folder);
  writer.add(source.issuer).add(source.number).add(source.region);
  writer.add(source.promulgated).add(source.effective).add(source.expires);
  writer.add(source.markdown);
  return writer.take();
}

std::optional<StatuteSource> source_from_record(std::string_view record) {
  RecordReader reader(record);
  StatuteSource source;
  source.path = reader.string();
  source.digest = reader.string();
  source.rank = read_rank(reader);
  source.folder = reader.string();
  source.issuer = reader.string();
  source.number = reader.string();
  source.region = reader.string();
  source.promulgated = reader.optional_day();
  source.effective = reader.optional_day();
  source.expires = reader.optional_day();
  source.markdown = reader.string();
  if (!reader.complete()) return std::nullopt;
  return source;
}

}  // namespace fashen::corpus
