// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

namespace fashen::report {

/// Writes JSON text: keys in the order given, UTF-8 unescaped. Misuse (a value
/// without a key inside an object) is a defect and asserts.
class Json {
 public:
  enum class Style { indented, line };  ///< By two spaces, or all on one line

  explicit Json(Style style = Style::indented);
  ~Json();

  Json& begin_object();
  Json& end_object();
  Json& begin_array();
  Json& end_array();
  Json& key(std::string_view name);
  Json& value(std::string_view text);
  Json& value(const char* text) { return value(std::string_view(text)); }
  Json& value(bool flag);
  Json& value(std::int64_t number);
  Json& value(std::uint64_t number);
  Json& value(int number) { return value(static_cast<std::int64_t>(number)); }
  Json& null();

  /// key(name) and value(v) in one.
  template <typename T>
  Json& field(std::string_view name, const T& v) {
    return key(name).value(v);
  }

  /// The text so far, with a line end.
  std::string str() const;
  /// Writes the same without a copy of it.
  void write_to(std::ostream& out) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace fashen::report
