// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace fashen::bench {

/// Seconds that the fastest of `times` calls took: what disturbs a run only makes it slower.
double fastest(int times, const std::function<void()>& work);

/// Runs a shell command with its output thrown away; false if it could not be run.
bool run(const std::string& command);

/// Prints a line: what, its measure with unit, and what it is compared with.
void print(const std::string& what, double value, const std::string& unit,
           const std::string& comparison = "");

}  // namespace fashen::bench
