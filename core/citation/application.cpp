// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/application.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/phrase_set.h"

namespace fashen::citation {
namespace {

using std::string_view;
using text::PhraseSet;

constexpr std::size_t look_back = 60;
constexpr std::size_t longest_sentence = 3000;

// The words between the last punctuation mark and `at`.
string_view clause_before(string_view folded, std::size_t at) {
  std::size_t begin = at > look_back ? at - look_back : 0;
  while (begin < at && (folded[begin] & 0xC0) == 0x80) ++begin;
  string_view words = folded.substr(begin, at - begin);
  static const PhraseSet marks = {"，", "。", "；", "：", "\n"};
  const text::PhraseHit mark = marks.find_last(words);
  return mark.found() ? words.substr(mark.end()) : words;
}

/// One past the place at which one of the words stands last, so that 0 means none.
std::size_t last_of(string_view text, const PhraseSet& words) {
  return words.find_last(text).at + 1;
}

}  // namespace

bool Application::enacts(std::size_t at) {
  if (!sentence_.contains(at)) {
    const string_view ahead = text_.folded().substr(at, longest_sentence);
    const std::size_t stop = std::min(ahead.find("。"), ahead.find("\n\n"));
    const string_view sentence = ahead.substr(0, stop);
    static const PhraseSet phrases = {"制定本",   "制订本",   "特制定", "特制订",
                                      "制定如下", "制定以下", "，制定", "，制订"};
    sentence_ = {at, at + sentence.size()};
    enacting_ = phrases.within(sentence);
  }
  return enacting_;
}

bool Application::joined_to_last(std::size_t begin) const {
  constexpr std::size_t longest_joint = 12;
  if (last_end_ == 0 || begin < last_end_ || begin - last_end_ > longest_joint) return false;
  const std::size_t from = text_.skip_gap(last_end_);
  if (from >= begin) return true;
  const string_view joint = text_.folded().substr(from, begin - from);
  static constexpr std::array<string_view, 8> joints = {"、",   "和", "及", "以及",
                                                        "或者", "或", "与", "及其"};
  return std::find(joints.begin(), joints.end(), joint) != joints.end();
}

bool Application::applies(base::Span name, std::size_t end, bool names_provision) {
  const string_view before = clause_before(text_.folded(), name.begin);
  static const PhraseSet applying = {"依照", "根据", "依据", "按照", "适用", "依"};
  static const PhraseSet breaching = {"违反", "触犯"};
  const std::size_t breach = last_of(before, breaching);
  bool applied = last_of(before, applying) > breach;
  if (joined_to_last(name.begin)) {
    applied = last_;
  } else if (!applied && names_provision && breach == 0) {
    applied = text_.starts(text_.skip_gap(end), "规定的");
  }
  last_ = applied;
  last_end_ = end;
  return applied && !enacts(end);
}

}  // namespace fashen::citation
