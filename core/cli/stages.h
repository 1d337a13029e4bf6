// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "review/review.h"

namespace fashen::cli {

/// One thing that a stage found: where, and its properties in order. Properties without a value are
/// left out.
struct Row {
  base::Span span;
  std::vector<std::pair<std::string, std::string>> fields;
};

struct Stage {
  const char* name;
  const char* help;
  std::vector<Row> (*rows)(const document::Document& document, const review::Review& review);
};

/// All stages that can be shown, in the order in which they run.
const std::vector<Stage>& stages();

}  // namespace fashen::cli
