// SPDX-License-Identifier: GPL-3.0-or-later
#include <lua.hpp>

#include "script/rule_parts.h"

namespace fashen::script {
namespace {

constexpr std::string_view open_mark = "⟦", close_mark = "⟧";

/// Takes the marks out of an example's text.
std::string take_marks(rule::Example& example) {
  std::size_t open = example.text.find(open_mark), close = example.text.find(close_mark);
  bool marked = open != std::string::npos && close != std::string::npos && open < close;
  if (marked != example.bad) return "例子：bad 须用 ⟦⟧ 标出一处字句，good 不能有";
  if (!marked) return "";
  example.text.erase(close, close_mark.size()).erase(open, open_mark.size());
  example.marked = {open, close - open_mark.size()};
  bool another = example.text.find(open_mark) != std::string::npos;
  return another ? "例子只能标出一处" : "";
}

std::string read_example(TableReader& reader, rule::Example& example) {
  int texts = 0;
  auto words = [&](bool bad) {
    return [&, bad] {
      example.bad = bad;
      ++texts;
      return reader.text(example.text);
    };
  };
  auto date = [&]() -> std::string {
    std::string iso;
    auto problem = reader.text(iso);
    if (problem.empty()) example.date = base::parse_date(iso);
    return problem.empty() && !example.date ? "应如 2026-11-23" : problem;
  };
  auto kind = [&] {
    structure::DocumentKind read = {};
    auto problem = reader.choice(read, structure::parse_kind);
    example.kind = read;
    return problem;
  };
  auto rank = [&] {
    structure::Rank read = {};
    auto problem = reader.choice(read, structure::parse_rank);
    example.rank = read;
    return problem;
  };
  auto problem = reader.table("例子", {{"bad", words(true)},
                                       {"good", words(false)},
                                       {"kind", kind},
                                       {"rank", rank},
                                       {"date", date},
                                       {"todo", [&] { return reader.flag(example.todo); }}});
  if (!problem.empty()) return problem;
  if (texts != 1) return "例子应当有且只有 bad 或者 good 之一";
  example.line = reader.line_of(example.text.substr(0, example.text.find('\n')));
  return take_marks(example);
}

}  // namespace

std::string read_examples(TableReader& reader, std::vector<rule::Example>& examples) {
  lua_State* lua = reader.lua();
  if (!lua_istable(lua, -1)) return "应为例子的列表";
  auto size = static_cast<lua_Integer>(lua_rawlen(lua, -1));
  for (lua_Integer i = 1; i <= size; ++i) {
    lua_rawgeti(lua, -1, i);
    rule::Example example;
    std::string problem = read_example(reader, example);
    lua_pop(lua, 1);
    if (!problem.empty()) return "的第 " + std::to_string(i) + " 个" + problem;
    examples.push_back(std::move(example));
  }
  return "";
}

}  // namespace fashen::script
