// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace fashen::base {

/// Everything fashen does to files, so that tests can do without a disk. Paths are UTF-8.
/// Implementations may be shared by threads as long as no two of them write the same path.
class FileSystem {
 public:
  virtual ~FileSystem() = default;

  /// The whole file. `limit` if it is larger than `max_bytes`, `not_found` or `io` otherwise.
  virtual Result<std::string> read(const std::string& path, std::size_t max_bytes) const = 0;

  /// Replaces `path` in one step: writes beside it and renames, so that a reader (or a crash)
  /// sees the old bytes or the new, never a part. Creates missing parent folders.
  virtual Result<void> write(const std::string& path, std::string_view bytes) = 0;

  virtual bool is_file(const std::string& path) const = 0;
  virtual bool is_directory(const std::string& path) const = 0;

  /// Files below `directory`, recursively, sorted by path bytes. Does not follow links to folders.
  virtual Result<std::vector<std::string>> list(const std::string& directory) const = 0;
};

/// The machine's files.
class RealFileSystem final : public FileSystem {
 public:
  Result<std::string> read(const std::string& path, std::size_t max_bytes) const override;
  Result<void> write(const std::string& path, std::string_view bytes) override;
  bool is_file(const std::string& path) const override;
  bool is_directory(const std::string& path) const override;
  Result<std::vector<std::string>> list(const std::string& directory) const override;
};

/// Files held in memory, for tests and for examples inside rules.
class MemoryFileSystem final : public FileSystem {
 public:
  Result<std::string> read(const std::string& path, std::size_t max_bytes) const override;
  Result<void> write(const std::string& path, std::string_view bytes) override;
  bool is_file(const std::string& path) const override;
  bool is_directory(const std::string& path) const override;
  Result<std::vector<std::string>> list(const std::string& directory) const override;

 private:
  std::map<std::string, std::string> files_;
};

}  // namespace fashen::base
