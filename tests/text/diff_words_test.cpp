// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "text/diff.h"
#include "text/sequence_diff.h"

namespace fashen::text {
namespace {

/// What an edit script makes of the first text: the second, if it is right.
std::string applied(const std::string& before, const std::string& after) {
  std::string out;
  for (const Edit& edit : diff(before, after)) {
    const bool same = edit.kind == EditKind::same;
    out += base::slice(same ? before : after, same ? edit.before : edit.after);
  }
  return out;
}

std::string changed_words(const std::string& before, const std::string& after) {
  std::string out;
  for (const Edit& edit : diff(before, after)) {
    if (edit.kind == EditKind::same) continue;
    out.append("[").append(base::slice(before, edit.before)).append(">");
    out.append(base::slice(after, edit.after)).append("]");
  }
  return out;
}

std::string random_clause(std::mt19937& random) {
  static const char* const words[] = {"经营者", "应当", "可以", "在",   "30", "日",       "内",
                                      "，",     "。",   "登记", "备案", " ",  "《办法》", "abc"};
  std::string text;
  for (std::size_t left = random() % 25; left > 0; --left) {
    text += words[random() % std::size(words)];
  }
  return text;
}

}  // namespace

TEST_CASE("an edit script makes the second text of the first, both ways") {
  std::mt19937 random(89);
  for (int round = 0; round < 300; ++round) {
    const std::string a = random_clause(random), b = random_clause(random);
    CAPTURE(a, b);
    REQUIRE(applied(a, b) == b);
    REQUIRE(applied(b, a) == a);
  }
}

TEST_CASE("runs of letters and of digits are single words, a Han character is one each") {
  CHECK(changed_words("期限30日", "期限300日") == "[30>300]");
  CHECK(changed_words("使用WPS打开", "使用WORD打开") == "[WPS>WORD]");
  CHECK(changed_words("合同法", "合同书") == "[法>书]");
  CHECK(changed_words("甲  乙", "甲 乙") == "[  > ]");
}

TEST_CASE("equal texts have no change, and an empty one is all change") {
  for (const char* text : {"", "甲", "第一条 本办法自公布之日起施行。\n"}) {
    CHECK(changed_words(text, text).empty());
  }
  CHECK(changed_words("", "甲乙") == "[>甲乙]");
  CHECK(changed_words("甲乙", "") == "[甲乙>]");
}

TEST_CASE("an edit is punctuation only where neither side has a word") {
  const auto kinds = [](const std::string& before, const std::string& after) {
    std::string out;
    for (const Edit& edit : diff(before, after)) {
      out += edit.kind == EditKind::same ? 's' : edit.kind == EditKind::changed ? 'c' : 'p';
    }
    return out;
  };
  CHECK(kinds("甲，乙", "甲；乙") == "sps");
  CHECK(kinds("甲，乙", "甲，丙") == "sc");
  CHECK(kinds("甲乙", "甲 乙") == "sps");
  CHECK(kinds("甲乙", "甲、乙。") == "spsp");
}

TEST_CASE("punctuation, symbols and blanks are told from words") {
  for (const char* none : {"", "。", "，；：", "《》", " \n", "（）“”", "——", "…", "%"}) {
    CAPTURE(none);
    CHECK(only_punctuation(none));
  }
  for (const char* words : {"甲", "a", "1", "。甲", "〇"}) {
    CAPTURE(words);
    CHECK_FALSE(only_punctuation(words));
  }
}

TEST_CASE("likeness goes down as more words are changed and up to one for none") {
  const std::string text = "甲乙丙丁戊己庚辛壬癸";
  double last = 1.1;
  for (std::size_t changed = 0; changed <= 10; ++changed) {
    std::string other;
    for (std::size_t i = 0; i < changed; ++i) other += "子";
    other += text.substr(3 * changed);
    const double alike = likeness(diff(text, other), text, other);
    CAPTURE(changed);
    CHECK(alike == Approx(1 - static_cast<double>(changed) / 10));
    CHECK(alike < last);
    last = alike;
  }
}

TEST_CASE("likeness counts the longer text") {
  const std::string brief = "甲乙", full = "甲乙丙丁戊己庚辛";
  CHECK(likeness(diff(brief, full), brief, full) == 0.25);
  CHECK(likeness(diff(full, brief), full, brief) == 0.25);
}

TEST_CASE("sequences at the edges: empty, equal, one inside the other") {
  using Sequence = std::vector<std::uint32_t>;
  const auto flags = [](const Sequence& a, const Sequence& b) {
    const SequenceDiff found = diff_sequences(a, b);
    std::string out;
    for (bool removed : found.removed) out += removed ? '-' : '=';
    out += ' ';
    for (bool added : found.added) out += added ? '+' : '=';
    return out;
  };
  CHECK(flags({}, {}) == " ");
  CHECK(flags({}, {1, 2}) == " ++");
  CHECK(flags({1, 2}, {}) == "-- ");
  CHECK(flags({1, 2}, {1, 2}) == "== ==");
  CHECK(flags({1, 2, 3, 4}, {2, 3}) == "-==- ==");
  CHECK(flags({2, 3}, {1, 2, 3, 4}) == "== +==+");
  CHECK(flags({1}, {2}) == "- +");
}

}  // namespace fashen::text
