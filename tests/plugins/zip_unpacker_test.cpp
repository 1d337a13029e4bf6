// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "document/unpacker.h"
#include "docx/package.h"
#include "support/shipped_plugins.h"

using namespace fashen;
using base::ErrorCode;

namespace {

base::Result<std::vector<document::PackedFile>> unpack(const std::string& bytes,
                                                       const base::Limits& limits = {}) {
  const auto instance = testing::shipped_plugins().instance("unpacker", "zip");
  REQUIRE(instance);
  return static_cast<const document::Unpacker*>(*instance)->unpack("卷宗.zip", bytes, limits);
}

std::string archive(const std::vector<docx::NewPart>& parts) {
  auto made = docx::with_parts({}, parts);
  REQUIRE(made);
  return *made;
}

void refused(const std::string& bytes, ErrorCode code, const base::Limits& limits = {}) {
  const auto files = unpack(bytes, limits);
  REQUIRE_FALSE(files);
  INFO(files.error().to_string());
  CHECK(files.error().code == code);
  CHECK(files.error().where.starts_with("卷宗.zip"));
  CHECK(files.error().message.find("；请") != std::string::npos);
}

// The same archive with each name replaced by another of the same length.
std::string renamed(std::string bytes, const std::string& from, const std::string& to) {
  REQUIRE(from.size() == to.size());
  for (std::size_t at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at)) {
    bytes.replace(at, from.size(), to);
  }
  return bytes;
}

}  // namespace

TEST_CASE("an archive gives its files in order, folders left out") {
  const auto files = unpack(archive({{"卷宗/二.txt", "乙"}, {"卷宗/", ""}, {"卷宗/一.txt", "甲"}}));
  REQUIRE(files);
  REQUIRE(files->size() == 2);
  CHECK((*files)[0].path == "卷宗/一.txt");
  CHECK((*files)[0].bytes == "甲");
  CHECK((*files)[1].path == "卷宗/二.txt");
}

TEST_CASE("names in the encoding of a Chinese machine are read") {
  // 草案 in GB 18030.
  const auto files =
      unpack(renamed(archive({{"abcd.txt", "甲"}}), "abcd.txt", "\xb2\xdd\xb0\xb8.txt"));
  REQUIRE(files);
  REQUIRE(files->size() == 1);
  CHECK((*files)[0].path == "草案.txt");
}

TEST_CASE("what leaves the archive, repeats a name or is no archive is refused") {
  refused("", ErrorCode::malformed);
  refused("PK\x03\x04", ErrorCode::malformed);
  refused(renamed(archive({{"ab/cd.txt", "甲"}}), "ab/cd.txt", "../cd.txt"), ErrorCode::malformed);
  refused(renamed(archive({{"ab/cd.txt", "甲"}}), "ab/cd.txt", "/b/cd.txt"), ErrorCode::malformed);
  refused(renamed(archive({{"ab/cd.txt", "甲"}}), "ab/cd.txt", "ab\\cd.txt"), ErrorCode::malformed);
  refused(renamed(archive({{"a1.txt", "甲"}, {"a2.txt", "乙"}}), "a2.txt", "a1.txt"),
          ErrorCode::malformed);
}

TEST_CASE("bombs and crowds are refused") {
  refused(archive({{"大.txt", std::string(8u << 20, ' ')}}), ErrorCode::limit);
  base::Limits few;
  few.package_entries = 1;
  refused(archive({{"一.txt", "甲"}, {"二.txt", "乙"}}), ErrorCode::limit, few);
  base::Limits small;
  small.part_bytes = 2;
  refused(archive({{"一.txt", "甲乙"}}), ErrorCode::limit, small);
}

TEST_CASE("an archive cut off anywhere is refused, never worse") {
  const std::string whole = archive({{"一.txt", "甲乙丙丁"}, {"二.txt", "戊己庚辛"}});
  for (std::size_t size = 0; size < whole.size(); size += 3) {
    CHECK_FALSE(unpack(whole.substr(0, size)));
  }
  unsigned state = 4711;
  const auto next = [&] { return state = state * 1664525u + 1013904223u, state >> 8; };
  for (int round = 0; round < 400; ++round) {
    std::string bytes = whole;
    for (int i = 0; i < 2; ++i) bytes[next() % bytes.size()] = static_cast<char>(next());
    const auto files = unpack(bytes);
    if (files) CHECK(files->size() <= 2);
  }
}
