// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

namespace fashen::base {

std::string to_hex(std::uint64_t value) {
  std::string out(16, '0');
  for (std::size_t i = out.size(); i-- > 0; value >>= 4) out[i] = "0123456789abcdef"[value & 15];
  return out;
}

}  // namespace fashen::base
