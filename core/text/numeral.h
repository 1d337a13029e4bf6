// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/span.h"

namespace fashen::text {

/// A decimal with a fixed scale of 10^-6, enough for money to the li and rates to the ten
/// thousandth. Overflow is the parser's "no number".
struct Decimal {
  std::int64_t micros = 0;

  static Decimal of(std::int64_t whole) { return {whole * 1'000'000}; }
  double to_double() const { return static_cast<double>(micros) / 1e6; }
  /// Shortest decimal notation: "1200", "0.05".
  std::string to_string() const;
  auto operator<=>(const Decimal&) const = default;
};

/// How a number was written.
enum class NumeralStyle {
  arabic,     ///< 1200, 1,200.50, １２
  chinese,    ///< 一千二百, 廿三, 二〇二六, 两
  financial,  ///< 壹仟贰佰 (大写)
  mixed,      ///< 3万, 1.5亿, 2千
};

/// Stable name for JSON and Lua.
const char* name(NumeralStyle style);

struct Numeral {
  base::Span span;  ///< In the text given.
  Decimal value;
  NumeralStyle style = NumeralStyle::arabic;
};

/// The longest numeral that begins exactly at `offset` of folded text; nothing if there is none
/// or it is too large. "十" alone counts, "千万" alone does not.
std::optional<Numeral> numeral_at(std::string_view folded, std::size_t offset);

/// The value of a text that is one numeral and nothing else (一百二十三, 〇 forms, 壹贰叁, 3万).
std::optional<Decimal> parse_numeral(std::string_view text);

/// 123 -> 一百二十三. `number` from 0 to 99,999,999; digits beyond are written in Arabic.
std::string to_chinese_numeral(std::int64_t number);

}  // namespace fashen::text
