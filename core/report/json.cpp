// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <cassert>
#include <cstring>
#include <ostream>

namespace fashen::report {
namespace {

rapidjson::SizeType size_of(std::string_view text) {
  return static_cast<rapidjson::SizeType>(text.size());
}

constexpr std::size_t word = sizeof(std::uint64_t);

/// True if one of the bytes cannot stand in a string as it is: a control, a quotation mark or a
/// backslash. Words are looked at, of which the last may reach beyond the size. Of each byte the
/// highest bit tells.
bool needs_escape(const char* bytes, std::size_t size) {
  constexpr std::uint64_t ones = 0x0101010101010101, highest = 0x8080808080808080;
  const auto below = [](std::uint64_t eight, unsigned limit) {
    return (eight - ones * limit) & ~eight;
  };
  std::uint64_t found = 0;
  for (std::size_t at = 0; at < size; at += word) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes + at, word);
    found |= below(eight, ' ') | below(eight ^ ones * '"', 1) | below(eight ^ ones * '\\', 1);
  }
  return (found & highest) != 0;
}

/// RapidJSON copies strings byte by byte for the sake of those that hold something to be escaped,
/// which few do.
class Writer : public rapidjson::PrettyWriter<rapidjson::StringBuffer> {
 public:
  explicit Writer(rapidjson::StringBuffer& buffer) : PrettyWriter(buffer) {}

  void string(std::string_view text) {
    PrettyPrefix(rapidjson::kStringType);
    const std::size_t pushed = text.size() + 2 + word;
    char* const bytes = os_->Push(pushed);
    bytes[0] = '"';
    std::copy(text.begin(), text.end(), bytes + 1);
    std::memset(bytes + 1 + text.size(), 'a', word);  // Behind the text stands nothing to escape.
    if (needs_escape(bytes + 1, text.size())) {
      os_->Pop(pushed);
      WriteString(text.data(), size_of(text));
      return;
    }
    bytes[1 + text.size()] = '"';
    os_->Pop(word);
  }
};

}  // namespace

struct Json::Impl {
  Style style;
  rapidjson::StringBuffer buffer{nullptr, 1 << 14};  ///< Bytes of a short report
  Writer writer{buffer};
};

Json::Json(Style style) : impl_(std::make_unique<Impl>()) {
  impl_->style = style;
  impl_->writer.SetIndent(' ', style == Style::line ? 0 : 2);
}

Json::~Json() = default;

Json& Json::begin_object() {
  impl_->writer.StartObject();
  return *this;
}

Json& Json::end_object() {
  impl_->writer.EndObject();
  return *this;
}

Json& Json::begin_array() {
  impl_->writer.StartArray();
  return *this;
}

Json& Json::end_array() {
  impl_->writer.EndArray();
  return *this;
}

Json& Json::key(std::string_view name) {
  impl_->writer.string(name);
  return *this;
}

Json& Json::value(std::string_view text) {
  impl_->writer.string(text);
  return *this;
}

Json& Json::value(bool flag) {
  impl_->writer.Bool(flag);
  return *this;
}

Json& Json::value(std::int64_t number) {
  impl_->writer.Int64(number);
  return *this;
}

Json& Json::value(std::uint64_t number) {
  impl_->writer.Uint64(number);
  return *this;
}

Json& Json::null() {
  impl_->writer.Null();
  return *this;
}

std::string Json::str() const {
  assert(impl_->writer.IsComplete());
  std::string text(impl_->buffer.GetString(), impl_->buffer.GetSize());
  // Inside strings line ends are escaped: those that stand here are layout.
  if (impl_->style == Style::line) std::erase(text, '\n');
  text.push_back('\n');
  return text;
}

void Json::write_to(std::ostream& out) const {
  if (impl_->style == Style::line) {
    out << str();
    return;
  }
  assert(impl_->writer.IsComplete());
  out.write(impl_->buffer.GetString(), static_cast<std::streamsize>(impl_->buffer.GetSize()));
  out.put('\n');
}

}  // namespace fashen::report
