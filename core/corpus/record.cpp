// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/record.h"

#include <utility>

#include "corpus/record_fields.h"
#include "corpus/shape.h"
#include "text/numeral.h"

namespace fashen::corpus {
namespace {

void add_version(RecordWriter& writer, const Version& version) {
  writer.add(std::optional(version.promulgated)).add(version.effective).add(version.ends);
  writer.add(version.number).add(version.evidence).add(version.articles);
  writer.add(shapes_to_text(version.shapes));
}

std::optional<Version> read_version(RecordReader& reader) {
  Version version;
  version.promulgated = reader.day();
  version.effective = reader.optional_day();
  version.ends = reader.optional_day();
  version.number = reader.string();
  version.evidence = reader.string();
  version.articles = reader.number();
  auto shapes = shapes_from_text(reader.field());
  if (!shapes) return std::nullopt;
  version.shapes = std::move(*shapes);
  return version;
}

}  // namespace

std::string to_record(const Work& work) {
  RecordWriter writer;
  writer.add(work.id).add(work.title).add(name(work.rank)).add(work.issuer).add(work.number);
  writer.add(work.repealed_on).add(work.repealed_by).add(work.successor);
  writer.add(work.expired ? 1 : 0).add(work.source);
  writer.add(work.aliases.size());
  for (const std::string& alias : work.aliases) writer.add(alias);
  writer.add(work.versions.size());
  for (const Version& version : work.versions) add_version(writer, version);
  writer.add(work.renumberings.size());
  for (const Renumbering& moved : work.renumberings) {
    writer.add(std::optional(moved.from)).add(std::optional(moved.to));
    writer.add(moved.from_article).add(moved.from_sub);
    writer.add(moved.to_article).add(moved.to_sub).add(moved.evidence);
  }
  return writer.take();
}

std::optional<Work> work_from_record(std::string_view record) {
  RecordReader reader(record);
  Work work;
  work.id = reader.string();
  work.title = reader.string();
  const auto rank = parse_rank(reader.field());
  if (!rank) return std::nullopt;
  work.rank = *rank;
  work.issuer = reader.string();
  work.number = reader.string();
  work.repealed_on = reader.optional_day();
  work.repealed_by = reader.string();
  work.successor = reader.string();
  work.expired = reader.number() == 1;
  work.source = reader.string();
  for (std::size_t left = reader.count(); left > 0; --left) {
    work.aliases.push_back(reader.string());
  }
  for (std::size_t left = reader.count(); left > 0; --left) {
    auto version = read_version(reader);
    if (!version) return std::nullopt;
    work.versions.push_back(std::move(*version));
  }
  for (std::size_t left = reader.count(); left > 0; --left) {
    Renumbering moved;
    moved.from = reader.day();
    moved.to = reader.day();
    moved.from_article = reader.number();
    moved.from_sub = reader.number();
    moved.to_article = reader.number();
    moved.to_sub = reader.number();
    moved.evidence = reader.string();
    work.renumberings.push_back(std::move(moved));
  }
  if (!reader.complete()) return std::nullopt;
  return work;
}

std::string to_record(const std::vector<Parameter>& parameters) {
  RecordWriter writer;
  writer.add(parameters.size());
  for (const Parameter& p : parameters) {
    writer.add(p.name).add(p.work).add(p.version).add(p.provision);
    writer.add(p.value).add(p.unit).add(p.comparison).add(p.general ? 1 : 0);
  }
  return writer.take();
}

std::optional<std::vector<Parameter>> parameters_from_record(std::string_view record) {
  RecordReader reader(record);
  std::vector<Parameter> parameters(reader.count());
  for (Parameter& p : parameters) {
    p.name = reader.string();
    p.work = reader.string();
    p.version = reader.string();
    p.provision = reader.string();
    p.value = reader.string();
    p.unit = reader.string();
    p.comparison = reader.string();
    p.general = reader.number() == 1;
    p.number = text::parse_numeral(p.value);
  }
  if (!reader.complete()) return std::nullopt;
  return parameters;
}

std::string to_record(const base::WorkCalendar& calendar) {
  RecordWriter writer;
  writer.add(calendar.arranged().size());
  for (const auto& [day, worked] : calendar.arranged()) {
    writer.add(std::optional(day)).add(worked ? 1 : 0);
  }
  return writer.take();
}

std::optional<base::WorkCalendar> calendar_from_record(std::string_view record) {
  RecordReader reader(record);
  base::WorkCalendar calendar;
  for (std::size_t left = reader.count(); left > 0; --left) {
    const base::Date day = reader.day();
    calendar.arrange(day, reader.number() != 0);
  }
  if (!reader.complete()) return std::nullopt;
  return calendar;
}

std::string to_record(const std::vector<OrganChange>& organs) {
  RecordWriter writer;
  writer.add(organs.size());
  for (const OrganChange& organ : organs) {
    writer.add(organ.name).add(std::optional(organ.since)).add(organ.successor);
  }
  return writer.take();
}

std::optional<std::vector<OrganChange>> organs_from_record(std::string_view record) {
  RecordReader reader(record);
  std::vector<OrganChange> organs(reader.count());
  for (OrganChange& organ : organs) {
    organ.name = reader.string();
    organ.since = reader.day();
    organ.successor = reader.string();
  }
  if (!reader.complete()) return std::nullopt;
  return organs;
}

}  // namespace fashen::corpus
