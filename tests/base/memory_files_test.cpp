// SPDX-License-Identifier: GPL-3.0-or-later
// The files in memory stand for those of the machine: whatever is done, both show the same.
#include <catch2/catch.hpp>
#include <map>
#include <random>

#include "base/file_system.h"
#include "support/scratch_folder.h"

namespace fashen::base {
namespace {

/// Paths below `root`, as `files` lists them; a mark where it cannot.
std::vector<std::string> below(const FileSystem& files, const std::string& root,
                               const std::string& folder) {
  const auto listed = files.list(root + folder);
  if (!listed) return {"(none)"};
  std::vector<std::string> names;
  for (const std::string& path : *listed) names.push_back(path.substr(root.size()));
  return names;
}

}  // namespace

TEST_CASE("a random history of writes leaves both kinds of files alike") {
  const testing::ScratchFolder place;
  const std::string root = place.path();
  RealFileSystem real;
  MemoryFileSystem memory;
  std::map<std::string, std::string> expected;
  static const char* const names[] = {"/甲.txt",     "/乙/一.txt", "/乙/二.txt", "/乙/丙/a",
                                      "/乙/丙/A.md", "/b-1",       "/b/1",       "/b.1"};
  std::mt19937 random(29);
  for (int round = 0; round < 60; ++round) {
    const std::string name = names[random() % std::size(names)];
    const std::string bytes(random() % 50, static_cast<char>('a' + random() % 26));
    REQUIRE(real.write(root + name, bytes));
    REQUIRE(memory.write(root + name, bytes));
    expected[name] = bytes;
  }
  for (const auto& [name, bytes] : expected) {
    CHECK(*real.read(root + name, 100) == bytes);
    CHECK(*memory.read(root + name, 100) == bytes);
  }
  for (const char* folder : {"", "/乙", "/乙/丙", "/b", "/缺"}) {
    CAPTURE(folder);
    CHECK(below(real, root, folder) == below(memory, root, folder));
    CHECK(real.is_directory(root + folder) == memory.is_directory(root + folder));
  }
}

TEST_CASE("a folder is no file and a prefix of a name is no folder") {
  MemoryFileSystem files;
  REQUIRE(files.write("rules/house/tea.lua", "x"));
  CHECK_FALSE(files.is_file("rules/house"));
  CHECK(files.is_directory("rules/house"));
  CHECK_FALSE(files.is_directory("rules/hou"));
  CHECK_FALSE(files.is_directory("rules/house/tea"));
  CHECK(files.read("rules/house", 10).error().code == ErrorCode::not_found);
}

TEST_CASE("a limit is the largest size that is still read") {
  MemoryFileSystem files;
  REQUIRE(files.write("a", "12345"));
  CHECK(files.read("a", 5));
  const auto refused = files.read("a", 4);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::limit);
  CHECK(refused.error().where == "a");
  REQUIRE(files.write("b", ""));
  CHECK(files.read("b", 0));
}

}  // namespace fashen::base
