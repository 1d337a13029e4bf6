// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/version_diff.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "text/numeral.h"

namespace fashen::corpus {
namespace {

using Kind = ProvisionChange::Kind;

std::vector<Provision> text_of(const std::vector<std::string>& articles) {
  std::vector<Provision> provisions;
  for (const std::string& words : articles) {
    Provision provision;
    provision.place.number = static_cast<int>(provisions.size()) + 1;
    provision.label = "第" + text::to_chinese_numeral(provision.place.number) + "条";
    provision.words = words;
    provisions.push_back(std::move(provision));
  }
  return provisions;
}

char letter(Kind kind) {
  switch (kind) {
    case Kind::same: return '=';
    case Kind::renumbered: return '~';
    case Kind::punctuation: return ',';
    case Kind::changed: return '*';
    case Kind::added: return '+';
    case Kind::removed: return '-';
  }
  return '?';
}

/// "1=1 2~3 +4 -5": kinds with the numbers before and after.
std::string compared(const std::vector<std::string>& before,
                     const std::vector<std::string>& after) {
  const auto old_text = text_of(before), new_text = text_of(after);
  std::string out;
  for (const ProvisionChange& change : compare_texts(old_text, new_text)) {
    if (!out.empty()) out += ' ';
    if (change.row.before) out += std::to_string(*change.row.before + 1);
    out += letter(change.kind);
    if (change.row.after) out += std::to_string(*change.row.after + 1);
  }
  return out;
}

const std::string kAim = "为了规范停车场的管理，维护交通秩序，制定本条例。";
const std::string kFee = "停车场经营者应当在显著位置公示收费标准和监督电话。";
const std::string kFine = "违反本条例规定擅自设置地锁的，责令改正，处五百元以下罚款。";
const std::string kStart = "本条例自公布之日起施行，原管理办法同时废止。";

}  // namespace

TEST_CASE("a text compared with itself is the same throughout") {
  CHECK(compared({kAim, kFee, kFine, kStart}, {kAim, kFee, kFine, kStart}) == "1=1 2=2 3=3 4=4");
  CHECK(compared({}, {}).empty());
}

TEST_CASE("articles that moved, were added and removed") {
  CHECK(compared({kAim, kFee, kStart}, {kAim, kFine, kFee, kStart}) == "1=1 +2 2~3 3~4");
  CHECK(compared({kAim, kFine, kFee, kStart}, {kAim, kFee, kStart}) == "1=1 2- 3~2 4~3");
  CHECK(compared({}, {kAim}) == "+1");
  CHECK(compared({kAim}, {}) == "1-");
}

TEST_CASE("changes of words and of punctuation alone are told apart") {
  std::string more = kFine;
  more.replace(more.find("五百元"), std::string("五百元").size(), "一千元");
  CHECK(compared({kAim, kFine}, {kAim, more}) == "1=1 2*2");
  std::string pause = kFee;
  pause.replace(pause.find("和"), std::string("和").size(), "、");
  CHECK(compared({kFee}, {pause}) == "1*1");
  std::string stop = kFine;
  stop.replace(stop.find("，处"), std::string("，处").size(), "；处");
  CHECK(compared({kFine}, {stop}) == "1,1");
}

TEST_CASE("edits cover the words of both provisions") {
  std::string more = kFine;
  more.replace(more.find("五百元"), std::string("五百元").size(), "一千元以上二千元");
  const auto before = text_of({kFine}), after = text_of({more});
  const auto changes = compare_texts(before, after);
  REQUIRE(changes.size() == 1);
  std::string left, right;
  for (const text::Edit& edit : changes[0].edits) {
    left += base::slice(before[0].words, edit.before);
    right += base::slice(after[0].words, edit.after);
  }
  CHECK(left == kFine);
  CHECK(right == more);
}

TEST_CASE("whatever was done to a text, every provision stands in one row") {
  std::mt19937 random(113);
  std::vector<std::string> stock;
  for (int i = 0; i < 40; ++i) {
    std::string words;
    for (int j = 0; j < 25; ++j) {
      words += text::to_chinese_numeral(static_cast<std::int64_t>(random() % 90'000));
    }
    stock.push_back(words);
  }
  for (int round = 0; round < 60; ++round) {
    std::vector<std::string> before, after;
    for (const std::string& words : stock) {
      if (random() % 3 != 0) before.push_back(words);
      if (random() % 3 != 0) after.push_back(words + (random() % 4 == 0 ? "另行规定。" : ""));
    }
    std::shuffle(after.begin(), after.end(), random);
    std::set<std::size_t> old_seen, new_seen;
    std::size_t last = 0;
    for (const ProvisionChange& change : compare_texts(text_of(before), text_of(after))) {
      if (change.row.before) REQUIRE(old_seen.insert(*change.row.before).second);
      if (!change.row.after) continue;
      REQUIRE(new_seen.insert(*change.row.after).second);
      REQUIRE(*change.row.after >= last);
      last = *change.row.after;
    }
    REQUIRE(old_seen.size() == before.size());
    REQUIRE(new_seen.size() == after.size());
  }
}

TEST_CASE("the provision that says the same, with how sure that is") {
  const auto before = text_of({kFine}), after = text_of({kAim, kFee, kFine + "情节严重的，没收。"});
  const auto found = corresponding(before[0], after);
  REQUIRE(found);
  CHECK(found->index == 2);
  CHECK(found->score > 0.5);
  CHECK(found->next < found->score);
  CHECK_FALSE(corresponding(before[0], text_of({kAim, kStart}), 0.5));
  CHECK_FALSE(corresponding(before[0], {}));
}

TEST_CASE("articles that share a number and some words are one changed article") {
  const std::string first = "公园免费开放，夜间关闭，游人应当遵守公园的各项制度。";
  const std::string second = "公园实行预约开放，夜间关闭，游人应当遵守公园的各项管理制度和公告。";
  CHECK(compared({kAim, first}, {kAim, second}) == "1=1 2*2");
}

}  // namespace fashen::corpus
