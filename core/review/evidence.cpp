// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/evidence.h"

#include <algorithm>

namespace fashen::review {
namespace {

constexpr std::string_view has = "has:";

bool holds_any(const Paper& paper, const std::vector<std::string>& roles) {
  return roles.empty() || std::any_of(roles.begin(), roles.end(),
                                      [&](const std::string& role) { return paper.holds(role); });
}

// Lines that speak for the fact, first one first.
std::vector<std::string> speaking_lines(const rule::Fact& fact, const Paper& paper) {
  std::vector<std::string> lines;
  const std::string_view words = paper.words(rule::PaperPlace::text);
  std::size_t last_end = 0;
  for (const text::Match& match : fact.find.find_all(words, {0, words.size()})) {
    if (match.whole().begin < last_end) continue;
    last_end = std::min(words.find('\n', match.whole().end), words.size());
    std::string line = line_at(words, match.whole());
    if (fact.but && fact.but->contains(line)) continue;
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace

std::vector<std::size_t> Evidence::holding(const std::vector<std::string>& roles) const {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < papers_.size(); ++i) {
    if (papers_[i].readable() && holds_any(papers_[i], roles)) out.push_back(i);
  }
  return out;
}

std::vector<std::size_t> Evidence::unread(const std::vector<std::string>& roles) const {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < papers_.size(); ++i) {
    if (papers_[i].readable()) continue;
    const std::string& suspected = papers_[i].suspected;
    if (suspected.empty() || std::find(roles.begin(), roles.end(), suspected) != roles.end()) {
      out.push_back(i);
    }
  }
  return out;
}

std::vector<PlacedEvent> Evidence::events(std::string_view id) const {
  std::vector<PlacedEvent> out;
  for (std::size_t i = 0; i < papers_.size(); ++i) {
    if (const DatedEvent* event = papers_[i].event(id)) out.push_back({i, event});
  }
  return out;
}

ShownFact Evidence::fact(std::string_view id) const {
  ShownFact shown;
  if (id.starts_with(has)) {
    const std::string role(id.substr(has.size()));
    const auto papers = holding({role});
    shown.label = "卷宗中有" + labels({role});
    shown.holds = !papers.empty();
    if (shown.holds) shown.quote = papers_[papers.front()].path;
    return shown;
  }
  for (const rule::Fact& fact : checklist_.facts) {
    if (fact.id != id) continue;
    shown.label = fact.label;
    int lines = 0;
    for (std::size_t i : holding(fact.roles)) {
      for (const std::string& line : speaking_lines(fact, papers_[i])) {
        if (lines++ == 0) shown.quote = papers_[i].path + "：“" + line + "”";
      }
    }
    shown.holds = lines >= fact.least;
    if (!shown.holds) shown.quote.clear();
  }
  return shown;
}

ShownFact Evidence::any_fact(const std::vector<std::string>& ids) const {
  for (const std::string& id : ids) {
    if (ShownFact shown = fact(id); shown.holds) return shown;
  }
  return {};
}

std::string Evidence::labels(const std::vector<std::string>& roles) const {
  std::string out;
  for (const std::string& id : roles) {
    const rule::Role* role = library_.role(id);
    if (role) out += (out.empty() ? "" : "、") + role->label;
  }
  return out;
}

}  // namespace fashen::review
