// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "rule/nearest.h"
#include "rule/profile.h"

namespace fashen::rule {
namespace {

base::Error config_error(const Profile& profile, const std::string& message) {
  return {base::ErrorCode::config, message, profile.path};
}

base::Result<void> set_options(const Profile& profile, std::vector<std::unique_ptr<Rule>>& rules) {
  for (const auto& [id, values] : profile.options) {
    auto rule = std::find_if(rules.begin(), rules.end(),
                             [&](const auto& one) { return one->metadata().id == id; });
    if (rule == rules.end()) return config_error(profile, "没有规则“" + id + "”");
    const auto& options = (*rule)->metadata().options;
    for (const auto& [name, value] : values) {
      auto option = options.find(name);
      if (option == options.end()) {
        std::vector<std::string_view> known;
        for (const auto& [one, unused] : options) known.push_back(one);
        return config_error(profile,
                            "规则“" + id + "”没有选项“" + name + "”" + did_you_mean(name, known));
      }
      if (auto problem = option->second.problem_with(value); !problem.empty()) {
        return config_error(profile, "规则“" + id + "”的选项“" + name + "”" + problem);
      }
      (*rule)->set_option(name, value);
    }
  }
  return {};
}

/// True if `region` ("浙江省") is `place` ("浙江省/杭州市") or holds it.
bool holds_in(const std::string& region, const std::string& place) {
  return region.empty() || place == region || place.starts_with(region + "/");
}

bool is_read_for(const Metadata& rule, const std::string& side) {
  return side.empty() || rule.sides.empty() ||
         std::find(rule.sides.begin(), rule.sides.end(), side) != rule.sides.end();
}

/// Drops what another rule takes the place of: of the rules that override one, the tightest region
/// stays, and the one overridden goes.
void drop_overridden(std::vector<std::unique_ptr<Rule>>& rules) {
  std::map<std::string, const Metadata*> tightest;  ///< By the rule overridden
  for (const auto& rule : rules) {
    const Metadata& one = rule->metadata();
    if (one.overrides.empty()) continue;
    const Metadata*& best = tightest[one.overrides];
    if (best == nullptr || one.region.size() > best->region.size() ||
        (one.region.size() == best->region.size() && one.id < best->id)) {
      best = &one;
    }
  }
  std::erase_if(rules, [&](const std::unique_ptr<Rule>& rule) {
    const Metadata& one = rule->metadata();
    if (tightest.count(one.id) > 0) return true;
    return !one.overrides.empty() && tightest[one.overrides] != &one;
  });
}

}  // namespace

base::Result<void> apply(const Profile& profile, std::vector<std::unique_ptr<Rule>>& rules) {
  if (auto set = set_options(profile, rules); !set) return set;
  for (const auto& [selection, severity] : profile.severities) {
    bool any = false;
    for (const auto& rule : rules) {
      if (!selection.matches(rule->metadata())) continue;
      rule->set_severity(severity);
      any = true;
    }
    if (!any) return config_error(profile, "“" + selection.expression() + "”没有选中任何规则");
  }
  std::erase_if(rules, [&](const std::unique_ptr<Rule>& rule) {
    const Metadata& one = rule->metadata();
    return one.strictness > profile.strictness || !holds_in(one.region, profile.region) ||
           !is_read_for(one, profile.side);
  });
  drop_overridden(rules);
  if (auto selected = select(rules, profile.select); !selected) {
    return config_error(profile, selected.error().message);
  }
  return {};
}

std::string to_text(const Profile& profile) {
  std::string out;
  auto line = [&](const std::string& key, const std::string& value) {
    auto origin = profile.origins.find(key);
    out += key + " = " + value + "  # " +
           (origin == profile.origins.end() ? "默认" : origin->second) + "\n";
  };
  auto quoted = [](const std::string& text) { return "\"" + text + "\""; };
  line("select", quoted(profile.select.expression()));
  line("show", quoted(finding::name(profile.show)));
  line("strictness", quoted(name(profile.strictness)));
  line("region", quoted(profile.region));
  line("side", quoted(profile.side));
  std::string paths;
  for (const std::string& path : profile.rules_path) {
    paths += (paths.empty() ? "" : ", ") + quoted(path);
  }
  line("rules_path", "[" + paths + "]");
  for (const auto& [selection, severity] : profile.severities) {
    line("severity." + selection.expression(), quoted(finding::name(severity)));
  }
  for (const auto& [rule, values] : profile.options) {
    for (const auto& [name, value] : values) line("options." + rule + "." + name, value);
  }
  for (const Suppression& one : profile.suppressions) {
    out += "suppress " + std::string(finding::name(one.scope)) + "  " + one.rules.expression() +
           (one.files.empty() ? "" : " " + quoted(one.files)) + "  # " + one.reason + "\n";
  }
  return out;
}

}  // namespace fashen::rule
