// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/suppression.h"

#include <catch2/catch.hpp>

#include "rule/profile.h"

namespace fashen::rule {
namespace {

using finding::SuppressionScope;

finding::Finding found(const std::string& rule, const std::string& digit) {
  finding::Finding finding;
  finding.rule = rule;
  finding.fingerprint = std::string(15, '0') + digit;
  return finding;
}

base::Date today() { return *base::parse_date("2026-11-23"); }

/// The last digits of the fingerprints that stay, and "scope:digit" of those that do not.
std::string after(const std::vector<Suppression>& suppressions, const std::string& document) {
  std::vector<finding::Finding> findings = {found("contract/a", "1"), found("contract/b", "2"),
                                            found("drafting/c", "3")};
  std::vector<Metadata> rules(3);
  for (std::size_t i = 0; i < 3; ++i) rules[i].id = findings[i].rule;
  auto metadata_of = [&](const std::string& id) -> const Metadata* {
    for (const Metadata& rule : rules) {
      if (rule.id == id) return &rule;
    }
    return nullptr;
  };
  auto taken = take_suppressed(findings, suppressions, document, today(), metadata_of);
  std::string all;
  for (const auto& finding : findings) all += finding.fingerprint.back();
  for (const auto& one : taken) {
    all += std::string(" ") + finding::name(one.scope) + ":" + one.finding.fingerprint.back();
  }
  return all;
}

std::vector<Suppression> side(const std::string& toml) {
  auto parsed = parse_side_file(toml, "合同.docx.fashen.toml");
  if (!parsed) FAIL(parsed.error().to_string());
  return std::move(*parsed);
}

std::vector<Suppression> project(const std::string& toml) {
  auto parsed = parse_profile(toml, "work/.fashen.toml");
  if (!parsed) FAIL(parsed.error().to_string());
  return std::move(parsed->suppressions);
}

}  // namespace

TEST_CASE("findings are suppressed at four scopes") {
  CHECK(after(side("[[suppress]]\nfingerprint = \"0000000000000002\"\nreason = \"已确认\""),
              "work/a.txt") == "13 finding:2");
  CHECK(after(side("[[suppress]]\nrules = \"drafting\"\nreason = \"草稿\""), "work/a.txt") ==
        "12 file:3");
  CHECK(after(side("[[suppress]]\nreason = \"存档件\""), "work/a.txt") == " file:1 file:2 file:3");
  const std::string files =
      "[[suppress]]\nfiles = \"范本/*\"\nrules = \"contract/*\"\nreason = \"范本\"";
  CHECK(after(project(files), "work/范本/a.txt") == "3 project:1 project:2");
  CHECK(after(project(files), "work/a.txt") == "123");
  CHECK(after(project("[[suppress]]\nrules = \"contract/b\"\nreason = \"本所惯例\""), "x.txt") ==
        "13 rule:2");
}

TEST_CASE("a suppression ends on its day") {
  const std::string rule = "[[suppress]]\nrules = \"contract/b\"\nreason = \"x\"\nuntil = ";
  CHECK(after(project(rule + "2026-11-23"), "x") == "13 rule:2");
  CHECK(after(project(rule + "2026-11-22"), "x") == "123");
}

TEST_CASE("a suppression states its reason and no unknown key") {
  auto [toml, words] = GENERATE(table<std::string, std::string>({
      {"[[suppress]]\nfingerprint = \"0123456789abcdef\"", "reason"},
      {"[[suppress]]\nreason = \"x\"\nfingerprnt = \"2\"", "fingerprint"},
      {"[[suppress]]\nreason = \"x\"\nrules = \"and\"", "规则表达式"},
      {"[[suppress]]\nreason = \"x\"\nuntil = \"soon\"", "2027-06-30"},
      {"suppress = 3", "[[suppress]]"},
      {"select = \"*\"", "未知的键“select”"},
  }));
  CAPTURE(toml);
  auto parsed = parse_side_file(toml, "a.fashen.toml");
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().code == base::ErrorCode::config);
  CHECK(parsed.error().to_string().find(words) != std::string::npos);
  CHECK(parsed.error().where.find("a.fashen.toml:") != std::string::npos);
}

}  // namespace fashen::rule
