// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "structure/clause_facts.h"

namespace fashen::structure {

/// Reads modality, grammatical subject and direction off the words of a sentence of folded text;
/// `actor` counts from its start. Looks at the first part of an overlong sentence only.
Action read_action(std::string_view sentence);

}  // namespace fashen::structure
