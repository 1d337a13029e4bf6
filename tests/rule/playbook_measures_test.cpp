// SPDX-License-Identifier: GPL-3.0-or-later
// Positions measured against contracts: which side of which bound a measure lies on.
#include <catch2/catch.hpp>

#include "rule/playbook.h"
#include "rule/position.h"
#include "rule/subject_of.h"

namespace fashen::rule {
namespace {

/// "note" (fallback), "warning" (beyond), "" (as wished) for a clause of a contract.
std::string verdict(const std::string& bounds, const std::string& fact, const std::string& clause) {
  const std::string toml =
      "title = \"口径\"\n[[position]]\nid = \"x\"\ntitle = \"事项\"\nfact = \"" + fact + "\"\n" +
      bounds;
  auto playbook = parse_playbook(toml, "house.toml");
  if (!playbook) return playbook.error().to_string();
  const SubjectOf of(
      "采购合同\n甲方：青石县图书馆\n乙方：云岭木业有限公司\n第一条 " + clause + "\n",
      structure::DocumentKind::contract);
  const auto drafts = playbook->rules.at(0)->check(of.subject, {});
  if (!drafts) return drafts.error().to_string();
  return drafts->empty() ? "" : finding::name(drafts->front().severity);
}

text::Quantity term(std::int64_t value, text::TimeUnit unit) {
  text::Quantity quantity;
  quantity.kind = text::QuantityKind::duration;
  quantity.value = text::Decimal::of(value);
  quantity.unit = unit;
  return quantity;
}

}  // namespace

TEST_CASE("the ends of a wish and of a fallback belong to them") {
  const std::string days = "prefer_max = \"30日\"\naccept_max = \"60日\"\n";
  const auto pay = [&](const std::string& term) {
    return verdict(days, "payment.days", "收到发票后" + term + "内支付货款。");
  };
  CHECK(pay("三十日").empty());
  CHECK(pay("三十一日") == "note");
  CHECK(pay("六十日") == "note");
  CHECK(pay("六十一日") == "warning");
  CHECK(pay("一个月").empty());
}

TEST_CASE("a least measure is wished for as a most one is") {
  const std::string warranty = "prefer_min = \"2年\"\naccept_min = \"1年\"\n";
  const auto term = [&](const std::string& words) {
    return verdict(warranty, "term.warranty", "质保期为" + words + "。");
  };
  CHECK(term("三年").empty());
  CHECK(term("两年").empty());
  CHECK(term("18个月") == "note");
  CHECK(term("六个月") == "warning");
}

TEST_CASE("shares and amounts are measured too") {
  CHECK(verdict("prefer_max = \"5%\"\n", "bond.performance_ratio", "履约保证金为合同金额的5%。")
            .empty());
  CHECK(verdict("prefer_max = \"5%\"\n", "bond.performance_ratio", "履约保证金为合同金额的6%。") ==
        "warning");
  CHECK(verdict("prefer_max = \"10万元\"\n", "price.total", "合同总价为100,000元。").empty());
  CHECK(verdict("prefer_max = \"10万元\"\n", "price.total", "合同总价为100,001元。") == "warning");
}

TEST_CASE("a fact that the contract does not state is measured by nothing") {
  CHECK(verdict("prefer_max = \"30日\"\n", "payment.days", "甲方按约付款。").empty());
  CHECK(verdict("prefer_max = \"30日\"\nrequired = true\n", "payment.days", "甲方按约付款。") ==
        "warning");
}

TEST_CASE("only like is compared with like") {
  using text::TimeUnit;
  CHECK(comparable(term(3, TimeUnit::day), term(1, TimeUnit::month)));
  CHECK(comparable(term(3, TimeUnit::day), term(3, TimeUnit::day)));
  text::Quantity money;
  money.kind = text::QuantityKind::money;
  CHECK(comparable(money, money));
  CHECK_FALSE(comparable(money, term(3, TimeUnit::day)));
  text::Quantity share;
  share.kind = text::QuantityKind::percentage;
  CHECK_FALSE(comparable(share, money));
}

TEST_CASE("faults of a playbook are told with file and line") {
  struct Fault {
    const char* position;
    const char* words;
  };
  for (const Fault& fault :
       {Fault{"id = \"A B\"\ntitle = \"x\"\nrequired = true\nclause = \"price\"\n", "id"},
        {"title = \"x\"\nrequired = true\nclause = \"price\"\n", "id"},
        {"id = \"x\"\nrequired = true\nclause = \"price\"\n", "title"},
        {"id = \"x\"\ntitle = \"x\"\nfact = \"price.totl\"\nprefer_max = \"3日\"\n", "price.total"},
        {"id = \"x\"\ntitle = \"x\"\nclause = \"prise\"\nrequired = true\n", "price"},
        {"id = \"x\"\ntitle = \"x\"\napplies = [\"sail\"]\nclause = \"price\"\nrequired = true\n",
         "sail"},
        {"id = \"x\"\ntitle = \"x\"\nclause = \"price\"\nrequired = \"yes\"\n", "required"},
        {"id = \"x\"\ntitle = \"x\"\nclause = \"price\"\nrequired = true\nseverity = \"bad\"\n",
         "severity"},
        {"id = \"x\"\ntitle = \"x\"\nclause = \"price\"\nreject = [\"[\"]\n", "有误"}}) {
    CAPTURE(fault.position);
    const auto playbook = parse_playbook(
        "title = \"口径\"\n[[position]]\n" + std::string(fault.position), "house.toml");
    REQUIRE_FALSE(playbook);
    CHECK(playbook.error().code == base::ErrorCode::config);
    CHECK(playbook.error().where.rfind("house.toml", 0) == 0);
    CHECK_THAT(playbook.error().message, Catch::Contains(fault.words));
  }
}

TEST_CASE("positions are rules of the pack playbook, with their own ids") {
  const auto playbook = parse_playbook(
      "title = \"口径\"\nside = \"甲方\"\n[[position]]\nid = \"one\"\ntitle = \"一\"\nclause = "
      "\"price\"\n"
      "required = true\n[[position]]\nid = \"two\"\ntitle = \"二\"\nclause = \"breach\"\nrequired "
      "= true\n",
      "house.toml");
  REQUIRE(playbook);
  CHECK(playbook->side == "甲方");
  REQUIRE(playbook->rules.size() == 2);
  CHECK(playbook->rules[0]->metadata().id == "playbook/one");
  CHECK(playbook->rules[1]->metadata().title == "二");
  CHECK_FALSE(playbook->digest.empty());
}

}  // namespace fashen::rule
