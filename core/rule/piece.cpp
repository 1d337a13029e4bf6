// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/piece.h"

#include "text/segment.h"

namespace fashen::rule {
namespace {

base::Span folded(const Subject& subject, base::Span span) {
  return span.empty() ? base::Span{} : document::to_folded(subject.document, span);
}

void add_units(const Subject& subject, structure::UnitKind kind, std::vector<ScopePiece>& out) {
  const structure::Outline& outline = subject.structure.outline;
  for (std::size_t unit : outline.of_kind(kind)) {
    out.push_back({folded(subject, outline.units[unit].span), {}});
  }
}

void add_sentences(const Subject& subject, bool split, std::vector<ScopePiece>& out) {
  for (const structure::Sentence& sentence : subject.structure.facts.sentences()) {
    base::Span span = folded(subject, sentence.span);
    base::Span lead_in = folded(subject, sentence.lead_in);
    if (!split) {
      out.push_back({span, lead_in});
      continue;
    }
    for (base::Span clause : text::clauses(subject.document.folded.text, span)) {
      out.push_back({clause, lead_in});
    }
  }
}

}  // namespace

std::vector<ScopePiece> pieces(const Subject& subject, Scope scope) {
  std::vector<ScopePiece> out;
  switch (scope) {
    case Scope::document: out.push_back({{0, subject.document.folded.text.size()}, {}}); break;
    case Scope::title:
      out.push_back({folded(subject, subject.structure.front.title.span), {}});
      break;
    case Scope::article: add_units(subject, structure::UnitKind::article, out); break;
    case Scope::paragraph:
    case Scope::cell:
      for (const document::Block& block : subject.document.blocks) {
        if (scope == Scope::cell && !block.cell) continue;
        out.push_back({folded(subject, block.span), {}});
      }
      break;
    case Scope::sentence: add_sentences(subject, false, out); break;
    case Scope::clause: add_sentences(subject, true, out); break;
  }
  std::erase_if(out, [](const ScopePiece& piece) { return piece.folded.empty(); });
  return out;
}

}  // namespace fashen::rule
