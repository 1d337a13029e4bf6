// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/written.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "document/plugin_registry.h"
#include "support/places.h"

namespace fashen::testing {

std::string written(const std::string& format, const report::Report& report,
                    const report::WriteOptions& options) {
  static const auto plugins = document::PluginRegistry::open(testing::stage_dir() + "/lib/fashen");
  REQUIRE(plugins);
  auto writer = plugins->instance("writer", format);
  REQUIRE(writer);
  std::ostringstream out;
  REQUIRE(static_cast<const report::Writer*>(*writer)->write(report, options, out));
  return out.str();
}

}  // namespace fashen::testing
