// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/rule_audit.h"

#include <catch2/catch.hpp>

#include "support/acting_rule.h"
#include "support/memory_lookup.h"

namespace fashen::review {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

corpus::Version version(const char* promulgated, const char* effective, int articles) {
  corpus::Version version;
  version.promulgated = day(promulgated);
  version.effective = day(effective);
  version.articles = articles;
  return version;
}

/// A law of two texts, the third article of the first being the fifth of the second.
testing::MemoryLookup two_texts() {
  testing::MemoryLookup law;
  corpus::Work& work = law.add("中华人民共和国甲法", "甲法");
  work.versions = {version("2017-09-01", "2018-01-01", 60),
                   version("2021-01-22", "2021-07-15", 50)};
  work.versions[0].ends = day("2021-07-15");
  work.renumberings.push_back({day("2017-09-01"), day("2021-01-22"), 3, 5, "text"});
  return law;
}

std::string audit(const corpus::Lookup& law, const std::string& basis, const char* to,
                  std::optional<base::Date> from = std::nullopt) {
  std::vector<std::unique_ptr<rule::Rule>> rules;
  auto rule = std::make_unique<testing::ActingRule>("a/one", testing::reports("x"));
  rule->data.basis = {basis};
  rules.push_back(std::move(rule));
  auto changes = audit_rules(rules, law, from, day(to));
  return changes.empty() ? "" : changes.front().what;
}

}  // namespace

TEST_CASE("a basis that stands gives no change") {
  auto law = two_texts();
  CHECK(audit(law, "甲法@2021-01-22 第五条", "2026-01-01").empty());
  CHECK(audit(law, "甲法@2017-09-01 第三条", "2020-01-01").empty());
  CHECK(audit(law, "甲法@2021-01-22 第五条", "2026-01-01", day("2022-01-01")).empty());
}

TEST_CASE("a new text is told, with where the article is now") {
  auto law = two_texts();
  CHECK(audit(law, "甲法@2017-09-01 第三条", "2026-01-01") ==
        "《中华人民共和国甲法》2017-09-01的文本已由2021-01-22的文本代替（2021-07-15施行），"
        "第三条改为第五条");
  CHECK(audit(law, "甲法@2017-09-01 第五十八条", "2026-01-01").find("新文本只有 50 条") !=
        std::string::npos);
  CHECK(audit(law, "甲法@2021-01-22 第九条", "2026-01-01", day("2020-01-01")).find("须核对内容") !=
        std::string::npos);
  CHECK(audit(law, "甲法@2017-09-01 第三条", "2021-03-01").find("尚未施行的新文本") == 0);
}

TEST_CASE("a repealed work, one that is not there, a text that is not there") {
  testing::MemoryLookup law;
  corpus::Work& work = law.add("中华人民共和国甲法", "甲法");
  work.versions = {version("2017-09-01", "2018-01-01", 60)};
  work.repealed_on = day("2024-05-01");
  work.repealed_by = "乙法";
  work.successor = "乙法";
  CHECK(audit(law, "甲法@2017-09-01 第三条", "2026-01-01") ==
        "已于2024-05-01废止（乙法），由《乙法》代替");
  CHECK(audit(law, "甲法@2017-09-01 第三条", "2024-01-01").empty());
  CHECK(audit(law, "丙法 第三条", "2026-01-01") == "法规库没有收录");
  CHECK(audit(law, "甲法@2001-01-01 第三条", "2024-01-01").find("不在法规库中") !=
        std::string::npos);
}

}  // namespace fashen::review
