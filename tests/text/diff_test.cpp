// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/diff.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "text/sequence_diff.h"

namespace fashen::text {
namespace {

// Both texts in one: [-removed-], {+added+}, and ~ before what is punctuation only.
std::string shown(const std::string& before, const std::string& after) {
  std::string out;
  for (const Edit& edit : diff(before, after)) {
    if (edit.kind == EditKind::same) {
      out += base::slice(before, edit.before);
      continue;
    }
    if (edit.kind == EditKind::punctuation) out += "~";
    if (!edit.before.empty()) out.append("[").append(base::slice(before, edit.before)).append("]");
    if (!edit.after.empty()) out.append("{").append(base::slice(after, edit.after)).append("}");
  }
  return out;
}

using Sequence = std::vector<std::uint32_t>;

Sequence kept(const Sequence& all, const std::vector<bool>& dropped) {
  Sequence left;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!dropped[i]) left.push_back(all[i]);
  }
  return left;
}

std::size_t longest_common(const Sequence& a, const Sequence& b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::uint32_t x : a) {
    std::size_t corner = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t above = row[j + 1];
      row[j + 1] = x == b[j] ? corner + 1 : std::max(row[j + 1], row[j]);
      corner = above;
    }
  }
  return row.back();
}

Sequence random_sequence(std::mt19937& random, std::size_t longest, std::uint32_t letters) {
  Sequence made(random() % (longest + 1));
  for (std::uint32_t& id : made) id = random() % letters;
  return made;
}

}  // namespace

TEST_CASE("a diff shows words removed, added and replaced") {
  auto [before, after, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"应当报告。", "应当报告。", "应当报告。"},
      {"应当报告。", "可以报告。", "[应当]{可以}报告。"},
      {"处三百元罚款。", "处三百元以上罚款。", "处三百元{以上}罚款。"},
      {"依法予以取缔", "予以取缔", "[依法]予以取缔"},
      {"", "新增一款。", "{新增一款。}"},
      {"删去。", "", "[删去。]"},
      {"", "", ""},
      {"罚款1000元", "罚款10000元", "罚款[1000]{10000}元"},
      {"自2017年起", "自2021年起", "自[2017]{2021}年起"},
  }));
  CHECK(shown(before, after) == expected);
}

TEST_CASE("a change of punctuation alone is told apart from a change of words") {
  CHECK(shown("甲、乙和丙", "甲，乙和丙") == "甲~[、]{，}乙和丙");
  CHECK(shown("第一条 本法", "第一条　本法") == "第一条~[ ]{　}本法");
  CHECK(shown("甲；乙", "甲。乙丁") == "甲~[；]{。}乙{丁}");
  CHECK(shown("甲，乙", "甲丙，乙") == "甲{丙}，乙");
}

TEST_CASE("a lone coincidence belongs to the change around it, a comma does not") {
  CHECK(shown("应当在三日内", "可以于三日内") == "[应当在]{可以于}三日内");
  CHECK(shown("由县级的人民政府管", "经设区的市政府审批管") ==
        "[由县级的人民政府]{经设区的市政府审批}管");
  CHECK(shown("改正，逾期", "整改，到期") == "[改正]{整改}，[逾]{到}期");
}

TEST_CASE("likeness is the share of words that stayed") {
  const auto alike = [](const std::string& a, const std::string& b) {
    return likeness(diff(a, b), a, b);
  };
  CHECK(alike("甲乙丙丁", "甲乙丙丁") == 1);
  CHECK(alike("甲、乙", "甲，乙。") == 1);
  CHECK(alike("甲乙丙丁", "甲乙戊己") == 0.5);
  CHECK(alike("甲", "乙") == 0);
  CHECK(alike("", "") == 0);
  CHECK(alike("。", "，") == 0);
}

TEST_CASE("the edits cover both texts from end to end") {
  std::mt19937 random(7);
  const std::vector<std::string> words = {"甲", "乙", "应当", "，", " ", "12", "a", "。", "的"};
  for (int round = 0; round < 400; ++round) {
    std::string texts[2];
    for (std::string& text : texts) {
      for (std::size_t left = random() % 30; left > 0; --left) {
        text += words[random() % words.size()];
      }
    }
    std::size_t before = 0, after = 0;
    bool was_same = false;
    for (const Edit& edit : diff(texts[0], texts[1])) {
      REQUIRE(edit.before.begin == before);
      REQUIRE(edit.after.begin == after);
      before = edit.before.end;
      after = edit.after.end;
      const bool same = edit.kind == EditKind::same;
      REQUIRE_FALSE((same && was_same));
      was_same = same;
      if (same) {
        REQUIRE(base::slice(texts[0], edit.before) == base::slice(texts[1], edit.after));
      } else {
        REQUIRE_FALSE((edit.before.empty() && edit.after.empty()));
      }
    }
    REQUIRE(before == texts[0].size());
    REQUIRE(after == texts[1].size());
  }
}

TEST_CASE("a sequence diff keeps a longest common subsequence") {
  std::mt19937 random(11);
  for (int round = 0; round < 2000; ++round) {
    const std::uint32_t letters = 1 + random() % 6;
    const Sequence a = random_sequence(random, 40, letters);
    const Sequence b = random_sequence(random, 40, letters);
    const SequenceDiff found = diff_sequences(a, b);
    const Sequence common = kept(a, found.removed);
    REQUIRE(common == kept(b, found.added));
    REQUIRE(common.size() == longest_common(a, b));
  }
}

TEST_CASE("sequences that have little in common are compared in bounded time") {
  std::mt19937 random(13);
  Sequence a(40'000), b(40'000);
  for (std::uint32_t& id : a) id = random() % 5'000;
  for (std::uint32_t& id : b) id = random() % 5'000;
  const SequenceDiff found = diff_sequences(a, b);
  CHECK(kept(a, found.removed) == kept(b, found.added));
}

}  // namespace fashen::text
