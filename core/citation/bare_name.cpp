// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/bare_name.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace fashen::citation {
namespace {

using std::string_view;

constexpr std::size_t longest_name = 150;
constexpr std::size_t most_lengths = 16;
constexpr std::size_t character = 3;
constexpr string_view country = "中华人民共和国";

}  // namespace

bool may_end_title(const RunningText& text, std::size_t end) {
  constexpr string_view finals = "法典例定则程释章";
  if (end < character) return false;
  const string_view last = text.folded().substr(end - character, character);
  for (std::size_t i = 0; i < finals.size(); i += character) {
    if (finals.substr(i, character) == last) return true;
  }
  return false;
}

void BareNames::introduce(string_view term) {
  constexpr std::size_t shortest_term = 2 * character;
  if (term.size() < shortest_term || term.size() > longest_name) return;
  if (!terms_.emplace(term).second) return;
  if (std::find(lengths_.begin(), lengths_.end(), term.size()) != lengths_.end()) return;
  if (lengths_.size() == most_lengths) return;
  lengths_.push_back(term.size());
  std::sort(lengths_.rbegin(), lengths_.rend());
}

std::size_t BareNames::known_length(std::size_t floor, std::size_t end, bool& introduced) const {
  const string_view folded = text_.folded();
  introduced = false;
  const std::size_t length = law_.title_ending_at(folded, floor, end);
  for (const std::size_t size : lengths_) {
    if (size < length || size > end - floor) continue;
    if (!terms_.contains(std::string(folded.substr(end - size, size)))) continue;
    introduced = true;
    return size;
  }
  return length;
}

bool BareNames::begins_word(std::size_t floor, std::size_t begin) const {
  if (begin == floor) return true;
  const string_view folded = text_.folded();
  const std::size_t before = text::previous(folded, begin);
  if (!text::is_han(text::code_point_at(folded, before).value)) return true;
  static constexpr std::array<string_view, 36> words = {
      "依照", "根据", "依据", "按照", "违反", "适用", "参照", "遵守", "引用",
      "以及", "或者", "符合", "触犯", "执行", "现行", "我国", "援引", "对照",
      "和",   "及",   "与",   "或",   "的",   "是",   "据",   "照",   "按",
      "依",   "由",   "在",   "对",   "以",   "为",   "到",   "并",   "即"};
  return std::any_of(words.begin(), words.end(),
                     [&](string_view word) { return text_.ends(begin, word); });
}

bool BareNames::ends_word(std::size_t end) const {
  if (end >= text_.size()) return true;
  static constexpr std::array<string_view, 31> words = {
      "的",   "和",   "及",   "与",   "或",   "以及", "或者", "等", "规定", "有关", "相关",
      "第",   "、",   "，",   "。",   "；",   "：",   "（",   "）", "《",   "》",   "追究",
      "给予", "予以", "处罚", "处理", "执行", "之",   "”",    "中", "关于"};
  const char next = text_.folded()[end];
  return next == '\n' || next == ' ' || !text_.first_of(end, words).empty();
}

std::optional<BareName> BareNames::ending_at(std::size_t floor, std::size_t end) const {
  const string_view folded = text_.folded();
  if (end > floor + longest_name) {
    floor = end - longest_name;
    while (floor < end && (folded[floor] & 0xC0) == 0x80) ++floor;
  }
  bool introduced = false;
  const std::size_t length = known_length(floor, end, introduced);
  if (length == 0) return std::nullopt;
  std::size_t begin = end - length;
  if (begin >= floor + country.size() && text_.ends(begin, country)) begin -= country.size();
  if (!begins_word(floor, begin)) return std::nullopt;
  return BareName{{begin, end}, without_gaps(folded.substr(begin, end - begin)), introduced};
}

std::optional<BareName> BareNames::standing_at(std::size_t begin) const {
  const string_view folded = text_.folded();
  const std::size_t bound = std::min(text_.size(), begin + longest_name / 2);
  std::optional<BareName> longest;
  for (std::size_t at = begin; at < bound;) {
    const auto point = text::code_point_at(folded, at);
    if (!text::is_han(point.value)) break;
    at += point.size;
    if (!may_end_title(text_, at) || !ends_word(at)) continue;
    bool introduced = false;
    const std::size_t length = known_length(begin, at, introduced);
    const std::size_t left = at - begin - length;
    const bool whole = left == 0 || (left == country.size() && text_.starts(begin, country));
    if (length != 0 && whole) {
      longest = BareName{{begin, at}, std::string(folded.substr(begin, at - begin)), introduced};
    }
  }
  return longest;
}

}  // namespace fashen::citation
