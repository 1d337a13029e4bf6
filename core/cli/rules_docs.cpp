// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "cli/exit_code.h"
#include "cli/listed_rules.h"
#include "cli/rule_site.h"
#include "cli/rules_group.h"

namespace fashen::cli {
int rules_docs(const RulesArguments& arguments) {
  Session session(arguments.source.directory, arguments.source.packs);
  auto rules = load_listed(session, arguments.source);
  if (!rules) return complain(rules.error());
  auto law = session.law();
  if (!law) return complain(law.error());
  auto pages = rule_site(*rules, **law);
  for (const auto& [path, content] : pages) {
    auto written = session.files().write(arguments.output + "/" + path, content);
    if (!written) return complain(written.error());
  }
  std::cout << "写入 " << pages.size() << " 个文件，从 " << arguments.output
            << "/index.html 开始看\n";
  return exit_clean;
}

}  // namespace fashen::cli
