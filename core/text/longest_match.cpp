// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/longest_match.h"

#include <algorithm>

#include "text/utf8.h"

namespace fashen::text {
namespace {

constexpr std::size_t most = 4096;  ///< More is as good as no bound
constexpr std::size_t most_depth = 50;
constexpr std::size_t any_character = 4;

class Reader {
 public:
  explicit Reader(std::string_view pattern) : pattern_(pattern) {}

  std::optional<std::size_t> run() {
    std::size_t longest = alternation();
    if (!bounded_ || at_ != pattern_.size()) return std::nullopt;
    return longest;
  }

 private:
  bool done() const { return !bounded_ || at_ >= pattern_.size(); }
  bool take(char c) {
    bool there = at_ < pattern_.size() && pattern_[at_] == c;
    if (there) ++at_;
    return there;
  }
  std::size_t give_up() {
    bounded_ = false;
    return 0;
  }
  std::size_t within(std::size_t longest) { return longest > most ? give_up() : longest; }

  std::size_t alternation() {
    if (++depth_ > most_depth) return give_up();
    std::size_t longest = sequence();
    while (!done() && take('|')) longest = std::max(longest, sequence());
    --depth_;
    return longest;
  }

  std::size_t sequence() {
    std::size_t longest = 0;
    while (!done() && pattern_[at_] != '|' && pattern_[at_] != ')') {
      longest = within(longest + repeated());
    }
    return longest;
  }

  std::size_t repeated() {
    std::size_t one = atom();
    while (!done()) {
      char c = pattern_[at_];
      if (c == '*' || c == '+') return give_up();
      if (c == '?') {
        ++at_;
      } else if (c == '{') {
        one = within(one * counted());
      } else {
        break;
      }
    }
    return one;
  }

  /// The upper number of {2} or {2,5}.
  std::size_t counted() {
    std::size_t close = pattern_.find('}', at_);
    if (close == std::string_view::npos) return give_up();
    std::string_view inner = pattern_.substr(at_ + 1, close - at_ - 1);
    bool number_first = !inner.empty() && inner[0] >= '0' && inner[0] <= '9';
    if (!number_first) return give_up();
    if (std::size_t comma = inner.find(','); comma != std::string_view::npos) {
      inner = inner.substr(comma + 1);
    }
    bool digits = !inner.empty() && inner.find_first_not_of("0123456789") == inner.npos;
    if (!digits || inner.size() > 4) return give_up();
    std::size_t number = 0;
    for (char digit : inner) number = 10 * number + static_cast<std::size_t>(digit - '0');
    at_ = close + 1;
    return number;
  }

  std::size_t atom() {
    if (take('(')) return group();
    if (take('[')) return char_class();
    if (take('.')) return any_character;
    if (take('\\')) return escape();
    if (std::string_view("^$*+?{").find(pattern_[at_]) != std::string_view::npos) return give_up();
    at_ += code_point_at(pattern_, at_).size;
    return any_character;
  }

  std::size_t group() {
    if (take('?') && !take(':')) {
      std::size_t close = pattern_.find('>', at_);
      if (!pattern_.substr(at_).starts_with("P<") || close == std::string_view::npos) {
        return give_up();
      }
      at_ = close + 1;
    }
    std::size_t inner = alternation();
    return take(')') ? inner : give_up();
  }

  std::size_t escape() {
    if (done()) return give_up();
    char c = pattern_[at_++];
    if (std::string_view("pP").find(c) != std::string_view::npos) {
      if (!take('{')) return give_up();
      std::size_t close = pattern_.find('}', at_);
      if (close == std::string_view::npos) return give_up();
      at_ = close + 1;
      return any_character;
    }
    if (std::string_view("dDsSwWnt").find(c) != std::string_view::npos) return any_character;
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    // What is escaped is one of ASCII; anything else is rare enough to look at all the text.
    return letter || (static_cast<unsigned char>(c) & 0x80) != 0 ? give_up() : any_character;
  }

  std::size_t char_class() {
    take('^');
    for (bool first = true;; first = false) {
      if (at_ >= pattern_.size()) return give_up();
      if (pattern_[at_] == ']' && !first) break;
      if (pattern_.substr(at_, 2) == "[:") {
        std::size_t close = pattern_.find(":]", at_);
        if (close == std::string_view::npos) return give_up();
        at_ = close + 2;
        continue;
      }
      at_ += pattern_[at_] == '\\' ? 2 : 1;
    }
    ++at_;
    return any_character;
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  bool bounded_ = true;
};

}  // namespace

std::optional<std::size_t> longest_match(std::string_view pattern) { return Reader(pattern).run(); }

}  // namespace fashen::text
