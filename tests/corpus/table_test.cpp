// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/table.h"

#include <catch2/catch.hpp>

namespace fashen::corpus {
namespace {

const std::vector<std::string> two = {"name", "value"};

TEST_CASE("a table is read with the lines its rows stand on") {
  const auto table = parse_tsv("a.tsv", "# note\nname\tvalue\n\nx\t1\ny\t\n", two);
  REQUIRE(table);
  REQUIRE(table->rows.size() == 2);
  CHECK(table->rows[0].line == 4);
  CHECK(table->at(table->rows[0], "name") == "x");
  CHECK(table->at(table->rows[1], "value").empty());
  CHECK(table->at(table->rows[1], "no such column").empty());
}

TEST_CASE("a wrong row is told with file and line") {
  const auto few = parse_tsv("a.tsv", "name\tvalue\nx\t1\ny\n", two);
  REQUIRE_FALSE(few);
  CHECK(few.error().code == base::ErrorCode::malformed);
  CHECK(few.error().where == "a.tsv:3");
  const auto many = parse_tsv("a.tsv", "name\tvalue\nx\t1\t2\n", two);
  REQUIRE_FALSE(many);
  CHECK(many.error().where == "a.tsv:2");
}

TEST_CASE("other columns, or none, are an error of the table") {
  CHECK(parse_tsv("a.tsv", "value\tname\n", two).error().where == "a.tsv:1");
  CHECK_FALSE(parse_tsv("a.tsv", "", two));
}

TEST_CASE("what is written is read again") {
  Table table;
  table.columns = two;
  table.rows = {{0, {"一", "a b"}}, {0, {"", ""}}, {0, {"tab\there", "line\nend"}}};
  const auto again = parse_tsv("b.tsv", to_tsv(table), two);
  REQUIRE(again);
  REQUIRE(again->rows.size() == 3);
  CHECK(again->rows[0].fields == table.rows[0].fields);
  CHECK(again->rows[1].fields == table.rows[1].fields);
  CHECK(again->rows[2].fields == std::vector<std::string>{"tab here", "line end"});
}

TEST_CASE("comma-separated values with quotes, commas and line ends in fields") {
  const auto table = parse_csv("a.csv", "name,value\r\n\"a, \"\"b\"\"\",\"two\nlines\"\nlast,x");
  REQUIRE(table);
  REQUIRE(table->rows.size() == 2);
  CHECK(table->at(table->rows[0], "name") == "a, \"b\"");
  CHECK(table->at(table->rows[0], "value") == "two\nlines");
  CHECK(table->rows[1].line == 4);
  CHECK(table->at(table->rows[1], "value") == "x");
}

TEST_CASE("a quote that is never closed is an error at its line") {
  const auto table = parse_csv("a.csv", "name,value\nx,\"y\n");
  REQUIRE_FALSE(table);
  CHECK(table.error().where == "a.csv:2");
}

}  // namespace
}  // namespace fashen::corpus
