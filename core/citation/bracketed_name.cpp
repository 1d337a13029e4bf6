// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/bracketed_name.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "citation/document_number.h"

namespace fashen::citation {
namespace {

using std::string_view;

constexpr string_view open_title = "《", close_title = "》";
constexpr string_view open_inner = "〈", close_inner = "〉";
constexpr string_view open_bracket = "（", close_bracket = "）";
constexpr std::size_t longest_title = 600;
constexpr std::size_t longest_suffix = 300;
constexpr int most_line_ends = 4;

// The end of a bracket that opens at `at`, nested ones skipped; 0 if it is not closed soon.
std::size_t bracket_end(const RunningText& text, std::size_t at) {
  int depth = 0;
  const std::size_t bound = std::min(text.size(), at + longest_suffix);
  for (std::size_t pos = at; pos < bound; ++pos) {
    if (text.starts(pos, open_bracket)) ++depth;
    if (text.starts(pos, close_bracket) && --depth == 0) return pos + close_bracket.size();
  }
  return 0;
}

string_view trim_quotes(string_view term) {
  constexpr std::array<string_view, 7> around = {"“", "”", "《", "》", "‘", "’", "："};
  for (bool changed = true; changed;) {
    changed = false;
    for (string_view mark : around) {
      if (term.starts_with(mark)) term.remove_prefix(mark.size()), changed = true;
      if (term.ends_with(mark)) term.remove_suffix(mark.size()), changed = true;
    }
  }
  return term;
}

// The term of 以下简称“…”, empty if the words introduce none.
std::string introduced_term(string_view words) {
  constexpr std::array<string_view, 8> heads = {
      "以下统一简称", "以下均简称", "以下简称为", "以下简称", "以下称", "以下统称", "下称", "简称"};
  for (string_view head : heads) {
    if (!words.starts_with(head)) continue;
    words.remove_prefix(head.size());
    for (string_view mark : {"，", "；"}) words = words.substr(0, words.find(mark));
    return std::string(trim_quotes(words));
  }
  return {};
}

bool is_version(string_view words) {
  constexpr std::array<string_view, 9> marks = {"修订", "修正", "修改", "公布", "发布",
                                                "施行", "通过", "版",   "年"};
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (words.size() < 4 || !std::all_of(words.begin(), words.begin() + 4, digit)) return false;
  if (words.size() == 4) return true;
  return std::any_of(marks.begin(), marks.end(),
                     [&](string_view mark) { return words.find(mark) != string_view::npos; });
}

bool is_title_part(string_view words) {
  constexpr std::array<string_view, 6> parts = {"试行",       "暂行", "草案",
                                                "征求意见稿", "修订", "试行稿"};
  return std::find(parts.begin(), parts.end(), words) != parts.end();
}

// Takes in one piece of a bracket's content; false if it says nothing about the name.
bool take_piece(std::string_view piece, NameSuffix& suffix) {
  const RunningText words(piece);
  if (auto term = introduced_term(piece); !term.empty()) {
    suffix.introduces = std::move(term);
  } else if (auto number = find_document_number(words, {0, piece.size()})) {
    suffix.number = std::move(number->text);
  } else if (is_version(piece)) {
    suffix.version = piece;
  } else if (is_title_part(piece)) {
    suffix.title_part = std::string(open_bracket) + std::string(piece) + std::string(close_bracket);
  } else {
    return false;
  }
  return true;
}

bool take_bracket(const RunningText& text, base::Span inside, NameSuffix& suffix) {
  const std::string words = without_gaps(base::slice(text.folded(), inside));
  if (take_piece(words, suffix)) {
    // 2021年修订，以下简称处罚法: the first piece alone would hide the second.
    const std::size_t comma = words.find("，");
    if (comma == std::string::npos || !suffix.introduces.empty()) return true;
  }
  bool understood = false;
  for (std::size_t begin = 0; begin <= words.size();) {
    std::size_t end = words.find("，", begin);
    if (end == std::string::npos) end = words.size();
    understood |= take_piece(string_view(words).substr(begin, end - begin), suffix);
    begin = end + string_view("，").size();
  }
  return understood;
}

}  // namespace

std::optional<BracketedName> bracketed_name_at(const RunningText& text, std::size_t at) {
  const std::size_t begin = at + open_title.size();
  const std::size_t bound = std::min(text.size(), begin + longest_title);
  const string_view folded = text.folded();
  std::size_t first_close = 0;
  bool nested_title = false;
  int depth = 1;
  int line_ends = 0;
  std::size_t end = 0;
  for (std::size_t pos = begin; pos < bound && end == 0; ++pos) {
    const char lead = folded[pos];
    if (lead == '\n') {
      if (++line_ends > most_line_ends || text.starts(pos + 1, "\n")) break;
    } else if (lead == open_title[0]) {
      if (text.starts(pos, open_title)) {
        nested_title |= first_close == 0;
        ++depth;
      } else if (text.starts(pos, open_inner)) {
        ++depth;
      } else if (text.starts(pos, close_title)) {
        if (first_close == 0) first_close = pos;
        if (--depth == 0) end = pos;
      } else if (text.starts(pos, close_inner)) {
        if (--depth == 0) break;
      } else if (text.starts(pos, "。")) {
        break;
      }
    }
  }
  // A bracket left open inside: what the first 》 closes, unless that closes an inner 《.
  if (end == 0 && !nested_title) end = first_close;
  if (end == 0) return std::nullopt;
  std::string title = without_gaps(folded.substr(begin, end - begin));
  if (title.empty()) return std::nullopt;
  return BracketedName{{at, end + close_title.size()}, std::move(title)};
}

NameSuffix name_suffix_at(const RunningText& text, std::size_t at) {
  NameSuffix suffix;
  suffix.end = at;
  constexpr int most_brackets = 3;
  for (int i = 0; i < most_brackets; ++i) {
    const std::size_t begin = text.skip_gap(suffix.end);
    if (!text.starts(begin, open_bracket)) break;
    const std::size_t end = bracket_end(text, begin);
    if (end == 0) break;
    const base::Span inside{begin + open_bracket.size(), end - close_bracket.size()};
    if (!take_bracket(text, inside, suffix)) break;
    suffix.end = end;
  }
  if (suffix.number.empty()) {
    // 《…》国发〔2021〕1号 without brackets of its own.
    const std::size_t begin = text.skip_gap(suffix.end);
    constexpr std::size_t longest_number = 90;
    const base::Span ahead{begin, std::min(text.size(), begin + longest_number)};
    const auto number = find_document_number(text, ahead);
    if (number && number->span.begin == begin) {
      suffix.number = number->text;
      suffix.end = number->span.end;
    }
  }
  return suffix;
}

}  // namespace fashen::citation
