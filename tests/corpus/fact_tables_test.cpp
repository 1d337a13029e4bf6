// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/fact_tables.h"

#include <catch2/catch.hpp>

#include "corpus/fact_folder.h"

namespace fashen::corpus {
namespace {

/// Where reading fails when `from` in a table is replaced by `to`.
std::string place_of_error(const std::string& table, const std::string& from,
                           const std::string& to) {
  auto files = fact_tables();
  const std::string path = std::string(fact_folder) + "/" + table;
  std::string text = *files.read(path, 1 << 20);
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  REQUIRE(files.write(path, text.replace(at, from.size(), to)));
  const auto facts = read_facts(files, fact_folder);
  if (facts) return "no error";
  CHECK(facts.error().code == base::ErrorCode::malformed);
  return facts.error().where.substr(std::string(fact_folder).size() + 1);
}

TEST_CASE("the tables are read whole") {
  const auto facts = read_facts(fact_tables(), fact_folder);
  REQUIRE(facts);
  CHECK(facts->works.size() == 5);
  CHECK(facts->parameters.size() == 5);
  CHECK(facts->organs.size() == 2);
  REQUIRE(facts->penal.size() == 1);
  REQUIRE(facts->penal[0].cards.size() == 2);
  CHECK(facts->penal[0].cards[0].fines.size() == 2);
  CHECK_FALSE(facts->penal[0].cards[1].whole);
  CHECK(facts->works[0].aliases == std::vector<std::string>{"样法"});
}

TEST_CASE("every kind of wrong row is told at its place") {
  const std::string works = "catalogue/works-law.tsv", versions = "catalogue/versions-law.tsv";
  CHECK(place_of_error(works, "\tlaw\t全", "\tstatute\t全") == works + ":2");
  CHECK(place_of_error(works, "旧法\t中", "样例法\t中") == works + ":3");
  CHECK(place_of_error(works, "2021-07-15", "2021-07-32") == works + ":3");
  CHECK(place_of_error(works, "甲管理条例\t甲管理条例", "\t甲管理条例") == works + ":4");
  CHECK(place_of_error(versions, "样例法\t1996", "别的法\t1996") == versions + ":2");
  CHECK(place_of_error(versions, "1996-03-17", "2022-03-17") == versions + ":3");
  CHECK(place_of_error(versions, "\t86", "\t八十六") == versions + ":3");
  CHECK(place_of_error(versions, "\t86", "\t-1") == versions + ":3");
  CHECK(place_of_error(versions, "2021-07-15\t\ttext", "soon\t\ttext") == versions + ":3");
  CHECK(place_of_error("catalogue/shapes-law.tsv", "36=", "36:") == "catalogue/shapes-law.tsv:2");
  CHECK(place_of_error("catalogue/shapes-law.tsv", "2021-01-22", "2021-01-23") ==
        "catalogue/shapes-law.tsv:2");
  CHECK(place_of_error("catalogue/renumberings-law.tsv", "\t29\t", "\t0\t") ==
        "catalogue/renumberings-law.tsv:2");
  const std::string penalties = "catalogue/penalties-law.tsv", fines = "catalogue/fines-law.tsv";
  CHECK(place_of_error(penalties, "fine;gain", "fines;gain") == penalties + ":2");
  CHECK(place_of_error(penalties, "2021-01-22\t37", "2021-01-23\t37") == penalties + ":3");
  CHECK(place_of_error(penalties, "\t36\t", "\tx\t") == penalties + ":2");
  CHECK(place_of_error(penalties, "13;14.1", "13;14.x") == penalties + ":2");
  CHECK(place_of_error(fines, "[5000,50000]", "[5000;50000]") == fines + ":2");
  CHECK(place_of_error(fines, "[5000,50000]", "[50000,5000]") == fines + ":2");
  CHECK(place_of_error(fines, "\t36\t1", "\t36\t9") == fines + ":2");
  CHECK(place_of_error(fines, "\tgrave\t", "\tgraver\t") == fines + ":3");
  CHECK(place_of_error(fines, "\ttimes\t", "\ttime\t") == fines + ":3");
  CHECK(place_of_error("aliases.tsv", "甲管理条例", "丙管理条例") == "aliases.tsv:3");
  CHECK(place_of_error("parameters.tsv", "\t7\t", "\t\t") == "parameters.tsv:3");
  CHECK(place_of_error("parameters.tsv", "2000-01-01", "2000") == "parameters.tsv:4");
  CHECK(place_of_error("organs.tsv", "2019-01-01", "2019") == "organs.tsv:2");
  CHECK(place_of_error("calendar.tsv", "2026-10-07", "2026-09-30") == "calendar.tsv:2");
  CHECK(place_of_error("calendar.tsv", "2026-10-07", "2027-10-07") == "calendar.tsv:2");
  CHECK(place_of_error("calendar.tsv", "\twork\t", "\tworked\t") == "calendar.tsv:3");
  CHECK(place_of_error("known_until.tsv", "2026-09-30", "today") == "known_until.tsv:2");
  CHECK(place_of_error("known_until.tsv", "2026-09-30\n", "") == "known_until.tsv");
}

TEST_CASE("tables made of works are read as the same works") {
  const auto facts = read_facts(fact_tables(), fact_folder);
  REQUIRE(facts);
  base::MemoryFileSystem files;
  for (const auto& [name, text] : catalogue_tables(facts->works)) {
    REQUIRE(files.write("again/" + name, text));
  }
  REQUIRE(files.write("again/known_until.tsv", "known_until\n2026-09-30\n"));
  const auto again = read_facts(files, "again");
  REQUIRE(again);
  CHECK(catalogue_tables(again->works) == catalogue_tables(facts->works));
}

}  // namespace
}  // namespace fashen::corpus
