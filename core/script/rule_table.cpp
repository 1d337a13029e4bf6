// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rule_table.h"

#include <algorithm>
#include <functional>
#include <lua.hpp>
#include <map>

#include "rule/nearest.h"

namespace fashen::script {
namespace {

using base::Error;
using base::ErrorCode;
using rule::Metadata;

constexpr std::string_view open_mark = "⟦", close_mark = "⟧";
constexpr std::size_t least_good_per_bad = 2;

/// Reads one file's table; the first thing wrong ends it.
class TableReader {
 public:
  TableReader(lua_State* lua, const std::string& path, std::string_view source)
      : lua_(lua), path_(path), source_(source) {}

  base::Result<RuleFile> read() {
    file_.metadata.path = path_;
    if (!lua_istable(lua_, -1)) return wrong("", "规则文件应返回 rule { … }");
    int table = lua_gettop(lua_);
    for (lua_pushnil(lua_); lua_next(lua_, table) != 0; lua_pop(lua_, 1)) {
      if (lua_type(lua_, -2) != LUA_TSTRING) return stop(table, wrong("", "键应为名字"));
      std::string key = lua_tostring(lua_, -2);
      auto field = fields().find(key);
      if (field == fields().end()) return stop(table, wrong(key, unknown(key)));
      if (auto problem = (this->*field->second)(); !problem.empty()) {
        return stop(table, wrong(key, "“" + key + "”" + problem));
      }
    }
    if (std::string problem = missing(); !problem.empty()) return wrong("", problem);
    return std::move(file_);
  }

 private:
  using Field = std::string (TableReader::*)();

  static const std::map<std::string, Field, std::less<>>& fields() {
    using R = TableReader;
    static const std::map<std::string, Field, std::less<>> all = {
        {"title", &R::text<&Metadata::title>},
        {"why", &R::text<&Metadata::why>},
        {"since", &R::text<&Metadata::since>},
        {"message", &R::text<&Metadata::message>},
        {"suggest", &R::text<&Metadata::suggest>},
        {"basis", &R::list<&Metadata::basis>},
        {"tags", &R::list<&Metadata::tags>},
        {"find", &R::list<&Metadata::find>},
        {"unless", &R::list<&Metadata::unless>},
        {"triggers", &R::list<&Metadata::triggers>},
        {"severity", &R::severity},
        {"confidence", &R::confidence},
        {"scope", &R::scope},
        {"except", &R::except},
        {"applies", &R::applies},
        {"options", &R::options},
        {"examples", &R::examples},
        {"check", &R::check},
    };
    return all;
  }

  static std::string unknown(const std::string& key) {
    std::vector<std::string_view> known;
    for (const auto& [name, field] : fields()) known.push_back(name);
    return "未知的键“" + key + "”" + rule::did_you_mean(key, known);
  }

  int line_of(std::string_view words) const {
    std::size_t at = words.empty() ? 0 : source_.find(words);
    if (at == std::string_view::npos) at = 0;
    return 1 + static_cast<int>(std::count(
                   source_.begin(), source_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
  }

  Error wrong(const std::string& key, const std::string& message) const {
    int line = line_of(key.empty() ? key : key + " ");
    return {ErrorCode::rule, message, path_ + ":" + std::to_string(line)};
  }

  Error stop(int table, Error error) {
    lua_settop(lua_, table);
    return error;
  }

  std::string string_on(int index) const {
    std::size_t size = 0;
    const char* bytes = lua_tolstring(lua_, index, &size);
    return {bytes, size};
  }

  template <std::string Metadata::*member>
  std::string text() {
    if (lua_type(lua_, -1) != LUA_TSTRING) return "应为文字";
    file_.metadata.*member = string_on(-1);
    return file_.metadata.*member == "" ? "不能为空" : "";
  }

  /// The strings of the list on top, or of a single string where `single` allows it.
  std::string strings(std::vector<std::string>& out, bool single = false) {
    if (single && lua_type(lua_, -1) == LUA_TSTRING) {
      out.push_back(string_on(-1));
      return "";
    }
    if (!lua_istable(lua_, -1)) return "应为文字的列表";
    auto size = static_cast<lua_Integer>(lua_rawlen(lua_, -1));
    for (lua_Integer i = 1; i <= size; ++i) {
      lua_rawgeti(lua_, -1, i);
      bool right = lua_type(lua_, -1) == LUA_TSTRING;
      if (right) out.push_back(string_on(-1));
      lua_pop(lua_, 1);
      if (!right) return "的第 " + std::to_string(i) + " 项应为文字";
    }
    return out.empty() ? "不能为空" : "";
  }

  template <std::vector<std::string> Metadata::*member>
  std::string list() {
    return strings(file_.metadata.*member);
  }

  template <typename T>
  std::string choice(T& out, std::optional<T> (*parse)(std::string_view)) {
    if (lua_type(lua_, -1) != LUA_TSTRING) return "应为文字";
    auto value = parse(string_on(-1));
    if (!value) return "没有“" + string_on(-1) + "”这个值";
    out = *value;
    return "";
  }

  std::string severity() {
    has_severity_ = true;
    return choice(file_.metadata.severity, finding::parse_severity);
  }
  std::string confidence() {
    has_confidence_ = true;
    return choice(file_.metadata.confidence, finding::parse_confidence);
  }
  std::string scope() { return choice(file_.metadata.scope, rule::parse_scope); }

  std::string except() {
    std::vector<std::string> names;
    if (auto problem = strings(names); !problem.empty()) return problem;
    for (const std::string& name : names) {
      auto exclusion = rule::parse_exclusion(name);
      if (!exclusion) return "没有“" + name + "”这个值";
      file_.metadata.except.push_back(*exclusion);
    }
    return "";
  }

  std::string applies() {
    if (!lua_istable(lua_, -1)) return "应为 { kind = … }";
    lua_pushnil(lua_);
    while (lua_next(lua_, -2) != 0) {
      std::vector<std::string> names;
      bool known = lua_type(lua_, -2) == LUA_TSTRING && string_on(-2) == "kind";
      std::string problem = known ? strings(names, true) : "只能有 kind";
      for (const std::string& name : names) {
        auto kind = structure::parse_kind(name);
        if (!kind) problem = "没有“" + name + "”这种文件";
        if (kind) file_.metadata.kinds.push_back(*kind);
      }
      if (!problem.empty()) return problem;
      lua_pop(lua_, 1);
    }
    return "";
  }

  std::string options() {
    if (!lua_istable(lua_, -1)) return "应为 名称 = 值 的表";
    for (lua_pushnil(lua_); lua_next(lua_, -2) != 0; lua_pop(lua_, 1)) {
      int type = lua_type(lua_, -1);
      bool right = lua_type(lua_, -2) == LUA_TSTRING &&
                   (type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TBOOLEAN);
      if (!right) return "的值应为文字、数字或者真假";
      std::string value = type == LUA_TBOOLEAN ? (lua_toboolean(lua_, -1) ? "true" : "false")
                                               : std::string(luaL_tolstring(lua_, -1, nullptr));
      if (type != LUA_TBOOLEAN) lua_pop(lua_, 1);
      file_.metadata.options[string_on(-2)] = value;
    }
    return "";
  }

  std::string check() {
    file_.has_check = lua_isfunction(lua_, -1);
    return file_.has_check ? "" : "应为函数";
  }

  std::string examples() {
    if (!lua_istable(lua_, -1)) return "应为例子的列表";
    auto size = static_cast<lua_Integer>(lua_rawlen(lua_, -1));
    for (lua_Integer i = 1; i <= size; ++i) {
      lua_rawgeti(lua_, -1, i);
      std::string problem = lua_istable(lua_, -1) ? example() : "应为 { bad = … } 或 { good = … }";
      if (!problem.empty()) return "的第 " + std::to_string(i) + " 个" + problem;
      lua_pop(lua_, 1);
    }
    return "";
  }

  std::string example() {
    rule::Example example;
    int texts = 0;
    lua_pushnil(lua_);
    while (lua_next(lua_, -2) != 0) {
      std::string key = lua_type(lua_, -2) == LUA_TSTRING ? string_on(-2) : "?";
      bool is_text = lua_type(lua_, -1) == LUA_TSTRING;
      if ((key == "bad" || key == "good") && is_text) {
        example.bad = key == "bad";
        example.text = string_on(-1);
        ++texts;
      } else if (key == "kind" && is_text) {
        example.kind = structure::parse_kind(string_on(-1));
        if (!example.kind) return "例子的 kind 没有“" + string_on(-1) + "”";
      } else if (key == "date" && is_text) {
        example.date = base::parse_date(string_on(-1));
        if (!example.date) return "例子的 date 应如 2026-11-23";
      } else if (key == "todo" && lua_isboolean(lua_, -1)) {
        example.todo = lua_toboolean(lua_, -1) != 0;
      } else {
        return "例子有未知或者类型不对的键“" + key + "”" +
               rule::did_you_mean(key, {"bad", "good", "kind", "date", "todo"});
      }
      lua_pop(lua_, 1);
    }
    if (texts != 1) return "例子应当有且只有 bad 或者 good 之一";
    example.line = line_of(example.text.substr(0, example.text.find('\n')));
    return take_marks(example);
  }

  std::string take_marks(rule::Example& example) {
    std::size_t open = example.text.find(open_mark), close = example.text.find(close_mark);
    bool marked = open != std::string::npos && close != std::string::npos && open < close;
    if (marked != example.bad) return "例子：bad 须用 ⟦⟧ 标出一处字句，good 不能有";
    if (marked) {
      example.text.erase(close, close_mark.size()).erase(open, open_mark.size());
      example.marked = {open, close - open_mark.size()};
      if (example.text.find(open_mark) != std::string::npos) return "例子只能标出一处";
    }
    file_.metadata.examples.push_back(std::move(example));
    return "";
  }

  std::string missing() const {
    const Metadata& m = file_.metadata;
    if (m.title.empty() || m.why.empty() || m.suggest.empty()) return "缺少 title、why 或 suggest";
    if (!has_severity_ || !has_confidence_) return "缺少 severity 或 confidence";
    if (m.basis.empty()) return "缺少 basis：每条规则都要有法律依据";
    if (m.find.empty() != file_.has_check) return "find 和 check 应当有且只有一个";
    if (!m.find.empty() && m.message.empty()) return "缺少 message";
    std::size_t bad = 0;
    for (const rule::Example& example : m.examples) bad += example.bad ? 1 : 0;
    if (bad == 0) return "缺少 bad 例子";
    if (m.examples.size() - bad < least_good_per_bad) return "good 例子少于两个";
    return "";
  }

  lua_State* lua_;
  const std::string& path_;
  std::string_view source_;
  RuleFile file_;
  bool has_severity_ = false, has_confidence_ = false;
};

}  // namespace

base::Result<RuleFile> read_rule_table(lua_State* lua, const std::string& path,
                                       std::string_view source) {
  return TableReader(lua, path, source).read();
}

}  // namespace fashen::script
