// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>
#include <string>

#include "report/writer.h"
#include "support/shipped_plugins.h"

namespace fashen::testing {

/// The writer plugin of `format` as what it also is, such as a ComparisonWriter; null if it is not.
template <typename Form>
const Form* writer_of(const std::string& format) {
  const auto instance = shipped_plugins().instance("writer", format);
  REQUIRE(instance);
  return dynamic_cast<const Form*>(static_cast<const report::Writer*>(*instance));
}

/// What the writer plugin of `format` makes of a report.
std::string written(const std::string& format, const report::Report& report,
                    const report::WriteOptions& options = {});

}  // namespace fashen::testing
