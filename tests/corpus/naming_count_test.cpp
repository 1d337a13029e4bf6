// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/naming_count.h"

#include <catch2/catch.hpp>

#include "text/fold.h"

namespace fashen::corpus {
namespace {

using Counts = std::vector<std::uint32_t>;

/// Counts over works, each with its names and its words.
struct Named {
  std::vector<std::string> names;
  std::vector<std::string> words;
};
Counts count(const std::vector<Named>& works) {
  NamingCount counting;
  for (const Named& work : works) {
    const std::uint32_t number = counting.add_work();
    for (const std::string& name : work.names) counting.add_name(number, name);
    for (const std::string& words : work.words) {
      counting.add_words(number, text::fold(words).text);
    }
  }
  return counting.named_by();
}

const Named penal{{"中华人民共和国刑法"}, {"违反本法的，处罚金。"}};

}  // namespace

TEST_CASE("a work is named in brackets, with or without the state's name, and bare") {
  for (const char* words :
       {"根据《中华人民共和国刑法》，制定本解释。", "根据《刑法》处理。",
        "依照刑法第二百条的规定处罚。", "刑法另有规定的除外", "适用中华人民共和国刑法的规定"}) {
    INFO(words);
    CHECK(count({penal, {{"样例解释"}, {words}}}) == Counts{1, 0});
  }
  for (const char* words : {"", "依照本法处罚。", "刑 法", "依照《刑", "刑罚"}) {
    INFO(words);
    CHECK(count({penal, {{"样例解释"}, {words}}}) == Counts{0, 0});
  }
}

TEST_CASE("a work counts once however often it names another, and itself never") {
  const Named often{{"样例解释"}, {"依照刑法第一条。", "《刑法》第二条、刑法第三条。"}};
  CHECK(count({penal, often}) == Counts{1, 0});
  CHECK(count({penal, often, {{"样例规定"}, {"刑法"}}}) == Counts{2, 0, 0});
  CHECK(count({{{"刑法"}, {"刑法自公布之日起施行。"}}}) == Counts{0});
}

TEST_CASE("works that come later and share a name are both named") {
  CHECK(count({{{"样例解释"}, {"依照刑法。"}}, penal}) == Counts{0, 1});
  const Named first{{"停车管理办法"}, {}}, second{{"停车管理办法"}, {}};
  CHECK(count({first, second, {{"样例细则"}, {"执行停车管理办法。"}}}) == Counts{1, 1, 0});
}

TEST_CASE("a name inside a longer one counts, and the longest at a place is the one meant") {
  const std::vector<Named> works = {{{"民事诉讼法"}, {}},
                                    {{"民事诉讼法解释"}, {}},
                                    {{"样例规定"}, {"民事诉讼法解释第三条"}},
                                    {{"另一规定"}, {"关于适用民事诉讼法的意见"}}};
  CHECK(count(works) == Counts{1, 1, 0, 0});
}

TEST_CASE("aliases name a work, but names of one character and long bare ones do not") {
  const std::string longer = "关于审理涉及停车场收费纠纷案件适用法律若干问题的规定";
  const std::vector<Named> works = {{{"停车场管理条例", "停车条例"}, {}},
                                    {{"法", ""}, {}},
                                    {{longer}, {}},
                                    {{"样例办法"}, {"按照停车条例，依法执行" + longer}}};
  CHECK(count(works) == Counts{1, 0, 0, 0});
  const std::vector<Named> bracketed = {{{longer}, {}}, {{"样例办法"}, {"按照《" + longer + "》"}}};
  CHECK(count(bracketed) == Counts{1, 0});
}

}  // namespace fashen::corpus
