// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "structure/marked_clause.h"
#include "structure/scope_spans.h"
#include "structure/sentence.h"
#include "structure/signature.h"
#include "support/literal_document.h"

using namespace fashen;
using testing::MarkedClause;

namespace {

/// The sentences of a text with the units in which they stand: "第一条: …".
std::string sentences_of(const std::string& text) {
  const document::Document document = testing::literal_document(text);
  const structure::Outline outline = structure::read_outline(document);
  std::string out;
  for (const structure::Sentence& one : structure::read_sentences(document, outline)) {
    out += (out.empty() ? "" : "\n") + outline.path_label(one.unit) + ": " +
           std::string(base::slice(document.text, one.span));
  }
  return out;
}

}  // namespace

TEST_CASE("sentences know the unit that they stand in") {
  CHECK(sentences_of(
            "第一条 甲应当乙。丙。\n第二条 有下列情形之一的，处罚款：\n（一）丁；\n（二）戊。\n") ==
        "第一条: 甲应当乙。\n第一条: 丙。\n第二条: 有下列情形之一的，处罚款：\n"
        "第二条第（一）项: 丁；\n第二条第（二）项: 戊。");
}

TEST_CASE("a hard wrap does not end a sentence") {
  const MarkedClause clause(
      "    第一条 为了加强和规范本县行政区域内的停车场管\n"
      "理工作，维护道路交通秩序，方便人民群众出行，根据\n"
      "《中华人民共和国道路交通安全法》等法律法规，结合\n"
      "本县实际，⟦制定本办法⟧。\n"
      "    第二条 本县行政区域内的停车场规划、建设、使用\n"
      "和管理活动，适用本办法，法律法规另有规定的除外。\n");
  const std::string whole = clause.text(clause.sentence().span);
  CHECK(whole.rfind("为了加强", 0) == 0);
  CHECK(whole.find("制定本办法。") != std::string::npos);
}

TEST_CASE("items of items know the lead-in nearest to them") {
  const MarkedClause clause(
      "第一条 申请人应当提交下列材料：\n（一）身份证明，包括：\n1.⟦居民身份证⟧；\n2.护照。\n"
      "（二）⟦申请书⟧。\n");
  CHECK(clause.text(clause.sentence(0).lead_in) == "身份证明，包括：");
  CHECK(clause.text(clause.sentence(1).lead_in) == "申请人应当提交下列材料：");
  CHECK(clause.facts().action(clause.sentence(1)).modality == structure::Modality::duty);
}

TEST_CASE("any document: sentences are in order, apart, and cover no label") {
  std::mt19937 random(11);
  static const char* const lines[] = {"第一条 甲应当乙。丙不得丁。",
                                      "（一）戊；",
                                      "（二）己。",
                                      "一、要求",
                                      "普通一段文字。还有一句",
                                      "《某法》规定庚。",
                                      "1.措施：",
                                      "附件1",
                                      "",
                                      "“辛。壬”"};
  for (int round = 0; round < 100; ++round) {
    std::string text;
    for (int i = 0; i < 20; ++i) text += std::string(lines[random() % std::size(lines)]) + "\n";
    const document::Document document = testing::literal_document(text);
    const structure::Outline outline = structure::read_outline(document);
    CAPTURE(text);
    std::size_t last = 0;
    for (const structure::Sentence& one : structure::read_sentences(document, outline)) {
      REQUIRE(one.span.begin >= last);
      REQUIRE_FALSE(one.span.empty());
      REQUIRE(one.unit < outline.units.size());
      REQUIRE(outline.units[one.unit].span.contains(one.span.begin));
      REQUIRE_FALSE(one.span.overlaps(outline.units[one.unit].label_span));
      last = one.span.end;
    }
  }
}

TEST_CASE("quoted and not operative spans are sorted and do not overlap") {
  const document::Document document = testing::literal_document(
      "某办法\n第一章 总则\n第一条 依照《甲〈乙〉丙》和“丁《戊》”办理，见“没完\n《己》。\n"
      "附件1\n起草说明\n庚。\n");
  const structure::Outline outline = structure::read_outline(document);
  for (const auto& spans :
       {structure::quoted_spans(document), structure::not_operative_spans(document, outline)}) {
    REQUIRE_FALSE(spans.empty());
    std::size_t last = 0;
    for (base::Span span : spans) {
      CHECK(span.begin >= last);
      CHECK_FALSE(span.empty());
      last = span.end;
    }
  }
}

TEST_CASE("lines that are dates and nothing else, filled in or blank") {
  for (const char* line : {"2026年3月1日", "二〇二六年三月一日", "2026年03月01日", "2026-03-01",
                           "签订日期：2026年3月1日", "    年  月  日"}) {
    CAPTURE(line);
    CHECK(structure::is_date_line(text::fold(line).text));
  }
  for (const char* line : {"", "2026年", "自2026年3月1日起", "2026年3月1日星期日开会", "三月"}) {
    CAPTURE(line);
    CHECK_FALSE(structure::is_date_line(text::fold(line).text));
  }
}
