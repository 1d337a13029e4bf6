// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>

#include "cli/exit_code.h"
#include "cli/listed_rules.h"
#include "cli/rules_group.h"
#include "review/rule_check.h"
#include "rule/profile.h"

namespace fashen::cli {
namespace {

/// Profiles that do not read or do not fit the rules.
void check_profiles(const Session& session, const script::Loaded& rules,
                    std::vector<review::Remark>& remarks) {
  const std::string folder = session.rules_directory() + "/profiles";
  auto paths = session.files().list(folder);
  if (!paths) return;
  for (const std::string& path : *paths) {
    if (!path.ends_with(".toml")) continue;
    auto profile = rule::load_profile(session.files(), session.rules_directory(), path);
    if (!profile) {
      remarks.push_back({profile.error().where, "", profile.error().message, true});
      continue;
    }
    for (const auto& [id, values] : profile->options) {
      if (!find_rule(rules, id)) remarks.push_back({path, "", "没有规则“" + id + "”", true});
    }
  }
}

}  // namespace

int rules_check(const RulesArguments& arguments) {
  const RuleSource& source = arguments.source;
  Session session(source.directory, source.packs);
  auto rules = load_listed(session, source);
  if (!rules) return complain(rules.error());
  auto law = session.law();
  if (!law) return complain(law.error());
  auto remarks = review::check_rules(rules->rules, **law);
  if (source.select.empty()) {
    auto more =
        review::check_rule_files(session.files(), session.rules_directory(), rules->rules, **law);
    remarks.insert(remarks.end(), more.begin(), more.end());
    check_profiles(session, *rules, remarks);
  }
  std::size_t wrong = 0;
  for (const review::Remark& remark : remarks) {
    wrong += remark.wrong ? 1 : 0;
    std::cout << remark.where << ": " << (remark.wrong ? "错误" : "提醒") << ": "
              << (remark.rule.empty() ? "" : remark.rule + "  ") << remark.what << "\n";
  }
  std::cout << rules->rules.size() << " 条规则，错误 " << wrong << " 处，提醒 "
            << remarks.size() - wrong << " 处\n";
  return wrong == 0 ? exit_clean : exit_findings;
}

}  // namespace fashen::cli
