// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::cli {

/// Where this program's data is: beside the executable in an installation or a build, or where
/// FASHEN_RULES, FASHEN_CORPUS and FASHEN_PLUGINS point.
struct DataPaths {
  std::string rules;
  std::string corpus;
  std::string plugins;
};

DataPaths find_data();

}  // namespace fashen::cli
