// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/clause_facts.h"

#include <catch2/catch.hpp>

#include "support/literal_document.h"

using namespace fashen;
using structure::ClauseFacts;
using structure::Direction;
using structure::Modality;
using testing::literal_document;

namespace {

/// A document with its facts, asked about the words they stand on.
struct Asked {
  document::Document document;
  structure::Outline outline;
  ClauseFacts facts;

  explicit Asked(std::string_view text)
      : document(literal_document(text)),
        outline(structure::read_outline(document)),
        facts(ClauseFacts::build(document, outline)) {}
  Asked(const Asked&) = delete;

  base::Span at(std::string_view word) const {
    const std::size_t begin = document.text.find(word);
    REQUIRE(begin != std::string::npos);
    return {begin, begin + word.size()};
  }
  const structure::Sentence& sentence(std::string_view word) const {
    const structure::Sentence* found = facts.sentence_at(at(word).begin);
    REQUIRE(found != nullptr);
    return *found;
  }
  std::string text(base::Span span) const { return std::string(base::slice(document.text, span)); }
};

bool negated(std::string_view text, std::string_view word) {
  const Asked asked(text);
  return asked.facts.negated(asked.at(word));
}

}  // namespace

TEST_CASE("what a negation governs") {
  CHECK(negated("不得收取任何费用。", "收取"));
  CHECK(negated("不得向企业收取、摊派管理费。", "管理费"));
  CHECK(negated("严禁以任何名义收取押金。", "押金"));
  CHECK(negated("取消停车泊位审批。", "审批"));
  CHECK(negated("企业无需提交证明。", "证明"));
  CHECK(negated("对老年人不收取费用。", "收取费用"));
  CHECK(negated("对小微企业的收费一律取消。", "收费"));
  CHECK(negated("一律不再收取工本费。", "工本费"));
}

TEST_CASE("what a negation does not govern") {
  CHECK_FALSE(negated("未经批准不得经营。", "批准"));
  CHECK_FALSE(negated("未经批准，不得经营。", "未经批准，不得经营"));
  CHECK_FALSE(negated("应当缴纳管理费，不得拖欠。", "管理费"));
  CHECK_FALSE(negated("不得拖欠管理费。", "管理费"));
  CHECK_FALSE(negated("不得拒绝缴纳管理费。", "管理费"));
  CHECK_FALSE(negated("不得低于五百元的押金。", "押金"));
  CHECK_FALSE(negated("不得擅自经营并应当缴纳费用。", "费用"));
  CHECK_FALSE(negated("不得擅自经营，按每日十元收取费用。", "费用"));
  CHECK_FALSE(negated("经营者不得占道。收取清理费。", "清理费"));
  CHECK_FALSE(negated("收取押金。", "押金"));
  CHECK_FALSE(negated("未取得许可证的，处罚款。", "许可证"));
}

TEST_CASE("a duty before a prohibition stays a duty") {
  CHECK_FALSE(negated("经营者应当取得许可，不得转让许可证。", "取得许可"));
  CHECK(negated("经营者应当取得许可，不得转让许可证。", "转让许可证"));
}

TEST_CASE("items of a forbidden list are negated") {
  const char* text = "第一条 任何单位不得有下列行为：\n（一）收取押金；\n（二）扣押证件。\n";
  CHECK(negated(text, "收取押金"));
  CHECK(negated(text, "扣押证件"));
  CHECK_FALSE(negated("第一条 有下列行为之一的，处罚款：\n（一）收取押金；\n", "收取押金"));
  CHECK_FALSE(negated("第一条 不得转让，并按下列标准缴费：\n（一）押金十元；\n", "押金"));
}

TEST_CASE("sentences do not split inside brackets and quotes") {
  const Asked asked("依照《关于甲。乙的规定》办理（详见说明。附后），称为“丙。丁”。第二句。\n");
  REQUIRE(asked.facts.sentences().size() == 2);
  CHECK(asked.text(asked.facts.sentences()[1].span) == "第二句。");
}

TEST_CASE("labels are no part of sentences") {
  const Asked asked("第一条 甲应当乙。\n（一）丙；\n");
  CHECK(asked.text(asked.facts.sentences()[0].span) == "甲应当乙。");
  CHECK(asked.text(asked.facts.sentences()[1].span) == "丙；");
}

TEST_CASE("an item knows its lead-in and says what that leaves unsaid") {
  const Asked asked(
      "第一条 "
      "县公安局应当履行下列职责：\n（一）规划停车场；\n（二）公布名单。\n前款职责可以委托。\n");
  const auto& item = asked.sentence("公布名单");
  CHECK(asked.text(item.lead_in) == "县公安局应当履行下列职责：");
  const structure::Action action = asked.facts.action(item);
  CHECK(action.modality == Modality::duty);
  CHECK(action.direction == Direction::inward);
  CHECK(asked.text(action.actor) == "县公安局");
  CHECK(asked.outline.path_label(item.unit) == "第一条第一款第（二）项");
  CHECK(asked.sentence("前款职责").lead_in.empty());
}

TEST_CASE("numbered levels have a lead-in only behind a colon") {
  const Asked led("决定给予如下处罚：\n1.没收物品；\n2.罚款。\n");
  CHECK(led.text(led.sentence("没收物品").lead_in) == "决定给予如下处罚：");
  const Asked plain("关于某事的意见\n一、加强管理\n要加强管理。\n（一）完善制度。\n");
  CHECK(plain.sentence("完善制度").lead_in.empty());
}

TEST_CASE("modality is that of the first modal word") {
  const auto modality = [](std::string_view text) {
    const Asked asked(text);
    return asked.facts.action(asked.facts.sentences().at(0)).modality;
  };
  CHECK(modality("经营者应当登记。") == Modality::duty);
  CHECK(modality("经营者必须登记。") == Modality::duty);
  CHECK(modality("申请人可以查询。") == Modality::power);
  CHECK(modality("当事人有权陈述。") == Modality::power);
  CHECK(modality("任何人不得进入。") == Modality::prohibition);
  CHECK(modality("禁止进入。") == Modality::prohibition);
  CHECK(modality("本县采取相应措施，供应商品。") == Modality::none);
  CHECK(modality("行政许可由县局办理，可能延期。") == Modality::none);
  CHECK(modality("依法应予处理。") == Modality::duty);
}

TEST_CASE("actors and directions") {
  const auto action = [](std::string_view text) {
    const Asked asked(text);
    const structure::Action one = asked.facts.action(asked.facts.sentences().at(0));
    return asked.text(one.actor) + "/" + structure::name(one.direction);
  };
  CHECK(action("经营者应当登记。") == "经营者/outward");
  CHECK(action("任何单位和个人不得占道。") == "任何单位和个人/outward");
  CHECK(action("县级以上人民政府应当加强领导。") == "县级以上人民政府/inward");
  CHECK(action("市场监督管理部门应当建立台账。") == "市场监督管理部门/inward");
  CHECK(action("工作人员不得玩忽职守。") == "工作人员/inward");
  CHECK(action("违反规定的，由市场监督管理部门责令改正。") == "市场监督管理部门/outward");
  CHECK(action("县公安局可以对当事人处罚款。") == "县公安局/outward");
  CHECK(action("有下列行为之一的，处五百元罚款。") == "/outward");
  CHECK(action("天气晴朗。") == "/unknown");
}

TEST_CASE("quotations") {
  const Asked asked(
      "将“收取管理费”删去，依照《收费办法》收取押金。\n“没有结束的引文\n收取费用。\n");
  CHECK(asked.facts.quoted(asked.at("收取管理费")));
  CHECK(asked.facts.quoted(asked.at("收费办法")));
  CHECK_FALSE(asked.facts.quoted(asked.at("收取押金")));
  CHECK_FALSE(asked.facts.quoted(asked.at("没有结束")));
  CHECK_FALSE(asked.facts.quoted(asked.at("收取费用")));
}

TEST_CASE("nested titles are one quotation") {
  const Asked asked("《关于转发〈收费办法〉的通知》规定收费。\n《甲《乙》丙》丁\n");
  CHECK(asked.facts.quoted(asked.at("收费办法")));
  CHECK(asked.facts.quoted(asked.at("的通知")));
  CHECK(asked.facts.quoted(asked.at("丙")));
  CHECK_FALSE(asked.facts.quoted(asked.at("丁")));
}

TEST_CASE("a column of statutory grounds quotes the law") {
  document::Document document = literal_document("事项\n依据\n收费\n某法规定收取费用\n");
  for (std::size_t index = 0; index < document.blocks.size(); ++index) {
    document.blocks[index].kind = document::BlockKind::table_cell;
    document.blocks[index].cell = document::CellPosition{0, index / 2, index % 2};
  }
  const structure::Outline outline = structure::read_outline(document);
  const ClauseFacts facts = ClauseFacts::build(document, outline);
  CHECK(facts.quoted(document.blocks[3].span));
  CHECK_FALSE(facts.quoted(document.blocks[2].span));
  CHECK_FALSE(facts.quoted(document.blocks[1].span));
}

TEST_CASE("definitions") {
  const Asked asked(
      "第一条 本办法所称管理费，是指甲。\n第二条 收取服务费。\n"
      "第三条 下列用语的含义：\n（一）押金，即乙。\n");
  CHECK(asked.facts.defining(asked.at("管理费")));
  CHECK_FALSE(asked.facts.defining(asked.at("服务费")));
  CHECK(asked.facts.defining(asked.at("押金")));
}

TEST_CASE("what is not operative") {
  const Asked asked(
      "某县收费管理办法\n第一章 收费管理\n第一条 县局收取押金。\n第二章 罚则\n第二条 处罚款。\n"
      "某局\n2026年1月1日\n附件1\n起草说明\n过去收取过保证金。\n");
  CHECK_FALSE(asked.facts.operative(asked.at("收费管理办法")));
  CHECK_FALSE(asked.facts.operative(asked.at("收费管理\n第一条")));
  CHECK(asked.facts.operative(asked.at("收取押金")));
  CHECK(asked.facts.operative(asked.at("处罚款")));
  CHECK_FALSE(asked.facts.operative(asked.at("收取过保证金")));
}

TEST_CASE("a level headed background is not operative, its neighbours are") {
  const Asked asked("关于某事的意见\n一、工作背景\n以往收取押金。\n二、工作措施\n收取保证金。\n");
  CHECK_FALSE(asked.facts.operative(asked.at("收取押金")));
  CHECK(asked.facts.operative(asked.at("收取保证金")));
}

TEST_CASE("repeal and favour") {
  const Asked asked(
      "取消停车证审批。\n原规定同时废止。\n对老年人免收门票。\n对困难企业的租金予以减免。\n"
      "压缩审批时限。\n收取停车费。\n");
  CHECK(asked.facts.repealing(asked.at("停车证审批")));
  CHECK(asked.facts.repealing(asked.at("原规定")));
  CHECK_FALSE(asked.facts.repealing(asked.at("停车费")));
  CHECK(asked.facts.favourable(asked.at("门票")));
  CHECK(asked.facts.favourable(asked.at("租金")));
  CHECK(asked.facts.favourable(asked.at("审批时限")));
  CHECK_FALSE(asked.facts.favourable(asked.at("收取停车费")));
}

TEST_CASE("spans outside every sentence are never governed") {
  const Asked asked("不得收费。\n\n\n甲。\n");
  const base::Span beyond{asked.document.text.size() + 5, asked.document.text.size() + 9};
  CHECK_FALSE(asked.facts.negated(beyond));
  CHECK_FALSE(asked.facts.quoted(beyond));
  CHECK_FALSE(asked.facts.defining(beyond));
  CHECK(asked.facts.sentence_at(beyond.begin) == nullptr);
  const Asked empty("");
  CHECK_FALSE(empty.facts.negated({0, 0}));
  CHECK(empty.facts.sentences().empty());
}

TEST_CASE("sentences are in order and do not overlap") {
  const Asked asked("甲。乙！丙？\n第一条 丁：\n（一）戊；己。\n庚\n");
  std::size_t end = 0;
  for (const structure::Sentence& one : asked.facts.sentences()) {
    CHECK(one.span.begin >= end);
    end = one.span.end;
    CHECK(asked.facts.sentence_at(one.span.begin) == &one);
  }
  CHECK(asked.facts.sentences().size() == 6);
}

TEST_CASE("questions about a sentence of a megabyte are cheap") {
  std::string text;
  for (int turn = 0; turn < 60'000; ++turn) text += "不得收费、";
  const Asked asked(text);
  std::size_t hits = 0;
  for (std::size_t at = 0; at + 15 < text.size(); at += 15) {
    hits += asked.facts.negated({at + 6, at + 12}) ? 1 : 0;
  }
  CHECK(hits > 50'000);
}
