// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "corpus/lookup.h"
#include "script/loader.h"

namespace fashen::cli {

/// The pages about all rules, by path below the site's folder: a list with a search that needs no
/// network, a page a rule, and the functions that rules can call. Everything comes from what the
/// rules say of themselves; the same rules give the same bytes.
std::map<std::string, std::string> rule_site(const script::Loaded& rules,
                                             const corpus::Lookup& law);

}  // namespace fashen::cli
