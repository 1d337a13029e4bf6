// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/patterns.h"

#include <algorithm>
#include <set>

#include "rule/exclusion.h"
#include "rule/nearest.h"
#include "text/required_literals.h"

namespace fashen::rule {
namespace {

constexpr std::string_view marked_group = "at";
constexpr std::size_t none = std::string::npos;

base::Span folded_group(const Hit& hit, std::string_view name) {
  for (const auto& [group, number] : hit.pattern->names()) {
    if (group == name) return hit.match.groups[static_cast<std::size_t>(number)];
  }
  return {none, none};
}

/// The name between { and } at `open`, if it is one that a message can use: letters or a digit.
std::string_view name_at(std::string_view message, std::size_t open) {
  std::size_t close = message.find('}', open);
  return close == none ? std::string_view() : message.substr(open + 1, close - open - 1);
}

}  // namespace

base::Result<std::vector<std::string>> expand_all(const std::vector<std::string>& patterns,
                                                  const Vocabulary& vocabulary,
                                                  const std::string& path) {
  std::vector<std::string> all;
  for (const std::string& pattern : patterns) {
    auto one = expand(pattern, vocabulary);
    if (!one) return base::Error(base::ErrorCode::rule, one.error().message, path);
    all.push_back(std::move(*one));
  }
  return all;
}

std::vector<std::string> literals_of(const std::vector<std::string>& patterns) {
  std::set<std::string> all;
  for (const std::string& pattern : patterns) {
    const std::vector<std::string> required = text::required_literals(pattern);
    if (required.empty()) return {};
    all.insert(required.begin(), required.end());
  }
  // Where a shorter literal is waited for anyway, a longer one that holds it adds nothing.
  std::vector<std::string> least;
  for (const std::string& literal : all) {
    bool held = std::any_of(all.begin(), all.end(), [&](const std::string& other) {
      return other.size() < literal.size() && literal.find(other) != std::string::npos;
    });
    if (!held) least.push_back(literal);
  }
  return least;
}

base::Result<std::vector<text::Regex>> compile_all(const std::vector<std::string>& patterns,
                                                   const std::string& path) {
  std::vector<text::Regex> compiled;
  for (const std::string& pattern : patterns) {
    auto regex = text::Regex::compile(pattern);
    if (!regex) return base::Error(base::ErrorCode::rule, regex.error().message, path);
    compiled.push_back(std::move(*regex));
  }
  return compiled;
}

Hit hit_of(const Subject& subject, const text::Regex& pattern, text::Match match) {
  Hit hit{&pattern, std::move(match), {}};
  base::Span marked = folded_group(hit, marked_group);
  if (marked.begin == none) marked = hit.match.whole();
  hit.span = document::to_text(subject.document, marked);
  return hit;
}

base::Span group_of(const Subject& subject, const Hit& hit, std::string_view name) {
  base::Span span = folded_group(hit, name);
  return span.begin == none ? base::Span{} : document::to_text(subject.document, span);
}

bool is_excepted(const Subject& subject, const Metadata& rule, base::Span span) {
  return std::any_of(rule.except.begin(), rule.except.end(), [&](Exclusion exclusion) {
    if (!holds(subject, span, exclusion)) return false;
    if (subject.trace) subject.trace->add(Trace::What::excluded, span, name(exclusion));
    return true;
  });
}

bool is_excused(const Subject& subject, const ScopePiece& piece,
                const std::vector<text::Regex>& unless) {
  const std::string& folded = subject.document.folded.text;
  text::Match match;
  for (const text::Regex& regex : unless) {
    bool found = regex.search(folded, piece.folded, match) ||
                 (!piece.lead_in.empty() && regex.search(folded, piece.lead_in, match));
    if (!found) continue;
    if (subject.trace) {
      base::Span span = document::to_text(subject.document, match.whole());
      subject.trace->add(Trace::What::unless, span, regex.pattern());
    }
    return true;
  }
  return false;
}

std::string fill_message(const Subject& subject, const std::string& message, const Hit& hit,
                         const std::map<std::string, std::string>& values) {
  const std::string& text = subject.document.text;
  auto words = [&](base::Span folded) {
    if (folded.begin == none) return std::string();
    return std::string(base::slice(text, document::to_text(subject.document, folded)));
  };
  std::string out;
  for (std::size_t at = 0; at < message.size();) {
    std::size_t open = message.find('{', at);
    std::size_t close = open == none ? open : message.find('}', open);
    if (close == none) return out + message.substr(at);
    out += message.substr(at, open - at);
    std::string name = message.substr(open + 1, close - open - 1);
    at = close + 1;
    if (auto value = values.find(name); value != values.end()) {
      out += value->second;
    } else if (name == "match") {
      out += base::slice(text, hit.span);
    } else if (name == "unit") {
      const structure::Outline& outline = subject.structure.outline;
      out += outline.path_label(outline.innermost(hit.span.begin));
    } else if (hit.pattern == nullptr) {
      continue;
    } else if (name.size() == 1 && name[0] >= '0' && name[0] <= '9') {
      auto group = static_cast<std::size_t>(name[0] - '0');
      if (group < hit.match.groups.size()) out += words(hit.match.groups[group]);
    } else {
      out += words(folded_group(hit, name));
    }
  }
  return out;
}

base::Result<void> check_message(const Metadata& rule, const std::vector<text::Regex>& patterns,
                                 const std::vector<std::string>& values) {
  std::vector<std::string_view> known = {"match", "unit"};
  known.insert(known.end(), values.begin(), values.end());
  for (const text::Regex& pattern : patterns) {
    for (const auto& [name, number] : pattern.names()) known.push_back(name);
  }
  for (std::size_t open = rule.message.find('{'); open != none;
       open = rule.message.find('{', open + 1)) {
    std::string_view name = name_at(rule.message, open);
    bool digit = name.size() == 1 && name[0] >= '0' && name[0] <= '9';
    if (digit || std::find(known.begin(), known.end(), name) != known.end()) continue;
    return base::Error(
        base::ErrorCode::rule,
        "message 中的 {" + std::string(name) + "} 没有来处" + did_you_mean(name, known), rule.path);
  }
  return {};
}

}  // namespace fashen::rule
