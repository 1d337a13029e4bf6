// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/negation.h"

#include <algorithm>
#include <array>

#include "structure/phrase.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kReach = 360;  // bytes of a clause that are looked at on each side

const PhraseSet kNegators = {"不得"sv,   "禁止"sv, "严禁"sv,   "不予"sv,   "不再"sv,   "取消"sv,
                             "停止"sv,   "无需"sv, "无须"sv,   "不必"sv,   "免于"sv,   "免予"sv,
                             "不准"sv,   "不应"sv, "不能"sv,   "一律不"sv, "杜绝"sv,   "避免"sv,
                             "防止"sv,   "不许"sv, "不需要"sv, "不要求"sv, "不允许"sv, "免收"sv,
                             "免征"sv,   "免缴"sv, "免交"sv,   "制止"sv,   "不另"sv,   "不单独"sv,
                             "不重复"sv, "不可"sv, "毋须"sv,   "不存在"sv, "不设"sv,   "不收"sv};
// 不得拒绝缴纳 demands the payment; 不得低于 sets an amount.
const PhraseSet kUndoing = {"拒绝"sv, "拒不"sv, "逃避"sv, "拖欠"sv, "少于"sv, "低于"sv, "逾期"sv,
                            "不"sv,   "高于"sv, "超过"sv, "多于"sv, "早于"sv, "晚于"sv, "妨碍"sv,
                            "阻碍"sv, "阻挠"sv, "无故"sv, "规避"sv, "未"sv,   "抗拒"sv};
// A new statement begins here, so that a negation before it does not reach beyond.
const PhraseSet kRestarts = {"应当"sv, "必须"sv, "可以"sv, "方可"sv, "并处"sv, "有权"sv};
const PhraseSet kPrefixNegations = {"不"sv, "免"sv};
const PhraseSet kTrailing = {"予以禁止"sv, "予以取消"sv, "一律禁止"sv, "一律取消"sv,
                             "一律停止"sv, "予以停止"sv, "应当禁止"sv, "应当取消"sv,
                             "一律废止"sv, "予以废止"sv, "全部取消"sv, "不得收取"sv};
const PhraseSet kRepeals = {"取消"sv, "停止"sv, "废止"sv, "不再"sv, "停征"sv, "撤销"sv};
const PhraseSet kTrailingRepeals = {"予以取消"sv, "一律取消"sv, "全部取消"sv, "予以废止"sv,
                                    "同时废止"sv, "停止执行"sv, "停止收取"sv, "自行失效"sv,
                                    "停止征收"sv, "不再执行"sv, "一并废止"sv, "即行废止"sv};
const PhraseSet kFavours = {
    "免收"sv, "减收"sv, "免征"sv, "减征"sv, "减免"sv, "减半"sv,   "不再要求"sv, "无需提交"sv,
    "免于"sv, "缩短"sv, "压缩"sv, "放宽"sv, "不罚"sv, "免予"sv,   "不予处罚"sv, "不予行政处罚"sv,
    "免除"sv, "免缴"sv, "缓缴"sv, "降低"sv, "退还"sv, "免交"sv,   "不再收取"sv, "免提交"sv,
    "返还"sv, "免费"sv, "从轻"sv, "减轻"sv, "取消"sv, "不收取"sv, "不得收取"sv, "无需"sv};
const PhraseSet kClauseMarks = {"，"sv, "；"sv, "。"sv, "："sv, "\n"sv};

/// The part of the clause before the span.
std::string_view before(std::string_view sentence, base::Span span) {
  const std::size_t from = span.begin > kReach ? span.begin - kReach : 0;
  const std::string_view reach = sentence.substr(from, span.begin - from);
  const PhraseHit mark = find_last(reach, kClauseMarks);
  return mark.found() ? reach.substr(mark.end()) : reach;
}

/// The part of the clause after the span.
std::string_view after(std::string_view sentence, base::Span span) {
  const std::string_view reach = sentence.substr(std::min(span.end, sentence.size()), kReach);
  return reach.substr(0, find_first(reach, kClauseMarks).at);
}

}  // namespace

bool is_negated(std::string_view sentence, base::Span span) {
  const std::string_view head = before(sentence, span);
  if (contains_any(after(sentence, span), kTrailing)) return true;
  if (!suffix_of(head, kPrefixNegations).empty()) return true;
  const PhraseHit negator = find_last(head, kNegators);
  if (!negator.found()) return false;
  const std::string_view between = head.substr(negator.end());
  if (!prefix_of(between, kUndoing).empty()) return false;
  // 不得低于 may also end right where the span begins: 不得|低于五百元.
  if (between.empty() && !prefix_of(sentence.substr(span.begin), kUndoing).empty()) return false;
  return !contains_any(between, kRestarts);
}

bool is_repealed(std::string_view sentence, base::Span span) {
  if (contains_any(after(sentence, span), kTrailingRepeals)) return true;
  const std::string_view own =
      base::slice(sentence, {span.begin, std::min(span.end, span.begin + kReach)});
  if (contains_any(own, kTrailingRepeals)) return true;
  const std::string_view head = before(sentence, span);
  const PhraseHit repeal = find_last(head, kRepeals);
  return repeal.found() && !contains_any(head.substr(repeal.end()), kRestarts);
}

bool is_favourable(std::string_view sentence, base::Span span) {
  if (contains_any(before(sentence, span), kFavours)) return true;
  const std::string_view own =
      base::slice(sentence, {span.begin, std::min(span.end, span.begin + kReach)});
  if (contains_any(own, kFavours)) return true;
  // 对X的费用予以减免: the verb comes after what it frees from.
  static const PhraseSet kAfter = {"予以减免"sv, "减免"sv, "免收"sv,     "减半收取"sv, "予以免除"sv,
                                   "给予免除"sv, "免征"sv, "予以退还"sv, "减半"sv};
  return contains_any(after(sentence, span), kAfter);
}

bool forbids_list(std::string_view lead_in) {
  if (lead_in.size() > kReach) lead_in.remove_prefix(lead_in.size() - kReach);
  static const PhraseSet kForbids = {"不得"sv, "禁止"sv, "严禁"sv, "不准"sv, "不予"sv};
  if (!contains_any(lead_in, kForbids)) return false;
  const PhraseHit negator = find_last(lead_in, kForbids);
  const std::string_view rest = lead_in.substr(negator.end());
  return (rest.find("下列") != rest.npos || rest.find("以下") != rest.npos) &&
         rest.find("，") == rest.npos;
}

}  // namespace fashen::structure
