// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/date.h"
#include "corpus/lookup.h"

namespace fashen::citation {

/// The work in force that a wrong or incomplete title, unknown to the lookup, was meant to be:
/// 行政罚处法, 未成年保护法, 中国人民共和国森林法 (see corpus/near_titles.h). nullptr unless
/// exactly one can be meant, repealed ones counted. After the last day that the corpus knows, a
/// title that calls a regulation a law is left alone: the law may have been made since.
const corpus::Work* meant_work(std::string_view title, const corpus::Lookup& law, base::Date as_of);

}  // namespace fashen::citation
