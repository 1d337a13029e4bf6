// SPDX-License-Identifier: GPL-3.0-or-later
#include "gearman/address.h"

#include <charconv>

namespace fashen::gearman {

base::Result<Address> parse_address(const std::string& text) {
  Address address;
  std::size_t colon = text.rfind(':');
  address.host = text.substr(0, colon);
  bool good = !address.host.empty();
  if (colon != text.npos) {
    const char* begin = text.data() + colon + 1;
    const char* end = text.data() + text.size();
    auto [read, failure] = std::from_chars(begin, end, address.port);
    good = good && failure == std::errc() && read == end && address.port != 0;
  }
  if (good) return address;
  return base::Error(base::ErrorCode::usage, "Gearman 的地址应为“主机:端口”，如 10.0.0.5:4730",
                     text);
}

}  // namespace fashen::gearman
