// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/quantity_bounds.h"

#include <algorithm>

#include "structure/phrase.h"
#include "text/numeral.h"
#include "text/utf8.h"

namespace fashen::corpus {

using structure::PhraseSet;
using namespace std::string_view_literals;

std::vector<text::Quantity> measures(std::string_view folded) {
  static const PhraseSet counters = {"人"sv, "名"sv, "次"sv, "份"sv,     "件"sv,   "家"sv, "倍"sv,
                                     "台"sv, "辆"sv, "项"sv, "平方米"sv, "公里"sv, "米"sv, "户"sv};
  std::vector<text::Quantity> all = text::quantities(folded, {0, folded.size()});
  const std::size_t known = all.size();
  for (std::size_t at = 0; at < folded.size();) {
    const auto numeral = text::numeral_at(folded, at);
    if (!numeral) {
      at += text::code_point_at(folded, at).size;
      continue;
    }
    const bool label = folded.substr(0, at).ends_with("第");
    const std::string_view counter = counters.prefix_of(folded.substr(numeral->span.end));
    at = numeral->span.end;
    if (label || counter.empty() || numeral->style != text::NumeralStyle::chinese) continue;
    text::Quantity number;
    number.span = {numeral->span.begin, numeral->span.end + counter.size()};
    number.value = numeral->value;
    number.style = numeral->style;
    const bool part = std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(known),
                                  [&](const auto& q) { return q.span.overlaps(number.span); });
    if (!part) all.push_back(number);
  }
  std::sort(all.begin(), all.end(),
            [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
  return all;
}

Bound bound_of(std::string_view folded, base::Span quantity) {
  static const PhraseSet least_after = {"以上"sv, "及以上"sv, "或者以上"sv};
  static const PhraseSet most_after = {"以下"sv, "以内"sv, "之内"sv, "内"sv, "及以下"sv};
  static const PhraseSet least_before = {"不少于"sv, "不得少于"sv, "不低于"sv, "不得低于"sv,
                                         "至少"sv,   "最低"sv,     "超过"sv,   "高于"sv,
                                         "多于"sv,   "满"sv,       "达到"sv};
  static const PhraseSet most_before = {"不超过"sv,   "不得超过"sv, "不高于"sv, "不得高于"sv,
                                        "不得多于"sv, "至多"sv,     "最高"sv,   "不多于"sv,
                                        "不满"sv,     "未满"sv,     "低于"sv,   "少于"sv};
  // The words of a quantity may hold those of its bound: 三十日内.
  const std::string_view own = base::slice(folded, quantity);
  const std::string_view after = folded.substr(quantity.end);
  const std::string_view before = folded.substr(0, quantity.begin);
  if (!own.empty() && !least_after.suffix_of(own).empty()) return Bound::least;
  if (!own.empty() && !most_after.suffix_of(own).empty()) return Bound::most;
  if (!least_after.prefix_of(after).empty()) return Bound::least;
  if (!most_after.prefix_of(after).empty()) return Bound::most;
  const std::string_view low = least_before.suffix_of(before);
  const std::string_view high = most_before.suffix_of(before);
  if (low.empty() && high.empty()) return Bound::none;
  return high.size() >= low.size() ? Bound::most : Bound::least;
}

}  // namespace fashen::corpus
