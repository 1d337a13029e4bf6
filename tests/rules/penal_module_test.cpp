// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "support/rule_run.h"

namespace fashen {
namespace {

const char* paper = R"(青石县市场监督管理局行政处罚决定书
经查，当事人违法生产产品货值金额共计20000元，违法所得3000元。
罚款应当在货值金额十万元以上的，另行讨论。广告费用1000元，另一次广告费用2000元。
当事人没有违法经营额。
)";

/// Whether a Lua expression over the module and the paper above holds.
bool holds(const std::string& expression) {
  const std::string body =
      "local penal = lib('penal')\n"
      "report(doc.title, 'x') if not (" +
      expression + ") then report(doc.title, 'y') end";
  const std::string words = testing::run_check(body, paper, testing::shipped_modules()).found();
  CHECK(words.starts_with("青石县"));
  return words == "青石县市场监督管理局行政处罚决定书";
}

const std::string yuan = "{ unit = 'yuan', times = false, low = 50000, high = 100000";
const std::string times = "{ unit = 'times', times = true, low = 10, high = 20, base = '货值金额'";

}  // namespace

TEST_CASE("the hull of fines reaches from the lowest to the highest") {
  const std::string both =
      "penal.hull({ { low = 5, high = 10 }, { low = 1, high = 7, low_open = true } })";
  CHECK(holds(both + ".low == 1"));
  CHECK(holds(both + ".low_open"));
  CHECK(holds(both + ".high == 10"));
  CHECK(holds("penal.hull({}) == nil"));
  CHECK(holds("penal.all_in({ { unit = 'yuan' } }, 'yuan')"));
  CHECK(holds("not penal.all_in({ { unit = 'yuan' }, { unit = 'times' } }, 'yuan')"));
  CHECK(holds("not penal.all_in({}, 'yuan')"));
}

TEST_CASE("what a paper states of a base is one figure, or nothing") {
  CHECK(holds("penal.stated(doc, '货值金额').value == 20000"));
  CHECK(holds("penal.stated(doc, '违法生产产品货值金额').value == 20000"));
  CHECK(holds("penal.stated(doc, '违法所得').value == 3000"));
  CHECK(holds("penal.stated(doc, '广告费用') == nil"));
  CHECK(holds("penal.stated(doc, '工程合同价款') == nil"));
}

TEST_CASE("fines are reckoned for the case that the paper tells") {
  const std::string below =
      ", when_base = '货值金额', when = { low = 0, high = 10000, high_open = true } }";
  const std::string from = ", when_base = '货值金额', when = { low = 10000, high = math.huge } }";
  const std::string both = "penal.reckon(doc, { " + yuan + below + ", " + times + from + " })";
  CHECK(holds("#" + both + " == 1"));
  CHECK(holds(both + "[1].low == 200000 and " + both + "[1].high == 400000"));
  CHECK(holds(both + "[1].how == '货值金额2万元的10倍以上20倍以下，即20万元以上40万元以下'"));
  CHECK(holds("penal.reckon(doc, { " + yuan + " } })[1].how == '5万元以上10万元以下'"));
  // Not told: which case it is, or what is multiplied.
  CHECK(holds("penal.reckon(doc, { " + yuan +
              ", when_base = '销售额', when = { low = 0, high = 1 } } }) == nil"));
  CHECK(
      holds("penal.reckon(doc, { { unit = 'times', times = true, low = 1, high = 2, "
            "base = '监理酬金' } }) == nil"));
  CHECK(holds(
      "penal.reckon(doc, { { unit = 'per_unit', low = 1, high = 2, base = '每株' } }) == nil"));
  // 没有违法经营额 is a case of its own.
  CHECK(holds("#penal.reckon(doc, { " + yuan +
              ", when_base = '违法经营额', when = { low = 0, high = 0 } } }) == 1"));
}

TEST_CASE("how a fine stands to a range is said with the difference") {
  const std::string range = "{ low = 5000, high = 50000 }";
  CHECK(holds("penal.beyond(80000, " + range + ") == '高于上限5万元，多3万元'"));
  CHECK(holds("penal.beyond(3000, " + range + ") == '低于下限5000元，少2000元'"));
  CHECK(holds("penal.beyond(5000, " + range + ") == nil"));
  CHECK(holds("penal.beyond(50000, " + range + ") == nil"));
}

TEST_CASE("without a text of the law nothing is allowed or refused") {
  CHECK(holds("penal.only({}) == nil"));
  CHECK(holds("penal.only({ { form = 'bracketed', article = 3, status = 'unknown' } }) == nil"));
  CHECK(holds("penal.ground(doc) == nil"));
}

}  // namespace fashen
