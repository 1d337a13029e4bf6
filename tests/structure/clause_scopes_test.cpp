// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that rules ask about words: negated, quoted, defining, operative, repealing,
// favourable, who acts on whom. Near misses stand beside the hits.
#include <catch2/catch.hpp>
#include <random>

#include "structure/marked_clause.h"
#include "support/literal_document.h"

using namespace fashen;
using structure::ClauseFacts;
using testing::MarkedClause;

namespace {

struct Row {
  const char* text;
  bool holds;
};

using Question = bool (ClauseFacts::*)(base::Span) const;

void check(Question question, std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const MarkedClause clause(row.text);
    CHECK((clause.facts().*question)(clause.span()) == row.holds);
  }
}

/// "actor/modality/direction" at the marked words.
std::string action(const char* text) {
  const MarkedClause clause(text);
  const structure::Action found = clause.facts().action(clause.sentence());
  return clause.text(found.actor) + "/" + structure::name(found.modality) + "/" +
         structure::name(found.direction);
}

}  // namespace

TEST_CASE("every word that negates reaches the words behind it in its clause") {
  for (const char* word :
       {"不得",   "禁止",   "严禁", "不予", "不再", "取消", "停止", "无需", "无须",
        "不必",   "免于",   "不准", "不应", "不能", "杜绝", "避免", "不许", "不需要",
        "不要求", "不允许", "免收", "免缴", "不可", "不设", "不收"}) {
    CAPTURE(word);
    const MarkedClause governed("经营者" + std::string(word) + "⟦停车费⟧。");
    CHECK(governed.facts().negated(governed.span()));
    const MarkedClause next("经营者" + std::string(word) + "押金，应当公布⟦停车费⟧。");
    CHECK_FALSE(next.facts().negated(next.span()));
    const MarkedClause before("⟦停车费⟧由经营者公布，" + std::string(word) + "押金。");
    CHECK_FALSE(before.facts().negated(before.span()));
  }
}

TEST_CASE("negations that are undone demand what they seem to forbid") {
  check(&ClauseFacts::negated, {{"不得拒绝⟦缴费⟧。", false},
                                {"不得拖欠⟦工资⟧。", false},
                                {"不得妨碍⟦检查⟧。", false},
                                {"不得未经⟦许可⟧经营。", false},
                                {"不得⟦低于五百元⟧。", false},
                                {"不得⟦拒绝检查⟧。", false},
                                {"不得擅自⟦收费⟧。", true},
                                {"不得以保证金的名义⟦收费⟧。", true},
                                {"不得向当事人⟦收费⟧或者摊派。", true},
                                {"⟦擅自收费⟧的行为一律禁止。", true},
                                {"⟦擅自收费⟧的行为应当处罚。", false}});
}

TEST_CASE("a list that is forbidden is negated in all its items, down to the last level") {
  const MarkedClause clause(
      "第一条 经营者不得有下列行为：\n（一）⟦收取押金⟧；\n（二）限制下列服务：\n1.⟦停车⟧；\n"
      "2.⟦检测⟧。\n第二条 经营者可以实施下列行为：\n（一）⟦收取租金⟧。\n");
  CHECK(clause.facts().negated(clause.span(0)));
  CHECK(clause.sentence(0).forbidden_list);
  CHECK(clause.facts().negated(clause.span(1)));
  CHECK_FALSE(clause.facts().negated(clause.span(3)));
  CHECK(clause.text(clause.sentence(1).lead_in) == "限制下列服务：");
}

TEST_CASE("quotation: marks and titles of the same line, closed, and nested") {
  check(&ClauseFacts::quoted, {{"称为“⟦收费⟧”。", true},
                               {"称为“甲“⟦收费⟧”乙”。", true},
                               {"《甲〈⟦收费⟧〉乙》。", true},
                               {"称为“甲⟦收费⟧\n”。", false},
                               {"称为⟦“收费”⟧。", false},
                               {"”⟦收费⟧“。", false},
                               {"（⟦收费⟧）。", false}});
}

TEST_CASE("columns of a table that give the legal ground quote it, others do not") {
  for (const char* heading : {"依据", "法律依据", "设定依据", "处罚依据", "上位法"}) {
    CAPTURE(heading);
    document::Document document = testing::literal_document("事项\n" + std::string(heading) +
                                                            "\n标准\n停车\n收取费用\n每小时五元\n");
    for (std::size_t index = 0; index < document.blocks.size(); ++index) {
      document.blocks[index].kind = document::BlockKind::table_cell;
      document.blocks[index].cell = document::CellPosition{0, index / 3, index % 3, 1, 1};
    }
    const auto outline = structure::read_outline(document);
    const ClauseFacts facts = ClauseFacts::build(document, outline);
    CHECK(facts.quoted(document.blocks[4].span));
    CHECK_FALSE(facts.quoted(document.blocks[3].span));
    CHECK_FALSE(facts.quoted(document.blocks[5].span));
    CHECK_FALSE(facts.quoted(document.blocks[1].span));
  }
}

TEST_CASE("sentences that define, and sentences with the same words that do not") {
  check(&ClauseFacts::defining, {{"本办法所称⟦经营者⟧，是指从事经营的人。", true},
                                 {"本办法所称的⟦经营者⟧是指从事经营的人。", true},
                                 {"前款所称⟦经营者⟧，包括个体工商户。", true},
                                 {"本合同所称⟦设备⟧系指附件所列设备。", true},
                                 {"下列用语的含义：\n（一）⟦泊位⟧，是指停车的位置。", true},
                                 {"⟦经营者⟧应当具备下列条件，包括资金。", false},
                                 {"该意见是指导性的，由县局确定⟦经营者⟧。", false},
                                 {"⟦经营者⟧是指定的单位。", false}});
}

TEST_CASE("the operative part: not titles, headings, contents, background or drafting notes") {
  check(&ClauseFacts::operative,
        {{"办法\n第一条 ⟦收费⟧。\n", true},
         {"⟦收费办法⟧\n第一条 甲。\n", false},
         {"意见\n一、⟦收费⟧\n甲。\n", false},
         {"意见\n一、甲\n⟦收费⟧。\n", true},
         {"意见\n一、起草背景\n（一）现状\n⟦收费⟧。\n二、措施\n甲。\n", false},
         {"办法\n第一条 甲。\n附件1\n填写说明\n⟦收费⟧。\n", false},
         {"办法\n第一条 甲。\n附件1\n收费标准\n⟦收费⟧。\n", true},
         {"⟦收费⟧办法的起草说明\n一、甲。\n", false},
         {"起草说明\n一、甲\n⟦收费⟧。\n", false},
         {"办法\n第一条 背景情况由县局⟦收费⟧。\n", true}});
}

TEST_CASE("clauses that repeal and clauses in favour of the addressee") {
  check(&ClauseFacts::repealing, {{"取消⟦年检⟧。", true},
                                  {"⟦年检⟧一律取消。", true},
                                  {"停止执行⟦年检规定⟧。", true},
                                  {"撤销⟦年检许可⟧。", true},
                                  {"《⟦年检办法⟧》同时废止。", true},
                                  {"取消后，重新⟦年检⟧。", false},
                                  {"开展⟦年检⟧。", false}});
  check(&ClauseFacts::favourable, {{"免收⟦检测费⟧。", true},
                                   {"⟦检测费⟧减半收取。", true},
                                   {"降低⟦检测费⟧。", true},
                                   {"放宽⟦准入条件⟧。", true},
                                   {"从轻⟦处罚⟧。", true},
                                   {"提高⟦检测费⟧。", false},
                                   {"加收⟦检测费⟧，免收停车费。", false}});
}

TEST_CASE("items act as their lead-in says unless they say otherwise") {
  CHECK(action("第一条 县公安局应当：\n（一）⟦划定泊位⟧；\n") == "县公安局/duty/inward");
  CHECK(action("第一条 任何人不得有下列行为：\n（一）⟦占用泊位⟧；\n") ==
        "任何人/prohibition/outward");
  CHECK(action("第一条 申请人可以选择下列方式：\n（一）⟦网上申请⟧；\n") == "申请人/power/outward");
  CHECK(action("第一条 县公安局应当：\n（一）⟦经营者⟧不得收费的，责令改正；\n")
            .find("/prohibition/") != std::string::npos);
}

TEST_CASE("any document: answers are those for the same words in a document of their own") {
  std::mt19937 random(31);
  static const char* const sentences[] = {"经营者不得收取押金。",      "县公安局应当加强管理。",
                                          "对困难家庭免收停车费。",    "取消停车证审批。",
                                          "当事人可以申请听证。",      "未经批准不得经营。",
                                          "依照《收费办法》收取押金。"};
  static const char* const words[] = {"收取押金", "管理", "停车费", "审批", "听证", "批准"};
  for (int round = 0; round < 60; ++round) {
    std::vector<std::string> chosen;
    std::string text;
    for (int i = 0; i < 6; ++i) {
      chosen.push_back(sentences[random() % std::size(sentences)]);
      text += chosen.back();
      if (random() % 3 == 0) text += "\n";
    }
    const MarkedClause whole(text);
    std::size_t from = 0;
    for (const std::string& sentence : chosen) {
      const MarkedClause alone(sentence);
      from = whole.document().text.find(sentence, from);
      for (const char* word : words) {
        const std::size_t at = sentence.find(word);
        if (at == std::string::npos) continue;
        const base::Span here{from + at, from + at + std::string(word).size()};
        const base::Span there{at, at + std::string(word).size()};
        CAPTURE(text, sentence, word);
        REQUIRE(whole.facts().negated(here) == alone.facts().negated(there));
        REQUIRE(whole.facts().quoted(here) == alone.facts().quoted(there));
        REQUIRE(whole.facts().repealing(here) == alone.facts().repealing(there));
        REQUIRE(whole.facts().favourable(here) == alone.facts().favourable(there));
      }
      from += sentence.size();
    }
  }
}
