// SPDX-License-Identifier: GPL-3.0-or-later
// Several files of one work: its versions, copies of one text, books of a code, a corrected file.
#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "corpus/assemble.h"
#include "corpus/fact_folder.h"
#include "corpus/import.h"
#include "corpus/text_store.h"
#include "corpus/verify.h"
#include "document/plugin_registry.h"
#include "support/memory_lookup.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

struct Shelf {
  testing::ScratchFolder folder;
  base::MemoryFileSystem files;
  document::PluginRegistry plugins =
      std::move(*document::PluginRegistry::open(testing::ScratchFolder().path()));

  void put(const std::string& path, const std::string& title, const std::string& note,
           const std::string& articles) {
    REQUIRE(files.write("laws/民法商法/" + path,
                        "# " + title + "\n\n" + note + "\n\n<!-- INFO END -->\n\n" + articles));
  }
  ImportReport import() {
    auto report = import_texts(files, plugins, {"laws"}, folder.path("store"), {}, {});
    if (!report) FAIL(report.error().to_string());
    return std::move(*report);
  }
  std::unique_ptr<TextStore> open() const {
    auto opened = TextStore::open(folder.path("store"));
    if (!opened) FAIL(opened.error().to_string());
    return std::move(*opened);
  }
};

const char* const passed = "2003年8月27日 常务委员会通过";
const char* const revised = "2003年8月27日 常务委员会通过\n\n2021年1月22日 常务委员会修订";

/// A code in three books, the last with the closing article.
void put_code(Shelf& shelf) {
  shelf.put("灯法典（一）(2021-01-22).md", "灯法典", "2021年1月22日 通过",
            "## 第一编 总则\n\n第一条 甲。\n\n第二条 乙。\n");
  shelf.put("灯法典（二）(2021-01-22).md", "灯法典", "2021年1月22日 通过",
            "## 第二编 灯\n\n第三条 丙。\n\n第四条 丁。\n");
  shelf.put("灯法典（三）(2021-01-22).md", "灯法典", "2021年1月22日 通过",
            "## 第三编 附则\n\n第五条 本法自2021年7月1日起施行。\n");
}

}  // namespace

TEST_CASE("a new version of a known work becomes its next version, however late it comes") {
  Shelf forward, backward;
  forward.put("灯法(2003-08-27).md", "中华人民共和国灯法", passed,
              "第一条 甲。\n\n第二条 本法自2004年7月1日起施行。\n");
  backward.put("灯法(2021-01-22).md", "中华人民共和国灯法", revised,
               "第一条 乙。\n\n第二条 本法自2021年7月15日起施行。\n");
  forward.import();
  backward.import();
  forward.put("灯法(2021-01-22).md", "中华人民共和国灯法", revised,
              "第一条 乙。\n\n第二条 本法自2021年7月15日起施行。\n");
  backward.put("灯法(2003-08-27).md", "中华人民共和国灯法", passed,
               "第一条 甲。\n\n第二条 本法自2004年7月1日起施行。\n");
  const ImportReport report = forward.import();
  CHECK(report.works == 1);
  CHECK(report.texts == 2);
  CHECK(report.taken == 1);
  CHECK(report.unchanged == 1);
  CHECK(report.digest == backward.import().digest);
  const auto store = forward.open();
  const auto works = store->works().by_title("灯法");
  REQUIRE(works.size() == 1);
  const Work& work = *works[0];
  REQUIRE(work.versions.size() == 2);
  CHECK(version_on(work, day("2004-06-30")) == nullptr);
  CHECK(version_on(work, day("2004-07-01")) == &work.versions[0]);
  CHECK(version_on(work, day("2021-07-14")) == &work.versions[0]);
  CHECK(version_on(work, day("2021-07-15")) == &work.versions[1]);
  CHECK(store->article(*store->text_of(work, work.versions[0]), 1)->words == "甲。");
  CHECK(store->article(*store->text_of(work, work.versions[1]), 1)->words == "乙。");
}

TEST_CASE("the books of a code make one text, and each is told as its source") {
  Shelf shelf;
  put_code(shelf);
  const ImportReport report = shelf.import();
  CHECK(report.taken == 3);
  CHECK(report.texts == 1);
  CHECK(report.odd.empty());
  const auto store = shelf.open();
  const ImportedText* text = store->text(0);
  REQUIRE(text);
  CHECK(text->oddities.empty());
  CHECK(text->effective == day("2021-07-01"));
  CHECK(text->source.find("（一）") < text->source.find("（三）"));
  for (int number = 1; number <= 5; ++number) {
    const auto article = store->article(*text, number);
    REQUIRE(article);
    CHECK(article->place.number == number);
  }
  CHECK(store->article(*text, 4)->headings == "第二编 灯");
  CHECK(verify(*store, testing::MemoryLookup()).empty());
}

TEST_CASE("a code with a book changed or removed is the code of the books that are left") {
  Shelf shelf;
  put_code(shelf);
  const std::string whole = shelf.import().digest;
  shelf.put("灯法典（二）(2021-01-22).md", "灯法典", "2021年1月22日 通过",
            "## 第二编 灯\n\n第三条 丙改。\n\n第四条 丁。\n");
  const ImportReport changed = shelf.import();
  CHECK(changed.changed);
  CHECK(changed.unchanged == 2);
  CHECK(shelf.open()->article(*shelf.open()->text(0), 3)->words == "丙改。");
  const auto removed =
      remove_texts(shelf.folder.path("store"),
                   [](const ImportedText& text) { return text.title == "灯法典"; }, {});
  REQUIRE(removed);
  CHECK(*removed == 1);
  CHECK(shelf.open()->text_count() == 0);
  CHECK(shelf.open()->source_count() == 0);
  Shelf again;
  put_code(again);
  CHECK(again.import().digest == whole);
}

TEST_CASE("of copies of one text the longest is kept, and the others are told with its path") {
  Shelf shelf;
  shelf.put("a/灯法(2003-08-27).md", "灯法", passed, "第一条 甲。\n");
  shelf.put("b/灯法(2003-08-27).md", "中华人民共和国灯法", passed, "第一条 甲。\n\n第二条 乙。\n");
  shelf.put("c/灯法(2003-08-27).md", "灯法", passed, "第一条 甲。\n");
  const ImportReport report = shelf.import();
  CHECK(report.texts == 1);
  CHECK(report.taken == 1);
  REQUIRE(report.repeated.size() == 2);
  CHECK(report.repeated[0].path == "laws/民法商法/a/灯法(2003-08-27).md");
  CHECK(report.repeated[0].note.find("b/灯法") != std::string::npos);
  CHECK(report.repeated[1].note.find("内容相同") != std::string::npos);
  CHECK(shelf.open()->text(0)->title == "中华人民共和国灯法");
}

TEST_CASE("a better copy that comes later takes the place of what was kept") {
  Shelf shelf;
  shelf.put("a/灯法(2003-08-27).md", "灯法", passed, "第一条 甲。\n");
  shelf.import();
  shelf.put("b/灯法(2003-08-27).md", "灯法", passed, "第一条 甲。\n\n第二条 乙。\n");
  const ImportReport report = shelf.import();
  CHECK(report.changed);
  CHECK(report.texts == 1);
  CHECK(report.provisions == 2);
  CHECK(shelf.open()->text(0)->source == "laws/民法商法/b/灯法(2003-08-27).md");
  CHECK_FALSE(shelf.import().changed);
}

TEST_CASE("a file whose title was corrected no longer stands under its old one") {
  Shelf shelf;
  shelf.put("灯法(2003-08-27).md", "灯泡法", passed, "第一条 甲。\n");
  shelf.import();
  shelf.put("灯法(2003-08-27).md", "灯法", passed, "第一条 甲。\n");
  CHECK(shelf.import().changed);
  const auto store = shelf.open();
  CHECK(store->works().by_title("灯泡法").empty());
  CHECK(store->works().by_title("灯法").size() == 1);
}

TEST_CASE("an instrument that a notice issues is found by its own name too") {
  Shelf shelf;
  shelf.put("a(2021-01-22).md", "青石市人民政府关于印发《青石市灯具办法》的通知",
            "2021年1月22日 印发", "第一条 甲。\n");
  shelf.put("b(2021-01-22).md", "青石市人民政府关于做好灯具工作的通知", "2021年1月22日 印发",
            "第一条 甲。\n");
  shelf.import();
  const auto store = shelf.open();
  const auto works = store->works().by_title("《青石市灯具办法》");
  REQUIRE(works.size() == 1);
  CHECK(works[0]->title == "青石市人民政府关于印发《青石市灯具办法》的通知");
  CHECK(store->works().by_title("做好灯具工作").empty());
}

TEST_CASE("an amending decision's quoted articles are not its own") {
  Shelf shelf;
  shelf.put("a(2021-01-22).md", "青石市人民代表大会关于修改《青石市灯具条例》的决定",
            "2021年1月22日 通过",
            "一、将第三条修改为：\n\n第三条 灯具应当检修。\n\n二、删去第五条。\n");
  shelf.import();
  const auto store = shelf.open();
  const ImportedText* text = store->text(0);
  REQUIRE(text);
  const auto works = store->works().by_title(text->title);
  REQUIRE(works.size() == 1);
  CHECK(works[0]->versions.back().articles == 0);
}

TEST_CASE("interpretations in numbered pieces are cut by their numbers") {
  Shelf shelf;
  shelf.put(
      "a(2021-01-22).md", "最高人民法院关于灯具案件的批复", "2021年1月22日 通过",
      "你院请示收悉。经研究，批复如下：\n\n一、灯具应当检修。\n\n二、灯柱另行规定。\n\n此复。\n");
  shelf.import();
  const auto store = shelf.open();
  const ImportedText* text = store->text(0);
  REQUIRE(text);
  CHECK(text->places.size() == 3);
  CHECK(text->places[0].kind == ProvisionKind::preamble);
  const auto second = store->article(*text, 2);
  REQUIRE(second);
  CHECK(second->place.kind == ProvisionKind::piece);
  CHECK(second->words == "灯柱另行规定。\n此复。");
}

}  // namespace fashen::corpus
