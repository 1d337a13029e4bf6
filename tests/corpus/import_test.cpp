// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/import.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <fstream>

#include "corpus/akn.h"
#include "corpus/assemble.h"
#include "corpus/fact_folder.h"
#include "corpus/index.h"
#include "corpus/library.h"
#include "corpus/name_key.h"
#include "corpus/statute_texts.h"
#include "corpus/store_folder.h"
#include "corpus/text_store.h"
#include "corpus/verify.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

/// A folder of statutes in memory and a store on the disk.
struct Importing {
  testing::ScratchFolder folder;
  base::MemoryFileSystem files;
  document::PluginRegistry plugins = none();

  static document::PluginRegistry none() {
    const testing::ScratchFolder empty;
    return std::move(*document::PluginRegistry::open(empty.path()));
  }
  Importing() {
    put("行政法/样例法(2017-09-01).md", sample_2017);
    put("行政法/样例法(2021-03-01).md", sample_2021);
    put("地方性法规/青石/青石市公园条例(2022-06-01).md", local_text);
  }
  void put(const std::string& name, const std::string& text) {
    REQUIRE(files.write("laws/" + name, text));
  }
  std::string store() const { return folder.path("store"); }
  ImportReport run(const std::string& where = "laws") {
    auto report = import_texts(files, plugins, {where}, store(), {}, {});
    if (!report) FAIL(report.error().to_string());
    return std::move(*report);
  }
  std::unique_ptr<TextStore> open() const {
    auto opened = TextStore::open(store());
    if (!opened) FAIL(opened.error().to_string());
    return std::move(*opened);
  }
};

const ImportedText* named(const Texts& texts, const std::string& title, const char* version) {
  for (std::uint32_t id = 0; id < texts.text_count(); ++id) {
    const ImportedText* text = texts.text(id);
    if (text && same_title(text->title, title) && text->promulgated == day(version)) return text;
  }
  return nullptr;
}

TEST_CASE("imported texts are found by work, version and article") {
  Importing importing;
  const ImportReport report = importing.run();
  CHECK(report.taken == 3);
  CHECK(report.refused.empty());
  CHECK(report.odd.size() == 1);
  const auto store = importing.open();
  const auto works = store->works().by_title("样例法");
  REQUIRE(works.size() == 1);
  REQUIRE(works[0]->versions.size() == 2);
  const ImportedText* text = store->text_of(*works[0], works[0]->versions[1]);
  REQUIRE(text);
  CHECK(text->effective == day("2021-07-01"));
  CHECK(text->rank == Rank::law);
  const auto article = store->article(*text, 3);
  REQUIRE(article);
  CHECK(article->label == "第三条");
  CHECK(part_of(*article, 2, 1, 0) == "（一）材料不全的；");
  CHECK_FALSE(store->article(*text, 9));
  CHECK_FALSE(store->article(*text, 3, 1));
  CHECK(store->texts_of(*works[0]).size() == 2);
  const ImportedText* local = named(*store, "青石市公园条例", "2022-06-01");
  REQUIRE(local);
  CHECK(local->rank == Rank::local_regulation);
  CHECK(local->region == "青石市");
  CHECK(local->oddities.size() == 1);
}

TEST_CASE("every provision is visited once, in order") {
  Importing importing;
  importing.run();
  const auto store = importing.open();
  std::uint32_t next = 0;
  store->each([&](const ImportedText& text, const Provision& provision) {
    CHECK(provision.id == next++);
    CHECK(provision.text == text.id);
    return true;
  });
  CHECK(next == store->provision_count());
  CHECK_FALSE(store->provision(next));
  CHECK(store->text(static_cast<std::uint32_t>(store->text_count())) == nullptr);
}

TEST_CASE("importing again changes only what changed, whatever the order") {
  Importing importing;
  const ImportReport first = importing.run();
  const ImportReport again = importing.run();
  CHECK(again.unchanged == 3);
  CHECK(again.taken == 0);
  CHECK_FALSE(again.changed);
  CHECK(again.digest == first.digest);

  std::string changed = local_text;
  changed.replace(changed.find("免费"), std::string("免费").size(), "全年免费");
  importing.put("地方性法规/青石/青石市公园条例(2022-06-01).md", changed);
  const ImportReport updated = importing.run();
  CHECK(updated.taken == 1);
  CHECK(updated.unchanged == 2);
  CHECK(updated.texts == 3);
  CHECK(updated.digest != first.digest);

  Importing other;
  other.put("地方性法规/青石/青石市公园条例(2022-06-01).md", changed);
  other.run("laws/行政法");
  CHECK(other.run("laws/地方性法规").digest == updated.digest);
}

TEST_CASE("what is no text of law is told, and the rest is imported") {
  Importing importing;
  importing.put("无日期.md", "# 某办法\n\n<!-- INFO END -->\n\n第一条 甲。\n");
  importing.put("无标题.md", "<!-- INFO END -->\n\n第一条 甲。\n");
  importing.put("空.md", "# 空(2020)\n\n2020年1月1日 公布\n\n<!-- INFO END -->\n");
  importing.put("乱.md", "\xff\xfe\x01<!-- INFO END -->");
  importing.put("图.pdf", "%PDF-1.4");
  importing.put("_index.md", "---\n---\n");
  importing.put("同文.md", sample_2017 + std::string("\n"));
  const ImportReport report = importing.run();
  CHECK(report.refused.size() == 5);
  CHECK(report.passed == 1);
  CHECK(report.repeated.size() == 1);
  CHECK(report.texts == 3);
  CHECK_FALSE(
      import_texts(importing.files, importing.plugins, {"nowhere"}, importing.store(), {}, {}));
}

TEST_CASE("a text without another day is named by the one from which it holds") {
  Importing importing;
  importing.put("行政法/无题注法.md",
                "# 无题注法\n\n<!-- INFO END -->\n\n第一条 甲。\n\n"
                "第二条 本法自2020年5月1日起施行。\n");
  const ImportReport report = importing.run();
  CHECK(report.refused.empty());
  CHECK(named(*importing.open(), "无题注法", "2020-05-01"));
  CHECK(std::any_of(report.odd.begin(), report.odd.end(), [](const FileNote& note) {
    return note.note.find("没有公布日期") != std::string::npos;
  }));
}

TEST_CASE("a killed import leaves the old state, and repeating it gives the same digest") {
  Importing importing;
  const std::string digest = importing.run("laws/行政法").digest;
  const pid_t child = fork();
  if (child == 0) {
    // Dies as a killed process does, with the new state half made.
    const IndexBuilder die = [](const TextStore&) -> base::Result<void> {
      ::raise(SIGKILL);
      return {};
    };
    (void)import_texts(importing.files, importing.plugins, {"laws"}, importing.store(), die, {});
    _exit(0);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  REQUIRE(WIFSIGNALED(status));
  CHECK(importing.open()->digest() == digest);
  const std::string repeated = importing.run().digest;
  Importing untouched;
  CHECK(repeated == untouched.run().digest);
}

TEST_CASE("readers keep the state they opened while another takes its place") {
  Importing importing;
  importing.run("laws/行政法");
  const auto before = importing.open();
  importing.run();
  CHECK(before->text_count() == 2);
  const auto works = before->works().by_title("样例法");
  REQUIRE(works.size() == 1);
  const ImportedText* text = before->text_of(*works[0], works[0]->versions[0]);
  REQUIRE(text);
  CHECK(before->article(*text, 1));
  CHECK(importing.open()->text_count() == 3);
}

TEST_CASE("a failed index leaves the old state, and one imports at a time") {
  Importing importing;
  importing.run("laws/行政法");
  const IndexBuilder fail = [](const TextStore&) {
    return base::Result<void>(base::Error(base::ErrorCode::io, "磁盘已满"));
  };
  CHECK_FALSE(
      import_texts(importing.files, importing.plugins, {"laws"}, importing.store(), fail, {}));
  CHECK(importing.open()->text_count() == 2);
  const auto lock = StoreLock::take(importing.store());
  REQUIRE(lock);
  const auto second =
      import_texts(importing.files, importing.plugins, {"laws"}, importing.store(), {}, {});
  REQUIRE_FALSE(second);
  CHECK(second.error().message.find("正在导入") != std::string::npos);
}

TEST_CASE("texts are removed by version") {
  Importing importing;
  importing.run();
  const auto removed =
      remove_texts(importing.store(),
                   [](const ImportedText& t) { return t.promulgated == day("2017-09-01"); }, {});
  REQUIRE(removed);
  CHECK(*removed == 1);
  CHECK(importing.open()->text_count() == 2);
}

TEST_CASE("a damaged store is an error that tells what to do, or is told by verify") {
  Importing importing;
  CHECK(TextStore::open(importing.store()).error().code == base::ErrorCode::not_found);
  importing.run();
  const auto state = importing.open()->folder();
  base::RealFileSystem disk;
  const std::string file = state + "/texts.glass";
  const std::string whole = *disk.read(file, 64 << 20);
  for (const std::size_t cut : {std::size_t{0}, std::size_t{7}, whole.size() / 2}) {
    REQUIRE(disk.write(file, whole.substr(0, cut)));
    const auto opened = TextStore::open(importing.store());
    if (opened) {  // the head may be whole: what is missing shows when it is read
      for (std::uint32_t id = 0; id < 100; ++id) (void)(*opened)->provision(id);
    } else {
      CHECK(opened.error().message.find("corpus import") != std::string::npos);
    }
  }
  for (std::size_t at = 100; at < whole.size(); at += whole.size() / 40) {
    std::string bent = whole;
    for (std::size_t i = at; i < std::min(at + 64, bent.size()); ++i) bent[i] ^= 0x5a;
    REQUIRE(disk.write(file, bent));
    const auto opened = TextStore::open(importing.store());
    if (!opened) continue;
    (*opened)->each([](const ImportedText&, const Provision&) { return true; });
  }
}

TEST_CASE("verify tells numbering gaps and differences from the catalogue") {
  Importing importing;
  importing.run();
  testing::ScratchFolder folder;
  REQUIRE(build_index(fact_tables(), fact_folder, folder.path("index")));
  const auto catalogue = open_index(folder.path("index"));
  REQUIRE(catalogue);
  std::size_t numbering = 0, damaged = 0, facts = 0;
  for (const Doubt& doubt : verify(*importing.open(), **catalogue)) {
    numbering += doubt.kind == Doubt::Kind::numbering ? 1 : 0;
    damaged += doubt.kind == Doubt::Kind::damaged ? 1 : 0;
    facts += doubt.kind == Doubt::Kind::facts ? 1 : 0;
  }
  CHECK(damaged == 0);
  CHECK(numbering == 1);
  CHECK(facts == 2);  // the catalogue's 样例法 has other versions
}

TEST_CASE("a library gives the catalogue's facts first and adds the store's works") {
  Importing importing;
  importing.run();
  testing::ScratchFolder folder;
  REQUIRE(build_index(fact_tables(), fact_folder, folder.path("index")));
  const auto library = open_library(folder.path("index"), importing.store());
  REQUIRE(library);
  REQUIRE(texts_of(**library));
  CHECK((*library)->by_title("青石市公园条例").size() == 1);
  const auto works = (*library)->by_title("样例法");
  REQUIRE(works.size() == 1);
  CHECK((*library)->by_title("样法") == works);  // the same work under the catalogue's alias
  const std::string words = "依照青石市公园条例";
  CHECK((*library)->title_ending_at(words, 0, words.size()) ==
        std::string("青石市公园条例").size());
  const auto alone = open_library(folder.path("index"), folder.path("nothing"));
  REQUIRE(alone);
  CHECK_FALSE(texts_of(**alone));
  CHECK((*alone)->digest() != (*library)->digest());
}

TEST_CASE("merging keeps known facts and adds the texts' versions") {
  Work known;
  known.title = "样例法";
  known.versions = {{day("2017-09-03"), day("2018-01-01"), std::nullopt, "", "published", 0, {}}};
  Work own = known;
  own.versions = {
      {day("2017-09-01"), day("2017-12-01"), std::nullopt, "", "text", 3, {{1, 0, {0}}}},
      {day("2019-01-01"), std::nullopt, std::nullopt, "", "", 0, {}},
      {day("2021-03-01"), day("2021-07-01"), std::nullopt, "", "text", 4, {}}};
  const Work both = merge(known, own);
  REQUIRE(both.versions.size() == 2);
  CHECK(both.versions[0].promulgated == day("2017-09-03"));
  CHECK(both.versions[0].effective == day("2018-01-01"));
  CHECK(both.versions[0].articles == 3);
  CHECK(both.versions[0].ends == day("2021-07-01"));
  CHECK(both.versions[1].articles == 4);
}

TEST_CASE("a text written as Akoma Ntoso and imported again has the same words") {
  Importing importing;
  importing.run();
  const auto store = importing.open();
  const ImportedText* text = named(*store, "样例法", "2021-03-01");
  REQUIRE(text);
  std::vector<Provision> provisions;
  for (std::uint32_t i = 0; i < text->places.size(); ++i) {
    provisions.push_back(*store->provision(text->first + i));
  }
  const auto read = read_akn("样例法.xml", write_akn(*text, provisions));
  REQUIRE(read);
  CHECK(read->promulgated == day("2021-03-01"));
  const Assembled made = assemble({*read});
  REQUIRE(made.contents.texts.size() == 1);
  const auto& again = made.contents.texts[0].provisions;
  REQUIRE(again.size() == provisions.size());
  for (std::size_t i = 0; i < again.size(); ++i) {
    CHECK(again[i].label == provisions[i].label);
    CHECK(again[i].words == provisions[i].words);
    CHECK(again[i].headings == provisions[i].headings);
  }
}

TEST_CASE("hostile XML is refused") {
  CHECK_FALSE(read_akn("x", "<akomaNtoso><act>"));
  CHECK_FALSE(read_akn("x", "<akomaNtoso/>"));
  std::string deep = "<akomaNtoso><act><preface><docTitle>甲</docTitle></preface><body>";
  for (int i = 0; i < 5000; ++i) deep += "<p>";
  for (int i = 0; i < 5000; ++i) deep += "</p>";
  const auto read = read_akn("x", deep + "</body></act></akomaNtoso>");
  REQUIRE_FALSE(read);
  CHECK(read.error().code == base::ErrorCode::limit);
}

}  // namespace
}  // namespace fashen::corpus
