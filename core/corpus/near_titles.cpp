// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/near_titles.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace fashen::corpus {
namespace {

constexpr std::string_view law_word = "法", method_word = "办法", state = "中华人民共和国";

using Characters = std::u32string;

Characters characters(std::string_view text) {
  Characters all;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::code_point_at(text, at);
    all += c.value;
    at += c.size;
  }
  return all;
}

bool is_law(std::string_view key) { return key.ends_with(law_word) && !key.ends_with(method_word); }

/// 条例, 规定, 办法, 细则: two characters each.
constexpr std::size_t regulation_word = 6;
bool is_regulation(std::string_view key) {
  static constexpr std::array<std::string_view, 4> kinds = {"条例", "规定", "办法", "细则"};
  return std::any_of(kinds.begin(), kinds.end(),
                     [key](std::string_view kind) { return key.ends_with(kind); });
}

/// 行政罚处法 for 行政处罚法.
bool neighbours_swapped(const Characters& a, const Characters& b) {
  if (a.size() != b.size()) return false;
  const auto [in_a, in_b] = std::mismatch(a.begin(), a.end(), b.begin());
  if (a.end() - in_a < 2) return false;
  return *in_a == *(in_b + 1) && *(in_a + 1) == *in_b && std::equal(in_a + 2, a.end(), in_b + 2);
}

/// Whether the characters of `less` stand in `more` in their order.
bool stands_in_order(const Characters& less, const Characters& more) {
  std::size_t met = 0;
  for (const char32_t c : more) met += met < less.size() && less[met] == c ? 1 : 0;
  return met == less.size();
}

/// One or two characters of the longer one are all that the shorter lacks, none at the beginning.
bool lacks_little(const Characters& less, const Characters& more) {
  constexpr std::size_t most = 2, shortest = 4, begins = 2;
  return less.size() >= shortest && more.size() > less.size() &&
         more.size() - less.size() <= most && more.compare(0, begins, less, 0, begins) == 0 &&
         stands_in_order(less, more);
}

/// 居民委员会组织法 for 城市居民委员会组织法.
bool lacks_beginning(const Characters& less, const Characters& more) {
  constexpr std::size_t most = 4, shortest = 6;
  return less.size() >= shortest && more.size() > less.size() &&
         more.size() - less.size() <= most && more.ends_with(less);
}

/// 中国人民共和国, 中华人民和国.
bool is_misspelt_state(const Characters& words) {
  static const Characters right = characters(state);
  const auto differing = [&] {
    std::size_t count = 0;
    for (std::size_t i = 0; i < right.size(); ++i) count += words[i] == right[i] ? 0 : 1;
    return count;
  };
  if (words.size() + 1 == right.size()) return stands_in_order(words, right);
  if (words.size() == right.size() + 1) return stands_in_order(right, words);
  if (words.size() != right.size()) return false;
  return differing() == 1 || neighbours_swapped(words, right);
}

/// The rest of a name that begins with a misspelt 中华人民共和国, if it is a name.
std::string behind_misspelt_state(std::string_view key, const TitleList& titles) {
  constexpr std::size_t shortest = 6, longest = 8;
  for (std::size_t size = shortest; size <= longest; ++size) {
    const std::string_view begin = text::prefix(key, size);
    const std::string_view rest = key.substr(begin.size());
    if (!rest.empty() && is_misspelt_state(characters(begin)) && titles.holds(rest)) {
      return std::string(rest);
    }
  }
  return {};
}

}  // namespace

const TitleList* titles_of(const Lookup& law) {
  const auto* source = dynamic_cast<const TitleSource*>(&law);
  return source ? &source->titles() : nullptr;
}

std::vector<std::string> near_titles(std::string_view key, const TitleList& titles) {
  constexpr std::size_t shortest = 4, shortest_regulation = 6;
  constexpr std::size_t most_bytes = 16;  // of the four characters at most that a name may lack
  std::vector<std::string> found;
  if (auto name = behind_misspelt_state(key, titles); !name.empty()) return {std::move(name)};
  const Characters wanted = characters(key);
  if (is_regulation(key) && wanted.size() >= shortest_regulation) {
    const std::string_view word = key.substr(key.size() - regulation_word);
    for (std::string& name : titles.ending_with(word, key.size(), key.size())) {
      if (neighbours_swapped(wanted, characters(name))) found.push_back(std::move(name));
    }
  }
  if (!is_law(key)) return found;
  const std::size_t least = key.size() - std::min(key.size(), most_bytes);
  for (std::string& name : titles.ending_with(law_word, least, key.size() + most_bytes)) {
    const Characters known = characters(name);
    if (known.size() < shortest || !is_law(name)) continue;
    if (neighbours_swapped(wanted, known) || lacks_little(wanted, known) ||
        lacks_little(known, wanted) || lacks_beginning(wanted, known)) {
      found.push_back(std::move(name));
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> regulations_called_laws(std::string_view key, const TitleList& titles) {
  static constexpr std::array<std::string_view, 4> kinds = {"条例", "暂行条例", "办法", "规定"};
  constexpr std::size_t shortest = 12;  // four characters before the kind
  std::vector<std::string> found;
  if (!is_law(key)) return found;
  const std::string_view stem = key.substr(0, key.size() - law_word.size());
  if (stem.size() < shortest) return found;
  for (const std::string_view kind : kinds) {
    std::string name(stem);
    name += kind;
    if (titles.holds(name)) found.push_back(std::move(name));
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace fashen::corpus
