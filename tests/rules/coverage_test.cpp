// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <sstream>

#include "base/file_system.h"
#include "support/places.h"

namespace fashen {
namespace {

const std::string kRules = testing::source_dir() + "/rules";

struct Row {
  std::string entry;  ///< Of the specification; "-" for a rule beyond it
  std::vector<std::string> rules;
  std::string decided, note;
};

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, at);) parts.push_back(part);
  return parts;
}

std::vector<Row> read_rows(const std::string& text) {
  std::vector<Row> rows;
  bool head = true;
  for (const std::string& line : split(text, '\n')) {
    std::vector<std::string> cells = split(line, '\t');
    cells.resize(4);
    if (!head) rows.push_back({cells[0], split(cells[1], ' '), cells[2], cells[3]});
    head = false;
  }
  return rows;
}

/// Rule id -> source, of the packs that have rules.
std::map<std::string, std::string> rule_sources(const base::FileSystem& files) {
  std::map<std::string, std::string> sources;
  auto paths = files.list(kRules);
  REQUIRE(paths);
  for (const std::string& path : *paths) {
    std::string id = path.substr(kRules.size() + 1);
    if (!id.ends_with(".lua") || id.starts_with("lib/")) continue;
    auto source = files.read(path, 1 << 20);
    REQUIRE(source);
    sources[id.substr(0, id.size() - 4)] = *source;
  }
  return sources;
}

/// False where all that a rule reports is a hint.
bool shows_by_default(const std::string& source) {
  return source.find("\"likely\"") != std::string::npos ||
         source.find("\"certain\"") != std::string::npos;
}

}  // namespace

// rules/coverage/*.tsv say, for every entry of the catalogues, which rules answer it and how far.
TEST_CASE("the coverage tables name rules that exist and leave out none of their packs") {
  base::RealFileSystem files;
  const auto sources = rule_sources(files);
  auto paths = files.list(kRules + "/coverage");
  REQUIRE(paths);
  std::set<std::string> entries, covered, packs;
  for (const std::string& path : *paths) {
    CAPTURE(path);
    auto text = files.read(path, 1 << 20);
    REQUIRE(text);
    for (const Row& row : read_rows(*text)) {
      CAPTURE(row.entry);
      if (row.entry != "-") CHECK(entries.insert(row.entry).second);
      const std::set<std::string> ways = {"fires", "hint", "dossier", "undecidable"};
      CHECK(ways.count(row.decided) == 1);
      const bool answered = row.decided == "fires" || row.decided == "hint";
      CHECK(answered == !row.rules.empty());
      if (row.decided == "undecidable") CHECK_FALSE(row.note.empty());
      bool fires = false;
      for (const std::string& rule : row.rules) {
        CAPTURE(rule);
        REQUIRE(sources.count(rule) == 1);
        fires = fires || shows_by_default(sources.at(rule));
        covered.insert(rule);
        packs.insert(rule.substr(0, rule.find('/')));
      }
      if (answered) CHECK(fires == (row.decided == "fires"));
    }
  }
  CHECK(entries.size() >= 140);
  // A pack that no table of its own lists yet is only referred to.
  const bool contracts = entries.count("contract/deposit-over-cap") == 1;
  for (const auto& [rule, source] : sources) {
    const std::string pack = rule.substr(0, rule.find('/'));
    if (packs.count(pack) == 0 || (pack == "contract" && !contracts)) continue;
    CAPTURE(rule);
    CHECK(covered.count(rule) == 1);
  }
}

}  // namespace fashen
