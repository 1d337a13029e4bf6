// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/near_titles.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "corpus/fact_folder.h"
#include "corpus/import.h"
#include "corpus/index.h"
#include "corpus/library.h"
#include "corpus/statute_texts.h"
#include "document/plugin_registry.h"
#include "support/memory_lookup.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

using Names = std::vector<std::string>;

TitleList list(const Names& names) { return TitleList(TitleList::to_bytes(names)); }

Names sorted(Names names) {
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_CASE("the names with an ending are those that trying all of them gives") {
  static const char* const pieces[] = {"灯", "具", "法", "条例", "办", "x", "管理", "（试行）"};
  std::mt19937 random(359);
  const auto word = [&](std::size_t most) {
    std::string made;
    for (std::size_t left = 1 + random() % most; left > 0; --left) {
      made += pieces[random() % std::size(pieces)];
    }
    return made;
  };
  for (int round = 0; round < 40; ++round) {
    std::set<std::string> names;
    while (names.size() < 60) names.insert(word(5));
    const TitleList titles = list({names.begin(), names.end()});
    for (int query = 0; query < 20; ++query) {
      const std::string end = word(2);
      Names expected;
      for (const std::string& name : names) {
        if (name.ends_with(end)) expected.push_back(name);
      }
      CAPTURE(end);
      REQUIRE(sorted(titles.ending_with(end)) == expected);
      std::erase_if(expected, [](const std::string& name) { return name.size() != 9; });
      REQUIRE(sorted(titles.ending_with(end, 9, 9)) == expected);
      REQUIRE(titles.holds(end) == names.contains(end));
    }
  }
  CHECK(list({}).ending_with("法").empty());
  CHECK(list({"灯法", "具法"}).ending_with("").size() == 2);
}

TEST_CASE("whatever one slip makes of a law's name, the name is near") {
  const Names known{"灯具安全检验法", "桥梁养护管理法", "广告牌设置规范法", "停车收费法"};
  const TitleList titles = list(known);
  std::mt19937 random(367);
  for (const std::string& name : known) {
    const std::size_t length = name.size() / 3;
    for (std::size_t i = 2; i + 1 < length; ++i) {  // the first two and the last stay
      CAPTURE(name, i);
      std::string missing = name;
      missing.erase(i * 3, 3);
      if (missing.size() >= 12) CHECK(near_titles(missing, titles) == Names{name});
      std::string doubled = name;
      doubled.insert(i * 3, name.substr(i * 3, 3));
      CHECK(near_titles(doubled, titles) == Names{name});
      if (i + 2 >= length) continue;
      std::string swapped = name;
      swapped.replace(i * 3, 6, name.substr(i * 3 + 3, 3) + name.substr(i * 3, 3));
      CHECK(near_titles(swapped, titles) == Names{name});
    }
  }
}

TEST_CASE("no name is near to itself, to another kind of instrument, or to a short one") {
  const TitleList titles = list({"灯具安全检验法", "灯具安全检验办法", "水法", "灯具安全检验条例"});
  for (const char* key :
       {"灯具安全检验法", "灯具安全检办法", "灯具安全检条例", "水利法", "水", "安全法", "检验法"}) {
    CAPTURE(key);
    CHECK(near_titles(key, titles).empty());
  }
}

TEST_CASE("of regulations only those with neighbours swapped are near") {
  const TitleList titles = list({"优化营商环境条例", "停车收费管理办法", "停车条例", "停车收费法"});
  CHECK(near_titles("优化商营环境条例", titles) == Names{"优化营商环境条例"});
  CHECK(near_titles("停车费收管理办法", titles) == Names{"停车收费管理办法"});
  for (const char* key : {"优化营商环境例条", "优化营商条例", "青石县优化营商环境条例",
                          "优化环境营商条例", "停条车例", "车停条例", "停车费收法规定"}) {
    CAPTURE(key);
    CHECK(near_titles(key, titles).empty());
  }
}

TEST_CASE("a regulation is found under the same words with another kind only") {
  const TitleList titles = list({"灯具安全条例", "桥梁养护暂行条例", "灯具条例", "停车场地办法"});
  CHECK(regulations_called_laws("灯具安全法", titles) == Names{"灯具安全条例"});
  CHECK(regulations_called_laws("桥梁养护法", titles) == Names{"桥梁养护暂行条例"});
  CHECK(regulations_called_laws("停车场地法", titles) == Names{"停车场地办法"});
  CHECK(regulations_called_laws("灯具法", titles).empty());        // too short to be sure
  CHECK(regulations_called_laws("具安全法", titles).empty());      // only a part of the name
  CHECK(regulations_called_laws("灯具安全办法", titles).empty());  // no law
}

TEST_CASE("a catalogue lists its names, alone and under imported texts, other lookups none") {
  testing::ScratchFolder folder;
  REQUIRE(build_index(fact_tables(), fact_folder, folder.path("index")));
  const auto catalogue = open_index(folder.path("index"));
  REQUIRE(catalogue);
  const TitleList* alone = titles_of(**catalogue);
  REQUIRE(alone != nullptr);
  CHECK(sorted(alone->ending_with("法")) == Names{"旧法", "样例法", "样法"});

  base::MemoryFileSystem files;
  REQUIRE(files.write("laws/地方性法规/青石/青石市公园条例(2022-06-01).md", local_text));
  const auto plugins = document::PluginRegistry::open(testing::ScratchFolder().path());
  REQUIRE(plugins);
  REQUIRE(import_texts(files, *plugins, {"laws"}, folder.path("store"), {}, {}));
  const auto library = open_library(folder.path("index"), folder.path("store"));
  REQUIRE(library);
  REQUIRE(texts_of(**library) != nullptr);
  const TitleList* over = titles_of(**library);
  REQUIRE(over != nullptr);
  CHECK(over->ending_with("公园条例").empty());
  CHECK(over->ending_with("法").size() == 3);
  CHECK(titles_of(testing::MemoryLookup()) == nullptr);
}

}  // namespace fashen::corpus
