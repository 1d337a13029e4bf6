// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "structure/marked_clause.h"

using namespace fashen;
using testing::MarkedClause;

namespace {

/// A clause of a document, and whether the scope holds at the marked words.
struct Row {
  const char* text;
  bool holds;
};

}  // namespace

TEST_CASE("a negation governs its own clause, forward, and no more") {
  const Row rows[] = {
      {"不得⟦收取⟧停车费。", true},
      {"任何单位不得以任何理由⟦收取⟧停车费。", true},
      {"禁止⟦设置⟧地锁。", true},
      {"严禁擅自⟦设立⟧收费项目。", true},
      {"窗口一律不⟦受理⟧纸质材料。", true},
      {"无需⟦提供⟧身份证明。", true},
      {"不再要求申请人⟦提交⟧证明。", true},
      {"取消⟦年检⟧。", true},
      {"原有的⟦收费⟧项目全部取消。", true},
      {"对残疾人免收⟦停车费⟧。", true},
      {"应当⟦收取⟧停车费。", false},
      {"⟦收取⟧停车费，不得开具虚假票据。", false},
      {"不得乱停车；由管理人⟦收取⟧停车费。", false},
      {"不得乱停车。⟦收取⟧停车费。", false},
      {"不得拒绝⟦缴纳⟧停车费。", false},
      {"不得逃避⟦缴纳⟧停车费。", false},
      {"不得低于⟦五百元⟧。", false},
      {"不得超过⟦三十日⟧。", false},
      {"不得转让并应当⟦缴纳⟧停车费。", false},
      {"未经⟦许可⟧不得经营。", false},
      {"经⟦批准⟧后方可经营，不得转让。", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const MarkedClause clause(row.text);
    CHECK(clause.facts().negated(clause.span()) == row.holds);
  }
}

TEST_CASE("what a clause repeals, before and behind the words") {
  const Row rows[] = {
      {"取消⟦占道经营许可⟧。", true},
      {"停止征收⟦河道管理费⟧。", true},
      {"《青禾县⟦收费办法⟧》同时废止。", true},
      {"原⟦审批事项⟧不再执行。", true},
      {"⟦收费标准⟧即行废止。", true},
      {"新设⟦占道经营许可⟧。", false},
      {"取消资格后应当重新申请⟦许可⟧。", false},
      {"废止旧办法。⟦新办法⟧施行。", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const MarkedClause clause(row.text);
    CHECK(clause.facts().repealing(clause.span()) == row.holds);
  }
}

TEST_CASE("what a clause grants its addressee") {
  const Row rows[] = {
      {"对小微企业减半收取⟦检测费⟧。", true},    {"免费办理⟦居住证⟧。", true},
      {"将办理⟦时限⟧缩短为三个工作日。", false}, {"缩短⟦办理时限⟧。", true},
      {"对困难家庭的⟦租金⟧予以减免。", true},    {"退还已经收取的⟦保证金⟧。", true},
      {"对经营者收取⟦检测费⟧。", false},         {"免收检测费，但应当缴纳⟦保证金⟧。", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const MarkedClause clause(row.text);
    CHECK(clause.facts().favourable(clause.span()) == row.holds);
  }
}

TEST_CASE("words inside quotation marks, titles and nested titles are quoted") {
  const Row rows[] = {
      {"将第三条中的“⟦收取管理费⟧”修改为“不收费”。", true},
      {"根据《⟦停车条例⟧》制定。", true},
      {"转发《关于执行〈⟦停车条例⟧〉的通知》。", true},
      {"“甲”与⟦乙⟧和“丙”。", false},
      {"《甲》⟦第三条⟧。", false},
      {"“没有结束的引文⟦收费⟧。", false},
      {"‘⟦收费⟧’是外文引号。", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const MarkedClause clause(row.text);
    CHECK(clause.facts().quoted(clause.span()) == row.holds);
  }
}

TEST_CASE("sentences that say what a word means") {
  const Row rows[] = {
      {"第二条 本办法所称⟦停车场⟧，是指供机动车停放的场所。", true},
      {"第二条 本规定所称⟦经营者⟧，包括个体工商户和企业。", true},
      {"第二条 ⟦停车场⟧应当设置标志。", false},
      {"第九条 本办法下列用语的含义：\n（一）⟦泊位⟧，是指停车的位置；", true},
      {"第九条 经营者有下列义务：\n（一）设置⟦泊位⟧；", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const MarkedClause clause(row.text);
    CHECK(clause.facts().defining(clause.span()) == row.holds);
  }
}

TEST_CASE("the operative part leaves out headings, contents, background and drafting notes") {
  const Row rows[] = {
      {"停车管理办法\n第一条 由县公安局⟦负责管理⟧。\n", true},
      {"青禾县⟦停车管理办法⟧\n第一条 由县公安局负责管理。\n", false},
      {"办法\n目录\n第一章 ⟦收费⟧\n第一章 收费\n第一条 甲。\n", false},
      {"办法\n第一章 ⟦收费⟧\n第一条 甲。\n", false},
      {"关于停车的意见\n一、工作背景\n过去⟦收取⟧停车费。\n二、措施\n甲。\n", false},
      {"关于停车的意见\n一、背景\n甲。\n二、主要措施\n依法⟦收取⟧停车费。\n", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const MarkedClause clause(row.text);
    CHECK(clause.facts().operative(clause.span()) == row.holds);
  }
}

TEST_CASE("items of a prohibiting list are negated, and the paragraph behind it is not") {
  const MarkedClause clause(
      "第五条 任何单位和个人不得有下列行为：\n（一）⟦占用消防通道⟧；\n（二）⟦设置地锁⟧。\n"
      "发现前款行为的，由县公安局⟦责令改正⟧。\n");
  CHECK(clause.facts().negated(clause.span(0)));
  CHECK(clause.facts().negated(clause.span(1)));
  CHECK_FALSE(clause.facts().negated(clause.span(2)));
  CHECK(clause.sentence(0).forbidden_list);
  CHECK_FALSE(clause.sentence(2).forbidden_list);
}
