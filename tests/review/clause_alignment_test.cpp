// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/clause_alignment.h"

#include <catch2/catch.hpp>
#include <set>

#include "structure/structure.h"
#include "support/literal_document.h"

namespace fashen::review {
namespace {

struct Text {
  explicit Text(const std::string& words)
      : document(testing::literal_document(words)),
        structure(structure::analyze(document, structure::DocumentKind::contract)),
        stretches(stretches_of(document, structure.outline)) {}
  document::Document document;
  structure::Structure structure;
  std::vector<Stretch> stretches;
};

constexpr std::size_t before_clauses = 2;  // Title and parties are three stretches, from 0

/// "1-1 2-2* -3": pairs of stretches that are clauses, by their numbers; * where it was moved.
std::string aligned(const Text& before, const Text& after) {
  std::string all;
  for (const Aligned& one :
       align(before.document, before.stretches, after.document, after.stretches)) {
    const Stretch& shown = one.after ? after.stretches[*one.after] : before.stretches[*one.before];
    if (shown.label.empty()) continue;
    all += (one.before ? std::to_string(*one.before - before_clauses) : "") + "-" +
           (one.after ? std::to_string(*one.after - before_clauses) : "") +
           (one.moved ? "* " : " ");
  }
  return all;
}

const std::string head = "采购合同\n甲方：甲\n乙方：乙\n";
const std::string goods = " 采购内容\n乙方交付书架一百组，规格见附件。\n";
const std::string price = " 合同价款\n合同总价为人民币100,000元。\n";
const std::string payment = " 付款\n甲方在验收合格后三十日内付清货款。\n";
const std::string court = " 争议解决\n争议向甲方所在地人民法院起诉。\n";

std::string contract(const std::vector<std::string>& clauses) {
  static const char* const numbers[] = {"一", "二", "三", "四", "五", "六"};
  std::string text = head;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    text += "第" + std::string(numbers[i]) + "条" + clauses[i];
  }
  return text;
}

}  // namespace

TEST_CASE("stretches cover a text from end to end, whether it has clauses or not") {
  for (const std::string& words :
       {contract({goods, price}), head, std::string(), std::string("\n\n"), contract({}),
        "第一条" + goods, contract({goods}) + "\n\n签订日期：2026年1月1日\n甲方（盖章）\n"}) {
    const Text text(words);
    std::size_t at = 0;
    for (const Stretch& stretch : text.stretches) {
      CHECK(stretch.span.begin == at);
      CHECK(stretch.span.end > at);
      at = stretch.span.end;
    }
    CHECK(at == text.document.text.size());
  }
  const Text text(contract({goods, price}));
  REQUIRE(text.stretches.size() == 5);
  CHECK(text.stretches[0].label.empty());
  CHECK(text.stretches[3].label == "第一条 采购内容");
  CHECK(text.stretches[4].label == "第二条 合同价款");
}

TEST_CASE("clauses keep their versions through insertion, removal and new numbers") {
  const Text all(contract({goods, price, payment, court}));
  CHECK(aligned(all, all) == "1-1 2-2 3-3 4-4 ");
  CHECK(aligned(all, Text(contract({goods, payment, court}))) == "1-1 2- 3-2 4-3 ");
  CHECK(aligned(Text(contract({goods, payment, court})), all) == "1-1 -2 2-3 3-4 ");
  CHECK(aligned(all, Text(contract({goods, price, " 质量保证\n质保期三年。\n", payment, court}))) ==
        "1-1 2-2 -3 3-4 4-5 ");
  CHECK(aligned(all, Text(head)) == "1- 2- 3- 4- ");
  CHECK(aligned(Text(head), all) == "-1 -2 -3 -4 ");
}

TEST_CASE("a clause that was reworded is a version of what it was, one that is new is not") {
  const Text all(contract({goods, price, payment}));
  CHECK(aligned(all, Text(contract({goods, " 合同价款\n合同总价为人民币120,000元，含税。\n",
                                    payment}))) == "1-1 2-2 3-3 ");
  CHECK(aligned(all, Text(contract({goods, " 保密\n双方不得向第三人泄露技术资料。\n", payment}))) ==
        "1-1 -2 2- 3-3 ");
}

TEST_CASE("a clause that stands elsewhere is moved, its neighbours are not") {
  const Text all(contract({goods, price, payment, court}));
  CHECK(aligned(all, Text(contract({court, goods, price, payment}))) == "4-1* 1-2 2-3 3-4 ");
  CHECK(aligned(all, Text(contract({price, payment, court, goods}))) == "2-1 3-2 4-3 1-4* ");
}

TEST_CASE("each stretch stands in one pair, however alike the clauses are") {
  const Text same(contract({goods, goods, goods})), more(contract({goods, goods, goods, goods}));
  for (const auto& [before, after] : {std::pair{&same, &more}, {&more, &same}, {&same, &same}}) {
    std::set<std::size_t> earlier, later;
    std::size_t pairs = 0;
    for (const Aligned& one :
         align(before->document, before->stretches, after->document, after->stretches)) {
      if (one.before) CHECK(earlier.insert(*one.before).second);
      if (one.after) CHECK(later.insert(*one.after).second);
      CHECK((one.before || one.after));
      pairs += one.before && one.after;
    }
    CHECK(earlier.size() == before->stretches.size());
    CHECK(later.size() == after->stretches.size());
    CHECK(pairs == std::min(before->stretches.size(), after->stretches.size()));
  }
}

}  // namespace fashen::review
