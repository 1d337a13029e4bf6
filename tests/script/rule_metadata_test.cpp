// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule file says arrives in the metadata as it was said.
#include <catch2/catch.hpp>

#include "script/rule_source_text.h"

using namespace fashen;
using testing::RuleSource;

namespace {

rule::Metadata read(const RuleSource& source) {
  auto file = source.read();
  if (!file) FAIL(file.error().to_string());
  return std::move(file->metadata);
}

rule::Metadata with(std::string_view key, const std::string& line) {
  return read(RuleSource().set(key, line));
}

}  // namespace

TEST_CASE("what is not said has its documented default") {
  const rule::Metadata plain = read(RuleSource());
  CHECK(plain.id == "test/a");
  CHECK(plain.path == "rules/test/a.lua");
  CHECK(plain.pack() == "test");
  CHECK(plain.scope == rule::Scope::sentence);
  CHECK(plain.strictness == rule::Strictness::loose);
  CHECK(plain.kinds.empty());
  CHECK(plain.sides.empty());
  CHECK(plain.region.empty());
  CHECK(plain.options.empty());
  CHECK(plain.except.empty());
}

TEST_CASE("texts and lists of texts") {
  CHECK(with("since", "since = '0.2',").since == "0.2");
  CHECK(with("tags", "tags = { 'fees', 'county' },").tags ==
        std::vector<std::string>{"fees", "county"});
  CHECK(with("sides", "sides = { '承租人' },").sides == std::vector<std::string>{"承租人"});
  CHECK(with("unless", "unless = { '免费' },").unless == std::vector<std::string>{"免费"});
  CHECK(with("yields_to", "yields_to = { 'test/b' },").yields_to ==
        std::vector<std::string>{"test/b"});
  CHECK(with("renamed_from", "renamed_from = { 'test/old' },").renamed_from ==
        std::vector<std::string>{"test/old"});
  const rule::Metadata local = read(
      RuleSource().set("region", "region = '浙江省',").set("overrides", "overrides = 'test/b',"));
  CHECK(local.region == "浙江省");
  CHECK(local.overrides == "test/b");
}

TEST_CASE("every scope, strictness, severity and exclusion has its name") {
  for (const char* name :
       {"document", "title", "article", "paragraph", "sentence", "clause", "cell"}) {
    CHECK(rule::name(with("scope", "scope = '" + std::string(name) + "',").scope) ==
          std::string(name));
  }
  for (const char* name : {"strict", "neutral", "loose"}) {
    CHECK(rule::name(with("strictness", "strictness = '" + std::string(name) + "',").strictness) ==
          std::string(name));
  }
  for (const char* name : {"error", "warning", "note"}) {
    CHECK(finding::name(with("severity", "severity = '" + std::string(name) + "',").severity) ==
          std::string(name));
  }
  for (const char* name : {"negated", "restating", "quoted", "defining", "inward", "inoperative",
                           "favourable", "repealing"}) {
    const auto except = with("except", "except = { '" + std::string(name) + "' },").except;
    REQUIRE(except.size() == 1);
    CHECK(rule::name(except[0]) == std::string(name));
  }
}

TEST_CASE("which documents a rule is for") {
  const rule::Metadata rule =
      with("applies",
           "applies = { kind = { 'contract', 'minutes' }, rank = 'local_rule', titled = '租赁', "
           "untitled = { '示范', '范本' }, parties = 2, articles = 3 },");
  CHECK(rule.kinds ==
        std::vector{structure::DocumentKind::contract, structure::DocumentKind::minutes});
  CHECK(rule.ranks == std::vector{structure::Rank::local_rule});
  CHECK(rule.titled == std::vector<std::string>{"租赁"});
  CHECK(rule.untitled == std::vector<std::string>{"示范", "范本"});
  CHECK(rule.parties == 2);
  CHECK(rule.articles == 3);
  CHECK(with("applies", "applies = { kind = 'contract' },").kinds.size() == 1);
}

TEST_CASE("options have types, bounds, choices and help") {
  const auto options =
      with("options",
           "options = { days = { default = 5, min = 1, max = 30, help = '天数' }, strict = false, "
           "word = { default = '甲', choices = { '甲', '乙' } }, ratio = 0.5 },")
          .options;
  REQUIRE(options.size() == 4);
  const rule::Option& days = options.at("days");
  CHECK(days.type == rule::Option::Type::number);
  CHECK(days.value == "5");
  CHECK(days.least == 1);
  CHECK(days.most == 30);
  CHECK(days.help == "天数");
  CHECK(options.at("strict").type == rule::Option::Type::flag);
  CHECK(options.at("strict").value == "false");
  CHECK(options.at("word").choices.size() == 2);
  CHECK(options.at("ratio").value == "0.5");
}

TEST_CASE("examples keep their text, marks, kind, rank, date and line") {
  const RuleSource source = RuleSource().set(
      "examples",
      "examples = { { bad = '应当⟦收取⟧费用。', kind = 'contract', rank = 'local_rule', "
      "date = '2020-01-31', todo = true },\n{ good = '不收。' },\n{ good = '免费。' } },");
  const auto examples = read(source).examples;
  REQUIRE(examples.size() == 3);
  CHECK(examples[0].bad);
  CHECK(examples[0].text == "应当收取费用。");
  CHECK(base::slice(examples[0].text, examples[0].marked) == "收取");
  CHECK(examples[0].kind == structure::DocumentKind::contract);
  CHECK(examples[0].rank == structure::Rank::local_rule);
  CHECK(base::to_iso(*examples[0].date) == "2020-01-31");
  CHECK(examples[0].todo);
  CHECK_FALSE(examples[1].bad);
  CHECK_FALSE(examples[1].kind);
  CHECK_FALSE(examples[1].date);
  CHECK(examples[1].line == source.line_of("examples") + 1);
  CHECK(examples[2].line == source.line_of("examples") + 2);
}

TEST_CASE("forms are read with all their parts") {
  using rule::FormKind;
  const auto form = [](const char* key, const char* line) {
    const auto read_form = read(RuleSource().set("find", "").set(key, line)).form;
    REQUIRE(read_form);
    CHECK(rule::name(read_form->kind) == std::string(key));
    return *read_form;
  };
  CHECK(form("require", "require = { '违约责任', '赔偿' },").patterns.size() == 2);
  const rule::Form when = form("require", "require = { any = { '赔偿' }, when = { '违约' } },");
  CHECK(when.patterns == std::vector<std::string>{"赔偿"});
  CHECK(when.when == std::vector<std::string>{"违约"});
  const rule::Form terms = form("forbid", "forbid = { '按装', ['帐号'] = '账号' },");
  CHECK(terms.patterns == std::vector<std::string>{"按装", "帐号"});
  CHECK(terms.instead == std::vector<std::string>{"", "账号"});
  const rule::Form limit =
      form("limit",
           "limit = { find = '租期', param = 'lease.max_years', compare = '<=', "
           "quantity = 'duration', law = '民法典' },");
  CHECK(limit.param == "lease.max_years");
  CHECK(limit.compare == "<=");
  CHECK(limit.law == "民法典");
  CHECK(limit.quantity == text::QuantityKind::duration);
  CHECK(form("order", "order = { '开标', '签订' },").patterns.size() == 2);
  CHECK(form("consistent", "consistent = '面积(?P<value>[0-9]+)',").patterns.size() == 1);
  CHECK(form("sequence", "sequence = 'article',").unit == structure::UnitKind::article);
  const rule::Form within = form("sequence", "sequence = { unit = 'item', within = true },");
  CHECK(within.unit == structure::UnitKind::item);
  CHECK(within.within);
}

TEST_CASE("forms that lack what they need are refused") {
  struct Fault {
    const char* key;
    const char* line;
    const char* words;
  };
  for (const Fault& fault :
       {Fault{"require", "require = {},", "any"},
        {"require", "require = { when = { 'x' } },", "any"},
        {"forbid", "forbid = {},", "不能为空"},
        {"forbid", "forbid = { [1.5] = 'x' },", "词语"},
        {"limit", "limit = { find = 'x' },", "param"},
        {"limit", "limit = { param = 'x' },", "find"},
        {"limit", "limit = { find = 'x', param = 'y', compare = '~' },", "~"},
        {"limit", "limit = { find = 'x', param = 'y', quantity = 'weight' },", "weight"},
        {"order", "order = { '开标' },", "两步"},
        {"sequence", "sequence = 'paragraph',", "paragraph"},
        {"sequence", "sequence = { unit = 'item', within = 1 },", "true"},
        {"consistent", "consistent = 5,", "列表"}}) {
    CAPTURE(fault.line);
    const auto file = RuleSource().set("find", "").set(fault.key, fault.line).read();
    if (file) {
      FAIL_CHECK("it was read");
      continue;
    }
    CHECK_THAT(file.error().message, Catch::Contains(fault.words));
  }
}
