// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/trigger_scan.h"

#include <hs.h>

#include <algorithm>
#include <limits>
#include <map>
#include <stdexcept>
#include <string>

#include "text/fold.h"

namespace fashen::rule {
namespace {

/// Vectorscan fails only for defects of ours or exhausted memory: what it is given are plain words.
void require(hs_error_t error, const char* what) {
  if (error == HS_NOMEM) throw std::bad_alloc();
  if (error != HS_SUCCESS) {
    throw std::logic_error(std::string("vectorscan: ") + what + ": " + std::to_string(error));
  }
}

struct DatabaseDeleter {
  void operator()(hs_database_t* database) const { hs_free_database(database); }
};
struct ScratchDeleter {
  void operator()(hs_scratch_t* scratch) const { hs_free_scratch(scratch); }
};
using Scratch = std::unique_ptr<hs_scratch_t, ScratchDeleter>;

}  // namespace

struct TriggerScan::Impl {
  std::size_t rule_count = 0;
  std::vector<std::size_t> lengths;             ///< Of each literal, in bytes
  std::vector<std::vector<std::size_t>> rules;  ///< Of each literal: the rules that wait for it
  std::unique_ptr<hs_database_t, DatabaseDeleter> database;
  Scratch scratch;

  void compile(const std::map<std::string, std::vector<std::size_t>>& by_literal) {
    std::vector<const char*> words;
    std::vector<unsigned> flags, ids;
    for (const auto& [literal, waiting] : by_literal) {
      ids.push_back(static_cast<unsigned>(words.size()));
      words.push_back(literal.c_str());
      flags.push_back(0);
      lengths.push_back(literal.size());
      rules.push_back(waiting);
    }
    if (words.empty()) return;
    hs_database_t* made = nullptr;
    hs_compile_error_t* failure = nullptr;
    hs_error_t error = hs_compile_lit_multi(words.data(), flags.data(), ids.data(), lengths.data(),
                                            static_cast<unsigned>(words.size()), HS_MODE_BLOCK,
                                            nullptr, &made, &failure);
    if (failure) {
      std::string why = failure->message ? failure->message : "";
      hs_free_compile_error(failure);
      throw std::logic_error("vectorscan: " + why);
    }
    require(error, "compile");
    database.reset(made);
    hs_scratch_t* memory = nullptr;
    require(hs_alloc_scratch(made, &memory), "scratch");
    scratch.reset(memory);
  }
};

TriggerScan::TriggerScan(const std::vector<std::unique_ptr<Rule>>& rules)
    : impl_(std::make_unique<Impl>()) {
  impl_->rule_count = rules.size();
  std::map<std::string, std::vector<std::size_t>> by_literal;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    for (const std::string& trigger : rules[i]->triggers()) {
      auto& waiting = by_literal[text::fold(trigger).text];
      if (waiting.empty() || waiting.back() != i) waiting.push_back(i);
    }
  }
  by_literal.erase("");
  impl_->compile(by_literal);
}

TriggerScan::~TriggerScan() = default;
TriggerScan::TriggerScan(TriggerScan&&) noexcept = default;

std::vector<std::vector<std::size_t>> TriggerScan::scan(std::string_view folded) const {
  struct Sink {
    const Impl& impl;
    std::vector<std::vector<std::size_t>> hits;
  };
  Sink sink{*impl_, std::vector<std::vector<std::size_t>>(impl_->rule_count)};
  if (!impl_->database) return std::move(sink.hits);
  hs_scratch_t* memory = nullptr;
  require(hs_clone_scratch(impl_->scratch.get(), &memory), "scratch");
  Scratch scratch(memory);
  auto on_match = [](unsigned id, unsigned long long, unsigned long long end, unsigned,
                     void* context) {
    Sink& to = *static_cast<Sink*>(context);
    std::size_t begin = static_cast<std::size_t>(end) - to.impl.lengths[id];
    for (std::size_t rule : to.impl.rules[id]) to.hits[rule].push_back(begin);
    return 0;
  };
  if (folded.size() > std::numeric_limits<unsigned>::max()) {
    throw std::length_error("text too long for one scan");
  }
  require(hs_scan(impl_->database.get(), folded.data(), static_cast<unsigned>(folded.size()), 0,
                  scratch.get(), on_match, &sink),
          "scan");
  for (auto& offsets : sink.hits) {
    std::sort(offsets.begin(), offsets.end());
    offsets.erase(std::unique(offsets.begin(), offsets.end()), offsets.end());
  }
  return std::move(sink.hits);
}

}  // namespace fashen::rule
