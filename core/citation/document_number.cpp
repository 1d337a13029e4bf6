// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/document_number.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/numeral.h"
#include "text/utf8.h"

namespace fashen::citation {
namespace {

using std::string_view;

constexpr std::size_t longest_code = 24;  // 中华人民共和国住房和城乡建设部令 and the like.

// Words of running text that stand before a number and do not belong to it.
constexpr std::array<string_view, 14> leading_words = {"根据", "依据", "依照", "按照", "参照",
                                                       "违反", "执行", "适用", "贯彻", "落实",
                                                       "经",   "见",   "以",   "的"};
constexpr std::array<string_view, 4> joining_words = {"和", "及", "与", "按"};

// What 号 counts where it is not the number of a paper: 3号楼, 2号地块.
constexpr std::array<string_view, 10> counted_things = {"楼", "房",   "院", "地块", "车",
                                                        "线", "宗地", "库", "门",   "井"};

bool is_code_character(char32_t c) {
  return text::is_han(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

template <typename Words>
void cut_after(string_view& code, const Words& words) {
  for (string_view word : words) {
    const std::size_t at = code.rfind(word);
    if (at != string_view::npos) code.remove_prefix(at + word.size());
  }
}

std::size_t code_begin(const RunningText& text, std::size_t floor, std::size_t mark, bool order) {
  const string_view folded = text.folded();
  std::size_t begin = mark;
  for (std::size_t count = 0; begin > floor && count < longest_code; ++count) {
    const std::size_t before = text::previous(folded, begin);
    if (before < floor || !is_code_character(text::code_point_at(folded, before).value)) break;
    begin = before;
  }
  string_view code = folded.substr(begin, mark - begin);
  cut_after(code, leading_words);
  // An organ's name may hold 和 (住房和城乡建设部); the short code of a file does not.
  if (!order) cut_after(code, joining_words);
  return mark - code.size();
}

std::size_t digits_end(string_view text, std::size_t at, std::size_t most) {
  std::size_t end = at;
  while (end < text.size() && end - at < most && text[end] >= '0' && text[end] <= '9') ++end;
  return end;
}

// The end of 〔2021〕第?1号 after its opening bracket; 0 if it is none.
std::size_t year_and_serial_end(const RunningText& text, std::size_t at) {
  const string_view folded = text.folded();
  at = text.skip_gap(at);
  std::size_t end = digits_end(folded, at, 4);
  if (end - at != 4) return 0;
  end = text.skip_gap(end);
  if (!text.starts(end, "〕") && !text.starts(end, "）")) return 0;
  end = text.skip_gap(end + string_view("〕").size());
  if (text.starts(end, "第")) end = text.skip_gap(end + string_view("第").size());
  const std::size_t serial = end;
  end = digits_end(folded, serial, 6);
  if (end == serial) return 0;
  end = text.skip_gap(end);
  if (!text.starts(end, "号")) return 0;
  end += string_view("号").size();
  return text.first_of(end, counted_things).empty() ? end : 0;
}

// The end of 第722号 after 令; 0 if it is none.
std::size_t serial_end(const RunningText& text, std::size_t at) {
  constexpr string_view ordinal = "第", sign = "号";
  at = text.skip_gap(at);
  if (text.starts(at, ordinal)) at = text.skip_gap(at + ordinal.size());
  const auto numeral = text::numeral_at(text.folded(), at);
  if (!numeral) return 0;
  const std::size_t end = text.skip_gap(numeral->span.end);
  return text.starts(end, sign) ? end + sign.size() : 0;
}

}  // namespace

std::optional<DocumentNumber> document_number_at(const RunningText& text, std::size_t floor,
                                                 std::size_t mark) {
  constexpr string_view order_word = "令";
  const bool order = text.starts(mark, order_word);
  const std::size_t after = mark + order_word.size();
  const std::size_t end = order ? serial_end(text, after) : year_and_serial_end(text, after);
  if (end == 0) return std::nullopt;
  const std::size_t begin = code_begin(text, floor, mark, order);
  constexpr std::size_t shortest_code = 6;  // Two characters: 法释, 国发.
  if (mark - begin < (order ? string_view("部").size() : shortest_code)) return std::nullopt;
  return DocumentNumber{{begin, end}, without_gaps(text.folded().substr(begin, end - begin))};
}

std::optional<DocumentNumber> find_document_number(const RunningText& text, base::Span range) {
  for (std::size_t at = range.begin; at < range.end; at += 1) {
    if (!text.starts(at, "〔") && !text.starts(at, "（") && !text.starts(at, "令")) continue;
    auto number = document_number_at(text, range.begin, at);
    if (number && number->span.end <= range.end) return number;
  }
  return std::nullopt;
}

}  // namespace fashen::citation
