// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/record.h"

#include <cstdint>
#include <limits>
#include <utility>

#include "corpus/shape.h"
#include "text/numeral.h"

namespace fashen::corpus {
namespace {

// A record is a row of fields; a field is its size (LEB128) and its bytes.
class Writer {
 public:
  Writer& add(std::string_view field) {
    std::size_t size = field.size();
    for (; size >= 0x80; size >>= 7) bytes_ += static_cast<char>(0x80 | (size & 0x7f));
    bytes_ += static_cast<char>(size);
    bytes_ += field;
    return *this;
  }
  Writer& add(std::size_t number) { return add(std::to_string(number)); }
  Writer& add(int number) { return add(std::to_string(number)); }
  Writer& add(const std::optional<base::Date>& date) {
    return add(date ? base::to_iso(*date) : std::string());
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  std::string_view field() {
    std::uint64_t size = 0;
    for (int shift = 0;; shift += 7) {
      if (bytes_.empty() || shift > 28) return fail();
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      size |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if (size > bytes_.size()) return fail();
    const std::string_view taken = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return taken;
  }
  std::string string() { return std::string(field()); }
  int number() {
    const std::string_view digits = field();
    int value = 0;
    for (char c : digits) {
      if (c < '0' || c > '9' || value > 9'999'999) return fail(), 0;
      value = value * 10 + (c - '0');
    }
    if (digits.empty()) fail();
    return value;
  }
  // A count can never exceed the bytes that are left: each element takes at least one.
  std::size_t count() {
    const auto value = static_cast<std::size_t>(number());
    if (value > bytes_.size()) return fail(), 0;
    return value;
  }
  std::optional<base::Date> optional_day() {
    const std::string_view text = field();
    if (text.empty()) return std::nullopt;
    const auto date = base::parse_date(text);
    if (!date) fail();
    return date;
  }
  base::Date day() {
    const auto date = optional_day();
    if (!date) fail();
    return date.value_or(base::Date{});
  }
  bool complete() const { return ok_ && bytes_.empty(); }

 private:
  std::string_view fail() {
    ok_ = false;
    bytes_ = {};
    return {};
  }

  std::string_view bytes_;
  bool ok_ = true;
};

void add_version(Writer& writer, const Version& version) {
  writer.add(std::optional(version.promulgated)).add(version.effective).add(version.ends);
  writer.add(version.number).add(version.evidence).add(version.articles);
  writer.add(shapes_to_text(version.shapes));
}

std::optional<Version> read_version(Reader& reader) {
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
  Writer writer;
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
    writer.add(moved.from_article).add(moved.to_article).add(moved.evidence);
  }
  return writer.take();
}

std::optional<Work> work_from_record(std::string_view record) {
  Reader reader(record);
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
    moved.to_article = reader.number();
    moved.evidence = reader.string();
    work.renumberings.push_back(std::move(moved));
  }
  if (!reader.complete()) return std::nullopt;
  return work;
}

std::string to_record(const std::vector<Parameter>& parameters) {
  Writer writer;
  writer.add(parameters.size());
  for (const Parameter& p : parameters) {
    writer.add(p.name).add(p.work).add(p.version).add(p.provision);
    writer.add(p.value).add(p.unit).add(p.comparison).add(p.general ? 1 : 0);
  }
  return writer.take();
}

std::optional<std::vector<Parameter>> parameters_from_record(std::string_view record) {
  Reader reader(record);
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
  Writer writer;
  writer.add(calendar.arranged().size());
  for (const auto& [day, worked] : calendar.arranged()) {
    writer.add(std::optional(day)).add(worked ? 1 : 0);
  }
  return writer.take();
}

std::optional<base::WorkCalendar> calendar_from_record(std::string_view record) {
  Reader reader(record);
  base::WorkCalendar calendar;
  for (std::size_t left = reader.count(); left > 0; --left) {
    const base::Date day = reader.day();
    calendar.arrange(day, reader.number() != 0);
  }
  if (!reader.complete()) return std::nullopt;
  return calendar;
}

std::string to_record(const std::vector<OrganChange>& organs) {
  Writer writer;
  writer.add(organs.size());
  for (const OrganChange& organ : organs) {
    writer.add(organ.name).add(std::optional(organ.since)).add(organ.successor);
  }
  return writer.take();
}

std::optional<std::vector<OrganChange>> organs_from_record(std::string_view record) {
  Reader reader(record);
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
