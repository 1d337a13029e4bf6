// SPDX-License-Identifier: GPL-3.0-or-later
// The small readers of this module: names, numbers, words that point, and what is applied.
#include <catch2/catch.hpp>
#include <set>

#include "citation/bracketed_name.h"
#include "citation/citation.h"
#include "citation/document_number.h"
#include "citation/pointing_name.h"
#include "citation/title_words.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"
#include "text/fold.h"

namespace fashen::citation {
namespace {

std::string bracketed(const std::string& text) {
  const auto name = bracketed_name_at(RunningText(text), 0);
  return name ? name->title + "|" + text.substr(name->span.end) : "none";
}

std::string number_in(const std::string& text) {
  const std::string folded = text::fold(text).text;
  const RunningText running(folded);
  const auto number = find_document_number(running, {0, folded.size()});
  return number ? number->text : "none";
}

std::string pointing(const std::string& text) {
  const auto name = pointing_name_at(RunningText(text), 0);
  if (!name) return "none";
  return std::string(name->self ? "self " : "back ") + std::string(name->kind);
}

}  // namespace

TEST_CASE("a bracketed name goes to the bracket that closes it") {
  CHECK(bracketed("《灯具法》第三条") == "灯具法|第三条");
  CHECK(bracketed("《关于〈灯具法〉的通知》甲") == "关于〈灯具法〉的通知|甲");
  CHECK(bracketed("《关于《灯具法》的通知》甲") == "关于《灯具法》的通知|甲");
  CHECK(bracketed("《灯 具 法》") == "灯具法|");
  CHECK(bracketed("《灯具\n法》") == "灯具法|");
  CHECK(bracketed("《》") == "none");
  CHECK(bracketed("《没有结束") == "none");
  CHECK(bracketed("灯具法") == "none");
  std::string endless = "《";
  for (int i = 0; i < 5000; ++i) endless += "灯";
  CHECK(bracketed(endless + "》") == "none");
}

TEST_CASE("document numbers of every usual kind") {
  struct Row {
    const char* text;
    const char* number;
  };
  for (const Row& row : {Row{"参照国发〔2021〕7号执行", "国发〔2021〕7号"},
                         {"国办发[2019]12号文件", "国办发〔2019〕12号"},
                         {"按照青政办规〔2026〕3号文", "青政办规〔2026〕3号"},
                         {"根据法释〔2020〕25号", "法释〔2020〕25号"},
                         {"国务院令第722号公布", "国务院令第722号"},
                         {"财政部令第87号", "财政部令第87号"},
                         {"主席令第七十号", "主席令第七十号"},
                         {"住房和城乡建设部令第9号", "住房和城乡建设部令第9号"},
                         {"见青政发〔2019〕第3号", "青政发〔2019〕第3号"},
                         {"没有文号", "none"},
                         {"（2019）3号楼", "none"},
                         {"〔2019〕号", "none"},
                         {"命令第三排", "none"},
                         {"", "none"}}) {
    CAPTURE(row.text);
    CHECK(number_in(row.text) == row.number);
  }
}

TEST_CASE("words that point, to the document itself or back") {
  CHECK(pointing("本办法第三条") == "self 办法");
  CHECK(pointing("本条例") == "self 条例");
  CHECK(pointing("本法典") == "self 法典");
  CHECK(pointing("该法第三条") == "back 法");
  CHECK(pointing("同法第三条") == "back 法");
  CHECK(pointing("前述规定") == "back 规定");
  CHECK(pointing("该实施细则") == "back 实施细则");
  CHECK(pointing("本县") == "none");
  CHECK(pointing("该企业") == "none");
  CHECK(pointing("") == "none");
  CHECK(pointed_kind("该条例") == "条例");
  CHECK(pointed_kind("灯具法").empty());
}

TEST_CASE("the implementing rules of what was named") {
  const std::string text = "及其实施条例第三条";
  base::Span name;
  const std::size_t end = implementing_name_at(RunningText(text), 0, name);
  CHECK(text.substr(end) == "第三条");
  CHECK(base::slice(text, name) == "实施条例");
  CHECK(implementing_name_at(RunningText("及其他规定"), 0, name) == 0);
}

TEST_CASE("titles of instruments are told from titles of papers") {
  for (const char* title :
       {"灯具法", "灯具管理条例", "灯具管理办法", "灯具管理办法（试行）", "关于加强灯具管理的意见",
        "灯具管理工作方案", "停车管理规定（2021年修订）"}) {
    CAPTURE(title);
    CHECK(is_instrument_name(title));
    CHECK_FALSE(is_form_name(title));
  }
  for (const char* title : {"停车登记表", "采购合同", "听证告知书", "青石日报", "承诺书"}) {
    CAPTURE(title);
    CHECK(is_form_name(title));
  }
  CHECK(without_trailing_bracket("灯具管理办法（试行）") == "灯具管理办法");
  CHECK(without_trailing_bracket("灯具管理办法（2021年修订）") == "灯具管理办法");
  CHECK(without_trailing_bracket("灯具管理办法") == "灯具管理办法");
  CHECK(without_trailing_bracket("").empty());
}

TEST_CASE("what a sentence applies, and what it only names") {
  testing::MemoryLookup law;
  law.add("中华人民共和国灯具法", "灯具法");
  struct Row {
    const char* text;
    bool applied;
  };
  for (const Row& row : {Row{"依照《灯具法》第五条的规定处罚。", true},
                         {"依据《灯具法》第五条，责令改正。", true},
                         {"按照《灯具法》第五条规定的程序办理。", true},
                         {"《灯具法》第五条规定的罚款由县局实施。", true},
                         {"根据《灯具法》，制定本办法。", false},
                         {"根据《灯具法》等法律法规，结合本县实际，制定本办法。", false},
                         {"违反《灯具法》第五条的，处罚款。", false},
                         {"学习宣传《灯具法》。", false}}) {
    CAPTURE(row.text);
    const auto document = testing::literal_document(row.text);
    const auto structure = structure::analyze(document, structure::DocumentKind::normative);
    const auto found = extract(document, structure, law);
    REQUIRE(found.size() == 1);
    CHECK(found[0].applied == row.applied);
  }
}

TEST_CASE("a paragraph that rests on a provision in force restates it") {
  testing::MemoryLookup law;
  corpus::Work& lamps = law.add("中华人民共和国灯具法", "灯具法");
  corpus::Version version;
  version.promulgated = *base::parse_date("2021-01-22");
  version.effective = *base::parse_date("2021-07-01");
  version.articles = 10;
  lamps.versions = {version};
  const std::string text =
      "第一条 依照《灯具法》第五条的规定，处一千元罚款。\n第二条 "
      "依照《灯具法》第五十条的规定，处两千元罚款。\n"
      "第三条 处三千元罚款。\n第四条 违反《灯具法》第五条的，处四千元罚款。\n"
      "第五条 依照本办法第一条的规定，处五千元罚款。\n";
  const auto document = testing::literal_document(text);
  const auto structure = structure::analyze(document, structure::DocumentKind::normative);
  auto citations = extract(document, structure, law);
  resolve(citations, document, structure, law, *base::parse_date("2026-01-01"));
  const auto restates = [&](std::string_view words) {
    const std::size_t at = text.find(words);
    REQUIRE(at != std::string::npos);
    return restates_law({at, at + words.size()}, citations, structure);
  };
  CHECK(restates("一千元"));
  CHECK_FALSE(restates("两千元"));
  CHECK_FALSE(restates("三千元"));
  CHECK_FALSE(restates("四千元"));
  CHECK_FALSE(restates("五千元"));
}

TEST_CASE("statuses and forms have stable names, and statuses a Chinese one") {
  std::set<std::string> names, shown;
  for (Status status :
       {Status::in_force, Status::repealed, Status::renumbered, Status::not_yet_in_force,
        Status::no_such_article, Status::no_such_work, Status::ambiguous, Status::unknown}) {
    names.insert(name(status));
    shown.insert(display_name(status));
  }
  CHECK(names.size() == 8);
  CHECK(shown.size() == 8);
  CHECK(names.count("no_such_article") == 1);
  std::set<std::string> forms;
  for (NameForm form : {NameForm::bracketed, NameForm::bare, NameForm::self, NameForm::anaphoric,
                        NameForm::introduced, NameForm::number}) {
    forms.insert(name(form));
  }
  CHECK(forms ==
        std::set<std::string>{"bracketed", "bare", "self", "anaphoric", "introduced", "number"});
}

}  // namespace fashen::citation
