// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/identifiers.h"

#include <array>
#include <chrono>

namespace fashen::structure {
namespace {

constexpr std::size_t kLength = 18;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int number_at(std::string_view digits, std::size_t from, std::size_t count) {
  int value = 0;
  for (std::size_t at = from; at < from + count; ++at) value = value * 10 + (digits[at] - '0');
  return value;
}

}  // namespace

bool valid_credit_code(std::string_view code) {
  // The 31 characters of the standard: digits and capital letters without I, O, S, V, Z. The
  // weight of a place is the power of three modulo 31.
  constexpr std::string_view kCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  if (code.size() != kLength) return false;
  std::size_t sum = 0;
  std::size_t weight = 1;
  for (std::size_t at = 0; at + 1 < kLength; ++at) {
    const std::size_t value = kCharacters.find(code[at]);
    if (value == kCharacters.npos) return false;
    sum += value * weight;
    weight = weight * 3 % 31;
  }
  // Places 3 to 8 hold the numeric division code of the registering organ.
  for (std::size_t at = 2; at < 8; ++at) {
    if (!is_digit(code[at])) return false;
  }
  const std::size_t check = (31 - sum % 31) % 31;
  return code.back() == kCharacters[check];
}

bool valid_identity_number(std::string_view number) {
  // The weight of a place counted from the right is the power of two modulo 11; the check digit
  // makes the weighted sum 1 modulo 11, with X for ten.
  if (number.size() != kLength) return false;
  int sum = 0;
  for (std::size_t at = 0; at + 1 < kLength; ++at) {
    if (!is_digit(number[at])) return false;
    int weight = 1;
    for (std::size_t power = 0; power < kLength - 1 - at; ++power) weight = weight * 2 % 11;
    sum += (number[at] - '0') * weight;
  }
  const int check = (12 - sum % 11) % 11;
  const char last = number.back() == 'x' ? 'X' : number.back();
  if (last != (check == 10 ? 'X' : static_cast<char>('0' + check))) return false;
  if (number[0] == '0') return false;
  const std::chrono::year_month_day birth{
      std::chrono::year{number_at(number, 6, 4)},
      std::chrono::month{static_cast<unsigned>(number_at(number, 10, 2))},
      std::chrono::day{static_cast<unsigned>(number_at(number, 12, 2))}};
  return birth.ok() && birth.year() >= std::chrono::year{1850};
}

}  // namespace fashen::structure
