// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

namespace fashen::cli {
namespace {

namespace fs = std::filesystem;

/// A temporary file for one of our results, "x.审查.json.tmp123": nothing that someone else put
/// here may be taken for one.
bool is_remnant(const std::string& name) {
  std::size_t dot = name.rfind(".tmp");
  if (dot == name.npos || dot + 4 == name.size() ||
      name.find_first_not_of("0123456789", dot + 4) != name.npos) {
    return false;
  }
  std::string whole = name.substr(0, dot);
  return whole.find(".审查.") != whole.npos || whole == "index.html" || whole == "summary.xlsx" ||
         whole == "results.sarif" || whole == "findings.jsonl";
}

void clear_remnants(const std::string& path) {
  std::error_code failure;
  fs::recursive_directory_iterator walk(path, failure);
  while (!failure && walk != fs::recursive_directory_iterator()) {
    fs::path file = walk->path();
    walk.increment(failure);
    std::error_code ignored;
    if (is_remnant(file.filename().string())) fs::remove(file, ignored);
  }
}

}  // namespace

base::Result<OutputFolder> OutputFolder::open(const std::string& path) {
  std::error_code failure;
  fs::create_directories(path, failure);
  if (failure) {
    return base::Error(base::ErrorCode::io, "不能创建输出文件夹: " + failure.message(), path);
  }
  int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) {
    return base::Error(base::ErrorCode::io,
                       std::string("不能打开输出文件夹: ") + std::strerror(errno), path);
  }
  OutputFolder folder(descriptor);
  if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    return base::Error(base::ErrorCode::io, "另一个审查正在写这个文件夹", path);
  }
  clear_remnants(path);
  return folder;
}

OutputFolder::OutputFolder(OutputFolder&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)) {}

OutputFolder& OutputFolder::operator=(OutputFolder&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

OutputFolder::~OutputFolder() {
  if (descriptor_ >= 0) close(descriptor_);
}

}  // namespace fashen::cli
