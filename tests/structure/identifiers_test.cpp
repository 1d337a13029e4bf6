// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/identifiers.h"

#include <catch2/catch.hpp>
#include <string>

using namespace fashen::structure;

namespace {

constexpr std::string_view kCreditCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
// The weights as the standards print them; the code derives them from powers.
constexpr int kCreditWeights[17] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
constexpr int kIdentityWeights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::string_view kIdentityChecks = "10X98765432";

/// Completes 17 characters with the check character the standard asks for.
std::string credit_code(std::string body) {
  int sum = 0;
  for (std::size_t at = 0; at < 17; ++at) {
    sum += static_cast<int>(kCreditCharacters.find(body[at])) * kCreditWeights[at];
  }
  return body + kCreditCharacters[static_cast<std::size_t>((31 - sum % 31) % 31)];
}

std::string identity_number(std::string body) {
  int sum = 0;
  for (std::size_t at = 0; at < 17; ++at) sum += (body[at] - '0') * kIdentityWeights[at];
  return body + kIdentityChecks[static_cast<std::size_t>(sum % 11)];
}

}  // namespace

TEST_CASE("a credit code is valid only with its own check character") {
  for (const char* body : {"91990000MA0000000", "12990100FABHEN000", "92999999XWUTRQPNM"}) {
    std::string code = credit_code(body);
    INFO(code);
    CHECK(valid_credit_code(code));
    const char good = code.back();
    for (char other : kCreditCharacters) {
      code.back() = other;
      CHECK(valid_credit_code(code) == (other == good));
    }
  }
}

TEST_CASE("one wrong or two swapped characters make a credit code invalid") {
  const std::string code = credit_code("91990123MA1B2C3D4");
  REQUIRE(valid_credit_code(code));
  for (std::size_t at = 0; at < 17; ++at) {
    std::string wrong = code;
    wrong[at] = wrong[at] == '7' ? '8' : '7';
    INFO(wrong);
    CHECK_FALSE(valid_credit_code(wrong));
  }
  std::string swapped = code;
  std::swap(swapped[10], swapped[11]);
  CHECK_FALSE(valid_credit_code(swapped));
}

TEST_CASE("what is not 18 characters of the set is no credit code") {
  const std::string code = credit_code("91990123MA1B2C3D4");
  CHECK_FALSE(valid_credit_code(""));
  CHECK_FALSE(valid_credit_code(code.substr(1)));
  CHECK_FALSE(valid_credit_code(code + "0"));
  std::string letter = code;
  letter[9] = 'I';
  CHECK_FALSE(valid_credit_code(letter));
  CHECK_FALSE(valid_credit_code(credit_code("9199A123MA1B2C3D4")));
}

TEST_CASE("an identity number needs its check digit and a real date of birth") {
  const std::string number = identity_number("99010119900101001");
  CHECK(valid_identity_number(number));
  for (const char* body :
       {"99010119900230001", "99010119901301001", "99010119000229001", "99010110000101001"}) {
    INFO(body);
    CHECK_FALSE(valid_identity_number(identity_number(body)));
  }
  CHECK(valid_identity_number(identity_number("99010120000229001")));
}

TEST_CASE("one wrong digit makes an identity number invalid") {
  const std::string number = identity_number("99010119850614212");
  REQUIRE(valid_identity_number(number));
  for (std::size_t at = 0; at < 17; ++at) {
    std::string wrong = number;
    wrong[at] = wrong[at] == '9' ? '8' : static_cast<char>(wrong[at] + 1);
    CHECK_FALSE(valid_identity_number(wrong));
  }
  CHECK_FALSE(valid_identity_number(number.substr(0, 15)));
  CHECK_FALSE(valid_identity_number(std::string(18, 'X')));
}

TEST_CASE("the check digit ten is X in either case") {
  std::string body = "99010119900101000";
  for (int serial = 0; serial < 1000; ++serial) {
    const std::string digits = std::to_string(1000 + serial).substr(1);
    std::string number = identity_number(body.substr(0, 14) + digits);
    CHECK(valid_identity_number(number));
    if (number.back() != 'X') continue;
    number.back() = 'x';
    CHECK(valid_identity_number(number));
  }
}
