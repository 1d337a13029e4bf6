// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "structure/front_matter.h"
#include "structure/outline.h"
#include "structure/signature.h"
#include "support/literal_document.h"
#include "support/reading_rows.h"

using namespace fashen;
using testing::literal_document;
using testing::Row;

namespace {

/// The blocks of signatures of a text, with "|" between lines and " ; " between blocks.
std::string signatures(const std::string& text) {
  const document::Document document = literal_document(text);
  std::string out;
  for (base::Span block : structure::read_outline(document).signatures) {
    if (!out.empty()) out += " ; ";
    for (char c : base::slice(document.text, block)) out += c == '\n' ? '|' : c;
  }
  return out;
}

void check(std::initializer_list<Row> rows) { testing::check_rows(rows, signatures); }

}  // namespace

TEST_CASE("the sign-off of an official paper: organ and date, with a seal or several organs") {
  check({{"通知\n各单位：\n一、甲。\n青禾县教育局\n2026年3月1日\n", "青禾县教育局|2026年3月1日"},
         {"通知\n各单位：\n一、甲。\n青禾县教育局（盖章）\n2026年3月1日\n",
          "青禾县教育局（盖章）|2026年3月1日"},
         {"通知\n各单位：\n一、甲。\n青禾县教育局\n青禾县财政局\n二〇二六年三月一日\n",
          "青禾县教育局|青禾县财政局|二〇二六年三月一日"},
         {"通知\n各单位：\n一、甲。\n2026年3月1日\n", "2026年3月1日"},
         {"通知\n各单位：\n一、甲。\n（此页无正文）\n青禾县教育局\n2026年3月1日\n",
          "（此页无正文）|青禾县教育局|2026年3月1日"}});
}

TEST_CASE("the signing page of a contract with all that is filled in there") {
  check({{"合同\n第一条 甲。\n甲方（盖章）：青禾县图书馆\n法定代表人（签字）：\n"
          "日期：    年  月  日\n乙方（盖章）：\n法定代表人（签字）：\n日期：    年  月  日\n",
          "甲方（盖章）：青禾县图书馆|法定代表人（签字）：|日期：    年  月  日|"
          "乙方（盖章）：|法定代表人（签字）：|日期：    年  月  日"},
         {"合同\n第一条 甲。\n甲方签字：          乙方签字：\n签订地点：青禾县\n",
          "甲方签字：          乙方签字：|签订地点：青禾县"},
         {"合同\n第一条 甲。\n以下无正文\n甲方（公章）：\n电话：0571-88886666\n",
          "以下无正文|甲方（公章）：|电话：0571-88886666"}});
}

TEST_CASE("sentences, labels and dates at the head are no signatures") {
  check({{"通知\n2026年3月1日\n各单位：\n一、甲。\n", ""},
         {"办法\n第一条 本合同经双方签字盖章后生效。\n第二条 乙。\n", ""},
         {"合同\n第一条 甲。\n（一）盖章\n", ""},
         {"合同\n第一条 甲。\n双方应当在每一页上签字、盖章，\n", ""},
         {"", ""}});
}

TEST_CASE("what stands behind an annex is signed by itself") {
  const document::Document document = literal_document(
      "通知\n各单位：\n一、甲。\n青禾县教育局\n2026年3月1日\n附件1\n承诺书\n本人承诺如下内容。\n"
      "承诺人（签字）：\n2026年4月2日\n");
  const structure::Outline outline = structure::read_outline(document);
  CHECK(outline.signatures.size() == 2);
  const auto front = structure::read_front_matter(document, outline);
  REQUIRE(front.date.date);
  CHECK(base::to_iso(*front.date.date) == "2026-03-01");
  CHECK(front.issuer.value == "青禾县教育局");
}

TEST_CASE("flags stand beside the lines they belong to") {
  const document::Document document =
      literal_document("通知\n各单位：\n一、甲。\n青禾县教育局\n2026年3月1日\n附注\n");
  const auto lines = structure::read_lines(document);
  const auto flags = structure::signature_lines(document, lines);
  CHECK(flags == std::vector<char>{0, 0, 0, 1, 1, 0});
  CHECK(structure::signature_lines(document, {}).empty());
}
