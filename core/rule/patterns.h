// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rule/piece.h"
#include "rule/rule.h"
#include "rule/vocabulary.h"
#include "text/regex.h"

namespace fashen::rule {

/// A match of one of a rule's patterns. `span`, in Document::text, is what a finding covers: group
/// `at` where the pattern has one.
struct Hit {
  const text::Regex* pattern = nullptr;
  text::Match match;
  base::Span span;
};

/// Expands every pattern. Fails with `rule` and the rule's file.
base::Result<std::vector<std::string>> expand_all(const std::vector<std::string>& patterns,
                                                  const Vocabulary& vocabulary,
                                                  const std::string& path);

/// Literals of which one occurs wherever one of the patterns matches; empty if none can be told.
std::vector<std::string> literals_of(const std::vector<std::string>& patterns);

/// Compiles expanded patterns. Fails with `rule` and the rule's file.
base::Result<std::vector<text::Regex>> compile_all(const std::vector<std::string>& patterns,
                                                   const std::string& path);

/// Turns a match in the folded text into a hit.
Hit hit_of(const Subject& subject, const text::Regex& pattern, text::Match match);

/// The span of a named group in Document::text; empty if the group took no part.
base::Span group_of(const Subject& subject, const Hit& hit, std::string_view name);

/// True if an engine fact that the rule excepts holds of the span.
bool is_excepted(const Subject& subject, const Metadata& rule, base::Span span);

/// True if a pattern of `unless` matches in the piece or in the words that lead it in.
bool is_excused(const Subject& subject, const ScopePiece& piece,
                const std::vector<text::Regex>& unless);

/// The message with its names replaced: {match}, {unit}, {1}, named groups, and `values`.
std::string fill_message(const Subject& subject, const std::string& message, const Hit& hit,
                         const std::map<std::string, std::string>& values = {});

/// Fails with `rule` if the message has a name that neither the patterns nor `values` give.
base::Result<void> check_message(const Metadata& rule, const std::vector<text::Regex>& patterns,
                                 const std::vector<std::string>& values);

}  // namespace fashen::rule
