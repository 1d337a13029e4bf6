// SPDX-License-Identifier: GPL-3.0-or-later
// What an import reads off a file beside its words: title, days, number, issuer, rank, region.
#include <catch2/catch.hpp>

#include "corpus/assemble.h"
#include "corpus/classify.h"
#include "corpus/fact_folder.h"
#include "corpus/read_source.h"
#include "corpus/statute_markdown.h"
#include "document/plugin_registry.h"
#include "support/literal_document.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

StatuteSource from_document(const std::string& text) {
  return source_of(testing::literal_document(text));
}

StatuteSource from_markdown(const std::string& path, const std::string& markdown) {
  const testing::ScratchFolder empty;
  const auto plugins = document::PluginRegistry::open(empty.path());
  REQUIRE(plugins);
  auto source = read_source(*plugins, path, markdown);
  if (!source) FAIL(source.error().to_string());
  return std::move(*source);
}

const std::string body = "第一条 路灯由街道养护。\n第二条 本办法自2024年3月1日起施行";

}  // namespace

TEST_CASE("a county's own document tells its facts in its head and its closing article") {
  const StatuteSource source =
      from_document("青石县路灯养护管理办法\n青政办规〔2024〕7号\n" + body +
                    "，有效期五年。\n青石县人民政府办公室\n2024年2月5日\n");
  CHECK(source.number == "青政办规〔2024〕7号");
  CHECK(source.issuer == "青石县人民政府办公室");
  CHECK(source.promulgated == day("2024-02-05"));
  CHECK(source.effective == day("2024-03-01"));
  CHECK(source.expires == day("2029-02-28"));
  const Statute statute = parse_statute(source.markdown);
  CHECK(statute.title == "青石县路灯养护管理办法");
  REQUIRE(statute.articles.size() == 2);
}

TEST_CASE("the last day of a validity, as years or as a day") {
  const auto last = [](const std::string& validity) {
    return from_document("青石县路灯养护管理办法\n" + body + validity +
                         "\n青石县人民政府\n2024年2月5日\n")
        .expires;
  };
  CHECK(last("，有效期2年。") == day("2026-02-28"));
  CHECK(last("，有效期三年。") == day("2027-02-28"));
  CHECK(last("，有效期至2027年12月31日。") == day("2027-12-31"));
  CHECK_FALSE(last("。"));
}

TEST_CASE("headings, tables and annexes of a document become those of a statute") {
  const StatuteSource source = from_document(
      "青石县路灯养护管理办法\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 "
      "乙。\n附件：路灯分级表\n一级\n青石县人民政府\n2024年2月5日\n");
  CHECK(source.markdown.find("## 第一章 总则\n") != std::string::npos);
  const Assembled made = assemble({source});
  REQUIRE(made.contents.texts.size() == 1);
  const auto& provisions = made.contents.texts[0].provisions;
  REQUIRE(provisions.size() >= 3);
  CHECK(provisions[0].headings == "第一章 总则");
  CHECK(provisions[1].headings == "第二章 附则");
  CHECK(provisions[2].place.kind == ProvisionKind::annex);
}

TEST_CASE("lines that begin like marks of Markdown stay words") {
  const StatuteSource source = from_document(
      "青石县路灯养护管理办法\n第一条 甲：\n# 号灯由街道养护；\n| 号灯另行规定。\n"
      "青石县人民政府\n2024年2月5日\n");
  const Statute statute = parse_statute(source.markdown);
  CHECK(statute.title == "青石县路灯养护管理办法");
  REQUIRE(statute.articles.size() == 1);
  const std::string words(base::slice(source.markdown, statute.articles[0].span));
  CHECK(words.find("# 号灯由街道养护") != std::string::npos);
  CHECK(words.find("| 号灯另行规定") != std::string::npos);
}

TEST_CASE("a document without a title makes no source, and that is an error of the import") {
  CHECK(from_document("\n\n").markdown.empty());
  const testing::ScratchFolder empty;
  const auto plugins = document::PluginRegistry::open(empty.path());
  REQUIRE(plugins);
  const auto refused = read_source(*plugins, "laws/x.docx", "PK\x03\x04");
  REQUIRE_FALSE(refused);
  CHECK_FALSE(refused.error().message.empty());
}

TEST_CASE("front matter fills in what title, note and name leave open") {
  const StatuteSource source = from_markdown(
      "laws/路灯.md",
      "---\ntitle: \"路灯办法\"\npublish_date: \"2024-02-05\"\nimplement_date: \"2024-03-01\"\n"
      "category: \"部门规章\"\n---\n# 路灯办法\n\n第一条 甲。\n");
  CHECK(source.promulgated == day("2024-02-05"));
  CHECK(source.effective == day("2024-03-01"));
  CHECK(source.rank == Rank::department_rule);
}

TEST_CASE("a note goes before the front matter, and a day of another text is not taken over") {
  const StatuteSource source =
      from_markdown("laws/路灯.md",
                    "---\npublish_date: \"2019-01-01\"\nimplement_date: \"2019-02-01\"\n---\n"
                    "# 路灯办法\n\n2024年2月5日 公布\n\n<!-- INFO END -->\n\n第一条 甲。\n");
  CHECK_FALSE(source.promulgated);
  CHECK_FALSE(source.effective);
  const Assembled made = assemble({source});
  REQUIRE(made.contents.texts.size() == 1);
  CHECK(made.contents.texts[0].text.promulgated == day("2024-02-05"));
}

TEST_CASE("the rank of a text by where it lies, else by its title, else by number and note") {
  struct Row {
    const char* path;
    const char* title;
    const char* note;
    Rank rank;
  };
  for (const Row& row :
       {Row{"laws/部门规章/财政部/a.md", "路灯办法", "公布", Rank::department_rule},
        Row{"laws/a.md", "中华人民共和国路灯法", "公布", Rank::law},
        Row{"laws/a.md", "中华人民共和国路灯条例", "公布", Rank::administrative_regulation},
        Row{"laws/a.md", "路灯条例", "国务院令第725号公布", Rank::administrative_regulation},
        Row{"laws/a.md", "路灯办法", "财政部令第9号公布", Rank::department_rule},
        Row{"laws/a.md", "青石市路灯条例", "青石市第七届人民代表大会常务委员会通过",
            Rank::local_regulation},
        Row{"laws/a.md", "青石市路灯办法", "青石市人民政府令第9号公布", Rank::local_rule},
        Row{"laws/a.md", "路灯的若干意见", "印发", Rank::normative},
        Row{"laws/a.md", "全国人民代表大会常务委员会关于路灯的决定", "通过",
            Rank::interpretation}}) {
    CAPTURE(row.path, row.title, row.note);
    CHECK(from_markdown(row.path, "# " + std::string(row.title) + "\n\n2024年2月5日 " + row.note +
                                      "\n\n<!-- INFO END -->\n\n第一条 甲。\n")
              .rank == row.rank);
  }
}

TEST_CASE("only local texts have a region, and a province is told with its city") {
  CHECK(region_of_text("laws/地方性法规/浙江/a.md", "青石市路灯条例", Rank::local_regulation) ==
        "浙江 青石市");
  CHECK(region_of_text("laws/地方性法规/浙江/a.md", "浙江省路灯条例", Rank::local_regulation) ==
        "浙江省");
  CHECK(region_of_text("laws/地方性法规/浙江/a.md", "路灯条例", Rank::local_regulation) == "浙江");
  CHECK(region_of_text("laws/规范性文件/a.md", "青石县路灯办法", Rank::normative) == "青石县");
  CHECK(region_of_text("laws/法律/a.md", "中华人民共和国路灯法", Rank::law).empty());
}

TEST_CASE("what lies beside texts is passed over, texts in odd folders are not") {
  for (const char* path : {"laws/.git/HEAD.md", ".hidden.md", "laws/_index.md", "laws/_INDEX.MD",
                           "laws/db.sqlite3", "laws/a.PNG", "laws/x/.cache/b.md"}) {
    CAPTURE(path);
    CHECK(passes_over(path));
  }
  for (const char* path : {"./laws/a.md", "../laws/a.md", "laws/v1.2/a.md", "laws/a.docx",
                           "laws/index.md", "laws/a.b.txt"}) {
    CAPTURE(path);
    CHECK_FALSE(passes_over(path));
  }
}

}  // namespace fashen::corpus
