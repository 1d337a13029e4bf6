// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/result.h"

namespace fashen::cli {

/// The output folder of a batch in use: made if need be, locked against other batches while this
/// lives (the lock goes with the process, however it ends), and cleared of the beginnings of files
/// that a killed batch left behind.
class OutputFolder {
 public:
  /// `io` if it cannot be made or another batch uses it.
  static base::Result<OutputFolder> open(const std::string& path);

  OutputFolder(OutputFolder&& other) noexcept;
  OutputFolder& operator=(OutputFolder&& other) noexcept;
  ~OutputFolder();

 private:
  explicit OutputFolder(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace fashen::cli
