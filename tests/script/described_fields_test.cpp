// SPDX-License-Identifier: GPL-3.0-or-later
// The described fields of objects are those that rules get: none is missing, and each has the type
// that is said of it.
#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <sstream>

#include "script/api.h"
#include "script/lua_bench.h"
#include "support/shipped_law.h"

using namespace fashen;
using testing::LuaBench;

namespace {

const char* const kNotice =
    "青石县人民政府文件\n青政发〔2026〕3号\n青石县停车管理办法（征求意见稿）\n各乡镇人民政府：\n"
    "第一章 "
    "总则\n第一条【目的】依照《行政处罚法》第六十三条第一款第（一）项和《合同法》第五十二条、"
    "国发〔2021〕7号，处3至5个工作日、每日万分之五、200元的罚款。\n"
    "第二条 经营者（以下简称商户）应当公示：\n（一）价目；\n（二）前款和第九十条所列事项。\n"
    "第三条 本办法自2026年4月1日起施行，有效期五年。\n附件：目录\n青石县人民政府\n2026年3月1日\n";

const char* const kContract =
    "采购合同\n甲方（采购人）：青石县图书馆\n统一社会信用代码：12990100FABHEN0006\n地址：人民路1号"
    "\n"
    "法定代表人：柳青\n乙方：云岭木业有限公司\n第一条 合同价款\n合同总价为10万元。\n"
    "第二条 付款\n十个工作日内支付30%。服务期自2026年1月1日起至2026年12月31日止。\n"
    "甲方（盖章）：青石县图书馆\n乙方（盖章）：云岭木业有限公司\n2026年1月1日\n";

/// Lua that gives one list of objects for each owner.
const std::map<std::string, const char*> kObjects = {
    {"Unit", "doc:units()"},
    {"Sentence", "doc:sentences()"},
    {"Block", "doc:blocks()"},
    {"Citation", "doc:citations()"},
    {"Quantity", "doc:quantities()"},
    {"Party", "doc:parties()"},
    {"Fact", "doc:facts()"},
    {"Definition", "doc:definitions()"},
    {"Reference", "doc:references()"},
    {"Front", "{ doc.front }"},
    {"Contract", "{ doc.contract }"},
    {"ContractType", "doc.contract and doc.contract.types or {}"},
    {"ContractClause", "doc.contract and doc.contract.clauses or {}"},
    {"Work", "{ law.work('合同法'), law.work('民法典') }"},
    {"Parameter", "{ law.param('lease.max_years'), law.param('civilcode.effective') }"},
};

/// "name=type" of the described fields that the objects of an owner have, types as Lua calls them.
std::set<std::string> fields_of(const std::string& owner, const char* text) {
  std::string names;
  for (const script::Field& field : script::object_fields()) {
    if (field.owner == owner && *field.name != '\0') names += std::string("'") + field.name + "', ";
  }
  LuaBench bench(text, testing::shipped_law());
  const auto done = bench.run("local names = { " + names + "} local seen = {} " +
                              "for _, object in ipairs(" + kObjects.at(owner) + R"() do
      for _, name in ipairs(names) do
        local value = object[name]
        if value ~= nil then
          seen[name .. '=' .. (type(value) == 'number' and math.type(value) or type(value))] = true
        end
      end
    end
    local all = {} for key in pairs(seen) do all[#all + 1] = key end
    report(doc:first('。'), ' ' .. table.concat(all, ' ')))");
  std::set<std::string> fields;
  if (!done) FAIL(done.error().to_string());
  std::istringstream words(done->at(0).message);
  for (std::string word; words >> word;) fields.insert(word);
  return fields;
}

/// The Lua type that a described type allows: "integer?" is "integer".
bool allows(const std::string& described, const std::string& lua_type) {
  const std::string type =
      described.back() == '?' ? described.substr(0, described.size() - 1) : described;
  if (type == "number" || type == "number|string") {
    return lua_type == "integer" || lua_type == "float" || type != "number";
  }
  if (type == "string" || type == "boolean" || type == "integer") return lua_type == type;
  if (type == "Span") return lua_type == "userdata" || lua_type == "table";
  return lua_type == "table" || lua_type == "userdata";
}

}  // namespace

TEST_CASE("the fields of objects have the described types") {
  for (const auto& [owner, objects] : kObjects) {
    std::map<std::string, std::string> described;
    for (const script::Field& field : script::object_fields()) {
      if (field.owner == owner && *field.name != '\0') described[field.name] = field.type;
    }
    REQUIRE(described.size() > 2);
    for (const char* text : {kNotice, kContract}) {
      for (const std::string& seen : fields_of(owner, text)) {
        CAPTURE(owner, seen);
        const std::size_t sign = seen.find('=');
        CHECK(allows(described[seen.substr(0, sign)], seen.substr(sign + 1)));
      }
    }
  }
}

TEST_CASE("fields that always are there are there in every object") {
  for (const auto& [owner, objects] : kObjects) {
    for (const script::Field& field : script::object_fields()) {
      const std::string type = field.type;
      if (field.owner != owner || *field.name == '\0' || type.back() == '?') continue;
      CAPTURE(owner, field.name);
      LuaBench bench(kContract, testing::shipped_law());
      const auto done = bench.run("for _, object in ipairs(" + std::string(objects) +
                                  ") do assert(object." + field.name + " ~= nil) end");
      if (!done) FAIL_CHECK(done.error().to_string());
    }
  }
}

TEST_CASE("no described field is only on paper") {
  const std::set<std::string> rare = {"Block.table",        "Block.row",     "Block.column",
                                      "Citation.quotation", "Contract.note", "Unit.sub_number",
                                      "Work.repealed_by"};
  for (const auto& [owner, objects] : kObjects) {
    std::set<std::string> seen;
    for (const char* text : {kNotice, kContract}) {
      for (const std::string& one : fields_of(owner, text))
        seen.insert(one.substr(0, one.find('=')));
    }
    for (const script::Field& field : script::object_fields()) {
      if (field.owner != owner || *field.name == '\0') continue;
      CAPTURE(owner, field.name);
      CHECK((seen.count(field.name) == 1 || rare.count(owner + "." + field.name) == 1));
    }
  }
}

TEST_CASE("a place tells its text, its folded text and its span") {
  LuaBench(kNotice, testing::shipped_law())
      .holds({
          "doc:units('chapter')[1].text ~= nil",
          "doc:units('chapter')[1].folded ~= nil",
          "doc:units('chapter')[1].span.text == doc:units('chapter')[1].text",
          "doc:first('罚款').span.first < doc:first('罚款').span.last",
      });
}
