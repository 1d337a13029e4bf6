// SPDX-License-Identifier: GPL-3.0-or-later
// Every documented function is given what its type does not allow. An author who mistypes an
// argument must be told, not get an answer to another question.
#include <catch2/catch.hpp>
#include <sstream>

#include "script/api.h"
#include "script/lua_bench.h"
#include "support/shipped_law.h"

using namespace fashen;
using testing::LuaBench;
using testing::shipped_law;

namespace {

const char* const kText =
    "青石县停车管理办法\n第一条 依照《中华人民共和国行政处罚法》第六十三条，处200元罚款。\n"
    "第二条 不得收取押金。\n";

struct Parameter {
  std::string name, type;
  bool optional = false;
};

struct Signature {
  std::string call;  ///< "doc:find", "re.find"
  std::vector<Parameter> parameters;
};

/// "fun(self: Doc, pattern: string, where?: Place): …" without its self.
Signature signature_of(const script::Function& function) {
  Signature signature{function.name, {}};
  std::string type = function.type;
  type = type.substr(4, type.find(')') - 4);
  std::istringstream list(type);
  for (std::string part; std::getline(list, part, ',');) {
    const std::size_t begin = part.find_first_not_of(' '), colon = part.find(": ");
    Parameter one{part.substr(begin, colon - begin), part.substr(colon + 2), false};
    one.optional = one.name.back() == '?';
    if (one.optional) one.name.pop_back();
    if (one.name != "self") signature.parameters.push_back(one);
  }
  return signature;
}

std::vector<Signature> all_signatures() {
  std::vector<Signature> all;
  for (const script::Function& function : script::functions()) {
    all.push_back(signature_of(function));
  }
  return all;
}

/// Lua for a value of a described type, right for this function and parameter.
std::string right(const Signature& function, const Parameter& parameter) {
  if (parameter.type == "Place") return "doc:first('押金')";
  if (parameter.type == "Citation") return "doc:citations()[1]";
  if (parameter.type == "boolean") return "true";
  if (parameter.type == "integer")
    return parameter.name == "last" ? "3" : parameter.name == "limit" ? "1" : "0";
  const bool date = parameter.name == "from" || parameter.name == "to" || parameter.name == "date";
  if (date) return "'2026-03-01'";
  if (parameter.name == "kind") {
    if (function.call == "doc:blocks") return "'paragraph'";
    return function.call == "doc:quantities" ? "'money'" : "'article'";
  }
  if (parameter.name == "status") return "'repealed'";
  if (parameter.name == "key") return "'price.total'";
  return "'押金'";
}

/// The call with the first `count` arguments, the one at `wrong` replaced by `value`.
std::string call(const Signature& function, std::size_t count, std::size_t wrong,
                 const std::string& value) {
  std::string text = "local x = " + function.call + "(";
  for (std::size_t i = 0; i < count; ++i) {
    text += (i > 0 ? ", " : "") + (i == wrong ? value : right(function, function.parameters[i]));
  }
  return text + ")";
}

constexpr std::size_t kNone = std::string::npos;

}  // namespace

TEST_CASE("every function takes what its type says, with its optional arguments and without") {
  LuaBench bench(kText, shipped_law());
  for (const Signature& function : all_signatures()) {
    std::size_t required = 0;
    while (required < function.parameters.size() && !function.parameters[required].optional) {
      ++required;
    }
    for (std::size_t count : {required, function.parameters.size()}) {
      const std::string statement = call(function, count, kNone, "");
      CAPTURE(statement);
      const auto done = bench.run(statement);
      if (!done) FAIL_CHECK(done.error().to_string());
    }
    for (std::size_t i = required; i < function.parameters.size(); ++i) {
      const std::string statement = call(function, function.parameters.size(), i, "nil");
      CAPTURE(statement);
      const auto done = bench.run(statement);
      if (!done) FAIL_CHECK(done.error().to_string());
    }
  }
}

TEST_CASE("a required argument that is missing or nil is told") {
  LuaBench bench(kText, shipped_law());
  for (const Signature& function : all_signatures()) {
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
      if (function.parameters[i].optional) continue;
      for (const std::string& statement :
           {call(function, i, kNone, ""), call(function, function.parameters.size(), i, "nil")}) {
        CAPTURE(statement);
        const auto done = bench.run(statement);
        if (done) {
          FAIL_CHECK("it ran");
          continue;
        }
        CHECK(done.error().code == base::ErrorCode::rule);
        CHECK(done.error().where.rfind("rules/test/a.lua:", 0) == 0);
      }
    }
  }
}

TEST_CASE("an argument of another type is told, wherever it stands") {
  LuaBench bench(kText, shipped_law());
  for (const Signature& function : all_signatures()) {
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
      const std::string& type = function.parameters[i].type;
      if (type == "boolean") continue;  // Everything is true or false in Lua.
      for (const char* value : {"{}", "true", "function() end", "'x'", "doc", "-1.5"}) {
        const std::string given = value;
        const bool text = given == "'x'" || given == "-1.5";
        if (type == "string" && text) continue;
        const std::string statement = call(function, function.parameters.size(), i, value);
        CAPTURE(statement, type);
        const auto done = bench.run(statement);
        if (done) {
          FAIL_CHECK("it ran");
          continue;
        }
        CHECK(done.error().code == base::ErrorCode::rule);
        const std::string& message = done.error().message;
        const bool told = message.find("#") != std::string::npos ||
                          message.find("位置") != std::string::npos ||
                          message.find("引用") != std::string::npos;
        CHECK(told);
      }
    }
  }
}

TEST_CASE("functions of the document want the document") {
  LuaBench bench(kText, shipped_law());
  for (const Signature& function : all_signatures()) {
    if (function.call.rfind("doc:", 0) != 0) continue;
    const std::string name = function.call.substr(4);
    for (const char* other : {"doc:first('押金')", "doc:units('article')[1]"}) {
      const std::string statement = "local o = " + std::string(other) + " o:" + name + "()";
      CAPTURE(statement);
      CHECK_FALSE(bench.run(statement));
    }
  }
}

TEST_CASE("text that is no UTF-8 is refused where words are looked at") {
  LuaBench(kText, shipped_law())
      .refuses({{"doc:find('\\xff')", "UTF-8"},
                {"doc:has('\\xe7\\x94')", "UTF-8"},
                {"doc:first('\\xc0\\x80')", "UTF-8"},
                {"law.work('\\xff')", "UTF-8"},
                {"law.param('\\xff')", "UTF-8"},
                {"law.params('\\xff')", "UTF-8"},
                {"law.organ_successor('\\xff')", "UTF-8"},
                {"codes.credit('\\xff')", "UTF-8"},
                {"codes.identity('\\xff')", "UTF-8"},
                {"re.match('x', '\\xff')", "UTF-8"}});
}

TEST_CASE("patterns that RE2 does not know are told with what is wrong, wherever they are used") {
  for (const char* pattern :
       {"(", "[", "a**", "(?=x)", "(?<!x)", "\\\\1", "{nosuch}", "\\\\p{Foo}"}) {
    for (const char* use : {"doc:first('%s')", "doc:has('%s')", "re.find('x', '%s')",
                            "re.gsub('x', '%s', 'y')", "for _ in doc:find('%s') do end"}) {
      std::string statement = use;
      statement.replace(statement.find("%s"), 2, pattern);
      CAPTURE(statement);
      LuaBench bench(kText, shipped_law());
      const auto done = bench.run(statement);
      if (done) {
        FAIL_CHECK("it ran");
        continue;
      }
      const std::string& message = done.error().message;
      CHECK((message.find("正则表达式") != std::string::npos ||
             message.find("词汇") != std::string::npos ||
             message.find("nosuch") != std::string::npos));
    }
  }
}
