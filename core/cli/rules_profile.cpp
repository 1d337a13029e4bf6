// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <numeric>

#include "base/clock.h"
#include "cli/exit_code.h"
#include "cli/inputs.h"
#include "cli/rules_group.h"
#include "document/read_file.h"
#include "review/review.h"

namespace fashen::cli {
namespace {

bool is_script(const rule::Metadata& rule) { return rule.find.empty() && !rule.form; }

struct Totals {
  double review = 0, rules = 0, lua = 0;
  std::size_t documents = 0, characters = 0;
};

void print_rows(const script::Loaded& rules, const std::vector<review::RuleCost>& costs,
                const Totals& totals, std::size_t top) {
  std::vector<std::size_t> order(costs.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return costs[a].seconds > costs[b].seconds;
  });
  std::printf("%10s %6s %8s %8s %10s %9s  规则\n", "毫秒", "占比", "运行", "意见", "Lua 指令",
              "内存 KiB");
  for (std::size_t i = 0; i < std::min(top, order.size()); ++i) {
    const review::RuleCost& cost = costs[order[i]];
    double share = totals.rules > 0 ? cost.seconds / totals.rules * 100 : 0;
    std::printf("%10.2f %5.1f%% %8zu %8zu %10zu %9zu  %s\n", cost.seconds * 1000, share,
                cost.documents, cost.findings, cost.instructions, cost.memory / 1024,
                rules.rules[order[i]]->metadata().id.c_str());
  }
  if (order.size() > top) std::printf("……另有 %zu 条规则，--top 可改\n", order.size() - top);
}

}  // namespace

int rules_profile(const RulesArguments& arguments) {
  Session session(arguments.source.directory, arguments.source.packs);
  auto plugins = session.plugins();
  if (!plugins) return complain(plugins.error());
  auto rules = load_selected(session, arguments.source);
  if (!rules) return complain(rules.error());
  auto law = session.law();
  if (!law) return complain(law.error());
  ReviewArguments wanted;
  wanted.paths = arguments.paths;
  auto inputs = choose_inputs(wanted, session.files(), **plugins);
  if (!inputs) return complain(inputs.error());
  int code = exit_clean;
  for (const base::Error& error : inputs->errors) code = complain(error);
  if (inputs->files.empty()) {
    return complain({base::ErrorCode::not_found, "没有可以审查的文件", arguments.paths.front()});
  }

  review::Reviewer reviewer(rules->rules, **law);
  std::vector<review::RuleCost> costs(rules->rules.size());
  review::Options options;
  options.today = (*law)->known_until();
  options.costs = &costs;
  Totals totals;
  for (const Input& input : inputs->files) {
    auto file = document::read_file(session.files(), **plugins, input.path, {});
    if (!file) {
      code = std::max(code, complain(file.error()));
      continue;
    }
    const auto begin = base::thread_time();
    const review::Review review = reviewer.review(file->document, options);
    const std::chrono::duration<double> took = base::thread_time() - begin;
    for (const review::RuleFailure& failure : review.failures) {
      std::cerr << "规则“" << failure.rule << "”未能完成: " << failure.error.to_string() << "\n";
      code = std::max(code, int{exit_incomplete});
    }
    totals.review += took.count();
    totals.characters += file->document.text.size();
    ++totals.documents;
  }
  for (std::size_t i = 0; i < costs.size(); ++i) {
    totals.rules += costs[i].seconds;
    if (is_script(rules->rules[i]->metadata())) totals.lua += costs[i].seconds;
  }
  std::printf("%zu 个文件，%.1f MB；审查 %.2f 秒，其中规则 %.2f 秒，Lua %.2f 秒（占审查 %.0f%%）\n",
              totals.documents, static_cast<double>(totals.characters) / 1e6, totals.review,
              totals.rules, totals.lua, totals.review > 0 ? totals.lua / totals.review * 100 : 0);
  print_rows(*rules, costs, totals, arguments.top);
  return code;
}

}  // namespace fashen::cli
