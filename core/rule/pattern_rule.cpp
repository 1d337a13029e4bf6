// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/pattern_rule.h"

#include <algorithm>

namespace fashen::rule {
base::Result<std::unique_ptr<Rule>> PatternRule::make(Metadata metadata,
                                                      const Vocabulary& vocabulary) {
  const std::string path = metadata.path;
  auto find = expand_all(metadata.find, vocabulary, path);
  if (!find) return find.error();
  auto unless = expand_all(metadata.unless, vocabulary, path);
  if (!unless) return unless.error();
  if (find->empty() || metadata.message.empty()) {
    return base::Error(base::ErrorCode::rule, "规则需要 find 和 message", path);
  }
  metadata.find = std::move(*find);
  metadata.unless = std::move(*unless);
  std::vector<std::string> triggers = literals_of(metadata.find);
  return restore(std::move(metadata), std::move(triggers));
}

std::unique_ptr<Rule> PatternRule::restore(Metadata metadata, std::vector<std::string> triggers) {
  std::unique_ptr<PatternRule> rule(new PatternRule(std::move(metadata)));
  rule->triggers_ = std::move(triggers);
  for (const std::string& pattern : rule->metadata_.find) rule->find_.emplace_back(pattern);
  return rule;
}

base::Result<void> PatternRule::prepare_unless() {
  if (excuses_ready_) return {};
  auto unless = compile_all(metadata_.unless, metadata_.path);
  if (!unless) return unless.error();
  unless_ = std::move(*unless);
  excuses_ready_ = true;
  return {};
}

base::Result<void> PatternRule::prepare() {
  if (auto ready = prepare_unless(); !ready) return ready;
  auto all = compile_all(metadata_.find, metadata_.path);
  if (!all) return all.error();
  auto right = check_message(metadata_, *all, {});
  for (std::size_t i = 0; i < find_.size(); ++i) find_[i] = text::LazyRegex(std::move((*all)[i]));
  return right;
}

void PatternRule::set_option(const std::string& name, const std::string& value) {
  metadata_.options[name].value = value;
}

base::Result<bool> PatternRule::first_hit(const Subject& subject, const ScopePiece& piece,
                                          Hit& hit) {
  const std::string& folded = subject.document.folded.text;
  for (text::LazyRegex& find : find_) {
    auto compiled = find.in(folded, piece.folded);
    if (!compiled) {
      return base::Error(base::ErrorCode::rule, compiled.error().message, metadata_.path);
    }
    if (*compiled == nullptr) continue;
    const text::Regex& regex = **compiled;
    text::Match match;
    for (std::size_t from = piece.folded.begin;
         from <= piece.folded.end && regex.search_from(folded, piece.folded, from, match);) {
      from = text::after(folded, match.whole());
      Hit next = hit_of(subject, regex, std::move(match));
      if (subject.trace) subject.trace->add(Trace::What::matched, next.span, regex.pattern());
      bool silent = next.span.empty() || is_excepted(subject, metadata_, next.span);
      if (silent || (hit.pattern != nullptr && hit.span.begin <= next.span.begin)) continue;
      hit = std::move(next);
      break;
    }
  }
  return hit.pattern != nullptr;
}

base::Result<std::vector<Draft>> PatternRule::check(const Subject& subject,
                                                    const std::vector<std::size_t>& literals) {
  std::vector<Draft> drafts;
  const std::string& folded = subject.document.folded.text;
  bool possible = std::any_of(find_.begin(), find_.end(), [&](text::LazyRegex& find) {
    return find.may_match(folded, {0, folded.size()});
  });
  if (!possible) return drafts;
  const auto* wanted = triggers_.empty() ? nullptr : &literals;
  for (const ScopePiece& piece : pieces(subject, metadata_.scope, wanted)) {
    Hit hit;
    auto found = first_hit(subject, piece, hit);
    if (!found) return found.error();
    if (!*found) continue;
    if (auto ready = prepare_unless(); !ready) return ready.error();
    if (is_excused(subject, piece, unless_)) continue;
    Draft draft;
    draft.severity = metadata_.severity;
    draft.confidence = metadata_.confidence;
    draft.span = hit.span;
    draft.message = fill_message(subject, metadata_.message, hit);
    draft.suggestion = metadata_.suggest;
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace fashen::rule
