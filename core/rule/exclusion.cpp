// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/exclusion.h"

namespace fashen::rule {

bool holds(const Subject& subject, base::Span span, Exclusion exclusion) {
  const structure::ClauseFacts& facts = subject.structure.facts;
  switch (exclusion) {
    case Exclusion::negated: return facts.negated(span);
    case Exclusion::restating:
      return citation::restates_law(span, subject.citations, subject.structure);
    case Exclusion::quoted: return facts.quoted(span);
    case Exclusion::defining: return facts.defining(span);
    case Exclusion::inward: {
      const structure::Sentence* sentence = facts.sentence_at(span.begin);
      return sentence != nullptr &&
             facts.action(*sentence).direction == structure::Direction::inward;
    }
    case Exclusion::inoperative: return !facts.operative(span);
    case Exclusion::favourable: return facts.favourable(span);
    case Exclusion::repealing: return facts.repealing(span);
  }
  return false;
}

}  // namespace fashen::rule
