// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/departures.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "corpus/norm_words.h"
#include "corpus/quantity_bounds.h"
#include "corpus/resemblance.h"
#include "structure/actor.h"
#include "structure/phrase.h"
#include "text/diff.h"
#include "text/fold.h"
#include "text/quantity.h"
#include "text/segment.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

using base::Span;
using Kind = Departure::Kind;
using StretchKind = ComparedStretch::Kind;

constexpr std::size_t most_sentences = 120;

/// A text, folded, cut into sentences.
struct Side {
  text::Folded folded;
  std::vector<Span> sentences;
  std::vector<StretchKind> kinds;  ///< By byte of the folded text

  explicit Side(std::string_view words) : folded(text::fold(words)) {
    sentences = text::sentences(folded.text, {0, folded.text.size()});
    if (sentences.size() > most_sentences) sentences.resize(most_sentences);
    kinds.assign(folded.text.size(), StretchKind::own);
  }
  std::string_view at(Span span) const { return base::slice(folded.text, span); }
  void mark(Span span, StretchKind kind) {
    std::fill(kinds.begin() + static_cast<std::ptrdiff_t>(span.begin),
              kinds.begin() + static_cast<std::ptrdiff_t>(span.end), kind);
  }
  /// Stretches in the text before folding.
  std::vector<ComparedStretch> stretches(std::size_t size) const {
    std::vector<ComparedStretch> all;
    std::size_t done = 0;
    for (std::size_t begin = 0; begin < kinds.size();) {
      std::size_t end = begin;
      while (end < kinds.size() && kinds[end] == kinds[begin]) ++end;
      const std::size_t source =
          end == kinds.size() ? size : std::max(done, folded.to_text.to_source({begin, end}).end);
      if (source > done) all.push_back({{done, source}, kinds[begin]});
      done = std::max(done, source);
      begin = end;
    }
    return all;
  }
};

/// What a replaced piece of a sentence says beside 应当 and 可以.
enum class Denial { denies, nothing, other };

Denial denial_of(std::string_view words) {
  std::string rest;
  std::size_t at = 0;
  for (const NormWord& word : norm_words(words)) {
    if (word.force == NormForce::prohibition) return Denial::other;
    rest += words.substr(at, word.span.begin - at);
    at = word.span.end;
  }
  rest += words.substr(at);
  static const structure::PhraseSet denials = {"不", "不予", "不再", "无需", "无须", "免予"};
  if (rest.empty()) return Denial::nothing;
  return denials.contains(rest) ? Denial::denies : Denial::other;
}

struct SentencePair {
  double likeness = 0;
  std::size_t draft = 0, upper = 0;
};

/// Sentences that say much the same, each in one pair at most, in the order of the draft.
std::vector<SentencePair> pair_sentences(const Side& draft, const Side& upper) {
  constexpr double alike = 0.25;
  const auto pairs_of = [](const Side& side) {
    std::vector<CharacterPairs> all;
    for (const Span span : side.sentences) all.push_back(character_pairs(side.at(span)));
    return all;
  };
  const auto ours = pairs_of(draft), theirs = pairs_of(upper);
  std::vector<SentencePair> all;
  for (std::size_t i = 0; i < ours.size(); ++i) {
    for (std::size_t j = 0; j < theirs.size(); ++j) {
      const double value = resemblance(ours[i], theirs[j]);
      if (value >= alike) all.push_back({value, i, j});
    }
  }
  std::sort(all.begin(), all.end(), [](const SentencePair& a, const SentencePair& b) {
    return std::tuple(-a.likeness, a.draft, a.upper) < std::tuple(-b.likeness, b.draft, b.upper);
  });
  std::vector<bool> draft_taken(ours.size()), upper_taken(theirs.size());
  std::vector<SentencePair> chosen;
  for (const SentencePair& pair : all) {
    if (draft_taken[pair.draft] || upper_taken[pair.upper]) continue;
    draft_taken[pair.draft] = upper_taken[pair.upper] = true;
    chosen.push_back(pair);
  }
  std::sort(chosen.begin(), chosen.end(),
            [](const SentencePair& a, const SentencePair& b) { return a.draft < b.draft; });
  return chosen;
}

/// One pair of sentences. Offsets inside count from the start of each sentence.
class PairComparison {
 public:
  PairComparison(Side& draft, Side& upper, const SentencePair& pair,
                 std::vector<Departure>& departures)
      : draft_(draft),
        upper_(upper),
        draft_span_(draft.sentences[pair.draft]),
        upper_span_(upper.sentences[pair.upper]),
        draft_words_(draft.at(draft_span_)),
        upper_words_(upper.at(upper_span_)),
        edits_(text::diff(upper_words_, draft_words_)),
        departures_(departures) {}

  void run() {
    for (const text::Edit& edit : edits_) {
      const bool changed = edit.kind == text::EditKind::changed;
      const StretchKind kind = changed ? StretchKind::changed : StretchKind::same;
      upper_.mark(within(edit.before, upper_span_), kind);
      draft_.mark(within(edit.after, draft_span_), kind);
    }
    forces();
    negations();
    quantities();
    subjects();
  }

 private:
  static Span within(Span inner, Span outer) {
    return {outer.begin + inner.begin, outer.begin + inner.end};
  }

  void add(Kind kind, Span draft, Span upper) {
    departures_.push_back({kind, within(draft, draft_span_), within(upper, upper_span_)});
  }

  /// The words of the draft that stand where `upper` stands in the provision.
  Span image(Span upper) const {
    Span found{draft_words_.size(), 0};
    for (const text::Edit& edit : edits_) {
      if (!edit.before.overlaps(upper)) continue;
      Span there = edit.after;
      if (edit.kind == text::EditKind::same) {
        there.begin += std::max(upper.begin, edit.before.begin) - edit.before.begin;
        there.end -= edit.before.end - std::min(upper.end, edit.before.end);
      }
      found.begin = std::min(found.begin, there.begin);
      found.end = std::max(found.end, there.end);
    }
    return found;
  }

  void forces() {
    const std::vector<NormWord> ours = norm_words(draft_words_);
    for (const NormWord& theirs : norm_words(upper_words_)) {
      const Span there = image(theirs.span);
      const auto met = std::find_if(ours.begin(), ours.end(), [&](const NormWord& word) {
        return word.span.overlaps(there);
      });
      if (met == ours.end()) continue;
      switch (compare_force(theirs, *met)) {
        case ForceChange::weakened: add(Kind::weakened, met->span, theirs.span); break;
        case ForceChange::strengthened: add(Kind::strengthened, met->span, theirs.span); break;
        case ForceChange::reversed: add(Kind::reversed, met->span, theirs.span); break;
        case ForceChange::none: break;
      }
    }
  }

  /// 不承担 -> 应当承担: what was denied is laid down, or the other way round.
  void negations() {
    for (const text::Edit& edit : edits_) {
      const Denial was = denial_of(base::slice(upper_words_, edit.before));
      const Denial is = denial_of(base::slice(draft_words_, edit.after));
      const bool turned = (was == Denial::denies && is == Denial::nothing) ||
                          (was == Denial::nothing && is == Denial::denies);
      if (edit.kind == text::EditKind::changed && turned) {
        add(Kind::reversed, with_next(draft_words_, edit.after),
            with_next(upper_words_, edit.before));
      }
    }
  }

  /// The words with the two characters behind them, to which a negation belongs.
  static Span with_next(std::string_view words, Span span) {
    const std::string_view next = text::prefix(words.substr(span.end), 2);
    return {span.begin, span.end + next.size()};
  }

  static std::optional<Kind> kind_of(const text::Quantity& quantity) {
    switch (quantity.kind) {
      case text::QuantityKind::money: return Kind::amount;
      case text::QuantityKind::duration: return Kind::term;
      case text::QuantityKind::percentage:
      case text::QuantityKind::rate: return Kind::ratio;
      case text::QuantityKind::number: return Kind::number;
      case text::QuantityKind::date: break;
    }
    return std::nullopt;
  }

  static bool same_quantity(const text::Quantity& a, const text::Quantity& b) {
    return a.value == b.value && a.upper == b.upper && a.unit == b.unit;
  }

  void quantities() {
    std::vector<text::Quantity> ours = measures(draft_words_);
    for (const text::Quantity& theirs : measures(upper_words_)) {
      const auto kind = kind_of(theirs);
      if (!kind) continue;
      const Span there = image(theirs.span);
      auto met = ours.end();
      for (auto it = ours.begin(); it != ours.end(); ++it) {
        if (kind_of(*it) != kind || !it->span.overlaps(there)) continue;
        if (met == ours.end() || same_quantity(*it, theirs)) met = it;
      }
      if (met == ours.end()) continue;
      const Bound was = bound_of(upper_words_, theirs.span), is = bound_of(draft_words_, met->span);
      if (!same_quantity(*met, theirs)) {
        add(*kind, met->span, theirs.span);
      } else if (was != Bound::none && is != Bound::none && was != is) {
        add(Kind::bound, met->span, theirs.span);
      }
      ours.erase(met);
    }
  }

  void subjects() {
    const Span theirs = structure::read_action(upper_words_).actor;
    const Span ours = structure::read_action(draft_words_).actor;
    if (theirs.empty() || ours.empty() || !ours.overlaps(image(theirs))) return;
    const std::string_view is = base::slice(draft_words_, ours);
    const std::string_view was = base::slice(upper_words_, theirs);
    const bool contained = is.find(was) != is.npos || was.find(is) != was.npos;
    if (contained || !names_someone(draft_words_, ours)) return;
    if (names_someone(upper_words_, theirs)) add(Kind::subject, ours, theirs);
  }

  /// Not a whole clause, not an item's mark, not part of a word such as 群众性.
  static bool names_someone(std::string_view words, Span actor) {
    constexpr std::size_t longest = 20;  // characters
    static const structure::PhraseSet marks = {"（", "）", "，", "；", "。"};
    const std::string_view name = base::slice(words, actor);
    return text::length(name) <= longest && !marks.within(name) &&
           !words.substr(actor.end).starts_with("性");
  }

  Side& draft_;
  Side& upper_;
  Span draft_span_, upper_span_;
  std::string_view draft_words_, upper_words_;
  std::vector<text::Edit> edits_;  // from the provision to the draft
  std::vector<Departure>& departures_;
};

}  // namespace

WordComparison compare_words(std::string_view draft, std::string_view upper) {
  Side ours(draft), theirs(upper);
  WordComparison comparison;
  for (const SentencePair& pair : pair_sentences(ours, theirs)) {
    PairComparison(ours, theirs, pair, comparison.departures).run();
  }
  for (Departure& departure : comparison.departures) {
    departure.draft = ours.folded.to_text.to_source(departure.draft);
    departure.upper = theirs.folded.to_text.to_source(departure.upper);
  }
  std::stable_sort(comparison.departures.begin(), comparison.departures.end(),
                   [](const Departure& a, const Departure& b) { return a.draft < b.draft; });
  comparison.draft = ours.stretches(draft.size());
  comparison.upper = theirs.stretches(upper.size());
  return comparison;
}

const char* name(Kind kind) {
  switch (kind) {
    case Kind::weakened: return "weakened";
    case Kind::strengthened: return "strengthened";
    case Kind::reversed: return "reversed";
    case Kind::amount: return "amount";
    case Kind::term: return "term";
    case Kind::ratio: return "ratio";
    case Kind::number: return "number";
    case Kind::bound: return "bound";
    case Kind::subject: break;
  }
  return "subject";
}

const char* display_name(Kind kind) {
  switch (kind) {
    case Kind::weakened: return "要求放松";
    case Kind::strengthened: return "要求加重";
    case Kind::reversed: return "要求相反";
    case Kind::amount: return "金额不同";
    case Kind::term: return "期限不同";
    case Kind::ratio: return "比例不同";
    case Kind::number: return "数目不同";
    case Kind::bound: return "上下限相反";
    case Kind::subject: break;
  }
  return "主体不同";
}

const char* name(StretchKind kind) {
  switch (kind) {
    case StretchKind::same: return "same";
    case StretchKind::changed: return "changed";
    case StretchKind::own: break;
  }
  return "own";
}

}  // namespace fashen::corpus
