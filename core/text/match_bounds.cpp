// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/match_bounds.h"

#include <algorithm>

#include "text/utf8.h"

namespace fashen::text {
namespace {

constexpr std::size_t most = 4096;  ///< More is as good as no bound
constexpr std::size_t unbounded = most + 1;
constexpr std::size_t most_depth = 50;
constexpr std::size_t any_character = 4;
constexpr char32_t last_character = 0x10FFFF;

bool is_boundary(std::string_view text, std::size_t at) {
  return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

/// Reads a pattern for the most bytes that it matches, and which characters those can be.
class Reader {
 public:
  explicit Reader(std::string_view pattern) : pattern_(pattern) {}

  MatchBounds run() {
    std::size_t longest = alternation();
    if (!understood_ || at_ != pattern_.size()) return {};
    if (longest <= most) bounds_.longest = longest;
    return bounds_;
  }

 private:
  bool done() const { return !understood_ || at_ >= pattern_.size(); }
  bool take(char c) {
    bool there = at_ < pattern_.size() && pattern_[at_] == c;
    if (there) ++at_;
    return there;
  }
  std::size_t give_up() {
    understood_ = false;
    return 0;
  }
  static std::size_t within(std::size_t longest) { return std::min(longest, unbounded); }

  /// Some of `MatchBounds::ends`, in their order.
  using Ends = std::array<bool, MatchBounds::ends.size()>;
  static Ends ends_among(char32_t first, char32_t last) {
    Ends among{};
    for (std::size_t i = 0; i < among.size(); ++i) {
      const char32_t end = code_point_at(MatchBounds::ends[i], 0).value;
      among[i] = first <= end && end <= last;
    }
    return among;
  }
  void may_hold(const Ends& these) {
    for (std::size_t i = 0; i < these.size(); ++i) {
      if (these[i]) bounds_.excludes[i] = false;
    }
  }
  void may_hold(char32_t first, char32_t last) { may_hold(ends_among(first, last)); }
  void may_hold_any() { bounds_.excludes = {}; }

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
      if (c == '?') {
        ++at_;
      } else if (c == '*' || c == '+') {
        ++at_;
        if (one > 0) one = unbounded;
      } else if (c == '{') {
        one = within(one * counted());
      } else {
        break;
      }
    }
    return one;
  }

  /// The upper number of {2} or {2,5}; one without a bound for {2,}.
  std::size_t counted() {
    std::size_t close = pattern_.find('}', at_);
    if (close == std::string_view::npos) return give_up();
    std::string_view inner = pattern_.substr(at_ + 1, close - at_ - 1);
    bool number_first = !inner.empty() && inner[0] >= '0' && inner[0] <= '9';
    if (!number_first) return give_up();
    if (std::size_t comma = inner.find(','); comma != std::string_view::npos) {
      inner = inner.substr(comma + 1);
      if (inner.empty()) {
        at_ = close + 1;
        return unbounded;
      }
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
    if (take('.')) {
      may_hold(U'\n' + 1, last_character);
      return any_character;
    }
    if (take('^') || take('$')) return 0;
    if (take('\\')) return escape();
    if (std::string_view("*+?{").find(pattern_[at_]) != std::string_view::npos) return give_up();
    CodePoint c = code_point_at(pattern_, at_);
    at_ += c.size;
    may_hold(c.value, c.value);
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
      if (c == 'P' || pattern_.substr(at_, close - at_) != "Han") may_hold_any();
      at_ = close + 1;
      return any_character;
    }
    if (std::string_view("bBAz").find(c) != std::string_view::npos) return 0;
    if (c == 's' || c == 'n') may_hold(U'\n', U'\n');
    if (std::string_view("DSW").find(c) != std::string_view::npos) may_hold_any();
    if (std::string_view("dDsSwWnt").find(c) != std::string_view::npos) return any_character;
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    // What is escaped is one of ASCII; anything else is rare enough to look at all the text.
    return letter || (static_cast<unsigned char>(c) & 0x80) != 0 ? give_up() : any_character;
  }

  /// What is not understood in a class may be anything, and keeps nothing out of its opposite.
  std::size_t char_class() {
    const bool opposite = take('^');
    bool understood = true;
    Ends named{};
    for (bool first = true;; first = false) {
      if (at_ >= pattern_.size()) return give_up();
      if (pattern_[at_] == ']' && !first) break;
      if (pattern_.substr(at_, 2) == "[:") {
        std::size_t close = pattern_.find(":]", at_);
        if (close == std::string_view::npos) return give_up();
        at_ = close + 2;
        understood = false;
      } else if (pattern_[at_] == '\\') {
        constexpr std::string_view harmless = "dwt.-+*?()[]{}|^$/\\";
        understood = understood && harmless.find(pattern_.substr(at_ + 1, 1)) != harmless.npos;
        at_ += 2;
      } else {
        const Ends among = range();
        for (std::size_t i = 0; i < named.size(); ++i) named[i] = named[i] || among[i];
      }
    }
    ++at_;
    if (opposite) {
      for (bool& end : named) end = !end;
    } else if (!understood) {
      may_hold_any();
    }
    may_hold(named);
    return any_character;
  }

  /// The ends that a character of a class stands for, or a range such as 一-龥.
  Ends range() {
    const CodePoint first = code_point_at(pattern_, at_);
    at_ += first.size;
    const std::string_view rest = pattern_.substr(at_);
    if (rest.size() < 2 || rest[0] != '-' || rest[1] == ']') {
      return ends_among(first.value, first.value);
    }
    if (rest[1] == '\\' || rest[1] == '[') {
      give_up();
      return {};
    }
    const CodePoint last = code_point_at(pattern_, at_ + 1);
    at_ += 1 + last.size;
    return ends_among(first.value, last.value);
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  bool understood_ = true;
  MatchBounds bounds_{{}, true, true, true};
};

}  // namespace

base::Span MatchBounds::around(std::size_t place, std::string_view text, base::Span range) const {
  const std::size_t reach = longest.value_or(text.size());
  const std::size_t first = std::max(range.begin, place - std::min(reach, place));
  const std::size_t last = place + std::min(reach, range.end - place);
  const auto excluded = [&](auto stands) {
    for (std::size_t i = 0; i < ends.size(); ++i) {
      if (excludes[i] && stands(ends[i])) return true;
    }
    return false;
  };
  base::Span part{place, place};
  if (excludes == std::array<bool, ends.size()>{}) part = {first, last};
  while (part.begin > first && !excluded([&](std::string_view end) {
           return text[part.begin - 1] == end.back() && text.substr(0, part.begin).ends_with(end);
         })) {
    --part.begin;
  }
  while (part.end < last && !excluded([&](std::string_view end) {
           return text[part.end] == end.front() && text.substr(part.end).starts_with(end);
         })) {
    ++part.end;
  }
  while (!is_boundary(text, part.begin)) ++part.begin;
  while (part.end < range.end && !is_boundary(text, part.end)) --part.end;
  return part;
}

MatchBounds match_bounds(std::string_view pattern) { return Reader(pattern).run(); }

}  // namespace fashen::text
