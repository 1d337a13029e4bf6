// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/review_arguments.h"

#include <catch2/catch.hpp>
#include <functional>
#include <set>

// Arguments go to other processes and, for --resume, into the ledger; their digest decides whether
// a document is reviewed again.
namespace fashen::cli {
namespace {

/// Each changes one argument that decides what is said about a document.
const std::vector<std::function<void(ReviewArguments&)>>& deciding() {
  static const std::vector<std::function<void(ReviewArguments&)>> all = {
      [](auto& a) { a.formats = {"json"}; },     [](auto& a) { a.formats = {"json", "html"}; },
      [](auto& a) { a.rules_paths = {"json"}; }, [](auto& a) { a.as_of = "2026-01-01"; },
      [](auto& a) { a.kind = "contract"; },      [](auto& a) { a.rank = "contract"; },
      [](auto& a) { a.rules = "a/*"; },          [](auto& a) { a.encoding = "GB18030"; },
      [](auto& a) { a.profile = "thorough"; },   [](auto& a) { a.author = "李某"; },
      [](auto& a) { a.region = "浙江省"; },      [](auto& a) { a.side = "浙江省"; },
      [](auto& a) { a.strictness = "strict"; },  [](auto& a) { a.playbook = "本所.toml"; },
  };
  return all;
}

/// Each changes one that does not.
const std::vector<std::function<void(ReviewArguments&)>>& indifferent() {
  static const std::vector<std::function<void(ReviewArguments&)>> all = {
      [](auto& a) {
        a.paths = {"甲.docx", ""};
      },
      [](auto& a) { a.output = "结果"; },
      [](auto& a) { a.rules_directory = "rules"; },
      [](auto& a) { a.fail_on = "note"; },
      [](auto& a) { a.color = "never"; },
      [](auto& a) { a.today = "2026-11-27"; },
      [](auto& a) { a.include = {"*.docx"}; },
      [](auto& a) { a.exclude = {"旧/*"}; },
      [](auto& a) { a.shard = "2/8"; },
      [](auto& a) { a.engine = "gearman://a:1"; },
      [](auto& a) { a.baseline = "台账"; },
      [](auto& a) { a.jobs = 7; },
      [](auto& a) { a.timeout = 0.25; },
      [](auto& a) { a.memory = 4096; },
      [](auto& a) { a.max_findings = 3; },
      [](auto& a) { a.new_only = true; },
  };
  return all;
}

}  // namespace

TEST_CASE("every argument survives the way to another process") {
  ReviewArguments full;
  std::set<std::string> seen = {encode(ReviewArguments())};
  for (const auto* changes : {&deciding(), &indifferent()}) {
    for (const auto& change : *changes) {
      ReviewArguments one;
      change(one);
      change(full);
      const std::string bytes = encode(one);
      CHECK(seen.insert(bytes).second);  // No two arguments look alike on the way.
      auto back = decode_arguments(bytes);
      REQUIRE(back);
      CHECK(encode(*back) == bytes);
    }
  }
  auto back = decode_arguments(encode(full));
  REQUIRE(back);
  CHECK(back->paths == full.paths);
  CHECK(back->formats == full.formats);
  CHECK(back->exclude == full.exclude);
  CHECK(back->timeout == 0.25);
  CHECK(back->jobs == 7);
  CHECK(back->memory == 4096);
  CHECK(back->max_findings == 3);
  CHECK(back->new_only);
}

TEST_CASE("arguments cut off, or with more behind them, are refused") {
  ReviewArguments arguments;
  arguments.paths = {"甲.docx"};
  const std::string bytes = encode(arguments);
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CHECK_FALSE(decode_arguments(std::string_view(bytes).substr(0, size)));
  }
  auto longer = decode_arguments(bytes + "x");
  REQUIRE_FALSE(longer);
  CHECK(longer.error().code == base::ErrorCode::malformed);
}

TEST_CASE("the digest changes with each argument that decides what is said") {
  std::set<std::string> digests = {settings_digest(ReviewArguments())};
  for (const auto& change : deciding()) {
    ReviewArguments one;
    change(one);
    CHECK(digests.insert(settings_digest(one)).second);
  }
}

TEST_CASE("the digest does not change with what only says where and how much") {
  const std::string before = settings_digest(ReviewArguments());
  for (const auto& change : indifferent()) {
    ReviewArguments one;
    change(one);
    CHECK(settings_digest(one) == before);
  }
}

TEST_CASE("words that move from one argument to the next give another digest") {
  ReviewArguments one, two;
  one.kind = "ab";
  one.rank = "c";
  two.kind = "a";
  two.rank = "bc";
  CHECK(settings_digest(one) != settings_digest(two));
  one = two = {};
  one.formats = {"a", "b"};
  two.formats = {"ab"};
  CHECK(settings_digest(one) != settings_digest(two));
}

}  // namespace fashen::cli
