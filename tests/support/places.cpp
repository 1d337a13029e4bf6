// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"

// Only this file knows where the tree is, so that all others compile the same in every tree.
namespace fashen::testing {

const std::string& source_dir() {
  static const std::string folder = FASHEN_SOURCE_DIR;
  return folder;
}

const std::string& stage_dir() {
  static const std::string folder = FASHEN_STAGE_DIR;
  return folder;
}

}  // namespace fashen::testing
