// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/result.h"

namespace fashen::gearman {

struct Address {
  std::string host;
  unsigned short port = 4730;  ///< The port that IANA assigned to Gearman
};

/// Reads "host" or "host:port"; `usage` if it is neither.
base::Result<Address> parse_address(const std::string& text);

}  // namespace fashen::gearman
