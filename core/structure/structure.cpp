// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/structure.h"

namespace fashen::structure {

Structure analyze(const document::Document& document, std::optional<DocumentKind> kind,
                  std::optional<Rank> rank) {
  Structure structure;
  structure.outline = read_outline(document);
  structure.kind = detect_kind(document, structure.outline);
  if (kind && *kind != structure.kind.kind) {
    structure.kind = {*kind, Confidence::certain, {{{}, "由使用者指定"}}};
  }
  structure.front = read_front_matter(document, structure.outline);
  structure.maker = read_maker(document, structure.front, structure.kind.kind);
  if (rank) structure.maker = {*rank, "由使用者指定"};
  structure.parties = read_parties(document, structure.outline);
  structure.definitions = read_definitions(document, structure.outline);
  structure.references = read_references(document, structure.outline);
  structure.facts = ClauseFacts::build(document, structure.outline);
  return structure;
}

}  // namespace fashen::structure
