// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "structure/clause_facts.h"

namespace fashen::structure {

/// The sentences of all lines in document order, labels left out, each with its unit and the
/// lead-in of its list. A hard wrap does not end a sentence.
std::vector<Sentence> read_sentences(const document::Document& document, const Outline& outline);

}  // namespace fashen::structure
