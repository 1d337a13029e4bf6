// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/statute_lines.h"

#include <cstdlib>
#include <string>

#include "text/fold.h"
#include "text/numeral.h"
#include "text/regex.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

// Patterns here are literals of this file; a defect in one is a defect of the program. The lines
// are not folded, and neither are the patterns: folding would take 〇 out of them.
text::Regex compiled(std::string_view pattern) {
  auto regex = text::Regex::compile_exact(pattern);
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

std::optional<LineLabel> line_label(std::string_view line) {
  constexpr std::size_t longest_label = 32;
  const text::Folded folded = text::fold(text::prefix(line, longest_label));
  const auto label = structure::parse_label(folded.text);
  if (!label) return std::nullopt;
  const auto in_line = [&](std::size_t size) { return folded.to_text.to_source({0, size}).end; };
  return LineLabel{*label, in_line(label->size), in_line(label->content)};
}

bool begins_annex(std::string_view line) {
  for (std::string_view opening : {"附：", "附:", "注："}) {
    if (line.starts_with(opening)) return true;
  }
  for (std::string_view opening : {"附件", "附表", "附录", "附 件"}) {
    if (!line.starts_with(opening)) continue;
    // 附件齐全的，予以受理。 is a sentence.
    const std::string_view rest = line.substr(opening.size());
    const bool named = rest.empty() || !text::is_han(text::code_point_at(rest, 0).value);
    const bool numbered = !named && text::numeral_at(rest, 0).has_value();
    return named || numbered || (rest.find("，") == rest.npos && !rest.ends_with("。"));
  }
  return false;
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
