// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/paper.h"

#include <catch2/catch.hpp>

#include "review/dossier_examples.h"
#include "support/shipped_checklists.h"

namespace fashen::review {
namespace {

using testing::shipped_checklists;

Paper paper(const std::string& text, const std::string& name = "文件.txt") {
  return read_paper(name, std::move(example_papers("=== " + name + "\n" + text)[0].read),
                    shipped_checklists());
}

std::string day_of(const Paper& paper, const char* event) {
  const DatedEvent* dated = paper.event(event);
  return dated == nullptr ? "" : base::to_iso(dated->date);
}

}  // namespace

TEST_CASE("a line is shown around a place, trimmed, with the words themselves whole") {
  const std::string text = "第一行\n  第二行，这里有词语。  \n第三行";
  const auto line = [&](const std::string& words, std::size_t characters) {
    const std::size_t at = text.find(words);
    return line_at(text, {at, at + words.size()}, characters);
  };
  CHECK(line("词语", 60) == "第二行，这里有词语。");
  CHECK(line("第一行", 60) == "第一行");
  CHECK(line("第三行", 60) == "第三行");
  CHECK(line("词语", 3) == "…词语。");
  CHECK(line("词语", 2) == "…词语…");
  CHECK(line("第二", 4) == "第二行，…");
  CHECK(line_at("", {0, 0}).empty());
  CHECK(line_at("一行", {0, 0}) == "一行");
  CHECK(line_at("一行\n", {7, 7}).empty());
}

TEST_CASE("what is read of a paper: what it is, its day, who signed it") {
  const Paper opinion = paper(
      "关于《停车规划（草案）》的合法性审查意见\n经审查，权限合法。\n青石县司法局\n2026年10月13日"
      "\n");
  CHECK(opinion.readable());
  CHECK(opinion.holds("legality-review"));
  CHECK_FALSE(opinion.holds("draft"));
  REQUIRE(opinion.date);
  CHECK(base::to_iso(*opinion.date) == "2026-10-13");
  CHECK(opinion.signer == "青石县司法局");
  CHECK(day_of(opinion, "legality-review") == "2026-10-13");
  const Paper by_hand = paper("停车规划专家论证意见\n方案可行。\n专家签名：王五、赵六\n");
  CHECK(by_hand.signer.find("王五") != std::string::npos);
  CHECK_FALSE(by_hand.date);
}

TEST_CASE("days of one paper take what they leave out from those before them, else from its own") {
  const Paper notice = paper(
      "关于《停车规划（草案）》公开征求意见的公告\n征求意见时间：2026年9月1日至10月9日。\n"
      "青石县住建局\n2026年8月31日\n");
  CHECK(day_of(notice, "comment-start") == "2026-09-01");
  CHECK(day_of(notice, "comment-end") == "2026-10-09");
  const Paper over_the_year = paper(
      "关于《停车规划（草案）》公开征求意见的公告\n征求意见时间：2026年12月15日至2027年1月14日。"
      "\n");
  CHECK(day_of(over_the_year, "comment-end") == "2027-01-14");
  CHECK(day_of(paper("关于《停车规划（草案）》公开征求意见的公告\n征求意见时间：近期。\n"),
               "comment-start")
            .empty());
  CHECK(day_of(notice, "no-such-event").empty());
}

TEST_CASE("patterns look where they are told to: title, text or sign-off") {
  std::string body = "关于《停车规划（草案）》的合法性审查意见\n";
  for (int i = 0; i < 60; ++i) body += "第" + std::to_string(i) + "点意见，权限合法。\n";
  const Paper one = paper(body + "青石县司法局\n2026年10月13日\n");
  using rule::PaperPlace;
  CHECK(one.words(PaperPlace::title).find("合法性审查意见") != std::string_view::npos);
  CHECK(one.words(PaperPlace::title).find("点意见") == std::string_view::npos);
  CHECK(one.words(PaperPlace::text).find("第0点") != std::string_view::npos);
  CHECK(one.words(PaperPlace::sign_off).find("司法局") != std::string_view::npos);
  CHECK(one.words(PaperPlace::sign_off).find("第0点") == std::string_view::npos);
  const Paper brief = paper("审查意见\n合法。\n");
  CHECK(brief.words(PaperPlace::sign_off) == brief.words(PaperPlace::text));
}

TEST_CASE("a paper that cannot be read says why, holds nothing, and is suspected by its name") {
  const Paper scan =
      read_paper("专家论证意见（扫描件）.png",
                 base::Error(base::ErrorCode::unsupported, "没有文字层"), shipped_checklists());
  CHECK_FALSE(scan.readable());
  CHECK(scan.problem == "没有文字层");
  CHECK(scan.suspected == "expert");
  CHECK(scan.roles.empty());
  CHECK_FALSE(scan.holds("expert"));
  CHECK(scan.words(rule::PaperPlace::text).empty());
  CHECK(scan.event("expert") == nullptr);
  const Paper blank = paper(" \n　\n", "合法性审查意见.txt");
  CHECK_FALSE(blank.readable());
  CHECK(blank.suspected == "legality-review");
  CHECK(read_paper("扫描001.png", base::Error(base::ErrorCode::io, "x"), shipped_checklists())
            .suspected.empty());
}

TEST_CASE("a name speaks where title and text say nothing, and against neither") {
  CHECK(paper("周末值班安排\n周六张三。\n", "合法性审查意见.txt").holds("legality-review"));
  CHECK(paper("周末值班安排\n周六张三。\n", "1.txt").roles.empty());
  const Paper plan =
      paper("青石县停车设施规划（草案）\n为规范停车，制定本规划。\n", "合法性审查意见.txt");
  REQUIRE(!plan.roles.empty());
  CHECK(plan.roles.front().id == "draft");
  CHECK(paper("关于《停车规划（草案）》的合法性审查意见\n合法。\n", "1.txt")
            .holds("legality-review"));
}

}  // namespace fashen::review
