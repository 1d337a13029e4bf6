// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/clause_facts.h"

#include <algorithm>
#include <array>

#include "structure/actor.h"
#include "structure/negation.h"
#include "structure/phrase.h"
#include "structure/scope_spans.h"
#include "structure/sentence.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

bool covered(const std::vector<base::Span>& spans, base::Span span) {
  const auto next = std::upper_bound(
      spans.begin(), spans.end(), span.begin,
      [](std::size_t at, const base::Span& candidate) { return at < candidate.begin; });
  return next != spans.begin() && std::prev(next)->contains(span);
}

}  // namespace

ClauseFacts ClauseFacts::build(const document::Document& document, const Outline& outline) {
  ClauseFacts facts;
  facts.document_ = &document;
  facts.sentences_ = read_sentences(document, outline);
  facts.quoted_ = quoted_spans(document);
  facts.not_operative_ = not_operative_spans(document, outline);
  return facts;
}

const Sentence* ClauseFacts::sentence_at(std::size_t offset) const {
  const auto next = std::upper_bound(
      sentences_.begin(), sentences_.end(), offset,
      [](std::size_t at, const Sentence& sentence) { return at < sentence.span.begin; });
  if (next == sentences_.begin()) return nullptr;
  const Sentence& sentence = *std::prev(next);
  return sentence.span.contains(offset) ? &sentence : nullptr;
}

Action ClauseFacts::action(const Sentence& sentence) const {
  const base::Span folded = document::to_folded(*document_, sentence.span);
  Action action = read_action(base::slice(document_->folded.text, folded));
  if (!action.actor.empty()) {
    action.actor = document::to_text(
        *document_, {folded.begin + action.actor.begin, folded.begin + action.actor.end});
  }
  if (sentence.lead_in.empty()) return action;
  const Sentence* lead = sentence_at(sentence.lead_in.begin);
  if (lead == nullptr || lead->span.begin >= sentence.span.begin) return action;
  const Action said = this->action(*lead);
  if (action.modality == Modality::none) action.modality = said.modality;
  if (action.direction == Direction::unknown) action.direction = said.direction;
  if (action.actor.empty()) action.actor = said.actor;
  return action;
}

std::optional<ClauseFacts::Place> ClauseFacts::place(base::Span span) const {
  const Sentence* sentence = sentence_at(span.begin);
  if (sentence == nullptr) return std::nullopt;
  const base::Span whole = document::to_folded(*document_, sentence->span);
  const base::Span part = document::to_folded(*document_, span);
  return Place{base::slice(document_->folded.text, whole),
               {part.begin - whole.begin, part.end - whole.begin},
               sentence};
}

bool ClauseFacts::negated(base::Span span) const {
  const auto at = place(span);
  return at && (at->sentence->forbidden_list || is_negated(at->text, at->span));
}

bool ClauseFacts::quoted(base::Span span) const { return covered(quoted_, span); }

bool ClauseFacts::defining(base::Span span) const {
  const Sentence* sentence = sentence_at(span.begin);
  return sentence != nullptr && sentence->defining;
}

bool ClauseFacts::operative(base::Span span) const {
  const auto next = std::upper_bound(
      not_operative_.begin(), not_operative_.end(), span.begin,
      [](std::size_t at, const base::Span& candidate) { return at < candidate.begin; });
  return next == not_operative_.begin() || !std::prev(next)->contains(span.begin);
}

bool ClauseFacts::repealing(base::Span span) const {
  const auto at = place(span);
  return at && is_repealed(at->text, at->span);
}

bool ClauseFacts::favourable(base::Span span) const {
  const auto at = place(span);
  return at && is_favourable(at->text, at->span);
}

const char* name(Modality modality) {
  switch (modality) {
    case Modality::none: return "none";
    case Modality::duty: return "duty";
    case Modality::power: return "power";
    case Modality::prohibition: return "prohibition";
  }
  return "none";
}

const char* name(Direction direction) {
  switch (direction) {
    case Direction::unknown: return "unknown";
    case Direction::outward: return "outward";
    case Direction::inward: return "inward";
  }
  return "unknown";
}

}  // namespace fashen::structure
