// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_system.h"
#include "support/scratch_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>

namespace fashen::base {
namespace {

namespace fs = std::filesystem;

/// Both kinds must behave alike.
void check_contract(FileSystem& files, const std::string& root) {
  const std::string path = root + "/a/b/文件.txt";
  CHECK_FALSE(files.is_file(path));
  CHECK(files.read(path, 100).error().code == ErrorCode::not_found);
  CHECK(files.read(path, 100).error().where == path);
  REQUIRE(files.write(path, "第一"));
  REQUIRE(files.write(path, "第二版"));
  CHECK(*files.read(path, 100) == "第二版");
  CHECK(*files.read(path, 9) == "第二版");
  CHECK(files.read(path, 8).error().code == ErrorCode::limit);
  CHECK(files.is_file(path));
  CHECK(files.is_directory(root + "/a"));
  CHECK_FALSE(files.is_directory(path));
  REQUIRE(files.write(root + "/a/z.txt", std::string("\0x", 2)));
  REQUIRE(files.write(root + "/a/B.txt", ""));
  CHECK(files.read(root + "/a/z.txt", 10)->size() == 2);
  CHECK(files.read(root + "/a/B.txt", 10)->empty());
  auto listed = files.list(root + "/a");
  REQUIRE(listed);
  CHECK(*listed == std::vector<std::string>{root + "/a/B.txt", path, root + "/a/z.txt"});
}

}  // namespace

TEST_CASE("files in memory") {
  MemoryFileSystem files;
  check_contract(files, "root");
}

TEST_CASE("files of the machine") {
  const testing::ScratchFolder folder;
  RealFileSystem files;
  check_contract(files, folder.path("root"));
}

TEST_CASE("writing leaves the old file or the new one, and nothing beside it") {
  const testing::ScratchFolder folder;
  RealFileSystem files;
  REQUIRE(files.write(folder.path("report.html"), "old"));
  REQUIRE(files.write(folder.path("taken"), "a file where a folder is wanted"));
  auto failed = files.write(folder.path("taken/report.html"), "new");
  REQUIRE_FALSE(failed);
  CHECK(failed.error().code == ErrorCode::io);
  fs::create_directory(folder.path("folder"));
  CHECK_FALSE(files.write(folder.path("folder"), "bytes"));
  CHECK(files.list(folder.path())->size() == 2);
}

TEST_CASE("what is no readable file is told") {
  const testing::ScratchFolder folder;
  RealFileSystem files;
  CHECK(files.read(folder.path(), 10).error().code == ErrorCode::io);
  CHECK_FALSE(files.list(folder.path("missing")));
}

TEST_CASE("files whose size the system does not know are read to their end") {
  RealFileSystem files;
  const auto status = files.read("/proc/self/status", 1 << 20);
  REQUIRE(status);
  CHECK(status->find("Pid:") != std::string::npos);
  CHECK(files.read("/proc/self/status", 10).error().code == ErrorCode::limit);
}

TEST_CASE("pipes and devices are refused at once, and listed with no folder") {
  const testing::ScratchFolder folder;
  RealFileSystem files;
  const std::string pipe = folder.path("pipe.txt");
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  fs::create_symlink("pipe.txt", folder.path("link.txt"));
  for (const std::string& path : {pipe, folder.path("link.txt"), std::string("/dev/zero")}) {
    const auto read = files.read(path, 10);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::io);
    CHECK(read.error().where == path);
    CHECK_FALSE(files.is_file(path));
  }
  CHECK(files.list(folder.path())->empty());
  // What is written takes the place of a pipe, instead of going into it.
  REQUIRE(files.write(pipe, "bytes"));
  CHECK(*files.read(pipe, 10) == "bytes");
}

TEST_CASE("a link to a folder is not followed") {
  const testing::ScratchFolder folder;
  RealFileSystem files;
  REQUIRE(files.write(folder.path("inner/a.txt"), "a"));
  fs::create_directory_symlink(folder.path(), folder.path("inner/loop"));
  CHECK(files.list(folder.path())->size() == 1);
}

}  // namespace fashen::base
