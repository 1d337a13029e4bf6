// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "rule/profile.h"
#include "rule/suppression.h"

namespace fashen::rule {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

finding::Finding found(const std::string& rule, const std::string& fingerprint) {
  finding::Finding finding;
  finding.rule = rule;
  finding.fingerprint = fingerprint;
  return finding;
}

const Metadata* known(const std::string& id) {
  static const std::map<std::string, Metadata> all = [] {
    std::map<std::string, Metadata> made;
    for (const char* one : {"contract/a", "contract/b", "drafting/c"}) {
      made[one].id = one;
      made[one].tags = {"fees"};
    }
    return made;
  }();
  const auto one = all.find(id);
  return one == all.end() ? nullptr : &one->second;
}

std::vector<Suppression> project(const std::string& toml, const std::string& path) {
  auto profile = parse_profile(toml, path);
  if (!profile) FAIL(profile.error().to_string());
  return std::move(profile->suppressions);
}

/// True if a finding of contract/a in the document is suppressed on the day.
bool hidden(const std::vector<Suppression>& all, const std::string& document,
            const char* on = "2026-11-23") {
  std::vector<finding::Finding> findings = {found("contract/a", "1")};
  return take_suppressed(findings, all, document, day(on), known).size() == 1 && findings.empty();
}

}  // namespace

TEST_CASE("globs over files count from the folder of the file that states them") {
  const std::string toml = "[[suppress]]\nfiles = \"范本/*\"\nreason = \"范本\"\n";
  const auto below = project(toml, "/srv/合同/.fashen.toml");
  CHECK(hidden(below, "/srv/合同/范本/a.docx"));
  CHECK(hidden(below, "/srv/合同/范本/二级/a.docx"));
  CHECK_FALSE(hidden(below, "/srv/合同/a.docx"));
  CHECK_FALSE(hidden(below, "/srv/合同二/范本/a.docx"));
  const auto here = project(toml, ".fashen.toml");
  CHECK(hidden(here, "范本/a.docx"));
  CHECK(hidden(here, "./范本/a.docx"));
  CHECK_FALSE(hidden(here, "其他/范本/a.docx"));
}

TEST_CASE("files and rules together must both fit") {
  const auto both = project(
      "[[suppress]]\nfiles = \"*.txt\"\nrules = \"drafting/*\"\nreason = \"x\"\n", "p.toml");
  CHECK_FALSE(hidden(both, "a.txt"));
  const auto fits = project(
      "[[suppress]]\nfiles = \"*.txt\"\nrules = \"contract/*\"\nreason = \"x\"\n", "p.toml");
  CHECK(hidden(fits, "a.txt"));
  CHECK_FALSE(hidden(fits, "a.docx"));
}

TEST_CASE("a suppression holds to the end of its last day") {
  const auto until = project(
      "[[suppress]]\nrules = \"contract/a\"\nreason = \"x\"\nuntil = 2026-12-31\n", "p.toml");
  CHECK(hidden(until, "a", "2026-12-31"));
  CHECK_FALSE(hidden(until, "a", "2027-01-01"));
  const auto endless = project("[[suppress]]\nrules = \"contract/a\"\nreason = \"x\"\n", "p.toml");
  CHECK(hidden(endless, "a", "2099-01-01"));
}

TEST_CASE("rules may be meant by tag, and a rule nobody knows is not meant by a selection") {
  CHECK(hidden(project("[[suppress]]\nrules = \"#fees\"\nreason = \"x\"\n", "p.toml"), "a"));
  const auto all = project("[[suppress]]\nrules = \"*/*\"\nreason = \"x\"\n", "p.toml");
  std::vector<finding::Finding> findings = {found("gone/rule", "1")};
  CHECK(take_suppressed(findings, all, "a", day("2026-01-01"), known).empty());
  CHECK(findings.size() == 1);
}

TEST_CASE("a fingerprint hides a finding whatever its rule is called now") {
  auto side = parse_side_file(
      "[[suppress]]\nfingerprint = \"0123456789abcde7\"\nreason = \"已确认\"\n", "a.toml");
  REQUIRE(side);
  std::vector<finding::Finding> findings = {found("gone/rule", "0123456789abcde7"),
                                            found("gone/rule", "8")};
  const auto taken = take_suppressed(findings, *side, "a", day("2026-01-01"), known);
  REQUIRE(taken.size() == 1);
  CHECK(taken[0].reason == "已确认");
  CHECK(taken[0].scope == finding::SuppressionScope::finding);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].fingerprint == "8");
}

TEST_CASE("the first suppression that fits gives the reason, and findings keep their order") {
  const auto two = project(
      "[[suppress]]\nrules = \"contract/b\"\nreason = \"一\"\n"
      "[[suppress]]\nrules = \"contract/*\"\nreason = \"二\"\n",
      "p.toml");
  std::vector<finding::Finding> findings = {found("contract/a", "1"), found("drafting/c", "2"),
                                            found("contract/b", "3"), found("drafting/c", "4")};
  const auto taken = take_suppressed(findings, two, "a", day("2026-01-01"), known);
  REQUIRE(taken.size() == 2);
  CHECK(taken[0].finding.fingerprint == "1");
  CHECK(taken[0].reason == "二");
  CHECK(taken[1].reason == "一");
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].fingerprint == "2");
  CHECK(findings[1].fingerprint == "4");
}

TEST_CASE("the side file stands beside its document") {
  CHECK(side_file("合同/草案.docx") == "合同/草案.docx.fashen.toml");
  CHECK(parse_side_file("", "x.toml")->empty());
}

}  // namespace fashen::rule
