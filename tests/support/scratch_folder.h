// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace fashen::testing {

/// A new folder of a test's own, which goes with everything in it. No other process has or had
/// it: what a killed run left under the same process number is not met again.
/// Throws `std::system_error` where no folder can be made.
class ScratchFolder {
 public:
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  /// What has this name in the folder; the folder itself where none is given.
  std::string path(const std::string& name = {}) const;
  /// Puts a file into it, and gives its path.
  std::string put(const std::string& name, const std::string& bytes) const;

 private:
  std::filesystem::path path_;
};

}  // namespace fashen::testing
