// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/pattern_rule.h"

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
  std::unique_ptr<PatternRule> rule(new PatternRule(std::move(metadata)));
  rule->triggers_ = literals_of(*find);
  rule->metadata_.find = std::move(*find);
  rule->metadata_.unless = std::move(*unless);
  return std::unique_ptr<Rule>(std::move(rule));
}

base::Result<void> PatternRule::prepare() {
  if (!find_.empty()) return {};
  auto unless = compile_all(metadata_.unless, metadata_.path);
  if (!unless) return unless.error();
  auto find = compile_all(metadata_.find, metadata_.path);
  if (!find) return find.error();
  if (auto right = check_message(metadata_, *find, {}); !right) return right;
  unless_ = std::move(*unless);
  find_ = std::move(*find);
  return {};
}

void PatternRule::set_option(const std::string& name, const std::string& value) {
  metadata_.options[name].value = value;
}

bool PatternRule::first_hit(const Subject& subject, const ScopePiece& piece, Hit& hit) const {
  const std::string& folded = subject.document.folded.text;
  for (const text::Regex& regex : find_) {
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
  if (auto ready = prepare(); !ready) return ready.error();
  std::vector<Draft> drafts;
  const auto* wanted = triggers_.empty() ? nullptr : &literals;
  for (const ScopePiece& piece : pieces(subject, metadata_.scope, wanted)) {
    Hit hit;
    if (!first_hit(subject, piece, hit) || is_excused(subject, piece, unless_)) continue;
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
