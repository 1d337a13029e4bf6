// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/form_run.h"

namespace fashen::rule {

bool FormRun::first(const std::vector<text::Regex>& patterns, base::Span folded, Hit& hit) const {
  text::Match match;
  for (const text::Regex& regex : patterns) {
    if (!regex.search(subject.document.folded.text, folded, match)) continue;
    hit = hit_of(subject, regex, std::move(match));
    if (subject.trace) subject.trace->add(Trace::What::matched, hit.span, regex.pattern());
    return true;
  }
  return false;
}

std::vector<Hit> FormRun::hits(const text::Regex& pattern) const {
  std::vector<Hit> found;
  const structure::ClauseFacts& facts = subject.structure.facts;
  for (text::Match& match : pattern.find_all(subject.document.folded.text, whole())) {
    Hit hit = hit_of(subject, pattern, std::move(match));
    if (hit.span.empty()) continue;
    if (subject.trace) subject.trace->add(Trace::What::matched, hit.span, pattern.pattern());
    if (is_excepted(subject, rule, hit.span)) continue;
    ScopePiece piece{hit.match.whole(), {}};
    if (const structure::Sentence* sentence = facts.sentence_at(hit.span.begin)) {
      piece.folded = document::to_folded(subject.document, sentence->span);
      if (!sentence->lead_in.empty()) {
        piece.lead_in = document::to_folded(subject.document, sentence->lead_in);
      }
    }
    if (!is_excused(subject, piece, compiled.unless)) found.push_back(std::move(hit));
  }
  return found;
}

Draft& FormRun::report(const Hit& hit, const std::map<std::string, std::string>& values) {
  Draft draft;
  draft.severity = rule.severity;
  draft.confidence = rule.confidence;
  draft.span = hit.span;
  draft.message = fill_message(subject, rule.message, hit, values);
  draft.suggestion = rule.suggest;
  drafts.push_back(std::move(draft));
  return drafts.back();
}

}  // namespace fashen::rule
