// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "script/loader.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"
#include "support/rule_run.h"

namespace fashen::script {

TEST_CASE("a rule keeps nothing from one document to the next") {
  base::MemoryFileSystem files;
  const std::string body =
      "count = count + 1 shared.n = shared.n + 1 if count > 1 or shared.n > 1 then error('kept') "
      "end";
  REQUIRE(files.write("rules/lib/shared.lua", "return { n = 0 }"));
  REQUIRE(files.write("rules/test/a.lua",
                      testing::rule_source(body, "local count, shared = 0, lib('shared')")));
  testing::MemoryLookup law;
  base::Limits limits;
  Loaded loaded = load_rules(files, "rules", law, limits);
  REQUIRE(loaded.rules.size() == 1);
  document::Document document = testing::literal_document("甲方");
  structure::Structure structure = structure::analyze(document);
  rule::Subject subject{document, structure, {}, {}, law, law.known_until(), limits};
  for (int i = 0; i < 3; ++i) {
    auto drafts = loaded.rules.front()->check(subject, {});
    if (!drafts) FAIL(drafts.error().to_string());
  }
}

TEST_CASE("order does not depend on the run") {
  const std::string body = R"(
    local t = {} for i = 1, 300 do t['k' .. i] = i end
    local keys = '' for k in pairs(t) do keys = keys .. k end
    report(doc:first('甲'), keys))";
  auto first = testing::run_check(body, "甲方"), second = testing::run_check(body, "甲方");
  REQUIRE(first.drafts);
  REQUIRE(second.drafts);
  CHECK(first.drafts->front().message == second.drafts->front().message);
  CHECK(testing::run_check("local t = { { 2, 'a' }, { 1, 'b' }, { 2, 'c' }, { 1, 'd' } } "
                           "table.sort(t, function(x, y) return x[1] < y[1] end) "
                           "assert(t[1][2] .. t[2][2] .. t[3][2] .. t[4][2] == 'bdac')",
                           "甲")
            .found()
            .empty());
}

}  // namespace fashen::script
