// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "fuzz/target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fashen::fuzz::feed({reinterpret_cast<const char*>(data), size});
  return 0;
}
