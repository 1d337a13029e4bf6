// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>
#include <utility>
#include <vector>

#include "base/wire.h"

namespace fashen::base {
namespace {

std::string bytes_of(std::uint64_t number) { return WireWriter().number(number).bytes(); }

using Row = std::pair<std::uint64_t, std::vector<std::string>>;

std::string written(const std::vector<Row>& rows) {
  WireWriter out;
  out.list(rows, [](WireWriter& to, const Row& row) {
    to.number(row.first).list(row.second,
                              [](WireWriter& inner, const std::string& cell) { inner.text(cell); });
  });
  return out.bytes();
}

Row read_row(WireReader& in) {
  Row row;
  row.first = in.number();
  in.list(row.second, [](WireReader& from) { return from.text(); });
  return row;
}

std::vector<Row> random_rows(std::mt19937_64& random) {
  std::vector<Row> rows(random() % 6);
  for (Row& row : rows) {
    row.first = random() >> (random() % 64);
    row.second.resize(random() % 4);
    for (std::string& cell : row.second) {
      for (std::size_t left = random() % 300; left > 0; --left) {
        cell += static_cast<char>(random());
      }
    }
  }
  return rows;
}

}  // namespace

TEST_CASE("numbers are LEB128") {
  CHECK(bytes_of(0) == std::string(1, '\0'));
  CHECK(bytes_of(1) == "\x01");
  CHECK(bytes_of(127) == "\x7f");
  CHECK(bytes_of(128) == "\x80\x01");
  CHECK(bytes_of(300) == "\xac\x02");
  CHECK(bytes_of(624'485) == "\xe5\x8e\x26");
  CHECK(bytes_of(~std::uint64_t{0}).size() == 10);
  CHECK(WireWriter().text("法").bytes() == "\x03法");
  CHECK(WireWriter().text("").bytes() == std::string(1, '\0'));
}

TEST_CASE("lists within lists come back, whatever they hold") {
  std::mt19937_64 random(17);
  for (int round = 0; round < 200; ++round) {
    const std::vector<Row> rows = random_rows(random);
    const std::string bytes = written(rows);
    WireReader in(bytes);
    std::vector<Row> back;
    in.list(back, read_row);
    REQUIRE(back == rows);
    REQUIRE(in.done());
  }
}

TEST_CASE("what is left over is not done, though nothing is damaged") {
  const std::string bytes = WireWriter().number(5).number(6).bytes();
  WireReader in(bytes);
  CHECK(in.number() == 5);
  CHECK(in.ok());
  CHECK_FALSE(in.done());
  CHECK(in.number() == 6);
  CHECK(in.done());
}

TEST_CASE("after damage every value is empty, though good bytes follow") {
  const std::string bytes = WireWriter().number(1'000'000).text("好").bytes();
  WireReader in(bytes);
  CHECK(in.text().empty());
  CHECK_FALSE(in.ok());
  CHECK(in.number() == 0);
  CHECK(in.text().empty());
  CHECK_FALSE(in.done());
}

TEST_CASE("reading nothing is damage") {
  WireReader in("");
  CHECK(in.done());
  CHECK(in.number() == 0);
  CHECK_FALSE(in.ok());
}

TEST_CASE("any bytes can be read without harm") {
  std::mt19937_64 random(23);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (std::size_t left = random() % 40; left > 0; --left) bytes += static_cast<char>(random());
    WireReader in(bytes);
    std::vector<Row> rows;
    in.list(rows, read_row);
    std::size_t held = 0;
    for (const Row& row : rows) {
      for (const std::string& cell : row.second) held += cell.size();
    }
    REQUIRE(held <= bytes.size());
    REQUIRE(rows.size() <= bytes.size() + 1);
  }
}

}  // namespace fashen::base
