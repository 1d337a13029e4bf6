// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zip.h>

#include <new>

namespace fashen::docx {

/// Throws std::bad_alloc if this is what libzip failed for: neither the document nor the program is
/// to blame for the memory that a process was given.
inline void throw_if_out_of_memory(const zip_error_t* error) {
  constexpr int z_mem_error = -4;  // What zlib calls it; libzip hands its codes on
  const int code = zip_error_code_zip(error);
  const bool zlib = code == ZIP_ER_ZLIB && zip_error_code_system(error) == z_mem_error;
  if (code == ZIP_ER_MEMORY || zlib) throw std::bad_alloc();
}

}  // namespace fashen::docx
