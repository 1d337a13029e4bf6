// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <cassert>
#include <ostream>

namespace fashen::report {
namespace {

rapidjson::SizeType size_of(std::string_view text) {
  return static_cast<rapidjson::SizeType>(text.size());
}

}  // namespace

struct Json::Impl {
  Style style;
  rapidjson::StringBuffer buffer{nullptr, 1 << 14};  ///< Bytes of a short report
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer{buffer};
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
  impl_->writer.Key(name.data(), size_of(name));
  return *this;
}

Json& Json::value(std::string_view text) {
  // RapidJSON asserts on a null pointer, which an empty view may hold.
  impl_->writer.String(text.empty() ? "" : text.data(), size_of(text));
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
