// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/succession.h"

#include <catch2/catch.hpp>

#include "support/memory_lookup.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

/// 油灯条例, since 2011 灯具条例, since 2022 照明条例.
struct Lamps {
  testing::MemoryLookup law;
  Work& oil = law.add("油灯条例");
  Work& lamps = law.add("灯具条例");
  Work& light = law.add("照明条例");

  Lamps() {
    oil.repealed_on = day("2011-11-01");
    oil.successor = "灯具条例";
    lamps.repealed_on = day("2022-11-01");
    lamps.successor = "照明条例";
  }
  std::string now(const char* iso) const {
    const Succession found = succession_of(oil, law, day(iso));
    return found.title + (found.stands ? "" : "×");
  }
};

}  // namespace

TEST_CASE("a successor that was repealed too leads to its own") {
  const Lamps lamps;
  CHECK(lamps.now("2026-01-01") == "照明条例");
  CHECK(lamps.now("2022-11-01") == "照明条例");
  CHECK(lamps.now("2022-10-31") == "灯具条例");
  CHECK(succession_of(lamps.light, lamps.law, day("2026-01-01")).title.empty());
}

TEST_CASE("a chain that ends with what was repealed says so") {
  Lamps lamps;
  lamps.light.repealed_on = day("2025-01-01");
  CHECK(lamps.now("2026-01-01") == "照明条例×");
  CHECK(lamps.now("2024-01-01") == "照明条例");
}

TEST_CASE("of a successor that is not known, or of which there are two, nothing more is said") {
  Lamps lamps;
  lamps.lamps.successor = "光源条例";
  CHECK(lamps.now("2026-01-01") == "光源条例");
  lamps.law.add("灯具条例");
  CHECK(lamps.now("2026-01-01") == "灯具条例");
}

TEST_CASE("two that name each other end") {
  Lamps lamps;
  lamps.lamps.successor = "油灯条例";
  CHECK_FALSE(lamps.now("2026-01-01").empty());
}

TEST_CASE("a work is over from its last day on, or always where that day is not known") {
  Work work;
  CHECK_FALSE(is_over(work, day("2026-01-01")));
  work.expired = true;
  CHECK(is_over(work, day("2000-01-01")));
  work.repealed_on = day("2020-01-01");
  CHECK_FALSE(is_over(work, day("2019-12-31")));
  CHECK(is_over(work, day("2020-01-01")));
}

}  // namespace fashen::corpus
