// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/outline_labels.h"

#include <array>

#include "structure/phrase.h"
#include "text/numeral.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr int kLargestNumber = 9999;

// What follows a label that is only spoken of.
const PhraseSet kMention = {
    "规定"sv, "的"sv,     "所列"sv, "所称"sv, "所规"sv,   "所述"sv,   "所指"sv,   "至"sv,
    "、"sv,   "和第"sv,   "和本"sv, "和《"sv, "或第"sv,   "或者"sv,   "及其"sv,   "及第"sv,
    "，"sv,   "第"sv,     "中的"sv, "中规"sv, "中，"sv,   "款"sv,     "项规"sv,   "项、"sv,
    "项所"sv, "项的"sv,   "项至"sv, "项和"sv, "项，"sv,   "项或"sv,   "与第"sv,   "与本"sv,
    "与《"sv, "修改为"sv, "改为"sv, "删去"sv, "增加一"sv, "之规定"sv, "以及第"sv, "等规定"sv,
    "等条"sv, "等）"sv,   "。"sv,   "；"sv,   "）"sv,     "》"sv,     "”"sv,      "约定"sv};
const PhraseSet kParenMention = {"至"sv,   "、（"sv, "和（"sv, "或（"sv, "及（"sv, "的规定"sv,
                                 "项规"sv, "项所"sv, "项、"sv, "项的"sv, "项至"sv, "项和"sv,
                                 "项，"sv, "项或"sv, "项情"sv, "款规"sv, "款所"sv, "款、"sv,
                                 "款的"sv, "款至"sv, "款和"sv, "款，"sv, "目规"sv, "目所"sv};
// After 一、 a second number makes it a list of grades: 一、二审, 一、二级.
const PhraseSet kGrades = {"级"sv, "类"sv,   "审"sv, "档"sv, "期"sv, "等"sv, "线"sv, "、"sv,
                           "次"sv, "季度"sv, "层"sv, "楼"sv, "款"sv, "条"sv, "项"sv};
const PhraseSet kMeasures = {"倍"sv, "%"sv,    "万"sv,   "元"sv,   "亿"sv, "米"sv, "吨"sv, "公里"sv,
                             "千"sv, "平方"sv, "亩"sv,   "公顷"sv, "个"sv, "‰"sv,  "厘"sv, "年"sv,
                             "月"sv, "日"sv,   "小时"sv, "天"sv,   "~"sv,  "-"sv};

std::size_t skip_spaces(std::string_view line, std::size_t at) {
  while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
  return at;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

Label finish(Label label, std::string_view line, std::size_t size) {
  label.size = size;
  label.content = skip_spaces(line, size);
  return label;
}

struct Measure {
  std::string_view word;
  UnitKind kind;
  int series;
};
constexpr std::array kMeasureWords = {
    Measure{"分编", UnitKind::part, 2},  Measure{"编", UnitKind::part, 1},
    Measure{"部分", UnitKind::part, 0},  Measure{"卷", UnitKind::part, 0},
    Measure{"章", UnitKind::chapter, 3}, Measure{"节", UnitKind::section, 4},
    Measure{"条", UnitKind::article, 5}};

/// 第三条, 第 3 条, 第十条之一, 第3.2条.
std::optional<Label> parse_ordinal(std::string_view line) {
  std::size_t at = skip_spaces(line, "第"sv.size());
  const auto number = label_number(line, at);
  if (!number) return std::nullopt;
  at = skip_spaces(line, at + number->size);
  for (const Measure& measure : kMeasureWords) {
    if (!text::stands_at(line, at, measure.word)) continue;
    at += measure.word.size();
    Label label;
    label.kind = measure.kind;
    label.series = measure.series;
    label.style = number->chinese ? NumberStyle::article_chinese : NumberStyle::article_arabic;
    label.number = number->value;
    if (line.substr(at).starts_with("之")) {
      if (const auto sub = label_number(line, at + "之"sv.size())) {
        label.sub_number = sub->value;
        at += "之"sv.size() + sub->size;
      }
    }
    const std::string_view rest = line.substr(at);
    if (!prefix_of(rest, kMention).empty()) return std::nullopt;
    // 第一节课, 第二部分析: a heading is set off by a space or ends the line.
    if (measure.kind == UnitKind::part && measure.series == 0 && !rest.empty() && rest[0] != ' ' &&
        !rest.starts_with("：")) {
      return std::nullopt;
    }
    return finish(label, line, at);
  }
  return std::nullopt;
}

std::optional<Label> parse_parenthesized(std::string_view line) {
  std::size_t at = skip_spaces(line, "（"sv.size());
  const auto number = label_number(line, at);
  if (!number) return std::nullopt;
  at = skip_spaces(line, at + number->size);
  if (!line.substr(at).starts_with("）")) return std::nullopt;
  at += "）"sv.size();
  if (!prefix_of(line.substr(at), kParenMention).empty()) return std::nullopt;
  Label label;
  label.style = number->chinese ? NumberStyle::paren_chinese : NumberStyle::paren_arabic;
  label.series = number->chinese ? 11 : 13;
  label.number = number->value;
  label = finish(label, line, at);
  for (std::string_view mark : {"、"sv, "."sv}) {
    if (line.substr(label.content).starts_with(mark)) {
      label.content = skip_spaces(line, label.content + mark.size());
    }
  }
  return label;
}

std::optional<Label> parse_chinese_comma(std::string_view line) {
  const auto number = label_number(line, 0);
  if (!number || !number->chinese || number->value > 99) return std::nullopt;
  std::size_t at = skip_spaces(line, number->size);
  const std::string_view rest = line.substr(at);
  const std::string_view mark = rest.starts_with("、")  ? "、"sv
                                : rest.starts_with(".") ? "."sv
                                                        : ""sv;
  if (mark.empty()) return std::nullopt;
  at += mark.size();
  if (const auto second = label_number(line, at); second && second->chinese) {
    const std::string_view tail = line.substr(at + second->size);
    if (!prefix_of(tail, kGrades).empty()) return std::nullopt;
  }
  Label label;
  label.style = NumberStyle::comma_chinese;
  label.series = 10;
  label.number = number->value;
  return finish(label, line, at);
}

/// 1. 1、 1） 1.1 1.1.1 and a bare 1 before a heading.
std::optional<Label> parse_arabic(std::string_view line) {
  std::size_t at = 0;
  int parts = 0;
  int value = 0;
  while (parts < 6) {
    const auto number = label_number(line, at);
    if (!number || number->chinese || number->value > 999) break;
    value = number->value;
    at += number->size;
    ++parts;
    if (at + 1 < line.size() && line[at] == '.' && is_digit(line[at + 1])) {
      ++at;
    } else {
      break;
    }
  }
  if (parts == 0) return std::nullopt;
  const std::string_view rest = line.substr(at);
  Label label;
  label.number = value;
  if (parts > 1) {
    const std::size_t size = at;
    if (rest.starts_with(".") || rest.starts_with("、")) at += rest[0] == '.' ? 1 : "、"sv.size();
    if (!prefix_of(rest, kMeasures).empty() || is_digit(rest.empty() ? ' ' : rest[0])) {
      return std::nullopt;
    }
    label.style = NumberStyle::decimal;
    label.series = 20 + parts;
    label = finish(label, line, size);
    label.content = skip_spaces(line, at);
    return label;
  }
  if (rest.starts_with("、")) {
    at += "、"sv.size();
    label.series = 14;
    label.style = NumberStyle::dot_arabic;
  } else if (rest.starts_with(".")) {
    ++at;
    label.series = 12;
    label.style = NumberStyle::dot_arabic;
  } else if (rest.starts_with("）")) {
    at += "）"sv.size();
    label.series = 15;
    label.style = NumberStyle::paren_arabic;
  } else if (rest.starts_with(" ") && value < 100) {
    label.series = 21;
    label.style = NumberStyle::decimal;
    label.weak = true;
  } else {
    return std::nullopt;
  }
  return finish(label, line, at);
}

/// ① to ⑳, ⑴, ⒈, ㈠: one character that holds the whole label.
std::optional<Label> parse_enclosed(std::string_view line) {
  const text::CodePoint point = text::code_point_at(line, 0);
  struct Range {
    char32_t first, last;
    NumberStyle style;
    int series;
  };
  static constexpr std::array kRanges = {Range{U'①', U'⑳', NumberStyle::circled, 16},
                                         Range{U'⑴', U'⒇', NumberStyle::paren_arabic, 13},
                                         Range{U'⒈', U'⒛', NumberStyle::dot_arabic, 12},
                                         Range{U'㈠', U'㈩', NumberStyle::paren_chinese, 11}};
  for (const Range& range : kRanges) {
    if (point.value < range.first || point.value > range.last) continue;
    Label label;
    label.style = range.style;
    label.series = range.series;
    label.number = static_cast<int>(point.value - range.first) + 1;
    return finish(label, line, point.size);
  }
  return std::nullopt;
}

std::optional<Label> parse_annex(std::string_view line) {
  static const PhraseSet kWords = {"附件"sv, "附表"sv, "附录"sv, "附："sv};
  const std::string_view word = prefix_of(line, kWords);
  if (word.empty()) return std::nullopt;
  Label label;
  label.kind = UnitKind::annex;
  label.series = -1;
  std::size_t at = word.size();
  if (word == "附：") {
    label = finish(label, line, "附"sv.size());
    label.content = skip_spaces(line, at);
    return label;
  }
  const std::size_t figure = skip_spaces(line, at);
  if (const auto number = label_number(line, figure)) {
    label.number = number->value;
    at = figure + number->size;
  }
  const std::string_view rest = line.substr(at);
  if (!rest.empty() && rest[0] != ' ' && !rest.starts_with("：") && !rest.starts_with("《") &&
      !rest.starts_with("（")) {
    return std::nullopt;
  }
  label = finish(label, line, at);
  if (line.substr(label.content).starts_with("：")) {
    label.content = skip_spaces(line, label.content + "："sv.size());
  }
  // 附件1 所列…: the annex is spoken of.
  if (!prefix_of(line.substr(label.content), kMention).empty()) return std::nullopt;
  return label;
}

}  // namespace

std::optional<LabelNumber> label_number(std::string_view folded, std::size_t offset) {
  if (offset >= folded.size()) return std::nullopt;
  if (is_digit(folded[offset])) {
    LabelNumber number;
    while (offset + number.size < folded.size() && is_digit(folded[offset + number.size])) {
      if (number.size == 4) return std::nullopt;
      number.value = number.value * 10 + (folded[offset + number.size] - '0');
      ++number.size;
    }
    return number;
  }
  static const PhraseSet kFigures = {"一"sv, "二"sv, "三"sv, "四"sv, "五"sv, "六"sv, "七"sv,
                                     "八"sv, "九"sv, "十"sv, "百"sv, "廿"sv, "卅"sv};
  if (prefix_of(folded.substr(offset), kFigures).empty()) return std::nullopt;
  const auto numeral = text::numeral_at(folded, offset);
  if (!numeral || numeral->style != text::NumeralStyle::chinese) return std::nullopt;
  const std::int64_t whole = numeral->value.micros / 1'000'000;
  if (whole <= 0 || whole > kLargestNumber || whole * 1'000'000 != numeral->value.micros) {
    return std::nullopt;
  }
  return LabelNumber{static_cast<int>(whole), numeral->span.size(), true};
}

bool ends_with_page_number(std::string_view line) {
  std::size_t at = line.size();
  while (at > 0 && (is_digit(line[at - 1]) || line[at - 1] == ' ')) --at;
  if (at == line.size()) return false;
  const std::string_view gap = line.substr(at);
  const std::string_view head = line.substr(0, at);
  static const PhraseSet kDots = {"…"sv, "..."sv, "··"sv, "．．"sv};
  return !suffix_of(head, kDots).empty() || gap.starts_with("   ");
}

std::optional<Label> parse_label(std::string_view line) {
  if (line.empty()) return std::nullopt;
  if (line.starts_with("第")) return parse_ordinal(line);
  if (line.starts_with("（")) return parse_parenthesized(line);
  if (line.starts_with("附")) return parse_annex(line);
  if (is_digit(line[0])) return parse_arabic(line);
  if (const auto label = parse_enclosed(line)) return label;
  return parse_chinese_comma(line);
}

}  // namespace fashen::structure
