// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "review/dossier_checks.h"
#include "review/likeness.h"
#include "review/stated_date.h"
#include "structure/outline.h"
#include "text/quantity.h"

namespace fashen::review {
namespace {

using rule::DossierCheck;

// A stated value in one form: yuan, days and plain numbers compare by what they mean.
std::string plain_value(std::string_view words) {
  if (const auto date = stated_date(words, std::nullopt)) return base::to_iso(*date);
  for (const text::Quantity& one : text::quantities(words, {0, words.size()})) {
    if (one.kind == text::QuantityKind::money && !one.foreign_currency) {
      return one.value.to_string() + "元";
    }
    if (one.kind == text::QuantityKind::duration) {
      return one.value.to_string() + text::name(one.unit);
    }
  }
  if (const auto number = text::parse_numeral(words)) return number->to_string();
  return bare_words(words);
}

// The words that a pattern marks in a paper, the first time.
struct Stated {
  std::size_t paper = 0;
  std::string words, value, line;
};

std::vector<Stated> stated(const text::Regex& find, const std::vector<std::size_t>& papers,
                           const Evidence& evidence) {
  std::vector<Stated> out;
  for (std::size_t i : papers) {
    const std::string_view words = evidence.papers()[i].words(rule::PaperPlace::text);
    text::Match match;
    if (!find.search(words, {0, words.size()}, match)) continue;
    const base::Span at = group_at(find, match);
    const std::string_view inner = base::slice(words, at);
    out.push_back({i, std::string(inner), plain_value(inner), line_at(words, at)});
  }
  return out;
}

// The name of a matter without its state of drafting.
std::string matter_of(std::string_view title) {
  static const text::Regex state = std::move(*text::Regex::compile(
      "（[^（）]{0,16}(?:稿|草案|试行|暂行|代拟|修订|建议)[^（）]{0,8}）|草案$"));
  std::string out(title);
  text::Match match;
  while (state.search(out, {0, out.size()}, match)) {
    out.erase(match.whole().begin, match.whole().size());
  }
  return bare_words(out);
}

// What tells one matter from another: neither where it holds nor what kind of document it is.
std::pair<std::string, std::string> core_and_kind(const std::string& matter) {
  static const text::Regex place =
      std::move(*text::Regex::compile("^.{2,8}?[省市县区州旗](?:人民政府)?(?:关于)?"));
  static const text::Regex kind = std::move(*text::Regex::compile(
      "(?:实施|管理|暂行|工作)*(?P<kind>办法|规定|细则|方案|意见|规划|措施|规则|标准|决定|计划)$"));
  text::Match match;
  std::size_t begin = 0, end = matter.size();
  if (place.search(matter, {0, matter.size()}, match)) begin = match.whole().end;
  std::string name;
  if (kind.search(matter, {begin, matter.size()}, match)) {
    end = match.whole().begin;
    name = base::slice(matter, group_at(kind, match));
  }
  return {matter.substr(begin, end - begin), name};
}

// Two names that mean the same matter and are not the same.
bool misnamed(const std::string& a, const std::string& b) {
  constexpr double near = 0.5;
  // A title may be given without the region, or with what it is a notice about.
  if (a.find(b) != std::string::npos || b.find(a) != std::string::npos) return false;
  const auto [core_a, kind_a] = core_and_kind(a);
  const auto [core_b, kind_b] = core_and_kind(b);
  return kind_a == kind_b && likeness(core_a, core_b) >= near;
}

}  // namespace

void check_counts(const DossierCheck& check, CheckRun& run) {
  for (std::size_t i : run.evidence.holding(check.roles)) {
    const auto total = stated(*check.find, {i}, run.evidence);
    if (total.empty()) continue;
    const auto whole = text::parse_numeral(total.front().words);
    std::int64_t sum = 0;
    int parts = 0;
    for (const rule::Part& part : check.parts) {
      const auto one = stated(part.find, {i}, run.evidence);
      const auto number = one.empty() ? std::nullopt : text::parse_numeral(one.front().words);
      if (!number) continue;
      sum += number->micros;
      ++parts;
    }
    if (!whole || parts < 2 || whole->micros == sum) continue;
    add_finding(check, run, {{"n", whole->to_string()}, {"m", text::Decimal{sum}.to_string()}},
                {{i, total.front().line}});
  }
}

void check_same(const DossierCheck& check, CheckRun& run) {
  const auto papers = run.evidence.holding(check.roles);
  for (const rule::Part& part : check.parts) {
    const auto all = stated(part.find, papers, run.evidence);
    for (std::size_t i = 1; i < all.size(); ++i) {
      if (all[i].value == all.front().value) continue;
      add_finding(check, run,
                  {{"label", part.label}, {"a", all.front().words}, {"b", all[i].words}},
                  {{all[i].paper, all[i].line}, {all.front().paper, all.front().line}});
      break;
    }
  }
}

void check_title(const DossierCheck& check, CheckRun& run) {
  constexpr std::size_t shortest = 18;  // bytes: six characters
  const auto drafts = run.evidence.holding(check.roles);
  if (drafts.empty()) return;
  const Paper& draft = run.evidence.papers()[drafts.front()];
  const std::string own(draft.words(rule::PaperPlace::title));
  const std::string matter = matter_of(own);
  if (matter.size() < shortest) return;
  static const text::Regex named = std::move(*text::Regex::compile("《(?P<at>[^《》]{4,60})》"));
  for (std::size_t i : run.evidence.holding({})) {
    if (i == drafts.front()) continue;
    const std::string_view words = run.evidence.papers()[i].words(rule::PaperPlace::text);
    for (const text::Match& match : named.find_all(words, {0, words.size()})) {
      const base::Span at = group_at(named, match);
      const std::string other = matter_of(base::slice(words, at));
      if (other.size() < shortest || !misnamed(matter, other)) continue;
      add_finding(check, run, {{"a", own}, {"b", std::string(base::slice(words, at))}},
                  {{i, line_at(words, at)}, {drafts.front(), own}});
      break;
    }
  }
}

void check_articles(const DossierCheck& check, CheckRun& run) {
  const auto drafts = run.evidence.holding({"draft"});
  if (drafts.size() != 1) return;
  const auto& outline = run.evidence.papers()[drafts.front()].structure.outline;
  const auto articles = outline.of_kind(structure::UnitKind::article).size();
  if (articles == 0) return;
  for (const Stated& one : stated(*check.find, run.evidence.holding(check.roles), run.evidence)) {
    const auto number = text::parse_numeral(one.words);
    if (!number || *number == text::Decimal::of(static_cast<std::int64_t>(articles))) continue;
    add_finding(check, run, {{"a", std::to_string(articles)}, {"b", number->to_string()}},
                {{one.paper, one.line}, {drafts.front(), {}}});
  }
}

}  // namespace fashen::review
