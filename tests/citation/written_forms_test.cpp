// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which documents write provisions down must be read as the same provision.
#include <catch2/catch.hpp>
#include <random>

#include "citation/citation.h"
#include "citation/provision_grammar.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"
#include "text/fold.h"
#include "text/numeral.h"

namespace fashen::citation {
namespace {

const testing::MemoryLookup& law() {
  static const testing::MemoryLookup known = [] {
    testing::MemoryLookup made;
    made.add("中华人民共和国灯具法", "灯具法");
    made.add("灯具管理条例");
    return made;
  }();
  return known;
}

std::vector<Citation> citations_of(const std::string& text) {
  const auto document = testing::literal_document(text);
  const auto structure = structure::analyze(document, structure::DocumentKind::normative);
  auto found = extract(document, structure, law());
  for (const Citation& one : found) {
    CHECK(one.span.end <= document.text.size());
    CHECK(one.span.contains(one.title_span.empty() ? one.span : one.title_span));
    CHECK_FALSE(one.span.empty());
  }
  return found;
}

/// The provisions of all citations: "灯具法 第五条|灯具法 第六条".
std::string provisions(const std::string& text) {
  std::string out;
  for (const Citation& one : citations_of(text)) {
    out += (out.empty() ? "" : "|") + one.title;
    if (const std::string label = provision_label(one); !label.empty()) out += " " + label;
  }
  return out;
}

std::string chinese(int number) { return text::to_chinese_numeral(number); }

}  // namespace

TEST_CASE("a provision is the same in Chinese, Arabic and full-width figures and with blanks") {
  std::mt19937 random(107);
  for (int round = 0; round < 150; ++round) {
    const int article = 1 + static_cast<int>(random() % 300);
    const int paragraph = static_cast<int>(random() % 4), item = static_cast<int>(random() % 12);
    const std::string a = std::to_string(article), p = std::to_string(paragraph),
                      i = std::to_string(item);
    const std::string written[] = {
        "第" + chinese(article) + "条" + (paragraph ? "第" + chinese(paragraph) + "款" : "") +
            (item ? "第（" + chinese(item) + "）项" : ""),
        "第" + a + "条" + (paragraph ? "第" + p + "款" : "") + (item ? "第" + i + "项" : ""),
        "第 " + a + " 条" + (paragraph ? "第 " + p + " 款" : "") + (item ? "第(" + i + ")项" : ""),
        "第" + chinese(article) + "条" + (paragraph ? "第" + p + "款" : "") +
            (item ? "第" + chinese(item) + "项" : "")};
    for (const std::string& form : written) {
      CAPTURE(form);
      const auto found = citations_of("依照《灯具法》" + form + "的规定处理。\n");
      REQUIRE(found.size() == 1);
      REQUIRE(found[0].article == article);
      REQUIRE(found[0].paragraph == paragraph);
      REQUIRE(found[0].item == item);
      REQUIRE(provision_label(found[0]) == written[0]);
    }
  }
}

TEST_CASE("a label that was written is read back as the same numbers") {
  for (int article : {1, 10, 11, 20, 99, 100, 101, 110, 1260}) {
    for (int sub : {0, 1, 3}) {
      for (int paragraph : {0, 2}) {
        Citation made;
        made.article = article;
        made.article_sub = sub;
        made.paragraph = paragraph;
        const std::string label = provision_label(made);
        const auto found = citations_of("依照《灯具法》" + label + "的规定处理。\n");
        CAPTURE(label);
        REQUIRE(found.size() == 1);
        CHECK(found[0].article == article);
        CHECK(found[0].article_sub == sub);
        CHECK(found[0].paragraph == paragraph);
      }
    }
  }
  CHECK(provision_label(Citation{}).empty());
}

TEST_CASE("lists and ranges of every shape") {
  struct Row {
    const char* text;
    const char* expected;
  };
  const Row rows[] = {
      {"《灯具法》第三条、第四条、第五条", "灯具法 第三条|灯具法 第四条|灯具法 第五条"},
      {"《灯具法》第三、四、五条", "灯具法 第三条|灯具法 第四条|灯具法 第五条"},
      {"《灯具法》第三条、第四条和第五条", "灯具法 第三条|灯具法 第四条|灯具法 第五条"},
      {"《灯具法》第三条及第五条", "灯具法 第三条|灯具法 第五条"},
      {"《灯具法》第三条或者第五条", "灯具法 第三条|灯具法 第五条"},
      {"《灯具法》第三条至第五条", "灯具法 第三条至第五条"},
      {"《灯具法》第三至五条", "灯具法 第三条至第五条"},
      {"《灯具法》第三条第一款、第二款和第五条",
       "灯具法 第三条第一款|灯具法 第三条第二款|灯具法 第五条"},
      {"《灯具法》第三条第（一）、（三）项", "灯具法 第三条第（一）项|灯具法 第三条第（三）项"},
      {"《灯具法》第三条第（一）项至第（三）项", "灯具法 第三条第（一）项至第（三）项"},
      {"《灯具法》第三条、《灯具管理条例》第四条", "灯具法 第三条|灯具管理条例 第四条"},
      {"《灯具法》《灯具管理条例》第四条", "灯具法|灯具管理条例 第四条"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(provisions("依照" + std::string(row.text) + "的规定处理。\n") == row.expected);
  }
}

TEST_CASE("what stands behind a name but is no provision of it") {
  struct Row {
    const char* text;
    const char* expected;
  };
  const Row rows[] = {
      {"《灯具法》第二章的规定", "灯具法"},   {"《灯具法》第一次修订", "灯具法"},
      {"《灯具法》第三方检测", "灯具法"},     {"《灯具法》实施后第三年", "灯具法"},
      {"《灯具法》和第三人的权利", "灯具法"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(provisions("关于" + std::string(row.text) + "。\n") == row.expected);
  }
}

TEST_CASE("names of papers, forms, contracts and newspapers are no citations") {
  for (const char* text : {"填写《停车登记表》。", "签订《采购合同》。", "送达《听证告知书》。",
                           "见《青石日报》第三版。", "《》", "《 》"}) {
    CAPTURE(text);
    CHECK(provisions(std::string(text) + "\n").empty());
  }
}

TEST_CASE("names run over nested brackets and hard wraps") {
  CHECK(provisions("按照《关于修改〈灯具法〉的决定》第三条办理。\n") ==
        "关于修改〈灯具法〉的决定 第三条");
  CHECK(provisions("按照《关于修改《灯具法》的决定》第三条办理。\n") ==
        "关于修改《灯具法》的决定 第三条");
  CHECK(provisions("依照《中华人民共和国\n灯具法》第三条处理。\n").find("第三条") !=
        std::string::npos);
}

TEST_CASE("what stands beside a name: version, number, short name") {
  const auto version = citations_of("依照《灯具法》（2021年修订）第三条处理。\n");
  REQUIRE(version.size() == 1);
  CHECK(version[0].version == "2021年修订");
  CHECK(version[0].article == 3);
  const auto number = citations_of("依照《灯具管理条例》（国务院令第9号）第三条处理。\n");
  REQUIRE(number.size() == 1);
  CHECK(number[0].number == "国务院令第9号");
  CHECK(number[0].article == 3);
  const auto brief = citations_of("根据《灯具管理条例》（以下简称《条例》），制定本办法。\n");
  REQUIRE(brief.size() == 1);
  CHECK(brief[0].introduces == "条例");
}

TEST_CASE("any sequence of pieces is read without harm, in order and apart") {
  static const char* const pieces[] = {"《灯具法》",
                                       "灯具法",
                                       "第三条",
                                       "第（一）项",
                                       "、",
                                       "至",
                                       "和",
                                       "第五",
                                       "条",
                                       "该法",
                                       "本办法",
                                       "（以下简称“灯法”）",
                                       "国发〔2021〕1号",
                                       "《",
                                       "》",
                                       "〈",
                                       "\n",
                                       "依照",
                                       "。"};
  std::mt19937 random(109);
  for (int round = 0; round < 400; ++round) {
    std::string text;
    for (int i = 0; i < 15; ++i) text += pieces[random() % std::size(pieces)];
    const auto document = testing::literal_document(text);
    const auto structure = structure::analyze(document, structure::DocumentKind::normative);
    auto found = extract(document, structure, law());
    resolve(found, document, structure, law(), law().known_until());
    std::size_t last = 0;
    for (const Citation& one : found) {
      CAPTURE(text);
      REQUIRE(one.span.begin >= last);
      REQUIRE(one.span.end <= document.text.size());
      REQUIRE((one.status == Status::in_force || !one.why.empty()));
      last = one.span.begin;
    }
  }
}

TEST_CASE("the chain of provisions ends where it ends") {
  const auto chain = [](const std::string& text) {
    const std::string folded = text::fold(text).text;
    const ProvisionChain found = provisions_at(RunningText(folded), 0);
    return std::to_string(found.provisions.size()) +
           (found.provisions.empty() ? "" : folded.substr(found.end));
  };
  CHECK(chain("第三条规定") == "1规定");
  CHECK(chain("第三条、第四条规定") == "2规定");
  CHECK(chain("第三条、营业执照") == "1、营业执照");
  CHECK(chain("第三条和有关规定") == "1和有关规定");
  CHECK(chain("第三款规定") == "0");
  CHECK(chain("规定第三条") == "0");
  CHECK(chain("第二章第三条规定") == "1规定");
  CHECK(chain("") == "0");
}

}  // namespace fashen::citation
