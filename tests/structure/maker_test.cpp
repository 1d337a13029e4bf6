// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/maker.h"

#include <catch2/catch.hpp>

#include "structure/structure.h"
#include "support/literal_document.h"

using namespace fashen;
using structure::DocumentKind;
using structure::Rank;

namespace {

std::string rank(std::string_view text, std::optional<DocumentKind> kind = std::nullopt,
                 std::optional<Rank> told = std::nullopt) {
  const document::Document document = testing::literal_document(text);
  return structure::name(structure::analyze(document, kind, told).maker.rank);
}

}  // namespace

TEST_CASE("the note under a title tells who made a statute") {
  CHECK(rank("云岭市养犬管理规定\n（2020年1月1日云岭市人民代表大会常务委员会通过）\n第一条 "
             "制定本规定。\n") == "local_regulation");
  CHECK(rank("云岭市养犬管理办法\n（云岭市人民政府令第7号公布）\n第一条 制定本办法。\n") ==
        "local_rule");
  CHECK(rank("某某管理办法\n（2020年1月1日国务院令第7号公布）\n第一条 制定本办法。\n") ==
        "administrative_regulation");
  CHECK(rank("某某管理办法\n（2020年1月1日交通运输部令第7号公布）\n第一条 制定本办法。\n") ==
        "department_rule");
  CHECK(rank("中华人民共和国某某法\n2020年1月1日第十三届全国人民代表大会常务委员会第一次会议通过\n"
             "第一条 制定本法。\n") == "law");
}

TEST_CASE("without a note the title tells") {
  CHECK(rank("云岭市养犬管理条例（草案）\n第一条 制定本条例。\n") == "local_regulation");
  CHECK(rank("云岭省实施《中华人民共和国某某法》办法\n第一条 制定本办法。\n",
             DocumentKind::regulation) == "local_regulation");
  CHECK(rank("养犬管理条例（草案）\n第一条 制定本条例。\n") == "administrative_regulation");
  CHECK(rank("云岭市养犬管理办法\n第一条 制定本办法。\n", DocumentKind::regulation) ==
        "local_rule");
  CHECK(rank("养犬管理办法\n第一条 制定本办法。\n", DocumentKind::regulation) == "unknown");
}

TEST_CASE("what is no statute is a normative document or nothing") {
  CHECK(rank("云岭市养犬管理办法\n第一条 制定本办法。\n") == "normative");
  CHECK(rank("租赁合同\n甲方：柳青\n", DocumentKind::contract) == "unknown");
}

TEST_CASE("the words of the body do not tell who made a statute") {
  CHECK(rank("云岭市养犬管理办法\n（云岭市人民政府令第7号公布）\n"
             "第一条 市人民代表大会常务委员会监督本办法的施行。\n") == "local_rule");
}

TEST_CASE("a rank that is told overrides what the text says") {
  CHECK(rank("云岭市养犬管理办法\n第一条 制定本办法。\n", std::nullopt, Rank::local_rule) ==
        "local_rule");
  CHECK(structure::parse_rank("local_rule") == Rank::local_rule);
  CHECK_FALSE(structure::parse_rank("rule"));
}
