// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/diff.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>

#include "text/sequence_diff.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

bool is_blank(char32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0x3000;
}

bool is_ascii_word(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_word(char32_t c) {
  if (c < 0x80) return is_ascii_word(c);
  if (c < 0xC0) return false;
  if (c >= 0x2000 && c < 0x2C00) return false;  // punctuation, arrows, symbols
  if (c >= 0x3000 && c < 0x3005) return false;
  if (c >= 0x3008 && c < 0x3021) return false;
  if (c >= 0xFE10 && c < 0xFE70) return false;
  const char32_t half = c - 0xFEE0;  // the full-width forms of ASCII
  if (c >= 0xFF01 && c <= 0xFF5E) return is_ascii_word(half);
  return c < 0xFF5F || c > 0xFF65;
}

struct Words {
  std::vector<std::uint32_t> ids;
  std::vector<base::Span> spans;
};

/// Gives every word its number: a single character its code point, any other the next free one.
class Splitter {
 public:
  Words split(std::string_view text) {
    Words words;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint first = code_point_at(text, at);
      std::size_t end = at + first.size;
      const bool blank = is_blank(first.value);
      if (blank || is_ascii_word(first.value)) {
        while (end < text.size()) {
          const CodePoint next = code_point_at(text, end);
          if (!(blank ? is_blank(next.value) : is_ascii_word(next.value))) break;
          end += next.size;
        }
      }
      const bool single = end == at + first.size;
      words.ids.push_back(single ? first.value : number(text.substr(at, end - at)));
      words.spans.push_back({at, end});
      at = end;
    }
    return words;
  }

 private:
  std::uint32_t number(std::string_view word) {
    constexpr std::uint32_t beyond_unicode = 0x110000;
    const auto next = beyond_unicode + static_cast<std::uint32_t>(numbers_.size());
    return numbers_.try_emplace(std::string(word), next).first->second;
  }

  std::unordered_map<std::string, std::uint32_t> numbers_;
};

std::size_t offset(const Words& words, std::size_t index, std::string_view text) {
  return index < words.spans.size() ? words.spans[index].begin : text.size();
}

class Builder {
 public:
  Builder(std::string_view before, std::string_view after) : before_(before), after_(after) {}

  std::vector<Edit> build() {
    Splitter splitter;
    const Words old_words = splitter.split(before_), new_words = splitter.split(after_);
    const SequenceDiff found = diff_sequences(old_words.ids, new_words.ids);
    for (std::size_t i = 0, j = 0; i < old_words.ids.size() || j < new_words.ids.size();) {
      const std::size_t old_begin = i, new_begin = j;
      const auto gone = [&] { return i < old_words.ids.size() && found.removed[i]; };
      const auto come = [&] { return j < new_words.ids.size() && found.added[j]; };
      const bool changed = gone() || come();
      if (changed) {
        while (gone()) ++i;
        while (come()) ++j;
      } else {
        while (i < old_words.ids.size() && !gone() && !come()) ++i, ++j;
      }
      add({changed ? EditKind::changed : EditKind::same,
           {offset(old_words, old_begin, before_), offset(old_words, i, before_)},
           {offset(new_words, new_begin, after_), offset(new_words, j, after_)}});
    }
    absorb();
    return std::move(edits_);
  }

 private:
  void add(Edit edit) {
    if (edit.kind == EditKind::changed && only_punctuation(base::slice(before_, edit.before)) &&
        only_punctuation(base::slice(after_, edit.after))) {
      edit.kind = EditKind::punctuation;
    }
    edits_.push_back(edit);
  }

  /// Words of the larger side of a change.
  std::size_t weight(const Edit& edit) const {
    return std::max(length(base::slice(before_, edit.before)),
                    length(base::slice(after_, edit.after)));
  }

  bool is_coincidence(const Edit& left, const Edit& same, const Edit& right) const {
    constexpr std::size_t longest = 3;
    if (left.kind != EditKind::changed || right.kind != EditKind::changed) return false;
    const std::string_view words = base::slice(before_, same.before);
    const std::size_t size = length(words);
    if (size > longest || size > std::min(weight(left), weight(right))) return false;
    for (std::size_t at = 0; at < words.size();) {
      const CodePoint c = code_point_at(words, at);
      if (!is_word(c.value)) return false;  // a mark between two changes keeps them apart
      at += c.size;
    }
    return true;
  }

  void absorb() {
    std::vector<Edit> kept;
    for (std::size_t i = 0; i < edits_.size(); ++i) {
      const Edit& edit = edits_[i];
      if (edit.kind == EditKind::same && !kept.empty() && i + 1 < edits_.size() &&
          is_coincidence(kept.back(), edit, edits_[i + 1])) {
        ++i;
        kept.back().before.end = edits_[i].before.end;
        kept.back().after.end = edits_[i].after.end;
      } else {
        kept.push_back(edit);
      }
    }
    edits_ = std::move(kept);
  }

  std::string_view before_, after_;
  std::vector<Edit> edits_;
};

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_word(c.value)) ++count;
    at += c.size;
  }
  return count;
}

}  // namespace

bool only_punctuation(std::string_view words) { return count_words(words) == 0; }

std::vector<Edit> diff(std::string_view before, std::string_view after) {
  return Builder(before, after).build();
}

double likeness(const std::vector<Edit>& edits, std::string_view before, std::string_view after) {
  std::size_t kept = 0;
  for (const Edit& edit : edits) {
    if (edit.kind == EditKind::same) kept += count_words(base::slice(before, edit.before));
  }
  const std::size_t all = std::max(count_words(before), count_words(after));
  return all == 0 ? 0 : static_cast<double>(kept) / static_cast<double>(all);
}

}  // namespace fashen::text
