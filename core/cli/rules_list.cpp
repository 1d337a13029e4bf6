// SPDX-License-Identifier: GPL-3.0-or-later
#include <iomanip>
#include <iostream>
#include <sstream>

#include "cli/exit_code.h"
#include "cli/listed_rules.h"
#include "cli/rules_group.h"
#include "report/json.h"
#include "rule/dossier_rule.h"
#include "rule/judged.h"
#include "script/stubs.h"

namespace fashen::cli {
namespace {

using rule::Metadata;

std::string kinds_of(const Metadata& rule) {
  std::string kinds;
  for (structure::DocumentKind kind : rule.kinds) {
    kinds += (kinds.empty() ? "" : "、") + std::string(structure::display_name(kind));
  }
  if (rule::is_dossier_rule(rule)) return "卷宗";
  if (kinds.empty()) kinds = "各种文件";
  std::string ranks;
  for (structure::Rank rank : rule.ranks) {
    ranks += (ranks.empty() ? "" : "、") + std::string(structure::display_name(rank));
  }
  return ranks.empty() ? kinds : kinds + "（位阶为" + ranks + "）";
}

std::string share(double value) {
  std::ostringstream out;
  out << std::fixed << std::setprecision(2) << value;
  return out.str();
}

void print_list(const script::Loaded& rules) {
  for (const auto& rule : rules.rules) {
    const Metadata& m = rule->metadata();
    std::cout << m.id << "\t" << finding::display_name(m.severity) << "\t"
              << finding::display_name(m.confidence) << "\t" << m.title << "\n";
  }
}

void add_texts(report::Json& json, const char* key, const std::vector<std::string>& texts) {
  json.key(key).begin_array();
  for (const std::string& text : texts) json.value(text);
  json.end_array();
}

void add_options(report::Json& json, const Metadata& rule) {
  json.key("options").begin_array();
  for (const auto& [name, option] : rule.options) {
    json.begin_object().field("name", name).field("value", option.value);
    json.field("takes", option.takes()).field("help", option.help).end_object();
  }
  json.end_array();
}

void print_json(const script::Loaded& rules) {
  report::Json json;
  json.begin_object().field("schema", 1).key("rules").begin_array();
  for (const auto& rule : rules.rules) {
    const Metadata& m = rule->metadata();
    json.begin_object().field("id", m.id).field("title", m.title).field("why", m.why);
    json.field("severity", finding::name(m.severity));
    json.field("confidence", finding::name(m.confidence));
    json.key("kinds").begin_array();
    for (structure::DocumentKind kind : m.kinds) json.value(structure::name(kind));
    json.end_array();
    json.key("ranks").begin_array();
    for (structure::Rank rank : m.ranks) json.value(structure::name(rank));
    json.end_array();
    add_texts(json, "basis", m.basis);
    add_texts(json, "tags", m.tags);
    add_options(json, m);
    json.field("since", m.since).field("region", m.region);
    json.field("strictness", rule::name(m.strictness));
    add_texts(json, "sides", m.sides);
    json.field("path", m.path).key("measured");
    if (m.measured) {
      json.begin_object().field("right", static_cast<std::uint64_t>(m.measured->right));
      json.field("wrong", static_cast<std::uint64_t>(m.measured->wrong));
      json.field("missed", static_cast<std::uint64_t>(m.measured->missed)).end_object();
    } else {
      json.null();
    }
    json.end_object();
  }
  json.end_array().end_object();
  std::cout << json.str();
}

void print_example(const rule::Example& example) {
  std::cout << "\n"
            << (example.bad ? "有问题" : "没有问题") << (example.todo ? "（待办）" : "") << "\n";
  std::string text = example.text;
  if (!example.marked.empty())
    text.insert(example.marked.end, "⟧").insert(example.marked.begin, "⟦");
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) std::cout << "  " << line << "\n";
}

base::Result<std::map<std::string, rule::Judged>> read_judged(Session& session) {
  const std::string path = session.rules_directory() + "/measured-real.tsv";
  if (!session.files().is_file(path)) return std::map<std::string, rule::Judged>();
  auto bytes = session.files().read(path, 1 << 20);
  if (!bytes) return bytes.error();
  return rule::parse_judged(*bytes, path);
}

void print_judged(const rule::Judged& judged) {
  std::cout << "实读  " << judged.documents << " 份真实文件中的意见抽读 " << judged.read
            << " 条，属实 " << judged.right << " 条（" << base::to_iso(judged.on) << "）\n";
}

void print_page(const Metadata& rule, const rule::Judged* judged) {
  std::cout << rule.id << "  " << rule.title << "\n\n" << rule.why << "\n\n";
  std::cout << "程度  " << finding::display_name(rule.severity) << "，"
            << finding::display_name(rule.confidence) << "\n";
  std::cout << "适用  " << kinds_of(rule) << "\n";
  if (!rule.region.empty()) std::cout << "地域  " << rule.region << "\n";
  if (!rule.overrides.empty()) std::cout << "代替  " << rule.overrides << "\n";
  for (const std::string& basis : rule.basis) std::cout << "依据  " << basis << "\n";
  std::cout << "建议  " << rule.suggest << "\n";
  for (const auto& [name, option] : rule.options) {
    std::cout << "选项  " << name << " = " << option.value << "（" << option.takes() << "）"
              << option.help << "\n";
  }
  if (rule.measured) {
    const rule::Measured& m = *rule.measured;
    std::cout << "实测  准确率 " << share(m.precision()) << "（" << m.right << "/" << m.found()
              << "），召回率 " << share(m.recall()) << "（" << m.right << "/" << m.labelled()
              << "）" << (m.is_doubtful() ? "，按提示显示" : "") << "\n";
  } else {
    std::cout << "实测  标注集中没有这条规则的意见\n";
  }
  if (judged != nullptr) print_judged(*judged);
  std::cout << "文件  " << rule.path << "\n";
  for (const rule::Example& example : rule.examples) print_example(example);
}

}  // namespace

int rules_list(const RulesArguments& arguments) {
  if (arguments.format != "text" && arguments.format != "json") {
    return complain({base::ErrorCode::usage, "--format 应为 text 或 json"});
  }
  Session session(arguments.source.directory, arguments.source.packs);
  auto rules = load_listed(session, arguments.source);
  if (!rules) return complain(rules.error());
  arguments.json || arguments.format == "json" ? print_json(*rules) : print_list(*rules);
  return exit_clean;
}

int rules_show(const RulesArguments& arguments) {
  Session session(arguments.source.directory, arguments.source.packs);
  auto rules = load_listed(session, {});
  if (!rules) return complain(rules.error());
  auto rule = find_rule(*rules, arguments.id);
  if (!rule) return complain(rule.error());
  auto judged = read_judged(session);
  if (!judged) return complain(judged.error());
  auto known = judged->find((*rule)->metadata().id);
  print_page((*rule)->metadata(), known == judged->end() ? nullptr : &known->second);
  return exit_clean;
}

int rules_stubs(const RulesArguments& arguments) {
  if (arguments.output.empty()) {
    std::cout << script::stubs();
    return exit_clean;
  }
  auto written = base::RealFileSystem().write(arguments.output, script::stubs());
  return written ? exit_clean : complain(written.error());
}

}  // namespace fashen::cli
