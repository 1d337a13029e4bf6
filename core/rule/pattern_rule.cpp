// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/pattern_rule.h"

#include <algorithm>
#include <set>

#include "rule/exclusion.h"
#include "rule/piece.h"
#include "text/required_literals.h"
#include "text/utf8.h"

namespace fashen::rule {
namespace {

constexpr std::string_view marked_group = "at";

base::Result<std::vector<std::string>> expanded(const std::vector<std::string>& patterns,
                                                const Vocabulary& vocabulary,
                                                const std::string& path) {
  std::vector<std::string> all;
  for (const std::string& pattern : patterns) {
    auto one = expand(pattern, vocabulary);
    if (!one) return base::Error(base::ErrorCode::rule, one.error().message, path);
    all.push_back(std::move(*one));
  }
  return all;
}

/// Literals of which one occurs wherever one of the patterns matches; empty if none can be told.
std::vector<std::string> literals_of(const std::vector<std::string>& patterns) {
  std::set<std::string> all;
  for (const std::string& pattern : patterns) {
    std::vector<std::string> required = text::required_literals(pattern);
    if (required.empty()) return {};
    all.insert(required.begin(), required.end());
  }
  return {all.begin(), all.end()};
}

}  // namespace

struct PatternRule::Piece : ScopePiece {};

struct PatternRule::Hit {
  const text::Regex* pattern = nullptr;
  text::Match match;
  base::Span span;  ///< In Document::text
};

base::Result<std::unique_ptr<Rule>> PatternRule::make(Metadata metadata,
                                                      const Vocabulary& vocabulary) {
  const std::string path = metadata.path;
  auto find = expanded(metadata.find, vocabulary, path);
  if (!find) return find.error();
  auto unless = expanded(metadata.unless, vocabulary, path);
  if (!unless) return unless.error();
  if (find->empty() || metadata.message.empty()) {
    return base::Error(base::ErrorCode::rule, "规则需要 find 和 message", path);
  }
  std::unique_ptr<PatternRule> rule(new PatternRule(std::move(metadata)));
  rule->triggers_ = literals_of(*find);
  rule->metadata_.find = std::move(*find);
  rule->metadata_.unless = std::move(*unless);
  return std::unique_ptr<Rule>(std::move(rule));
}

base::Result<void> PatternRule::prepare() {
  if (!find_.empty()) return {};
  for (auto [patterns, compiled] :
       {std::pair(&metadata_.unless, &unless_), std::pair(&metadata_.find, &find_)}) {
    compiled->clear();
    for (const std::string& pattern : *patterns) {
      auto regex = text::Regex::compile(pattern);
      if (!regex) {
        find_.clear();
        return base::Error(base::ErrorCode::rule, regex.error().message, metadata_.path);
      }
      compiled->push_back(std::move(*regex));
    }
  }
  return {};
}

void PatternRule::set_option(const std::string& name, const std::string& value) {
  metadata_.options[name] = value;
}

bool PatternRule::excused(const Subject& subject, const Piece& piece) const {
  const std::string& folded = subject.document.folded.text;
  text::Match match;
  return std::any_of(unless_.begin(), unless_.end(), [&](const text::Regex& regex) {
    return regex.search(folded, piece.folded, match) ||
           (!piece.lead_in.empty() && regex.search(folded, piece.lead_in, match));
  });
}

bool PatternRule::first_hit(const Subject& subject, const Piece& piece, Hit& hit) const {
  const std::string& folded = subject.document.folded.text;
  for (const text::Regex& regex : find_) {
    for (text::Match& match : regex.find_all(folded, piece.folded)) {
      base::Span marked = match.whole();
      for (const auto& [name, group] : regex.names()) {
        base::Span span = match.groups[static_cast<std::size_t>(group)];
        if (name == marked_group && span.begin != std::string::npos) marked = span;
      }
      base::Span span = document::to_text(subject.document, marked);
      bool silent =
          span.empty() || std::any_of(metadata_.except.begin(), metadata_.except.end(),
                                      [&](Exclusion e) { return holds(subject, span, e); });
      if (silent || (hit.pattern != nullptr && hit.span.begin <= span.begin)) continue;
      hit = {&regex, std::move(match), span};
      break;
    }
  }
  return hit.pattern != nullptr;
}

std::string PatternRule::fill_message(const Subject& subject, const Hit& hit) const {
  const std::string& text = subject.document.text;
  auto words = [&](std::size_t group) -> std::string {
    if (group >= hit.match.groups.size()) return "";
    base::Span span = hit.match.groups[group];
    if (span.begin == std::string::npos) return "";
    return std::string(base::slice(text, document::to_text(subject.document, span)));
  };
  std::string out;
  for (std::size_t at = 0; at < metadata_.message.size();) {
    std::size_t open = metadata_.message.find('{', at);
    std::size_t close = open == std::string::npos ? open : metadata_.message.find('}', open);
    if (close == std::string::npos) return out + metadata_.message.substr(at);
    out += metadata_.message.substr(at, open - at);
    std::string name = metadata_.message.substr(open + 1, close - open - 1);
    at = close + 1;
    if (name == "match") {
      out += base::slice(text, hit.span);
    } else if (name == "unit") {
      const structure::Outline& outline = subject.structure.outline;
      out += outline.path_label(outline.innermost(hit.span.begin));
    } else if (name.size() == 1 && name[0] >= '0' && name[0] <= '9') {
      out += words(static_cast<std::size_t>(name[0] - '0'));
    } else {
      for (const auto& [group, number] : hit.pattern->names()) {
        if (group == name) out += words(static_cast<std::size_t>(number));
      }
    }
  }
  return out;
}

base::Result<std::vector<Draft>> PatternRule::check(const Subject& subject,
                                                    const std::vector<std::size_t>& literals) {
  if (auto ready = prepare(); !ready) return ready.error();
  std::vector<Draft> drafts;
  for (const ScopePiece& scope : pieces(subject, metadata_.scope)) {
    Piece piece{scope};
    if (!triggers_.empty()) {
      auto next = std::lower_bound(literals.begin(), literals.end(), piece.folded.begin);
      if (next == literals.end() || *next >= piece.folded.end) continue;
    }
    Hit hit;
    if (!first_hit(subject, piece, hit) || excused(subject, piece)) continue;
    Draft draft;
    draft.severity = metadata_.severity;
    draft.confidence = metadata_.confidence;
    draft.span = hit.span;
    draft.message = fill_message(subject, hit);
    draft.suggestion = metadata_.suggest;
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace fashen::rule
