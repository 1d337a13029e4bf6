// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"

namespace fashen::base {

/// A file's bytes, read-only, paged in by the system as they are touched. Opening costs the same
/// for any size, and several processes share one copy. The bytes stay valid when the file is
/// replaced by renaming; whoever shortens it in place breaks its readers, so nobody does.
class MappedFile {
 public:
  /// `not_found` or `io`. An empty file has empty bytes.
  static Result<MappedFile> open(const std::string& path);

  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  ~MappedFile();

  std::string_view bytes() const { return {data_, size_}; }

 private:
  MappedFile(const char* data, std::size_t size) : data_(data), size_(size) {}

  const char* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace fashen::base
