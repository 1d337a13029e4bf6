// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/required_literals.h"

#include <algorithm>
#include <optional>
#include <set>

#include "text/utf8.h"

namespace fashen::text {
namespace {

using Words = std::set<std::string>;

constexpr std::size_t most_exact = 48;  ///< Strings that a part is spelt out to
constexpr std::size_t most_required = 400;
constexpr std::size_t most_depth = 200;
constexpr std::size_t long_enough = 12;  ///< Bytes beyond which a longer string is no better

/// What is known of the texts that a part of a pattern matches.
struct Part {
  std::optional<Words> exact;  ///< All of them, where they are few
  Words required;              ///< One of these is in each; empty if unknown
  std::vector<Words> all;      ///< One of each of these is; `required` is the best of them
};

std::size_t shortest(const Words& words) {
  std::size_t least = words.empty() ? 0 : std::string::npos;
  for (const std::string& word : words) least = std::min(least, word.size());
  return std::min(least, long_enough);
}

/// Whether a choice is better: if its shortest string is longer, or they are fewer.
bool is_better(const Words& other, const Words& best) {
  if (shortest(other) == 0 || other.size() > most_required) return false;
  bool longer = shortest(other) > shortest(best);
  bool fewer = shortest(other) == shortest(best) && other.size() < best.size();
  return best.empty() || longer || fewer;
}

void choose(Words& best, const Words& other) {
  if (is_better(other, best)) best = other;
}

const Words& best_of(const Part& part) {
  return part.exact && is_better(*part.exact, part.required) ? *part.exact : part.required;
}

class Parser {
 public:
  explicit Parser(std::string_view pattern) : pattern_(pattern) {}

  /// What the whole pattern says; nothing if it is not well-formed.
  Part run() {
    Part whole = alternation();
    return valid_ && at_ == pattern_.size() ? whole : Part();
  }

  /// Whether what stands around a match may matter.
  bool looks_around() const { return looks_around_; }

 private:
  bool done() const { return at_ >= pattern_.size(); }
  bool take(char c) {
    bool there = !done() && pattern_[at_] == c;
    if (there) ++at_;
    return there;
  }

  Part alternation() {
    if (++depth_ > most_depth) valid_ = false;
    Part all = sequence();
    Words required = best_of(all);
    bool known = !required.empty();
    bool single = done() || pattern_[at_] != '|';
    while (valid_ && take('|')) {
      Part next = sequence();
      const Words& one = best_of(next);
      known = known && !one.empty();
      required.insert(one.begin(), one.end());
      if (all.exact && next.exact && all.exact->size() + next.exact->size() <= most_exact) {
        all.exact->insert(next.exact->begin(), next.exact->end());
      } else {
        all.exact.reset();
      }
      if (required.size() > most_required) known = false;
    }
    all.required = known ? std::move(required) : Words();
    if (!single) all.all.clear();
    if (!single && known) all.all.push_back(all.required);
    --depth_;
    return all;
  }

  Part sequence() {
    Words best, run = {""};
    std::vector<Words> all;
    bool exact = true;
    while (valid_ && !done() && (quoted_ || (pattern_[at_] != '|' && pattern_[at_] != ')'))) {
      Part next = repeated();
      bool fits = next.exact && run.size() * next.exact->size() <= most_exact;
      if (fits) {
        Words longer;
        for (const std::string& head : run) {
          for (const std::string& tail : *next.exact) longer.insert(head + tail);
        }
        run = std::move(longer);
        continue;
      }
      exact = false;
      choose(best, run);
      choose(best, best_of(next));
      add(all, run);
      if (!next.exact) {  // Else they begin the next run.
        for (const Words& words : next.all) add(all, words);
      }
      run = {""};
      if (next.exact) run = *next.exact;
    }
    choose(best, run);
    add(all, run);
    Part part;
    part.required = std::move(best);
    part.all = std::move(all);
    if (exact) part.exact = std::move(run);
    return part;
  }

  static void add(std::vector<Words>& all, const Words& words) {
    if (shortest(words) > 0 && words.size() <= most_required) all.push_back(words);
  }

  Part repeated() {
    Part part = atom();
    for (;;) {
      if (quoted_) return part;
      if (take('?')) {
        optional(part);
      } else if (take('*')) {
        part = {};
      } else if (take('+')) {
        at_least_one(part);
      } else if (!done() && pattern_[at_] == '{' && counted()) {
        least_ == 0 ? void(part = {}) : at_least_one(part);
      } else {
        return part;
      }
      take('?');  // Not greedy: the same texts.
    }
  }

  static void optional(Part& part) {
    part.required.clear();
    part.all.clear();
    if (part.exact) part.exact->insert("");
  }

  static void at_least_one(Part& part) {
    part.required = Words(best_of(part));
    if (part.exact && part.all.empty()) add(part.all, *part.exact);
    part.exact.reset();
  }

  /// Takes {2}, {2,} or {2,5}; false where the brace is a literal.
  bool counted() {
    std::size_t close = pattern_.find('}', at_);
    if (close == std::string_view::npos) return false;
    std::string_view inner = pattern_.substr(at_ + 1, close - at_ - 1);
    bool digits = !inner.empty() && inner[0] >= '0' && inner[0] <= '9' &&
                  inner.find_first_not_of("0123456789,") == std::string_view::npos;
    if (!digits) return false;
    least_ = inner[0] == '0' ? 0 : 1;
    at_ = close + 1;
    return true;
  }

  static Part exactly(std::string text) { return {Words{std::move(text)}, {}, {}}; }

  Part atom() {
    if (quoted_) return quoted();
    if (take('(')) return group();
    if (take('[')) return char_class();
    if (take('.')) return {};
    if (take('^') || take('$')) return around();
    if (take('\\')) return escape();
    if (done() || std::string_view("*+?").find(pattern_[at_]) != std::string_view::npos) {
      valid_ = false;
      return {};
    }
    return character();
  }

  /// What a place must have around it.
  Part around() {
    looks_around_ = true;
    return exactly("");
  }

  Part character() {
    std::size_t size = code_point_at(pattern_, at_).size;
    at_ += size;
    return exactly(std::string(pattern_.substr(at_ - size, size)));
  }

  /// The next character between \Q and \E.
  Part quoted() {
    Part part = pattern_.substr(at_).starts_with(quote_end) ? exactly("") : character();
    if (pattern_.substr(at_).starts_with(quote_end)) {
      at_ += quote_end.size();
      quoted_ = false;
    }
    return part;
  }

  Part group() {
    if (take('?')) {
      std::size_t colon = pattern_.find_first_of(":)>", at_);
      std::string_view head = pattern_.substr(at_, colon - at_);
      bool named = head.starts_with("P<");
      if (colon == std::string_view::npos || (!named && head.find('i') != head.npos)) {
        valid_ = false;
        return {};
      }
      at_ = colon + 1;
      if (pattern_[colon] == ')') return around();  // Flags for the rest.
    }
    Part inner = alternation();
    if (!take(')')) valid_ = false;
    return inner;
  }

  Part escape() {
    if (done()) {
      valid_ = false;
      return {};
    }
    char c = pattern_[at_];
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (!letter) return character();
    ++at_;
    switch (c) {
      case 'n': return exactly("\n");
      case 't': return exactly("\t");
      case 'A':
      case 'z':
      case 'b':
      case 'B': return around();
      case 'p':
      case 'P':
      case 'x': skip_braces(); return {};
      case 'Q': quoted_ = true; return exactly("");
      default: return {};
    }
  }

  /// After \p or \x: {…}, or the letter or two digits that may stand instead.
  void skip_braces() {
    if (!done() && pattern_[at_] == '{') {
      at_ = std::min(pattern_.find('}', at_), pattern_.size() - 1) + 1;
    } else {
      at_ = std::min(at_ + (pattern_[at_ - 1] == 'x' ? 2 : 1), pattern_.size());
    }
  }

  /// A class of a few single characters is those; any other is anything.
  Part char_class() {
    bool plain = !take('^');
    Words words;
    for (bool first = true; !done(); first = false) {
      if (pattern_[at_] == ']' && !first) break;
      if (pattern_[at_] == '\\' || pattern_[at_] == '[' || (pattern_[at_] == '-' && !first)) {
        plain = false;
      }
      if (pattern_[at_] == '\\' && at_ + 1 < pattern_.size()) ++at_;
      if (pattern_.substr(at_, 2) == "[:") {
        at_ = std::min(pattern_.find(":]", at_), pattern_.size() - 2) + 2;
        continue;
      }
      std::size_t size = code_point_at(pattern_, at_).size;
      words.insert(std::string(pattern_.substr(at_, size)));
      at_ += size;
    }
    if (!take(']')) valid_ = false;
    return plain && words.size() <= 16 ? Part{words, {}, {}} : Part{};
  }

  static constexpr std::string_view quote_end = "\\E";

  std::string_view pattern_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  int least_ = 0;
  bool valid_ = true;
  bool quoted_ = false;
  bool looks_around_ = false;
};

}  // namespace

std::vector<std::string> required_literals(std::string_view pattern) {
  const Part whole = Parser(pattern).run();
  const Words& best = best_of(whole);
  return {best.begin(), best.end()};
}

std::vector<std::vector<std::string>> required_sets(std::string_view pattern) {
  std::vector<std::vector<std::string>> sets;
  for (const Words& words : Parser(pattern).run().all)
    sets.emplace_back(words.begin(), words.end());
  return sets;
}

std::vector<std::string> matched_words(std::string_view pattern) {
  Parser parser(pattern);
  const Part whole = parser.run();
  if (!whole.exact || parser.looks_around() || whole.exact->contains("")) return {};
  return {whole.exact->begin(), whole.exact->end()};
}

}  // namespace fashen::text
