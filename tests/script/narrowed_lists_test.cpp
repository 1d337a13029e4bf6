// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that the engine narrows down: sentences and units that hold a pattern, citations with a
// status, references to nothing.
#include <catch2/catch.hpp>

#include "script/lua_bench.h"
#include "support/shipped_law.h"

using namespace fashen;
using testing::LuaBench;

namespace {

const char* const kText =
    "青石县停车管理办法\n第一条 根据《中华人民共和国行政处罚法》、《合同法》，制定本办法。\n"
    "第二条 经营者应当公示下列事项：\n（一）收费标准；\n（二）监督电话。\n"
    "第三条 收取押金的，处２００元罚款。违反本办法第二条、第九条的，责令改正。处五百元罚款。\n";

}  // namespace

TEST_CASE("narrowing down is asking of each by itself") {
  LuaBench bench(kText, testing::shipped_law());
  for (const char* pattern : {"罚款", "收取|收费", "处[0-9]+元", "^第", "没有这样的字", "。?"}) {
    CAPTURE(pattern);
    const auto done = bench.run("local pattern = '" + std::string(pattern) + "'" + R"(
      local function same(narrowed, all)
        local kept = {}
        for _, one in ipairs(all) do
          if doc:has(pattern, one) then kept[#kept + 1] = one end
        end
        assert(#narrowed == #kept)
        for index, one in ipairs(kept) do assert(narrowed[index] == one) end
      end
      same(doc:sentences(nil, pattern), doc:sentences())
      same(doc:units(nil, pattern), doc:units())
      same(doc:units('item', pattern), doc:units('item'))
      for _, unit in ipairs(doc:units('article')) do
        same(doc:sentences(unit, pattern), doc:sentences(unit))
      end)");
    if (!done) FAIL(done.error().to_string());
  }
}

TEST_CASE("sentences and units that hold a pattern") {
  LuaBench(kText, testing::shipped_law())
      .holds({
          "#doc:sentences(nil, '罚款') == 2",
          "doc:sentences(nil, '押金')[1].text:find('处２００元', 1, true)",
          "#doc:sentences(doc:units('article')[1], '罚款') == 0",
          "#doc:units('article', '应当') == 1",
          "doc:units('article', '责令改正')[1].number == 3",
          "#doc:units('chapter', '罚款') == 0",
      });
}

TEST_CASE("citations with a status, and references to nothing") {
  LuaBench(kText, testing::shipped_law())
      .holds({
          "#doc:citations(nil, 'repealed') == 1",
          "doc:citations(nil, 'repealed')[1].title == '合同法'",
          "doc:citations(doc:units('article')[1], 'in_force')[1].title == "
          "'中华人民共和国行政处罚法'",
          "#doc:citations(doc:units('article')[2], 'in_force') == 0",
          "#doc:references() == 2",
          "#doc:references(nil, true) == 1",
          "doc:references(nil, true)[1].dangling",
          "#doc:references(nil, false) == 2",
          "#doc:references(doc:units('article')[1], true) == 0",
      });
}

TEST_CASE("a status or a pattern that is wrong is an error, not an empty list") {
  LuaBench(kText, testing::no_law())
      .refuses({
          {"doc:citations(nil, 'repeald')", "repealed"},
          {"doc:sentences(nil, '(')", "括号"},
          {"doc:units('article', '[')", "缺少"},
          {"doc:sentences(nil, '\\xff')", "UTF-8"},
          {"doc:sentences(nil, {})", "string"},
      });
}
