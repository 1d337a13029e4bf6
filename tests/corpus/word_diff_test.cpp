// SPDX-License-Identifier: GPL-3.0-or-later
// `law diff`: which words of a provision changed, what is only punctuation, what only moved.
#include <catch2/catch.hpp>

#include "corpus/made_statute.h"
#include "corpus/version_diff.h"

namespace fashen::corpus {
namespace {

using Kind = ProvisionChange::Kind;

Provision article(int number, const std::string& words) {
  Provision made;
  made.place.number = number;
  made.label = article_label(number);
  made.words = words;
  return made;
}

ProvisionChange only(const std::string& before, const std::string& after) {
  const auto changes = compare_texts({article(3, before)}, {article(3, after)});
  REQUIRE(changes.size() == 1);
  return changes[0];
}

/// The words with what was replaced in brackets: "[应当>可以]检修".
std::string marked(const std::string& before, const std::string& after) {
  std::string out;
  for (const text::Edit& edit : only(before, after).edits) {
    const auto old_words = std::string(base::slice(before, edit.before));
    const auto new_words = std::string(base::slice(after, edit.after));
    if (edit.kind == text::EditKind::same) {
      CHECK(old_words == new_words);
      out += new_words;
    } else {
      out += "[" + old_words + ">" + new_words + "]";
    }
  }
  return out;
}

}  // namespace

TEST_CASE("exactly the words that changed are marked") {
  CHECK(marked("养护单位应当在三日内修复。", "养护单位可以在三日内修复。") ==
        "养护单位[应当>可以]在三日内修复。");
  CHECK(marked("养护单位应当修复。", "养护单位应当及时修复。").find("[>及时]") !=
        std::string::npos);
  CHECK(marked("养护单位应当及时修复。", "养护单位应当修复。").find("[及时>]") !=
        std::string::npos);
}

TEST_CASE("changed figures are marked whole") {
  const std::string shown = marked("处五百元以上二千元以下罚款。", "处一千元以上五千元以下罚款。");
  CHECK(shown.rfind("处[", 0) == 0);
  CHECK(shown.find("罚款。") != std::string::npos);
  CHECK(shown.find("[五百") != std::string::npos);
}

TEST_CASE("punctuation alone is its own kind of change") {
  for (const auto& [before, after] : std::vector<std::pair<std::string, std::string>>{
           {"路灯、灯杆应当检修。", "路灯，灯杆应当检修。"},
           {"路灯应当检修。", "路灯应当检修"},
           {"本法所称路灯是指道路照明。", "本法所称“路灯”，是指道路照明。"},
           {"路灯应当检修；灯杆应当编号。", "路灯应当检修。灯杆应当编号。"}}) {
    CAPTURE(before, after);
    const ProvisionChange change = only(before, after);
    CHECK(change.kind == Kind::punctuation);
    CHECK_FALSE(change.edits.empty());
  }
  CHECK(only("路灯应当检修。", "路灯应当检修！灯杆编号。").kind == Kind::changed);
  CHECK(only("路灯应当检修。", "路灯应当检修。").edits.empty());
}

TEST_CASE("a new item is an addition inside the article, not another article") {
  const std::string before = "有下列情形的，应当更换：\n（一）灯罩破裂；\n（二）灯杆倾斜。";
  const std::string after =
      "有下列情形的，应当更换：\n（一）灯罩破裂；\n（二）电缆裸露；\n（三）灯杆倾斜。";
  const ProvisionChange change = only(before, after);
  CHECK(change.kind == Kind::changed);
  CHECK(change.row.score > 0.5);
  CHECK(marked(before, after).find("电缆裸露") != std::string::npos);
}

TEST_CASE("an article split into two keeps its number, and the rest of it is new") {
  const std::string fees = "养护费用由财政承担。",
                    report = "养护单位每季度公布用电情况和检修台账。";
  const auto changes = compare_texts({article(1, report + fees + report)},
                                     {article(1, report), article(2, "照明设施归街道管理。")});
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].kind == Kind::changed);
  CHECK(changes[1].kind == Kind::added);
}

TEST_CASE("annexes and preambles are compared with their own kind of place") {
  Provision annex;
  annex.place.kind = ProvisionKind::annex;
  annex.label = "附件：路灯分级表";
  annex.words = "一级：主干道\n二级：小巷";
  Provision changed = annex;
  changed.words = "一级：主干道\n二级：小巷、桥下";
  const auto changes =
      compare_texts({article(1, "路灯应当检修。"), annex}, {article(1, "路灯应当检修。"), changed});
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].kind == Kind::same);
  CHECK(changes[1].kind == Kind::changed);
  CHECK(changes[1].row.before == std::size_t{1});
}

TEST_CASE("an inserted article moves the others without changing them") {
  std::mt19937 random(331);
  const MadeStatute made = make_statute(random);
  std::vector<Provision> before, after;
  for (const auto& [address, words] : made.words) {
    const auto [number, sub, paragraph, item, subitem] = address;
    if (paragraph > 0 || sub > 0) continue;
    before.push_back(article(number, words));
    after.push_back(article(number + 1, words));
  }
  after.insert(after.begin(), article(1, "为了夜间通行，制定本法，全国遵守。"));
  const auto changes = compare_texts(before, after);
  REQUIRE(changes.size() == after.size());
  CHECK(changes[0].kind == Kind::added);
  for (std::size_t i = 1; i < changes.size(); ++i) {
    CHECK(changes[i].kind == Kind::renumbered);
    CHECK(changes[i].row.score == 1);
    CHECK(changes[i].edits.empty());
  }
}

}  // namespace fashen::corpus
