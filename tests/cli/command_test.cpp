// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/wait.h>
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <sstream>

#include "base/file_system.h"
#include "support/places.h"
#include "support/scratch_folder.h"

// Runs the files *.test beside this one. In them
//   $ command      is given to sh in an empty folder, with `fashen`, its path $program, $samples
//                  and $source set; (lines indented by two spaces go on with it);
//   > words        is the next line of stdout, ! words of stderr, exactly;
//   >~ words       (!~ words) is a line that holds the words;
//   > ...          (! ...) stands for any number of lines;
//   = 2            is the exit code, 0 where it is not stated.
// Output that no line speaks of must not be there.
namespace fashen {
namespace {

namespace fs = std::filesystem;

struct Expected {
  int line = 0;  ///< In the test file
  std::string command;
  std::vector<std::string> out, err;  ///< With their marks
  int code = 0;
};

std::vector<Expected> read_test(const std::string& source) {
  std::vector<Expected> all;
  std::istringstream lines(source);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    if (line.starts_with("$ ")) {
      all.push_back({number, line.substr(2), {}, {}, 0});
    } else if (!all.empty() && line.starts_with("  ")) {
      all.back().command += "\n" + line.substr(2);
    } else if (!all.empty() && line.starts_with(">")) {
      all.back().out.push_back(line.substr(1));
    } else if (!all.empty() && line.starts_with("!")) {
      all.back().err.push_back(line.substr(1));
    } else if (!all.empty() && line.starts_with("= ")) {
      all.back().code = std::stoi(line.substr(2));
    } else if (!line.empty() && !line.starts_with("#")) {
      FAIL("cannot read line " << number << ": " << line);
    }
  }
  return all;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool line_matches(const std::string& pattern, const std::string& line) {
  if (pattern.starts_with("~ ")) return line.find(pattern.substr(2)) != std::string::npos;
  return line == (pattern.empty() ? pattern : pattern.substr(1));
}

bool matches(const std::vector<std::string>& patterns, std::size_t p,
             const std::vector<std::string>& lines, std::size_t l) {
  if (p == patterns.size()) return l == lines.size();
  if (patterns[p] == " ...") {
    for (std::size_t next = l; next <= lines.size(); ++next) {
      if (matches(patterns, p + 1, lines, next)) return true;
    }
    return false;
  }
  return l < lines.size() && line_matches(patterns[p], lines[l]) &&
         matches(patterns, p + 1, lines, l + 1);
}

/// What a command said on standard error without the progress that slow machines see.
std::vector<std::string> said(const std::string& text) {
  auto lines = lines_of(text);
  std::erase_if(lines, [](const std::string& line) { return line.starts_with("进度 "); });
  return lines;
}

std::string slurp(const fs::path& path) {
  auto bytes = base::RealFileSystem().read(path.string(), 64 << 20);
  return bytes ? *bytes : std::string();
}

void run(const std::string& file, const std::string& source) {
  const testing::ScratchFolder folder;
  fs::create_directory(folder.path("work"));
  const std::string prologue =
      "program=\"" + testing::stage_dir() +
      "/bin/fashen\"; fashen() { \"$program\" \"$@\"; }\n"
      "samples=\"" +
      testing::source_dir() + "/corpus/samples\"; source=\"" + testing::source_dir() +
      "\"\n"
      "export FASHEN_TODAY=2026-11-23; unset CLICOLOR_FORCE\nexport FASHEN_CORPUS=\"" +
      folder.path("texts") + "\"; cd \"" + folder.path("work") + "\"\n";
  for (const Expected& test : read_test(source)) {
    CAPTURE(file, test.line, test.command);
    auto written =
        base::RealFileSystem().write(folder.path("command"), prologue + test.command + "\n");
    REQUIRE(written);
    std::string quoted = "\"" + folder.path();
    int status = std::system(
        ("sh " + quoted + "/command\" > " + quoted + "/out\" 2> " + quoted + "/err\" < /dev/null")
            .c_str());
    std::string out = slurp(folder.path("out")), err = slurp(folder.path("err"));
    CAPTURE(out, err);
    CHECK((WIFEXITED(status) ? WEXITSTATUS(status) : -1) == test.code);
    CHECK(matches(test.out, 0, lines_of(out), 0));
    CHECK(matches(test.err, 0, said(err), 0));
  }
}

/// A fenced block of a Markdown text: what stands after the fence, and the lines in it.
struct Block {
  std::string language;
  std::vector<std::string> lines;
};

std::vector<Block> blocks_of(const std::string& section) {
  std::vector<Block> blocks;
  bool inside = false;
  for (const std::string& line : lines_of(section)) {
    if (line.starts_with("```")) {
      inside = !inside;
      if (inside) blocks.push_back({line.substr(3), {}});
    } else if (inside) {
      blocks.back().lines.push_back(line);
    }
  }
  return blocks;
}

/// A walk-through as a test file: console blocks are commands with what they print, a Lua block
/// whose first line is "-- path" is that file. "..." at the end of a line stands for its rest.
std::string as_test(const std::string& section) {
  std::string test;
  for (const Block& block : blocks_of(section)) {
    if (block.language == "lua" && block.lines.front().starts_with("-- ")) {
      test += "$ cat > " + block.lines.front().substr(3) + " <<'FILE'\n";
      for (std::size_t i = 1; i < block.lines.size(); ++i) test += "  " + block.lines[i] + "\n";
      test += "  FILE\n";
    }
    if (block.language != "console") continue;
    for (const std::string& line : block.lines) {
      if (line.starts_with("$ ")) {
        test += line + " || true\n";
      } else if (line != "..." && line.ends_with("...")) {
        test += ">~ " + line.substr(0, line.size() - 3) + "\n";
      } else {
        test += "> " + line + "\n";
      }
    }
  }
  return test;
}

/// Runs every so many of the test files, so that several processes can share them.
void run_part(std::size_t part, std::size_t parts) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(testing::source_dir() + "/tests/cli")) {
    if (entry.path().extension() == ".test") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  REQUIRE(files.size() > parts);
  for (std::size_t i = part; i < files.size(); i += parts) run(files[i], slurp(files[i]));
}

}  // namespace

TEST_CASE("commands answer as their test files say, 1st part") { run_part(0, 10); }
TEST_CASE("commands answer as their test files say, 2nd part") { run_part(1, 10); }
TEST_CASE("commands answer as their test files say, 3rd part") { run_part(2, 10); }
TEST_CASE("commands answer as their test files say, 4th part") { run_part(3, 10); }
TEST_CASE("commands answer as their test files say, 5th part") { run_part(4, 10); }
TEST_CASE("commands answer as their test files say, 6th part") { run_part(5, 10); }
TEST_CASE("commands answer as their test files say, 7th part") { run_part(6, 10); }
TEST_CASE("commands answer as their test files say, 8th part") { run_part(7, 10); }
TEST_CASE("commands answer as their test files say, 9th part") { run_part(8, 10); }
TEST_CASE("commands answer as their test files say, 10th part") { run_part(9, 10); }

TEST_CASE("the walk-through for rule authors works as it is written") {
  const std::string file = testing::source_dir() + "/.github/CONTRIBUTING.md";
  const std::string text = slurp(file);
  std::size_t begin = text.find("\n## 写一条规则"), end = text.find("\n## ", begin + 1);
  REQUIRE(begin != std::string::npos);
  const std::string test = as_test(text.substr(begin, end - begin));
  CHECK(read_test(test).size() >= 7);
  run(file, test);
}

}  // namespace fashen
