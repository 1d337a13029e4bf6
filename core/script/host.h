// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/limits.h"
#include "base/result.h"
#include "rule/rule.h"
#include "rule/vocabulary.h"
#include "script/pattern.h"
#include "script/state.h"
#include "script/text_table.h"
#include "structure/contract_facts.h"
#include "text/regex.h"

namespace fashen::citation {
class UpperLaw;
}

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

  /// The argument at an index as a pattern over the folded text of the document, its vocabulary
  /// expanded; made once. Raises a Lua error if it is wrong, as far as that shows without compiling
  /// it.
  Pattern& pattern(lua_State* lua, int index);
  /// Where the words stand that it needs; see PatternIndex.
  const std::vector<std::size_t>* places(Pattern& pattern) { return index_.places(pattern); }

  /// The same over any string as it is.
  text::LazyRegex& regex(lua_State* lua, int index);

  /// From now on patterns are compiled when they are first named, so that one that is wrong does
  /// not wait for a text with its words to say so.
  void be_strict() { strict_ = true; }

  /// The document under review; raises a Lua error while no rule runs (in the head of a file).
  const rule::Subject& subject(lua_State* lua) const;

  rule::Vocabulary vocabulary;

  /// Begins the run of a rule over a document.
  void begin(const rule::Subject& subject, const rule::Metadata& metadata);
  /// A number that stands for the document under review, another one for the next.
  std::uint64_t document() const { return document_; }

  /// The facts of the contract under review; nothing where it is none. Worked out once.
  const std::optional<structure::ContractFacts>& contract(lua_State* lua);

  /// The run of one rule over one document.
  struct Run {
    const rule::Subject* subject = nullptr;
    const rule::Metadata* metadata = nullptr;
    std::vector<rule::Draft> drafts;
    std::shared_ptr<citation::UpperLaw> upper = nullptr;  ///< Opened when the rule asks for it
    std::string flooded_at = {};  ///< Where it reported more than the limit; it may catch the error
  };
  Run run;

 private:
  std::string expanded(lua_State* lua, std::string_view pattern) const;

  base::Limits limits_;
  bool strict_ = false;
  TextTable<Pattern> patterns_;
  TextTable<Pattern> retired_;  ///< Those that matches of the running rule may still point to
  TextTable<text::LazyRegex> regexes_;
  PatternIndex index_;
  std::uint64_t document_ = 0;
  std::uint64_t serial_ = 0;    ///< Subject::serial of the last run
  std::uint64_t facts_of_ = 0;  ///< document() that `contract_` is about
  std::optional<structure::ContractFacts> contract_;
  State state_;
};

}  // namespace fashen::script
