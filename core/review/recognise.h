// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/paper.h"
#include "rule/checklist.h"

namespace fashen::review {

/// Decides which roles a paper holds, by its title, text and file name in this order of weight. Of
/// an unreadable paper only the name speaks, and what it suggests is not held but suspected.
void recognise(Paper& paper, const rule::ChecklistLibrary& library);

}  // namespace fashen::review
