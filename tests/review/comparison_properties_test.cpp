// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <memory>

#include "review/comparison.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"

// What holds of the comparison of any two texts.
namespace fashen::review {
namespace {

struct Draft {
  explicit Draft(const std::string& text) : document(testing::literal_document(text)) {
    Options options;
    options.today = *base::parse_date("2026-11-23");
    options.kind = structure::DocumentKind::contract;
    review = Reviewer(rules, law).review(document, options);
  }
  std::vector<std::unique_ptr<rule::Rule>> rules;
  testing::MemoryLookup law;
  document::Document document;
  Review review;
};

Comparison compared(const Draft& before, const Draft& after) {
  return compare({before.document, before.review}, {after.document, after.review});
}

using Clauses = std::vector<std::string>;

/// A contract of clauses, numbered in their order.
std::string contract(const Clauses& clauses) {
  std::string text = "采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n";
  int number = 0;
  for (const std::string& clause : clauses)
    text += "第" + std::to_string(++number) + "条 " + clause;
  return text;
}

const Clauses& clauses() {
  static const Clauses all = {
      "采购内容\n乙方交付书架一百组，规格见附件。\n", "合同价款\n合同总价为人民币100,000元。\n",
      "付款\n验收合格后三十日内付清货款。\n", "质量保证\n质保期为三年，期内免费维修。\n",
      "争议解决\n向甲方所在地人民法院起诉。\n"};
  return all;
}

/// Texts that differ in many ways: order, number, words, nothing at all.
std::vector<std::string> drafts() {
  const Clauses& all = clauses();
  Clauses without(all.begin() + 1, all.end()), swapped = all, reworded = all, doubled = all;
  std::swap(swapped[0], swapped[4]);
  reworded[1] = "合同价款\n合同总价为人民币120,000元，含税。\n";
  reworded[2] = "付款\n预付三成，余款六十日内付清。\n";
  doubled.insert(doubled.begin() + 2, all[2]);
  return {contract(all),
          contract(without),
          contract(swapped),
          contract(reworded),
          contract(doubled),
          contract({}),
          "",
          "\n\n",
          "没有条款的一段话。",
          "另一份文件\n完全不同的内容。\n\n\n还有空行。"};
}

/// Checks that spans follow each other without gap or overlap.
class Cover {
 public:
  void add(base::Span span) {
    CHECK(span.begin == at_);
    at_ = span.end;
  }
  std::size_t end() const { return at_; }

 private:
  std::size_t at_ = 0;
};

void check_pair(const Draft& before, const Draft& after) {
  const std::string &old_text = before.document.text, &new_text = after.document.text;
  Cover cover;
  std::size_t old_bytes = 0;
  for (const ClausePair& clause : compared(before, after).clauses) {
    cover.add(clause.after);
    old_bytes += clause.before.size();
    std::string old_words, new_words, kept_old, kept_new;
    for (const text::Edit& edit : clause.edits) {
      old_words += base::slice(old_text, edit.before);
      new_words += base::slice(new_text, edit.after);
      if (edit.kind != text::EditKind::same) continue;
      kept_old += base::slice(old_text, edit.before);
      kept_new += base::slice(new_text, edit.after);
    }
    CHECK(old_words == base::slice(old_text, clause.before));
    CHECK(new_words == base::slice(new_text, clause.after));
    CHECK(kept_old == kept_new);
    if (clause.change == ClauseChange::added) CHECK(clause.before.empty());
    if (clause.change == ClauseChange::removed) CHECK(clause.after.empty());
    if (clause.change == ClauseChange::same) CHECK(old_words == new_words);
  }
  CHECK(cover.end() == new_text.size());
  CHECK(old_bytes == old_text.size());
}

}  // namespace

TEST_CASE("of any two texts the clauses cover both, and the edits lead from one to the other") {
  std::vector<std::unique_ptr<Draft>> all;
  for (const std::string& text : drafts()) all.push_back(std::make_unique<Draft>(text));
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t k = 0; k < all.size(); ++k) {
      CAPTURE(i, k);
      check_pair(*all[i], *all[k]);
    }
  }
}

TEST_CASE("any text compared with itself is the same throughout") {
  for (const std::string& text : drafts()) {
    CAPTURE(text);
    const Draft draft(text);
    const Comparison comparison = compared(draft, draft);
    for (const ClausePair& clause : comparison.clauses) {
      CHECK(clause.change == ClauseChange::same);
    }
    CHECK(comparison.facts.empty());
    CHECK(comparison.findings.fresh.empty());
    CHECK(comparison.findings.gone.empty());
  }
}

TEST_CASE("backwards, what was added is removed, and facts change places") {
  const Draft all(contract(clauses()));
  const Draft fewer(contract(Clauses(clauses().begin() + 1, clauses().end())));
  const auto count = [](const Comparison& comparison, ClauseChange change) {
    return std::count_if(comparison.clauses.begin(), comparison.clauses.end(),
                         [&](const ClausePair& clause) { return clause.change == change; });
  };
  const Comparison there = compared(all, fewer), back = compared(fewer, all);
  CHECK(count(there, ClauseChange::removed) == 1);
  CHECK(count(back, ClauseChange::added) == 1);
  CHECK(count(there, ClauseChange::added) == count(back, ClauseChange::removed));
  REQUIRE(there.facts.size() == back.facts.size());
  for (std::size_t i = 0; i < there.facts.size(); ++i) {
    CHECK(there.facts[i].key == back.facts[i].key);
    CHECK(there.facts[i].before.size() == back.facts[i].after.size());
  }
}

TEST_CASE("each change has its own stable name") {
  std::string names;
  for (auto change : {ClauseChange::same, ClauseChange::changed, ClauseChange::added,
                      ClauseChange::removed, ClauseChange::moved}) {
    names += name(change) + std::string(" ");
  }
  CHECK(names == "same changed added removed moved ");
}

}  // namespace fashen::review
