// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/unreadable.h"

#include <catch2/catch.hpp>

#include "document/sniff.h"

namespace fashen::document {
namespace {

TEST_CASE("a file that cannot be read is named in words, with what to do") {
  const auto says = [](std::string_view bytes, const std::string& words) {
    const std::string text = explain_unreadable(sniff_media_type("合同.docx", bytes), "docx、txt");
    CAPTURE(text);
    CHECK(text.find(words) != std::string::npos);
    CHECK(text.find("可以读取的格式: docx、txt") != std::string::npos);
    CHECK(text.find("application/") == std::string::npos);
  };
  says("%PDF-1.7", "（PDF）");
  says("%PDF-1.7", "核对文字");
  says("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "另存为不加密的 .docx");
  says("{\\rtf1", "另存为 .docx");
  says("\x89PNG\r\n\x1A\n", "人工核对");
  says("PK\x03\x04photo.jpg", "解压后审查");
  says(std::string_view("\x01\x02\0\0", 4), "已损坏或者加了密");
}

TEST_CASE("a media type without words of its own is named as it is") {
  CHECK(explain_unreadable("audio/ogg", "docx") ==
        "不能读取这种文件（audio/ogg）；可以读取的格式: docx");
}

}  // namespace
}  // namespace fashen::document
