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
  return counting.namings().named_by;
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

TEST_CASE("articles are named behind a name, in lists and ranges") {
  const auto named = [](const std::string& words) {
    NamingCount counting;
    for (const char* name : {"刑法", "中华人民共和国行政处罚法", "样例解释"}) {
      counting.add_name(counting.add_work(), name);
    }
    counting.add_words(0, "刑法第一条");  // its own
    const std::uint32_t passage = counting.add_words(2, text::fold(words).text);
    std::string all;
    for (const NamedArticle& one : counting.namings().articles) {
      CHECK(one.passage == passage);
      CHECK(counting.words(one.passage) == text::fold(words).text);
      all += std::to_string(one.work) + "#" + std::to_string(one.number);
      if (one.sub_number > 0) all += "-" + std::to_string(one.sub_number);
      all += " ";
    }
    return all;
  };
  CHECK(named("依照刑法第二百零一条处罚。") == "0#201 ");
  CHECK(named("依照《中华人民共和国刑法》第二百零一条") == "0#201 ");
  CHECK(named("《行政处罚法》（2021年修订）第42条") == "1#42 ");
  CHECK(named("刑法第一百三十三条之一、第一百三十四条第二款、第三款和第一百三十六条") ==
        "0#133-1 0#134 0#136 ");
  CHECK(named("刑法第一百四十一条至第一百四十三条") == "0#141 0#142 0#143 ");
  CHECK(named("刑法第二条；行政处罚法第三条或者第五条") == "0#2 1#3 1#5 ");
  for (const char* none : {"刑法的规定", "刑法分则第三章第一节", "依照第五条", "刑法，第五条",
                           "样例解释第五条", "刑法第五条例外", "未知法第五条"}) {
    INFO(none);
    CHECK(named(none).empty());
  }
}

}  // namespace fashen::corpus
