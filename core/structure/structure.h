// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "document/document.h"
#include "structure/clause_facts.h"
#include "structure/definition.h"
#include "structure/front_matter.h"
#include "structure/identifiers.h"
#include "structure/kind.h"
#include "structure/maker.h"
#include "structure/outline.h"
#include "structure/party.h"
#include "structure/reference.h"

namespace fashen::structure {

/// All that the structure stage says of a document. The document must outlive it.
struct Structure {
  Outline outline;
  KindVerdict kind;
  FrontMatter front;
  Maker maker;
  std::vector<Party> parties;
  std::vector<Definition> definitions;
  std::vector<Reference> references;
  ClauseFacts facts;
};

/// Runs the stage. `kind` and `rank` override detection (--kind, --rank, or what a rule's example
/// states).
Structure analyze(const document::Document& document,
                  std::optional<DocumentKind> kind = std::nullopt,
                  std::optional<Rank> rank = std::nullopt);

}  // namespace fashen::structure
