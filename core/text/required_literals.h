// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fashen::text {

/// Strings of which at least one occurs in every text that a regular expression (RE2 syntax)
/// matches; empty if none can be told. Read off the pattern without compiling it; where the
/// pattern is not well-formed the answer is empty. The longest strings are chosen: they are the
/// rarest in texts.
std::vector<std::string> required_literals(std::string_view pattern);

/// The same for every part of the pattern: of each of these sets at least one string occurs in
/// every text that matches, one behind the other in the order of the sets. Empty if nothing can be
/// told.
std::vector<std::vector<std::string>> required_sets(std::string_view pattern);

/// All texts that a regular expression matches, where they are few and what stands around them does
/// not matter; else empty.
std::vector<std::string> matched_words(std::string_view pattern);

}  // namespace fashen::text
