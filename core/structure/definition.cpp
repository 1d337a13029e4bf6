// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/definition.h"

#include <algorithm>
#include <array>

#include "structure/phrase.h"
#include "text/phrase_cursor.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestTerm = 90;      // bytes
constexpr std::size_t kLongestSelf = 66;      // bytes: 本办法所称
constexpr std::size_t kLongestMeaning = 300;  // bytes before a bracket

const PhraseSet kIntroductions = {"以下简称"sv,   "以下统称"sv,   "以下合称"sv, "以下称"sv,
                                  "下称"sv,       "简称"sv,       "统称"sv,     "合称"sv,
                                  "以下简称为"sv, "以下统称为"sv, "简称为"sv};
const PhraseSet kOpening = {"“"sv, "《"sv, "‘"sv, "「"sv, "\""sv};
const PhraseSet kJoints = {"与"sv, "和"sv, "及"sv, "以及"sv, "、"sv, "同"sv};
const PhraseSet kMeaningVerbs = {"，是指"sv, "是指"sv,   "，指"sv,  "，系指"sv,
                                 "系指"sv,   "，包括"sv, "指的是"sv};
const PhraseSet kSelf = {"本办法"sv, "本条例"sv, "本规定"sv, "本细则"sv, "本法"sv,
                         "本意见"sv, "本通知"sv, "本规则"sv, "本合同"sv, "本协议"sv,
                         "本方案"sv, "本决定"sv, "本章程"sv, "前款"sv,   "本条"sv};
const PhraseSet kGlossaries = {"用语的含义"sv, "术语的含义"sv, "用语含义"sv,
                               "下列词语"sv,   "词语定义"sv,   "名词解释"sv};

/// Any word without which a line defines nothing and begins no glossary.
const PhraseSet& defining_words() {
  static const PhraseSet words = [] {
    std::vector<std::string_view> all;
    for (const PhraseSet* set : {&kIntroductions, &kMeaningVerbs, &kGlossaries}) {
      const auto some = set->phrases();
      all.insert(all.end(), some.begin(), some.end());
    }
    return PhraseSet(all);
  }();
  return words;
}

/// Reads the definitions of one line; offsets are folded until `push`.
class LineReader {
 public:
  LineReader(const document::Document& document, base::Span line, std::vector<Definition>& found)
      : document_(document),
        line_(line),
        text_(base::slice(document.folded.text, line)),
        found_(found) {}

  void short_names() {
    for (std::size_t at = 0; at < text_.size();) {
      const PhraseHit hit = find_first(text_, kIntroductions, at);
      if (!hit.found()) return;
      at = hit.end();
      const base::Span meaning = before(hit.at);
      std::size_t from = hit.end();
      if (text_.substr(from).starts_with("为")) from += "为"sv.size();
      if (text_.substr(from).starts_with("：")) from += "："sv.size();
      at = std::max(at, terms(from, meaning));
    }
  }

  /// 本办法所称X，是指Y; X，是指Y below 下列用语的含义.
  void glossary(bool in_glossary) {
    const std::size_t called = text_.substr(0, kLongestSelf).find("所称");
    const bool own = called != text_.npos && !prefix_of(text_, kSelf).empty();
    std::size_t from = own ? called + "所称"sv.size() : 0;
    if (!own && !in_glossary && !text_.starts_with("“")) return;
    if (own && text_.substr(from).starts_with("的")) from += "的"sv.size();
    const PhraseHit verb = find_first(text_, kMeaningVerbs, from);
    if (!verb.found() || verb.at == from || verb.at - from > kLongestTerm) return;
    base::Span term{from, verb.at};
    if (text_.substr(term.begin).starts_with("“")) term.begin += "“"sv.size();
    if (base::slice(text_, term).ends_with("”")) term.end -= "”"sv.size();
    static const PhraseSet kEnds = {"。"sv, "；"sv};
    const PhraseHit end = find_first(text_, kEnds, verb.end());
    const std::string_view word = base::slice(text_, term);
    if (word.empty() || word.find("，") != word.npos || word.find("。") != word.npos) return;
    push(term, {verb.end(), end.found() ? end.at : text_.size()});
  }

 private:
  /// What the bracket at or before `at` stands behind: back to the last mark of a clause.
  base::Span before(std::size_t at) const {
    std::size_t end = at;
    const std::size_t bracket = text_.rfind("（", at);
    if (bracket != text_.npos && at - bracket <= kLongestTerm) end = bracket;
    const std::size_t floor = end > kLongestMeaning ? end - kLongestMeaning : 0;
    std::size_t begin = end;
    int titles = 0;
    while (begin > floor) {
      const std::size_t previous = text::previous(text_, begin);
      const std::string_view character = text_.substr(previous, begin - previous);
      if (character == "》") ++titles;
      if (character == "《") --titles;
      // 甲公司（以下简称甲）与乙公司（以下简称乙）: the first bracket belongs to what it names.
      if (titles <= 0 && character == "）") {
        const std::size_t open = text_.rfind("（", previous);
        if (open == text_.npos || open < floor) break;
        if (kIntroductions.within(text_.substr(open, previous - open))) {
          begin += prefix_of(text_.substr(begin), kJoints).size();
          break;
        }
        begin = open;
        continue;
      }
      static const PhraseSet kStops = {"。"sv, "；"sv, "，"sv, "："sv, "（"sv, "\n"sv};
      if (titles <= 0 && !prefix_of(character, kStops).empty()) break;
      begin = previous;
    }
    while (begin < end && text_[begin] == ' ') ++begin;
    return {begin, end};
  }

  /// The short names from `from` on: in quotes, separated by 、 或 和, or bare up to the bracket.
  /// Returns where reading may go on.
  std::size_t terms(std::size_t from, base::Span meaning) {
    std::size_t at = from;
    bool any = false;
    while (at < text_.size()) {
      const std::string_view opening = prefix_of(text_.substr(at), kOpening);
      if (opening.empty()) break;
      const std::string_view closing = opening == "“"    ? "”"sv
                                       : opening == "《" ? "》"sv
                                       : opening == "‘"  ? "’"sv
                                       : opening == "「" ? "」"sv
                                                         : opening;
      const std::size_t end = text_.find(closing, at + opening.size());
      if (end == text_.npos || end - at > kLongestTerm) break;
      push({at + opening.size(), end}, meaning);
      any = true;
      at = end + closing.size();
      static const PhraseSet kNext = {"、"sv, "或者"sv, "或"sv, "和"sv, "及"sv, "，"sv};
      const std::string_view joint = prefix_of(text_.substr(at), kNext);
      if (prefix_of(text_.substr(at + joint.size()), kOpening).empty()) break;
      at += joint.size();
    }
    if (any) return at;
    static const PhraseSet kEnds = {"）"sv, "，"sv, "。"sv, "；"sv, "、"sv, "\n"sv, "："sv};
    const PhraseHit end = find_first(text_, kEnds, from);
    const std::size_t stop = end.found() ? end.at : text_.size();
    if (stop > from && stop - from <= kLongestTerm / 2) push({from, stop}, meaning);
    return std::max(from, stop);
  }

  void push(base::Span term, base::Span meaning) {
    const auto to_text = [&](base::Span span) {
      return document::to_text(document_, {line_.begin + span.begin, line_.begin + span.end});
    };
    Definition definition;
    definition.term_span = to_text(term);
    definition.meaning_span = to_text(meaning);
    definition.term = text::trim(base::slice(document_.text, definition.term_span));
    definition.meaning = text::trim(base::slice(document_.text, definition.meaning_span));
    if (!definition.term.empty()) found_.push_back(std::move(definition));
  }

  const document::Document& document_;
  base::Span line_;
  std::string_view text_;
  std::vector<Definition>& found_;
};

}  // namespace

std::vector<Definition> read_definitions(const document::Document& document,
                                         const Outline& outline) {
  std::vector<Definition> found;
  text::PhraseCursor defining(defining_words(), document.folded.text);
  bool glossary = false;
  for (const Line& line : outline.lines) {
    if (!glossary && !defining.first_in(line.span).found()) continue;
    base::Span content = line.span;
    const base::Span at = document::to_text(document, line.span);
    const Unit& unit = outline.units[outline.innermost(at.begin)];
    if (unit.label_span.begin == at.begin) {
      const base::Span label = document::to_folded(document, unit.label_span);
      content.begin = std::min(label.end, content.end);
      while (content.begin < content.end && document.folded.text[content.begin] == ' ') {
        ++content.begin;
      }
    }
    if (unit.kind != UnitKind::item && unit.kind != UnitKind::subitem) glossary = false;
    LineReader reader(document, content, found);
    const std::size_t first = found.size();
    reader.glossary(glossary);
    reader.short_names();
    std::sort(found.begin() + static_cast<std::ptrdiff_t>(first), found.end(),
              [](const Definition& a, const Definition& b) {
                return a.term_span.begin < b.term_span.begin;
              });
    if (contains_any(text_of(document, line), kGlossaries)) glossary = true;
  }
  return found;
}

}  // namespace fashen::structure
