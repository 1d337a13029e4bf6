// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "structure/front_matter.h"
#include "structure/issuer.h"
#include "structure/title.h"
#include "support/literal_document.h"
#include "support/reading_rows.h"

using namespace fashen;
using structure::IssuerLevel;

namespace {

using testing::Row;

structure::FrontMatter front(const std::string& text) {
  const document::Document document = testing::literal_document(text);
  structure::FrontMatter matter =
      structure::read_front_matter(document, structure::read_outline(document));
  for (const structure::Field* field : {&matter.title, &matter.document_number, &matter.addressee,
                                        &matter.issuer, &matter.validity, &matter.region}) {
    CHECK(field->span.end <= document.text.size());
    CHECK(field->present() == !field->value.empty());
  }
  return matter;
}

std::string day(const structure::DateField& field) {
  if (!field.present()) return "absent";
  return field.date ? base::to_iso(*field.date) : "no day";
}

}  // namespace

TEST_CASE("titles of notices, rules, drafts and contracts") {
  const Row rows[] = {
      {"青禾县停车管理办法\n第一条 甲。\n", "青禾县停车管理办法"},
      {"青禾县停车管理办法（征求意见稿）\n第一条 甲。\n", "青禾县停车管理办法（征求意见稿）"},
      {"青禾县人民政府文件\n青政发〔2026〕1号\n青禾县人民政府关于加强养犬管理的通告\n一、甲。\n",
       "青禾县人民政府关于加强养犬管理的通告"},
      {"青禾县人民政府\n关于加强养犬管理的通告\n一、甲。\n",
       "青禾县人民政府关于加强养犬管理的通告"},
      {"房屋租赁合同\n甲方：某\n", "房屋租赁合同"},
      {"合同编号：1\n房屋租赁合同\n甲方：某\n", "房屋租赁合同"},
      {"行政处罚决定书\n青市监罚字〔2026〕1号\n当事人：某\n", "行政处罚决定书"},
      {"甲方：某公司\n乙方：某公司\n", ""},
      {"各乡镇人民政府：\n现通知如下。\n", ""},
      {"\n\n\n", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(front(row.text).title.value == row.expected);
  }
}

TEST_CASE("document numbers of every usual kind, and numbers of other documents") {
  const Row rows[] = {
      {"通知\n青政发〔2026〕3号\n各单位：\n", "青政发〔2026〕3号"},
      {"通知\n青政办发〔2026〕第31号\n各单位：\n", "青政办发〔2026〕第31号"},
      {"通知\n青政办规【2026】5号\n各单位：\n", "青政办规【2026】5号"},
      {"决定书\n（青）市监罚字〔2026〕12号\n当事人：某\n", "（青）市监罚字〔2026〕12号"},
      {"通知\n依据《甲》（青政发〔2020〕3号）办理。\n", ""},
      {"通知\n各单位：\n", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(front(row.text).document_number.value == row.expected);
  }
}

TEST_CASE("addressees end with a colon and are organs") {
  const Row rows[] = {
      {"关于甲的通知\n各乡镇人民政府，县政府各部门：\n一、乙。\n", "各乡镇人民政府，县政府各部门"},
      {"关于甲的请示\n青禾县人民政府：\n一、乙。\n", "青禾县人民政府"},
      {"关于甲的通知\n现将有关事项通知如下：\n一、乙。\n", ""},
      {"租赁合同\n甲方：某公司\n一、乙。\n", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(front(row.text).addressee.value == row.expected);
  }
}

TEST_CASE("issuers from the letterhead, the title and the sign-off") {
  CHECK(front("青禾县教育局文件\n关于甲的通知\n各学校：\n").issuer.value == "青禾县教育局");
  CHECK(front("青禾县教育局关于甲的通知\n各学校：\n").issuer.value == "青禾县教育局");
  CHECK(front("关于甲的通知\n各学校：\n一、乙。\n青禾县教育局\n2026年3月1日\n").issuer.value ==
        "青禾县教育局");
  CHECK(front("关于甲的通知\n各学校：\n一、乙。\n青禾县教育局（盖章）\n2026年3月1日\n")
            .issuer.value == "青禾县教育局");
  CHECK_FALSE(front("甲办法\n第一条 由青禾县教育局负责。\n").issuer.present());
}

TEST_CASE("the day of effect") {
  const Row rows[] = {
      {"第一条 本办法自2026年4月1日起施行。", "2026-04-01"},
      {"第一条 本办法自二〇二六年四月一日起施行。", "2026-04-01"},
      {"第一条 本规定从公布之日起施行。", "absent"},
      {"第一条 本办法自公布之日起施行。", "no day"},
      {"第一条 本办法自印发之日起30日后施行。", "no day"},
      {"第一条 本办法自2026年2月30日起施行。", "no day"},
      {"第一条 本办法自2026年4月1日起试行。", "2026-04-01"},
      {"第一条 《旧办法》自2020年4月1日起施行。", "absent"},
      {"第一条 工程自2026年4月1日起开工。", "absent"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(day(front("某办法\n" + std::string(row.text) + "\n").effective) == row.expected);
  }
}

TEST_CASE("how long a document holds") {
  const Row rows[] = {
      {"第一条 本办法自2026年4月1日起施行，有效期五年。", "有效期五年"},
      {"第一条 本办法自2026年4月1日起施行，有效期至2031年3月31日。", "有效期至2031年3月31日"},
      {"第一条 本办法自2026年4月1日起试行，试行期两年。", "试行期两年"},
      {"第一条 本通知有效期3年。", "有效期3年"},
      {"第一条 许可证有效期五年。", ""},
      {"第一条 食品的有效期为六个月。", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(front("某办法\n" + std::string(row.text) + "\n").validity.value == row.expected);
  }
}

TEST_CASE("marks of a draft stand in the title or below it, not in the text") {
  for (const char* mark : {"征求意见稿", "草案", "送审稿", "讨论稿", "修订稿"}) {
    CAPTURE(mark);
    CHECK(front("停车管理办法（" + std::string(mark) + "）\n第一条 甲。\n").draft);
    CHECK_FALSE(front("停车管理办法\n第一条 起草单位应当公布" + std::string(mark) + "。\n").draft);
  }
}

TEST_CASE("levels and regions of issuers all over the country") {
  struct Level {
    const char* organ;
    IssuerLevel level;
    const char* region;
  };
  const Level rows[] = {
      {"国务院", IssuerLevel::national, ""},
      {"财政部", IssuerLevel::national, ""},
      {"上海市人民政府", IssuerLevel::province, "上海市"},
      {"四川省教育厅", IssuerLevel::province, "四川省"},
      {"内蒙古自治区人民政府", IssuerLevel::province, "内蒙古自治区"},
      {"四川省成都市人民政府", IssuerLevel::city, "四川省成都市"},
      {"重庆市渝中区人民政府", IssuerLevel::county, "重庆市渝中区"},
      {"湘西土家族苗族自治州人民政府", IssuerLevel::city, "湘西土家族苗族自治州"},
      {"玉屏侗族自治县人民政府", IssuerLevel::county, "玉屏侗族自治县"},
      {"青禾县石桥乡人民政府", IssuerLevel::township, "青禾县石桥乡"},
      {"青禾区柳河街道办事处", IssuerLevel::township, "青禾区柳河街道"},
  };
  for (const Level& row : rows) {
    CAPTURE(row.organ);
    CHECK(structure::level_of(row.organ) == row.level);
    CHECK(structure::region_of(row.organ) == row.region);
  }
}

TEST_CASE("annexes are listed behind the text, numbered or not") {
  const auto one =
      front("关于甲的通知\n各单位：\n一、乙。\n附件：收费目录\n某县教育局\n2026年3月1日\n");
  REQUIRE(one.annexes.size() == 1);
  CHECK(one.annexes[0].value == "收费目录");
  CHECK(front("关于甲的通知\n各单位：\n一、乙。\n").annexes.empty());
  const auto present = front("某办法\n第一条 甲。\n附件1\n收费标准\n一、停车费。\n附件2\n名录\n");
  REQUIRE(present.annexes.size() == 2);
  CHECK(present.annexes[1].value == "名录");
}

TEST_CASE("levels have stable names") {
  CHECK(std::string(structure::name(IssuerLevel::national)) == "national");
  CHECK(std::string(structure::name(IssuerLevel::province)) == "province");
  CHECK(std::string(structure::name(IssuerLevel::city)) == "city");
  CHECK(std::string(structure::name(IssuerLevel::county)) == "county");
  CHECK(std::string(structure::name(IssuerLevel::township)) == "township");
  CHECK(std::string(structure::name(IssuerLevel::unknown)) == "unknown");
}
