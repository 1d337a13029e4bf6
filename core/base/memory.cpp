// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace fashen::base {

void keep_freed_memory() {
#if defined(__GLIBC__)
  constexpr int kept = 64 << 20;
  constexpr int largest_block = 32 << 20;  // Larger ones are mapped for themselves
  mallopt(M_TRIM_THRESHOLD, kept);
  mallopt(M_MMAP_THRESHOLD, largest_block);
#endif
}

}  // namespace fashen::base
