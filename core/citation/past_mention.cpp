// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/past_mention.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace fashen::citation {

bool speaks_of_past(std::string_view text, base::Span citation) {
  static constexpr std::array<std::string_view, 13> past = {
      "原",       "旧",       "已废止的", "已经废止的", "已失效的", "当时施行的", "当时有效的",
      "修订前的", "修正前的", "此前的",   "历史上",     "曾",       "曾经"};
  static constexpr std::array<std::string_view, 11> gone = {
      "废止",   "失效",     "停止执行", "不再执行", "不再适用", "施行前",
      "实施前", "施行以前", "实施以前", "施行之前", "实施之前"};
  const std::string_view before = text.substr(0, citation.begin);
  if (std::any_of(past.begin(), past.end(),
                  [before](std::string_view word) { return before.ends_with(word); })) {
    return true;
  }
  constexpr std::size_t farthest = 20;  // characters: room for 自…之日起同时
  std::string_view after = text::prefix(text.substr(citation.end), farthest);
  for (const std::string_view end : {"，", "。", "；", "\n"}) {
    after = after.substr(0, after.find(end));
  }
  return std::any_of(gone.begin(), gone.end(), [after](std::string_view word) {
    return after.find(word) != std::string_view::npos;
  });
}

}  // namespace fashen::citation
