// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rule_run.h"

#include "base/file_system.h"
#include "script/loader.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"
#include "support/places.h"

namespace fashen::testing {

std::string rule_source(const std::string& body, const std::string& head) {
  return head + R"(
return rule {
  title = "标题", why = "理由", suggest = "建议", severity = "warning", confidence = "likely",
  basis = { "行政处罚法@2021-01-22 第十六条" },
  options = { days = 3, strict = true, word = "甲方" },
  examples = { { bad = "⟦甲⟧" }, { good = "乙" }, { good = "丙" } },
  check = function(doc, report)
)" + body +
         R"(
  end,
}
)";
}

std::string RuleRun::found() const {
  if (!drafts) return drafts.error().to_string();
  std::string words;
  for (const rule::Draft& draft : *drafts) {
    words += (words.empty() ? "" : "|") + std::string(base::slice(document.text, draft.span));
  }
  return words;
}

Surroundings shipped_modules() {
  Surroundings shipped;
  base::RealFileSystem files;
  const std::string folder = testing::source_dir() + "/rules/";
  if (auto paths = files.list(folder + "lib")) {
    for (const std::string& path : *paths) {
      if (auto source = files.read(path, 1 << 20)) {
        shipped.files[path.substr(folder.size())] = *source;
      }
    }
  }
  corpus::Parameter years;
  years.name = "lease.max_years";
  years.work = "民法典";
  years.provision = "第七百零五条第一款";
  years.value = "20";
  years.unit = "year";
  years.comparison = "<=";
  years.number = text::Decimal::of(20);
  shipped.parameters[years.name] = years;
  return shipped;
}

RuleRun run_check(const std::string& body, const std::string& text,
                  const Surroundings& surroundings) {
  const base::Limits& limits = surroundings.limits;
  RuleRun run{literal_document(text), std::vector<rule::Draft>()};
  MemoryLookup law;
  law.figures = surroundings.parameters;
  law.add("中华人民共和国行政处罚法", "行政处罚法");
  base::MemoryFileSystem files;
  auto written = files.write("rules/test/a.lua", rule_source(body));
  for (const auto& [path, content] : surroundings.files) {
    if (written) written = files.write("rules/" + path, content);
  }
  script::Loaded loaded = script::load_rules(files, "rules", law, limits);
  if (!written || !loaded.ok() || loaded.rules.size() != 1) {
    run.drafts = loaded.errors.empty() ? base::Error(base::ErrorCode::internal, "no rule")
                                       : loaded.errors.front();
    return run;
  }
  structure::Structure structure = structure::analyze(run.document);
  base::Date as_of{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(20)};
  const corpus::Lookup& known = surroundings.law ? *surroundings.law : law;
  auto citations = citation::extract(run.document, structure, known);
  citation::resolve(citations, run.document, structure, known, as_of);
  const rule::StatedQuantities quantities(run.document);
  rule::Subject subject{run.document, structure, citations, quantities, known, as_of, limits};
  run.drafts = loaded.rules.front()->check(subject, {});
  return run;
}

}  // namespace fashen::testing
