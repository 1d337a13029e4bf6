// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/card_check.h"

#include <algorithm>
#include <set>

#include "corpus/figure_text.h"
#include "text/fold.h"
#include "text/numeral.h"
#include "text/quantity.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

/// Terms and set phrases may be shared, sentences may not.
constexpr std::size_t longest_copied = 12;
constexpr std::int64_t hundred = 100;

/// Numbers that are written as words: 双倍, 等值, 五分之一, 三分之二.
void add_worded(const std::string& folded, std::set<text::Decimal>& numbers) {
  if (folded.find("双倍") != std::string::npos) numbers.insert(text::Decimal::of(2));
  if (folded.find("等值") != std::string::npos) numbers.insert(text::Decimal::of(1));
  constexpr std::string_view parts = "分之";
  constexpr std::size_t one_character = 3;
  for (std::size_t at = folded.find(parts); at != std::string::npos;
       at = folded.find(parts, at + parts.size())) {
    if (at < one_character) continue;
    const auto whole = text::parse_numeral(folded.substr(at - one_character, one_character));
    const auto part = text::numeral_at(folded, at + parts.size());
    if (!whole || !part || whole->micros == 0) continue;
    numbers.insert({part->value.micros * text::Decimal::of(1).micros / whole->micros});
  }
}

/// Every number that a text states, as it is, as a share of a hundred, and in the measure of the
/// quantity it belongs to.
std::set<text::Decimal> numbers_in(const std::string& folded) {
  std::set<text::Decimal> numbers;
  for (const text::Quantity& found : text::quantities(folded, {0, folded.size()})) {
    numbers.insert(found.value);
    if (found.upper) numbers.insert(*found.upper);
    for (int part : {found.year, found.month, found.day}) numbers.insert(text::Decimal::of(part));
  }
  for (std::size_t at = 0; at < folded.size();) {
    const auto numeral = text::numeral_at(folded, at);
    if (numeral) numbers.insert(numeral->value);
    at += numeral ? numeral->span.size() : text::code_point_at(folded, at).size;
  }
  add_worded(folded, numbers);
  return numbers;
}

bool stands(const std::set<text::Decimal>& numbers, text::Decimal value) {
  return numbers.count(value) > 0 || numbers.count({value.micros * hundred}) > 0;
}

/// The numbers of a figure that the article does not state: all of 2;3;5;7, 1.5/2/3, 0.30-0.50.
/// The whole goes without a number (不得超出罚款的数额).
std::vector<std::string> missing_numbers(const Parameter& figure,
                                         const std::set<text::Decimal>& numbers) {
  std::vector<std::string> missing;
  const bool share = figure.unit.starts_with("ratio");
  for (std::size_t at = 0; at < figure.value.size();) {
    const std::size_t end = std::min(figure.value.find_first_of(";/-", at), figure.value.size());
    const std::string part = figure.value.substr(at, end - at);
    at = end + 1;
    const auto number = text::parse_numeral(part);
    if (!number || number->micros == 0 || stands(numbers, *number)) continue;
    if (!share || *number != text::Decimal::of(1)) missing.push_back(part);
  }
  return missing;
}

void check_figure(const Parameter& figure, const std::string& official,
                  const std::set<text::Decimal>& numbers, std::vector<std::string>& faults) {
  if (figure.number && !is_figure(figure)) return;
  const auto say = [&](const std::string& value) {
    faults.push_back("条文中没有参数 " + figure.name + " 的 " + value);
  };
  if (const auto day = base::parse_date(figure.value)) {
    if (official.find(base::to_chinese(*day)) == std::string::npos) say(figure.value);
    return;
  }
  for (const std::string& missing : missing_numbers(figure, numbers)) say(missing);
}

/// The Arabic numbers of a card's own words.
std::vector<text::Numeral> figures_in(const std::string& folded) {
  std::vector<text::Numeral> figures;
  for (std::size_t at = 0; at < folded.size();) {
    const bool digit = folded[at] >= '0' && folded[at] <= '9';
    const auto numeral = digit ? text::numeral_at(folded, at) : std::nullopt;
    if (numeral) figures.push_back(*numeral);
    at += numeral ? numeral->span.size() : text::code_point_at(folded, at).size;
  }
  return figures;
}

/// Figures and marks are not copied words.
std::size_t han_in(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::code_point_at(text, at);
    count += text::is_han(c.value) ? 1 : 0;
    at += c.size;
  }
  return count;
}

std::vector<std::uint32_t> characters(std::string_view text) {
  std::vector<std::uint32_t> all;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::code_point_at(text, at);
    all.push_back(c.value);
    at += c.size;
  }
  return all;
}

}  // namespace

std::string longest_shared(std::string_view a, std::string_view b) {
  const auto left = characters(a), right = characters(b);
  std::vector<std::size_t> ends(right.size() + 1), before(right.size() + 1);
  std::size_t best = 0, best_end = 0;
  for (std::size_t i = 0; i < left.size(); ++i) {
    std::swap(ends, before);
    for (std::size_t j = 0; j < right.size(); ++j) {
      ends[j + 1] = left[i] == right[j] ? before[j] + 1 : 0;
      if (ends[j + 1] <= best) continue;
      best = ends[j + 1];
      best_end = i + 1;
    }
  }
  const std::size_t skipped = text::prefix(a, best_end - best).size();
  return std::string(text::prefix(a.substr(skipped), best));
}

std::vector<std::string> faults_of(const Card& card, std::string_view words) {
  std::vector<std::string> faults;
  const std::string official = text::fold(words).text;
  const std::set<text::Decimal> numbers = numbers_in(official);
  const std::string own = text::fold(card.gist + "\n" + card.conduct + "\n" + card.subject).text;
  for (const text::Numeral& figure : figures_in(own)) {
    if (stands(numbers, figure.value)) continue;
    faults.push_back("条文中没有数字 " + std::string(base::slice(own, figure.span)));
  }
  for (const text::Quantity& found : text::quantities(own, {0, own.size()})) {
    if (found.date || stands(numbers, found.value)) continue;
    faults.push_back("条文中没有 " + std::string(base::slice(own, found.span)));
  }
  for (const Parameter& figure : card.figures) check_figure(figure, official, numbers, faults);
  if (const std::string shared = longest_shared(text::fold(card.gist).text, official);
      han_in(shared) > longest_copied) {
    faults.push_back("照抄条文：" + shared);
  }
  if (!card.digest.empty() && card.digest != article_digest(words)) {
    faults.push_back("条文的摘要是 " + article_digest(words));
  }
  return faults;
}

}  // namespace fashen::corpus
