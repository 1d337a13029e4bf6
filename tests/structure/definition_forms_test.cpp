// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "structure/definition.h"
#include "support/literal_document.h"
#include "support/reading_rows.h"

using namespace fashen;

namespace {

using testing::Row;

std::string terms(const std::string& text) {
  const document::Document document = testing::literal_document(text);
  std::string out;
  std::size_t last = 0;
  for (const auto& one : structure::read_definitions(document, structure::read_outline(document))) {
    CHECK(one.term_span.begin >= last);
    last = one.term_span.begin;
    CHECK(base::slice(document.text, one.meaning_span).size() > 0);
    out += (out.empty() ? "" : " ") + one.term;
  }
  return out;
}

}  // namespace

TEST_CASE("short names in every bracket and quotation mark") {
  const Row rows[] = {
      {"青禾县教育局（以下简称教育局）负责。", "教育局"},
      {"青禾县教育局(以下简称\"教育局\")负责。", "教育局"},
      {"青禾县教育局（以下简称“县教育局”）负责。", "县教育局"},
      {"某设备（以下简称\"设备\"或\"货物\"）", "设备 货物"},
      {"青禾县教育局（下称“县教育局”）负责。", "县教育局"},
      {"青禾县教育局（以下称为县教育局）负责。", "县教育局"},

      {"《云岭市供水条例》（以下简称《条例》）", "条例"},
      {"项目一期（下同）", ""},
      {"（以下空白）", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(terms(std::string(row.text) + "\n") == row.expected);
  }
}

TEST_CASE("definitions by 是指, 系指, 包括, and what only sounds like one") {
  const Row rows[] = {
      {"第二条 本办法所称停车场，是指供机动车停放的场所。", "停车场"},
      {"第二条 本合同所称“设备”系指附件一所列的全部设备。", "设备"},
      {"第二条 本条例所称物业，是指已建成并投入使用的房屋。", "物业"},
      {"第二条 前款所称重大隐患，是指可能造成人员伤亡的隐患。", "重大隐患"},
      {"第二条 这是指导意见。", ""},
      {"第二条 停车场应当设置标志。", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(terms(std::string(row.text) + "\n") == row.expected);
  }
}

TEST_CASE("definitions stand in the order of the document") {
  CHECK(terms("青禾县教育局（以下简称教育局）负责。\n第二条 本办法所称学校，是指中小学。\n"
              "第三条 家长委员会（以下简称家委会）参与。\n") == "教育局 学校 家委会");
}
