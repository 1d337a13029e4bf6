// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "corpus/fact_tables.h"

namespace fashen::corpus {

/// The present name of `organ` if it, or the telling part of its name, was abolished or merged by
/// `as_of`; empty otherwise. The longest entry that the name holds counts.
std::string organ_successor(const std::vector<OrganChange>& changes, std::string_view organ,
                            base::Date as_of);

}  // namespace fashen::corpus
