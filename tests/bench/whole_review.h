// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fashen::bench {

/// Seconds that a review of the files takes, once the program has started: reading and decoding,
/// structure, citations, every shipped rule, the JSON report. The shortest of three passes; 0 if a
/// file could not be reviewed.
double whole_review(const std::vector<std::string>& paths);

}  // namespace fashen::bench
