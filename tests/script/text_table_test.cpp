// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/text_table.h"

#include <catch2/catch.hpp>

namespace fashen::script {

TEST_CASE("a text has its value wherever it lies") {
  TextTable<int> table;
  table.add("押金", 1);
  const std::string here = "押金", there = "押金";
  for (int i = 0; i < 2; ++i) {
    REQUIRE(table.find(here) != nullptr);
    CHECK(*table.find(here) == 1);
    CHECK(table.find(there) == table.find(here));
    CHECK(table.find("租金") == nullptr);
  }
}

TEST_CASE("another text where one lay before is another text") {
  TextTable<int> table;
  table.add("押金", 1);
  table.add("租金", 2);
  std::string text = "押金";
  REQUIRE(table.find(text) != nullptr);
  text.replace(0, 3, "租");
  CHECK(*table.find(text) == 2);
  text.replace(0, 3, "现");
  CHECK(table.find(text) == nullptr);
  CHECK(table.find(std::string_view(text).substr(0, 3)) == nullptr);
}

TEST_CASE("a table that is cleared has forgotten the places too") {
  TextTable<std::string> table;
  const std::string text = "押金";
  table.add(text, "一");
  REQUIRE(table.find(text) != nullptr);
  table.clear();
  CHECK(table.empty());
  CHECK(table.find(text) == nullptr);
  table.add(text, "二");
  CHECK(*table.find(text) == "二");
}

TEST_CASE("values stay where they are while others are added") {
  TextTable<int> table;
  const int* first = &table.add("0", 0);
  for (int i = 1; i < 2000; ++i) table.add(std::to_string(i), i);
  CHECK(table.find("0") == first);
  for (int i = 0; i < 2000; ++i) REQUIRE(*table.find(std::to_string(i)) == i);
}

}  // namespace fashen::script
