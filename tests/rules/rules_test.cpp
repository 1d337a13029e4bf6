// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "corpus/index.h"
#include "review/example_runner.h"
#include "script/loader.h"
#include "support/places.h"

namespace fashen {

TEST_CASE("every rule that runs does what its examples and its basis say") {
  auto law = corpus::open_index(testing::stage_dir() + "/share/fashen/corpus.index");
  if (!law) FAIL(law.error().to_string());
  base::RealFileSystem files;
  script::Loaded loaded =
      script::load_rules(files, testing::source_dir() + "/rules", **law, base::Limits{});
  for (const base::Error& error : loaded.errors) FAIL_CHECK(error.to_string());
  CHECK(loaded.rules.size() >= 30);
  for (const auto& rule : loaded.rules) {
    for (const auto& failure : review::check_basis(rule->metadata(), **law)) {
      FAIL_CHECK(failure.where << ": " << failure.reason);
    }
    for (const auto& failure : review::run_examples(*rule, **law, base::Limits{})) {
      FAIL_CHECK(failure.where << ": " << failure.reason);
    }
  }
}

// A figure that is not there is nil to a rule, and the rule then finds nothing: a misspelt name
// would be silent.
TEST_CASE("every legal figure that a rule asks for is configured") {
  base::RealFileSystem files;
  auto table = files.read(testing::source_dir() + "/corpus/parameters.tsv", 16 << 20);
  auto paths = files.list(testing::source_dir() + "/rules");
  REQUIRE(table);
  REQUIRE(paths);
  const std::string call = "law.param(\"";
  std::size_t asked = 0;
  for (const std::string& path : *paths) {
    if (!path.ends_with(".lua")) continue;
    auto source = files.read(path, 1 << 20);
    REQUIRE(source);
    for (auto at = source->find(call); at != std::string::npos; at = source->find(call, at + 1)) {
      std::size_t begin = at + call.size();
      std::string name = source->substr(begin, source->find('"', begin) - begin);
      CAPTURE(path, name);
      CHECK(table->find("\n" + name + "\t") != std::string::npos);
      ++asked;
    }
  }
  CHECK(asked > 10);
}

}  // namespace fashen
