// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "text/quantity_parts.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

using namespace std::string_view_literals;

// Behind a numeral they make it a label, and no quantity has them there.
constexpr std::array label_ends = {"编"sv, "章"sv, "节"sv, "条"sv, "款"sv, "项"sv, "目"sv,
                                   "号"sv, "届"sv, "次"sv, "期"sv, "、"sv, "）"sv, "〕"sv};

bool digit(char c) { return c >= '0' && c <= '9'; }

/// Words such as 同一日 and 唯一 hold a numeral that counts nothing.
bool inside_word(std::string_view text, std::size_t at) {
  constexpr std::array before = {"同"sv, "统"sv, "唯"sv, "进"sv, "单"sv, "不"sv, "任"sv, "某"sv};
  if (at < 3) return false;
  return !word_at(text, at - 3, before).empty();
}

}  // namespace

std::optional<Quantity> quantity_at(std::string_view text, std::size_t at) {
  // A digit inside a longer run of letters and digits (a code, a file number) begins nothing.
  if (at > 0 && digit(text[at])) {
    auto before = static_cast<unsigned char>(text[at - 1]);
    bool letter = (before | 0x20) >= 'a' && (before | 0x20) <= 'z';
    if (letter || digit(text[at - 1]) || before == '.' || before == '-') return std::nullopt;
  }
  if (inside_word(text, at)) return std::nullopt;
  // What begins with no figure can be one kind of quantity only.
  switch (code_point_at(text, at).value) {
    case U'第':
    case U'〔': return std::nullopt;
    case U'人':
    case U'￥':
    case U'¥':
    case U'R':
    case U'U':
    case U'H':
    case U'E':
    case U'G':
    case U'J':
    case U'$':
    case U'＄':
    case U'€':
    case U'£':
    case U'￡': return money_at(text, at);
    case U'年':
    case U'月':
    case U'日':
    case U'每': return share_at(text, at);
    case U' ': return date_at(text, at);
    default: break;
  }
  const auto numeral = numeral_at(text, at);
  if (!numeral) return share_at(text, at);  // 百分之五
  if (!word_at(text, numeral->span.end, label_ends).empty()) return std::nullopt;
  if (auto found = date_at(text, at)) return found;
  if (auto found = share_at(text, at)) return found;
  if (auto found = money_at(text, at)) return found;
  if (auto found = duration_at(text, at)) return found;
  // 3万余元, 30多万元: about so much, which is no amount to compute with.
  const bool about = !word_at(text, numeral->span.end, std::array{"余"sv, "多"sv}).empty();
  const bool labelled = (at >= 3 && text.substr(at - 3, 3) == "第") ||
                        text.substr(numeral->span.end).starts_with("年度");
  if (about || labelled || numeral->style == NumeralStyle::chinese) return std::nullopt;
  Quantity number;
  number.span = numeral->span;
  number.value = numeral->value;
  number.style = numeral->style;
  return number;
}

std::size_t skip_label_or_number(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("第")) {
    if (auto numeral = numeral_at(text, at + 3)) return numeral->span.end;
  }
  if (text.substr(at).starts_with("〔")) {
    if (auto year = numeral_at(text, at + 3)) {
      std::size_t end = year->span.end;
      if (text.substr(end).starts_with("〕")) end += 3;
      if (auto number = numeral_at(text, end)) return number->span.end;
      return end;
    }
  }
  if (auto numeral = numeral_at(text, at)) return numeral->span.end;
  if (digit(text[at])) {
    while (at < text.size() && digit(text[at])) ++at;
    return at;
  }
  return at + code_point_at(text, at).size;
}

}  // namespace fashen::text
