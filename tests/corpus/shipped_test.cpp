// SPDX-License-Identifier: GPL-3.0-or-later
// What the shipped index answers for the laws that drafts cite most.
#include <catch2/catch.hpp>
#include <chrono>

#include "corpus/calendar.h"
#include "corpus/fact_tables.h"
#include "corpus/index.h"
#include "support/places.h"
#include "support/shipped_law.h"
#include "text/numeral.h"

namespace fashen::corpus {
namespace {

const Lookup& law() { return testing::shipped_law(); }

base::Date day(const char* iso) { return *base::parse_date(iso); }

const Work& only(const char* title) {
  CAPTURE(title);
  const auto works = law().by_title(title);
  REQUIRE(works.size() == 1);
  return *works.front();
}

// The number before `unit` in 第三十六条第一款第（二）项; 0 if that unit is not named.
int number_before(std::string_view provision, std::string_view unit) {
  const std::size_t end = provision.find(unit);
  if (end == std::string_view::npos) return 0;
  constexpr std::string_view ordinal = "第";
  const std::size_t begin = provision.rfind(ordinal, end) + ordinal.size();
  std::string digits(provision.substr(begin, end - begin));
  for (std::string_view bracket : {"（", "）"}) {
    if (const auto at = digits.find(bracket); at != std::string::npos) {
      digits.erase(at, bracket.size());
    }
  }
  const auto value = text::parse_numeral(digits);
  return value ? static_cast<int>(value->to_double()) : -1;
}

bool stands(std::string_view provision, const Version& version) {
  const int article = number_before(provision, "条");
  const auto paragraph = static_cast<std::size_t>(number_before(provision, "款"));
  const int item = number_before(provision, "项");
  for (const ArticleShape& shape : version.shapes) {
    if (shape.number != article || shape.sub_number != 0) continue;
    if (paragraph == 0) return true;
    return paragraph <= shape.items.size() && item <= shape.items[paragraph - 1];
  }
  return false;
}

TEST_CASE("the laws that drafts cite most have the right text on the right day") {
  struct Case {
    const char* title;
    const char* as_of;
    const char* promulgated;
    int articles;
  };
  for (const Case& c : {Case{"行政处罚法", "2021-07-15", "2021-01-22", 86},
                        Case{"行政许可法", "2026-11-24", "2019-04-23", 83},
                        Case{"行政强制法", "2026-11-24", "2011-06-30", 71},
                        Case{"行政复议法", "2023-12-31", "2017-09-01", 43},
                        Case{"行政复议法", "2024-01-01", "2023-09-01", 90},
                        Case{"行政诉讼法", "2026-11-24", "2017-06-27", 103},
                        Case{"立法法", "2026-11-24", "2023-03-13", 120},
                        Case{"民法典", "2021-01-01", "2020-05-28", 1260},
                        Case{"刑法", "2026-11-24", "2023-12-29", 452},
                        Case{"宪法", "2026-11-24", "2018-03-11", 143},
                        Case{"民诉法", "2026-11-24", "2023-09-01", 306},
                        Case{"仲裁法", "2026-02-28", "2017-09-01", 80},
                        Case{"仲裁法", "2026-03-01", "2025-09-12", 96},
                        Case{"治安管理处罚法", "2025-12-31", "2012-10-26", 119},
                        Case{"治安管理处罚法", "2026-01-01", "2025-06-27", 144},
                        Case{"生态环境法典", "2026-08-15", "2026-03-12", 1242},
                        Case{"优化营商环境条例", "2026-11-24", "2019-10-22", 72},
                        Case{"公平竞争审查条例", "2026-11-24", "2024-06-06", 27},
                        Case{"保障中小企业款项支付条例", "2026-11-24", "2025-03-17", 37},
                        Case{"重大行政决策程序暂行条例", "2026-11-24", "2019-04-20", 44},
                        Case{"行政法规制定程序条例", "2026-11-24", "2026-05-15", 48},
                        Case{"地方组织法", "2026-11-24", "2022-03-11", 90},
                        Case{"消保法", "2026-11-24", "2013-10-25", 63},
                        Case{"劳动合同法", "2026-11-24", "2012-12-28", 98}}) {
    CAPTURE(c.title, c.as_of);
    const Version* version = version_on(only(c.title), day(c.as_of));
    REQUIRE(version);
    CHECK(base::to_iso(version->promulgated) == c.promulgated);
    CHECK(version->articles == c.articles);
    CHECK_FALSE(unsure_on(only(c.title), day(c.as_of)));
  }
}

TEST_CASE("what was repealed has its day and successor") {
  for (const char* title : {"合同法", "物权法", "担保法", "侵权责任法", "婚姻法", "民法通则"}) {
    const Work& work = only(title);
    CHECK(base::to_iso(*work.repealed_on) == "2021-01-01");
    CHECK(work.successor == "中华人民共和国民法典");
  }
  CHECK(version_on(only("环境保护法"), day("2026-08-14")));
  CHECK_FALSE(version_on(only("环境保护法"), day("2026-08-15")));
  CHECK(only("信访条例").expired);
}

TEST_CASE("a text whose first day nobody read leaves the answer unsure") {
  CHECK(unsure_on(only("农业法"), day("2026-11-24")));
  CHECK_FALSE(unsure_on(only("农业法"), day("2026-08-27")));
}

TEST_CASE("interpretations and numbers") {
  CHECK(only("民法典合同编通则解释").rank == Rank::judicial_interpretation);
  CHECK(&only("最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释") ==
        &only("合同编通则解释"));
  CHECK(law().by_number("国务院令第802号").front()->title == "保障中小企业款项支付条例");
}

TEST_CASE("names that are no work are not found") {
  for (const char* title : {"规定", "办法", "条例", "管理办法", "实施办法", "本法", "行政处罚",
                            "中华人民共和国", "不存在的法"}) {
    CAPTURE(title);
    CHECK(law().by_title(title).empty());
    const std::string text = std::string("依照") + title;
    CHECK(law().title_ending_at(text, 0, text.size()) == 0);
  }
}

TEST_CASE("legal figures are those of the day") {
  const auto value = [](const char* name, const char* of, const char* as_of) -> std::string {
    const Parameter* figure = law().parameter(name, of, day(as_of));
    return figure ? figure->value + " " + figure->unit : "未配置";
  };
  CHECK(value("penalty_limitation_years", "", "2026-11-24") == "2 year");
  CHECK(value("late_fine_daily_rate", "", "2026-11-24") == "0.03 ratio_per_day");
  CHECK(value("deposit.cap_ratio", "民法典", "2026-11-24") == "0.20 ratio_of_contract_price");
  CHECK(value("deposit.cap_ratio", "", "2020-12-31") == "未配置");
  CHECK(base::to_iso(law().known_until()) == "2026-09-30");
  CHECK(value("fine_max", "食品安全法第一百二十二条", "2024-01-01") == "100000 yuan");
}

TEST_CASE("every figure stands in an article, paragraph and item that exist") {
  const auto facts = read_facts(base::RealFileSystem(), testing::source_dir() + "/corpus");
  REQUIRE(facts);
  std::size_t checked = 0;
  for (const Parameter& figure : facts->parameters) {
    CAPTURE(figure.name, figure.work, figure.version, figure.provision);
    const auto works = law().by_title(figure.work);
    if (works.empty() || figure.provision.empty()) continue;
    for (const Version& version : works.front()->versions) {
      if (base::to_iso(version.promulgated) != figure.version || version.shapes.empty()) continue;
      CHECK(stands(figure.provision, version));
      ++checked;
    }
  }
  CHECK(checked > 200);
}

TEST_CASE("working days follow the published holidays, and end with them") {
  const base::WorkCalendar& calendar = calendar_of(law());
  struct Case {
    const char* from;
    const char* to;
    int days;
  };
  for (const Case& one : {Case{"2020-01-22", "2020-02-04", 3}, Case{"2024-02-08", "2024-02-19", 3},
                          Case{"2025-09-28", "2025-10-11", 5}, Case{"2026-02-13", "2026-03-02", 7},
                          Case{"2026-09-30", "2026-10-12", 4}}) {
    CAPTURE(one.from);
    CHECK(calendar.working_days(day(one.from), day(one.to)) == one.days);
  }
  CHECK_FALSE(calendar.worked(day("2018-12-31")));
  CHECK_FALSE(calendar.worked(day("2027-01-04")));
  int days = 0;
  for (const auto& [date, worked] : calendar.arranged()) days += worked ? 1 : 0;
  CHECK(days == 52);
}

TEST_CASE("the index opens in a moment and names are found fast") {
  using Clock = std::chrono::steady_clock;
  const auto begin = Clock::now();
  const auto opened = open_index(testing::stage_dir() + "/share/fashen/corpus.index");
  CHECK(Clock::now() - begin < std::chrono::milliseconds(50));
  REQUIRE(opened);
  std::string text;
  while (text.size() < 1'000'000)
    text += "违反中华人民共和国行政处罚法第六十三条规定的，依照条例处理。";
  const auto start = Clock::now();
  std::size_t found = 0;
  for (std::size_t end = 0; end < text.size(); end += 3) {
    found += (*opened)->title_ending_at(text, end > 150 ? end - 150 : 0, end) > 0;
  }
  CHECK(found >= text.size() / 100);
  CHECK(Clock::now() - start < std::chrono::seconds(2));
}

}  // namespace
}  // namespace fashen::corpus
