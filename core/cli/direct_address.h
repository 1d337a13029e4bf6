// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/date.h"
#include "corpus/lookup.h"

namespace fashen::cli {

/// The citation of the article that a query names instead of describing: 行政处罚法63,
/// 民法典第586条, 《刑法》第133条之一. Empty if it is no known title with an article number behind
/// it.
std::string direct_address(std::string_view query, const corpus::Lookup& law, base::Date as_of);

}  // namespace fashen::cli
