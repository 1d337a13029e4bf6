// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/rule_check.h"

#include <algorithm>
#include <map>
#include <set>

#include "review/example_runner.h"
#include "rule/basis.h"
#include "rule/dossier_rule.h"
#include "rule/nearest.h"

namespace fashen::review {
namespace {

using rule::Metadata;

constexpr std::size_t near_misses_per_hit = 2;

class Checker {
 public:
  Checker(const std::vector<std::unique_ptr<rule::Rule>>& rules, const corpus::Lookup& law)
      : rules_(rules), law_(law) {
    for (const auto& rule : rules) {
      ids_.push_back(rule->metadata().id);
      yields_to_[rule->metadata().id] = &rule->metadata().yields_to;
    }
  }

  std::vector<Remark> check() {
    for (const auto& rule : rules_) {
      const Metadata& one = rule->metadata();
      if (auto ready = rule->prepare(); !ready) add(one, ready.error().message);
      for (const ExampleFailure& failure : check_basis(one, law_)) add(one, failure.reason);
      check_provisions(one);
      check_names(one);
      check_figure(one);
      check_examples(one);
      if (rule->triggers().empty() && !rule::is_dossier_rule(one)) {
        add(one, "慢: 没有可用的触发词，每个文件都要运行", false);
      }
    }
    check_repeats();
    std::sort(remarks_.begin(), remarks_.end());
    return std::move(remarks_);
  }

 private:
  void add(const Metadata& rule, const std::string& what, bool wrong = true) {
    remarks_.push_back({rule.path, rule.id, what, wrong});
  }

  /// A basis reads alike everywhere, so that provisions can be sought and compared by their words.
  void check_provisions(const Metadata& rule) {
    for (const std::string& written : rule.basis) {
      const auto parsed = rule::parse_basis(written);
      if (!parsed) continue;
      const auto shown = rule::resolve_basis(*parsed, law_, law_.known_until());
      if (shown.provision == parsed->provision) continue;
      add(rule, "依据“" + written + "”的条款应写作“" + shown.provision + "”");
    }
  }

  void check_name(const Metadata& rule, const char* key, const std::string& id) {
    if (std::find(ids_.begin(), ids_.end(), id) != ids_.end()) return;
    std::vector<std::string_view> known(ids_.begin(), ids_.end());
    add(rule, std::string(key) + " 中没有规则“" + id + "”" + rule::did_you_mean(id, known));
  }

  void check_names(const Metadata& rule) {
    if (!rule.overrides.empty()) check_name(rule, "overrides", rule.overrides);
    for (const std::string& id : rule.yields_to) check_name(rule, "yields_to", id);
    std::set<std::string> seen;
    const std::string way = way_back(rule.id, rule.id, seen);
    if (!way.empty()) add(rule, "yields_to 绕回本规则（" + way + "），这些规则的意见会一起消失");
  }

  /// The rules by which one yields to `goal` in the end, "b → goal"; empty if it never does.
  std::string way_back(const std::string& from, const std::string& goal,
                       std::set<std::string>& seen) const {
    auto known = yields_to_.find(from);
    if (known == yields_to_.end() || !seen.insert(from).second) return {};
    for (const std::string& next : *known->second) {
      if (next == goal) return from + " → " + goal;
      const std::string rest = way_back(next, goal, seen);
      if (!rest.empty()) return from + " → " + rest;
    }
    return {};
  }

  void check_figure(const Metadata& rule) {
    if (!rule.form || rule.form->kind != rule::FormKind::limit) return;
    if (law_.parameter(rule.form->param, rule.form->law, law_.known_until()) == nullptr) {
      add(rule, "法定数值“" + rule.form->param + "”没有配置");
    }
  }

  void check_examples(const Metadata& rule) {
    std::size_t bad = 0;
    for (const rule::Example& example : rule.examples) bad += example.bad ? 1 : 0;
    std::size_t good = rule.examples.size() - bad;
    if (good >= near_misses_per_hit * bad) return;
    add(rule,
        "bad 例子 " + std::to_string(bad) + " 个，good 例子只有 " + std::to_string(good) +
            " 个；相近而没有问题的例子应当至少加倍",
        false);
  }

  /// Titles and patterns that two rules share: one of them is probably a copy.
  void check_repeats() {
    std::map<std::string, const Metadata*> titles, patterns;
    for (const auto& rule : rules_) {
      const Metadata& one = rule->metadata();
      auto [title, fresh] = titles.emplace(one.title, &one);
      if (!fresh) add(one, "名称与规则“" + title->second->id + "”相同", false);
      std::vector<std::string> all = one.find;
      if (one.form) all.insert(all.end(), one.form->patterns.begin(), one.form->patterns.end());
      std::set<std::string> own(all.begin(), all.end());
      for (const std::string& pattern : own) {
        auto [other, first] = patterns.emplace(pattern, &one);
        if (!first) add(one, "模式与规则“" + other->second->id + "”重复: " + pattern, false);
      }
    }
  }

  const std::vector<std::unique_ptr<rule::Rule>>& rules_;
  const corpus::Lookup& law_;
  std::vector<std::string> ids_;
  std::map<std::string, const std::vector<std::string>*> yields_to_;
  std::vector<Remark> remarks_;
};

}  // namespace

std::vector<Remark> check_rules(const std::vector<std::unique_ptr<rule::Rule>>& rules,
                                const corpus::Lookup& law) {
  return Checker(rules, law).check();
}

}  // namespace fashen::review
