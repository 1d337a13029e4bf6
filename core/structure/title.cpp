// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/title.h"

#include <array>

#include "structure/issuer.h"
#include "structure/outline_labels.h"
#include "structure/phrase.h"
#include "structure/signature.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kSearchedLines = 15;
constexpr std::size_t kLongestTitle = 300;  // bytes of one line
constexpr std::size_t kLongestBracket = 4;  // code points in a bracket of an organ's code

const PhraseSet kTitleEnds = {
    "通知"sv, "办法"sv, "规定"sv, "细则"sv, "规则"sv,   "意见"sv,   "通告"sv,   "公告"sv, "决定"sv,
    "方案"sv, "条例"sv, "合同"sv, "协议"sv, "书"sv,     "纪要"sv,   "讲话"sv,   "致辞"sv, "请示"sv,
    "批复"sv, "报告"sv, "函"sv,   "法"sv,   "规程"sv,   "措施"sv,   "基准"sv,   "说明"sv, "规划"sv,
    "制度"sv, "指引"sv, "指南"sv, "标准"sv, "总结"sv,   "发言"sv,   "解释"sv,   "计划"sv, "订单"sv,
    "法典"sv, "章程"sv, "单"sv,   "令"sv,   "主持词"sv, "讲话稿"sv, "发言稿"sv, "答复"sv, "目录"sv};
const PhraseSet kNotTitles = {"甲方"sv,   "乙方"sv,   "合同编号"sv,     "编号："sv,   "签订"sv,
                              "特急"sv,   "机密"sv,   "秘密"sv,         "主送"sv,     "第一条"sv,
                              "当事人"sv, "签发人"sv, "附件"sv,         "项目名称"sv, "---"sv,
                              "出租"sv,   "承租"sv,   "发包"sv,         "承包"sv,     "时间："sv,
                              "地点："sv, "<!--"sv,   "bookCollapse"sv, "submeter"sv};
const PhraseSet kSentenceEnds = {"。"sv, "；"sv, "："sv, "，"sv, "！"sv, "？"sv};

bool looks_like_title(std::string_view line) {
  if (line.size() > kLongestTitle || !suffix_of(line, kSentenceEnds).empty()) return false;
  if (!prefix_of(line, kNotTitles).empty() || is_date_line(line)) return false;
  if (line.find("：") != line.npos && line.find("》") == line.npos) return false;
  const base::Span number = document_number_span(line);
  return number.size() * 2 < line.size();
}

std::string_view without_note(std::string_view line) {
  while (line.ends_with("）")) {
    const std::size_t open = line.rfind("（");
    if (open == line.npos) break;
    line = text::trim(line.substr(0, open));
  }
  return line;
}

}  // namespace

base::Span title_span(const document::Document& document, const Outline& outline) {
  base::Span fallback;
  const std::size_t count = std::min(outline.lines.size(), kSearchedLines);
  for (std::size_t index = 0; index < count; ++index) {
    const Line& line = outline.lines[index];
    if (!line.body) continue;
    const std::string_view text = text_of(document, line);
    const auto label = parse_label(text);
    if (label && !label->weak && label->kind != UnitKind::annex) break;
    if (!looks_like_title(text)) {
      if (text.ends_with("。")) break;
      continue;
    }
    const std::string_view core = without_note(text);
    if (!suffix_of(core, kTitleEnds).empty()) {
      base::Span title = line.span;
      // A title set on several lines: what stands directly above and does not end a title itself.
      for (std::size_t up = index; up-- > 0;) {
        const std::string_view above = text_of(document, outline.lines[up]);
        const bool joins = outline.lines[up].body && looks_like_title(above) &&
                           (above.find("关于") != above.npos || is_organ_name(above)) &&
                           (core.find("关于") != 0 || is_organ_name(above)) &&
                           !above.ends_with("文件");
        if (!joins || (is_organ_name(above) && core.find("关于") == core.npos &&
                       above.find("关于") == above.npos)) {
          break;
        }
        title.begin = outline.lines[up].span.begin;
      }
      return title;
    }
    if (fallback.empty() && !is_organ_name(text) && !text.ends_with("文件") && text.size() >= 6) {
      fallback = line.span;
    }
  }
  return fallback;
}

base::Span document_number_span(std::string_view line) {
  if (line.size() > kLongestTitle) return {};
  // 〔2026〕3号, with the organ's code before it.
  const std::size_t open = line.find("〔");
  const std::size_t order = line.find("令第");
  std::size_t end = line.npos;
  std::size_t begin = line.npos;
  if (open != line.npos) {
    const std::size_t close = line.find("〕", open);
    const std::size_t mark = close == line.npos ? line.npos : line.find("号", close);
    if (mark == line.npos || mark - close > 30 || close - open > 20) return {};
    if (!label_number(line, open + "〔"sv.size())) return {};
    begin = open;
    end = mark + "号"sv.size();
  } else if (order != line.npos) {
    const std::size_t mark = line.find("号", order);
    if (mark == line.npos || mark - order > 30) return {};
    begin = order;
    end = mark + "号"sv.size();
  } else {
    return {};
  }
  while (begin > 0) {
    const std::size_t previous = text::previous(line, begin);
    const std::string_view character = line.substr(previous, begin - previous);
    if (character == "）") {
      // （青）市监罚字, 云（青）（消）行罚决字: brackets of one or two names of places or offices.
      const std::size_t bracket = line.rfind("（", previous);
      if (bracket == line.npos) break;
      const std::string_view inside = line.substr(bracket, previous - bracket);
      if (text::length(inside) > 1 + kLongestBracket) break;
      begin = bracket;
      continue;
    }
    static const PhraseSet kStops = {" "sv, "："sv, "（"sv, "，"sv, "》"sv, "、"sv, "。"sv};
    if (kStops.contains(character)) break;
    begin = previous;
  }
  return {begin, end};
}

}  // namespace fashen::structure
