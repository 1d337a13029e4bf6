// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rule_table.h"

#include <algorithm>
#include <lua.hpp>

#include "script/rule_parts.h"
#include "script/table_reader.h"
#include "text/regex.h"

namespace fashen::script {
namespace {

using rule::FormKind;
using rule::Metadata;

constexpr std::size_t least_good_per_bad = 2;

/// Reads one file's table; the first thing wrong ends it.
class RuleTable {
 public:
  RuleTable(lua_State* lua, const std::string& path, std::string_view source,
            Examples examples = Examples::read)
      : reader_(lua, source), path_(path), examples_(examples) {}

  base::Result<RuleFile> read() {
    file_.metadata.path = path_;
    if (!lua_istable(reader_.lua(), -1)) return wrong("规则文件应返回 rule { … }");
    if (std::string problem = reader_.table("规则", keys()); !problem.empty()) {
      return wrong(problem);
    }
    if (std::string problem = missing(); !problem.empty()) return wrong(problem);
    return std::move(file_);
  }

  /// Every key of a rule; rule_keys.cpp says what they mean.
  TableReader::Keys keys();

 private:
  base::Error wrong(const std::string& message) const {
    int line = reader_.line_of_key(reader_.wrong_key());
    return {base::ErrorCode::rule, message, path_ + ":" + std::to_string(line)};
  }

  TableReader::Read text(std::string& out) {
    return [this, &out] { return reader_.text(out); };
  }
  TableReader::Read texts(std::vector<std::string>& out) {
    return [this, &out] { return reader_.texts(out); };
  }

  std::string severity() {
    has_severity_ = true;
    return reader_.choice(file_.metadata.severity, finding::parse_severity);
  }
  std::string confidence() {
    has_confidence_ = true;
    return reader_.choice(file_.metadata.confidence, finding::parse_confidence);
  }

  std::string except() {
    std::vector<std::string> names;
    if (auto problem = reader_.texts(names); !problem.empty()) return problem;
    for (const std::string& name : names) {
      auto exclusion = rule::parse_exclusion(name);
      if (!exclusion) return "没有“" + name + "”这个值";
      file_.metadata.except.push_back(*exclusion);
    }
    return "";
  }

  std::string kinds() {
    std::vector<std::string> names;
    if (auto problem = reader_.texts(names, true); !problem.empty()) return problem;
    for (const std::string& name : names) {
      auto kind = structure::parse_kind(name);
      if (!kind) return "没有“" + name + "”这种文件";
      file_.metadata.kinds.push_back(*kind);
    }
    return "";
  }

  std::string ranks() {
    std::vector<std::string> names;
    if (auto problem = reader_.texts(names, true); !problem.empty()) return problem;
    for (const std::string& name : names) {
      auto rank = structure::parse_rank(name);
      if (!rank) return "没有“" + name + "”这种位阶";
      file_.metadata.ranks.push_back(*rank);
    }
    return "";
  }

  std::string titles(std::vector<std::string>& out) {
    if (auto problem = reader_.texts(out, true); !problem.empty()) return problem;
    for (const std::string& pattern : out) {
      auto regex = text::Regex::compile(pattern);
      if (!regex) return "的“" + pattern + "”有误: " + regex.error().message;
    }
    return "";
  }

  std::string applies() {
    Metadata& m = file_.metadata;
    return reader_.table("applies", {{"kind", [&] { return kinds(); }},
                                     {"rank", [&] { return ranks(); }},
                                     {"titled", [&] { return titles(m.titled); }},
                                     {"untitled", [&] { return titles(m.untitled); }},
                                     {"parties", [&] { return reader_.count(m.parties); }},
                                     {"articles", [&] { return reader_.count(m.articles); }}});
  }

  std::string check() {
    file_.has_check = lua_isfunction(reader_.lua(), -1);
    ++checks_;
    return file_.has_check ? "" : "应为函数";
  }

  std::string form(FormKind kind) {
    ++checks_;
    return read_form(reader_, kind, file_.metadata.form.emplace());
  }

  std::string missing() const {
    const Metadata& m = file_.metadata;
    if (m.title.empty() || m.why.empty() || m.suggest.empty()) return "缺少 title、why 或 suggest";
    if (!has_severity_ || !has_confidence_) return "缺少 severity 或 confidence";
    if (m.basis.empty()) return "缺少 basis：每条规则都要有法律依据";
    if (checks_ + (m.find.empty() ? 0 : 1) != 1) {
      return "find、require、forbid、limit、order、consistent、sequence、check 应当有且只有一个";
    }
    if (!file_.has_check && m.message.empty()) return "缺少 message";
    if (!m.overrides.empty() && m.region.empty()) return "overrides 只用于写明 region 的规则";
    if (examples_ == Examples::skipped) return "";
    std::size_t bad = 0;
    for (const rule::Example& example : m.examples) bad += example.bad ? 1 : 0;
    if (bad == 0) return "缺少 bad 例子";
    if (m.examples.size() - bad < least_good_per_bad) return "good 例子少于两个";
    return "";
  }

  TableReader reader_;
  const std::string& path_;
  Examples examples_;
  RuleFile file_;
  int checks_ = 0;
  bool has_severity_ = false, has_confidence_ = false;
};

TableReader::Keys RuleTable::keys() {
  Metadata& m = file_.metadata;
  TableReader::Keys all = {
      {"title", text(m.title)},
      {"why", text(m.why)},
      {"since", text(m.since)},
      {"message", text(m.message)},
      {"suggest", text(m.suggest)},
      {"region", text(m.region)},
      {"overrides", text(m.overrides)},
      {"basis", texts(m.basis)},
      {"tags", texts(m.tags)},
      {"find", texts(m.find)},
      {"unless", texts(m.unless)},
      {"triggers", texts(m.triggers)},
      {"yields_to", texts(m.yields_to)},
      {"renamed_from", texts(m.renamed_from)},
      {"sides", texts(m.sides)},
      {"severity", [&] { return severity(); }},
      {"confidence", [&] { return confidence(); }},
      {"strictness", [&] { return reader_.choice(m.strictness, rule::parse_strictness); }},
      {"scope", [&] { return reader_.choice(m.scope, rule::parse_scope); }},
      {"except", [&] { return except(); }},
      {"applies", [&] { return applies(); }},
      {"options", [&] { return read_options(reader_, m.options); }},
      {"examples", [&] { return read_examples(reader_, m.examples); }},
      {"check", [&] { return check(); }},
  };
  for (FormKind kind : {FormKind::require, FormKind::forbid, FormKind::limit, FormKind::order,
                        FormKind::consistent, FormKind::sequence}) {
    all[rule::name(kind)] = [this, kind] { return form(kind); };
  }
  return all;
}

}  // namespace

std::vector<std::string> known_rule_keys() {
  const std::string path;
  std::vector<std::string> names;
  for (const auto& [name, read] : RuleTable(nullptr, path, "").keys()) names.push_back(name);
  return names;
}

base::Result<RuleFile> read_rule_table(lua_State* lua, const std::string& path,
                                       std::string_view source, Examples examples) {
  return RuleTable(lua, path, source, examples).read();
}

}  // namespace fashen::script
