// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/sniff.h"

#include <catch2/catch.hpp>

namespace fashen::document {
namespace {

const std::string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

std::string zip(const std::string& names) { return "PK\x03\x04" + names; }

}  // namespace

TEST_CASE("the bytes decide, not the name") {
  CHECK(sniff_media_type("a.txt", zip("word/document.xml")) == word);
  CHECK(sniff_media_type("a.docx", zip("xl/workbook.xml")) ==
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  CHECK(sniff_media_type("a.docx", zip("[Content_Types].xml")) == word);
  CHECK(sniff_media_type("a.docx", zip("mimetypeapplication/vnd.oasis.opendocument.text")) ==
        "application/vnd.oasis.opendocument.text");
  CHECK(sniff_media_type("a.docx", zip("OFD.xml")) == "application/ofd");
  CHECK(sniff_media_type("a.docx", zip("photo.jpg")) == "application/zip");
  CHECK(sniff_media_type("a.docx", "%PDF-1.7") == "application/pdf");
  CHECK(sniff_media_type("a.docx", "{\\rtf1") == "application/rtf");
  CHECK(sniff_media_type("a.docx", "\x89PNG\r\n\x1A\n") == "image/png");
  CHECK(sniff_media_type("a.docx", "\xFF\xD8\xFF\xE0") == "image/jpeg");
  CHECK(sniff_media_type("a.docx", std::string("II*\0\x08", 5)) == "image/tiff");
  CHECK(sniff_media_type("a.docx", std::string("MM\0*\0", 5)) == "image/tiff");
  CHECK(sniff_media_type("a.docx", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") ==
        "application/x-ole-storage");
}

TEST_CASE("text is told apart by its name where the bytes do not") {
  CHECK(sniff_media_type("a.md", "# 标题") == "text/markdown");
  CHECK(sniff_media_type("a.MARKDOWN", "x") == "text/markdown");
  CHECK(sniff_media_type("a.txt", "# 标题") == "text/plain");
  CHECK(sniff_media_type("folder.md/readme", "x") == "text/plain");
  CHECK(sniff_media_type("a", "") == "text/plain");
  CHECK(sniff_media_type("a.html", "x") == "text/html");
  CHECK(sniff_media_type("a.txt", "<!DOCTYPE html><p>") == "text/html");
}

TEST_CASE("endings tell what drafts may come in") {
  CHECK(ending_of("a/合同.DOCX") == "docx");
  CHECK(ending_of("a.b/合同") == "");
  for (const char* ending : {"docx", "doc", "wps", "pdf", "zip"}) CHECK(may_hold_drafts(ending));
  for (const char* ending : {"", "png", "xlsx", "exe", "do"}) CHECK(!may_hold_drafts(ending));
}

TEST_CASE("text in two-byte encodings is text, other bytes are not") {
  CHECK(sniff_media_type("a.txt", std::string("\xFF\xFE\x2C\x7B\x00\x4E", 6)) == "text/plain");
  CHECK(sniff_media_type("a.txt", std::string("\x2C\x7B\x0A\x00\x31\x00", 6)) == "text/plain");
  CHECK(sniff_media_type("a.txt", "\xB5\xDA\xD2\xBB\xCC\xF5") == "text/plain");
  CHECK(sniff_media_type("a.txt", std::string("\x00\x01\x02\x03\x04", 5)) ==
        "application/octet-stream");
  CHECK(sniff_media_type("a.md",
                         "\x7F"
                         "ELF\x02\x01\x01\x03\x03") == "application/octet-stream");
}

}  // namespace fashen::document
