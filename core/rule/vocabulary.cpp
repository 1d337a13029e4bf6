// SPDX-License-Identifier: GPL-3.0-or-later
#include <cctype>

#include "rule/nearest.h"
#include "rule/vocabulary.h"

namespace fashen::rule {
namespace {

constexpr int deepest_name = 8;

std::size_t letters_at(std::string_view pattern, std::size_t offset) {
  std::size_t end = offset;
  while (end < pattern.size() && std::isalpha(static_cast<unsigned char>(pattern[end]))) ++end;
  return end - offset;
}

/// Length of an escape such as \d, \p{Han} or \x{4e00} at `offset`.
std::size_t escape_length(std::string_view pattern, std::size_t offset) {
  if (offset + 1 >= pattern.size()) return 1;
  bool braces = std::string_view("pPx").find(pattern[offset + 1]) != std::string_view::npos &&
                offset + 2 < pattern.size() && pattern[offset + 2] == '{';
  if (!braces) return 2;
  std::size_t close = pattern.find('}', offset);
  return close == std::string_view::npos ? 2 : close + 1 - offset;
}

base::Result<std::string> expand_to(std::string_view pattern, const Vocabulary& vocabulary,
                                    int depth) {
  if (depth > deepest_name) {
    return base::Error(base::ErrorCode::malformed, "词汇名互相引用，无法展开");
  }
  std::string out;
  out.reserve(pattern.size() * 2);
  for (std::size_t i = 0; i < pattern.size();) {
    std::size_t copied = 1;
    if (pattern[i] == '\\') {
      copied = escape_length(pattern, i);
    } else if (pattern[i] == '{') {
      std::size_t letters = letters_at(pattern, i + 1);
      std::size_t close = i + 1 + letters;
      if (letters > 0 && close < pattern.size() && pattern[close] == '}') {
        std::string_view name = pattern.substr(i + 1, letters);
        auto entry = vocabulary.find(name);
        if (entry == vocabulary.end()) {
          std::vector<std::string_view> known;
          for (const auto& [word, unused] : vocabulary) known.push_back(word);
          return base::Error(base::ErrorCode::malformed, "词汇表中没有 {" + std::string(name) +
                                                             "}" + did_you_mean(name, known));
        }
        auto inner = expand_to(entry->second, vocabulary, depth + 1);
        if (!inner) return inner.error();
        out += "(?:" + inner.value() + ")";
        i = close + 1;
        continue;
      }
    }
    out += pattern.substr(i, copied);
    i += copied;
  }
  return out;
}

}  // namespace

base::Result<std::string> expand(std::string_view pattern, const Vocabulary& vocabulary) {
  return expand_to(pattern, vocabulary, 0);
}

}  // namespace fashen::rule
