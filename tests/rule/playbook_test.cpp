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
std::vector<std::string> found(const std::string& toml, const char* text = contract) {
  auto playbook = rule::parse_playbook("title = \"口径\"\n" + toml, "house.toml");
  REQUIRE(playbook);
  const document::Document document = testing::literal_document(text);
  const auto structure = structure::analyze(document, structure::DocumentKind::contract);
  testing::MemoryLookup law;
  const base::Limits limits;
  const std::vector<citation::Citation> citations;
  const std::vector<text::Quantity> quantities;
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

std::string problem(const std::string& toml) {
  auto playbook = rule::parse_playbook(toml, "house.toml");
  return playbook ? "" : playbook.error().to_string();
}

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
