// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue with a user's imported texts over it: which of the two answers what.
#include <catch2/catch.hpp>

#include "corpus/calendar.h"
#include "corpus/card.h"
#include "corpus/fact_folder.h"
#include "corpus/import.h"
#include "corpus/index.h"
#include "corpus/index_texts.h"
#include "corpus/library.h"
#include "corpus/penal_source.h"
#include "corpus/statute_texts.h"
#include "document/plugin_registry.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

struct Shop {
  testing::ScratchFolder folder;
  base::MemoryFileSystem files;

  Shop() { REQUIRE(build_index(fact_tables(), fact_folder, index())); }
  std::string index() const { return folder.path("index"); }
  std::string store() const { return folder.path("store"); }

  void import(const std::string& path, const std::string& text, bool with_index = true) {
    REQUIRE(files.write("laws/" + path, text));
    const auto plugins = document::PluginRegistry::open(testing::ScratchFolder().path());
    const IndexBuilder build = [](const TextStore& made) {
      base::RealFileSystem disk;
      return index_texts(made, made.works(), disk);
    };
    const auto report =
        import_texts(files, *plugins, {"laws"}, store(), with_index ? build : IndexBuilder(), {});
    if (!report) FAIL(report.error().to_string());
  }
  std::unique_ptr<Lookup> open() const {
    auto opened = open_library(index(), store());
    if (!opened) FAIL(opened.error().to_string());
    return std::move(*opened);
  }
};

std::string statute(const std::string& title, const std::string& note,
                    const std::string& articles) {
  return "# " + title + "\n\n" + note + "\n\n<!-- INFO END -->\n\n" + articles;
}

}  // namespace

TEST_CASE("without imported texts a library is the catalogue, and says what it lacks") {
  const Shop shop;
  const auto law = shop.open();
  CHECK(texts_of(*law) == nullptr);
  const auto search = search_index_of(*law);
  REQUIRE_FALSE(search);
  CHECK(search.error().code == base::ErrorCode::not_found);
  CHECK(search.error().message.find("corpus import") != std::string::npos);
  CHECK(law->digest() == (*open_index(shop.index()))->digest());
}

TEST_CASE("figures, organs and working days are the catalogue's, with texts or without") {
  Shop shop;
  const auto bare = shop.open();
  shop.import("行政法/样例法(2021-03-01).md", sample_2021);
  const auto law = shop.open();
  for (const char* as_of : {"2000-01-01", "2021-07-14", "2021-07-15", "2026-01-01"}) {
    CAPTURE(as_of);
    for (const char* of : {"", "样例法", "样例法第三十六条", "甲管理条例"}) {
      const Parameter* one = bare->parameter("days", of, day(as_of));
      const Parameter* other = law->parameter("days", of, day(as_of));
      REQUIRE((one == nullptr) == (other == nullptr));
      if (one) CHECK(one->value == other->value);
    }
    CHECK(law->parameters("fine", day(as_of)).size() ==
          bare->parameters("fine", day(as_of)).size());
  }
  CHECK(law->organ_successor("青石县旅游局", day("2020-01-01")) ==
        bare->organ_successor("青石县旅游局", day("2020-01-01")));
  CHECK(calendar_of(*law).worked(day("2026-10-10")) == true);
  CHECK(calendar_of(*law).worked(day("2026-10-01")) == false);
  CHECK_FALSE(calendar_of(*law).worked(day("2031-01-01")));
  CHECK(law->known_until() == bare->known_until());
}

TEST_CASE("a text of a known version adds its shape, and changes none of its days") {
  Shop shop;
  shop.import("行政法/样例法(1996-03-17).md",
              statute("中华人民共和国样例法", "1996年3月17日 通过",
                      "第一条 甲。\n\n乙。\n\n第二条 本法自1996年12月1日起施行。\n"));
  const auto law = shop.open();
  const auto works = law->by_title("样例法");
  REQUIRE(works.size() == 1);
  REQUIRE(works[0]->versions.size() == 2);
  const Version& first = works[0]->versions[0];
  CHECK(first.effective == day("1996-10-01"));
  CHECK(first.articles == 64);  // the catalogue's count stays
  CHECK(first.ends == day("2021-07-15"));
  CHECK(law->by_title("样法") == works);
  CHECK(texts_of(*law)->text_of(*works[0], first) != nullptr);
}

TEST_CASE("a version that only the texts have is put among the known ones, with its ends") {
  Shop shop;
  shop.import("行政法/样例法(2009-08-27).md",
              statute("中华人民共和国样例法", "1996年3月17日 通过\n\n2009年8月27日 修订",
                      "第一条 甲。\n\n第二条 本法自2010年1月1日起施行。\n"));
  const auto law = shop.open();
  const Work& work = *law->by_title("样例法").at(0);
  REQUIRE(work.versions.size() == 3);
  CHECK(work.versions[0].ends == day("2010-01-01"));
  CHECK(work.versions[1].ends == day("2021-07-15"));
  CHECK(version_on(work, day("2009-12-31"))->promulgated == day("1996-03-17"));
  CHECK(version_on(work, day("2010-01-01"))->promulgated == day("2009-08-27"));
  CHECK(version_on(work, day("2021-07-15"))->promulgated == day("2021-01-22"));
}

TEST_CASE("an ambiguous alias stays ambiguous, and a work of the texts alone is found beside it") {
  Shop shop;
  shop.import("地方性法规/青石/青石市公园条例(2022-06-01).md", local_text);
  const auto law = shop.open();
  CHECK(law->by_title("管理条例甲乙").size() == 2);
  CHECK(law->by_title("青石市公园条例").size() == 1);
  CHECK(law->by_title("没有的条例").empty());
  CHECK(law->by_number("法释〔2022〕1号").size() == 1);
  CHECK(law->by_number("法释〔2022〕2号").empty());
}

TEST_CASE("a work found by two names is one and the same, each time it is asked for") {
  Shop shop;
  shop.import("行政法/样例法(2021-03-01).md", sample_2021);
  const auto law = shop.open();
  const Work* work = law->by_title("中华人民共和国样例法").at(0);
  for (int i = 0; i < 3; ++i) {
    CHECK(law->by_title("样法").at(0) == work);
    CHECK(law->by_number("主席令第70号").at(0) == work);
    CHECK(law->by_title("《样例法》（2021年修订）").at(0) == work);
  }
}

TEST_CASE("the digest tells of new texts, the same texts have the same one") {
  Shop shop, other;
  const std::string bare = shop.open()->digest();
  shop.import("行政法/样例法(2021-03-01).md", sample_2021);
  other.import("行政法/样例法(2021-03-01).md", sample_2021);
  const std::string with = shop.open()->digest();
  CHECK(with != bare);
  CHECK(other.open()->digest() == with);
  shop.import("行政法/样例法(2017-09-01).md", sample_2017);
  CHECK(shop.open()->digest() != with);
}

TEST_CASE("texts imported without an index are read, and searching them is told as an error") {
  Shop shop;
  shop.import("行政法/样例法(2021-03-01).md", sample_2021, false);
  const auto law = shop.open();
  CHECK(texts_of(*law)->text_count() == 1);
  const auto search = search_index_of(*law);
  REQUIRE_FALSE(search);
  CHECK(search.error().code == base::ErrorCode::corpus);
}

TEST_CASE("a damaged store is an error that names the command, never a catalogue without texts") {
  Shop shop;
  shop.import("行政法/样例法(2021-03-01).md", sample_2021);
  base::RealFileSystem disk;
  REQUIRE(disk.write(shop.store() + "/current", "no-such-state\n"));
  const auto opened = open_library(shop.index(), shop.store());
  REQUIRE_FALSE(opened);
  CHECK(opened.error().code == base::ErrorCode::corpus);
  CHECK(opened.error().message.find("corpus import") != std::string::npos);
  const auto missing = open_library(shop.folder.path("no-index"), shop.store());
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == base::ErrorCode::corpus);
}

TEST_CASE("a catalogue without cards gives none through a library either") {
  Shop shop;
  shop.import("行政法/样例法(2021-03-01).md", sample_2021);
  const auto law = shop.open();
  CHECK(cards_of(*law) == nullptr);
  CHECK(cards_of(*shop.open()) == nullptr);
}

}  // namespace fashen::corpus
