// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

#include "rule/checklist.h"
#include "support/places.h"

namespace fashen::testing {

/// The procedures and checks of the source tree, read once.
inline const rule::ChecklistLibrary& shipped_checklists() {
  static const rule::ChecklistLibrary loaded = [] {
    auto read = rule::load_checklists(base::RealFileSystem(), source_dir() + "/rules");
    if (!read) throw std::runtime_error(read.error().to_string());
    return std::move(*read);
  }();
  return loaded;
}

}  // namespace fashen::testing
