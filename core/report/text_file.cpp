// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_file.h"

namespace fashen::report {

TextFile::TextFile(const std::string& path)
    : path_(path), out_(path, std::ios::binary | std::ios::trunc) {}

TextFile& TextFile::operator<<(std::string_view text) {
  out_.write(text.data(), static_cast<std::streamsize>(text.size()));
  return *this;
}

base::Result<void> TextFile::close() {
  out_.close();
  if (out_) return {};
  return base::Error(base::ErrorCode::io, "不能写入，磁盘可能已满", path_);
}

}  // namespace fashen::report
