// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_system.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace fashen::base {
namespace fs = std::filesystem;
namespace {

std::string reason() { return std::strerror(errno); }

Error too_large(const std::string& path, std::size_t max_bytes) {
  return Error(ErrorCode::limit, "文件超过上限 " + std::to_string(max_bytes) + " 字节", path);
}

/// What an open file holds. `expected` is its size when it was last looked at, which may be wrong
/// by now, or 0 where the system does not know it.
Result<std::string> read_all(int file, std::size_t expected, const std::string& path,
                             std::size_t max_bytes) {
  constexpr std::size_t step = 1 << 16;
  std::string bytes;
  std::size_t size = 0;
  for (;;) {
    if (size > max_bytes) return too_large(path, max_bytes);
    // One byte more than is expected, so that the end shows without more memory.
    if (size == bytes.size()) {
      bytes.resize(size == 0 ? std::min(expected, max_bytes) + 1 : size + step);
    }
    const ssize_t got = ::read(file, bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return Error(ErrorCode::io, "读取失败: " + reason(), path);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace

Result<std::string> RealFileSystem::read(const std::string& path, std::size_t max_bytes) const {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return Error(ErrorCode::not_found, "文件不存在", path);
  if (S_ISDIR(status.st_mode)) return Error(ErrorCode::io, "这是文件夹，不是文件", path);
  if (!S_ISREG(status.st_mode)) {
    return Error(ErrorCode::io, "不是普通文件（管道、设备等不能读取，请先存成文件）", path);
  }
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return Error(ErrorCode::io, "无法打开文件: " + reason(), path);
  auto bytes = read_all(file, static_cast<std::size_t>(status.st_size), path, max_bytes);
  ::close(file);
  return bytes;
}

Result<void> RealFileSystem::write(const std::string& path, std::string_view bytes) {
  std::error_code failure;
  fs::path target(path);
  if (target.has_parent_path()) fs::create_directories(target.parent_path(), failure);
  if (failure) return Error(ErrorCode::io, "无法创建文件夹: " + failure.message(), path);
  fs::path temporary = target;
  temporary += ".tmp" + std::to_string(::getpid());
  {
    std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
    if (!out) return Error(ErrorCode::io, "无法写入: " + reason(), path);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.flush();
    if (!out) {
      std::string why = reason();
      out.close();
      fs::remove(temporary, failure);
      return Error(ErrorCode::io, "写入失败: " + why, path);
    }
  }
  fs::rename(temporary, target, failure);
  if (failure) {
    std::error_code ignored;
    fs::remove(temporary, ignored);
    return Error(ErrorCode::io, "无法替换文件: " + failure.message(), path);
  }
  return {};
}

bool RealFileSystem::is_file(const std::string& path) const {
  std::error_code failure;
  return fs::is_regular_file(path, failure);
}

bool RealFileSystem::is_directory(const std::string& path) const {
  std::error_code failure;
  return fs::is_directory(path, failure);
}

Result<std::vector<std::string>> RealFileSystem::list(const std::string& directory) const {
  std::error_code failure;
  fs::recursive_directory_iterator walk(directory, failure);
  if (failure) return Error(ErrorCode::io, "无法列出文件夹: " + failure.message(), directory);
  std::vector<std::string> files;
  for (; walk != fs::recursive_directory_iterator(); walk.increment(failure)) {
    if (failure) return Error(ErrorCode::io, "无法列出文件夹: " + failure.message(), directory);
    std::error_code ignored;
    if (walk->is_regular_file(ignored)) files.push_back(walk->path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

Result<std::string> MemoryFileSystem::read(const std::string& path, std::size_t max_bytes) const {
  auto found = files_.find(path);
  if (found == files_.end()) return Error(ErrorCode::not_found, "文件不存在", path);
  if (found->second.size() > max_bytes) return too_large(path, max_bytes);
  return found->second;
}

Result<void> MemoryFileSystem::write(const std::string& path, std::string_view bytes) {
  files_[path] = std::string(bytes);
  return {};
}

bool MemoryFileSystem::is_file(const std::string& path) const { return files_.count(path) > 0; }

bool MemoryFileSystem::is_directory(const std::string& path) const {
  std::string prefix = path + "/";
  auto next = files_.lower_bound(prefix);
  return next != files_.end() && next->first.compare(0, prefix.size(), prefix) == 0;
}

Result<std::vector<std::string>> MemoryFileSystem::list(const std::string& directory) const {
  if (!is_directory(directory)) {
    return Error(ErrorCode::not_found, "文件夹不存在", directory);
  }
  std::string prefix = directory + "/";
  std::vector<std::string> files;
  for (auto next = files_.lower_bound(prefix);
       next != files_.end() && next->first.compare(0, prefix.size(), prefix) == 0; ++next) {
    files.push_back(next->first);
  }
  return files;
}

}  // namespace fashen::base
