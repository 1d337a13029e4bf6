// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "corpus/index.h"
#include "review/example_runner.h"
#include "script/loader.h"

namespace fashen {

TEST_CASE("every rule that runs does what its examples and its basis say") {
  auto law = corpus::open_index(FASHEN_STAGE_DIR "/share/fashen/corpus.index");
  if (!law) FAIL(law.error().to_string());
  base::RealFileSystem files;
  script::Loaded loaded =
      script::load_rules(files, FASHEN_SOURCE_DIR "/rules", **law, base::Limits{});
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

}  // namespace fashen
