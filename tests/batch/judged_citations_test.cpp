// SPDX-License-Identifier: GPL-3.0-or-later
// Stale citations in real local regulations, beside what a reader judged of them: from the passage
// that cites, and from both texts of the law where an article has a new number.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "support/places.h"
#include "support/process.h"
#include "support/scratch_folder.h"

namespace fashen::testing {
namespace {

namespace fs = std::filesystem;
using Fields = std::vector<std::string>;

std::vector<Fields> rows_of(const std::string& path) {
  std::vector<Fields> rows;
  std::ifstream file(path);
  std::string line;
  for (std::getline(file, line); std::getline(file, line);) {
    Fields fields;
    std::istringstream cells(line);
    for (std::string cell; std::getline(cells, cell, '\t');) fields.push_back(cell);
    rows.push_back(std::move(fields));
  }
  return rows;
}

}  // namespace

TEST_CASE("stale citations in local regulations are those that a reader judged to be stale") {
  const std::string archive = source_dir() + "/../shared/reference/laws.tar.zst";
  if (!fs::exists(archive)) {
    WARN("SKIPPED: ../shared/reference/laws.tar.zst is not on this machine");
    return;
  }
  const ScratchFolder folder;
  REQUIRE(Process({"tar", "--zstd", "-xf", archive, "-C", folder.path(), "laws/DLC"}).wait() == 0);
  const std::string table = folder.path("radar.tsv");
  Process({stage_dir() + "/bin/fashen", "law", "radar", folder.path("laws/DLC"), "--as-of",
           "2026-11-27", "--format", "tsv"},
          table)
      .wait();
  std::set<Fields> told;  // file, words, kind, what it is now
  for (const Fields& row : rows_of(table)) {
    told.insert({fs::path(row.at(0)).stem().string(), row.at(5), row.at(4),
                 row.size() > 7 ? row[7] : std::string()});
  }
  std::size_t right = 0;
  for (Fields row : rows_of(source_dir() + "/tests/batch/judged_citations.tsv")) {
    CAPTURE(row);
    REQUIRE(row.size() == 5);
    const std::string judged = row.back();
    row.pop_back();
    if (judged == "right") {
      CHECK(told.count(row) == 1);
      ++right;
    } else if (judged == "wrong") {
      for (const Fields& one : told) CHECK((one[0] != row[0] || one[1] != row[1]));
    }
  }
  CHECK(right >= 50);
}

}  // namespace fashen::testing
