// SPDX-License-Identifier: GPL-3.0-or-later
// Old numbers of articles: told only where the citation itself shows that an older text is meant.
#include <catch2/catch.hpp>

#include "citation/article_places.h"
#include "citation/citation.h"
#include "citation/stated_version.h"
#include "support/imported_law.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"
#include "support/shipped_law.h"

namespace fashen::citation {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

corpus::Version version(const char* promulgated, const char* effective, int articles) {
  corpus::Version made;
  made.promulgated = day(promulgated);
  made.effective = day(effective);
  made.articles = articles;
  made.evidence = corpus::evidence::text;
  return made;
}

/// 灯具法: 2009 and 2017 with 64 articles each, 2021 with 86, 2027 still to come. In 2021 article
/// 9 became 12, article 28 was split into 40 and 41, article 60 went away.
struct Law {
  testing::MemoryLookup lookup;
  corpus::Work* lamps = nullptr;

  Law() {
    lamps = &lookup.add("中华人民共和国灯具法", "灯具法");
    lamps->versions = {
        version("2009-08-27", "2009-10-01", 64), version("2017-09-01", "2018-01-01", 64),
        version("2021-01-22", "2021-07-15", 86), version("2026-05-01", "2027-01-01", 90)};
    for (std::size_t i = 0; i + 1 < lamps->versions.size(); ++i) {
      lamps->versions[i].ends = lamps->versions[i + 1].effective;
    }
    lamps->versions[2].shapes = {{9, 0, {0}}, {12, 0, {0, 3}}};
    move(9, 12);
    move(28, 40);
    move(28, 41);
  }

  /// The subs are 1 for 之一, 0 for none.
  void move(int from, int to, int from_sub = 0, int to_sub = 0) {
    lamps->renumberings.push_back(
        {day("2017-09-01"), day("2021-01-22"), from, to, corpus::evidence::text, from_sub, to_sub});
  }

  Citation first(const std::string& cited, const char* as_of = "2026-01-01") {
    const auto document = testing::literal_document("依照" + cited + "的规定处理。");
    const auto structure = structure::analyze(document, structure::DocumentKind::normative);
    auto found = extract(document, structure, lookup);
    REQUIRE_FALSE(found.empty());
    resolve(found, document, structure, lookup, day(as_of));
    return found.front();
  }
  std::string status(const std::string& cited, const char* as_of = "2026-01-01") {
    return name(first(cited, as_of).status);
  }
};

}  // namespace

TEST_CASE("an older version beside the name and an article that moved since") {
  Law law;
  for (const char* cited :
       {"《灯具法》（2017年修正）第九条", "《灯具法》（2017修正）第九条",
        "《中华人民共和国灯具法》（2017年9月1日修正）第九条", "《灯具法》（2017）第九条",
        "《灯具法》（2017年版）第九条", "灯具法（2017年修正）第九条"}) {
    CAPTURE(cited);
    const Citation found = law.first(cited);
    CHECK(found.status == Status::renumbered);
    CHECK(found.why ==
          "第九条是《中华人民共和国灯具法》（2017-09-01版本）的序号，"
          "现行文本（2021-01-22版本）中为第十二条");
    CHECK(found.suggestion == "《中华人民共和国灯具法》第十二条");
    REQUIRE(found.at != nullptr);
    CHECK(found.at->promulgated == day("2021-01-22"));
  }
}

TEST_CASE("an article that was split leads to its parts, without choosing one") {
  Law law;
  const Citation found = law.first("《灯具法》（2017年修正）第二十八条");
  CHECK(found.status == Status::renumbered);
  CHECK(found.why.find("第四十条、第四十一条") != std::string::npos);
  CHECK(found.suggestion.empty());
}

TEST_CASE("numbers are followed through texts that changed no number") {
  Law law;
  CHECK(law.first("《灯具法》（2009年修正）第九条").suggestion ==
        "《中华人民共和国灯具法》第十二条");
  law.lamps->versions[0].articles = 0;  // nobody knows whether 2017 moved any
  const Citation open = law.first("《灯具法》（2009年修正）第九条");
  CHECK(open.status == Status::in_force);
  CHECK(open.suggestion.empty());
}

TEST_CASE("nothing is claimed where the number is the present one or may be") {
  Law law;
  for (const char* cited :
       {"《灯具法》第九条", "《灯具法》（2021年修订）第九条", "《灯具法》（2017年修正）第十条",
        "《灯具法》（2015年修正）第九条", "《灯具法》（2017年修正）", "《灯具法》（试行）第九条",
        "《灯具法》（2017年通过）第九条", "《灯具法》（2017年9月1日公布）第九条",
        "《灯具法》（2009年通过2021年修订）第九条", "《灯具法》（2017年修正，2021年修订）第九条",
        "《灯具法》（2017年修正）第九条之一", "《灯具法》（2017年修正）第九条至第十一条"}) {
    CAPTURE(cited);
    CHECK(law.status(cited) != "renumbered");
    CHECK(law.first(cited).suggestion.empty());
  }
}

TEST_CASE("a range of the older text is followed where all of it is known") {
  Law law;
  law.move(10, 13);
  law.move(11, 14);
  law.move(12, 20);
  const Citation together = law.first("《灯具法》（2017年修正）第九条至第十一条");
  CHECK(together.status == Status::renumbered);
  CHECK(together.why ==
        "第九条至第十一条是《中华人民共和国灯具法》（2017-09-01版本）的序号，"
        "现行文本（2021-01-22版本）中为第十二条至第十四条");
  CHECK(together.suggestion == "《中华人民共和国灯具法》第十二条至第十四条");
  const Citation two = law.first("《灯具法》（2017年修正）第九条至第十条");
  CHECK(two.suggestion == "《中华人民共和国灯具法》第十二条、第十三条");
  const Citation apart = law.first("《灯具法》（2017年修正）第九条至第十二条");
  CHECK(apart.status == Status::renumbered);
  CHECK(apart.why.ends_with("中为第十二条、第十三条、第十四条、第二十条"));
  CHECK(apart.suggestion.empty());
  // Through a text that moved nothing.
  CHECK(law.first("《灯具法》（2009年修正）第九条至第十一条").suggestion == together.suggestion);
  CHECK(law.status("《灯具法》（2017年修正）第九条至第十一条", "2020-01-01") == "in_force");
}

TEST_CASE("of a range the ends are told where nobody knows what became of the middle") {
  Law law;
  law.move(11, 14);
  const Citation ends = law.first("《灯具法》（2017年修正）第九条至第十一条");
  CHECK(ends.status == Status::renumbered);
  CHECK(ends.why.ends_with("中第九条为第十二条，第十一条为第十四条"));
  CHECK(ends.suggestion.empty());
}

TEST_CASE("nothing is claimed of a range that stayed or of which an end is not known") {
  Law law;
  law.move(11, 11);
  law.lamps->versions[2].articles = 64;
  for (const char* cited :
       {"《灯具法》（2017年修正）第十条至第十一条", "《灯具法》（2017年修正）第九条至第十条",
        "《灯具法》（2017年修正）第十一条至第九条", "《灯具法》第九条至第十一条",
        "《灯具法》（2021年修订）第九条至第十一条", "《灯具法》（2017年修正）第九条至第十一条"}) {
    CAPTURE(cited);
    CHECK(law.status(cited) != "renumbered");
    CHECK(law.first(cited).suggestion.empty());
  }
  // Between texts of as many articles, none of which moved.
  CHECK(law.status("《灯具法》（2009年修正）第九条至第十一条", "2019-01-01") == "in_force");
  law.lamps->versions[1].articles = 0;  // where it ends nobody knows
  CHECK(law.status("《灯具法》（2017年修正）第九条至第九千九百条") != "renumbered");
}

TEST_CASE("a range that not even the version beside the name has, and one that went away") {
  Law law;
  CHECK(law.status("《灯具法》（2017年修正）第六十三条至第六十五条") == "no_such_article");
  law.lamps->versions[2].articles = 50;
  const Citation gone = law.first("《灯具法》（2017年修正）第六十一条至第六十三条");
  CHECK(gone.status == Status::renumbered);
  CHECK(gone.why.ends_with("共50条，没有第六十一条至第六十三条"));
  CHECK(gone.suggestion.empty());
  CHECK(law.status("《灯具法》（2017年修正）第四十九条至第六十三条") == "in_force");
}

TEST_CASE("an article 之一 of the older text is followed by its own number") {
  Law law;
  law.move(30, 45, 1);
  law.move(31, 45, 0, 2);
  const Citation became = law.first("《灯具法》（2017年修正）第三十条之一");
  CHECK(became.status == Status::renumbered);
  CHECK(became.why ==
        "第三十条之一是《中华人民共和国灯具法》（2017-09-01版本）的序号，"
        "现行文本（2021-01-22版本）中为第四十五条");
  CHECK(became.suggestion == "《中华人民共和国灯具法》第四十五条");
  CHECK(law.first("《灯具法》（2017年修正）第三十一条").suggestion ==
        "《中华人民共和国灯具法》第四十五条之二");
  for (const char* cited :
       {"《灯具法》（2017年修正）第三十条", "《灯具法》（2017年修正）第三十条之二",
        "《灯具法》（2017年修正）第三十一条之一", "《灯具法》（2017年修正）第九条之一",
        "《灯具法》（2021年修订）第三十条之一"}) {
    CAPTURE(cited);
    CHECK(law.status(cited) != "renumbered");
    CHECK(law.first(cited).suggestion.empty());
  }
}

TEST_CASE("an article 之一 is said to be missing only in a text of which the articles are known") {
  Law law;
  const std::string cited = "《灯具法》（2017年修正）第三十条之一";
  CHECK(law.status(cited) == "in_force");
  law.lamps->versions[1].shapes = {{30, 0, {0}}, {30, 1, {0}}};
  const Citation gone = law.first(cited);
  CHECK(gone.status == Status::renumbered);
  CHECK(gone.why.ends_with("现行文本（2021-01-22版本）没有第三十条之一"));
  CHECK(gone.suggestion.empty());
  law.lamps->versions[2].shapes.push_back({30, 1, {0}});  // which may be the same or another
  CHECK(law.status(cited) == "in_force");
  law.lamps->versions[1].shapes.pop_back();
  const Citation none = law.first(cited);
  CHECK(none.status == Status::no_such_article);
  CHECK(none.why == "《中华人民共和国灯具法》（2017-09-01版本）没有第三十条之一");
}

TEST_CASE("on a day of the older text its numbers are the present ones") {
  Law law;
  CHECK(law.status("《灯具法》（2017年修正）第九条", "2020-01-01") == "in_force");
  CHECK(law.status("《灯具法》（2017年修正）第九条", "2021-07-14") == "in_force");
  CHECK(law.status("《灯具法》（2017年修正）第九条", "2021-07-15") == "renumbered");
}

TEST_CASE("paragraphs of the older text are not counted in the present one") {
  Law law;
  // The present article 9 has one paragraph, the one of 2017 nobody counted.
  CHECK(law.status("《灯具法》第九条第三款") == "no_such_article");
  CHECK(law.status("《灯具法》（2017年修正）第九条第三款") == "renumbered");
  CHECK(law.status("《灯具法》（2017年修正）第十二条第三款") == "in_force");
}

TEST_CASE("an article that not even the version beside the name has") {
  Law law;
  const Citation found = law.first("《灯具法》（2017年修正）第八十条");
  CHECK(found.status == Status::no_such_article);
  CHECK(found.why == "《中华人民共和国灯具法》（2017-09-01版本）共64条，没有第八十条");
  CHECK(law.status("《灯具法》（2017年修正）第六十四条") == "in_force");
}

TEST_CASE(
    "a version to come beside the name is not yet in force, and the text of the day is not read") {
  Law law;
  const Citation found = law.first("《灯具法》（2026年修订）第八十九条");
  CHECK(found.status == Status::not_yet_in_force);
  CHECK(found.why == "《中华人民共和国灯具法》（2026-05-01版本）自2027年1月1日起施行");
  CHECK(law.status("《灯具法》（2026年修订）") == "not_yet_in_force");
  CHECK(law.status("《灯具法》（2026年修订）第八十九条", "2027-01-01") == "in_force");
  CHECK(law.status("《灯具法》第八十九条") == "no_such_article");
}

TEST_CASE("a number beyond the present text that only the text before it had") {
  Law law;
  law.lamps->versions[2].articles = 50;
  law.move(60, 45);
  const Citation moved = law.first("《灯具法》第六十条");
  CHECK(moved.status == Status::renumbered);
  CHECK(moved.suggestion == "《中华人民共和国灯具法》第四十五条");
  const Citation gone = law.first("《灯具法》第六十一条");
  CHECK(gone.status == Status::no_such_article);
  CHECK(gone.suggestion.empty());
  const Citation stated = law.first("《灯具法》（2017年修正）第六十一条");
  CHECK(stated.status == Status::renumbered);
  CHECK(stated.why.find("共50条，没有第六十一条") != std::string::npos);
  CHECK(stated.suggestion.empty());
}

TEST_CASE("a number that neither of two texts with as many articles has") {
  Law law;
  CHECK(law.status("《灯具法》第七十条", "2019-01-01") == "no_such_article");
  CHECK(law.status("《灯具法》第六十四条", "2019-01-01") == "in_force");
  CHECK(law.first("《灯具法》第七十条", "2019-01-01").suggestion.empty());
}

TEST_CASE("the laws of this build, by year behind the name and inside it") {
  for (const char* cited :
       {"《行政复议法》（2017年修正）第九条", "《行政复议法（2017年修正）》第九条"}) {
    CAPTURE(cited);
    const auto document = testing::literal_document(cited);
    const auto structure = structure::analyze(document, structure::DocumentKind::normative);
    auto found = extract(document, structure, testing::shipped_law());
    REQUIRE(found.size() == 1);
    resolve(found, document, structure, testing::shipped_law(), day("2026-01-01"));
    CHECK(found[0].status == Status::renumbered);
    CHECK(found[0].suggestion == "《中华人民共和国行政复议法》第二十条");
    resolve(found, document, structure, testing::shipped_law(), day("2022-06-01"));
    CHECK(found[0].status == Status::in_force);
    CHECK(found[0].suggestion.empty());
  }
}

TEST_CASE("a repeal goes before any number") {
  Law law;
  law.lamps->repealed_on = day("2025-01-01");
  CHECK(law.status("《灯具法》（2017年修正）第九条") == "repealed");
}

TEST_CASE("two versions of one year leave it open which is meant") {
  Law law;
  law.lamps->versions.insert(law.lamps->versions.begin() + 2,
                             version("2017-11-04", "2017-11-05", 64));
  CHECK(stated_version(law.first("《灯具法》（2017年修正）第九条")) == nullptr);
  CHECK(law.status("《灯具法》（2017年修正）第九条") == "in_force");
}

TEST_CASE("words quoted from the older text show that its number is meant") {
  auto files = testing::lamp_laws();
  files["行政法/路桥法(2010-01-01).md"] =
      "# 中华人民共和国路桥法\n\n2010年1月1日 常务委员会通过\n\n<!-- INFO END -->\n\n"
      "第一条 桥梁养护单位应当每年检测一次主体结构。\n\n第二条 本法自2010年3月1日起施行。\n";
  files["行政法/路桥法(2020-01-01).md"] =
      "# 中华人民共和国路桥法\n\n2010年1月1日 常务委员会通过\n\n2020年1月1日 常务委员会修订\n\n"
      "<!-- INFO END -->\n\n第一条 为了保障通行，制定本法。\n\n"
      "第二条 桥梁养护单位应当每年检测一次主体结构。\n\n第三条 本法自2020年3月1日起施行。\n";
  const testing::ImportedLaw law(files);
  const auto first = [&](const std::string& text, const char* as_of) {
    const auto document = testing::literal_document(text);
    const auto structure = structure::analyze(document, structure::DocumentKind::normative);
    auto found = extract(document, structure, law);
    resolve(found, document, structure, law, day(as_of));
    return found.at(0);
  };
  const std::string old = "《路桥法》第一条规定：“桥梁养护单位应当每年检测一次主体结构。”";
  const Citation moved = first(old, "2026-01-01");
  CHECK(moved.status == Status::renumbered);
  CHECK(moved.suggestion == "《中华人民共和国路桥法》第二条");
  CHECK(first(old, "2015-01-01").status == Status::in_force);
  // Words that the cited number never had are a wrong quotation, not an old number.
  const Citation wrong =
      first("《路桥法》第三条规定：“桥梁养护单位应当每年检测一次主体结构。”", "2026-01-01");
  CHECK(wrong.status == Status::in_force);
  CHECK(wrong.why.find("这段文字在第二条") != std::string::npos);
}

}  // namespace fashen::citation
