// SPDX-License-Identifier: GPL-3.0-or-later
// The head and the foot of official papers as they are really laid out.
#include <catch2/catch.hpp>

#include "structure/front_matter.h"
#include "structure/issuer.h"
#include "structure/title.h"
#include "support/literal_document.h"
#include "support/reading_rows.h"

using namespace fashen;
using structure::IssuerLevel;
using testing::literal_document;
using testing::Row;

namespace {

structure::FrontMatter front_of(const document::Document& document) {
  return structure::read_front_matter(document, structure::read_outline(document));
}

structure::FrontMatter front(const std::string& text) { return front_of(literal_document(text)); }

std::string day(const structure::DateField& field) {
  if (!field.present()) return "absent";
  return field.date ? base::to_iso(*field.date) : "no day";
}

std::string number(const std::string& line) {
  const std::string folded = text::fold(line).text;
  return std::string(base::slice(folded, structure::document_number_span(folded)));
}

}  // namespace

TEST_CASE("document numbers of organs with brackets in their code") {
  const Row rows[] = {
      {"（青）市监罚字〔2026〕12号", "（青）市监罚字〔2026〕12号"},
      {"(青)市监罚字[2026]12号", "（青）市监罚字〔2026〕12号"},
      {"文号：（青）市监罚字〔2026〕第12号", "（青）市监罚字〔2026〕第12号"},
      {"青（市监）罚字〔2026〕12号", "青（市监）罚字〔2026〕12号"},
      {"云（青）（消）行罚决字〔2026〕12号", "云（青）（消）行罚决字〔2026〕12号"},
      {"（此件公开发布）青政发〔2026〕3号", "青政发〔2026〕3号"},
      {"通知（青政发〔2026〕3号）", "青政发〔2026〕3号"},
      {"通知（（青）政发〔2026〕3号）", "（青）政发〔2026〕3号"},
      {"青政发［2026］3号", "青政发〔2026〕3号"},
      {"青政发〔２０２６〕３号", "青政发〔2026〕3号"},
      {"青政发〔二〇二六〕三号", "青政发〔二零二六〕三号"},
      {"云岭市人民政府令第12号", "云岭市人民政府令第12号"},
      {"青政发〔2026〕号", "青政发〔2026〕号"},
      {"青政发2026年3号", ""},
      {"〔2026〕", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(number(row.text) == row.expected);
  }
}

TEST_CASE("spans of the front matter stand on its words, whatever the width of the characters") {
  const document::Document document = literal_document(
      "青禾县教育局文件\n青教发［２０２６］８号\n\n　　青禾县教育局关于"
      "开展(暑期)"
      "检查的通知　\n\n各学校：\n　　一、甲。\n　　　青禾县教育局\n　　２０２６年３月１日\n");
  const auto matter = front_of(document);
  const auto words = [&](base::Span span) { return std::string(base::slice(document.text, span)); };
  CHECK(words(matter.title.span) == "青禾县教育局关于开展(暑期)检查的通知");
  CHECK(words(matter.document_number.span) == "青教发［２０２６］８号");
  CHECK(words(matter.addressee.span) == "各学校");
  CHECK(words(matter.issuer.span) == "青禾县教育局");
  CHECK(words(matter.date.span) == "２０２６年３月１日");
  CHECK(day(matter.date) == "2026-03-01");
  CHECK(matter.level == IssuerLevel::county);
  CHECK(matter.region.value == "青禾县");
}

TEST_CASE("titles over several lines, with what does not belong to them") {
  const Row rows[] = {
      {"青禾县人民政府办公室\n关于印发养犬管理规定的通知\n各单位：\n",
       "青禾县人民政府办公室关于印发养犬管理规定的通知"},
      {"青禾县人民政府办公室文件\n青政办发〔2026〕3号\n青禾县人民政府办公室\n关于印发\n各单位：\n",
       "关于印发"},
      {"特急\n关于甲的通知\n各单位：\n", "关于甲的通知"},
      {"2026年3月1日\n关于甲的通知\n各单位：\n", "关于甲的通知"},
      {"关于甲的通知。\n", ""},
      {"——————\n关于甲的通知\n各单位：\n", "关于甲的通知"},
      {"附件1\n房屋租赁合同\n甲方：某\n", "房屋租赁合同"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(front(row.text).title.value == row.expected);
  }
}

TEST_CASE("a title far down the page is none") {
  std::string text;
  for (int line = 0; line < 20; ++line) text += "某些零散的内容，\n";
  CHECK_FALSE(front(text + "关于甲的通知\n各单位：\n").title.present());
}

TEST_CASE("the date of an official paper, filled in, blank, impossible or missing") {
  const Row rows[] = {
      {"青禾县教育局\n2026年3月1日\n", "2026-03-01"},
      {"青禾县教育局\n二〇二六年三月一日\n", "2026-03-01"},
      {"青禾县教育局\n二○二六年十二月三十一日\n", "2026-12-31"},
      {"青禾县教育局\n2026-03-01\n", "2026-03-01"},
      {"青禾县教育局\n2026.3.1\n", "2026-03-01"},
      {"青禾县教育局\n2026/3/1\n", "2026-03-01"},
      {"青禾县教育局\n2026年2月29日\n", "no day"},
      {"青禾县教育局\n2024年2月29日\n", "2024-02-29"},
      {"青禾县教育局\n    年  月  日\n", "absent"},
      {"", "absent"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(day(front("通知\n各单位：\n一、甲。\n" + std::string(row.text)).date) == row.expected);
  }
}

TEST_CASE("when a document takes effect: the sentence, the day, and whose it is") {
  const auto clause = [](const std::string& sentence) {
    return front("某办法\n第一条 甲。\n第二条 " + sentence + "\n").effective_clause.value;
  };
  CHECK(clause("本办法自2026年4月1日起施行。《旧办法》同时废止。") ==
        "本办法自2026年4月1日起施行。");
  CHECK(clause("本办法自发布之日起满30日后施行。") == "本办法自发布之日起满30日后施行。");
  CHECK(clause("本办法由县公安局解释，自2026年4月1日起执行。") ==
        "本办法由县公安局解释，自2026年4月1日起执行。");
  CHECK(clause("甲；本办法自2026年4月1日起实施；乙。") == "本办法自2026年4月1日起实施");
  CHECK(clause("本办法由县公安局负责解释。").empty());
  // Of several the last counts: it stands in the closing provisions.
  CHECK(day(front("某办法\n第一条 目录自2025年1月1日起执行。\n第二条 "
                  "本办法自2026年4月1日起施行。\n")
                .effective) == "2026-04-01");
}

TEST_CASE("validity stands in the text as written") {
  const Row rows[] = {
      {"本办法自2026年4月1日起施行，有效期2年。", "有效期2年"},
      {"本办法自2026年4月1日起施行，有效期为五年。", "有效期为五年"},
      {"本通知自印发之日起执行，有效期至2027年12月31日。", "有效期至2027年12月31日"},
      {"本规定自印发之日起暂行，暂行期一年。", "暂行期一年"},
      {"居住证有效期一年。本办法自2026年4月1日起施行。", ""},
      {"本办法自2026年4月1日起施行，长期有效。", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(front("某办法\n第一条 " + std::string(row.text) + "\n").validity.value == row.expected);
  }
}

TEST_CASE("annexes that are named, with figures, letters in the file or none") {
  const auto annexes = [](const std::string& tail) {
    std::string all;
    for (const auto& annex : front("关于甲的通知\n各单位：\n一、乙。\n" + tail).annexes) {
      all += (all.empty() ? "" : "|") + annex.value;
    }
    return all;
  };
  const std::string sign = "青禾县教育局\n2026年3月1日\n";
  CHECK(annexes("附件：1.收费目录\n      2.考核表\n" + sign) == "收费目录|考核表");
  CHECK(annexes("附件：1、收费目录\n2、考核表\n3、名册\n" + sign) == "收费目录|考核表|名册");
  CHECK(annexes("附件1：收费目录\n附件2：考核表\n" + sign) == "收费目录|考核表");
  CHECK(annexes("附件：收费目录\n" + sign) == "收费目录");
  CHECK(annexes(sign).empty());
}

TEST_CASE("every division of the country has its level, alone and below the one above it") {
  struct Level {
    const char* organ;
    IssuerLevel level;
    const char* region;
  };
  const Level rows[] = {
      {"新疆维吾尔自治区人民政府", IssuerLevel::province, "新疆维吾尔自治区"},
      {"香港特别行政区政府", IssuerLevel::province, "香港特别行政区"},
      {"天津市财政局", IssuerLevel::province, "天津市"},
      {"天津市滨海新区人民政府", IssuerLevel::county, "天津市滨海新区"},
      {"云岭市人民政府", IssuerLevel::city, "云岭市"},
      {"呼伦贝尔盟行政公署", IssuerLevel::city, "呼伦贝尔盟"},
      {"鄂伦春自治旗人民政府", IssuerLevel::county, "鄂伦春自治旗"},
      {"四川省云岭市青禾县财政局", IssuerLevel::county, "四川省云岭市青禾县"},
      {"青禾县柳河民族乡人民政府", IssuerLevel::township, "青禾县柳河民族乡"},
      {"××市××区城市管理局", IssuerLevel::county, "××市××区"},
      {"某省人民政府办公厅", IssuerLevel::province, "某省"},
      {"中国人民银行", IssuerLevel::national, ""},
      {"国家税务总局", IssuerLevel::national, ""},
      {"全国人民代表大会常务委员会", IssuerLevel::national, ""},
      {"园区管理委员会", IssuerLevel::unknown, ""},
      {"市场监督管理局", IssuerLevel::unknown, ""},
  };
  for (const Level& row : rows) {
    CAPTURE(row.organ);
    CHECK(std::string(structure::name(structure::level_of(row.organ))) ==
          structure::name(row.level));
    CHECK(structure::region_of(row.organ) == row.region);
  }
}

TEST_CASE("names of organs end as organs do and hold no sentence") {
  for (const char* organ : {"青禾县人民政府", "青禾县公安局交通警察大队", "青禾县人民法院",
                            "中共青禾县委", "青禾县政务服务中心", "国家税务总局青禾县税务局",
                            "青禾县防汛抗旱指挥部", "柳河街道办事处"}) {
    CAPTURE(organ);
    CHECK(structure::is_organ_name(organ));
  }
  for (const char* other : {"", "青禾县", "云岭木业有限公司", "青禾县中心商店", "关于县人民政府",
                            "县公安局、县财政局", "青禾县第一中学"}) {
    CAPTURE(other);
    CHECK_FALSE(structure::is_organ_name(other));
  }
}

TEST_CASE("a paper without head and foot has no front matter") {
  const auto none = front("一段文字。\n另一段文字。\n");
  CHECK_FALSE(none.title.present());
  CHECK_FALSE(none.document_number.present());
  CHECK_FALSE(none.addressee.present());
  CHECK_FALSE(none.issuer.present());
  CHECK_FALSE(none.date.present());
  CHECK_FALSE(none.effective.present());
  CHECK_FALSE(none.validity.present());
  CHECK(none.signature.empty());
  CHECK(none.annexes.empty());
  CHECK(none.level == IssuerLevel::unknown);
}
