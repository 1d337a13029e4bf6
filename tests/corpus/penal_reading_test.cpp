// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/penal_reading.h"

#include <catch2/catch.hpp>

#include "corpus/penal_words.h"

namespace fashen::corpus {
namespace {

/// The fines of an article of one paragraph.
std::string fines(const char* words) {
  CAPTURE(words);
  const auto cards = read(words);
  REQUIRE(cards.size() == 1);
  return in_a_line(cards.front());
}

std::string kinds(const char* words) {
  CAPTURE(words);
  const auto cards = read(words);
  REQUIRE(cards.size() == 1);
  return kinds_of(cards.front());
}

}  // namespace

TEST_CASE("amounts in every form that statutes use") {
  CHECK(fines("乱停样车的，处五千元以上二万元以下罚款。") == "[5000,20000]");
  CHECK(fines("乱停样车的，处5千元以上2万元以下的罚款。") == "[5000,20000]");
  CHECK(fines("乱停样车的，处五千以上二万元以下的罚款。") == "[5000,20000]");
  CHECK(fines("乱停样车的，可以并处二百元以下的罚款。") == "may [0,200]");
  CHECK(fines("乱停样车的，处十万元以上罚款。") == "[100000,]");
  CHECK(fines("乱停样车的，并处１００元的罚款。") == "[100,100]");
  CHECK(fines("乱停样车的，处10元至30元的罚款。") == "[10,30]");
  CHECK(fines("乱停样车的，处警告或者五百元以下罚款。") == "[0,500]");
  CHECK(fines("乱停样车的，处五日以下拘留或者五百元以下罚款。") == "[0,500]");
  CHECK(fines("乱停样车的，处一亿五千万元以下的罚款。") == "[0,150000000]");
}

TEST_CASE("multiples, shares and amounts for each unit keep what they are reckoned by") {
  CHECK(fines("卖样药的，并处违法所得一倍以上五倍以下罚款。") == "[1,5]x违法所得");
  CHECK(fines("卖样药的，处违法所得3倍的罚款。") == "[3,3]x违法所得");
  CHECK(fines("建样房的，处建设工程造价百分之五以上百分之十以下的罚款。") ==
        "[0.05,0.1]x建设工程造价");
  CHECK(fines("建样房的，处项目总投资额5‰以上10‰以下的罚款。") == "[0.005,0.01]x项目总投资额");
  CHECK(fines("骗样钱的，并处所获收入30%以上3倍以下罚款。") == "[0.3,3]x所获收入");
  CHECK(fines("换样汇的，处样汇金额等值以下的罚款。") == "[0,1]x样汇金额");
  CHECK(fines("排样水的，处样水处置费用三倍以下的罚款。") == "[0,3]x处置费用");
  CHECK(fines("占样地的，按照占用面积处每平方米十元以上三十元以下的罚款。") == "[10,30]/每平方米");
  CHECK(fines("占样地的，处以罚款，罚款数额为非法占用每平方米100元以上500元以下。") ==
        "[100,500]/每平方米?");
  CHECK(fines("处五千万元以下或者上一年度营业额百分之五以下罚款。") ==
        "[0,50000000]; [0,0.05]x上一年度营业额");
}

TEST_CASE("the case that a clause begins with holds for what follows, up to its end") {
  CHECK(fines("卖样药的，处一万元以下罚款；情节严重的，处一万元以上三万元以下罚款。") ==
        "[0,10000]; grave [10000,30000]");
  CHECK(fines("卖样药的，处警告；拒不改正的，处一万元以下罚款，吊销样证。") ==
        "persistent [0,10000]");
  CHECK(fines("卖样药的，处一万元以下罚款；造成人身伤害的，处五万元以下罚款。") ==
        "[0,10000]; damage [0,50000]");
  CHECK(fines("卖样药的，处拘留，并处五百元以下罚款；情节较轻的，处二百元以下罚款。") ==
        "[0,500]; light [0,200]");
  CHECK(fines("卖样药的，处五万元以下罚款；属于样品的，处一万元以下罚款。") ==
        "[0,50000]; other [0,10000]");
  // That nothing of it is a crime is no other case.
  CHECK(fines("卖样药构成犯罪的，追究刑事责任；尚不构成犯罪的，处一万元以下罚款。") == "[0,10000]");
}

TEST_CASE("conditions of amount are intervals with open and closed ends") {
  CHECK(fines("卖样药，货值金额不足一万元的，并处五万元以上十万元以下罚款；货值金额一万元以上的，"
              "并处货值金额十倍以上二十倍以下罚款。") ==
        "货值金额[0,10000) [50000,100000]; 货值金额[10000,] [10,20]x货值金额");
  CHECK(fines("卖样药，没有违法所得的，处五千元以下罚款。") == "违法所得[0,0] [0,5000]");
  CHECK(fines("卖样药，没有违法所得或者违法所得不足五万元的，处五千元以下罚款。") ==
        "违法所得[0,50000) [0,5000]");
  CHECK(fines("卖样药，违法所得在五万元以下的，处五千元以下罚款。") ==
        "违法所得[0,50000] [0,5000]");
  CHECK(fines("卖样药，违法经营额超过五万元的，处一倍以下罚款。") == "违法经营额(50000,] [0,1]x");
  CHECK(fines("发样告的，处广告费用三倍以下罚款，广告费用无法计算的，处十万元以下罚款。") ==
        "[0,3]x广告费用; 广告费用? [0,100000]");
}

TEST_CASE("a fine is for whom the provision names") {
  CHECK(fines("卖样药的，对单位处一万元以上十万元以下罚款，对个人处二千元以下罚款。") ==
        "unit [10000,100000]; person [0,2000]");
  CHECK(
      fines(
          "卖样药的，处十万元以下罚款；对直接负责的主管人员和其他直接责任人员处一万元以下罚款。") ==
      "[0,100000]; responsible [0,10000]");
  CHECK(fines("开垦的，可以对个人处每平方米二元以下的罚款、对单位处每平方米十元以下的罚款。") ==
        "person may [0,2]/每平方米; unit [0,10]/每平方米");
  // Whom the conduct is about is not whom the fine is for.
  CHECK(fines("管理人没有负责人或者从业人员制度的，处十万元以下罚款。") == "[0,100000]");
}

TEST_CASE("items have fines of their own or take those of their paragraph") {
  CHECK(fines("有下列行为之一的，处五千元以下罚款：\n（一）乱停样车的；\n（二）卖样药的。") ==
        "[0,5000]");
  CHECK(fines("依照下列规定处以罚款：\n（一）乱停样车的，处五百元以下罚款；\n"
              "（二）卖样药的，处一万元以上五万元以下罚款，情节严重的，处十万元以下罚款。") ==
        "1 [0,500]; 2 [10000,50000]; 2 grave [0,100000]");
  const auto cards = read("乱停样车的，处五百元以下罚款。\n卖样药的，处一万元以下罚款。\n不罚。");
  REQUIRE(cards.size() == 2);
  CHECK(cards[0].paragraph == 1);
  CHECK(cards[1].paragraph == 2);
  CHECK(in_a_line(cards[1]) == "[0,10000]");
}

TEST_CASE("a card is not whole where a fine is left open or laid down elsewhere") {
  for (const char* words :
       {"卖样药的，处以罚款。", "卖样药的，并处罚款，吊销样证。", "卖样药的，可以给予警告、罚款：",
        "有前款行为的，依照前款规定处罚。", "卖样药的，依照《样例法》的规定给予处罚。",
        "卖样药的，处l万元以上五万元以下罚款。", "卖样药的，处十万元以下罚款，最高不超过样款。",
        "卖样药的，按日连续处罚，处一万元以下罚款。", "卖样药的，给予治安管理处罚。",
        "卖样药的，在第八条规定的罚款数额的二倍以上五倍以下确定罚款数额。"}) {
    CAPTURE(words);
    const auto cards = read(words);
    REQUIRE(cards.size() == 1);
    CHECK_FALSE(cards.front().whole);
  }
}

TEST_CASE("what is about fines, or decides on the procedure, lays none down") {
  for (const char* words :
       {"罚款全部上缴国库。", "当事人应当到指定的银行缴纳罚款。", "罚款的收据由财政部门印制。",
        "样例单位应当保障安全，设置警告标志。", "没有罚则的条文。"}) {
    CAPTURE(words);
    for (const PenalCard& card : read(words)) {
      CHECK(card.fines.empty());
      CHECK(kinds_of(card).find("fine") == std::string::npos);
    }
  }
  const auto spot = read("对公民处二百元以下罚款的，可以当场作出决定。");
  REQUIRE(spot.size() == 1);
  CHECK(spot.front().fines.empty());
  CHECK_FALSE(spot.front().whole);
  const auto late = read("到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款。");
  REQUIRE(late.size() == 1);
  CHECK(late.front().fines.empty());
}

TEST_CASE("kinds of penalties") {
  CHECK(kinds("卖样药的，给予警告，没收违法所得，吊销许可证。") == "warning gain revoked");
  CHECK(kinds("卖样药的，予以通报批评，责令停产停业。") == "criticism business");
  CHECK(kinds("卖样药的，没收违法生产的样药和违法所得，处十五日以下拘留。") ==
        "gain goods detention");
  CHECK(kinds("卖样药的，暂扣样证，降低资质等级，五年内不得从事样业。") ==
        "suspended lowered occupation");
  CHECK(kinds("卖样药的，处一万元以下罚款，由政府责令关闭。") == "fine closure");
}

TEST_CASE("the conduct and the articles it breaks") {
  const auto cards = read(
      "违反本法第十三条、第十四条第二款和第一百零二条之一规定，卖样药的，由样监部门处一万元以下罚款"
      "；"
      "违反本法第十三条，没有样证的，吊销样照。");
  REQUIRE(cards.size() == 1);
  CHECK(cards[0].violated == std::vector<std::pair<int, int>>{{13, 0}, {14, 0}, {102, 1}});
  CHECK(cards[0].conduct == "违反本法第十三条、第十四条第二款和第一百零二条之一规定，卖样药的");
  CHECK(read("违反《别的法》第三条的，处一万元以下罚款。").front().violated.empty());
}

TEST_CASE("only articles are read, and any bytes give an answer") {
  CHECK(read_penalties({ProvisionKind::annex, 0, 0}, "处一万元以下罚款。").empty());
  CHECK(read("").empty());
  CHECK(read("\n\n\n").empty());
  std::string deep;
  for (int i = 0; i < 20'000; ++i) deep += "（处一万元以下罚款，";
  CHECK(read_penalties({ProvisionKind::article, 1, 0}, deep).size() <= 1);
  std::string wide = "处";
  for (int i = 0; i < 20'000; ++i) wide += "一万元以上";
  CHECK(read_penalties({ProvisionKind::article, 1, 0}, wide + "罚款").size() <= 1);
}

}  // namespace fashen::corpus
