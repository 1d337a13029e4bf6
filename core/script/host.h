// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/limits.h"
#include "base/result.h"
#include "rule/rule.h"
#include "rule/vocabulary.h"
#include "script/state.h"
#include "text/regex.h"

namespace fashen::script {

/// What the functions that rules call work on: one Lua state, and while a rule runs the document
/// under review and the rule's findings. A worker has its own; not for concurrent use.
class Host {
 public:
  explicit Host(const base::Limits& limits);

  State& state() { return state_; }
  const base::Limits& limits() const { return limits_; }

  /// The host of a state, for C functions.
  static Host& of(lua_State* lua);

  /// Over what a pattern runs: the folded text of the document, or any string as it is.
  enum class Over { folded, string };

  /// A compiled pattern, its vocabulary expanded; compiled once. Raises a Lua error if it is wrong.
  const text::Regex& regex(lua_State* lua, std::string_view pattern, Over over);

  /// The document under review; raises a Lua error while no rule runs (in the head of a file).
  const rule::Subject& subject(lua_State* lua) const;

  rule::Vocabulary vocabulary;

  /// The run of one rule over one document.
  struct Run {
    const rule::Subject* subject = nullptr;
    const rule::Metadata* metadata = nullptr;
    std::vector<rule::Draft> drafts;
    std::string flooded_at;  ///< Where it reported more than the limit; it may catch the error
  };
  Run run;

 private:
  base::Limits limits_;
  std::unordered_map<std::string, text::Regex> regexes_[2];  ///< By `Over`
  State state_;
};

}  // namespace fashen::script
