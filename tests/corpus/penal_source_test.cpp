// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/penal_source.h"

#include <catch2/catch.hpp>

#include "corpus/fact_folder.h"
#include "corpus/import.h"
#include "corpus/index.h"
#include "corpus/library.h"
#include "corpus/penal_words.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

/// The catalogue of the small tables, and a store of what a test imports.
struct Sources {
  testing::ScratchFolder folder;
  base::MemoryFileSystem tables = fact_tables(), files;

  Sources() {
    const auto built = build_index(tables, fact_folder, folder.path("corpus.index"));
    if (!built) FAIL(built.error().to_string());
  }
  void import(const std::string& name, const std::string& text) {
    const testing::ScratchFolder empty;
    const auto plugins = document::PluginRegistry::open(empty.path());
    REQUIRE(plugins);
    REQUIRE(files.write("laws/" + name, text));
    const auto report = import_texts(files, *plugins, {"laws"}, folder.path("store"), {}, {});
    if (!report) FAIL(report.error().to_string());
  }
  std::unique_ptr<Lookup> open() const {
    auto opened = open_library(folder.path("corpus.index"), folder.path("store"));
    if (!opened) FAIL(opened.error().to_string());
    return std::move(*opened);
  }
};

const std::vector<PenalCard>* cards(const Lookup& law, const char* title, const char* version) {
  const auto works = law.by_title(title);
  REQUIRE(works.size() == 1);
  for (const Version& one : works.front()->versions) {
    if (base::to_iso(one.promulgated) == version) return penal_cards_of(law, *works.front(), one);
  }
  FAIL("no such version");
  return nullptr;
}

const char* penal_text(const char* fine) {
  static std::string text;
  text = std::string(
             "# 中华人民共和国样例法\n\n2021年1月22日 第十三届全国人民代表大会常务委员会第二十五次"
             "会议修订\n\n<!-- INFO END -->\n\n第一条 为了规范样例，制定本法。\n\n第二条 违反本法"
             "第一条规定的，") +
         fine + "\n\n第三条 本法自2021年7月15日起施行。\n";
  return text.c_str();
}

}  // namespace

TEST_CASE("the index answers with the cards of a version, and nothing for one not read") {
  const Sources sources;
  const auto law = sources.open();
  const auto* found = cards(*law, "样例法", "2021-01-22");
  REQUIRE(found);
  REQUIRE(found->size() == 2);
  CHECK(in_a_line(found->front()) ==
        "unit may [5000,50000]; grave 货值金额[10000,] [1,3]x货值金额");
  CHECK(in_a_line(found->back()) == "?");
  CHECK(found->front().violated == std::vector<std::pair<int, int>>{{13, 0}, {14, 1}});
  CHECK(cards(*law, "样例法", "2021-01-22") == found);
  CHECK(cards(*law, "样例法", "1996-03-17") == nullptr);
}

TEST_CASE("an imported text goes before the tables, with the words of the conduct") {
  Sources sources;
  sources.import("行政法/样例法(2021-01-22).md", penal_text("处一万元以下罚款。"));
  const auto law = sources.open();
  const auto* found = cards(*law, "样例法", "2021-01-22");
  REQUIRE(found);
  REQUIRE(found->size() == 1);
  CHECK(found->front().article == 2);
  CHECK(in_a_line(found->front()) == "[0,10000]");
  CHECK(found->front().conduct == "违反本法第一条规定的");
  CHECK(cards_at(*found, {1, 0, 0, 0}).empty());
}

TEST_CASE("a text imported anew has its new penalties") {
  Sources sources;
  sources.import("行政法/样例法(2021-01-22).md", penal_text("处一万元以下罚款。"));
  sources.import("行政法/样例法(2021-01-22).md", penal_text("处二万元以下罚款。"));
  const auto law = sources.open();
  const auto* found = cards(*law, "样例法", "2021-01-22");
  REQUIRE(found);
  REQUIRE(found->size() == 1);
  CHECK(in_a_line(found->front()) == "[0,20000]");
}

TEST_CASE("a text without penalties is known to have none") {
  Sources sources;
  sources.import("行政法/样例法(2021-01-22).md", penal_text("应当改正。"));
  const auto law = sources.open();
  const auto* found = cards(*law, "样例法", "2021-01-22");
  REQUIRE(found);
  CHECK(found->empty());
}

TEST_CASE("a text with gaps in its numbers leaves the tables to answer") {
  Sources sources;
  std::string text = penal_text("处一万元以下罚款。");
  text.replace(text.find("第三条"), std::string("第三条").size(), "第九条");
  sources.import("行政法/样例法(2021-01-22).md", text);
  const auto law = sources.open();
  const auto* found = cards(*law, "样例法", "2021-01-22");
  REQUIRE(found);
  CHECK(found->size() == 2);
}

}  // namespace fashen::corpus
