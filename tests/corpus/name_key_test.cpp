// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/name_key.h"

#include <catch2/catch.hpp>

namespace fashen::corpus {
namespace {

TEST_CASE("the usual ways to write a title agree") {
  CHECK(name_key("《中华人民共和国行政处罚法》") == name_key("行政处罚法"));
  CHECK(name_key("〈行政处罚法〉") == name_key("行政 处罚法"));
  CHECK(name_key("最高人民法院关于适用《中华人民共和国民法典》时间效力的若干规定") ==
        name_key("最高人民法院关于适用〈民法典〉时间效力的若干规定"));
  CHECK(name_key("最高人民法院、最高人民检察院关于…的解释") ==
        name_key("最高人民法院  最高人民检察院关于…的解释"));
  CHECK(name_key("解释（一）") == name_key("解释(一)"));
}

TEST_CASE("different works keep different keys") {
  CHECK(name_key("行政处罚法") != name_key("治安管理处罚法"));
  CHECK(name_key("合同法解释（一）") != name_key("合同法解释（二）"));
  CHECK(name_key("招标投标法") != name_key("招标投标法实施条例"));
  CHECK_FALSE(name_key("中华人民共和国").empty());
}

TEST_CASE("courts at the beginning and version notes at the end can be left out") {
  CHECK(without_court("最高人民法院最高人民检察院关于办理案件的解释") == "关于办理案件的解释");
  CHECK(without_court("最高人民法院") == "最高人民法院");
  CHECK(without_court("行政处罚法") == "行政处罚法");
  CHECK(without_version("行政处罚法（2021年修订）") == "行政处罚法");
  CHECK(without_version("解释（一）") == "解释（一）");
  CHECK(without_version("办法（试行）") == "办法（试行）");
  CHECK(without_version("（2021）") == "（2021）");
}

TEST_CASE("document numbers agree in Chinese and Arabic figures") {
  CHECK(number_key("中华人民共和国主席令第七十号") == number_key("主席令第70号"));
  CHECK(number_key("国务院令 第802号") == number_key("中华人民共和国国务院令第八百零二号"));
  CHECK(number_key("国发〔2021〕1号") == number_key("国发[2021]1号"));
  CHECK(number_key("国务院令第80号") != number_key("国务院令第802号"));
  CHECK(number_key("第号") == "第号");
}

TEST_CASE("the id of a work is its title without the state's name") {
  CHECK(work_id("中华人民共和国立法法") == "立法法");
  CHECK(work_id("外国人在中华人民共和国收养子女登记办法") ==
        "外国人在中华人民共和国收养子女登记办法");
  CHECK(work_id("中华人民共和国") == "中华人民共和国");
}

}  // namespace
}  // namespace fashen::corpus
