// SPDX-License-Identifier: GPL-3.0-or-later
// units, unit, unit_at, enclosing, sentences, sentence_at and blocks, with the fields they give.
#include <catch2/catch.hpp>

#include "script/lua_bench.h"

using namespace fashen;
using testing::LuaBench;

namespace {

const char* const kText =
    "青石县停车管理办法\n第一章 总则\n第一条 为了加强管理，制定本办法。\n第二章 收费\n"
    "第二条 经营者应当公示下列事项：\n（一）收费标准；\n（二）监督电话。\n县发展改革局负责监督。\n"
    "第二条之一 不得收取押金。\n";

}  // namespace

TEST_CASE("units have all their fields") {
  LuaBench(kText, testing::no_law())
      .holds({
          "#doc:units() > 8",
          "#doc:units('article') == 3",
          "#doc:units('chapter') == 2",
          "#doc:units('annex') == 0",
          "doc:units('chapter')[2].heading == '收费'",
          "doc:units('chapter')[2].label == '第二章'",
          "doc:units('article')[1].heading == nil",
          "doc:units('article')[2].number == 2",
          "doc:units('article')[3].sub_number == 1",
          "doc:units('item')[2].label == '（二）'",
          "doc:units('item')[2].path == '第二条第一款第（二）项'",
          "doc:units('paragraph')[2].lead.text:find('公示下列事项', 1, true)",
          "doc:units('article')[1].kind == 'article'",
          "doc:units('article')[1].depth == 0",
          "doc:units('article')[3].text == '第二条之一 不得收取押金。'",
      });
}

TEST_CASE("units know one another by their indices") {
  LuaBench bench(kText, testing::no_law());
  const auto done = bench.run(R"(
    for _, unit in ipairs(doc:units()) do
      assert(doc:unit(unit.index).path == unit.path)
      if unit.parent ~= 0 then
        local found = false
        for _, child in ipairs(doc:unit(unit.parent).children) do
          found = found or child == unit.index
        end
        assert(found)
      end
      for _, child in ipairs(unit.children) do assert(doc:unit(child).parent == unit.index) end
    end)");
  if (!done) FAIL(done.error().to_string());
}

TEST_CASE("the unit at a place, and the one of a kind around it") {
  LuaBench(kText, testing::no_law())
      .holds({
          "doc:unit(0) == nil",
          "doc:unit_at(doc:first('监督电话')).label == '（二）'",
          "doc:unit_at(doc:first('停车管理办法')) == nil",
          "doc:enclosing(doc:first('监督电话'), 'article').number == 2",
          "doc:enclosing(doc:first('监督电话'), 'chapter').heading == '收费'",
          "doc:enclosing(doc:first('监督电话'), 'item').number == 2",
          "doc:enclosing(doc:first('制定本办法'), 'item') == nil",
      });
}

TEST_CASE("units whose number does not follow") {
  LuaBench(kText, testing::no_law())
      .holds({"#doc:misnumbered('article') == 0", "#doc:misnumbered('item', true) == 0",
              "#doc:misnumbered('clause') == 0"});
  LuaBench(
      "青石县停车管理办法\n第一条 甲。\n第三条 乙：\n（一）丙；\n（三）丁。\n第四条 "
      "戊：\n（二）己；\n"
      "（三）庚。\n第四条之一 辛。\n第四条之三 壬。\n第一条 癸。\n附件：\n第二条 子。\n第三条 "
      "丑。\n",
      testing::no_law())
      .holds({"#doc:misnumbered('article') == 2", "doc:misnumbered('article')[1].label == '第三条'",
              "doc:misnumbered('article')[2].label == '第四条之三'",
              "#doc:misnumbered('item', true) == 1",
              "doc:misnumbered('item', true)[1].label == '（三）'"});
}

TEST_CASE("marks without a partner, by paragraph or in a place") {
  LuaBench("青石县（停车\n管理办法）\n第一条 《甲》乙”。\n", testing::no_law())
      .holds({"#doc:unpaired() == 3", "doc:unpaired()[1].text == '（'",
              "doc:unpaired()[2].text == '）'", "doc:unpaired()[3].span.text == '”'",
              "#doc:unpaired(doc:blocks()[1]) == 1", "#doc:unpaired(doc:first('《甲》')) == 0",
              "doc:unpaired(doc:first('甲》'))[1].folded == '》'"});
}

TEST_CASE("sentences have all their fields") {
  LuaBench(kText, testing::no_law())
      .holds({
          "doc:sentence_at(doc:first('监督电话')).lead_in.text == '经营者应当公示下列事项：'",
          "doc:sentence_at(doc:first('监督电话')).modality == 'duty'",
          "doc:sentence_at(doc:first('经营者')).actor.text == '经营者'",
          "doc:sentence_at(doc:first('经营者')).direction == 'outward'",
          "doc:sentence_at(doc:first('押金')).modality == 'prohibition'",
          "doc:sentence_at(doc:first('发展改革局')).direction == 'inward'",
          "doc:sentence_at(doc:first('制定本办法')).lead_in == nil",
          "doc:unit(doc:sentence_at(doc:first('监督电话')).unit).label == '（二）'",
          "#doc:sentences(doc:units('chapter')[1]) == 1 or #doc:sentences(doc:units('chapter')[1]) "
          "== 2",
          "#doc:sentences(doc:units('article')[3]) == 1",
          "#doc:sentences() > #doc:sentences(doc:units('article')[2])",
      });
}

TEST_CASE("blocks have their kinds, levels and cells") {
  LuaBench bench("停车管理办法\n项目\n标准\n", testing::no_law());
  document::Document& document = bench.document();
  document.blocks[0].kind = document::BlockKind::heading;
  document.blocks[0].level = 1;
  for (std::size_t index : {1u, 2u}) {
    document.blocks[index].kind = document::BlockKind::table_cell;
    document.blocks[index].cell = document::CellPosition{3, 1, index - 1};
  }
  bench.holds({
      "#doc:blocks() == 3",
      "#doc:blocks('heading') == 1",
      "doc:blocks('heading')[1].level == 1",
      "doc:blocks('heading')[1].table == nil",
      "doc:block_at(doc:first('项目')).index == 2",
      "doc:block_at(doc:first('标准')).column == 1",
      "doc:block_at(doc:first('办法')) == doc:blocks()[1]",
      "doc:blocks('table_cell')[2].text == '标准'",
      "doc:blocks('table_cell')[2].table == 3",
      "doc:blocks('table_cell')[2].row == 1",
      "doc:blocks('table_cell')[2].column == 1",
      "doc:blocks('table_cell')[2].level == 0",
      "#doc:blocks('footnote') == 0",
  });
}

TEST_CASE("wrong arguments of the outline's functions are refused") {
  LuaBench(kText, testing::no_law())
      .refuses({
          {"doc:unit()", "#"},
          {"doc:unit('x')", "#"},
          {"doc:unit(-1)", "没有这个序号"},
          {"doc:unit(100000)", "没有这个序号"},
          {"doc:unit_at()", "位置"},
          {"doc:enclosing(doc:first('押金'))", "#"},
          {"doc:enclosing(nil, 'article')", "位置"},
          {"doc:sentence_at()", "位置"},
          {"doc:sentences('x')", "位置"},
          {"doc:units({})", "#"},
          {"doc:units('artcle')", "article"},
          {"doc:units('条')", "没有“条”这种"},
          {"doc:blocks('tablecell')", "table_cell"},
          {"doc:enclosing(doc:first('押金'), 'chaptr')", "chapter"},
      });
}

TEST_CASE("an empty document has no units and no sentences, and nothing is at its places") {
  LuaBench("", testing::no_law())
      .holds({
          "#doc:units() == 0",
          "#doc:sentences() == 0",
          "#doc:citations() == 0",
          "#doc:quantities() == 0",
          "#doc:parties() == 0",
          "doc:first('甲') == nil",
          "doc.title == nil",
          "doc.text == '' or doc.text == '\\n'",
      });
}
