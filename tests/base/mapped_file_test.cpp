// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mapped_file.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <utility>

namespace fashen::base {

namespace fs = std::filesystem;

TEST_CASE("a mapped file shows the bytes of the file") {
  const testing::ScratchFolder folder;
  std::string bytes("索引\0\xff", 8);
  for (int i = 0; i < 15; ++i) bytes += bytes;
  const auto file = MappedFile::open(folder.put("索引.bin", bytes));
  REQUIRE(file);
  CHECK(file->bytes() == bytes);
}

TEST_CASE("an empty file has empty bytes") {
  const testing::ScratchFolder folder;
  const auto file = MappedFile::open(folder.put("empty", ""));
  REQUIRE(file);
  CHECK(file->bytes().empty());
}

TEST_CASE("a file that is not there and a thing that is no file are told apart") {
  const testing::ScratchFolder folder;
  const auto missing = MappedFile::open(folder.path("missing"));
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == ErrorCode::not_found);
  CHECK(missing.error().where == folder.path("missing"));
  const auto directory = MappedFile::open(folder.path("."));
  REQUIRE_FALSE(directory);
  CHECK(directory.error().code == ErrorCode::io);
  const auto below = MappedFile::open(folder.put("file", "x") + "/inner");
  REQUIRE_FALSE(below);
  CHECK(below.error().code == ErrorCode::io);
}

TEST_CASE("bytes stay as they were when the file is replaced or removed") {
  const testing::ScratchFolder folder;
  const std::string path = folder.put("index", "旧的索引");
  const auto file = MappedFile::open(path);
  REQUIRE(file);
  fs::rename(folder.put("index.new", "新"), path);
  CHECK(file->bytes() == "旧的索引");
  fs::remove(path);
  CHECK(file->bytes() == "旧的索引");
}

TEST_CASE("moving hands the bytes over") {
  const testing::ScratchFolder folder;
  auto first = MappedFile::open(folder.put("first", "第一"));
  auto second = MappedFile::open(folder.put("second", "第二个"));
  REQUIRE(first);
  REQUIRE(second);
  MappedFile moved = std::move(*first);
  CHECK(moved.bytes() == "第一");
  CHECK(first->bytes().empty());
  moved = std::move(*second);
  CHECK(moved.bytes() == "第二个");
}

}  // namespace fashen::base
