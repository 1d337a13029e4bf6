// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/piece.h"

#include <algorithm>

#include "text/segment.h"

namespace fashen::rule {
namespace {

base::Span folded(const Subject& subject, base::Span span) {
  return span.empty() ? base::Span{} : document::to_folded(subject.document, span);
}

/// Calls `add` with the parts in which one of `literals` begins, or with all if there are none to
/// look for, and where they stand. They are in order and do not overlap, so few are looked at.
template <typename Parts, typename Add>
void add_parts(const Subject& subject, const Parts& parts, const std::vector<std::size_t>* literals,
               Add add) {
  if (literals == nullptr) {
    for (const auto& part : parts) add(part, folded(subject, part.span));
    return;
  }
  auto from = parts.begin();
  for (auto hit = literals->begin(); hit != literals->end();) {
    const std::size_t place = document::to_text(subject.document, {*hit, *hit + 1}).begin;
    from = std::partition_point(from, parts.end(),
                                [&](const auto& part) { return part.span.end <= place; });
    if (from == parts.end()) return;
    base::Span span = document::to_folded(subject.document, from->span);
    if (span.begin <= *hit) add(*from, span);
    hit = std::lower_bound(hit + 1, literals->end(), span.begin <= *hit ? span.end : span.begin);
  }
}

void add_articles(const Subject& subject, const std::vector<std::size_t>* literals,
                  std::vector<ScopePiece>& out) {
  const structure::Outline& outline = subject.structure.outline;
  for (std::size_t unit : outline.of_kind(structure::UnitKind::article)) {
    base::Span span = folded(subject, outline.units[unit].span);
    if (literals == nullptr || begins_in(*literals, span)) out.push_back({span, {}});
  }
}

void add_sentences(const Subject& subject, bool split, const std::vector<std::size_t>* literals,
                   std::vector<ScopePiece>& out) {
  add_parts(subject, subject.structure.facts.sentences(), literals,
            [&](const structure::Sentence& sentence, base::Span span) {
              base::Span lead_in = folded(subject, sentence.lead_in);
              if (!split) {
                out.push_back({span, lead_in});
                return;
              }
              for (base::Span clause : text::clauses(subject.document.folded.text, span)) {
                if (literals == nullptr || begins_in(*literals, clause)) {
                  out.push_back({clause, lead_in});
                }
              }
            });
}

}  // namespace

bool begins_in(const std::vector<std::size_t>& literals, base::Span folded) {
  auto next = std::lower_bound(literals.begin(), literals.end(), folded.begin);
  return next != literals.end() && *next < folded.end;
}

std::vector<ScopePiece> pieces(const Subject& subject, Scope scope,
                               const std::vector<std::size_t>* literals) {
  std::vector<ScopePiece> out;
  auto add = [&](base::Span span) {
    if (literals == nullptr || begins_in(*literals, span)) out.push_back({span, {}});
  };
  switch (scope) {
    case Scope::document: add({0, subject.document.folded.text.size()}); break;
    case Scope::title: add(folded(subject, subject.structure.front.title.span)); break;
    case Scope::article: add_articles(subject, literals, out); break;
    case Scope::paragraph:
    case Scope::cell:
      add_parts(subject, subject.document.blocks, literals,
                [&](const document::Block& block, base::Span span) {
                  if (scope == Scope::paragraph || block.cell) out.push_back({span, {}});
                });
      break;
    case Scope::sentence: add_sentences(subject, false, literals, out); break;
    case Scope::clause: add_sentences(subject, true, literals, out); break;
  }
  std::erase_if(out, [](const ScopePiece& piece) { return piece.folded.empty(); });
  return out;
}

}  // namespace fashen::rule
