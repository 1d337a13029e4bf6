// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "citation/citation.h"

namespace fashen::citation {
namespace {

using structure::Outline;
using structure::UnitKind;

/// The 款 that holds the span: an item is read together with the words that lead its list in.
base::Span paragraph_around(base::Span span, const Outline& outline) {
  std::size_t unit = outline.innermost(span.begin);
  while (unit != 0 && (outline.units[unit].kind == UnitKind::item ||
                       outline.units[unit].kind == UnitKind::subitem)) {
    unit = outline.units[unit].parent;
  }
  return outline.units[unit].span;
}

/// Ranks that can carry what a lower document restates.
bool can_carry(corpus::Rank rank) {
  return rank != corpus::Rank::normative && rank != corpus::Rank::unknown;
}

/// In force, perhaps under another number than that cited.
bool stands(Status status) { return status == Status::in_force || status == Status::renumbered; }

}  // namespace

bool restates_law(base::Span span, const std::vector<Citation>& citations,
                  const structure::Structure& structure) {
  const Outline& outline = structure.outline;
  if (outline.units.empty()) return false;
  // Outside the outline only the sentence itself can rest on a citation.
  base::Span around = span;
  if (outline.innermost(span.begin) != 0) {
    around = paragraph_around(span, outline);
  } else if (const structure::Sentence* sentence = structure.facts.sentence_at(span.begin)) {
    around = sentence->span;
  }
  return std::any_of(citations.begin(), citations.end(), [&](const Citation& citation) {
    return around.contains(citation.span) && citation.applied && citation.work != nullptr &&
           citation.form != NameForm::self && stands(citation.status) &&
           can_carry(citation.work->rank);
  });
}

}  // namespace fashen::citation
