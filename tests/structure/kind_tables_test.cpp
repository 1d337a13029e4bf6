// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "structure/structure.h"
#include "support/literal_document.h"
#include "support/reading_rows.h"

using namespace fashen;
using structure::DocumentKind;

namespace {

using testing::Row;

std::string kind_of(const std::string& text) {
  const document::Document document = testing::literal_document(text);
  return structure::name(structure::detect_kind(document, structure::read_outline(document)).kind);
}

std::string rank_of(const std::string& text) {
  const document::Document document = testing::literal_document(text);
  return structure::name(structure::analyze(document).maker.rank);
}

}  // namespace

TEST_CASE("documents of everyday practice by title and opening") {
  const Row rows[] = {
      {"青禾县城市养犬管理规定\n第一条 为了规范养犬，制定本规定。\n", "normative"},
      {"青禾县住房和城乡建设局关于规范物业收费的通知\n各物业服务企业：\n现通知如下：\n一、甲。\n",
       "normative"},
      {"青禾县人民政府关于划定禁止燃放区域的公告\n现公告如下：\n一、甲。\n", "normative"},
      {"青禾县招商引资若干措施\n一、甲。\n二、乙。\n", "normative"},
      {"青禾县行政裁量权基准实施细则（试行）\n第一条 制定本细则。\n", "normative"},
      {"云岭市供水条例\n第一条 为了保障供水，制定本条例。\n", "regulation"},
      {"云岭市供水条例（草案征求意见稿）\n第一条 制定本条例。\n", "regulation"},
      {"政府采购合同\n甲方：青禾县图书馆\n乙方：云岭木业有限公司\n", "contract"},
      {"补充协议\n甲方：石磊\n乙方：柳青\n双方就原合同达成如下补充协议：\n", "contract"},
      {"借条\n今借到石磊人民币五万元整。\n借款人：柳青\n", "contract"},
      {"青禾县市场监督管理局行政处罚决定书\n青市监罚字〔2026〕1号\n当事人：某店\n", "penalty"},
      {"行政处罚听证告知书\n某店：\n拟对你单位作出如下处罚：\n", "penalty"},
      {"行政许可决定书\n某公司：\n你单位提出的申请，准予许可。\n", "licence"},
      {"扣押决定书\n当事人：某店\n决定扣押下列物品：\n", "coercion"},
      {"青禾县人民政府第8次常务会议纪要\n会议听取了汇报。会议决定：\n", "minutes"},
      {"在全县教育大会上的讲话\n同志们：\n今天我们召开大会。\n", "speech"},
      {"新年致辞\n各位来宾：\n大家好！\n", "speech"},
      {"一份清单\n桌子\n椅子\n", "other"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(kind_of(row.text) == row.expected);
  }
}

TEST_CASE("a verdict does not depend on blank lines or on spaces around lines") {
  for (const char* text :
       {"停车管理办法\n第一条 制定本办法。\n", "租赁合同\n甲方：石磊\n乙方：柳青\n第一条 租金\n",
        "行政处罚决定书\n当事人：某店\n", "在大会上的讲话\n同志们：\n"}) {
    CAPTURE(text);
    std::string loose = "\n\n";
    for (const char* c = text; *c != '\0'; ++c) {
      loose += *c;
      if (*c == '\n') loose += "\n　　";
    }
    CHECK(kind_of(loose) == kind_of(text));
  }
}

TEST_CASE("a kind that is told overrules what the text says") {
  const document::Document document =
      testing::literal_document("租赁合同\n甲方：石磊\n乙方：柳青\n");
  CHECK(structure::analyze(document).kind.kind == DocumentKind::contract);
  const auto told = structure::analyze(document, DocumentKind::normative);
  CHECK(told.kind.kind == DocumentKind::normative);
  CHECK(told.kind.confidence == structure::Confidence::certain);
}

TEST_CASE("who made a statute, from the note under its title") {
  const Row rows[] = {
      {"云岭市供水条例\n（2020年1月1日云岭市人民代表大会常务委员会通过）\n第一条 制定本条例。\n",
       "local_regulation"},
      {"某省供水条例\n2019年5月1日某省第十三届人民代表大会常务委员会第八次会议通过\n第一条 "
       "制定本条例。\n",
       "local_regulation"},
      {"供水管理条例\n（2019年5月1日国务院令第9号公布）\n第一条 制定本条例。\n",
       "administrative_regulation"},
      {"供水管理办法\n（2019年5月1日住房和城乡建设部令第9号公布）\n第一条 制定本办法。\n",
       "department_rule"},
      {"云岭市供水管理办法\n（2019年5月1日云岭市人民政府令第9号公布）\n第一条 制定本办法。\n",
       "local_rule"},
      {"青禾县供水管理办法\n青政发〔2026〕3号\n第一条 制定本办法。\n", "normative"},
      {"租赁合同\n甲方：石磊\n乙方：柳青\n", "unknown"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(rank_of(row.text) == row.expected);
  }
}

TEST_CASE("names of ranks go out and back and are shown in Chinese") {
  using structure::Rank;
  for (Rank rank :
       {Rank::unknown, Rank::law, Rank::administrative_regulation, Rank::local_regulation,
        Rank::department_rule, Rank::local_rule, Rank::normative}) {
    CAPTURE(structure::name(rank));
    const std::string shown = structure::display_name(rank);
    if (rank != Rank::unknown) {
      CHECK(structure::parse_rank(structure::name(rank)) == rank);
      CHECK_FALSE(shown.empty());
    }
  }
  CHECK_FALSE(structure::parse_rank(""));
  CHECK_FALSE(structure::parse_rank("地方性法规"));
}
