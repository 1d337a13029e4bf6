// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/sentence.h"

#include <algorithm>
#include <array>
#include <string>

#include "structure/negation.h"
#include "structure/phrase.h"
#include "text/phrase_cursor.h"
#include "text/segment.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

const PhraseSet kDefining = {"所称"sv,     "是指"sv,       "系指"sv,     "用语的含义"sv,
                             "用语含义"sv, "术语的含义"sv, "以下简称"sv, "以下统称"sv};
const PhraseSet kGlossaries = {"用语的含义"sv, "用语含义"sv, "术语的含义"sv, "下列词语"sv};
constexpr std::size_t kDefiningReach = 600;  // bytes at the start of a sentence

/// True if the words say what a word means; 是指导性的 does not.
bool defines(std::string_view text) {
  static const PhraseSet kOther = {"导"sv, "定"sv, "挥"sv, "令"sv, "派"sv, "使"sv, "引"sv, "明"sv};
  for (PhraseHit hit = find_first(text, kDefining); hit.found();
       hit = find_first(text, kDefining, hit.end())) {
    const std::string_view rest = text.substr(hit.end());
    if (!hit.phrase.ends_with("指") || prefix_of(rest, kOther).empty()) return true;
  }
  return false;
}

class SentenceReader {
 public:
  SentenceReader(const document::Document& document, const Outline& outline)
      : document_(document),
        outline_(outline),
        defining_(kDefining, document.folded.text),
        last_of_unit_(outline.units.size(), kNone) {}

  std::vector<Sentence> run() {
    for (const Line& line : outline_.lines) read(line);
    return std::move(found_);
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  void read(const Line& line) {
    const std::string_view folded = document_.folded.text;
    base::Span content = line.span;
    skip_labels(content);
    labelled_ = content.begin > line.span.begin;
    if (content.empty()) return;
    if (!line.wrapped) {
      for (base::Span span : text::sentences(folded, content)) add(span, line);
      return;
    }
    // Same offsets, but the wrap is a space.
    std::string joined(base::slice(folded, content));
    std::replace(joined.begin(), joined.end(), '\n', ' ');
    for (base::Span span : text::sentences(joined, {0, joined.size()})) {
      add({content.begin + span.begin, content.begin + span.end}, line);
    }
  }

  /// Moves the begin over the labels that stand there; they follow each other in unit order.
  void skip_labels(base::Span& content) {
    const std::string_view folded = document_.folded.text;
    const std::size_t end = document::to_text(document_, content).end;
    while (next_unit_ < outline_.units.size()) {
      const Unit& unit = outline_.units[next_unit_];
      if (unit.span.begin >= end) return;
      ++next_unit_;
      if (unit.label_span.empty()) continue;
      const base::Span label = document::to_folded(document_, unit.label_span);
      if (label.begin != content.begin) continue;
      content.begin = label.end;
      static const PhraseSet kMarks = {" "sv, "："sv, "、"sv, "."sv};
      for (bool marked = true; marked && content.begin < content.end;) {
        const std::string_view mark = prefix_of(base::slice(folded, content), kMarks);
        content.begin += mark.size();
        marked = !mark.empty();
      }
    }
  }

  void add(base::Span folded, const Line& line) {
    const std::string_view text = base::slice(document_.folded.text, folded);
    Sentence sentence;
    sentence.span = document::to_text(document_, folded);
    sentence.unit = innermost(sentence.span.begin);
    const Sentence* lead = line.body ? lead_in_of(sentence.unit) : nullptr;
    const base::Span reach{folded.begin, std::min(folded.end, folded.begin + kDefiningReach)};
    sentence.defining =
        defining_.first_in(reach).found() && defines(text.substr(0, kDefiningReach));
    if (lead != nullptr) inherit(sentence, *lead);
    last_of_unit_[sentence.unit] = found_.size();
    found_.push_back(sentence);
  }

  /// The innermost unit at a place, which lies behind those asked for before. Units begin in the
  /// order of the tree: it is the last one that has begun, or one of those around it.
  std::size_t innermost(std::size_t offset) {
    const std::vector<Unit>& units = outline_.units;
    while (begun_ + 1 < units.size() && units[begun_ + 1].span.begin <= offset) ++begun_;
    std::size_t unit = begun_;
    while (unit != 0 && !units[unit].span.contains(offset)) unit = units[unit].parent;
    return unit;
  }

  /// What the lead-in of an item says of it, too.
  void inherit(Sentence& sentence, const Sentence& lead) {
    sentence.lead_in = lead.span;
    const std::string_view text =
        base::slice(document_.folded.text, document::to_folded(document_, lead.span));
    sentence.forbidden_list = lead.forbidden_list || forbids_list(text);
    const std::string_view tail =
        text.size() > kDefiningReach ? text.substr(text.size() - kDefiningReach) : text;
    const bool glossary = contains_any(tail, kGlossaries);
    sentence.defining = sentence.defining || glossary || (lead.defining && text.ends_with("："));
  }

  const Sentence* lead_in_of(std::size_t unit) const {
    const Unit& own = outline_.units[unit];
    const bool listed = own.kind == UnitKind::item || own.kind == UnitKind::subitem ||
                        (own.kind == UnitKind::clause && own.heading.empty());
    if (!listed || (own.kind == UnitKind::clause && !labelled_)) return nullptr;
    const std::size_t index = last_of_unit_[own.parent];
    if (index == kNone) return nullptr;
    const Sentence& lead = found_[index];
    if (own.kind != UnitKind::clause) return &lead;
    // Outside articles only a colon tells that a numbered level completes what stands before it;
    // what announces the body of a notice says nothing about its points.
    const std::string_view text =
        base::slice(document_.folded.text, document::to_folded(document_, lead.span));
    static const PhraseSet kAnnounces = {"通知如下："sv, "通告如下："sv, "公告如下："sv,
                                         "意见如下："sv, "纪要如下："sv, "如下意见："sv,
                                         "如下通知："sv, "如下通告："sv};
    return text.ends_with("：") && suffix_of(text, kAnnounces).empty() ? &lead : nullptr;
  }

  const document::Document& document_;
  const Outline& outline_;
  text::PhraseCursor defining_;
  std::vector<std::size_t> last_of_unit_;
  std::vector<Sentence> found_;
  std::size_t next_unit_ = 0;
  std::size_t begun_ = 0;  ///< The last unit that began before the last sentence or with it
  bool labelled_ = false;  ///< The line being read begins with a label
};

}  // namespace

std::vector<Sentence> read_sentences(const document::Document& document, const Outline& outline) {
  return SentenceReader(document, outline).run();
}

}  // namespace fashen::structure
