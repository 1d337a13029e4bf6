// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/kind.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iostream>
#include <sstream>

#include "support/literal_document.h"
#include "support/places.h"

using namespace fashen;
using structure::DocumentKind;

namespace {

structure::KindVerdict verdict(std::string_view text) {
  const document::Document document = testing::literal_document(text);
  return structure::detect_kind(document, structure::read_outline(document));
}

std::string kind(std::string_view text) { return structure::name(verdict(text).kind); }

}  // namespace

TEST_CASE("normative documents") {
  CHECK(kind("某县人民政府关于印发《停车管理办法》的通知\n各乡镇：\n现印发给你们。\n") ==
        "normative");
  CHECK(kind("某县停车管理办法（试行）\n第一条 为了管理，制定本办法。\n") == "normative");
  CHECK(kind("某县人民政府关于加强养犬管理的通告\n现通告如下：\n一、禁止养犬。\n") == "normative");
  CHECK(kind("关于促进产业发展的若干意见\n提出如下意见。\n一、总体要求\n") == "normative");
  CHECK(kind("某县停车管理办法（征求意见稿）\n第一条 制定本办法。\n") == "normative");
}

TEST_CASE("statutes, regulations and rules") {
  CHECK(kind("某省水资源条例\n第一条 为了保护水资源，制定本条例。\n") == "regulation");
  CHECK(kind("某市停车条例（草案）\n第一条 制定本条例。\n") == "regulation");
  CHECK(kind("中华人民共和国某某法\n2020年1月1日第十三届全国人民代表大会常务委员会第一次会议通过\n"
             "第一条 制定本法。\n") == "regulation");
  CHECK(kind("某某管理办法\n（2020年1月1日国务院令第7号公布）\n第一条 制定本办法。\n") ==
        "regulation");
  CHECK(kind("行政处罚程序规定\n（2020年1月1日某部令第3号公布）\n第一条 制定本规定。\n") ==
        "regulation");
}

TEST_CASE("contracts under their many names") {
  CHECK(kind("房屋租赁合同\n甲方（出租人）：某公司\n乙方：李某\n第一条 租赁物\n") == "contract");
  CHECK(kind("合作协议书\n甲方：某公司\n乙方：某局\n经双方协商一致，达成如下协议：\n") ==
        "contract");
  CHECK(kind("采购订单\n供方：某公司\n需方：某公司\n") == "contract");
  CHECK(kind("建设工程施工合同（示范文本）\n发包人：\n承包人：\n") == "contract");
  CHECK(kind("甲方：某公司\n乙方：某公司\n双方协商一致，订立本合同。\n本合同一式两份。\n") ==
        "contract");
}

TEST_CASE("papers about contracts are no contracts") {
  CHECK(kind("某县政府合同管理办法\n第一条 制定本办法。\n第二条 "
             "甲方：应当为行政机关，乙方不得转包。\n") == "normative");
  CHECK(kind("关于规范政府合同签订工作的通知\n各单位：\n签订合同时，违约责任应当明确，"
             "本合同一式四份。\n") == "normative");
  CHECK(kind("关于推行劳动合同示范文本的通知\n现印发给你们。\n附件1\n劳动合同\n甲方：\n乙方：\n"
             "订立本合同。\n本合同一式两份。\n") == "normative");
}

TEST_CASE("decisions in single cases") {
  CHECK(kind("某县市场监督管理局\n行政处罚决定书\n当事人：某店\n") == "penalty");
  CHECK(kind("行政处罚事先告知书\n某某：\n拟作出如下决定。\n") == "penalty");
  CHECK(kind("不予行政处罚决定书\n当事人：某店\n") == "penalty");
  CHECK(kind("准予行政许可决定书\n某公司：\n") == "licence");
  CHECK(kind("不予行政许可决定书\n某公司：\n") == "licence");
  CHECK(kind("查封决定书\n当事人：某厂\n") == "coercion");
  CHECK(kind("履行行政处罚决定催告书\n某厂：\n") == "coercion");
  CHECK(kind("先行登记保存证据通知书\n") == "coercion");
}

TEST_CASE("rules about decisions decide nothing") {
  CHECK(kind("某县行政处罚决定公示办法\n第一条 制定本办法。\n") == "normative");
  CHECK(kind("关于规范行政处罚裁量权的规定\n第一条 制定本规定。\n") == "normative");
  CHECK(kind("行政强制措施审批办法\n第一条 制定本办法。\n") == "normative");
  CHECK(kind("关于规范查封扣押工作的通知\n各单位：\n") == "normative");
}

TEST_CASE("papers for a decision, minutes, speeches and the rest") {
  CHECK(kind("关于建设垃圾焚烧发电项目的请示\n县人民政府：\n妥否，请批示。\n") == "decision");
  CHECK(kind("某县公交票价调整方案（决策草案）\n一、背景\n") == "decision");
  CHECK(kind("某县人民政府第12次常务会议纪要\n会议议定：\n") == "minutes");
  CHECK(kind("在全县工作会议上的讲话\n同志们：\n谢谢大家！\n") == "speech");
  CHECK(kind("同志们：\n今天开会。\n谢谢大家！\n") == "speech");
  CHECK(kind("购物清单\n苹果\n") == "other");
  CHECK(kind("") == "other");
}

TEST_CASE("every verdict has its reasons") {
  const auto contract = verdict("房屋租赁合同\n甲方（出租人）：某公司\n乙方：李某\n订立本合同。\n");
  CHECK(contract.confidence == structure::Confidence::certain);
  REQUIRE(contract.reasons.size() >= 2);
  for (const auto& reason : contract.reasons) {
    CHECK_FALSE(reason.span.empty());
    CHECK_FALSE(reason.reason.empty());
  }
  CHECK(verdict("苹果\n").reasons.empty());
}

TEST_CASE("names of kinds go out and back") {
  for (int at = 0; at <= static_cast<int>(DocumentKind::other); ++at) {
    const auto one = static_cast<DocumentKind>(at);
    CHECK(structure::parse_kind(structure::name(one)) == one);
    CHECK_FALSE(std::string(structure::display_name(one)).empty());
  }
  CHECK_FALSE(structure::parse_kind("合同"));
  CHECK_FALSE(structure::parse_kind(""));
}

TEST_CASE("the speech of the reference collection is a speech") {
  std::ifstream file(testing::source_dir() + "/../shared/reference/speech.txt");
  if (!file) {
    std::cout << "SKIPPED: the reference collection is not present\n";
    return;
  }
  std::stringstream text;
  text << file.rdbuf();
  CHECK(kind(text.str()) == "speech");
}
