// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/reference.h"

#include <catch2/catch.hpp>

#include "support/literal_document.h"

using namespace fashen;
using testing::literal_document;

namespace {

/// "text>target,target" for each reference; "!" marks a dangling one, "?" an undecided one.
std::string references(std::string_view text) {
  const document::Document document = literal_document(text);
  const structure::Outline outline = structure::read_outline(document);
  std::string out;
  for (const auto& one : structure::read_references(document, outline)) {
    CHECK(base::slice(document.text, one.span) == one.text);
    CHECK((!one.dangling || !one.why.empty()));
    CHECK((one.targets.empty() == !one.why.empty()));
    if (!out.empty()) out += " ";
    out += one.text;
    if (one.dangling) out += "!";
    if (!one.dangling && one.targets.empty()) out += "?";
    for (std::size_t at = 0; at < one.targets.size(); ++at) {
      out += (at == 0 ? ">" : ",") + outline.path_label(one.targets[at]);
    }
  }
  return out;
}

const std::string kBody =
    "某办法\n第一条 甲。\n第二条 乙：\n（一）丙；\n（二）丁；\n（三）戊。\n己。\n第三条 "
    "庚。\n辛。\n";

}  // namespace

TEST_CASE("references to the document by name") {
  CHECK(references(kBody + "第四条 违反本办法第三条第二款的，处罚。\n") ==
        "本办法第三条第二款>第三条第二款");
  CHECK(references(kBody + "第四条 违反本办法第二条第一款第（二）项的，处罚。\n") ==
        "本办法第二条第一款第（二）项>第二条第一款第（二）项");
  CHECK(references(kBody + "第四条 违反本办法第二条第三项的，处罚。\n") ==
        "本办法第二条第三项>第二条第一款第（三）项");
}

TEST_CASE("lists and ranges") {
  CHECK(references(kBody + "第四条 违反本办法第一条至第三条的，处罚。\n") ==
        "本办法第一条至第三条>第一条,第二条,第三条");
  CHECK(references(kBody + "第四条 违反第一、三条规定的，处罚。\n") == "第一、三条>第一条,第三条");
  CHECK(references(kBody + "第四条 有第二条第（一）项至第（三）项情形的，处罚。\n") ==
        "第二条第（一）项至第（三）项>第二条第一款第（一）项,第二条第一款第（二）项,"
        "第二条第一款第（三）项");
  CHECK(references(kBody + "第四条 违反本办法第二条第（一）项、第（三）项的，处罚。\n") ==
        "本办法第二条第（一）项>第二条第一款第（一）项 第（三）项>第二条第一款第（三）项");
  CHECK(references(kBody + "第四条 违反本办法第三条第一款、第二款的，处罚。\n") ==
        "本办法第三条第一款>第三条第一款 第二款>第三条第二款");
}

TEST_CASE("relative references") {
  CHECK(references("第一条 甲。\n前款规定不适用于乙。\n") == "前款>第一条第一款");
  CHECK(references("第一条 甲。\n乙。\n前两款规定不适用。\n") ==
        "前两款>第一条第一款,第一条第二款");
  CHECK(references("第一条 甲。\n第二条 前条规定的乙。\n") == "前条>第一条");
  CHECK(references("第一条 甲：\n（一）乙；\n（二）前项所称丙。\n") == "前项>第一条第（一）项");
  CHECK(references("第一条 甲：\n（一）乙。\n有前款第（一）项情形的，丙。\n") ==
        "前款第（一）项>第一条第一款第（一）项");
  CHECK(references("第一条 甲。\n本条第一款所称乙。\n") == "本条第一款>第一条第一款");
}

TEST_CASE("numbers the document does not have dangle") {
  CHECK(references(kBody + "第四条 违反本办法第九条的，处罚。\n") == "本办法第九条!");
  CHECK(references(kBody + "第四条 违反第三条第五款的，处罚。\n") == "第三条第五款!");
  CHECK(references(kBody + "第四条 违反第二条第（九）项的，处罚。\n") == "第二条第（九）项!");
  CHECK(references("第一条 前款规定的甲。\n") == "前款!");
  CHECK(references("第一条 前条规定的甲。\n") == "前条!");
  CHECK(references("第一条 甲。\n第二条 违反第三条之一的。\n") == "第三条之一!");
}

TEST_CASE("articles of other instruments are not references") {
  for (const char* text :
       {"依照《某法》第九条处罚。", "依照《某法》第九条、第十条和第十一条第二款处罚。",
        "依照《某法》（2021年修订）第九条处罚。", "依照《某法》（以下简称《法》）第九条处罚。",
        "依照该法第九条处罚。", "依照同法第九条处罚。", "依照该条例第九条、第十条处罚。",
        "依照行政处罚法第九条处罚。", "依照民法典第九条处罚。", "按照主合同第九条执行。",
        "依照《某法》第一条的规定，以及第九条的规定处罚。", "依照“某规定”第九条处罚。"}) {
    INFO(text);
    CHECK(references(kBody + "第四条 " + text + "\n").empty());
  }
}

TEST_CASE("the document may cite itself after another") {
  CHECK(references(kBody + "第四条 依照《某法》第九条和本办法第三条处罚。\n") ==
        "本办法第三条>第三条");
  CHECK(references(kBody + "第四条 依照《某法》第九条处罚。违反第三条的除外。\n") ==
        "第三条>第三条");
}

TEST_CASE("a range of years, projects and regulations is no reference") {
  for (const char* text :
       {"第一项目部负责。", "本条例施行前的行为。", "目前款项已付清。", "以前条件不变。", "本项目",
        "前述条件", "本章程由大会通过。", "第三条款项", "提前两年申请。", "第一名", "附件齐全的"}) {
    INFO(text);
    CHECK(references(kBody + "第四条 " + text + "\n").empty());
  }
}

TEST_CASE("contracts refer by decimal numbers and 第N条 to numbered levels") {
  CHECK(references("合同\n一、标的\n二、价款\n按本合同第一条交付。\n") == "本合同第一条>一、");
  CHECK(references("合同\n第三条 付款\n3.1 预付。\n3.2 尾款按本合同第3.1条扣减。\n") ==
        "本合同第3.1条>3.1");
  CHECK(references("合同\n第三条 付款\n3.1 预付。\n3.2 尾款按第3.9条扣减。\n") == "第3.9条!");
  CHECK(references("合同\n第一条 标的\n甲物。\n第二条 价款\n按第一条约定支付。\n") ==
        "第一条>第一条");
  CHECK(references("协议\n本协议第五条不适用。\n") == "本协议第五条?");
}

TEST_CASE("of several numbered clauses each must be there") {
  const std::string lease = "租赁合同\n1. 租金\n每月一千元。\n2. 押金\n一千元。\n3. 违约\n";
  CHECK(references(lease + "按本合同第一、二条履行。\n") == "本合同第一、二条>1.,2.");
  CHECK(references(lease + "按本合同第一、九条履行。\n") == "本合同第一、九条!");
  CHECK(references(lease + "按本合同第八、二条履行。\n") == "本合同第八、二条!");
  CHECK(references(lease + "按本合同第一条至第四条履行。\n") == "本合同第一条至第四条!");
}

TEST_CASE("annexes") {
  CHECK(references("第一条 收费标准见附件1。\n某局\n2026年1月1日\n附件1\n标准\n内容。\n") ==
        "附件1>附件1");
  CHECK(references("第一条 收费标准见附件3。\n某局\n2026年1月1日\n附件1\n标准\n内容。\n") ==
        "附件3!");
  CHECK(references("第一条 收费标准见附件1。\n") == "附件1?");
  CHECK(references("第一条 按附件1第三条执行。\n第三条 甲。\n") == "附件1?");
}

TEST_CASE("a decision that amends speaks of the amended instrument") {
  CHECK(
      references("关于修改《某办法》的决定\n一、将第九条修改为：“第九条 甲。”\n二、删去第十条。\n")
          .empty());
}

TEST_CASE("each series of articles resolves in itself") {
  CHECK(references("某办法\n第一条 甲。\n第二条 乙。\n某局\n2026年1月1日\n附件\n某细则\n"
                   "第一条 丙。\n第二条 违反第一条的，处罚。\n第三条 违反第四条的，处罚。\n") ==
        "第一条>附件 第一条 第四条!");
}

TEST_CASE("items whose article was named before are left open") {
  CHECK(references("第一条 甲。\n第二条 违反本办法第一条的，按下列规定处罚：\n"
                   "（一）违反第（七）项的，罚款；\n（二）其他。\n") ==
        "本办法第一条>第一条 第（七）项?");
}
