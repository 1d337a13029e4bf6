// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fashen::rule {

/// The known word with the smallest edit distance to `word`, if it is near enough to be what was
/// meant (a third of its letters); empty otherwise.
std::string nearest(std::string_view word, const std::vector<std::string_view>& known);

/// "，是否想写 severity？" for the nearest known word; empty if none is near. For error messages.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace fashen::rule
