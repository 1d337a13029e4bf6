// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/index.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <filesystem>
#include <thread>

#include "corpus/calendar.h"
#include "corpus/fact_folder.h"
#include "corpus/schema.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

/// An index of the small tables.
struct Built {
  testing::ScratchFolder folder;
  base::MemoryFileSystem files = fact_tables();
  std::unique_ptr<Lookup> lookup;

  Built() {
    const auto built = build_index(files, fact_folder, target());
    if (!built) FAIL(built.error().to_string());
    auto opened = open_index(target());
    if (!opened) FAIL(opened.error().to_string());
    lookup = std::move(*opened);
  }
  std::string target() const { return folder.path("corpus.index"); }
};

TEST_CASE("a work is found by title, alias and number in their usual forms") {
  const Built built;
  for (const char* title : {"样例法", "《中华人民共和国样例法》", "中华人民共和国 样例法", "样法",
                            "样例法（2021年修订）"}) {
    CAPTURE(title);
    const auto works = built.lookup->by_title(title);
    REQUIRE(works.size() == 1);
    CHECK(works[0]->title == "中华人民共和国样例法");
  }
  CHECK(built.lookup->by_number("中华人民共和国主席令第70号").size() == 1);
  CHECK(built.lookup->by_number("法释[2022]1号").size() == 1);
}

TEST_CASE("near misses are not found") {
  const Built built;
  for (const char* title : {"样例", "样例法实施条例", "", "《》", "法", "样例法（试行）"}) {
    CAPTURE(title);
    CHECK(built.lookup->by_title(title).empty());
  }
  CHECK(built.lookup->by_number("主席令第7号").empty());
  CHECK(built.lookup->by_number("").empty());
}

TEST_CASE("an interpretation is found with and without its court and inner title marks") {
  const Built built;
  for (const char* title : {"最高人民法院关于适用〈中华人民共和国样例法〉的解释",
                            "关于适用《样例法》的解释", "最高人民法院关于适用样例法的解释"}) {
    CAPTURE(title);
    CHECK(built.lookup->by_title(title).size() == 1);
  }
}

TEST_CASE("an ambiguous name finds all that bear it") {
  const Built built;
  CHECK(built.lookup->by_title("管理条例甲乙").size() == 2);
}

TEST_CASE("all facts of a work come back") {
  const Built built;
  const Work& work = *built.lookup->by_title("样例法").front();
  REQUIRE(work.versions.size() == 2);
  CHECK(version_on(work, day("2021-07-14"))->articles == 64);
  CHECK(version_on(work, day("2021-07-15"))->shapes.size() == 2);
  CHECK(work.renumberings.front().to_article == 36);
  const Work& old = *built.lookup->by_title("旧法").front();
  CHECK(old.expired);
  CHECK(old.successor == "样例法");
}

TEST_CASE("pointers last and calls from many threads agree") {
  const Built built;
  const Work* first = built.lookup->by_title("样例法").front();
  std::vector<std::thread> threads;
  std::atomic<int> same = 0;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      for (int n = 0; n < 200; ++n) {
        same += built.lookup->by_title("样法").front() == first;
        same += built.lookup->title_ending_at("违反样例法", 0, 15) == 9;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(same == 3200);
}

TEST_CASE("bare names in running text") {
  const Built built;
  const std::string text = "违反中华人民共和国样例法和甲管理条例";
  const std::size_t law_end = text.find("和甲");
  CHECK(built.lookup->title_ending_at(text, 0, law_end) ==
        std::string("中华人民共和国样例法").size());
  CHECK(built.lookup->title_ending_at(text, 0, text.size()) == std::string("甲管理条例").size());
  CHECK(built.lookup->title_ending_at(text, 0, law_end - 3) == 0);
  CHECK(built.lookup->title_ending_at(text, law_end - 6, law_end) == 0);
  CHECK(built.lookup->title_ending_at(text, 5, 5) == 0);
  CHECK(built.lookup->title_ending_at(text, 0, text.size() + 1) == 0);
}

TEST_CASE("figures are those of the day, the law and the provision") {
  const Built built;
  const Lookup& law = *built.lookup;
  CHECK(law.parameter("days", "", day("2021-07-14"))->value == "5");
  CHECK(law.parameter("days", "", day("2021-07-15"))->value == "7");
  CHECK(law.parameter("days", "样法", day("2021-07-15"))->value == "7");
  CHECK(law.parameter("days", "甲管理条例", day("2021-07-15"))->value == "3");
  CHECK(law.parameter("days", "", day("1996-09-30")) == nullptr);
  CHECK(law.parameter("days", "乙管理条例", day("2021-07-15")) == nullptr);
  CHECK(law.parameter("none", "", day("2021-07-15")) == nullptr);
  CHECK(law.parameter("fine", "", day("2022-01-01")) == nullptr);
  CHECK(law.parameter("fine", "样例法第三十七条", day("2022-01-01"))->value == "800");
  CHECK(law.parameter("fine", "样例法第三十八条", day("2022-01-01")) == nullptr);
}

TEST_CASE("organs have successors from the day they were merged") {
  const Built built;
  const Lookup& law = *built.lookup;
  CHECK(law.organ_successor("某县工商行政管理局", day("2020-01-01")) == "某县市场监督管理局");
  CHECK(law.organ_successor("某县工商行政管理局", day("2018-01-01")).empty());
  CHECK(law.organ_successor("某县文化和旅游局", day("2020-01-01")).empty());
  CHECK(law.organ_successor("某县旅游局", day("2020-01-01")) == "某县文化和旅游局");
  CHECK(law.organ_successor("某县教育局", day("2020-01-01")).empty());
}

TEST_CASE("the calendar is that of the tables and of the user's own table beside the index") {
  const Built built;
  CHECK(calendar_of(*built.lookup).working_days(day("2026-09-30"), day("2026-10-10")) == 3);
  CHECK_FALSE(calendar_of(*built.lookup).worked(day("2027-01-04")));

  base::RealFileSystem disk;
  const std::string head = "from\tto\tday\toccasion\tnotice\tverified\n";
  const std::string own = built.folder.path("calendar.tsv");
  REQUIRE(disk.write(own, head + "2027-01-01\t2027-01-03\trest\t元旦\t样例通知\tpublished\n"));
  const auto extended = open_index(built.target());
  REQUIRE(extended);
  CHECK(calendar_of(**extended).worked(day("2027-01-04")) == true);
  CHECK(calendar_of(**extended).worked(day("2026-10-01")) == false);
  CHECK((*extended)->digest() != built.lookup->digest());

  REQUIRE(disk.write(own, head + "2027-01-01\tsoon\trest\t元旦\t样例通知\tpublished\n"));
  const auto wrong = open_index(built.target());
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().where == own + ":2");
}

TEST_CASE("the same facts give the same digest, other facts another") {
  const Built one, two;
  CHECK(one.lookup->digest() == two.lookup->digest());
  CHECK(base::to_iso(one.lookup->known_until()) == "2026-09-30");
  auto files = fact_tables();
  REQUIRE(files.write(std::string(fact_folder) + "/known_until.tsv", "known_until\n2026-10-01\n"));
  testing::ScratchFolder folder;
  REQUIRE(build_index(files, fact_folder, folder.path("i")));
  CHECK((*open_index(folder.path("i")))->digest() != one.lookup->digest());
}

TEST_CASE("a failed build leaves the old index as it was") {
  Built built;
  REQUIRE(built.files.write(std::string(fact_folder) + "/aliases.tsv", "alias\ttitle\nx\t没有\n"));
  const auto again = build_index(built.files, fact_folder, built.target());
  REQUIRE_FALSE(again);
  CHECK(again.error().where == std::string(fact_folder) + "/aliases.tsv:2");
  const auto opened = open_index(built.target());
  REQUIRE(opened);
  CHECK((*opened)->digest() == built.lookup->digest());
}

TEST_CASE("a new build takes the place of the old one") {
  Built built;
  REQUIRE(
      built.files.write(std::string(fact_folder) + "/aliases.tsv", "alias\ttitle\n新名\t样例法\n"));
  REQUIRE(build_index(built.files, fact_folder, built.target()));
  const auto opened = open_index(built.target());
  REQUIRE(opened);
  CHECK((*opened)->by_title("新名").size() == 1);
  CHECK((*opened)->by_title("样法").empty());
  for (const char* left : {".new", ".old", ".scratch"}) {
    CHECK_FALSE(std::filesystem::exists(built.target() + left));
  }
}

TEST_CASE("a missing, damaged or foreign index is told with the command that makes it") {
  const auto refused = [](const std::string& path) {
    const auto opened = open_index(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == base::ErrorCode::corpus);
    CHECK(opened.error().message.find("corpus_index") != std::string::npos);
  };
  const Built built;
  refused(built.folder.path("nowhere"));
  const std::string file = built.target() + "/" + std::string(schema::database_file);
  const auto size = std::filesystem::file_size(file);
  std::filesystem::resize_file(file, size / 3);
  refused(built.target());
  std::filesystem::resize_file(file, 0);
  refused(built.target());
  base::RealFileSystem disk;
  REQUIRE(disk.write(file, std::string(8192, 'x')));
  refused(built.target());
}

}  // namespace
}  // namespace fashen::corpus
