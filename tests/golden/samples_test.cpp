// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <filesystem>
#include <regex>

#include "golden/approved.h"
#include "support/places.h"

namespace fashen {
namespace {

namespace fs = std::filesystem;

/// How many rules ran is not what a sample shows: it changes with every rule that is added.
std::string masked(const std::string& report) {
  static const std::regex counts("运行规则 [0-9]+ 条，另有 [0-9]+ 条");
  return std::regex_replace(report, counts, "运行规则 N 条，另有 N 条");
}

/// Each folder or file of a folder of the corpus, by name.
template <typename Check>
std::size_t each_of(const char* folder, Check check) {
  std::size_t number = 0;
  for (const auto& entry : fs::directory_iterator(testing::source_dir() + "/" + folder)) {
    const std::string name = entry.path().filename().string();
    CAPTURE(name);
    check(name);
    ++number;
  }
  return number;
}

}  // namespace

TEST_CASE("the reports of the sample drafts are as reviewed") {
  const std::size_t samples = each_of("corpus/samples", [](const std::string& name) {
    const std::string report = masked(output_of("corpus/samples", "review \"" + name + "\""));
    check_approved(name + ".txt", report);
    const bool clean = name.find("合格") != std::string::npos;
    CHECK((report.find("错误 0 处，警告 0 处") != std::string::npos) == clean);
  });
  CHECK(samples >= 8);
}

TEST_CASE("the checklists of the sample dossiers are as reviewed") {
  const std::size_t dossiers = each_of("corpus/dossiers", [](const std::string& name) {
    const std::string sheet = output_of("corpus/dossiers", "dossier \"" + name + "\"");
    check_approved("卷宗-" + name + ".txt", sheet);
    const bool whole = name.find("齐全") != std::string::npos;
    CHECK((sheet.find("错误 0 项，警告 0 项") != std::string::npos) == whole);
  });
  CHECK(dossiers >= 2);
}

}  // namespace fashen
