// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numeral.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <string_view>

#include "text/fold.h"
#include "text/quantity_parts.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

constexpr std::int64_t scale = 1'000'000;

struct Sign {
  enum class Kind : std::uint8_t { none, digit, unit, big } kind = Kind::none;
  bool financial = false;
  std::int32_t value = 0;
};

/// The signs of which Chinese numerals are made, by a hash of the character.
class SignTable {
 public:
  constexpr SignTable() {
    using Kind = Sign::Kind;
    const auto add_all = [this](std::u32string_view characters, Kind kind, bool financial,
                                std::initializer_list<std::int32_t> values) {
      auto value = values.begin();
      for (const char32_t character : characters) add(character, {kind, financial, *value++});
    };
    add_all(U"零〇一二两三四五六七八九", Kind::digit, false, {0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9});
    add_all(U"壹贰叁肆伍陆柒捌玖", Kind::digit, true, {1, 2, 3, 4, 5, 6, 7, 8, 9});
    add_all(U"十廿卅百千", Kind::unit, false, {10, 20, 30, 100, 1000});
    add_all(U"拾佰仟", Kind::unit, true, {10, 100, 1000});
    add_all(U"万亿", Kind::big, false, {10'000, 100'000'000});
  }

  Sign find(char32_t character) const {
    std::size_t slot = slot_of(character);
    while (slots_[slot].character != character && slots_[slot].character != 0) slot = next(slot);
    return slots_[slot].character == character ? slots_[slot].sign : Sign{};
  }

 private:
  struct Slot {
    char32_t character = 0;
    Sign sign;
  };
  static constexpr std::size_t size = 128;  // A quarter of them is taken

  static constexpr std::size_t slot_of(char32_t character) {
    return (character * 0x9E3779B1U >> 25) % size;
  }
  static constexpr std::size_t next(std::size_t slot) { return (slot + 1) % size; }

  constexpr void add(char32_t character, Sign sign) {
    std::size_t slot = slot_of(character);
    while (slots_[slot].character != 0) slot = next(slot);
    slots_[slot] = {character, sign};
  }

  std::array<Slot, size> slots_{};
};

Sign sign_of(char32_t c) {
  static constexpr SignTable table;
  return table.find(c);
}

bool multiply(std::int64_t& value, std::int64_t factor) {
  return !__builtin_mul_overflow(value, factor, &value);
}

bool add(std::int64_t& value, std::int64_t more) {
  return !__builtin_add_overflow(value, more, &value);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// 1200, 1,200.50 and what 万, 亿, 千, 百 after them make of it.
std::optional<Numeral> arabic_at(std::string_view text, std::size_t offset) {
  std::size_t at = offset;
  std::int64_t whole = 0;
  while (at < text.size()) {
    bool group = text[at] == ',' && at + 3 < text.size() && is_digit(text[at + 1]) &&
                 is_digit(text[at + 2]) && is_digit(text[at + 3]) &&
                 (at + 4 >= text.size() || !is_digit(text[at + 4]));
    if (group) {
      ++at;
    } else if (!is_digit(text[at])) {
      break;
    }
    if (!multiply(whole, 10) || !add(whole, text[at] - '0')) return std::nullopt;
    ++at;
  }
  std::int64_t micros = whole;
  if (!multiply(micros, scale)) return std::nullopt;
  if (at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) {
    std::int64_t place = scale / 10;
    for (++at; at < text.size() && is_digit(text[at]); ++at, place /= 10) {
      micros += place * (text[at] - '0');
    }
  }
  Numeral numeral{{offset, at}, {micros}, NumeralStyle::arabic};
  while (at < text.size()) {
    CodePoint c = code_point_at(text, at);
    Sign sign = sign_of(c.value);
    bool factor = sign.kind == Sign::Kind::big ||
                  (sign.kind == Sign::Kind::unit && sign.value >= 100 && !sign.financial);
    if (!factor || !multiply(micros, sign.value)) break;
    at += c.size;
    numeral = {{offset, at}, {micros}, NumeralStyle::mixed};
  }
  return numeral;
}

/// Sums what the signs of a Chinese numeral say; digits alone are read as places (二〇二六).
class ChineseReader {
 public:
  bool take(const Sign& sign) {
    using Kind = Sign::Kind;
    financial_ = financial_ || sign.financial;
    if (sign.kind == Kind::digit) {
      if (pending_ && !units_seen_) return push_place(sign.value);
      if (pending_ && pending_value_ != 0) return false;
      after_zero_ = pending_;
      pending_ = true;
      pending_value_ = sign.value;
      places_ = sign.value;
      return true;
    }
    if (place_count_ > 1) return false;
    if (sign.kind == Kind::unit) {
      std::int64_t factor = pending_ && pending_value_ != 0 ? pending_value_ : 1;
      if (!pending_ && units_seen_ && sign.value >= 100) return false;
      if (sign.value >= last_unit_) return false;
      section_ += sign.value * factor;
      last_unit_ = sign.value == 20 || sign.value == 30 ? 10 : sign.value;
      after_big_ = false;
      pending_ = false;
      units_seen_ = true;
      return true;
    }
    std::int64_t section = section_ + (pending_ ? pending_value_ : 0);
    if (section == 0 && total_ == 0) return false;
    if (sign.value >= last_big_) {
      total_ += section;
      if (!multiply(total_, sign.value)) return false;
    } else {
      if (section == 0 || !multiply(section, sign.value) || !add(total_, section)) return false;
    }
    last_big_ = sign.value;
    last_unit_ = 10'000;
    section_ = 0;
    after_big_ = true;
    pending_ = false;
    units_seen_ = true;
    return true;
  }

  std::optional<std::int64_t> value() const {
    if (!units_seen_ && place_count_ > 0) return places_;
    std::int64_t sum = total_;
    std::int64_t last = pending_ ? pending_value_ : 0;
    // 三百二, 三万五: the unit below the last one goes without saying, unless a 零 stands there.
    if (units_seen_ && !after_zero_) last *= (after_big_ ? last_big_ : last_unit_) / 10;
    if (!add(sum, section_) || !add(sum, last)) return std::nullopt;
    return sum;
  }

  bool financial() const { return financial_; }

 private:
  bool push_place(std::int64_t digit) {
    if (place_count_ == 0) place_count_ = 1;
    ++place_count_;
    return place_count_ < 16 && multiply(places_, 10) && add(places_, digit);
  }

  std::int64_t total_ = 0, section_ = 0, pending_value_ = 0, places_ = 0;
  std::int64_t last_unit_ = 10'000, last_big_ = std::numeric_limits<std::int64_t>::max();
  int place_count_ = 0;
  bool pending_ = false, after_zero_ = false;  // 零 stands before the pending digit
  bool units_seen_ = false, after_big_ = false, financial_ = false;
};

/// 零点五, 三点一四: what stands behind 点, unless it is a time of day (三点五十分).
void add_fraction(std::string_view text, Numeral& numeral) {
  constexpr std::string_view point = "点", minute = "分";
  if (!text.substr(numeral.span.end).starts_with(point)) return;
  std::size_t at = numeral.span.end + point.size();
  std::int64_t micros = 0, place = scale;
  while (at < text.size()) {
    const CodePoint c = code_point_at(text, at);
    const Sign sign = sign_of(c.value);
    if (sign.kind == Sign::Kind::none) break;
    if (sign.kind != Sign::Kind::digit || sign.financial) return;
    place /= 10;
    micros += place * sign.value;
    at += c.size;
  }
  if (place == scale || text.substr(at).starts_with(minute)) return;
  if (!add(numeral.value.micros, micros)) return;
  numeral.span.end = at;
}

std::optional<Numeral> chinese_at(std::string_view text, std::size_t offset) {
  ChineseReader reader;
  std::size_t at = offset;
  std::optional<Numeral> best;
  while (at < text.size()) {
    CodePoint c = code_point_at(text, at);
    Sign sign = sign_of(c.value);
    bool bare_unit = at == offset && (sign.kind == Sign::Kind::big || sign.value > 30);
    if (sign.kind == Sign::Kind::none || (sign.kind != Sign::Kind::digit && bare_unit) ||
        !reader.take(sign)) {
      break;
    }
    at += c.size;
    auto value = reader.value();
    if (!value || !multiply(*value, scale)) break;
    auto style = reader.financial() ? NumeralStyle::financial : NumeralStyle::chinese;
    best = Numeral{{offset, at}, {*value}, style};
  }
  if (best && best->style == NumeralStyle::chinese) add_fraction(text, *best);
  return best;
}

}  // namespace

std::string Decimal::to_string() const {
  std::int64_t rest = micros % scale;
  std::string out = micros < 0 ? "-" : "";
  out += std::to_string(micros < 0 ? -(micros / scale) : micros / scale);
  if (rest == 0) return out;
  std::string digits = std::to_string((rest < 0 ? -rest : rest) + scale).substr(1);
  return out + "." + digits.substr(0, digits.find_last_not_of('0') + 1);
}

bool is_numeral_sign(char32_t c) { return sign_of(c).kind != Sign::Kind::none; }

std::optional<Numeral> numeral_at(std::string_view folded, std::size_t offset) {
  if (offset >= folded.size()) return std::nullopt;
  return is_digit(folded[offset]) ? arabic_at(folded, offset) : chinese_at(folded, offset);
}

std::optional<Decimal> parse_numeral(std::string_view text) {
  std::string folded = fold(trim(text)).text;
  auto numeral = numeral_at(folded, 0);
  if (!numeral || numeral->span.end != folded.size()) return std::nullopt;
  return numeral->value;
}

std::string to_chinese_numeral(std::int64_t number) {
  if (number < 0 || number > 99'999'999) return std::to_string(number);
  static const std::array<const char*, 10> digits = {"零", "一", "二", "三", "四",
                                                     "五", "六", "七", "八", "九"};
  static const std::array<const char*, 4> units = {"千", "百", "十", ""};
  auto section = [](std::int64_t value, bool first) {
    std::string out;
    bool gap = !first;
    std::int64_t place = 1000;
    for (std::size_t i = 0; i < 4; ++i, place /= 10) {
      auto digit = static_cast<std::size_t>(value / place % 10);
      if (digit == 0) continue;
      bool skipped = i > 0 && value / (place * 10) % 10 == 0;
      if (skipped && (gap || value / (place * 10) > 0)) out += "零";
      bool ten = i == 2 && digit == 1 && out.empty() && first;
      out += std::string(ten ? "" : digits[digit]) + units[i];
    }
    return out;
  };
  if (number == 0) return digits[0];
  if (number < 10'000) return section(number, true);
  std::string low = number % 10'000 == 0 ? "" : section(number % 10'000, false);
  return section(number / 10'000, true) + "万" + low;
}

}  // namespace fashen::text
