// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.h"
#include "rule/metadata.h"
#include "rule/rule.h"

namespace fashen::rule {

/// True if the fact that an exclusion names holds of the span, given in Document::text.
bool holds(const Subject& subject, base::Span span, Exclusion exclusion);

}  // namespace fashen::rule
