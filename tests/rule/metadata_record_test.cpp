// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/metadata_record.h"

#include <catch2/catch.hpp>

namespace fashen::rule {
namespace {

/// Every member that is recorded differs from what it is by default.
Metadata full() {
  Metadata all;
  all.id = "a/b";
  all.title = "标题";
  all.why = "理由";
  all.severity = finding::Severity::error;
  all.confidence = finding::Confidence::hint;
  all.kinds = {structure::DocumentKind::contract, structure::DocumentKind::normative};
  all.ranks = {structure::Rank::local_rule};
  all.titled = {"办法$"};
  all.untitled = {"草案", ""};
  all.parties = 2;
  all.articles = 25;
  all.tags = {"收费"};
  all.basis = {"行政处罚法@2021-01-22 第十六条第一款"};
  all.since = "0.1";
  all.scope = Scope::article;
  all.triggers = {"罚款"};
  all.find = {"(?P<at>收取)"};
  all.unless = {"不得"};
  all.except = {Exclusion::negated, Exclusion::repealing};
  all.message = "“{match}”";
  all.suggest = "删除";
  all.form = Form{FormKind::limit,
                  {"甲"},
                  {"乙"},
                  {"丙"},
                  "名称",
                  "法",
                  "<=",
                  text::QuantityKind::money,
                  structure::UnitKind::item,
                  true};
  all.options["few"] = {Option::Type::number, "10", 0.5, -3.0, {"1", "2"}, "几条"};
  all.options["side"] = {Option::Type::text, "", std::nullopt, std::nullopt, {}, ""};
  all.region = "浙江省/杭州市";
  all.overrides = "a/c";
  all.strictness = Strictness::strict;
  all.sides = {"甲方"};
  all.yields_to = {"a/d"};
  all.renamed_from = {"a/e"};
  return all;
}

std::string written(const Metadata& metadata) {
  base::WireWriter out;
  write_metadata(out, metadata);
  return out.bytes();
}

}  // namespace

TEST_CASE("all that is recorded of a rule comes back") {
  const Metadata all = full();
  const std::string bytes = written(all);
  base::WireReader in(bytes);
  const Metadata back = read_metadata(in);
  REQUIRE(in.done());
  CHECK(std::tie(back.id, back.title, back.why, back.since, back.message, back.suggest) ==
        std::tie(all.id, all.title, all.why, all.since, all.message, all.suggest));
  CHECK(std::tie(back.severity, back.confidence, back.scope, back.strictness) ==
        std::tie(all.severity, all.confidence, all.scope, all.strictness));
  CHECK(std::tie(back.kinds, back.ranks, back.except, back.parties, back.articles) ==
        std::tie(all.kinds, all.ranks, all.except, all.parties, all.articles));
  CHECK(std::tie(back.titled, back.untitled, back.tags, back.basis, back.triggers) ==
        std::tie(all.titled, all.untitled, all.tags, all.basis, all.triggers));
  CHECK(std::tie(back.find, back.unless, back.sides, back.yields_to, back.renamed_from) ==
        std::tie(all.find, all.unless, all.sides, all.yields_to, all.renamed_from));
  CHECK(std::tie(back.region, back.overrides) == std::tie(all.region, all.overrides));
  REQUIRE(back.form);
  CHECK(std::tie(back.form->kind, back.form->patterns, back.form->instead, back.form->when) ==
        std::tie(all.form->kind, all.form->patterns, all.form->instead, all.form->when));
  CHECK(std::tie(back.form->param, back.form->law, back.form->compare, back.form->quantity) ==
        std::tie(all.form->param, all.form->law, all.form->compare, all.form->quantity));
  CHECK(std::tie(back.form->unit, back.form->within) == std::tie(all.form->unit, all.form->within));
  REQUIRE(back.options.size() == 2);
  for (const auto& [name, option] : all.options) {
    const Option& other = back.options.at(name);
    CHECK(std::tie(other.type, other.value, other.least, other.most, other.choices, other.help) ==
          std::tie(option.type, option.value, option.least, option.most, option.choices,
                   option.help));
  }
  CHECK(written(back) == bytes);
}

TEST_CASE("a record with a value that there is none of is damaged") {
  const auto damaged = [](auto change) {
    Metadata metadata = full();
    change(metadata);
    const std::string bytes = written(metadata);
    base::WireReader in(bytes);
    read_metadata(in);
    return !in.ok();
  };
  CHECK_FALSE(damaged([](Metadata&) {}));
  CHECK(damaged([](Metadata& m) { m.scope = static_cast<Scope>(7); }));
  CHECK(damaged([](Metadata& m) { m.kinds = {static_cast<structure::DocumentKind>(10)}; }));
  CHECK(damaged([](Metadata& m) { m.form->kind = static_cast<FormKind>(-1); }));
  CHECK(
      damaged([](Metadata& m) { m.options.begin()->second.type = static_cast<Option::Type>(3); }));
}

TEST_CASE("a record cut short is damaged, wherever it is cut") {
  const std::string bytes = written(full());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    base::WireReader in(std::string_view(bytes).substr(0, size));
    read_metadata(in);
    CAPTURE(size);
    REQUIRE_FALSE(in.ok());
  }
}

}  // namespace fashen::rule
