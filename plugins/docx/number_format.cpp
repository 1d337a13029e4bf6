// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/number_format.h"

#include <array>
#include <unordered_map>

#include "text/numeral.h"
#include "text/utf8.h"

namespace fashen::docx {
namespace {

using Formatter = std::string (*)(int);

std::string decimal(int number) { return std::to_string(number); }

std::string padded(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string letters(int number, char first) {
  constexpr int longest = 30;  // z thirty times; beyond that a list is no list
  if (number < 1 || number > 26 * longest) return decimal(number);
  return std::string(static_cast<std::size_t>((number - 1) / 26 + 1),
                     static_cast<char>(first + (number - 1) % 26));
}

std::string lower_letter(int number) { return letters(number, 'a'); }
std::string upper_letter(int number) { return letters(number, 'A'); }

std::string upper_roman(int number) {
  static constexpr std::array<std::pair<int, const char*>, 13> steps = {{{1000, "M"},
                                                                         {900, "CM"},
                                                                         {500, "D"},
                                                                         {400, "CD"},
                                                                         {100, "C"},
                                                                         {90, "XC"},
                                                                         {50, "L"},
                                                                         {40, "XL"},
                                                                         {10, "X"},
                                                                         {9, "IX"},
                                                                         {5, "V"},
                                                                         {4, "IV"},
                                                                         {1, "I"}}};
  if (number < 1 || number > 4999) return decimal(number);
  std::string out;
  for (const auto& [value, sign] : steps) {
    for (; number >= value; number -= value) out += sign;
  }
  return out;
}

std::string lower_roman(int number) {
  std::string out = upper_roman(number);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return out;
}

std::string chinese(int number) { return text::to_chinese_numeral(number); }

// One sign a number, from a run of code points that begins at 1.
std::string enclosed(int number, char32_t first, int count) {
  if (number < 1 || number > count) return decimal(number);
  std::string out;
  text::append(out, first + static_cast<char32_t>(number - 1));
  return out;
}

std::string circle(int number) {
  if (number == 0) return "⓪";
  if (number > 50) return decimal(number);
  if (number > 35) return enclosed(number - 35, U'㊱', 15);
  if (number > 20) return enclosed(number - 20, U'㉑', 15);
  return enclosed(number, U'①', 20);
}

std::string chinese_circle(int number) { return enclosed(number, U'㊀', 10); }
std::string fullstop(int number) { return enclosed(number, U'⒈', 20); }
std::string parenthesis(int number) { return enclosed(number, U'⑴', 20); }

// The characters of `set`, numbered from 1.
std::string from_set(int number, std::u32string_view set) {
  if (number < 1 || number > static_cast<int>(set.size())) return decimal(number);
  std::string out;
  text::append(out, set[static_cast<std::size_t>(number - 1)]);
  return out;
}

std::string stems(int number) { return from_set(number, U"甲乙丙丁戊己庚辛壬癸"); }
std::string branches(int number) { return from_set(number, U"子丑寅卯辰巳午未申酉戌亥"); }

std::string stems_and_branches(int number) {
  if (number < 1) return decimal(number);
  return stems((number - 1) % 10 + 1) + branches((number - 1) % 12 + 1);
}

std::string digits(int number, std::u32string_view signs) {
  std::string out;
  for (char c : std::to_string(number)) {
    if (c >= '0' && c <= '9') text::append(out, signs[static_cast<std::size_t>(c - '0')]);
  }
  return out;
}

std::string ideograph_digits(int number) { return digits(number, U"〇一二三四五六七八九"); }
std::string full_width(int number) { return digits(number, U"０１２３４５６７８９"); }

// Digit by digit with units, one 零 for each gap: 10 is 壹拾, 105 壹佰零伍.
std::string positional(int number, std::u32string_view signs, std::u32string_view units) {
  if (number <= 0 || number > 99'999) return decimal(number);
  const std::string places = std::to_string(number);
  std::string out;
  bool gap = false;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto digit = static_cast<std::size_t>(places[i] - '0');
    if (digit == 0) {
      gap = true;
      continue;
    }
    if (gap) text::append(out, signs[0]);
    gap = false;
    text::append(out, signs[digit]);
    const std::size_t unit = places.size() - 1 - i;
    if (unit > 0) text::append(out, units[unit - 1]);
  }
  return out;
}

std::string legal_simplified(int number) {
  return positional(number, U"零壹贰叁肆伍陆柒捌玖", U"拾佰仟万");
}
std::string legal_traditional(int number) {
  return positional(number, U"零壹貳參肆伍陸柒捌玖", U"拾佰仟萬");
}

std::string ordinal(int number) {
  const int tens = number / 10 % 10;
  const int ones = tens == 1 ? 0 : number % 10;
  return decimal(number) + (ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th");
}

std::string dashed(int number) { return "- " + decimal(number) + " -"; }
std::string nothing(int) { return {}; }

}  // namespace

std::string format_number(std::string_view format, int number) {
  static const std::unordered_map<std::string_view, Formatter> formats = {
      {"decimalZero", padded},
      {"lowerLetter", lower_letter},
      {"upperLetter", upper_letter},
      {"lowerRoman", lower_roman},
      {"upperRoman", upper_roman},
      {"chineseCounting", chinese},
      {"chineseCountingThousand", chinese},
      {"japaneseCounting", chinese},
      {"taiwaneseCounting", chinese},
      {"taiwaneseCountingThousand", chinese},
      {"chineseLegalSimplified", legal_simplified},
      {"ideographLegalTraditional", legal_traditional},
      {"japaneseLegal", legal_traditional},
      {"ideographDigital", ideograph_digits},
      {"japaneseDigitalTenThousand", ideograph_digits},
      {"taiwaneseDigital", ideograph_digits},
      {"ideographTraditional", stems},
      {"ideographZodiac", branches},
      {"ideographZodiacTraditional", stems_and_branches},
      {"ideographEnclosedCircle", chinese_circle},
      {"decimalEnclosedCircle", circle},
      {"decimalEnclosedCircleChinese", circle},
      {"decimalEnclosedFullstop", fullstop},
      {"decimalEnclosedParen", parenthesis},
      {"decimalFullWidth", full_width},
      {"decimalFullWidth2", full_width},
      {"ordinal", ordinal},
      {"numberInDash", dashed},
      {"none", nothing},
  };
  auto found = formats.find(format);
  return found == formats.end() ? decimal(number) : found->second(number);
}

}  // namespace fashen::docx
