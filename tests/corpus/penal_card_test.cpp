// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/penal_card.h"

#include <catch2/catch.hpp>

#include "corpus/penal_source.h"
#include "corpus/penal_table.h"
#include "corpus/penal_words.h"

namespace fashen::corpus {
namespace {

std::vector<PenalCard> examples() {
  std::vector<PenalCard> cards = read(
      "违反本法第三条、第四条之一，卖样药的，没收违法所得，货值金额不足一万元的，可以并处五千元以下"
      "罚款；"
      "货值金额一万元以上的，处货值金额一倍以上三倍以下罚款；情节严重的，吊销样证，对负责人处二千元"
      "罚款。\n"
      "有下列行为之一的，给予警告：\n（一）占样地的，处每平方米十元以下罚款；\n（二）其他行为。");
  for (PenalCard& card : read("卖样水的，并处罚款。")) cards.push_back(std::move(card));
  return cards;
}

std::string shown(const char* words) { return to_words(read(words).front().fines.front()); }

}  // namespace

TEST_CASE("intervals are read as they are written") {
  for (const char* text : {"[5000,50000]", "[0,10000)", "(50000,100000)", "[100000,]", "(0.5,]",
                           "[0.05,0.1]", "[100,100]"}) {
    CAPTURE(text);
    const auto interval = parse_interval(text);
    REQUIRE(interval);
    CHECK(to_text(*interval) == text);
  }
  for (const char* text : {"", "[", "[,]", "[1]", "1,2", "[1,2", "1,2]", "[2,1]", "[a,b]", "[,5]",
                           "{1,2}", "[1,2,3]"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_interval(text));
  }
}

TEST_CASE("every name has its value back, and others have none") {
  for (int i = 0; i < 12; ++i) {
    const auto penalty = static_cast<Penalty>(i);
    CHECK(parse_penalty(name(penalty)) == penalty);
    CHECK(std::string(display_name(penalty)).size() > 3);
  }
  for (Branch one : {Branch::plain, Branch::light, Branch::grave, Branch::persistent,
                     Branch::damage, Branch::other}) {
    CHECK(parse_branch(name(one)) == one);
  }
  for (FineTarget one :
       {FineTarget::any, FineTarget::unit, FineTarget::person, FineTarget::responsible}) {
    CHECK(parse_fine_target(name(one)) == one);
  }
  for (FineUnit one : {FineUnit::yuan, FineUnit::times, FineUnit::per_unit}) {
    CHECK(parse_fine_unit(name(one)) == one);
  }
  CHECK_FALSE(parse_penalty("fines"));
  CHECK_FALSE(parse_branch(""));
}

TEST_CASE("fines are shown as people write them") {
  CHECK(shown("卖样药的，处五千元以上二万五千元以下罚款。") == "5000元以上2.5万元以下");
  CHECK(shown("卖样药的，处一万二千三百四十五元以下罚款。") == "12345元以下");
  CHECK(shown("卖样药的，处十万元罚款。") == "10万元");
  CHECK(shown("卖样药的，处十万元以上罚款。") == "10万元以上");
  CHECK(shown("卖样药的，处违法所得一倍以上三倍以下罚款。") == "违法所得的1倍以上3倍以下");
  CHECK(shown("建样房的，处工程造价百分之五以上百分之十以下罚款。") == "工程造价的5%以上10%以下");
  CHECK(shown("占样地的，处每平方米十元以下罚款。") == "每平方米10元以下");
}

TEST_CASE("a citation takes the cards of its article, paragraph and item") {
  const std::vector<PenalCard> cards = examples();
  REQUIRE(cards.size() == 3);
  CHECK(cards_at(cards, {}).size() == 3);
  CHECK(cards_at(cards, {9, 0, 2, 0}).size() == 1);
  CHECK(cards_at(cards, {9, 1, 0, 0}).empty());
  CHECK(cards_at(cards, {8, 0, 0, 0}).empty());
  CHECK(in_a_line(cards_at(cards, {9, 0, 2, 1}).front()) == "1 [0,10]/每平方米");
  CHECK(in_a_line(cards_at(cards, {9, 0, 2, 2}).front()).empty());
}

TEST_CASE("cards are read from records and tables as they were written") {
  const std::vector<PenalCard> cards = examples();
  const auto again = penal_cards_from_record(to_record(cards));
  REQUIRE(again);
  CHECK(*again == cards);

  PenalText text{"样例法", *base::parse_date("2021-01-22"), cards};
  // Places in a text are its own.
  text.cards[2].article = 10;
  Table penalties, fines;
  penalties.columns = {"work",      "promulgated", "article", "paragraph",
                       "penalties", "violated",    "whole"};
  fines.columns = {"work", "promulgated", "article", "paragraph", "item", "branch", "target",
                   "may",  "when_base",   "when",    "unit",      "base", "fine"};
  put_penalties(text, penalties, fines);
  PenalText read;
  for (const Row& row : penalties.rows) REQUIRE(take_penalties(penalties, row, read));
  for (const Row& row : fines.rows) REQUIRE(take_fine(fines, row, read));
  for (PenalCard& card : text.cards) card.conduct.clear();
  CHECK(read.cards == text.cards);
}

TEST_CASE("no part of a record, and no record with a byte changed, breaks the reader") {
  const std::string record = to_record(examples());
  for (std::size_t size = 0; size < record.size(); ++size) {
    CHECK_FALSE(penal_cards_from_record(record.substr(0, size)));
  }
  for (std::size_t i = 0; i < record.size(); ++i) {
    std::string damaged = record;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x15);
    (void)penal_cards_from_record(damaged);
  }
  CHECK_FALSE(penal_cards_from_record(record + "x"));
}

}  // namespace fashen::corpus
