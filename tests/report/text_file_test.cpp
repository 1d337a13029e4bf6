// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_file.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "base/file_system.h"
#include "support/scratch_folder.h"

namespace fashen::report {

TEST_CASE("a text file holds what was written, and only that") {
  const testing::ScratchFolder folder;
  const std::string path = folder.path("text");
  for (const char* content : {"一行较长的内容\n第二行\n", "短\n", ""}) {
    TextFile file(path);
    file << content;
    REQUIRE(file.close());
    CHECK(*base::RealFileSystem().read(path, 1000) == content);
  }
}

TEST_CASE("a failure is kept until the file is closed, and names it") {
  for (const char* path : {"/no/such/folder/x", "/"}) {
    TextFile file(path);
    file << "x";
    auto closed = file.close();
    REQUIRE_FALSE(closed);
    CHECK(closed.error().code == base::ErrorCode::io);
    CHECK(closed.error().where == path);
  }
  if (!std::filesystem::exists("/dev/full")) return;
  TextFile full("/dev/full");
  full << std::string(100'000, 'x') << "y";
  auto closed = full.close();
  REQUIRE_FALSE(closed);
  CHECK(closed.error().message == "不能写入，磁盘可能已满");
}

}  // namespace fashen::report
