// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <set>

#include "cli/data_paths.h"
#include "cli/exit_code.h"
#include "cli/listed_rules.h"
#include "cli/rules_group.h"
#include "corpus/index.h"
#include "corpus/library.h"
#include "corpus/text_store.h"
#include "review/rule_audit.h"

namespace fashen::cli {
namespace {

/// What --corpus names: a store of imported texts, over the facts of the shipped catalogue, or the
/// index of another catalogue.
base::Result<std::unique_ptr<corpus::Lookup>> open_other(const std::string& folder) {
  const auto store = corpus::TextStore::open(folder);
  const bool is_store = store || store.error().code != base::ErrorCode::not_found;
  return is_store ? corpus::open_library(find_data().catalogue, folder)
                  : corpus::open_index(folder);
}

base::Result<std::optional<base::Date>> read_date(const std::string& iso, const char* option) {
  std::optional<base::Date> date;
  if (iso.empty()) return date;
  date = base::parse_date(iso);
  if (date) return date;
  return base::Error(base::ErrorCode::usage,
                     std::string(option) + " 应为存在的日期，如 2026-11-23");
}

}  // namespace

int rules_audit(const RulesArguments& arguments) {
  auto from = read_date(arguments.from, "--from");
  auto to = read_date(arguments.to, "--to");
  if (!from) return complain(from.error());
  if (!to) return complain(to.error());
  Session session(arguments.source.directory, arguments.source.packs);
  auto rules = load_listed(session, arguments.source);
  if (!rules) return complain(rules.error());
  auto shipped = session.law();
  if (!shipped) return complain(shipped.error());
  const corpus::Lookup* law = *shipped;
  std::unique_ptr<corpus::Lookup> other;
  if (!arguments.corpus.empty()) {
    auto opened = open_other(arguments.corpus);
    if (!opened) return complain(opened.error());
    other = std::move(*opened);
    law = other.get();
  }
  base::Date until = *to ? **to : law->known_until();
  if (*from && **from > until) {
    return complain({base::ErrorCode::usage, "--from 晚于 --to"});
  }
  auto changes = review::audit_rules(rules->rules, *law, *from, until);
  std::set<std::string> touched;
  for (const review::BasisChange& change : changes) {
    touched.insert(change.rule);
    std::cout << change.path << ": " << change.rule << "  " << change.basis << "\n    "
              << change.what << "\n";
  }
  std::cout << rules->rules.size() << " 条规则，" << touched.size() << " 条的依据须重新核对（"
            << (*from ? base::to_iso(**from) : std::string("规则写明的文本")) << " 至 "
            << base::to_iso(until) << "）\n";
  return changes.empty() ? exit_clean : exit_findings;
}

}  // namespace fashen::cli
