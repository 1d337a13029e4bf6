// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/playbook.h"

#include <catch2/catch.hpp>

#include "support/literal_document.h"
#include "support/memory_lookup.h"

using namespace fashen;

namespace {

const char* contract =
    "办公设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n"
    "第一条 采购内容\n乙方向甲方交付货物十台，数量和单价见清单。\n"
    "第二条 付款\n甲方在验收合格后四十五日内付清货款。\n"
    "第三条 违约责任\n乙方违约的，支付违约金，累计不超过合同总价的30%。\n";

/// "severity message" of what a playbook finds in the contract.
std::vector<std::string> found(const std::string& toml, const char* text = contract,
                               const std::string& side = "") {
  auto playbook = rule::parse_playbook("title = \"口径\"\n" + toml, "house.toml", side);
  REQUIRE(playbook);
  const document::Document document = testing::literal_document(text);
  const auto structure = structure::analyze(document, structure::DocumentKind::contract);
  testing::MemoryLookup law;
  const base::Limits limits;
  const std::vector<citation::Citation> citations;
  const rule::StatedQuantities quantities;
  const rule::Subject subject{
      document, structure, citations, quantities, law, *base::parse_date("2026-11-23"), limits};
  std::vector<std::string> all;
  for (const auto& one : playbook->rules) {
    auto drafts = one->check(subject, {});
    REQUIRE(drafts);
    for (const auto& draft : *drafts) {
      CHECK_FALSE(draft.span.empty());
      all.push_back(std::string(finding::name(draft.severity)) + " " + draft.message);
    }
  }
  return all;
}

/// The same, for a side.
std::vector<std::string> found_for(const std::string& side, const std::string& toml,
                                   const char* text = contract) {
  return found(toml, text, side);
}

std::string problem(const std::string& toml, const std::string& side = "") {
  auto playbook = rule::parse_playbook(toml, "house.toml", side);
  return playbook ? "" : playbook.error().to_string();
}

const char* lease =
    "厂房租赁合同\n出租人（甲方）：云岭产业园有限公司\n承租人（乙方）：云岭微光电子有限公司\n"
    "第一条 租赁物\n甲方将5号厂房出租给乙方，租期三年，租金每月一万元。\n"
    "第二条 付款\n乙方在每季度首月十五日内付清租金。\n"
    "第三条 违约责任\n乙方逾期的，支付违约金。\n";

const std::string days =
    "[[position]]\nid = \"days\"\ntitle = \"付款期限\"\nfact = \"payment.days\"\n";

}  // namespace

TEST_CASE("a measure is preferred, acceptable or beyond the fallback") {
  CHECK(found(days + "prefer_max = \"60日\"\n").empty());
  auto fallback = found(days + "prefer_max = \"30日\"\naccept_max = \"60日\"\n");
  REQUIRE(fallback.size() == 1);
  CHECK(fallback[0].starts_with("note 付款期限为“四十五日"));
  auto beyond = found(days + "prefer_max = \"20日\"\naccept_max = \"30日\"\n");
  REQUIRE(beyond.size() == 1);
  CHECK(beyond[0].starts_with("warning 付款期限为"));
  CHECK(beyond[0].find("底线不超过30日") != std::string::npos);
  CHECK(found(days + "prefer_max = \"2个月\"\n").empty());
}

TEST_CASE("other types of contract are left alone") {
  CHECK(found(days + "applies = [\"lease\"]\nprefer_max = \"10日\"\n").empty());
  CHECK(found(days + "applies = [\"sale\"]\nprefer_max = \"10日\"\n").size() == 1);
}

TEST_CASE("words are wished for, accepted or rejected") {
  const std::string cap = "[[position]]\nid = \"cap\"\ntitle = \"责任上限\"\nclause = \"breach\"\n";
  CHECK(found(cap + "prefer = [\"累计不超过合同总价的30%\"]\n").empty());
  auto fallback = found(cap + "prefer = [\"不超过20%\"]\naccept = [\"累计不超过合同总价\"]\n");
  REQUIRE(fallback.size() == 1);
  CHECK(fallback[0].starts_with("note “责任上限”采用的是备选立场"));
  CHECK(found(cap + "prefer = [\"不设上限\"]\nseverity = \"error\"\n")[0].starts_with("error "));
  CHECK(found(cap + "reject = [\"支付违约金\"]\n").size() == 1);
  CHECK(found(cap + "reject = [\"放弃\"]\n").empty());
}

TEST_CASE("what is required must be there") {
  const std::string ip = "[[position]]\nid = \"ip\"\ntitle = \"成果归属\"\nclause = \"ip\"\n";
  auto missing = found(ip + "required = true\n");
  REQUIRE(missing.size() == 1);
  CHECK(missing[0].find("没有约定知识产权") != std::string::npos);
  CHECK(found(ip + "prefer = [\"归甲方\"]\n").empty());
}

TEST_CASE("mistakes are told with line and the nearest name") {
  CHECK(problem("").find("没有 [[position]]") != std::string::npos);
  CHECK(problem("[[position]]\nid = \"a\"\ntitle = \"b\"\nclause = \"pay\"\nrequired = true\n")
            .find("house.toml:4") != std::string::npos);
  CHECK(problem("[[position]]\nid = \"a\"\ntitel = \"b\"\n").find("titel") != std::string::npos);
  CHECK(problem("[[position]]\nid = \"a\"\ntitle = \"b\"\n").find("没有可以检查的内容") !=
        std::string::npos);
  CHECK(problem(days + "prefer_max = \"很快\"\n").find("应为一个金额、比例或者期限") !=
        std::string::npos);
  CHECK(problem(days + "prefer = [\"(\"]\n").find("有误") != std::string::npos);
  CHECK(problem(days + "prefer_max = \"3日\"\n" + days + "prefer_max = \"3日\"\n").find("重复") !=
        std::string::npos);
  CHECK(problem("title = 3\n").find("house.toml:1") != std::string::npos);
}

TEST_CASE("each side has its own terms, and the message names it") {
  const std::string both = days +
                           "prefer_max = \"60日\"\n[position.for.\"乙方\"]\n"
                           "prefer_max = \"30日\"\nsuggest = \"催收。\"\n";
  CHECK(found(both).empty());
  CHECK(found_for("甲方", both).empty());
  CHECK(found_for("中立", both).empty());
  const auto seller = found_for("乙方", both);
  REQUIRE(seller.size() == 1);
  CHECK(seller[0].starts_with("warning 付款期限为“四十五日"));
  CHECK(seller[0].find("偏离乙方立场：首选不超过30日") != std::string::npos);
  CHECK(seller[0].find("口径：口径，立场：乙方") != std::string::npos);
}

TEST_CASE("a neutral review has terms of its own, or those for everyone") {
  const std::string neutral =
      days + "prefer_max = \"60日\"\n[position.for.\"中立\"]\nprefer_max = \"40日\"\n";
  CHECK(found_for("甲方", neutral).empty());
  const auto middle = found_for("中立", neutral);
  REQUIRE(middle.size() == 1);
  CHECK(middle[0].find("偏离本单位立场") != std::string::npos);
}

TEST_CASE("the playbook's own side owns what stands without a side") {
  const std::string owned = "side = \"甲方\"\n" + days + "prefer_max = \"20日\"\n";
  REQUIRE(found(owned).size() == 1);
  CHECK(found(owned)[0].find("偏离甲方立场") != std::string::npos);
  CHECK(found_for("甲方", owned).size() == 1);
  // Positions of the other side are no yardstick for this one, and silence would be approval.
  CHECK(problem(owned, "乙方").find("没有“乙方”的立场，只有甲方") != std::string::npos);
  CHECK(problem(owned, "中立").find("没有“中立”的立场") != std::string::npos);
}

TEST_CASE("positions written side by side ask for whom the contract is read") {
  const std::string sides = days +
                            "[position.for.\"甲方\"]\nprefer_max = \"60日\"\n"
                            "[position.for.\"乙方\"]\nprefer_max = \"30日\"\n";
  CHECK(problem(sides).find("--side") != std::string::npos);
  CHECK(problem(sides, "甲方").empty());
  CHECK(found_for("甲方", sides).empty());
  CHECK(found_for("乙方", sides).size() == 1);
}

TEST_CASE("a side may be called as the contract calls it") {
  const std::string words =
      "[[position]]\nid = \"penalty\"\ntitle = \"违约金\"\nclause = \"breach\"\n"
      "[position.for.\"承租人\"]\nreject = [\"支付违约金\"]\nseverity = \"error\"\n"
      "[position.for.\"出租人\"]\nprefer = [\"违约金\"]\n";
  const auto tenant = found_for("承租人", words, lease);
  REQUIRE(tenant.size() == 1);
  CHECK(tenant[0].starts_with("error “支付违约金”属于承租人不接受的约定"));
  CHECK(found_for("乙方", words, lease) ==
        std::vector<std::string>{
            "error “支付违约金”属于乙方不接受的约定。（口径：口径，立场：乙方）"});
  CHECK(found_for("甲方", words, lease).empty());
  // Where the contract calls nobody so, 甲方 is neither of them.
  CHECK(found_for("甲方", words, contract).empty());
}

TEST_CASE("mistakes in the terms of a side are told with their line") {
  CHECK(problem(days + "[position.for.\"乙方\"]\nprefer_max = \"很快\"\n").find("house.toml:6") !=
        std::string::npos);
  CHECK(problem(days + "prefer_max = \"3日\"\n[position.for.\"乙方\"]\nsuggest = \"x\"\n")
            .find("没有界限") != std::string::npos);
  CHECK(problem(days + "prefer_max = \"3日\"\n[position.for.\"乙方\"]\nprefers = \"x\"\n")
            .find("prefers") != std::string::npos);
  CHECK(problem("[[position]]\nid = \"a\"\ntitle = \"b\"\n[position.for.\"乙方\"]\n"
                "prefer_max = \"3日\"\n")
            .find("没有 fact") != std::string::npos);
}
