// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include "corpus/search_condition.h"

namespace fashen::corpus {

/// A query for shards that every article which meets a condition matches. Others may match too:
/// terms do not tell in what order words stand, so what is found is looked at with `meets`.
Xapian::Query narrowed_to(const SearchCondition& condition);

}  // namespace fashen::corpus
