// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/span.h"
#include "structure/clause_facts.h"

namespace fashen::structure {

/// Who does what to whom in a sentence of folded text; `actor` counts from its start.
struct Action {
  Modality modality = Modality::none;
  Direction direction = Direction::unknown;
  base::Span actor;
};

/// Reads modality, grammatical subject and direction off the words. What no word tells stays
/// none, empty or unknown. Looks at the first part of an overlong sentence only.
Action read_action(std::string_view sentence);

}  // namespace fashen::structure
