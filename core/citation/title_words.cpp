// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/title_words.h"

#include <algorithm>
#include <array>

namespace fashen::citation {
namespace {

using std::string_view;

constexpr std::array<string_view, 27> form_endings = {
    "表",   "合同", "协议", "书",   "证",   "执照", "单",   "台账",   "日报",
    "晚报", "时报", "周报", "公报", "早报", "商报", "法报", "法制报", "杂志",
    "报表", "票据", "发票", "凭证", "笔录", "账册", "汇编", "示意图", "讲话"};
// Endings of instruments that a form ending would catch.
constexpr std::array<string_view, 6> not_forms = {"负面清单", "事项清单", "权力清单",
                                                  "责任清单", "政府公报", "议定书"};

constexpr std::array<string_view, 57> instrument_endings = {
    "法",     "法典", "条例", "规定", "办法", "细则",     "规则", "决定", "决议", "解释",
    "意见",   "通知", "通告", "公告", "批复", "方案",     "规划", "纲要", "标准", "规范",
    "规程",   "准则", "指引", "指南", "目录", "清单",     "制度", "章程", "公约", "协定",
    "条约",   "命令", "令",   "答复", "复函", "函",       "纪要", "通则", "大纲", "要求",
    "措施",   "政策", "计划", "基准", "名录", "总则",     "通报", "建议", "补充", "修正案",
    "议定书", "宪法", "分则", "附则", "裁定", "若干问题", "名单"};
constexpr std::array<string_view, 6> standard_prefixes = {"GB", "DB", "JGJ", "CJJ", "ISO", "IEC"};

template <typename Words>
bool ends_with_any(string_view title, const Words& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](string_view word) { return title.ends_with(word); });
}

}  // namespace

string_view without_trailing_bracket(string_view title) {
  constexpr string_view open = "（", close = "）";
  if (!title.ends_with(close)) return title;
  const std::size_t at = title.rfind(open);
  return at == string_view::npos || at == 0 ? title : title.substr(0, at);
}

bool is_form_name(string_view title) {
  const string_view bare = without_trailing_bracket(title);
  if (std::any_of(standard_prefixes.begin(), standard_prefixes.end(),
                  [&](string_view prefix) { return bare.starts_with(prefix); })) {
    return true;
  }
  return ends_with_any(bare, form_endings) && !ends_with_any(bare, not_forms);
}

bool is_instrument_name(string_view title) {
  return ends_with_any(without_trailing_bracket(title), instrument_endings);
}

}  // namespace fashen::citation
