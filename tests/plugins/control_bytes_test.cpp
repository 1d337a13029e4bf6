// SPDX-License-Identifier: GPL-3.0-or-later
// A text that some program left a control character in is read, and says so.
#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "document/read_file.h"
#include "document/sniff.h"
#include "support/shipped_plugins.h"

namespace fashen::document {
namespace {

base::Result<LoadedFile> read(const std::string& bytes) {
  base::MemoryFileSystem files;
  REQUIRE(files.write("合同.txt", bytes));
  return read_file(files, testing::shipped_plugins(), "合同.txt", {});
}

}  // namespace

TEST_CASE("every control character is read as a space and named with its byte") {
  for (int byte = 1; byte < 0x80; ++byte) {
    const bool control = (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' &&
                          byte != '\f' && byte != 0x1B) ||
                         byte == 0x7F;
    if (!control) continue;
    CAPTURE(byte);
    const auto loaded =
        read("服务合同\n甲方收取" + std::string(1, static_cast<char>(byte)) + "押金。\n");
    if (!loaded) FAIL(loaded.error().to_string());
    CHECK(loaded->document.text == "服务合同\n甲方收取 押金。\n");
    REQUIRE(loaded->document.incomplete.size() == 1);
    const Incomplete& told = loaded->document.incomplete[0];
    CHECK(told.where == "合同.txt");
    CHECK_THAT(told.what, Catch::Contains("1 个控制字符") && Catch::Contains("第 26 个字节"));
    CHECK_FALSE(told.reason.empty());
  }
}

TEST_CASE("several are counted, and the first is named by its byte in the file, not in the text") {
  // Two bytes a character in GB18030, and line ends of two bytes that become one.
  const auto loaded =
      read("\xBC\xD7\r\n\xD2\xD2\x07\xB1\xFB\r\n\x0B\xB6\xA1\r\n" + std::string(60, '-') + "\r\n");
  if (!loaded) FAIL(loaded.error().to_string());
  CHECK(loaded->document.text == "甲\n乙 丙\n 丁\n" + std::string(60, '-') + "\n");
  REQUIRE(loaded->document.incomplete.size() == 1);
  CHECK_THAT(loaded->document.incomplete[0].what,
             Catch::Contains("2 个控制字符") && Catch::Contains("第 7 个字节"));
}

TEST_CASE("texts with white space and the end mark of old systems are complete") {
  for (const char* text : {"甲\t乙\n", "甲\f乙\n", "甲\r\n乙\r\n", "甲\n\x1A", "甲\x1B[31m乙\n"}) {
    CAPTURE(text);
    const auto loaded = read(text);
    if (!loaded) FAIL(loaded.error().to_string());
    CHECK(loaded->document.incomplete.empty());
  }
}

TEST_CASE("what is full of control bytes, or holds zeros, is still no text") {
  std::string noise;
  for (int i = 0; i < 2000; ++i) noise += static_cast<char>((i * 37) % 251 + 1);
  CHECK(sniff_media_type("a.bin", noise) == "application/octet-stream");
  CHECK(sniff_media_type("a.txt", "\x01\x02\x03") == "application/octet-stream");
  CHECK(sniff_media_type("a.txt", std::string("abc\0def\0\0", 9)) == "application/octet-stream");
  CHECK(sniff_media_type("a.txt", "abc\x07") == "text/plain");
  CHECK_FALSE(read(std::string("甲\0乙", 7)));
}

}  // namespace fashen::document
