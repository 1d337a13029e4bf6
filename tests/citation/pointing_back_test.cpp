// SPDX-License-Identifier: GPL-3.0-or-later
// 本法, 该条例, 同法, abbreviations: which instrument a word means, and when it stays open.
#include <catch2/catch.hpp>

#include "citation/citation.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"

namespace fashen::citation {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

const testing::MemoryLookup& law() {
  static const testing::MemoryLookup known = [] {
    testing::MemoryLookup made;
    corpus::Version version;
    version.promulgated = day("2021-01-22");
    version.effective = day("2021-07-01");
    version.articles = 20;
    made.add("中华人民共和国灯具法", "灯具法").versions = {version};
    made.add("灯具管理条例").versions = {version};
    made.add("中华人民共和国灯具法实施条例", "灯具法实施条例").versions = {version};
    made.add("桥梁管理办法").versions = {version};
    return made;
  }();
  return known;
}

std::vector<Citation> read(const std::string& text) {
  const auto document = testing::literal_document(text);
  const auto structure = structure::analyze(document, structure::DocumentKind::normative);
  auto found = extract(document, structure, law());
  resolve(found, document, structure, law(), day("2026-01-01"));
  return found;
}

/// "该条例 第五条 -> 灯具管理条例 in_force;" for each citation.
std::string meant(const std::string& text) {
  std::string out;
  for (const Citation& one : read(text)) {
    out += one.title + " " + provision_label(one) + " -> " +
           (one.work ? one.work->title : std::string("?")) + " " + name(one.status) + ";";
  }
  return out;
}

}  // namespace

TEST_CASE("words that point mean what was cited last") {
  CHECK(meant("依照《灯具法》第三条处理。依照该法第五条处罚。") ==
        "灯具法 第三条 -> 中华人民共和国灯具法 in_force;"
        "该法 第五条 -> 中华人民共和国灯具法 in_force;");
  CHECK(meant("依照《灯具法》第三条、《灯具管理条例》第四条处理。依照该条例第二十一条处罚。") ==
        "灯具法 第三条 -> 中华人民共和国灯具法 in_force;"
        "灯具管理条例 第四条 -> 灯具管理条例 in_force;"
        "该条例 第二十一条 -> 灯具管理条例 no_such_article;");
}

TEST_CASE("a word that says its kind goes past instruments of other kinds") {
  CHECK(meant("依照《灯具管理条例》第三条、《桥梁管理办法》第四条处理。依照该条例第五条处罚。")
            .find("该条例 第五条 -> 灯具管理条例 in_force;") != std::string::npos);
  CHECK(meant("依照《灯具法》第三条、《灯具管理条例》第四条处理。依照同法第五条处罚。")
            .find("同法 第五条 -> 中华人民共和国灯具法 in_force;") != std::string::npos);
  CHECK(meant("依照《灯具法》第三条处理。依照该条例第五条处罚。")
            .find("该条例 第五条 -> ? unknown;") != std::string::npos);
}

TEST_CASE("a word that points at what is not known stays unknown") {
  CHECK(meant("依照该条例第五条处罚。") == "该条例 第五条 -> ? unknown;");
  CHECK(meant("依照《风筝管理条例》第三条处理。依照该条例第五条处罚。") ==
        "风筝管理条例 第三条 -> ? unknown;该条例 第五条 -> ? unknown;");
  // What was cited before the unknown one is not meant.
  CHECK(meant("依照《灯具管理条例》第三条、《风筝管理条例》第四条处理。依照该条例第五条处罚。")
            .find("该条例 第五条 -> ? unknown;") != std::string::npos);
  for (const Citation& one : read("依照该条例第五条、同法第六条处罚。")) {
    CHECK_FALSE(one.why.empty());
  }
}

TEST_CASE("the document itself is neither cited nor pointed back to") {
  const auto found =
      read("依照《灯具法》第三条处理。依照本办法第九十九条处罚。依照该法第五条处罚。");
  REQUIRE(found.size() == 3);
  CHECK(found[1].form == NameForm::self);
  CHECK(found[1].status == Status::in_force);
  CHECK(found[1].work == nullptr);
  CHECK(found[2].work == found[0].work);
}

TEST_CASE("an abbreviation means what it was introduced for, in brackets and without") {
  const std::string introduced = "根据《灯具管理条例》（以下简称《条例》），制定本办法。\n";
  CHECK(meant(introduced + "依照《条例》第三条处罚。\n")
            .find("条例 第三条 -> 灯具管理条例 in_force;") != std::string::npos);
  CHECK(meant(introduced + "依照《条例》第二十一条处罚。\n").find("no_such_article") !=
        std::string::npos);
  CHECK(
      meant("根据《灯具管理条例》（以下简称“灯具条例”），制定本办法。\n依照灯具条例第三条处罚。\n")
          .find("灯具条例 第三条 -> 灯具管理条例 in_force;") != std::string::npos);
}

TEST_CASE("an abbreviation of an unknown instrument is unknown, with that reason") {
  const auto found =
      read("根据《风筝管理条例》（以下简称《条例》），制定本办法。\n依照《条例》第三条处罚。\n");
  REQUIRE(found.size() == 2);
  CHECK(found[1].form == NameForm::introduced);
  CHECK(found[1].status == Status::unknown);
  CHECK(found[1].why.find("简称“条例”") != std::string::npos);
}

TEST_CASE("an abbreviation does not hold before it was introduced") {
  const auto found =
      read("依照《条例》第三条处罚。\n根据《灯具管理条例》（以下简称《条例》），制定本办法。\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].form == NameForm::bracketed);
  CHECK(found[0].work == nullptr);
  CHECK(found[0].status == Status::unknown);
}

TEST_CASE("an abbreviation introduced anew means the new one from there") {
  const std::string text = meant(
      "根据《灯具管理条例》（以下简称《规定》），制定本办法。\n依照《规定》第三条处罚。\n"
      "根据《桥梁管理办法》（以下简称《规定》），制定本办法。\n依照《规定》第四条处罚。\n");
  CHECK(text.find("规定 第三条 -> 灯具管理条例") != std::string::npos);
  CHECK(text.find("规定 第四条 -> 桥梁管理办法") != std::string::npos);
}

TEST_CASE("what is pointed at after an abbreviation is what it stands for") {
  CHECK(meant("根据《灯具管理条例》（以下简称《条例》）、《灯具法》，制定本办法。\n"
              "依照《条例》第三条处罚。依照该条例第四条处理。\n")
            .find("该条例 第四条 -> 灯具管理条例") != std::string::npos);
}

TEST_CASE("implementing rules behind a name are those of that name") {
  CHECK(meant("依照《灯具法》及其实施条例第三条处罚。\n") ==
        "灯具法  -> 中华人民共和国灯具法 in_force;"
        "灯具法实施条例 第三条 -> 中华人民共和国灯具法实施条例 in_force;");
  CHECK(meant("依照《桥梁管理办法》及其实施细则第三条处罚。\n")
            .find("桥梁管理办法实施细则 第三条 -> ? unknown;") != std::string::npos);
}

TEST_CASE("the document's own title is no citation of an unknown instrument") {
  const auto found = read(
      "青石县路灯养护管理办法\n第一条 为了规范路灯养护，制定本办法。\n"
      "第二条 《青石县路灯养护管理办法》所称路灯，包括灯杆。\n青石县人民政府\n2024年2月5日\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].status == Status::unknown);
  CHECK(found[0].why.find("本文件") != std::string::npos);
  CHECK(found[0].suggestion.empty());
}

TEST_CASE("a law in the document's title is cited like any other, what it issues is not") {
  const auto status = [](const std::string& title, const char* cited) {
    const auto found = read(title + "\n第一条 依照《" + cited + "》第二十一条的规定处罚。\n");
    for (const Citation& one : found) {
      if (one.article == 21) return std::string(name(one.status));
    }
    return std::string("none");
  };
  CHECK(status("青石县实施《中华人民共和国灯具法实施条例》办法", "灯具法实施条例") ==
        "no_such_article");
  CHECK(status("关于贯彻落实《桥梁管理办法》的通知", "桥梁管理办法") == "no_such_article");
  CHECK(status("关于印发《桥梁管理办法》的通知", "桥梁管理办法") == "unknown");
  CHECK(status("桥梁管理办法", "桥梁管理办法") == "unknown");
}

TEST_CASE("the same sentence resolves alike wherever it stands") {
  const std::string sentence = "依照《灯具法》第三条、第二十一条处罚；依照该法第四条处理。\n";
  const std::string once = meant(sentence);
  std::string filler;
  for (int i = 0; i < 30; ++i) filler += "路灯由街道养护，费用由财政承担。\n";
  CHECK(meant(filler + sentence) == once);
  CHECK(meant(sentence + filler) == once);
  CHECK(meant(sentence + sentence) == once + once);
}

}  // namespace fashen::citation
