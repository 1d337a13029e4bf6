// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/written.h"

#include <sstream>

namespace fashen::testing {

std::string written(const std::string& format, const report::Report& report,
                    const report::WriteOptions& options) {
  std::ostringstream out;
  REQUIRE(writer_of<report::Writer>(format)->write(report, options, out));
  return out.str();
}

}  // namespace fashen::testing
