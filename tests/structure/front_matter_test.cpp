// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/front_matter.h"

#include <catch2/catch.hpp>

#include "structure/issuer.h"
#include "structure/signature.h"
#include "structure/title.h"
#include "support/literal_document.h"

using namespace fashen;
using structure::IssuerLevel;

namespace {

structure::FrontMatter front(std::string_view text) {
  const document::Document document = testing::literal_document(text);
  return structure::read_front_matter(document, structure::read_outline(document));
}

}  // namespace

TEST_CASE("a notice of a county government") {
  const auto matter = front(
      "青禾县人民政府文件\n青政发〔2026〕3号\n青禾县人民政府关于印发《停车管理办法》的通知\n"
      "各乡镇人民政府，县政府各部门：\n现印发给你们。\n附件：1.收费标准\n2.停车场名录\n"
      "青禾县人民政府\n2026年3月1日\n停车管理办法\n第一条 制定本办法。\n"
      "第二条 本办法自2026年4月1日起施行，有效期5年。\n");
  CHECK(matter.title.value == "青禾县人民政府关于印发《停车管理办法》的通知");
  CHECK(matter.document_number.value == "青政发〔2026〕3号");
  CHECK(matter.addressee.value == "各乡镇人民政府，县政府各部门");
  CHECK(matter.issuer.value == "青禾县人民政府");
  CHECK(matter.level == IssuerLevel::county);
  CHECK(matter.region.value == "青禾县");
  REQUIRE(matter.date.date);
  CHECK(base::to_iso(*matter.date.date) == "2026-03-01");
  REQUIRE(matter.effective.date);
  CHECK(base::to_iso(*matter.effective.date) == "2026-04-01");
  CHECK(matter.effective_clause.value == "本办法自2026年4月1日起施行，有效期5年。");
  CHECK(matter.validity.value == "有效期5年");
  REQUIRE(matter.annexes.size() == 2);
  CHECK(matter.annexes[0].value == "收费标准");
  CHECK(matter.annexes[1].value == "停车场名录");
  CHECK_FALSE(matter.draft);
}

TEST_CASE("a title may take two lines") {
  CHECK(front("青禾县人民政府关于公布\n行政许可事项清单的通知\n各单位：\n").title.value ==
        "青禾县人民政府关于公布行政许可事项清单的通知");
}

TEST_CASE("what is no title") {
  CHECK_FALSE(front("甲方：某公司\n乙方：某公司\n").title.present());
  CHECK_FALSE(front("第一条 甲。\n第二条 乙。\n").title.present());
  CHECK_FALSE(front("").title.present());
}

TEST_CASE("drafts are known by their mark") {
  CHECK(front("某办法（征求意见稿）\n第一条 甲。\n").draft);
  CHECK(front("某条例\n（草案）\n第一条 甲。\n").draft);
  CHECK_FALSE(front("某办法\n第一条 草案应当公开征求意见。\n").draft);
}

TEST_CASE("forms of the effective date") {
  const auto on_publication = front("某办法\n第一条 本办法自公布之日起施行。\n");
  CHECK(on_publication.effective.present());
  CHECK_FALSE(on_publication.effective.date);
  CHECK(front("某办法\n第一条 本办法自公布之日起30日后施行。\n").effective_clause.present());
  const auto other = front("某通知\n《某条例》自2020年1月1日起施行，各单位要学习。\n");
  CHECK_FALSE(other.effective.present());
  CHECK_FALSE(front("某办法\n第一条 项目自2026年1月1日起建设。\n").effective.present());
}

TEST_CASE("the term of a licence is not the validity of the document") {
  CHECK_FALSE(front("某办法\n第一条 许可证有效期三年。\n").validity.present());
  CHECK(front("某办法\n第一条 本办法有效期三年。\n").validity.value == "有效期三年");
}

TEST_CASE("what happens within a term is not a term") {
  for (const char* words : {"执行许可的单位在有效期内连续停业一年的，报告主管部门。",
                            "本办法施行后，有效期届满之日起六个月内可以续期。",
                            "依照本规定发放的证件有效期限内满三年的，应当查验。",
                            "实施临时措施的，有效期不超过六个月。", "执行协议的有效期最长三年。"}) {
    CAPTURE(words);
    CHECK_FALSE(front("某办法\n第一条 " + std::string(words) + "\n").validity.present());
  }
  for (const char* words :
       {"本办法自2026年4月1日起施行，有效期限五年。", "本办法自2026年4月1日起施行，有效期为2年。",
        "本办法有效期满三年，自2026年4月1日起施行，试行期一年。"}) {
    CAPTURE(words);
    CHECK(front("某办法\n第一条 " + std::string(words) + "\n").validity.present());
  }
}

TEST_CASE("the last date of the signing page counts") {
  const auto matter = front(
      "合同\n第一条 甲。\n甲方（盖章）：某公司\n日期：2026年3月1日\n乙方（签字）：李某\n"
      "日期：2026年3月5日\n");
  REQUIRE(matter.date.date);
  CHECK(base::to_iso(*matter.date.date) == "2026-03-05");
  CHECK_FALSE(matter.signature.empty());
}

TEST_CASE("a blank or impossible date is present without a date") {
  CHECK_FALSE(front("某办法\n第一条 甲。\n某县人民政府\n2026年2月30日\n").date.date);
}

TEST_CASE("levels of issuers") {
  using structure::level_of;
  CHECK(level_of("国务院办公厅") == IssuerLevel::national);
  CHECK(level_of("国家市场监督管理总局") == IssuerLevel::national);
  CHECK(level_of("浙江省人民政府") == IssuerLevel::province);
  CHECK(level_of("北京市人民政府") == IssuerLevel::province);
  CHECK(level_of("北京市海淀区人民政府") == IssuerLevel::county);
  CHECK(level_of("广西壮族自治区人民政府") == IssuerLevel::province);
  CHECK(level_of("浙江省杭州市市场监督管理局") == IssuerLevel::city);
  CHECK(level_of("延边朝鲜族自治州人民政府") == IssuerLevel::city);
  CHECK(level_of("青禾县自然资源和规划局") == IssuerLevel::county);
  CHECK(level_of("云岭市青禾区人民政府") == IssuerLevel::county);
  CHECK(level_of("云岭市石桥市人民政府") == IssuerLevel::county);
  CHECK(level_of("青禾县石桥镇人民政府") == IssuerLevel::township);
  CHECK(level_of("X县人民政府") == IssuerLevel::county);
}

TEST_CASE("words that only look like places have no level") {
  using structure::level_of;
  CHECK(level_of("市场监督管理局") == IssuerLevel::unknown);
  CHECK(level_of("城市管理局") == IssuerLevel::unknown);
  CHECK(level_of("在全县法治政府建设推进会上的讲话") == IssuerLevel::unknown);
  CHECK(level_of("") == IssuerLevel::unknown);
  CHECK(structure::region_of("关于城镇建设的通知").empty());
}

TEST_CASE("names of organs") {
  using structure::is_organ_name;
  CHECK(is_organ_name("青禾县人民政府"));
  CHECK(is_organ_name("青禾县人民政府办公室"));
  CHECK(is_organ_name("青禾县卫生健康局"));
  CHECK_FALSE(is_organ_name("青禾县布局有限公司"));
  CHECK_FALSE(is_organ_name("县政府各部门："));
  CHECK_FALSE(is_organ_name("局"));
  CHECK_FALSE(is_organ_name("由县公安局会同有关部门办理，报县人民政府"));
}

TEST_CASE("document numbers") {
  const auto number = [](std::string_view line) {
    return std::string(base::slice(line, structure::document_number_span(line)));
  };
  CHECK(number("青政发〔2026〕3号") == "青政发〔2026〕3号");
  CHECK(number("青市监罚字〔2026〕第12号") == "青市监罚字〔2026〕第12号");
  CHECK(number("文号：青政办〔2026〕15号") == "青政办〔2026〕15号");
  CHECK(number("国务院令第7号") == "国务院令第7号");
  CHECK(number("〔注〕本表由县局填写").empty());
  CHECK(number("第7号").empty());
}

TEST_CASE("lines that are dates and nothing else") {
  for (const char* line : {"2026年3月1日", "二〇二六年三月一日", "日期：    年  月  日",
                           "2026-03-01", "签订日期：2026年3月1日", "××××年×月×日"}) {
    INFO(line);
    CHECK(structure::is_date_line(line));
  }
  for (const char* line :
       {"2026年3月1日通过", "3月1日", "2026年度", "1.2", "自2026年3月1日起", ""}) {
    INFO(line);
    CHECK_FALSE(structure::is_date_line(line));
  }
}
