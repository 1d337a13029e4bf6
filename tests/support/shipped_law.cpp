// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shipped_law.h"

#include <catch2/catch.hpp>
#include <memory>

#include "corpus/index.h"
#include "support/places.h"

namespace fashen::testing {

const corpus::Lookup& shipped_law() {
  static const std::unique_ptr<corpus::Lookup> opened = [] {
    auto lookup = corpus::open_index(stage_dir() + "/share/fashen/corpus.index");
    if (!lookup) FAIL(lookup.error().to_string());
    return std::move(*lookup);
  }();
  return *opened;
}

}  // namespace fashen::testing
