// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/direct_address.h"

#include "citation/citation.h"
#include "text/fold.h"
#include "text/numeral.h"
#include "text/utf8.h"

namespace fashen::cli {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// 行政处罚法63 in the form of a citation, 行政处罚法第六十三条; other queries unchanged.
std::string with_article(std::string_view query) {
  std::size_t begin = query.size();
  while (begin > 0 && is_digit(query[begin - 1])) --begin;
  constexpr std::size_t most_digits = 4;
  const std::size_t digits = query.size() - begin;
  if (digits == 0 || digits > most_digits) return std::string(query);
  const std::string_view title = text::trim(query.substr(0, begin));
  if (title.ends_with("第")) return std::string(query) + "条";
  const int number = std::stoi(std::string(query.substr(begin)));
  return std::string(title) + "第" + text::to_chinese_numeral(number) + "条";
}

}  // namespace

std::string direct_address(std::string_view query, const corpus::Lookup& law, base::Date as_of) {
  const std::string folded = text::fold(text::trim(query)).text;
  const std::string address = with_article(folded);
  const auto citation = citation::parse_citation(address, law, as_of);
  const bool known = citation && citation->article > 0 &&
                     (citation->work != nullptr || !law.by_title(citation->title).empty());
  return known ? address : std::string();
}

}  // namespace fashen::cli
