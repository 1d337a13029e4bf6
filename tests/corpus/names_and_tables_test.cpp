// SPDX-License-Identifier: GPL-3.0-or-later
// Names, tables and words of the catalogue against plain ways of doing the same.
#include <catch2/catch.hpp>
#include <random>

#include "base/file_system.h"
#include "corpus/fact_tables.h"
#include "corpus/lay_terms.h"
#include "corpus/name_key.h"
#include "corpus/organ_table.h"
#include "corpus/parameter_table.h"
#include "corpus/resemblance.h"
#include "corpus/table.h"
#include "corpus/title_list.h"

namespace fashen::corpus {
namespace {

std::string random_name(std::mt19937& random, std::size_t longest) {
  static const char* const letters[] = {"灯", "具", "法", "管", "理", "条", "例", "a"};
  std::string name;
  for (std::size_t left = 1 + random() % longest; left > 0; --left) {
    name += letters[random() % std::size(letters)];
  }
  return name;
}

}  // namespace

TEST_CASE("the longest name at the end of a text is found as by trying all") {
  std::mt19937 random(167);
  for (int round = 0; round < 40; ++round) {
    std::vector<std::string> names;
    for (std::size_t left = random() % 60; left > 0; --left)
      names.push_back(random_name(random, 6));
    const TitleList list(TitleList::to_bytes(names));
    for (int texts = 0; texts < 60; ++texts) {
      const std::string text = random_name(random, 14);
      std::size_t longest = 0;
      for (const std::string& name : names) {
        if (text.size() >= name.size() && text.ends_with(name)) {
          longest = std::max(longest, name.size());
        }
      }
      CAPTURE(text, names);
      REQUIRE(list.longest_end_of(text) == longest);
    }
  }
}

TEST_CASE("the key of a key is the key") {
  std::mt19937 random(173);
  for (const char* title :
       {"《中华人民共和国灯具法》", "最高人民法院关于适用《中华人民共和国灯具法》的解释（一）",
        "最高人民法院、最高人民检察院关于灯具的解释", "灯具管理办法(试行)",
        "中華人民共和國燈具法"}) {
    const std::string key = name_key(title);
    CAPTURE(title, key);
    CHECK(name_key(key) == key);
    CHECK(same_title(title, key));
  }
  for (int round = 0; round < 300; ++round) {
    const std::string a = random_name(random, 8), b = random_name(random, 8);
    REQUIRE(same_title(a, b) == (name_key(a) == name_key(b)));
    REQUIRE(same_title(a, "《" + a + "》"));
  }
}

TEST_CASE("document numbers agree in whatever brackets and figures") {
  for (const char* number :
       {"国发〔2021〕1号", "国发[2021]1号", "国发【2021】1号", "国发〔2021〕１号"}) {
    CAPTURE(number);
    CHECK(number_key(number) == number_key("国发〔2021〕1号"));
  }
  CHECK(number_key("中华人民共和国主席令第七十号") == number_key("主席令第70号"));
  CHECK(number_key("国务院令第722号") == number_key("中华人民共和国国务院令第722号"));
  CHECK(number_key("国务院令第722号") != number_key("国务院令第723号"));
  CHECK(number_key("国发〔2021〕1号") != number_key("国发〔2020〕1号"));
}

TEST_CASE("tables are written and read back, whatever stands in their fields") {
  std::mt19937 random(179);
  for (int round = 0; round < 100; ++round) {
    Table table;
    table.path = "t.tsv";
    table.columns = {"a", "b", "c"};
    for (std::size_t left = random() % 10; left > 0; --left) {
      table.rows.push_back({0, {random_name(random, 5), "", random_name(random, 5)}});
    }
    const auto back = parse_tsv("t.tsv", to_tsv(table), table.columns);
    REQUIRE(back);
    REQUIRE(back->rows.size() == table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      REQUIRE(back->rows[i].fields == table.rows[i].fields);
      REQUIRE(back->rows[i].line == i + 2);
    }
  }
}

TEST_CASE("a table tells the line of its fault, comments and blank lines counted") {
  const auto table = parse_tsv("t.tsv", "# head\n\na\tb\n1\t2\n# more\n1\n", {"a", "b"});
  REQUIRE_FALSE(table);
  CHECK(table.error().code == base::ErrorCode::malformed);
  CHECK(table.error().where == "t.tsv:6");
}

TEST_CASE("a part of an organ's name is replaced by what took its place, the longest part first") {
  const std::vector<OrganChange> changes = {
      {"工商", *base::parse_date("2018-01-01"), "市监"},
      {"工商行政管理", *base::parse_date("2019-01-01"), "市场监督管理"}};
  const auto on = [&](const char* organ, const char* date) {
    return organ_successor(changes, organ, *base::parse_date(date));
  };
  CHECK(on("青石县工商行政管理局", "2019-01-01") == "青石县市场监督管理局");
  CHECK(on("青石县工商局", "2018-01-01") == "青石县市监局");
  CHECK(on("青石县工商局", "2017-12-31").empty());
  CHECK(on("青石县教育局", "2026-01-01").empty());
  CHECK(on("", "2026-01-01").empty());
  CHECK(organ_successor({}, "青石县工商局", *base::parse_date("2026-01-01")).empty());
}

TEST_CASE("lay words are found in any text, longer ones before those inside them") {
  base::MemoryFileSystem files;
  REQUIRE(
      files.write("lay.tsv", "lay\tlegal\n房东\t出租人\n二房东\t转租人 承租人\n押金\t保证金\n"));
  const auto terms = LayTerms::read(files, "lay.tsv");
  REQUIRE(terms);
  CHECK(terms->size() == 3);
  const auto meanings = [&](const char* text) {
    std::string out;
    for (std::string_view word : terms->meanings(text)) out += std::string(word) + " ";
    return out;
  };
  CHECK(meanings("房东不退押金") == "出租人 保证金 ");
  CHECK(meanings("二房东跑了") == "转租人 承租人 ");
  CHECK(meanings("天气").empty());
  CHECK(LayTerms().meanings("房东").empty());
  REQUIRE(files.write("bad.tsv", "lay\tlegal\n房东\n"));
  const auto bad = LayTerms::read(files, "bad.tsv");
  REQUIRE_FALSE(bad);
  CHECK(bad.error().where == "bad.tsv:2");
}

TEST_CASE("resemblance is symmetric, one for the same and nought for nothing in common") {
  std::mt19937 random(181);
  for (int round = 0; round < 200; ++round) {
    const CharacterPairs a = character_pairs(random_name(random, 30));
    const CharacterPairs b = character_pairs(random_name(random, 30));
    const double alike = resemblance(a, b);
    REQUIRE(alike == resemblance(b, a));
    REQUIRE(alike >= 0);
    REQUIRE(alike <= 1);
    if (!a.empty()) REQUIRE(resemblance(a, a) == 1);
  }
  CHECK(resemblance(character_pairs("灯具管理"), character_pairs("停车收费")) == 0);
  CHECK(resemblance({}, {}) == 0);
}

TEST_CASE("figures of a name stand in the order of the table") {
  std::vector<Parameter> rows(4);
  rows[0].name = rows[2].name = "days";
  rows[1].name = rows[3].name = "fine";
  rows[0].value = "5";
  rows[2].value = "7";
  const ParameterTable table(rows);
  REQUIRE(table.named("days").size() == 2);
  CHECK(table.named("days")[0]->value == "5");
  CHECK(table.named("days")[1]->value == "7");
  CHECK(table.named("none").empty());
  CHECK(ParameterTable({}).named("days").empty());
}

}  // namespace fashen::corpus
