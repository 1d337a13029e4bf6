// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <thread>

#include "cli/exit_code.h"
#include "cli/listed_rules.h"
#include "cli/rules_group.h"
#include "review/dossier_examples.h"
#include "review/example_runner.h"
#include "rule/dossier_rule.h"

namespace fashen::cli {
namespace {

/// What the examples and the basis of one rule gave.
struct Outcome {
  std::string rule;
  std::size_t examples = 0;
  std::size_t todo = 0;
  std::vector<review::ExampleFailure> failures;
};

/// Tests every `step`-th rule from `first` on. A Lua state belongs to one thread, so each loads the
/// rules for itself.
void test_some(script::Loaded& rules, const rule::ChecklistLibrary& library,
               const corpus::Lookup& law, std::size_t first, std::size_t step,
               std::vector<Outcome>& outcomes) {
  for (std::size_t i = first; i < rules.rules.size(); i += step) {
    rule::Rule& rule = *rules.rules[i];
    Outcome& outcome = outcomes[i];
    const auto& examples = rule.metadata().examples;
    outcome.rule = rule.metadata().id;
    outcome.examples = examples.size();
    outcome.todo = static_cast<std::size_t>(
        std::count_if(examples.begin(), examples.end(), [](const auto& one) { return one.todo; }));
    outcome.failures = review::check_basis(rule.metadata(), law);
    auto wrong = rule::is_dossier_rule(rule.metadata())
                     ? review::run_dossier_examples(library, outcome.rule, law)
                     : review::run_examples(rule, law, {});
    outcome.failures.insert(outcome.failures.end(), wrong.begin(), wrong.end());
  }
}

/// Tests in as many threads as there are sets of rules.
std::vector<Outcome> test_all(std::vector<script::Loaded>& workers,
                              const rule::ChecklistLibrary& library, const corpus::Lookup& law) {
  std::vector<Outcome> outcomes(workers.front().rules.size());
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < workers.size(); ++i) {
    threads.emplace_back(test_some, std::ref(workers[i]), std::cref(library), std::cref(law), i,
                         workers.size(), std::ref(outcomes));
  }
  test_some(workers.front(), library, law, 0, workers.size(), outcomes);
  for (std::thread& thread : threads) thread.join();
  return outcomes;
}

}  // namespace

int rules_test(const RulesArguments& arguments) {
  Session session(arguments.source.directory, arguments.source.packs);
  auto law = session.law();
  if (!law) return complain(law.error());
  auto library = rule::load_checklists(session.files(), session.rules_directory());
  if (!library) return complain(library.error());
  std::vector<script::Loaded> workers;
  std::size_t jobs = static_cast<std::size_t>(std::max(arguments.jobs, 0));
  if (jobs == 0) jobs = std::max(1u, std::thread::hardware_concurrency());
  do {
    auto rules = load_listed(session, arguments.source, *library);
    if (!rules) return complain(rules.error());
    workers.push_back(std::move(*rules));
    // A thread is worth the time to load its rules only where there are many to test.
    jobs = std::min(jobs, 1 + workers.front().rules.size() / 40);
  } while (workers.size() < jobs);
  std::size_t examples = 0, todo = 0, failed = 0;
  std::vector<Outcome> outcomes = test_all(workers, *library, **law);
  for (const Outcome& outcome : outcomes) {
    examples += outcome.examples;
    todo += outcome.todo;
    failed += outcome.failures.empty() ? 0 : 1;
    for (const auto& failure : outcome.failures) {
      std::cout << failure.where << ": " << outcome.rule << "  " << failure.reason << "\n";
    }
  }
  std::cout << outcomes.size() << " 条规则，" << examples << " 个例子"
            << (todo > 0 ? "（待办 " + std::to_string(todo) + " 个）" : "") << "，" << failed
            << " 条规则没有通过\n";
  return failed == 0 ? exit_clean : exit_findings;
}

}  // namespace fashen::cli
