// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::text {

/// All quantities of a text, "kind words = value" with "; " between. The text is folded first. A
/// range is "3..5", open where its ends do not count; a date that lacks a part shows "-" for it.
std::string quantities_of(const std::string& text);

/// A line of a table of expectations.
struct QuantityCase {
  const char* text;
  const char* expected;
};

}  // namespace fashen::text
