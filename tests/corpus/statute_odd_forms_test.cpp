// SPDX-License-Identifier: GPL-3.0-or-later
// Statutes as they really come: with preambles, books, inserted articles, old notes and none.
#include <catch2/catch.hpp>

#include "corpus/assemble.h"
#include "corpus/classify.h"
#include "corpus/front_matter_fields.h"
#include "corpus/norm_kind.h"
#include "corpus/provisions.h"
#include "corpus/read_source.h"
#include "corpus/statute_lines.h"
#include "corpus/statute_markdown.h"
#include "support/literal_document.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

std::string kinds_of(const std::string& markdown) {
  std::string out;
  for (const Provision& one : read_provisions(markdown, parse_statute(markdown))) {
    out += std::string(name(one.place.kind)) + ":" + one.label + " ";
  }
  return out;
}

StatuteSource source(const std::string& path, const std::string& markdown) {
  StatuteSource made;
  made.path = path;
  made.markdown = markdown;
  made.digest = "0";
  made.rank = Rank::law;
  return made;
}

const std::string kHead = "# 样例法\n\n2020年1月1日 公布\n\n<!-- INFO END -->\n\n";

}  // namespace

TEST_CASE("numbers of articles in every form that is printed") {
  for (const char* article : {"第一条 甲。", "第一条　甲。", "第1条 甲。", "第 一 条 甲。"}) {
    CAPTURE(article);
    const Statute statute = parse_statute(kHead + article + "\n\n第二条 乙。\n");
    REQUIRE(statute.articles.size() == 2);
    CHECK(statute.articles[0].shape.number == 1);
    CHECK(statute.doubts.empty());
  }
}

TEST_CASE("paragraphs and items are counted as the law counts them") {
  const Statute statute = parse_statute(kHead +
                                        "第一条 甲：\n\n（一）乙；\n\n（二）丙。\n\n丁。\n\n第二条 "
                                        "戊。\n\n己：\n\n（一）庚；\n\n（二）辛；\n\n"
                                        "（三）壬。\n");
  REQUIRE(statute.articles.size() == 2);
  CHECK(statute.articles[0].shape.items == std::vector<int>{2, 0});
  CHECK(statute.articles[1].shape.items == std::vector<int>{0, 3});
}

TEST_CASE("inserted, missing and repeated articles") {
  const Statute inserted =
      parse_statute(kHead + "第一条 甲。\n\n第一条之一 乙。\n\n第一条之二 丙。\n\n第二条 丁。\n");
  REQUIRE(inserted.articles.size() == 4);
  CHECK(inserted.articles[2].shape.sub_number == 2);
  CHECK(inserted.doubts.empty());
  CHECK(parse_statute(kHead + "第一条 甲。\n\n第三条 乙。\n").doubts.size() == 1);
  CHECK_FALSE(parse_statute(kHead + "第一条 甲。\n\n第一条 乙。\n").doubts.empty());
}

TEST_CASE("what a statute is made of: preamble, articles, annex, pieces, one whole") {
  CHECK(kinds_of(kHead + "序言的文字。\n\n第一条 甲。\n\n第二条 乙。\n\n附件：\n\n目录\n") ==
        "preamble: article:第一条 article:第二条 annex:附件： ");
  CHECK(kinds_of(kHead + "决定如下：\n\n一、甲。\n\n二、乙。\n").find("piece:") !=
        std::string::npos);
  CHECK(kinds_of(kHead + "只有一段文字。\n") == "whole: ");
  CHECK(kinds_of("") == "");
}

TEST_CASE("headings stand with the articles below them") {
  const std::string markdown =
      kHead +
      "## 第一编 总则\n\n### 第一章 目的\n\n第一条 甲。\n\n### 第二章 范围\n\n第二条 乙。\n";
  const auto provisions = read_provisions(markdown, parse_statute(markdown));
  REQUIRE(provisions.size() == 2);
  CHECK(provisions[0].headings == "第一编 总则\n第一章 目的");
  CHECK(provisions[1].headings == "第一编 总则\n第二章 范围");
}

TEST_CASE("dated events of a note, several a line, impossible days left out") {
  const auto events = [](const char* line) {
    std::string out;
    for (const HistoryEntry& one : history_entries(line)) {
      out += base::to_iso(one.date) + one.event + ";";
    }
    return out;
  };
  CHECK(events("2020年1月1日 公布") == "2020-01-01公布;");
  CHECK(events("没有日期的一行").empty());
  CHECK(events("2020年2月30日 公布").empty());
  CHECK(history_entries("2009年8月27日第一次修正　2017年9月1日第二次修正").size() == 2);
}

TEST_CASE("from when a text holds, as it says itself") {
  CHECK(effective_date("本法自2021年7月15日起施行。") == day("2021-07-15"));
  CHECK(effective_date("本法自二〇二一年七月十五日起施行。") == day("2021-07-15"));
  CHECK_FALSE(effective_date("本法自公布之日起施行。"));
  CHECK(effective_at_once("本法自公布之日起施行。"));
  CHECK(effective_at_once("本条例自发布之日起施行。"));
  CHECK_FALSE(effective_at_once("本法自2021年7月15日起施行。"));
}

TEST_CASE("lines with which what follows the articles begins") {
  for (const char* line : {"附件", "附件：", "附件1", "附表：样例目录", "注：本表略"}) {
    CAPTURE(line);
    CHECK(begins_annex(line));
  }
  for (const char* line : {"附件齐全的，予以受理。", "附则", "第一条 附件", "附近的居民"}) {
    CAPTURE(line);
    CHECK_FALSE(begins_annex(line));
  }
}

TEST_CASE("front matter is read by key, without quotes, and lists are left out") {
  const auto fields = front_matter_fields(
      "---\ntitle: \"样例法\"\nissuer: 全国人民代表大会\ntags:\n  - 甲\nempty:\n---\n# 样例法\n");
  CHECK(fields.at("title") == "样例法");
  CHECK(fields.at("issuer") == "全国人民代表大会");
  CHECK(fields.count("- 甲") == 0);
  CHECK(front_matter_fields("# 样例法\n").empty());
  CHECK(front_matter_fields("---\ntitle: x\n").count("title") <= 1);
  CHECK(front_matter_fields("").empty());
}

TEST_CASE("ranks by folder, by title, and by the words of number and note") {
  CHECK(rank_by_folder("laws/行政法规/a.md", "样例条例") == Rank::administrative_regulation);
  CHECK(rank_by_folder("laws/司法解释/a.md", "关于样例的解释") == Rank::judicial_interpretation);
  CHECK(rank_by_folder("laws/地方性法规/青石/a.md", "青石市公园条例") == Rank::local_regulation);
  CHECK(rank_by_folder("laws/民法商法/a.md", "样例法") == Rank::law);
  CHECK(rank_by_folder("somewhere/a.md", "样例法") == Rank::unknown);
  CHECK(rank_by_words("样例管理条例", "国务院令第700号", "") == Rank::administrative_regulation);
  CHECK(rank_by_words("样例管理办法", "财政部令第87号", "") == Rank::department_rule);
  CHECK(rank_by_title("中华人民共和国样例法") == Rank::law);
}

TEST_CASE("the region of a local text") {
  CHECK(region_of_text("地方性法规/青石/a.md", "青石市公园条例", Rank::local_regulation) ==
        "青石市");
  CHECK(region_of_text("行政法规/a.md", "样例管理条例", Rank::administrative_regulation).empty());
}

TEST_CASE("the books of a code are joined into one text, in whatever order they come") {
  const std::string info = "2020年1月1日 公布\n\n<!-- INFO END -->\n\n";
  const auto first =
      source("民法商法/样例典/总则(2020-01-01).md",
             "# 样例典\n\n" + info + "## 第一编 总则\n\n第一条 甲。\n\n第二条 乙。\n");
  const auto second =
      source("民法商法/样例典/分则(2020-01-01).md",
             "# 样例典\n\n" + info + "## 第二编 分则\n\n第三条 丙。\n\n第四条 丁。\n");
  const auto one = assemble({first, second}), other = assemble({second, first});
  for (const Assembled* made : {&one, &other}) {
    REQUIRE(made->contents.texts.size() == 1);
    REQUIRE(made->contents.texts[0].provisions.size() == 4);
    CHECK(made->contents.texts[0].provisions[3].label == "第四条");
  }
}

TEST_CASE("of two files with one text the longer is taken, whatever their order") {
  const auto brief = source("a/样例法(2020-01-01).md", kHead + "第一条 甲。\n");
  const auto full =
      source("b/样例法(2020-01-01).md", kHead + "第一条 甲，并且乙。\n\n第二条 丙。\n");
  const auto made = assemble({brief, full});
  REQUIRE(made.verdicts.size() == 2);
  CHECK(made.verdicts[0].kind == SourceVerdict::Kind::repeated);
  CHECK(made.verdicts[1].kind == SourceVerdict::Kind::taken);
  const auto turned = assemble({full, brief});
  CHECK(turned.verdicts[0].kind == SourceVerdict::Kind::taken);
  CHECK(turned.contents.texts[0].provisions.size() == 2);
}

TEST_CASE("what does not say what it must is refused with the reason") {
  const auto refused = [](const std::string& markdown) {
    const auto made = assemble({source("x.md", markdown)});
    CHECK(made.contents.texts.empty());
    return made.verdicts.at(0).kind == SourceVerdict::Kind::refused ? made.verdicts[0].reason : "";
  };
  CHECK_FALSE(refused("# 样例法\n\n<!-- INFO END -->\n\n第一条 甲。\n").empty());
  CHECK_FALSE(refused("").empty());
  CHECK(assemble({}).contents.texts.empty());
}

TEST_CASE("a document becomes a source with its title, headings and articles") {
  document::Document document = testing::literal_document(
      "青石市公园条例\n（2022年6月1日青石市人民代表大会常务委员会通过）\n第一章 总则\n第一条 "
      "甲。\n第二条 乙：\n"
      "（一）丙；\n（二）丁。\n");
  document.path = "公园条例.docx";
  const StatuteSource made = source_of(document);
  const Statute statute = parse_statute(made.markdown);
  CHECK(statute.title == "青石市公园条例");
  REQUIRE(statute.articles.size() == 2);
  CHECK(statute.articles[1].shape.items == std::vector<int>{2});
}

TEST_CASE("files that no import speaks of") {
  for (const char* path :
       {".git/config", "a/.hidden.md", "laws/_index.md", "a.png", "a.JPG", "laws/index.db"}) {
    CAPTURE(path);
    CHECK(passes_over(path));
  }
  for (const char* path : {"a.md", "../laws/a.md", "../../laws/a.md", "./a.md", "a/./b.md",
                           "法/样例法(2020-01-01).md", "a.docx", "a.xml", "a.txt"}) {
    CAPTURE(path);
    CHECK_FALSE(passes_over(path));
  }
}

TEST_CASE("what an article does, by its own words") {
  struct Row {
    const char* words;
    const char* kinds;
  };
  for (const Row& row : {Row{"经营者应当登记。", "duty"},
                         {"申请人可以查询。", "power"},
                         {"任何人不得占用。", "prohibition"},
                         {"处一万元以下罚款。", "liability"},
                         {"本法所称停车场，是指停放场所。", "definition"},
                         {"对决定不服的，可以依法申请行政复议。", "power remedy"},
                         {"本法自公布之日起施行。", "force"},
                         {"天气晴朗。", ""}}) {
    CAPTURE(row.words);
    std::string kinds;
    for (std::size_t kind = 0; kind < norm_kinds; ++kind) {
      if ((norm_kinds_of(row.words) >> kind & 1) == 0) continue;
      kinds += (kinds.empty() ? "" : " ") + std::string(name(static_cast<NormKind>(kind)));
    }
    CHECK(kinds == row.kinds);
  }
  for (std::size_t kind = 0; kind < norm_kinds; ++kind) {
    const auto one = static_cast<NormKind>(kind);
    CHECK(parse_norm_kind(name(one)) == one);
    CHECK(parse_norm_kind(display_name(one)) == one);
  }
  CHECK_FALSE(parse_norm_kind("no-such"));
}

}  // namespace fashen::corpus
