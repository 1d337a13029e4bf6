// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "citation/citation.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"

namespace fashen::citation {
namespace {

/// What a text cites: "title provision form" for each citation, in order.
std::string cited(const std::string& text) {
  testing::MemoryLookup law;
  law.add("中华人民共和国灯具法", "灯具法");
  law.add("中华人民共和国民法典", "民法典");
  law.add("灯具管理条例");
  auto document = testing::literal_document(text);
  auto structure = structure::analyze(document, structure::DocumentKind::normative);
  std::string out;
  for (const Citation& citation : extract(document, structure, law)) {
    out += citation.title;
    std::string provision = provision_label(citation);
    if (!provision.empty()) out += " " + provision;
    if (citation.form != NameForm::bracketed) out += std::string(" ") + name(citation.form);
    out += ";";
  }
  return out;
}

std::vector<Citation> citations_of(const std::string& text) {
  testing::MemoryLookup law;
  law.add("中华人民共和国灯具法", "灯具法");
  auto document = testing::literal_document(text);
  auto structure = structure::analyze(document, structure::DocumentKind::normative);
  return extract(document, structure, law);
}

}  // namespace

TEST_CASE("names in brackets are cited, nested ones as one") {
  auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"根据《灯具法》，制定本办法。", "灯具法;"},
      {"根据《灯具法》《民法典》等法律，", "灯具法;民法典;"},
      {"按照《关于执行〈灯具法〉若干问题的规定》办理。", "关于执行〈灯具法〉若干问题的规定;"},
      {"按照《关于执行《灯具法》若干问题的规定》办理。", "关于执行《灯具法》若干问题的规定;"},
      {"双方签订《灯具买卖合同》。", ""},
      {"填写《灯具申请表》，见《青石日报》。", ""},
      {"《》是空的。", ""},
      {"没有结束的《灯具法，后面的话。", ""},
  }));
  CAPTURE(text);
  CHECK(cited(text) == expected);
}

TEST_CASE("a provision is read to its smallest part, in every way of writing numbers") {
  auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"《灯具法》第五条", "灯具法 第五条;"},
      {"《灯具法》第5条第2款", "灯具法 第五条第二款;"},
      {"《灯具法》第一百二十条之一第二款", "灯具法 第一百二十条之一第二款;"},
      {"《灯具法》第五条第一款第（三）项", "灯具法 第五条第一款第（三）项;"},
      {"《灯具法》第五条第一款第三项", "灯具法 第五条第一款第（三）项;"},
      {"《灯具法》第五条第(三)项第2目", "灯具法 第五条第（三）项第2目;"},
      {"《灯具法》的第五条", "灯具法 第五条;"},
      {"《灯具法》中第五条", "灯具法 第五条;"},
      {"《灯具法》第 五 条", "灯具法 第五条;"},
      {"《灯具法》第二章第五条", "灯具法 第五条;"},
      {"《灯具法》第二章", "灯具法;"},
  }));
  CAPTURE(text);
  CHECK(cited("依照" + text + "的规定处理。") == expected);
}

TEST_CASE("lists give one citation each, ranges keep both ends") {
  auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"《灯具法》第三条、第五条", "灯具法 第三条;灯具法 第五条;"},
      {"《灯具法》第三、五条", "灯具法 第三条;灯具法 第五条;"},
      {"《灯具法》第三条至第五条", "灯具法 第三条至第五条;"},
      {"《灯具法》第三条和第五条第二款", "灯具法 第三条;灯具法 第五条第二款;"},
      {"《灯具法》第五条第一款、第三款", "灯具法 第五条第一款;灯具法 第五条第三款;"},
      {"《灯具法》第五条第（一）项至第（三）项", "灯具法 第五条第（一）项至第（三）项;"},
      {"《灯具法》第五条、《民法典》第六条", "灯具法 第五条;民法典 第六条;"},
  }));
  CAPTURE(text);
  CHECK(cited("依照" + text + "的规定处理。") == expected);
}

TEST_CASE("a well-known name needs no brackets, but must be a name of its own") {
  auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"依照灯具法第五条处理。", "灯具法 第五条 bare;"},
      {"依照中华人民共和国灯具法第五条处理。", "中华人民共和国灯具法 第五条 bare;"},
      {"依照灯具法和民法典的规定处理。", "灯具法 bare;民法典 bare;"},
      {"违反灯具法律关系的，", ""},
      {"宣传灯具法知识。", ""},
      {"香港灯具法第五条规定，", ""},
  }));
  CAPTURE(text);
  CHECK(cited(text) == expected);
}

TEST_CASE("words that point are told apart from names") {
  auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"依照本办法第三条处理。", "本办法 第三条 self;"},
      {"依照《灯具管理条例》第三条处理。依照该条例第五条处理。",
       "灯具管理条例 第三条;该条例 第五条 anaphoric;"},
      {"依照《灯具法》第三条、同法第五条处理。", "灯具法 第三条;同法 第五条 anaphoric;"},
      {"本办法自公布之日起施行。", ""},
      {"根据《中华人民共和国灯具法》（以下简称《灯法》），依照《灯法》第三条处理。",
       "中华人民共和国灯具法;灯法 第三条 introduced;"},
      {"《中华人民共和国灯具法》（以下简称“灯法”）施行后，依照灯法第三条处理。",
       "中华人民共和国灯具法;灯法 第三条 introduced;"},
  }));
  CAPTURE(text);
  CHECK(cited(text) == expected);
}

TEST_CASE("document numbers stand beside a name or for one") {
  auto beside = citations_of("按照《灯具工作方案》（青政发〔2019〕3号）办理。");
  REQUIRE(beside.size() == 1);
  CHECK(beside[0].number == "青政发〔2019〕3号");
  auto before = citations_of("青政发〔2019〕3号《灯具工作方案》");
  REQUIRE(before.size() == 1);
  CHECK(before[0].number == "青政发〔2019〕3号");
  auto alone = citations_of("参照国发〔2021〕7号文件执行。");
  REQUIRE(alone.size() == 1);
  CHECK(alone[0].form == NameForm::number);
  auto order = citations_of("《灯具管理条例》（国务院令第583号）");
  REQUIRE(order.size() == 1);
  CHECK(order[0].number == "国务院令第583号");
  CHECK(citations_of("共有（2019）3号楼的住户。").empty());
}

TEST_CASE("the version and the rest of the title stand in brackets behind a name") {
  auto versioned = citations_of("《灯具法》（2017年修正）第五条");
  REQUIRE(versioned.size() == 1);
  CHECK(versioned[0].version == "2017年修正");
  CHECK(versioned[0].article == 5);
  auto trial = citations_of("《灯具管理办法》（试行）第五条");
  REQUIRE(trial.size() == 1);
  CHECK(trial[0].title == "灯具管理办法（试行）");
}

TEST_CASE("a citation covers its own words in the document, also over a hard wrap") {
  const std::string text = "第一条 依照《灯具法》第三条、第\n五条的规定处理。\n第二条 另行规定。";
  auto found = citations_of(text);
  REQUIRE(found.size() == 2);
  CHECK(base::slice(text, found[0].span) == "《灯具法》第三条");
  CHECK(base::slice(text, found[0].title_span) == "《灯具法》");
  CHECK(base::slice(text, found[1].span) == "第\n五条");
  CHECK(found[1].title_span.empty());
}

TEST_CASE("a provision is not looked for beyond its own unit") {
  auto found = citations_of("第一条 依照《灯具法》\n第二条 经营者应当备案。");
  REQUIRE(found.size() == 1);
  CHECK(found[0].article == 0);
}

TEST_CASE("what applies a law is told from what names it") {
  auto applied = [](const std::string& text) {
    auto found = citations_of(text);
    return !found.empty() && found[0].applied;
  };
  CHECK(applied("依照《灯具法》第五条的规定处罚。"));
  CHECK(applied("《灯具法》第五条规定的罚款由县市场监督管理局实施。"));
  CHECK_FALSE(applied("违反《灯具法》第五条的，处罚款。"));
  CHECK_FALSE(applied("根据《灯具法》，制定本办法。"));
}

TEST_CASE("full-width figures, Traditional characters and odd brackets are read the same") {
  CHECK(cited("依照《灯具法》第５条第２款处理。") == cited("依照《灯具法》第五条第二款处理。"));
  CHECK(cited("依照《燈具法》第五條處理。").find("第五条") != std::string::npos);
}

}  // namespace fashen::citation
