// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/likeness.h"

#include <map>

#include "text/utf8.h"

namespace fashen::review {
namespace {

// Pairs of neighbouring characters, with how often each stands there.
std::map<std::string_view, int> pairs(std::string_view text, int& count) {
  std::map<std::string_view, int> out;
  std::size_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = text::code_point_at(text, at).size;
    if (at > before || at != 0) {
      ++out[text.substr(before, at + size - before)];
      ++count;
    }
    before = at;
    at += size;
  }
  return out;
}

}  // namespace

std::string bare_words(std::string_view text) {
  constexpr char32_t first_han = 0x3400, last_han = 0x9fff, beyond = 0x20000;
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = text::code_point_at(text, at);
    const char32_t c = point.value;
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter || (c >= first_han && c <= last_han) || c >= beyond || c == '%') {
      out += text.substr(at, point.size);
    }
    at += point.size;
  }
  return out;
}

double likeness(std::string_view a, std::string_view b) {
  int in_a = 0, in_b = 0, shared = 0;
  const auto of_a = pairs(a, in_a), of_b = pairs(b, in_b);
  for (const auto& [pair, times] : of_a) {
    const auto found = of_b.find(pair);
    if (found != of_b.end()) shared += std::min(times, found->second);
  }
  return in_a + in_b == 0 ? (a == b ? 1.0 : 0.0) : 2.0 * shared / (in_a + in_b);
}

}  // namespace fashen::review
