// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/lua_bench.h"

#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "script/loader.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"
#include "support/rule_run.h"

namespace fashen::testing {

const corpus::Lookup& no_law() {
  static const MemoryLookup none;
  return none;
}

LuaBench::LuaBench(std::string_view text, const corpus::Lookup& law, const char* as_of)
    : document_(literal_document(text)), law_(law), as_of_(*base::parse_date(as_of)) {}

base::Result<std::vector<rule::Draft>> LuaBench::run(const std::string& body) {
  base::MemoryFileSystem files;
  if (auto written = files.write("rules/test/a.lua", rule_source(body)); !written) {
    return written.error();
  }
  const base::Limits limits;
  script::Loaded loaded = script::load_rules(files, "rules", law_, limits);
  if (!loaded.ok()) return loaded.errors.front();
  const structure::Structure structure = structure::analyze(document_);
  auto citations = citation::extract(document_, structure, law_);
  citation::resolve(citations, document_, structure, law_, as_of_);
  const rule::StatedQuantities quantities(document_);
  const rule::Subject subject{document_, structure, citations, quantities, law_, as_of_, limits};
  return loaded.rules.at(0)->check(subject, {});
}

void LuaBench::holds(std::initializer_list<const char*> expressions) {
  for (const char* expression : expressions) {
    CAPTURE(expression);
    const auto done = run("assert(" + std::string(expression) + ", 'does not hold')");
    if (!done) FAIL_CHECK(done.error().to_string());
  }
}

void LuaBench::refuses(std::initializer_list<Refusal> refusals) {
  for (const Refusal& one : refusals) {
    CAPTURE(one.statement);
    const auto done = run(one.statement);
    if (done) {
      FAIL_CHECK("it ran");
      continue;
    }
    CHECK(done.error().code == base::ErrorCode::rule);
    CHECK(done.error().where.find("rules/test/a.lua:") == 0);
    CHECK_THAT(done.error().message, Catch::Contains(one.words));
  }
}

}  // namespace fashen::testing
