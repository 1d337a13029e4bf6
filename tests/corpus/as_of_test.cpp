// SPDX-License-Identifier: GPL-3.0-or-later
// Which text held on which day, against going through the days one by one.
#include <catch2/catch.hpp>
#include <random>

#include "corpus/chronicle.h"
#include "corpus/shape.h"
#include "corpus/work.h"

namespace fashen::corpus {
namespace {

base::Date day(int offset) { return base::add_days(*base::parse_date("2000-01-01"), offset); }

/// A work whose versions all have a first day, in order, each ending with the next.
Work random_work(std::mt19937& random) {
  Work work;
  work.title = "样例法";
  int at = static_cast<int>(random() % 50);
  for (std::size_t left = 1 + random() % 4; left > 0; --left) {
    Version version;
    version.promulgated = day(at);
    at += static_cast<int>(random() % 40);
    version.effective = day(at);
    at += 1 + static_cast<int>(random() % 100);
    work.versions.push_back(version);
  }
  if (random() % 2 == 0) work.repealed_on = day(at + static_cast<int>(random() % 30));
  close_versions(work);
  return work;
}

}  // namespace

TEST_CASE("the version of a day is the last that had begun, up to the repeal") {
  std::mt19937 random(127);
  for (int round = 0; round < 200; ++round) {
    const Work work = random_work(random);
    for (int offset = -5; offset < 700; offset += 3) {
      const base::Date date = day(offset);
      const Version* expected = nullptr;
      for (const Version& version : work.versions) {
        if (*version.effective <= date) expected = &version;
      }
      if (work.repealed_on && *work.repealed_on <= date) expected = nullptr;
      REQUIRE(version_on(work, date) == expected);
      REQUIRE_FALSE(unsure_on(work, date));
    }
  }
}

TEST_CASE("versions that are closed follow each other without gap or overlap") {
  std::mt19937 random(131);
  for (int round = 0; round < 200; ++round) {
    const Work work = random_work(random);
    for (std::size_t i = 0; i + 1 < work.versions.size(); ++i) {
      REQUIRE(work.versions[i].ends == work.versions[i + 1].effective);
    }
    REQUIRE(work.versions.back().ends == work.repealed_on);
  }
}

TEST_CASE("merging versions with themselves changes nothing") {
  std::mt19937 random(137);
  for (int round = 0; round < 100; ++round) {
    // Days that lie within a few weeks of each other are taken for one version.
    std::vector<Version> some;
    for (int at = 0; at < 3000; at += 100 + static_cast<int>(random() % 400)) {
      some.push_back({day(at), day(at + 30), std::nullopt, "", evidence::text, 0, {}});
    }
    std::vector<Version> twice = some;
    merge_versions(twice, some);
    REQUIRE(twice.size() == some.size());
    for (std::size_t i = 1; i < twice.size(); ++i) {
      REQUIRE(twice[i - 1].promulgated < twice[i].promulgated);
    }
  }
}

TEST_CASE("a work without versions holds on no day") {
  Work work;
  CHECK(version_on(work, day(0)) == nullptr);
  CHECK_FALSE(unsure_on(work, day(0)));
}

TEST_CASE("shapes are written and read back, whatever they hold") {
  std::mt19937 random(139);
  for (int round = 0; round < 200; ++round) {
    std::vector<ArticleShape> shapes;
    int number = 0;
    for (std::size_t left = random() % 30; left > 0; --left) {
      ArticleShape shape;
      shape.sub_number = number > 0 && random() % 5 == 0 ? 1 : 0;
      shape.number = shape.sub_number > 0 ? number : ++number;
      for (std::size_t items = 1 + random() % 4; items > 0; --items) {
        shape.items.push_back(static_cast<int>(random() % 20));
      }
      shapes.push_back(shape);
    }
    const std::string text = shapes_to_text(shapes);
    const auto back = shapes_from_text(text);
    REQUIRE(back);
    REQUIRE(shapes_to_text(*back) == text);
    REQUIRE(back->size() == shapes.size());
    for (std::size_t i = 0; i < shapes.size(); ++i) {
      REQUIRE((*back)[i].number == shapes[i].number);
      REQUIRE((*back)[i].sub_number == shapes[i].sub_number);
      REQUIRE((*back)[i].items == shapes[i].items);
    }
  }
  for (const char* bad : {"1", "1=", "=0", "1=x", "1=0;;2=0", "1=0,", "x=0", "1_=0", "-1=0"}) {
    CAPTURE(bad);
    CHECK_FALSE(shapes_from_text(bad));
  }
}

}  // namespace fashen::corpus
