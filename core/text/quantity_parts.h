// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "text/quantity.h"
#include "text/utf8.h"

namespace fashen::text {

/// True for a sign of which Chinese numerals are made: 一, 十, 万, 贰…
bool is_numeral_sign(char32_t c);

/// What stands before an amount of foreign money.
inline constexpr std::array<std::string_view, 12> foreign_marks = {
    "US$", "USD", "HK$", "HKD", "EUR", "GBP", "JPY", "$", "＄", "€", "£", "￡"};

/// The longest quantity that begins exactly at `at` of folded text.
std::optional<Quantity> quantity_at(std::string_view text, std::size_t at);

/// Where to look next after no quantity began at `at`: behind a label (第十条, 〔2026〕3号, 一、)
/// or a numeral that is part of one, else behind one code point.
std::size_t skip_label_or_number(std::string_view text, std::size_t at);

/// A date that begins at `at`: 2026年11月23日, 二零二六年十一月, 2026-11-23, 10月1日.
std::optional<Quantity> date_at(std::string_view text, std::size_t at);

/// Money that begins at `at`: ￥100, 3万元, 人民币壹万元整, 五百元以上二千元以下.
std::optional<Quantity> money_at(std::string_view text, std::size_t at);

/// A percentage or rate that begins at `at`: 5%, 百分之五, 日万分之五, 年利率6%.
std::optional<Quantity> share_at(std::string_view text, std::size_t at);

/// A duration that begins at `at`: 三十日, 5个工作日, 六个月, 48小时, 三至五日.
std::optional<Quantity> duration_at(std::string_view text, std::size_t at);

/// The first of `words` that `text` has at `at`; empty if none.
template <typename Words>
std::string_view word_at(std::string_view text, std::size_t at, const Words& words) {
  for (std::string_view word : words) {
    if (stands_at(text, at, word)) return word;
  }
  return {};
}

}  // namespace fashen::text
