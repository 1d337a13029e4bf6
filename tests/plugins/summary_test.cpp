// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidjson/document.h>

#include <catch2/catch.hpp>
#include <set>

#include "plugins/docx_sample.h"
#include "plugins/literal_batch.h"

namespace fashen::testing {
namespace {

using Value = rapidjson::Value;

rapidjson::Document parse(const std::string& text) {
  rapidjson::Document json;
  json.Parse(text.c_str(), text.size());
  INFO(text);
  REQUIRE(!json.HasParseError());
  return json;
}

/// What the schema of SARIF 2.1.0 requires of the objects that are used, and the ranges of values.
void check_location(const Value& location) {
  const Value& place = location["physicalLocation"];
  std::string uri = place["artifactLocation"]["uri"].GetString();
  CHECK(uri.find_first_of(" <>\"{}|\\^`") == std::string::npos);
  if (!place.HasMember("region")) return;
  const Value& region = place["region"];
  CHECK(region["startLine"].GetInt() >= 1);
  CHECK(region["startColumn"].GetInt() >= 1);
  CHECK(region["endLine"].GetInt() >= region["startLine"].GetInt());
  CHECK(region["endColumn"].GetInt() >= 1);
  CHECK(region["snippet"]["text"].IsString());
}

void check_sarif(const rapidjson::Document& log, std::size_t results, std::size_t gaps) {
  const std::set<std::string> levels = {"none", "note", "warning", "error"};
  CHECK(std::string(log["version"].GetString()) == "2.1.0");
  REQUIRE(log["runs"].Size() == 1);
  const Value& run = log["runs"][0];
  CHECK(std::string(run["columnKind"].GetString()) == "unicodeCodePoints");
  const Value& driver = run["tool"]["driver"];
  CHECK(driver["name"].GetStringLength() > 0);
  for (const Value& rule : driver["rules"].GetArray()) {
    CHECK(rule["id"].GetStringLength() > 0);
    CHECK(rule["shortDescription"]["text"].IsString());
    CHECK(levels.count(rule["defaultConfiguration"]["level"].GetString()) == 1);
  }
  REQUIRE(run["results"].Size() == results);
  for (const Value& result : run["results"].GetArray()) {
    CHECK(result["message"]["text"].GetStringLength() > 0);
    CHECK(levels.count(result["level"].GetString()) == 1);
    unsigned index = result["ruleIndex"].GetUint();
    REQUIRE(index < driver["rules"].Size());
    CHECK(driver["rules"][index]["id"] == result["ruleId"]);
    for (const Value& location : result["locations"].GetArray()) check_location(location);
  }
  const Value& invocation = run["invocations"][0];
  CHECK(invocation["executionSuccessful"].GetBool() == (gaps == 0));
  REQUIRE(invocation["toolExecutionNotifications"].Size() == gaps);
  for (const Value& note : invocation["toolExecutionNotifications"].GetArray()) {
    CHECK(note["message"]["text"].GetStringLength() > 0);
    for (const Value& location : note["locations"].GetArray()) check_location(location);
  }
}

}  // namespace

TEST_CASE("SARIF of a batch has what its schema requires") {
  check_sarif(parse(summary("sarif", sample_batch())), 2, 3);
  check_sarif(parse(summary("sarif", LiteralBatch())), 0, 0);
}

TEST_CASE("JSON Lines hold one object a line") {
  std::string text = summary("jsonl", sample_batch());
  int lines = 0;
  for (std::size_t at = 0; at < text.size(); ++lines) {
    std::size_t end = text.find('\n', at);
    auto json = parse(text.substr(at, end - at));
    CHECK(
        json[std::string(json["type"].GetString()) == "skipped" ? "path" : "document"].IsString());
    at = end + 1;
  }
  CHECK(lines == 6);
  CHECK(summary("jsonl", LiteralBatch()).empty());
}

TEST_CASE("the dashboard carries its data, which cannot leave its element") {
  std::string page = summary("html", sample_batch());
  std::string open = "<script type=\"application/json\" id=\"data\">";
  std::size_t begin = page.find(open) + open.size();
  std::size_t end = page.find("</script>", begin);
  auto data = parse(page.substr(begin, end - begin));
  REQUIRE(data["documents"].Size() == 3);
  const Value& second = data["documents"][1];
  REQUIRE(second.Size() == 15);
  CHECK(std::string(second[0].GetString()) == "乙 </script><b>");
  CHECK(std::string(second[10].GetString()) == "甲");
  CHECK(std::string(data["rules"][second[13][0].GetUint()][0].GetString()) == "contract/sample");
  CHECK(data["runs"].Size() == 2);
  CHECK(data["conflicts"][0][1].Size() == 2);
  CHECK(data["skipped"].Size() == 1);
  CHECK(page.find("http://") == page.find("http://www.w3.org/2000/svg"));
  CHECK(page.find("default-src 'none'") != std::string::npos);
}

TEST_CASE("the workbook has its sheets and the same bytes each time") {
  std::string book = summary("xlsx", sample_batch());
  CHECK(book == summary("xlsx", sample_batch()));
  std::string sheets = part_of(book, "xl/workbook.xml");
  for (const char* name :
       {"文件", "意见", "未能检查", "按文种", "按规则", "相互矛盾", "未审的其他文件"}) {
    CHECK(sheets.find(name) != std::string::npos);
  }
  std::string documents = part_of(book, "xl/worksheets/sheet1.xml");
  CHECK(documents.find("未能审查: 审查进程崩溃") != std::string::npos);
  CHECK(documents.find("&lt;/script&gt;") != std::string::npos);
}

TEST_CASE("a fact of several parties is one column that says whose each value is") {
  LiteralBatch batch = sample_batch();
  batch.documents.resize(1);
  batch.documents[0].record.facts = {{"party.name", "甲方名称", "青石县图书馆"},
                                     {"party.name", "乙方名称", "云岭青禾科技有限公司"},
                                     {"price.total", "合同总价", "100,000元"}};
  std::string documents = part_of(summary("xlsx", batch), "xl/worksheets/sheet1.xml");
  CHECK(documents.find(">名称<") != std::string::npos);
  CHECK(documents.find("甲方: 青石县图书馆") != std::string::npos);
  CHECK(documents.find("乙方: 云岭青禾科技有限公司") != std::string::npos);
  CHECK(documents.find(">合同总价<") != std::string::npos);
  CHECK(documents.find(">100,000元<") != std::string::npos);
}

}  // namespace fashen::testing
