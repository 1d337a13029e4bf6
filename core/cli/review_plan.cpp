// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/review_plan.h"

#include <algorithm>

#include "base/hash.h"
#include "base/version.h"
#include "cli/review_profile.h"
#include "cli/terminal.h"
#include "report/baseline.h"
#include "rule/playbook.h"
#include "rule/selection.h"

namespace fashen::cli {
namespace {

base::Error usage(const std::string& message) { return {base::ErrorCode::usage, message}; }

base::Result<void> read_options(const ReviewArguments& arguments, Plan& plan) {
  auto date = date_or_today(arguments.as_of.empty() ? arguments.today : arguments.as_of);
  if (!date) return date.error();
  plan.options.today = *date;
  if (!arguments.as_of.empty()) plan.options.as_of = *date;
  if (!arguments.kind.empty()) {
    plan.options.kind = structure::parse_kind(arguments.kind);
    if (!plan.options.kind) {
      return usage("--kind 没有“" + arguments.kind +
                   "”这种文件，可用的有: normative、regulation、contract、penalty、licence、"
                   "coercion、decision、minutes、speech、other");
    }
  }
  if (!arguments.rank.empty()) {
    plan.options.rank = structure::parse_rank(arguments.rank);
    if (!plan.options.rank) {
      return usage("--rank 没有“" + arguments.rank +
                   "”这种位阶，可用的有: normative、local_rule、department_rule、"
                   "local_regulation、administrative_regulation、law");
    }
  }
  plan.reading.encoding = arguments.encoding;
  plan.never_fail = arguments.fail_on == "never";
  if (auto severity = finding::parse_severity(arguments.fail_on)) {
    plan.fail_on = *severity;
  } else if (!plan.never_fail) {
    return usage("--fail-on 应为 error、warning、note 或 never");
  }
  auto color = wants_color(arguments.color, 1);
  if (!color) return color.error();
  plan.writing.color = *color && arguments.output.empty();
  if (!arguments.author.empty()) plan.writing.author = arguments.author;
  return {};
}

base::Result<void> choose_formats(const ReviewArguments& arguments,
                                  const document::PluginRegistry& plugins, Plan& plan) {
  bool files = !arguments.output.empty();
  std::vector<std::string> chosen = arguments.formats;
  if (chosen.empty() && files) chosen = {"docx", "html", "json"};
  auto formats = find_formats(files ? chosen : std::vector<std::string>(), plugins);
  if (!formats) return formats.error();
  plan.to_files = *formats;
  if (arguments.formats.empty()) chosen = {"text"};
  if (!files || arguments.formats.empty()) {
    formats = find_formats(chosen, plugins);
    if (!formats) return formats.error();
    plan.to_stdout = *formats;
  }
  bool binary = std::any_of(plan.to_stdout.begin(), plan.to_stdout.end(),
                            [](const Format& format) { return format.name == "docx"; });
  if (binary) return usage("docx 报告要用 -o 指定写入的文件夹");
  return {};
}

base::Result<void> read_baseline(const ReviewArguments& arguments, const base::FileSystem& files,
                                 Plan& plan) {
  constexpr std::size_t largest = 256 << 20;
  if (!arguments.baseline.ends_with(".json")) return {};
  auto json = files.read(arguments.baseline, largest);
  if (!json) return json.error();
  auto known = report::read_baseline(*json, arguments.baseline);
  if (!known) return known.error();
  plan.baseline = std::move(*known);
  plan.settings += base::to_hex(base::fnv1a(*json));
  return {};
}

base::Result<void> choose_rules(const ReviewArguments& arguments, Session& session, Plan& plan) {
  auto profile = choose_profile(arguments, session);
  if (!profile) return profile.error();
  session.add_packs(profile->rules_path);
  auto rules = session.load_rules(script::Examples::skipped);
  if (!rules) return rules.error();
  plan.rules = std::move(*rules);
  plan.options.show = profile->show;
  plan.options.side = profile->side;
  plan.settings = profile->digest;
  plan.suppressions = std::move(profile->suppressions);
  if (!arguments.playbook.empty()) {
    auto playbook = rule::load_playbook(session.files(), arguments.playbook, profile->side);
    if (!playbook) return playbook.error();
    plan.settings += playbook->digest;
    for (auto& rule : playbook->rules) plan.rules.rules.push_back(std::move(rule));
  }
  if (auto applied = rule::apply(*profile, plan.rules.rules); !applied) return applied;
  if (!arguments.rules.empty()) {
    auto selection = rule::Selection::parse(arguments.rules);
    if (!selection) return selection.error();
    if (auto kept = rule::select(plan.rules.rules, *selection); !kept) return kept;
  }
  for (const auto& rule : plan.rules.rules) {
    plan.metadata[rule->metadata().id] = &rule->metadata();
  }
  return {};
}

}  // namespace

base::Result<Plan> make_plan(const ReviewArguments& arguments, Session& session) {
  Plan plan;
  if (auto read = read_options(arguments, plan); !read) return read.error();
  auto plugins = session.plugins();
  if (!plugins) return plugins.error();
  plan.plugins = *plugins;
  if (auto chosen = choose_formats(arguments, **plugins, plan); !chosen) return chosen.error();
  if (auto chosen = choose_rules(arguments, session, plan); !chosen) return chosen.error();
  if (auto read = read_baseline(arguments, session.files(), plan); !read) return read.error();
  auto law = session.law();
  if (!law) return law.error();
  plan.law = *law;
  plan.settings = base::to_hex(base::fnv1a(plan.settings + settings_digest(arguments) +
                                           base::version() + plan.rules.digest + (*law)->digest()));
  return plan;
}

}  // namespace fashen::cli
