// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/past_mention.h"

#include <string_view>

#include "text/phrase_set.h"
#include "text/utf8.h"

namespace fashen::citation {
namespace {

using text::PhraseSet;

bool was(std::string_view before) {
  static const PhraseSet words = {"原",   "旧",         "已废止的",   "已经废止的", "已失效的",
                                  "曾",   "当时施行的", "当时有效的", "修订前的",   "修正前的",
                                  "曾经", "此前的",     "历史上"};
  return !words.suffix_of(before).empty();
}

/// 自…之日起同时废止 and the like, which end what is named soon behind it or the sentence.
bool ends(std::string_view after) {
  constexpr std::size_t farthest = 16, longest = 600;  // characters
  static const PhraseSet words = {"废止",   "失效", "停止执行", "不再执行", "不再适用", "施行前",
                                  "实施前", "时期", "施行以前", "实施以前", "施行之前", "实施之前"};
  static const PhraseSet together = {"同时废止",     "即行废止",     "一并废止",
                                     "同时失效",     "即行失效",     "一并失效",
                                     "同时停止执行", "即行停止执行", "一并停止执行"};
  static const PhraseSet stops = {"。", "；"};
  const std::string_view rest = after.substr(0, stops.find_first(after).at);
  const std::string_view clause = rest.substr(0, rest.find("，"));
  const text::PhraseHit near = words.find_first(clause);
  if (near.found() && text::length(clause.substr(0, near.at)) <= farthest) return true;
  return together.within(text::prefix(rest, longest));
}

}  // namespace

bool speaks_of_past(const document::Document& document, const structure::ClauseFacts& facts,
                    base::Span citation) {
  if (facts.repealing(citation) || !facts.operative(citation)) return true;
  const structure::Sentence* sentence = facts.sentence_at(citation.begin);
  if (sentence == nullptr) return false;
  return was(base::slice(document.text, {sentence->span.begin, citation.begin})) ||
         ends(base::slice(document.text, {citation.end, sentence->span.end}));
}

}  // namespace fashen::citation
