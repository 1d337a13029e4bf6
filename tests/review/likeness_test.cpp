// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/likeness.h"

#include <catch2/catch.hpp>

#include "review/labelled.h"
#include "review/stated_date.h"

namespace fashen::review {

TEST_CASE("likeness goes both ways, from nothing shared to the same, and a text is like itself") {
  const char* const texts[] = {
      "", "甲", "甲乙", "乙甲", "停车规划", "停车设施规划", "abc停车", "。。。", "停 车，规划"};
  for (const char* a : texts) {
    CHECK(likeness(a, a) == 1.0);
    for (const char* b : texts) {
      CAPTURE(a, b);
      CHECK(likeness(a, b) == likeness(b, a));
      CHECK(likeness(a, b) >= 0.0);
      CHECK(likeness(a, b) <= 1.0);
    }
  }
  CHECK(likeness("停车规划", "停车设施规划") > likeness("停车规划", "噪声规划"));
}

TEST_CASE("bare words leave punctuation, blanks and line ends out, and letters and digits in") {
  CHECK(bare_words("　甲 乙\n\t丙—《丁》") == "甲乙丙丁");
  CHECK(bare_words("A1-b2") == "A1b2");
  CHECK(bare_words("，。；").empty());
}

TEST_CASE("days that cannot be are none, however many digits they have") {
  const auto context = base::parse_date("2026-09-01");
  for (const char* words : {"2026年13月1日",
                            "2026年0月1日",
                            "2026年4月31日",
                            "2025年2月29日",
                            "0年1月1日",
                            "99999999999999999999年1月1日",
                            "2026年99999999999999999999月1日",
                            "99999999999999999999日",
                            "一亿日",
                            "2026-13-01",
                            "2026-1",
                            "99999999999999999999-1-1",
                            "1899-12-31",
                            "3000-01-01",
                            "",
                            "日",
                            "月日",
                            "年月日",
                            "-",
                            "--"}) {
    CAPTURE(words);
    CHECK_FALSE(stated_date(words, context));
  }
  CHECK(stated_date("2024年2月29日", {}) == base::parse_date("2024-02-29"));
}

TEST_CASE("a day without year or month needs a context, and takes no more from it than it lacks") {
  const auto context = base::parse_date("2026-09-15");
  CHECK(stated_date("3日", context) == base::parse_date("2026-09-03"));
  CHECK(stated_date("12月3日", context) == base::parse_date("2026-12-03"));
  CHECK(stated_date("2025年12月3日", context) == base::parse_date("2025-12-03"));
  CHECK_FALSE(stated_date("31日", context));
  CHECK_FALSE(stated_date("3日", {}));
}

TEST_CASE("labels stand for errors and warnings, in order, never for notes") {
  const std::string text = "押金、定金、罚款";
  std::vector<finding::Finding> findings(3);
  const finding::Severity severities[] = {finding::Severity::error, finding::Severity::note,
                                          finding::Severity::warning};
  for (std::size_t i = 0; i < 3; ++i) {
    findings[i].rule = i == 0 ? "b/x" : "a/x";
    findings[i].span = {9 * i, 9 * i + 6};
    findings[i].severity = severities[i];
  }
  const auto labels = labels_of(findings, text);
  REQUIRE(labels.size() == 2);
  CHECK(labels[0] == Label{"a/x", "罚款"});
  CHECK(labels[1] == Label{"b/x", "押金"});
}

}  // namespace fashen::review
