// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"

#include <catch2/catch.hpp>
#include <set>

#include "support/shipped_plugins.h"

namespace fashen::cli {
namespace {

using testing::shipped_plugins;

base::MemoryFileSystem folder_of(const std::vector<std::string>& names) {
  base::MemoryFileSystem files;
  for (const std::string& name : names) REQUIRE(files.write(name, "x"));
  return files;
}

Inputs chosen(const std::vector<std::string>& names, const ReviewArguments& arguments) {
  auto inputs = choose_inputs(arguments, folder_of(names), shipped_plugins());
  if (!inputs) FAIL(inputs.error().to_string());
  return std::move(*inputs);
}

ReviewArguments wanted(std::vector<std::string> paths) {
  ReviewArguments arguments;
  arguments.paths = std::move(paths);
  return arguments;
}

/// "path=name" of each file, then what was skipped.
std::string told(const Inputs& inputs) {
  std::string all;
  for (const Input& one : inputs.files) all += one.path + "=" + one.name + " ";
  for (const std::string& path : inputs.skipped) all += "-" + path + " ";
  return all;
}

}  // namespace

TEST_CASE("reports are called like their drafts, below the folder, and no two alike") {
  CHECK(told(chosen({"in/a.txt", "in/b/c.docx"}, wanted({"in"}))) == "in/a.txt=a in/b/c.docx=b/c ");
  CHECK(told(chosen({"in/a.docx", "in/a.md", "in/a.txt"}, wanted({"in"}))) ==
        "in/a.docx=a in/a.md=a-2 in/a.txt=a-3 ");
  CHECK(told(chosen({"x/a.txt", "y/a.txt"}, wanted({"x/a.txt", "y/a.txt", "x/a.txt"}))) ==
        "x/a.txt=a y/a.txt=a-2 x/a.txt=a-3 ");
  // A name that is free only as long as nobody else has it by itself.
  const Inputs near = chosen({"in/a-2.txt", "in/a.md", "in/a.txt"}, wanted({"in"}));
  std::set<std::string> names;
  for (const Input& one : near.files) names.insert(one.name);
  CHECK(names.size() == 3);
  CHECK(told(chosen({"in/1.2.稿.txt", "in/.txt"}, wanted({"in"}))).starts_with("in/.txt="));
}

TEST_CASE(
    "a file that is named is reviewed whatever it is called, one in a folder if it is a draft") {
  CHECK(told(chosen({"a.png"}, wanted({"a.png"}))) == "a.png=a ");
  CHECK(told(chosen({}, wanted({"gone.txt"}))) == "gone.txt=gone ");
  CHECK(told(chosen({"in/a.png", "in/b.pdf", "in/c.DOCX", "in/d.xlsx", "in/e"}, wanted({"in"}))) ==
        "in/b.pdf=b in/c.DOCX=c -in/a.png -in/d.xlsx -in/e ");
}

TEST_CASE("what this program and systems leave behind is no draft and not told") {
  CHECK(told(chosen({"in/.DS_Store", "in/.git/a", "in/._a.txt", "in/Thumbs.db", "in/a.labels",
                     "in/a.txt", "in/a.txt.fashen.toml", "in/desktop.ini", "in/x.审查.docx",
                     "in/~$a.docx", "in/.fashen.toml"},
                    wanted({"in"}))) == "in/a.txt=a ");
  // What stands beside a ledger is a result; the same names elsewhere are not.
  CHECK(told(chosen({"in/a.txt", "in/old/index.html", "in/old/ledger.sqlite",
                     "in/old/ledger.sqlite-wal", "in/old/summary.xlsx"},
                    wanted({"in"}))) == "in/a.txt=a ");
  CHECK(told(chosen({"in/a.txt", "in/site/summary.xlsx"}, wanted({"in"}))) ==
        "in/a.txt=a -in/site/summary.xlsx ");
}

TEST_CASE("an output folder below the drafts is left out, one beside them or around them is not") {
  const std::vector<std::string> names = {"in/a.txt", "in/out/b.txt", "in/output/c.txt"};
  ReviewArguments arguments = wanted({"in"});
  arguments.output = "in/out";
  CHECK(told(chosen(names, arguments)) == "in/a.txt=a in/output/c.txt=output/c ");
  arguments.output = "./in/../in/out/";
  CHECK(told(chosen(names, arguments)) == "in/a.txt=a in/output/c.txt=output/c ");
  arguments.output = "in";
  CHECK(chosen(names, arguments).files.size() == 3);
  arguments.output = ".";
  CHECK(chosen(names, arguments).files.size() == 3);
}

TEST_CASE("globs speak of names, with a slash of paths, and leave out without a word") {
  const std::vector<std::string> names = {"in/a.txt", "in/b.md", "in/旧/a.txt", "in/旧/深/c.txt",
                                          "in/图.png"};
  const auto with = [&](std::vector<std::string> include, std::vector<std::string> exclude) {
    ReviewArguments arguments = wanted({"in"});
    arguments.include = std::move(include);
    arguments.exclude = std::move(exclude);
    return told(chosen(names, arguments));
  };
  CHECK(with({"*.md"}, {}) == "in/b.md=b ");
  CHECK(with({"a.*"}, {}) == "in/a.txt=a in/旧/a.txt=旧/a ");
  CHECK(with({"旧/*"}, {}) == "in/旧/a.txt=旧/a in/旧/深/c.txt=旧/深/c ");
  CHECK(with({}, {"旧/*", "*.png"}) == "in/a.txt=a in/b.md=b ");
  CHECK(with({"*.txt"}, {"a*"}) == "in/旧/深/c.txt=旧/深/c ");
  CHECK(with({"*.TXT"}, {}) == "");
  CHECK(with({"?.txt"}, {}) == "in/a.txt=a in/旧/a.txt=旧/a in/旧/深/c.txt=旧/深/c ");
}

TEST_CASE("shards part the drafts and what was skipped: each is in one, whatever their number") {
  std::vector<std::string> names;
  for (int i = 0; i < 60; ++i) {
    names.push_back("in/" + std::to_string(i) + (i % 5 == 0 ? ".png" : ".txt"));
  }
  for (int parts : {1, 2, 3, 7, 100}) {
    std::multiset<std::string> seen;
    for (int part = 1; part <= parts; ++part) {
      ReviewArguments arguments = wanted({"in"});
      arguments.shard = std::to_string(part) + "/" + std::to_string(parts);
      const Inputs inputs = chosen(names, arguments);
      for (const Input& one : inputs.files) seen.insert(one.path);
      for (const std::string& path : inputs.skipped) seen.insert(path);
    }
    CAPTURE(parts);
    CHECK(seen.size() == names.size());
    CHECK(std::set<std::string>(seen.begin(), seen.end()).size() == names.size());
  }
  for (const char* wrong : {"0/2", "3/2", "1", "1/", "/2", "a/b", "1/2/3", "1/2 ", "1,2"}) {
    ReviewArguments arguments = wanted({"in"});
    arguments.shard = wrong;
    const auto inputs = choose_inputs(arguments, folder_of(names), shipped_plugins());
    CAPTURE(wrong);
    REQUIRE_FALSE(inputs);
    CHECK(inputs.error().code == base::ErrorCode::usage);
  }
}

TEST_CASE("a shard keeps its drafts when others come and go") {
  const auto second = [](const std::vector<std::string>& names) {
    ReviewArguments arguments = wanted({"in"});
    arguments.shard = "2/3";
    std::set<std::string> paths;
    for (const Input& one : chosen(names, arguments).files) paths.insert(one.path);
    return paths;
  };
  std::vector<std::string> names;
  for (int i = 0; i < 30; ++i) names.push_back("in/" + std::to_string(i) + ".txt");
  const auto before = second(names);
  REQUIRE(!before.empty());
  names.push_back("in/新.txt");
  auto after = second(names);
  after.erase("in/新.txt");
  CHECK(after == before);
}

TEST_CASE("what was skipped is told with its number and the first few names") {
  CHECK(say_skipped({}).empty());
  CHECK(say_skipped({"a.png"}) == "未审 1 个其他文件: a.png");
  CHECK(say_skipped({"1", "2", "3", "4", "5"}) == "未审 5 个其他文件: 1、2、3、4、5");
  CHECK(say_skipped({"1", "2", "3", "4", "5", "6"}) == "未审 6 个其他文件: 1、2、3、4、5 等");
}

}  // namespace fashen::cli
