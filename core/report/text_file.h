// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <string>
#include <string_view>

#include "base/result.h"

namespace fashen::report {

/// A text file that is written piece by piece. A failure is kept until `close` tells it.
class TextFile {
 public:
  explicit TextFile(const std::string& path);

  TextFile& operator<<(std::string_view text);

  /// `io` if anything could not be written.
  base::Result<void> close();

 private:
  std::string path_;
  std::ofstream out_;
};

}  // namespace fashen::report
