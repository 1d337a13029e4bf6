// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/form_rule.h"

#include <algorithm>

namespace fashen::rule {
namespace {

/// Literals of which one must occur for the form to find anything; empty if it must always look.
std::vector<std::string> literals_for(const Form& form) {
  switch (form.kind) {
    case FormKind::require: return literals_of(form.when);
    case FormKind::sequence: return {};
    default: return literals_of(form.patterns);
  }
}

}  // namespace

base::Result<std::unique_ptr<Rule>> FormRule::make(Metadata metadata,
                                                   const Vocabulary& vocabulary) {
  Form& form = *metadata.form;
  for (auto* patterns : {&form.patterns, &form.when, &metadata.unless}) {
    auto expanded = expand_all(*patterns, vocabulary, metadata.path);
    if (!expanded) return expanded.error();
    *patterns = std::move(*expanded);
  }
  std::vector<std::string> triggers = literals_for(form);
  return restore(std::move(metadata), std::move(triggers));
}

std::unique_ptr<Rule> FormRule::restore(Metadata metadata, std::vector<std::string> triggers) {
  std::unique_ptr<FormRule> rule(new FormRule(std::move(metadata)));
  rule->triggers_ = std::move(triggers);
  return rule;
}

base::Result<void> FormRule::prepare() {
  if (ready_) return {};
  const Form& form = *metadata_.form;
  for (auto [patterns, compiled] : {std::pair{&form.patterns, &compiled_.patterns},
                                    {&form.when, &compiled_.when},
                                    {&metadata_.unless, &compiled_.unless}}) {
    auto all = compile_all(*patterns, metadata_.path);
    if (!all) return all.error();
    *compiled = std::move(*all);
  }
  if (form.kind == FormKind::consistent) {
    for (const text::Regex& regex : compiled_.patterns) {
      bool names_value = std::any_of(regex.names().begin(), regex.names().end(),
                                     [](const auto& group) { return group.first == "value"; });
      if (!names_value) {
        return base::Error(base::ErrorCode::rule,
                           "consistent 的模式要用 (?P<value>…) 标出比较的内容", metadata_.path);
      }
    }
  }
  auto right = check_message(metadata_, compiled_.patterns, form_values(form.kind));
  ready_ = right.ok();
  return right;
}

void FormRule::set_option(const std::string& name, const std::string& value) {
  metadata_.options[name].value = value;
}

base::Result<std::vector<Draft>> FormRule::check(const Subject& subject,
                                                 const std::vector<std::size_t>&) {
  if (auto ready = prepare(); !ready) return ready.error();
  FormRun run{subject, metadata_, *metadata_.form, compiled_};
  switch (run.form.kind) {
    case FormKind::require: run_require(run); break;
    case FormKind::forbid: run_forbid(run); break;
    case FormKind::limit: run_limit(run); break;
    case FormKind::order: run_order(run); break;
    case FormKind::consistent: run_consistent(run); break;
    case FormKind::sequence: run_sequence(run); break;
  }
  if (run.drafts.size() > subject.limits.findings_per_rule) {
    return base::Error(base::ErrorCode::rule, "规则报告的意见超过上限", metadata_.path);
  }
  return std::move(run.drafts);
}

}  // namespace fashen::rule
