// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/statute_lines.h"

#include <cctype>
#include <cstdlib>
#include <string>

#include "text/numeral.h"
#include "text/regex.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

// Patterns here are literals of this file; a defect in one is a defect of the program.
text::Regex compiled(std::string_view pattern) {
  auto regex = text::Regex::compile(pattern);
  if (!regex) std::abort();
  return std::move(*regex);
}

std::optional<int> whole(std::string_view words) {
  const auto value = text::parse_numeral(words);
  if (!value || value->micros <= 0 || value->micros % 1'000'000 != 0) return std::nullopt;
  return static_cast<int>(value->micros / 1'000'000);
}

std::optional<base::Date> date_of(std::string_view text, const text::Match& match, std::size_t at) {
  const auto year = whole(base::slice(text, match.groups[at]));
  const auto month = whole(base::slice(text, match.groups[at + 1]));
  const auto day = whole(base::slice(text, match.groups[at + 2]));
  if (!year || !month || !day) return std::nullopt;
  const base::Date date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                        std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok() || *year < 1900) return std::nullopt;
  return date;
}

constexpr std::string_view digits = "[0-9０-９〇○零一二三四五六七八九十]";

std::string date_pattern() {
  const std::string number = "(" + std::string(digits) + "{1,4})";
  return number + "年" + number + "月" + number + "日";
}

}  // namespace

std::optional<ArticleShape> article_label(std::string_view line) {
  constexpr std::string_view ordinal = "第", unit = "条", sub = "之";
  if (!line.starts_with(ordinal)) return std::nullopt;
  const std::size_t end = line.substr(0, 48).find(unit);
  if (end == std::string_view::npos) return std::nullopt;
  std::string_view words = line.substr(ordinal.size(), end - ordinal.size());
  const auto number = whole(words);
  if (!number) return std::nullopt;
  ArticleShape shape;
  shape.number = *number;
  std::string_view rest = line.substr(end + unit.size());
  if (rest.starts_with(sub)) {
    rest.remove_prefix(sub.size());
    const auto numeral = text::numeral_at(rest, 0);
    if (!numeral) return std::nullopt;
    shape.sub_number = static_cast<int>(numeral->value.micros / 1'000'000);
    rest.remove_prefix(numeral->span.end);
  }
  // "第三条、第四条…" or "第三条第二款…" begins a sentence about articles, not an article.
  for (std::string_view word :
       {"、", "，", "第", "和", "至", "规定", "的", "之规定", "修改", "中"}) {
    if (rest.starts_with(word)) return std::nullopt;
  }
  return shape;
}

bool is_item(std::string_view line) {
  constexpr std::string_view open = "（", close = "）";
  std::size_t begin = 0;
  if (line.starts_with(open)) {
    begin = open.size();
  } else if (line.starts_with('(')) {
    begin = 1;
  } else {
    return false;
  }
  const std::string_view rest = line.substr(begin, 24);
  const std::size_t end = std::min(rest.find(close), rest.find(')'));
  if (end == std::string_view::npos) return false;
  std::string numeral;
  for (char c : rest.substr(0, end)) {
    if (c != ' ') numeral += c;
  }
  return !numeral.empty() && std::isdigit(static_cast<unsigned char>(numeral.front())) == 0 &&
         whole(numeral).has_value();
}

bool is_subitem(std::string_view line) {
  static const text::Regex pattern =
      compiled("^(?:[0-9０-９]{1,2} ?[.．、]|[(（][0-9]{1,2}[)）]|[①②③④⑤⑥⑦⑧⑨⑩])");
  return pattern.contains(line);
}

std::vector<HistoryEntry> history_entries(std::string_view line) {
  static const text::Regex pattern = compiled(date_pattern() + "|([0-9]{4})-([0-9]{2})-([0-9]{2})");
  std::vector<HistoryEntry> entries;
  const std::vector<text::Match> matches = pattern.find_all(line, {0, line.size()});
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const bool iso = matches[i].groups[1].begin == std::string_view::npos;
    const auto date = date_of(line, matches[i], iso ? 4 : 1);
    if (!date) continue;
    const std::size_t begin = matches[i].whole().end;
    const std::size_t end = i + 1 < matches.size() ? matches[i + 1].whole().begin : line.size();
    entries.push_back({*date, std::string(text::trim(line.substr(begin, end - begin)))});
  }
  return entries;
}

std::optional<base::Date> effective_date(std::string_view words) {
  static const text::Regex pattern =
      compiled("本[^，。；自《]{1,24}自" + date_pattern() + "起?(?:正式)?(?:施行|实施|执行|生效)");
  const auto matches = pattern.find_all(words, {0, words.size()});
  return matches.empty() ? std::nullopt : date_of(words, matches.back(), 1);
}

bool effective_at_once(std::string_view words) {
  static const text::Regex pattern =
      compiled("本[^，。；《]{1,24}(?:公布|发布|颁布|通过|批准)之日起?(?:施行|实施|执行|生效)");
  return pattern.contains(words);
}

}  // namespace fashen::corpus
