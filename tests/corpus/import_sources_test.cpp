// SPDX-License-Identifier: GPL-3.0-or-later
// What may be given to an import: files, folders, several at once, odd bytes; and what is told.
#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "corpus/fact_folder.h"
#include "corpus/import.h"
#include "corpus/statute_texts.h"
#include "corpus/text_store.h"
#include "document/plugin_registry.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

document::PluginRegistry no_plugins() {
  const testing::ScratchFolder empty;
  return std::move(*document::PluginRegistry::open(empty.path()));
}

/// Files in memory that are imported into a store on the disk.
struct Shelf {
  testing::ScratchFolder folder;
  base::MemoryFileSystem files;
  document::PluginRegistry plugins = no_plugins();
  std::size_t told = 0;

  Shelf& put(const std::string& path, const std::string& bytes) {
    REQUIRE(files.write(path, bytes));
    return *this;
  }
  base::Result<ImportReport> run(const std::vector<std::string>& paths) {
    return import_texts(files, plugins, paths, folder.path("store"), {},
                        [this](std::size_t done, std::size_t all) {
                          CHECK(done <= all);
                          ++told;
                        });
  }
  ImportReport done(const std::vector<std::string>& paths) {
    auto report = run(paths);
    if (!report) FAIL(report.error().to_string());
    return std::move(*report);
  }
};

std::string statute(const std::string& title, const std::string& articles) {
  return "# " + title + "\n\n2020年1月1日 公布\n\n<!-- INFO END -->\n\n" + articles;
}

}  // namespace

TEST_CASE("one file, several files and a folder make the same store") {
  const std::string one = statute("甲法", "第一条 甲。\n"), two = statute("乙法", "第一条 乙。\n");
  Shelf single, several, whole;
  for (Shelf* shelf : {&single, &several, &whole}) {
    shelf->put("laws/民法商法/甲法(2020-01-01).md", one)
        .put("laws/民法商法/乙法(2020-01-01).md", two);
  }
  single.done({"laws/民法商法/甲法(2020-01-01).md"});
  const std::string stepwise = single.done({"laws/民法商法/乙法(2020-01-01).md"}).digest;
  const std::string at_once =
      several.done({"laws/民法商法/甲法(2020-01-01).md", "laws/民法商法/乙法(2020-01-01).md"})
          .digest;
  CHECK(stepwise == at_once);
  CHECK(whole.done({"laws"}).digest == at_once);
  CHECK(whole.done({"laws", "laws"}).digest == at_once);
}

TEST_CASE("marks at the beginning and other line ends make no other text") {
  const std::string plain = statute("甲法", "第一条 甲。\n\n第二条 乙。\n");
  std::string dos;
  for (char c : plain) dos += c == '\n' ? "\r\n" : std::string(1, c);
  Shelf a, b, c;
  const std::string path = "laws/民法商法/甲法(2020-01-01).md";
  a.put(path, plain);
  b.put(path, dos);
  c.put(path, "\xEF\xBB\xBF" + plain);
  const std::string digest = a.done({"laws"}).digest;
  CHECK(b.done({"laws"}).digest == digest);
  CHECK(c.done({"laws"}).digest == digest);
}

TEST_CASE("each refused file has its path and a reason in Chinese, and the rest is taken") {
  Shelf shelf;
  shelf.put("laws/民法商法/甲法(2020-01-01).md", statute("甲法", "第一条 甲。\n"));
  shelf.put("laws/坏.md", "\xff\xfe\xff");
  shelf.put("laws/空.md", "");
  shelf.put("laws/表.docx", "PK\x03\x04 cut");
  const ImportReport report = shelf.done({"laws"});
  CHECK(report.taken == 1);
  CHECK(report.refused.size() == 3);
  for (const FileNote& note : report.refused) {
    CAPTURE(note.path);
    CHECK(note.path.rfind("laws/", 0) == 0);
    CHECK_FALSE(note.note.empty());
  }
}

TEST_CASE("what changed is taken anew, what is gone stays, and nothing new changes nothing") {
  Shelf shelf;
  const std::string path = "laws/民法商法/甲法(2020-01-01).md";
  shelf.put(path, statute("甲法", "第一条 甲。\n"));
  const ImportReport first = shelf.done({"laws"});
  CHECK(first.changed);
  CHECK(first.texts == 1);
  CHECK(first.provisions == 1);
  CHECK_FALSE(shelf.done({"laws"}).changed);
  shelf.put(path, statute("甲法", "第一条 甲。\n\n第二条 乙。\n"));
  const ImportReport second = shelf.done({"laws"});
  CHECK(second.changed);
  CHECK(second.texts == 1);
  CHECK(second.provisions == 2);
  shelf.put("other/民法商法/丙法(2021-01-01).md", statute("丙法", "第一条 丙。\n"));
  const ImportReport third = shelf.done({"other"});
  CHECK(third.texts == 2);
}

TEST_CASE("a path that is not there is an error, and the store stays as it was") {
  Shelf shelf;
  shelf.put("laws/民法商法/甲法(2020-01-01).md", statute("甲法", "第一条 甲。\n"));
  shelf.done({"laws"});
  CHECK_FALSE(shelf.run({"laws", "nowhere"}));
  const auto store = TextStore::open(shelf.folder.path("store"));
  REQUIRE(store);
  CHECK((*store)->text_count() == 1);
}

TEST_CASE("progress is told, and ends with all") {
  Shelf shelf;
  for (int i = 0; i < 5; ++i) {
    const std::string title = "甲" + std::to_string(i) + "法";
    shelf.put("laws/民法商法/" + title + "(2020-01-01).md", statute(title, "第一条 甲。\n"));
  }
  shelf.done({"laws"});
  CHECK(shelf.told >= 1);
}

TEST_CASE("two versions of a work have a history, oldest first, each found by its day") {
  Shelf shelf;
  shelf.put("laws/行政法/样例法(2021-03-01).md", sample_2021);
  shelf.put("laws/行政法/样例法(2017-09-01).md", sample_2017);
  shelf.done({"laws"});
  const auto store = TextStore::open(shelf.folder.path("store"));
  REQUIRE(store);
  const auto works = (*store)->works().by_title("样例法");
  REQUIRE(works.size() == 1);
  const auto texts = (*store)->texts_of(*works[0]);
  REQUIRE(texts.size() == 2);
  CHECK(texts[0]->promulgated < texts[1]->promulgated);
  const Version* then = version_on(*works[0], *base::parse_date("2020-01-01"));
  const Version* now = version_on(*works[0], *base::parse_date("2022-01-01"));
  REQUIRE(then);
  REQUIRE(now);
  const auto old_article = (*store)->article(*(*store)->text_of(*works[0], *then), 2);
  const auto new_article = (*store)->article(*(*store)->text_of(*works[0], *now), 3);
  REQUIRE(old_article);
  REQUIRE(new_article);
  CHECK(old_article->words.find("十五日") != std::string::npos);
  CHECK(new_article->words.find("十日") != std::string::npos);
  CHECK(part_of(*new_article, 2, 2, 0) == "（二）不属于本单位职责的。");
  CHECK_FALSE(part_of(*new_article, 2, 3, 0));
  CHECK_FALSE(part_of(*new_article, 3, 0, 0));
}

TEST_CASE("removing what is not there removes nothing, and removing all leaves an empty store") {
  Shelf shelf;
  shelf.put("laws/民法商法/甲法(2020-01-01).md", statute("甲法", "第一条 甲。\n"));
  shelf.done({"laws"});
  const std::string store = shelf.folder.path("store");
  const auto none = remove_texts(store, [](const ImportedText&) { return false; }, {});
  REQUIRE(none);
  CHECK(*none == 0);
  const auto all = remove_texts(store, [](const ImportedText&) { return true; }, {});
  REQUIRE(all);
  CHECK(*all == 1);
  const auto opened = TextStore::open(store);
  REQUIRE(opened);
  CHECK((*opened)->text_count() == 0);
  CHECK((*opened)->works().by_title("甲法").empty());
}

}  // namespace fashen::corpus
