// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/lone_chunk.h"

#include <catch2/catch.hpp>
#include <chrono>

#include "script/sandbox.h"

namespace fashen::script {

base::Limits small_limits() {
  base::Limits limits;
  limits.rule_memory = 8 << 20;
  limits.rule_instructions = 2'000'000;
  limits.rule_time = std::chrono::milliseconds(1'000);
  return limits;
}

std::string run_alone(const std::string& source) {
  State state(small_limits());
  open_sandbox(state);
  if (auto loaded = load_chunk(state, source, "rules/test/a.lua"); !loaded) {
    return loaded.error().to_string();
  }
  const auto done = state.call(0, 0);
  CHECK(state.memory() <= small_limits().rule_memory);
  return done ? std::string() : done.error().to_string();
}

}  // namespace fashen::script
