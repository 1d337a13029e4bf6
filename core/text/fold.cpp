// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include "text/fold_table.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

/// Of either width.
bool is_digit(char32_t c) { return (c >= '0' && c <= '9') || (c >= U'０' && c <= U'９'); }

bool is_chinese_digit(char32_t c) {
  switch (c) {
    case U'〇':
    case U'零':
    case U'一':
    case U'二':
    case U'三':
    case U'四':
    case U'五':
    case U'六':
    case U'七':
    case U'八':
    case U'九': return true;
    default: return false;
  }
}

bool is_counted(char32_t c) {
  switch (c) {
    case U'年':
    case U'月':
    case U'日':
    case U'号':
    case U'號':
    case U'条':
    case U'條':
    case U'）':
    case U')': return true;
    default: return false;
  }
}

bool can_stand_for_zero(char32_t c) { return c == U'〇' || fold_entry(c) == fold_if_zero; }

/// The length of the run of zeros at `offset` if what precedes and follows it are Chinese
/// numerals: 二○二六, 一O八条. Otherwise the length of the run negated, so that it is kept.
struct ZeroRun {
  std::size_t size;
  bool zeros;
};
ZeroRun zero_run(std::string_view text, std::size_t offset) {
  std::size_t end = offset;
  while (end < text.size()) {
    CodePoint c = code_point_at(text, end);
    if (!can_stand_for_zero(c.value)) break;
    end += c.size;
  }
  bool after_digit =
      offset > 0 && is_chinese_digit(code_point_at(text, previous(text, offset)).value);
  bool before_digit = false;
  if (end < text.size()) {
    char32_t next = code_point_at(text, end).value;
    before_digit = is_chinese_digit(next) || is_counted(next);
  }
  return {end - offset, after_digit && before_digit};
}

class Folder {
 public:
  explicit Folder(std::string_view text) : text_(text) { folded_.text.reserve(text.size()); }

  Folded run() {
    std::size_t i = 0;
    for (skip_kept(i); i < text_.size(); skip_kept(i)) {
      const CodePoint c = code_point_at(text_, i);
      const std::uint16_t entry = fold_entry(c.value);
      i += entry == fold_keep ? c.size : fold_one(i, c, entry);
    }
    copy_until(i);
    return std::move(folded_);
  }

 private:
  /// Passes over characters of three bytes, which nearly all are, that stay as they are.
  void skip_kept(std::size_t& at) const {
    std::size_t next = at;
    for (; next + 3 <= text_.size(); next += 3) {
      const char* bytes = text_.data() + next;
      const auto bits = [&](int i, unsigned mask) {
        return static_cast<unsigned char>(bytes[i]) & mask;
      };
      if (bits(0, 0xF0) != 0xE0) break;
      if (!is_kept(bits(0, 0x0F) << 12 | bits(1, 0x3F) << 6 | bits(2, 0x3F))) break;
    }
    at = next;
  }

  /// Deals with one code point that may have to be rewritten; the bytes it has dealt with.
  std::size_t fold_one(std::size_t offset, CodePoint c, std::uint16_t entry) {
    if (entry == fold_if_zero) return fold_zeros(offset);
    if (entry == fold_if_digits) {
      if (digit_before(offset) && digit_at(offset + 1)) return c.size;
      entry = u'，';
    }
    rewrite(offset, c.size, entry);
    return c.size;
  }

  bool digit_at(std::size_t offset) const {
    return offset < text_.size() && is_digit(code_point_at(text_, offset).value);
  }
  bool digit_before(std::size_t offset) const {
    return offset > 0 && digit_at(previous(text_, offset));
  }

  std::size_t fold_zeros(std::size_t offset) {
    ZeroRun run = zero_run(text_, offset);
    if (run.zeros) {
      for (std::size_t i = offset; i < offset + run.size;) {
        std::size_t size = code_point_at(text_, i).size;
        rewrite(i, size, u'零');
        i += size;
      }
    }
    return run.size;
  }

  void copy_until(std::size_t offset) {
    folded_.text.append(text_, copied_, offset - copied_);
    folded_.to_text.add(offset - copied_, offset - copied_, true);
    copied_ = offset;
  }

  void rewrite(std::size_t offset, std::size_t size, std::uint16_t value) {
    std::size_t before = folded_.text.size() + (offset - copied_);
    if (value != fold_drop) {
      folded_.text.append(text_, copied_, offset - copied_);
      append(folded_.text, value);
    } else {
      folded_.text.append(text_, copied_, offset - copied_);
    }
    std::size_t made = folded_.text.size() - before;
    // Where the size stays the coordinates do too, and the map need not know of the change.
    if (made == size) {
      folded_.to_text.add(offset - copied_ + size, offset - copied_ + size, true);
    } else {
      folded_.to_text.add(offset - copied_, offset - copied_, true);
      folded_.to_text.add(made, size, false);
    }
    copied_ = offset + size;
  }

  std::string_view text_;
  std::size_t copied_ = 0;  ///< Everything before stands in `folded_`.
  Folded folded_;
};

}  // namespace

Folded fold(std::string_view text) { return Folder(text).run(); }

std::string fold_pattern(std::string_view pattern) {
  std::string out;
  out.reserve(pattern.size());
  for (std::size_t i = 0; i < pattern.size();) {
    CodePoint c = code_point_at(pattern, i);
    std::size_t next = i + c.size;
    std::uint16_t entry = c.value < 0x80 ? std::uint16_t{fold_keep} : fold_entry(c.value);
    // The ends of a range such as [一-龥] are positions, not characters.
    bool in_range = is_han(c.value) && ((i > 0 && pattern[i - 1] == '-') ||
                                        (next < pattern.size() && pattern[next] == '-'));
    if (entry == u'.' || entry == u'-') {
      out += '\\';
      out += static_cast<char>(entry);
    } else if (entry <= fold_if_digits || in_range) {
      out.append(pattern, i, c.size);
    } else {
      append(out, entry);
    }
    i = next;
  }
  return out;
}

std::string title_key(std::string_view title) {
  constexpr std::string_view state = "中华人民共和国";
  std::string folded = fold(title).text;
  std::string key;
  for (std::size_t i = 0; i < folded.size();) {
    CodePoint c = code_point_at(folded, i);
    switch (c.value) {
      case U' ':
      case U'\n':
      case U'"':
      case U'\'':
      case U'“':
      case U'”':
      case U'‘':
      case U'’':
      case U'《':
      case U'》':
      case U'〈':
      case U'〉': break;
      default: key.append(folded, i, c.size);
    }
    i += c.size;
  }
  if (key.size() > state.size() && key.compare(0, state.size(), state) == 0) {
    key.erase(0, state.size());
  }
  return key;
}

}  // namespace fashen::text
