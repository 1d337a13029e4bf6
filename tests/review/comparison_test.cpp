// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/comparison.h"

#include <catch2/catch.hpp>

#include "support/literal_document.h"
#include "support/memory_lookup.h"

using namespace fashen;

namespace {

const char* first_round =
    "采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n"
    "第一条 采购内容\n乙方向甲方交付书架一百组，规格见附件。\n"
    "第二条 合同价款\n合同总价为人民币100,000元。\n"
    "第三条 付款\n甲方在验收合格后三十日内付清货款。\n"
    "第四条 争议解决\n争议向甲方所在地人民法院起诉。\n";
const char* second_round =
    "采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n"
    "第一条 采购内容\n乙方向甲方交付书架一百组，规格见附件。\n"
    "第二条 合同价款\n合同总价为人民币120,000元。\n"
    "第三条 质量保证\n书架质保期为三年，质保期内免费维修。\n"
    "第四条 付款\n甲方在验收合格后六十日内付清货款。\n";

struct Round {
  explicit Round(const char* text)
      : document(testing::literal_document(text)),
        review(review::Reviewer(rules, law).review(document, options())) {}
  static review::Options options() {
    review::Options options;
    options.today = *base::parse_date("2026-11-23");
    options.kind = structure::DocumentKind::contract;
    return options;
  }
  std::vector<std::unique_ptr<rule::Rule>> rules;
  testing::MemoryLookup law;
  document::Document document;
  review::Review review;
};

review::Comparison compared(const Round& before, const Round& after) {
  return review::compare({before.document, before.review}, {after.document, after.review});
}

std::string changes(const review::Comparison& comparison) {
  std::string all;
  for (const auto& clause : comparison.clauses) {
    if (clause.label.empty()) continue;
    all += (all.empty() ? "" : "; ") + clause.label + " " + review::name(clause.change);
  }
  return all;
}

}  // namespace

TEST_CASE("clauses are aligned through insertion, removal and renumbering") {
  const Round before(first_round), after(second_round);
  const auto comparison = compared(before, after);
  CHECK(changes(comparison) ==
        "第一条 采购内容 same; 第二条 合同价款 changed; 第三条 质量保证 added; "
        "第四条 付款 changed; 第四条 争议解决 removed");
}

TEST_CASE("the clauses cover both texts from end to end") {
  const Round before(first_round), after(second_round);
  std::string old_text, new_text;
  for (const auto& clause : compared(before, after).clauses) {
    std::size_t at = clause.after.begin;
    for (const auto& edit : clause.edits) {
      CHECK(edit.after.begin == at);
      at = edit.after.end;
    }
    CHECK(at == clause.after.end);
    old_text += base::slice(before.document.text, clause.before);
    new_text += base::slice(after.document.text, clause.after);
  }
  CHECK(new_text == after.document.text);
  CHECK(old_text.size() == before.document.text.size());
}

TEST_CASE("words are told apart, not whole clauses") {
  const Round before(first_round), after(second_round);
  for (const auto& clause : compared(before, after).clauses) {
    if (clause.label != "第二条 合同价款") continue;
    std::string gone, fresh;
    for (const auto& edit : clause.edits) {
      if (edit.kind == text::EditKind::same) continue;
      gone += base::slice(before.document.text, edit.before);
      fresh += base::slice(after.document.text, edit.after);
    }
    CHECK(gone == "100");
    CHECK(fresh == "120");
  }
}

TEST_CASE("facts that differ are listed") {
  const Round before(first_round), after(second_round);
  std::string all;
  for (const auto& change : compared(before, after).facts) all += change.key + " ";
  CHECK(all == "price.total payment.days term.warranty dispute.court ");
}

TEST_CASE("a text compared with itself does not differ") {
  const Round round(first_round);
  const auto comparison = compared(round, round);
  for (const auto& clause : comparison.clauses) {
    CHECK(clause.change == review::ClauseChange::same);
  }
  CHECK(comparison.facts.empty());
}

TEST_CASE("a clause that stands elsewhere was moved") {
  const Round before(first_round);
  const Round after(
      "采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n"
      "第一条 争议解决\n争议向甲方所在地人民法院起诉。\n"
      "第二条 采购内容\n乙方向甲方交付书架一百组，规格见附件。\n"
      "第三条 合同价款\n合同总价为人民币100,000元。\n"
      "第四条 付款\n甲方在验收合格后三十日内付清货款。\n");
  CHECK(changes(compared(before, after)).find("第一条 争议解决 moved") != std::string::npos);
}

TEST_CASE("findings are new, still open or gone") {
  Round before(first_round), after(second_round);
  const auto finding_at = [](const Round& round, const char* words, const char* rule) {
    finding::Finding finding;
    finding.rule = rule;
    const std::size_t at = round.document.text.find(words);
    finding.span = {at, at + std::string_view(words).size()};
    return finding;
  };
  before.review.findings = {finding_at(before, "三十日内", "contract/a"),
                            finding_at(before, "人民法院", "contract/b")};
  after.review.findings = {finding_at(after, "质保期内", "contract/c"),
                           finding_at(after, "六十日内", "contract/a")};
  finding::assign_fingerprints(before.review.findings, before.document);
  finding::assign_fingerprints(after.review.findings, after.document);
  const auto changes = compared(before, after).findings;
  REQUIRE(changes.open.size() == 1);
  CHECK(changes.open[0].rule == "contract/a");
  REQUIRE(changes.fresh.size() == 1);
  CHECK(changes.fresh[0].rule == "contract/c");
  REQUIRE(changes.gone.size() == 1);
  CHECK(changes.gone[0].rule == "contract/b");
}
