// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <catch2/catch.hpp>
#include <cstdio>
#include <regex>
#include <sstream>

#include "base/file_system.h"
#include "support/places.h"

// What README.md says the program does, asked of the program.
namespace fashen {
namespace {

std::string readme() {
  auto text = base::RealFileSystem().read(testing::source_dir() + "/README.md", 1 << 20);
  REQUIRE(text);
  return *text;
}

std::string output_of(const std::string& command) {
  const std::string whole = std::string("export FASHEN_TODAY=2026-11-23 FASHEN_CORPUS=none ") +
                            "PATH=\"" + testing::stage_dir() + "/bin:$PATH\"; (" + command +
                            ") 2>&1";
  FILE* pipe = popen(whole.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string output;
  std::array<char, 4096> buffer{};
  while (std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
    output.append(buffer.data(), size);
  }
  pclose(pipe);
  return output;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// The commands in the fenced blocks, without their remarks.
std::vector<std::string> commands() {
  std::vector<std::string> found;
  for (const std::string& line : lines_of(readme())) {
    if (line.starts_with("fashen ")) found.push_back(line.substr(0, line.find("  ")));
  }
  return found;
}

}  // namespace

TEST_CASE("every command of the README exists with its options") {
  REQUIRE(commands().size() >= 15);
  for (const std::string& command : commands()) {
    CAPTURE(command);
    std::istringstream words(command);
    std::string program, name, second;
    words >> program >> name >> second;
    const bool grouped = name == "rules" || name == "law" || name == "corpus" || name == "batch";
    const std::string help =
        output_of("fashen " + name + (grouped ? " " + second : "") + " --help");
    CHECK(help.find("用法") != std::string::npos);
    CHECK(help.find("不认识") == std::string::npos);
    for (std::string word = second; !word.empty();) {
      if (word.starts_with("-")) CHECK(help.find(word) != std::string::npos);
      word.clear();
      words >> word;
    }
  }
}

TEST_CASE("a newcomer has seen a real finding by line 40 of the README") {
  const std::vector<std::string> lines = lines_of(readme());
  REQUIRE(lines.size() > 40);
  std::string shown;
  for (std::size_t i = 0; i < 40; ++i) {
    if (lines[i].find("[contract/") != std::string::npos) shown = lines[i];
  }
  REQUIRE_FALSE(shown.empty());
  const std::string file = shown.substr(0, shown.find(':'));
  const std::string report =
      output_of("cd \"" + testing::source_dir() + "\" && fashen review \"" + file + "\"");
  CHECK(report.find("\n" + shown + "\n") != std::string::npos);
}

TEST_CASE("the README has the two commands that CI runs, and both files exist") {
  const std::string text = readme();
  const base::RealFileSystem files;
  for (const char* command : {"try", "test"}) {
    CAPTURE(command);
    const std::string block =
        std::string("<!-- command: ") + command + " -->\n```sh\n.ci/" + command + "\n```";
    CHECK(text.find(block) != std::string::npos);
    CHECK(files.is_file(testing::source_dir() + "/.ci/" + command));
  }
}

}  // namespace fashen
