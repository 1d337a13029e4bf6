// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/reference_grammar.h"

#include <catch2/catch.hpp>
#include <string>

#include "text/fold.h"

using namespace fashen;
using structure::UnitKind;

namespace {

/// The steps of the chain at the start of a line: "article 5, paragraph 2-4", and what is left.
std::string chain(const std::string& text) {
  const std::string line = text::fold(text).text;
  const auto found = structure::reference_chain_at(line, 0);
  if (!found) return "none";
  std::string out;
  for (const structure::ReferenceStep& step : found->steps) {
    if (!out.empty()) out += ", ";
    out += structure::name(step.kind);
    out += ' ';
    for (std::size_t i = 0; i < step.numbers.size(); ++i) {
      if (i > 0) out += step.range ? "-" : "+";
      out += std::to_string(step.numbers[i]);
    }
    if (step.sub_number > 0) out += "bis" + std::to_string(step.sub_number);
    if (!step.decimal.empty()) out += " " + std::string(step.decimal);
  }
  return out + "|" + line.substr(found->end);
}

std::string relative(const std::string& text) {
  const std::string line = text::fold(text).text;
  const auto found = structure::relative_reference_at(line, 0);
  if (!found) return "none";
  return std::string(structure::name(found->kind)) + " " + std::to_string(found->back) + "|" +
         line.substr(found->end);
}

}  // namespace

TEST_CASE("steps from the larger to the smaller unit") {
  CHECK(chain("第五条规定") == "article 5|规定");
  CHECK(chain("第5条规定") == "article 5|规定");
  CHECK(chain("第五条第二款规定") == "article 5, paragraph 2|规定");
  CHECK(chain("第五条第二款第（一）项规定") == "article 5, paragraph 2, item 1|规定");
  CHECK(chain("第五条第二款第一项规定") == "article 5, paragraph 2, item 1|规定");
  CHECK(chain("第五条第（三）项规定") == "article 5, item 3|规定");
  CHECK(chain("第五条第一款第（二）项第3目") == "article 5, paragraph 1, item 2, subitem 3|");
  CHECK(chain("第二款规定") == "paragraph 2|规定");
  CHECK(chain("第（四）项情形") == "item 4|情形");
  CHECK(chain("第三章的规定") == "chapter 3|的规定");
}

TEST_CASE("inserted articles, lists and ranges") {
  CHECK(chain("第一百二十条之一规定") == "article 120bis1|规定");
  CHECK(chain("第三条至第五条规定") == "article 3-5|规定");
  CHECK(chain("第三至五条规定") == "article 3-5|规定");
  CHECK(chain("第三、五条规定") == "article 3+5|规定");
  CHECK(chain("第三、五、七条规定") == "article 3+5+7|规定");
  CHECK(chain("第五条第（一）项至第（三）项") == "article 5, item 1-3|");
  CHECK(chain("第五条第（一）至（三）项") == "article 5, item 1-3|");
}

TEST_CASE("decimal numbers of contracts") {
  CHECK(chain("第3.2条约定") == "clause  3.2|约定");
  CHECK(chain("第3.2.1条约定") == "clause  3.2.1|约定");
}

TEST_CASE("what is no chain") {
  for (const char* text : {"第一名", "第三项目部", "第二款项", "第二部分", "第三人", "第一时间",
                           "第条", "五条", "第", "", "本条", "第一次"}) {
    CAPTURE(text);
    CHECK(chain(text) == "none");
  }
}

TEST_CASE("relative words, and how far back they point") {
  CHECK(relative("前款规定") == "paragraph 1|规定");
  CHECK(relative("前两款规定") == "paragraph 2|规定");
  CHECK(relative("前三款规定") == "paragraph 3|规定");
  CHECK(relative("前条规定") == "article 1|规定");
  CHECK(relative("前两条规定") == "article 2|规定");
  CHECK(relative("前项情形") == "item 1|情形");
  CHECK(relative("本条规定") == "article 0|规定");
  CHECK(relative("本款规定") == "paragraph 0|规定");
  CHECK(relative("本项所称") == "item 0|所称");
}

TEST_CASE("words that only begin like a relative reference") {
  for (const char* text :
       {"本条例规定", "前提条件", "前期工作", "本项目", "前述", "本办法", "前款项", "", "款"}) {
    CAPTURE(text);
    CHECK(relative(text) == "none");
  }
}
