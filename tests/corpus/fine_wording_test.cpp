// SPDX-License-Identifier: GPL-3.0-or-later
// Penal provisions in the wordings that drafts and statutes vary: what is read, what is left open.
#include <catch2/catch.hpp>

#include "corpus/penal_reading.h"
#include "corpus/penal_source.h"
#include "corpus/penal_words.h"

namespace fashen::corpus {
namespace {

std::string fines(const std::string& words) {
  const auto cards = read(words.c_str());
  std::string out;
  for (const PenalCard& card : cards) out += (out.empty() ? "" : " / ") + in_a_line(card);
  return out;
}

std::string kinds(const std::string& words) {
  const auto cards = read(words.c_str());
  return cards.empty() ? "none" : kinds_of(cards.front());
}

std::string violated(const std::string& words) {
  std::string out;
  for (const PenalCard& card : read(words.c_str())) {
    for (const auto& [article, sub] : card.violated) {
      out += std::to_string(article);
      if (sub > 0) out.append(".").append(std::to_string(sub));
      out += ' ';
    }
  }
  return out;
}

/// "500元以上2000元以下" for the only fine of a provision.
std::string said(const std::string& words) {
  const auto cards = read(words.c_str());
  REQUIRE(cards.size() == 1);
  REQUIRE(cards[0].fines.size() == 1);
  return to_words(cards[0].fines[0]);
}

}  // namespace

TEST_CASE("Chinese, Arabic, mixed and full-width amounts are the same fine") {
  for (const char* amount :
       {"五千元以上二万元以下", "5000元以上20000元以下", "5,000元以上20,000元以下",
        "0.5万元以上2万元以下", "５０００元以上２００００元以下", "五千元以上20000元以下",
        "五千以上二万元以下"}) {
    CAPTURE(amount);
    CHECK(fines("乱挂灯箱的，处" + std::string(amount) + "罚款。") == "[5000,20000]");
  }
}

TEST_CASE("verbs and links before a fine change nothing, 可以 makes it a choice") {
  for (const char* verb : {"处", "并处", "处以", "应当处", "给予警告，并处", "没收灯箱，并处",
                           "由街道办事处责令改正，处"}) {
    CAPTURE(verb);
    CHECK(fines("乱挂灯箱的，" + std::string(verb) + "五百元以下罚款。") == "[0,500]");
  }
  for (const char* verb : {"可以处", "可以并处", "可处", "可以给予警告，可以并处"}) {
    CAPTURE(verb);
    CHECK(fines("乱挂灯箱的，" + std::string(verb) + "五百元以下罚款。") == "may [0,500]");
  }
}

TEST_CASE("several sentences of a paragraph each have their own case") {
  CHECK(fines("乱挂灯箱的，处五百元以下罚款。逾期不拆除的，处二千元以下罚款。") ==
        "[0,500]; persistent [0,2000]");
  CHECK(fines("乱挂灯箱的，责令改正；拒不改正的，对单位处二万元以下罚款，对个人处五百元以下罚款；"
              "情节严重的，对单位处二万元以上五万元以下罚款。") ==
        "persistent unit [0,20000]; persistent person [0,500]; grave unit [20000,50000]");
}

TEST_CASE("a condition of amount ends with its clause") {
  CHECK(fines("卖灯箱，违法所得五万元以上的，并处违法所得二倍以下罚款；情节严重的，"
              "处十万元以下罚款。") == "违法所得[50000,] [0,2]x违法所得; grave [0,100000]");
}

TEST_CASE("paragraphs are cards of their own, those without penalties are none") {
  const auto cards = read("乱挂灯箱的，处五百元以下罚款。\n灯箱应当编号。\n卖旧灯箱的，给予警告。");
  REQUIRE(cards.size() == 2);
  CHECK(cards[0].paragraph == 1);
  CHECK(cards[1].paragraph == 3);
  CHECK(kinds_of(cards[1]) == "warning");
  CHECK(cards[1].fines.empty());
}

TEST_CASE("kinds of penalties, where they are laid down and not only spoken of") {
  CHECK(kinds("乱挂灯箱的，没收违法所得和灯箱设施，吊销营业执照。") == "gain goods revoked");
  CHECK(kinds("乱挂灯箱的，责令停业整顿，暂扣许可证。") == "suspended business");
  CHECK(kinds("乱挂灯箱的，给予通报批评或者警告。") == "warning criticism");
  CHECK(kinds("乱挂灯箱的，降低资质等级，五年内不得从事灯箱经营。") == "lowered occupation");
  CHECK(kinds("乱挂灯箱的，由公安机关处五日以下拘留。") == "detention");
  CHECK(kinds("灯箱应当设置警告标志。") == "none");
  CHECK(kinds("罚款收入上缴财政。") == "none");
}

TEST_CASE("articles that the conduct breaks, in lists and with sub-numbers") {
  CHECK(violated("违反本条例第十三条规定，乱挂灯箱的，处五百元以下罚款。") == "13 ");
  CHECK(violated("违反本条例第十三条、第十四条第二款、第二十条之一规定的，处五百元以下罚款。") ==
        "13 14 20.1 ");
  CHECK(violated("违反本法第三条和第五条的，处五百元以下罚款。") == "3 5 ");
  CHECK(violated("违反《灯具法》第三条的，处五百元以下罚款。").empty());
  CHECK(violated("违反本条例规定，乱挂灯箱的，处五百元以下罚款。").empty());
}

TEST_CASE("fines in words are what people write") {
  CHECK(said("乱挂灯箱的，处五百元以上二千元以下罚款。") == "500元以上2000元以下");
  CHECK(said("乱挂灯箱的，处五万元以上十万元以下罚款。") == "5万元以上10万元以下");
  CHECK(said("卖灯箱的，处货值金额一倍以上三倍以下罚款。") == "货值金额的1倍以上3倍以下");
}

TEST_CASE("an article in items keeps the items that have fines apart") {
  const auto cards = read(
      "有下列行为之一的，责令改正，并按照下列规定处罚：\n（一）乱挂灯箱的，处五百元以下罚款；\n"
      "（二）损坏灯杆的，处二千元以下罚款；\n（三）乱接电线的，给予警告。");
  REQUIRE(cards.size() == 1);
  CHECK(in_a_line(cards[0]).rfind("1 [0,500]; 2 [0,2000]", 0) == 0);
  for (const auto& [item, expected] :
       std::vector<std::pair<int, std::string>>{{1, "1 [0,500]"}, {2, "2 [0,2000]"}}) {
    const auto at = cards_at(cards, {9, 0, 1, item});
    REQUIRE(at.size() == 1);
    REQUIRE(at[0].fines.size() == 1);
    CHECK(in_a_line(at[0].fines[0]) == expected);
  }
  CHECK(cards_at(cards, {9, 0, 2, 0}).empty());
  CHECK(cards_at(cards, {8, 0, 0, 0}).empty());
}

TEST_CASE("what is laid down elsewhere or left to others makes a card less than whole") {
  for (const char* words :
       {"乱挂灯箱的，依照《灯具法》第九条的规定处罚。", "乱挂灯箱的，由公安机关依法给予处罚。",
        "乱挂灯箱的，处罚款。", "乱挂灯箱的，按日连续处罚，处五百元以下罚款。"}) {
    CAPTURE(words);
    const auto cards = read(words);
    REQUIRE(cards.size() == 1);
    CHECK_FALSE(cards[0].whole);
  }
  CHECK(read("乱挂灯箱的，处五百元以下罚款。").at(0).whole);
}

TEST_CASE("amounts that decide on the procedure are no fines") {
  const auto cards = read("对公民处二百元以下罚款的，可以当场作出行政处罚决定。");
  for (const PenalCard& card : cards) {
    CHECK(card.fines.empty());
    CHECK_FALSE(card.whole);
  }
}

TEST_CASE("intervals keep their open ends through text") {
  for (const char* text :
       {"[0,500]", "[500,2000]", "[0,10000)", "(50000,]", "[100000,]", "[0.05,0.1]", "[1,3]"}) {
    CAPTURE(text);
    const auto interval = parse_interval(text);
    REQUIRE(interval);
    CHECK(to_text(*interval) == text);
  }
  for (const char* text : {"", "[", "500", "[500]", "[a,b]", "[2,1", "0,500"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_interval(text));
  }
}

}  // namespace fashen::corpus
