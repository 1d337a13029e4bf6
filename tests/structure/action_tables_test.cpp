// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/actor.h"

#include <catch2/catch.hpp>

#include <string>
#include "support/reading_rows.h"

#include "text/fold.h"

using namespace fashen;
using structure::Action;

namespace {

using testing::Row;

/// "actor/modality/direction" of a sentence.
std::string action_of(const std::string& sentence) {
  const std::string folded = text::fold(sentence).text;
  const Action action = structure::read_action(folded);
  return std::string(base::slice(folded, action.actor)) + "/" + structure::name(action.modality) +
         "/" + structure::name(action.direction);
}

void check(std::initializer_list<Row> rows) { testing::check_rows(rows, action_of); }

}  // namespace

TEST_CASE("persons bear duties and prohibitions and hold rights") {
  check({{"经营者应当按照规定公示收费标准。", "经营者/duty/outward"},
         {"申请人可以在线提交材料。", "申请人/power/outward"},
         {"当事人有权进行陈述和申辩。", "当事人/power/outward"},
         {"任何单位和个人不得占用消防通道。", "任何单位和个人/prohibition/outward"},
         {"建设单位必须依法办理施工许可。", "建设单位/duty/outward"},
         {"养犬人须为犬只接种疫苗。", "养犬人/duty/outward"},
         {"物业服务企业负责日常巡查。", "物业服务企业/duty/outward"},
         {"生产经营单位不准违章作业。", "生产经营单位/prohibition/outward"}});
}

TEST_CASE("organs among themselves act inward") {
  check({{"县级以上人民政府应当加强组织领导。", "县级以上人民政府/duty/inward"},
         {"市场监督管理部门应当建立工作台账。", "市场监督管理部门/duty/inward"},
         {"各乡镇必须落实属地责任。", "各乡镇/duty/inward"},
         {"县财政局负责经费保障。", "县财政局/duty/inward"}});
}

TEST_CASE("an organ that burdens or addresses persons acts outward") {
  check({{"县公安局可以对违法停放的车辆处罚款。", "县公安局/power/outward"},
         {"主管部门应当责令经营者限期改正。", "主管部门/duty/outward"},
         {"市场监督管理部门应当为申请人提供便利。", "市场监督管理部门/duty/outward"}});
}

TEST_CASE("staff are inside, whatever they do") {
  check({{"执法人员不得少于两人。", "执法人员/prohibition/inward"},
         {"国家工作人员应当保守秘密。", "国家工作人员/duty/inward"},
         {"领导干部必须带头执行。", "领导干部/duty/inward"}});
}

TEST_CASE("the one named after 由 acts where nothing stands before the modal word") {
  check({{"违反前款规定的，由县公安局责令改正。", "县公安局/none/outward"},
         {"停车泊位由县公安局划定。", "县公安局/none/inward"}});
}

TEST_CASE("of a prohibition and a duty the first governs") {
  check({{"经营者不得涨价，应当明码标价。", "经营者/prohibition/outward"},
         {"经营者应当明码标价，不得涨价。", "经营者/duty/outward"}});
}

TEST_CASE("characters of modal words inside other words say nothing") {
  check({{"供应商提供相应服务。", "供应商/none/outward"},
         {"行政许可由县局办理。", "县局/none/inward"},
         {"采取可靠措施适应变化。", "/none/unknown"},
         {"保证可再生资源的应用。", "/none/unknown"}});
}

TEST_CASE("the one something is done to is not the one who acts") {
  check({{"对经营者应当加强指导。", "/duty/outward"}, {"应当告知当事人权利。", "/duty/outward"}});
}

TEST_CASE("where no word tells, nothing is said") {
  check({{"", "/none/unknown"}, {"天气晴朗。", "/none/unknown"}, {"十二", "/none/unknown"}});
}

TEST_CASE("adverbs between the actor and the modal word are passed over") {
  check({{"经营者依法应当纳税。", "经营者/duty/outward"},
         {"建设单位同时应当提交图纸。", "建设单位/duty/outward"}});
}

TEST_CASE("a sentence of a hundred kilobytes is read at its beginning only") {
  std::string sentence = "经营者应当登记";
  for (int i = 0; i < 10'000; ++i) sentence += "，工作人员不得收费";
  CHECK(action_of(sentence + "。").rfind("经营者/duty/", 0) == 0);
}
