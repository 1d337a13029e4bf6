// SPDX-License-Identifier: GPL-3.0-or-later
// Why a document is taken for what it is: users read the reasons when they doubt the verdict.
#include <catch2/catch.hpp>
#include <set>

#include "structure/structure.h"
#include "support/literal_document.h"
#include "support/reading_rows.h"

using namespace fashen;
using structure::Confidence;
using structure::DocumentKind;
using testing::literal_document;
using testing::Row;

namespace {

/// "kind confidence: reason@words; …" of a text.
std::string explained(const std::string& text) {
  const document::Document document = literal_document(text);
  const auto verdict = structure::detect_kind(document, structure::read_outline(document));
  std::string out =
      std::string(structure::name(verdict.kind)) + " " + structure::name(verdict.confidence) + ":";
  for (const structure::KindReason& reason : verdict.reasons) {
    out += " " + reason.reason + "@" + std::string(base::slice(document.text, reason.span)) + ";";
  }
  return out;
}

std::string kind_of(const std::string& text) {
  const std::string all = explained(text);
  return all.substr(0, all.find(' '));
}

}  // namespace

TEST_CASE("reasons name the words that speak, where they stand") {
  const Row rows[] = {
      {"青禾县养犬管理规定\n第一条 为了规范养犬，制定本规定。\n",
       "normative certain: 标题以“规定”结尾@青禾县养犬管理规定; "
       "正文有“制定本规定”@制定本规定;"},
      {"养犬管理规定\n第一条 甲。\n", "normative likely: 标题以“规定”结尾@养犬管理规定;"},
      {"行政处罚决定书\n当事人：某店\n",
       "penalty certain: 标题含有“行政处罚决定”@行政处罚决定书; 正文有“当事人：”@当事人：;"},
      {"某些事情\n甲方：某公司\n", "contract likely: 正文有“甲方：”@甲方：;"},
      {"某些事情\n乙。\n", "other hint:"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(explained(row.text) == row.expected);
  }
}

TEST_CASE("words of the body are found in full width too, and each counts once") {
  const std::string once = explained("某些事情\n甲方：某公司\n甲方：另一公司\n甲方：第三公司\n");
  CHECK(once == "contract likely: 正文有“甲方：”@甲方：;");
  CHECK(kind_of("某些事情\n甲方:某公司\n") == "contract");
  CHECK(kind_of("行 政 处 罚 决 定 书\n某店：\n") == "penalty");
}

TEST_CASE("confidence falls where another kind speaks as loud") {
  const auto confidence = [](const std::string& text) {
    const document::Document document = literal_document(text);
    return structure::detect_kind(document, structure::read_outline(document)).confidence;
  };
  const std::string title = "甲乙丙丁\n";
  CHECK(confidence(title + "同志们：\n现通告如下：\n") == Confidence::hint);
  CHECK(confidence(title + "同志们：\n各位来宾：\n") == Confidence::likely);
  CHECK(confidence("新年致辞\n同志们：\n各位来宾：\n") == Confidence::certain);
}

TEST_CASE("titles with a draft mark, a year or blanks count as those without") {
  for (const char* title :
       {"青禾县养犬管理办法", "青禾县养犬管理办法（试行）", "青禾县养犬管理办法（草案）",
        "青禾县养犬管理办法（征求意见稿）", "青禾县养犬管理办法（2026年修订）",
        "青禾县养犬管理办法（试行）（草案）", "青禾县 养犬 管理办法",
        "青禾县养犬管理办法征求意见稿"}) {
    CAPTURE(title);
    CHECK(kind_of(std::string(title) + "\n第一条 甲。\n") == "normative");
  }
  for (const char* title : {"房屋租赁合同（范本）", "房屋租赁合同示范文本", "房 屋 租 赁 合 同",
                            "房屋租赁合同（2026版）"}) {
    CAPTURE(title);
    CHECK(kind_of(std::string(title) + "\n第一条 甲。\n") == "contract");
  }
}

TEST_CASE("pairs of papers about the same matter") {
  const Row rows[] = {
      {"行政处罚决定书\n当事人：某店\n", "penalty"},
      {"行政处罚决定书制作规范\n第一条 甲。\n", "other"},
      {"关于印发行政处罚决定书格式的通知\n各单位：\n现印发给你们。\n", "normative"},
      {"行政许可决定书\n某公司：\n", "licence"},
      {"行政许可管理办法\n第一条 甲。\n", "normative"},
      {"劳动合同\n甲方：某公司\n", "contract"},
      {"劳动合同管理制度\n第一条 甲。\n", "normative"},
      {"合同管理服务合同\n甲方：某公司\n乙方：某人\n", "contract"},
      {"关于签订劳动合同的意见\n一、甲。\n", "normative"},
      {"查封、扣押决定书\n某厂：\n", "coercion"},
      {"查封扣押物品管理规定\n第一条 甲。\n", "normative"},
      {"强制执行申请书\n申请人：某局\n", "coercion"},
      {"会议纪要\n会议议定：\n", "minutes"},
      {"会议纪要管理办法\n第一条 制定本办法。\n", "normative"},
      {"关于召开大会的通知\n各单位：\n现将有关事项通知如下：\n", "normative"},
      {"工作总结\n一、甲。\n", "speech"},
      {"污水处理厂建设方案\n一、甲。\n", "decision"},
      {"关于印发污水处理厂建设方案的通知\n各单位：\n", "normative"},
      {"承诺书\n本人承诺守法。\n", "other"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(kind_of(row.text) == row.expected);
  }
}

TEST_CASE("the note that names a maker with the power to legislate makes rules a regulation") {
  const Row rows[] = {
      {"供水管理办法\n（2020年1月1日云岭市人民政府令第3号公布）\n第一条 制定本办法。\n",
       "regulation"},
      {"供水管理办法\n（2020年1月1日水利部令第3号发布）\n第一条 制定本办法。\n", "regulation"},
      {"供水管理办法\n青政发〔2020〕3号\n第一条 制定本办法。\n", "normative"},
      {"供水管理办法\n第一条 国务院公布的规定适用。\n", "normative"},
      {"供水管理合同\n（2020年1月1日云岭市人民政府令第3号公布）\n甲方：某\n", "contract"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(kind_of(row.text) == row.expected);
  }
}

TEST_CASE("names and labels of kinds differ from each other") {
  std::set<std::string> names, shown;
  for (int at = 0; at <= static_cast<int>(DocumentKind::other); ++at) {
    CHECK(names.insert(structure::name(static_cast<DocumentKind>(at))).second);
    CHECK(shown.insert(structure::display_name(static_cast<DocumentKind>(at))).second);
  }
  CHECK(std::string(structure::name(Confidence::certain)) == "certain");
  CHECK(std::string(structure::name(Confidence::likely)) == "likely");
  CHECK(std::string(structure::name(Confidence::hint)) == "hint");
}

TEST_CASE("what makes the rank of a document is said in words") {
  const auto why = [](const std::string& text) {
    const document::Document document = literal_document(text);
    return structure::analyze(document).maker.why;
  };
  CHECK(why("供水管理办法\n（2020年1月1日国务院令第3号公布）\n第一条 制定本办法。\n") ==
        "题注载明“国务院令”");
  CHECK(why("云岭市供水条例\n第一条 制定本条例。\n") == "标题为地方的条例");
  CHECK(why("供水条例\n第一条 制定本条例。\n") == "标题为条例，没有冠以行政区划");
  CHECK(why("青禾县供水办法\n第一条 制定本办法。\n") == "不是法规、规章");
  CHECK(why("租赁合同\n甲方：石磊\n").empty());
}
