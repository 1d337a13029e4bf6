// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/store_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <utility>

#include "base/file_system.h"
#include "corpus/schema.h"

namespace fashen::corpus {
namespace {

namespace fs = std::filesystem;

constexpr const char* unfinished = "unfinished";
constexpr const char* state_prefix = "state-";

base::Error failure(const std::string& what, const std::string& where, const std::string& why) {
  return {base::ErrorCode::io, what + "：" + why, where};
}

}  // namespace

base::Result<StoreLock> StoreLock::take(const std::string& store) {
  std::error_code error;
  fs::create_directories(store, error);
  if (error) return failure("不能建立法规库的文件夹", store, error.message());
  const std::string path = store + "/" + std::string(schema::lock_file);
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (file < 0) return failure("不能写法规库", store, std::strerror(errno));
  if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
    ::close(file);
    return base::Error(base::ErrorCode::io, "另一个程序正在导入，请等它结束后再试", store);
  }
  return StoreLock(file);
}

StoreLock::StoreLock(StoreLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

StoreLock::~StoreLock() {
  if (file_ >= 0) ::close(file_);
}

base::Result<std::string> begin_state(const std::string& store) {
  const std::string folder = store + "/" + unfinished;
  std::error_code error;
  fs::remove_all(folder, error);
  if (error) return failure("不能清除上次没有完成的导入", folder, error.message());
  return folder;
}

base::Result<void> publish_state(const std::string& store, const std::string& folder,
                                 const std::string& digest) {
  const std::string name = state_prefix + digest;
  const fs::path target = fs::path(store) / name;
  std::error_code error;
  fs::remove_all(target, error);
  if (!error) fs::rename(folder, target, error);
  if (error) return failure("不能启用新的法规库", target.string(), error.message());
  base::RealFileSystem files;
  const std::string current = store + "/" + std::string(schema::current_file);
  if (auto done = files.write(current, name + "\n"); !done) return done.error();
  for (const auto& entry : fs::directory_iterator(store, error)) {
    const std::string other = entry.path().filename().string();
    if (other.starts_with(state_prefix) && other != name) fs::remove_all(entry.path(), error);
  }
  return {};
}

}  // namespace fashen::corpus
