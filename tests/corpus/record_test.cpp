// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/record.h"

#include <catch2/catch.hpp>

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

Work example() {
  Work work;
  work.id = "甲法";
  work.title = "中华人民共和国甲法";
  work.aliases = {"甲", std::string(300, 'x')};
  work.rank = Rank::law;
  work.issuer = "全国人民代表大会";
  work.number = "主席令第70号";
  work.repealed_on = day("2021-01-01");
  work.repealed_by = work.successor = "乙法";
  work.expired = true;
  work.source = "collection";
  Version version;
  version.promulgated = day("2000-01-01");
  version.effective = day("2000-02-01");
  version.evidence = evidence::text;
  version.articles = 37;
  version.shapes = {{36, 0, {0, 3}}, {37, 1, {0}}};
  work.versions = {version, Version{day("2010-01-01"), {}, {}, "", "", 0, {}}};
  work.renumberings = {{day("2000-01-01"), day("2010-01-01"), 3, 5, evidence::published, 1, 2}};
  return work;
}

TEST_CASE("a work is read as it was written") {
  const Work work = example();
  const std::string record = to_record(work);
  const auto again = work_from_record(record);
  REQUIRE(again);
  CHECK(to_record(*again) == record);
  CHECK(again->aliases == work.aliases);
  CHECK(again->repealed_on == work.repealed_on);
  CHECK(again->versions[0].shapes[0].items == std::vector<int>{0, 3});
  CHECK_FALSE(again->versions[1].effective);
  CHECK(again->renumberings[0].to_article == 5);
  CHECK(again->renumberings[0].from_sub == 1);
  CHECK(again->renumberings[0].to_sub == 2);
}

TEST_CASE("no prefix of a record, and no record with a byte changed, breaks the reader") {
  const std::string record = to_record(example());
  for (std::size_t size = 0; size < record.size(); ++size) {
    CHECK_FALSE(work_from_record(record.substr(0, size)));
  }
  for (std::size_t i = 0; i < record.size(); ++i) {
    std::string damaged = record;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x55);
    (void)work_from_record(damaged);  // any answer will do, so long as it comes
  }
  CHECK_FALSE(work_from_record(record + "x"));
}

TEST_CASE("figures and organs are read as they were written") {
  const Parameter figure{"days", "甲法", "2000-01-01", "第三条", "1.5", "day", "<=", {}, true};
  const auto figures = parameters_from_record(to_record(std::vector<Parameter>{figure}));
  REQUIRE(figures);
  REQUIRE(figures->size() == 1);
  CHECK(figures->front().general);
  CHECK(figures->front().number->to_string() == "1.5");
  const auto organs =
      organs_from_record(to_record(std::vector<OrganChange>{{"甲", day("2019-01-01"), "乙"}}));
  REQUIRE(organs);
  CHECK(organs->front().successor == "乙");
  CHECK_FALSE(parameters_from_record("\xff\xff\xff\xff\xff\xff"));
  CHECK_FALSE(organs_from_record(""));
}

}  // namespace
}  // namespace fashen::corpus
