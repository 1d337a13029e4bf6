// SPDX-License-Identifier: GPL-3.0-or-later
// An index of made-up works against looking through the list of them.
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <set>

#include "base/file_system.h"
#include "corpus/fact_folder.h"
#include "corpus/fact_tables.h"
#include "corpus/index.h"
#include "corpus/name_key.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

base::Date day(std::mt19937& random) {
  return base::add_days(*base::parse_date("1990-01-01"), static_cast<int>(random() % 12'000));
}

/// Works with names of a few characters, so that one name is often the end of another.
std::vector<Work> random_works(std::mt19937& random) {
  static const char* const parts[] = {"停车", "租赁", "供水", "管理", "收费"};
  static const char* const kinds[] = {"法", "条例", "办法"};
  std::map<std::string, Work> works;
  for (int i = 0; i < 60; ++i) {
    Work work;
    for (std::size_t left = 1 + random() % 3; left > 0; --left) {
      work.title += parts[random() % std::size(parts)];
    }
    work.title += kinds[random() % std::size(kinds)];
    work.id = work.title;
    work.rank = static_cast<Rank>(random() % 10);
    work.issuer = "样例机关";
    work.source = "collection";
    if (random() % 2 == 0) work.number = "样令第" + std::to_string(i) + "号";
    base::Date at = day(random);
    for (std::size_t left = 1 + random() % 3; left > 0; --left) {
      Version version;
      version.promulgated = at;
      version.effective = base::add_days(at, static_cast<int>(random() % 90));
      version.evidence = evidence::text;
      version.articles = 1 + static_cast<int>(random() % 200);
      at = base::add_days(*version.effective, 1 + static_cast<int>(random() % 900));
      if (!work.versions.empty()) work.versions.back().ends = version.effective;
      work.versions.push_back(version);
    }
    works.emplace(work.id, work);
  }
  std::vector<Work> all;
  for (auto& [id, work] : works) all.push_back(work);
  return all;
}

/// The tables of these works beside the small tables that an index also needs.
base::MemoryFileSystem tables_of(const std::vector<Work>& works) {
  base::MemoryFileSystem files;
  const auto put = [&](const std::string& name, const std::string& text) {
    REQUIRE(files.write(std::string(fact_folder) + "/" + name, text));
  };
  for (const auto& [name, text] : catalogue_tables(works)) put(name, text);
  put("aliases.tsv", "alias\ttitle\n");
  put("parameters.tsv",
      "name\tlaw\tversion\tprovision\tvalue\tunit\tcomparison\tgeneral\tverified\n");
  put("organs.tsv", "organ\tsince\tsuccessor\tverified\n");
  put("calendar.tsv", "from\tto\tday\toccasion\tnotice\tverified\n");
  put("known_until.tsv", "known_until\n2026-09-30\n");
  return files;
}

}  // namespace

TEST_CASE("an index answers names, numbers and days as the list of its works does") {
  std::mt19937 random(211);
  for (int round = 0; round < 3; ++round) {
    const std::vector<Work> works = random_works(random);
    const testing::ScratchFolder folder;
    REQUIRE(build_index(tables_of(works), fact_folder, folder.path("index")));
    const auto index = open_index(folder.path("index"));
    REQUIRE(index);
    for (const Work& work : works) {
      CAPTURE(work.title);
      const auto found = (*index)->by_title(work.title);
      REQUIRE(found.size() == 1);
      CHECK(found[0]->rank == work.rank);
      REQUIRE((*index)->by_title("《中华人民共和国" + work.title + "》") == found);
      REQUIRE(found[0]->versions.size() == work.versions.size());
      for (int probe = 0; probe < 20; ++probe) {
        const base::Date date = day(random);
        const Version* said = version_on(*found[0], date);
        const Version* meant = version_on(work, date);
        REQUIRE((said == nullptr) == (meant == nullptr));
        if (said) REQUIRE(said->promulgated == meant->promulgated);
      }
      if (!work.number.empty()) {
        REQUIRE((*index)->by_number(work.number) == found);
      }
    }
    CHECK((*index)->by_title("没有这部法").empty());
    CHECK((*index)->by_number("样令第9999号").empty());
  }
}

TEST_CASE("names in running text are the longest that end there") {
  std::mt19937 random(223);
  const std::vector<Work> works = random_works(random);
  const testing::ScratchFolder folder;
  REQUIRE(build_index(tables_of(works), fact_folder, folder.path("index")));
  const auto index = open_index(folder.path("index"));
  REQUIRE(index);
  for (const Work& work : works) {
    const std::string text = "依照" + work.title + "第三条";
    const std::size_t begin = std::string("依照").size(), end = begin + work.title.size();
    CAPTURE(text);
    REQUIRE((*index)->title_ending_at(text, begin, end) == work.title.size());
    REQUIRE((*index)->title_ending_at(text, 0, end) == work.title.size());
    REQUIRE((*index)->title_ending_at(text, 0, text.size()) == 0);
    std::size_t longest = 0;
    for (const Work& other : works) {
      const bool fits = other.title.size() < work.title.size() && work.title.ends_with(other.title);
      if (fits) longest = std::max(longest, other.title.size());
    }
    REQUIRE((*index)->title_ending_at(text, begin + 3, end) == longest);
  }
}

TEST_CASE("tables made of works say the same works, whatever they hold") {
  std::mt19937 random(227);
  for (int round = 0; round < 5; ++round) {
    const std::vector<Work> works = random_works(random);
    const auto facts = read_facts(tables_of(works), fact_folder);
    if (!facts) FAIL(facts.error().to_string());
    REQUIRE(facts->works.size() == works.size());
    REQUIRE(catalogue_tables(facts->works) == catalogue_tables(works));
  }
}

TEST_CASE("the digest tells whether anything that is known has changed") {
  std::mt19937 random(229);
  std::vector<Work> works = random_works(random);
  const auto digest = [&] {
    const testing::ScratchFolder folder;
    REQUIRE(build_index(tables_of(works), fact_folder, folder.path("index")));
    const auto index = open_index(folder.path("index"));
    REQUIRE(index);
    return (*index)->digest();
  };
  const std::string before = digest();
  CHECK(digest() == before);
  works.front().issuer = "别的机关";
  const std::string other_issuer = digest();
  CHECK(other_issuer != before);
  works.back().versions.front().articles += 1;
  CHECK(digest() != other_issuer);
}

}  // namespace fashen::corpus
