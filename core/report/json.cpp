// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <cassert>
#include <cstring>
#include <ostream>

namespace fashen::report {
namespace {

rapidjson::SizeType size_of(std::string_view text) {
  return static_cast<rapidjson::SizeType>(text.size());
}

template <typename Word>
std::uint64_t word_at(std::string_view text, std::size_t at) {
  Word word = 0;
  std::memcpy(&word, text.data() + at, sizeof word);
  return word;
}

/// All bytes of a text of less than eight in one word, some of them twice.
std::uint64_t short_word(std::string_view text) {
  constexpr std::size_t half = 4;
  if (text.size() >= half) {
    return word_at<std::uint32_t>(text, 0) | word_at<std::uint32_t>(text, text.size() - half) << 32;
  }
  constexpr std::uint64_t letters = 0x6161616161;
  std::uint64_t word = letters;
  for (const std::size_t at : {std::size_t{0}, text.size() / 2, text.size() - 1}) {
    word = word << 8 | word_at<std::uint8_t>(text, at);
  }
  return word;
}

/// True if a byte of the text, which is not empty, cannot stand in a string as it is: a control, a
/// quotation mark or a backslash. Eight are looked at together: of each the highest bit tells.
bool needs_escape(std::string_view text) {
  constexpr std::uint64_t ones = 0x0101010101010101, highest = 0x8080808080808080;
  constexpr std::size_t size = sizeof ones;
  const auto escapes = [](std::uint64_t eight) {
    const auto below = [](std::uint64_t bytes, unsigned limit) {
      return (bytes - ones * limit) & ~bytes;
    };
    return (below(eight, ' ') | below(eight ^ ones * '"', 1) | below(eight ^ ones * '\\', 1)) &
           highest;
  };
  if (text.size() < size) return escapes(short_word(text)) != 0;
  std::uint64_t found = escapes(word_at<std::uint64_t>(text, text.size() - size));
  for (std::size_t at = 0; at + size < text.size(); at += size) {
    found |= escapes(word_at<std::uint64_t>(text, at));
  }
  return found != 0;
}

/// RapidJSON copies strings byte by byte for the sake of those that hold something to be escaped,
/// which few do.
class Writer : public rapidjson::PrettyWriter<rapidjson::StringBuffer> {
 public:
  explicit Writer(rapidjson::StringBuffer& buffer) : PrettyWriter(buffer) {}

  void string(std::string_view text) {
    if (text.empty() || needs_escape(text)) {
      // RapidJSON asserts on a null pointer, which an empty view may hold.
      String(text.empty() ? "" : text.data(), size_of(text));
      return;
    }
    PrettyPrefix(rapidjson::kStringType);
    char* at = os_->Push(text.size() + 2);
    at[0] = '"';
    std::memcpy(at + 1, text.data(), text.size());
    at[text.size() + 1] = '"';
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
