// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "rule/form_run.h"
#include "text/numeral.h"

// The forms that hold places of a document against each other: order, consistent and sequence.
namespace fashen::rule {
namespace {

/// The first date in what the pattern matches.
const text::Quantity* date_of(const FormRun& run, const text::Regex& step) {
  for (const Hit& hit : run.hits(step)) {
    base::Span whole = document::to_text(run.subject.document, hit.match.whole());
    for (const text::Quantity& quantity : run.subject.quantities.all()) {
      if (whole.contains(quantity.span) && quantity.date) return &quantity;
    }
  }
  return nullptr;
}

/// What a value says, whatever way it is written: numerals by value, words without spaces.
std::string meaning(const std::string& folded) {
  if (auto number = text::parse_numeral(folded)) return number->to_string();
  std::string words = folded;
  std::erase_if(words, [](char c) { return c == ' ' || c == '\n'; });
  return words;
}

std::string folded_words(const FormRun& run, base::Span span) {
  const document::Document& document = run.subject.document;
  return std::string(base::slice(document.folded.text, document::to_folded(document, span)));
}

}  // namespace

void run_order(FormRun& run) {
  const text::Quantity* last = nullptr;
  for (const text::Regex& step : run.compiled.patterns) {
    const text::Quantity* date = date_of(run, step);
    if (date == nullptr) continue;
    if (last != nullptr && *date->date < *last->date) {
      Hit hit;
      hit.span = date->span;
      Draft& draft = run.report(hit, {{"other", run.words(last->span)}});
      draft.related.push_back({last->span, "在先的步骤"});
      return;
    }
    last = date;
  }
}

void run_consistent(FormRun& run) {
  struct Stated {
    std::string value;
    base::Span span;
  };
  std::map<std::string, Stated> first;  ///< By what group `of` names; one fact without it
  for (const text::Regex& regex : run.compiled.patterns) {
    for (Hit& hit : run.hits(regex)) {
      base::Span value = group_of(run.subject, hit, "value");
      if (value.empty() || run.subject.structure.facts.quoted(value)) continue;
      std::string said = meaning(folded_words(run, value));
      base::Span of = group_of(run.subject, hit, "of");
      auto [known, fresh] =
          first.emplace(of.empty() ? "" : meaning(folded_words(run, of)), Stated{said, value});
      if (fresh || known->second.value == said) continue;
      hit.span = value;
      Draft& draft = run.report(hit, {{"other", run.words(known->second.span)}});
      draft.related.push_back({known->second.span, "另一处"});
    }
  }
}

void run_sequence(FormRun& run) {
  const structure::Outline& outline = run.subject.structure.outline;
  std::map<std::size_t, std::size_t> last;  ///< Unit before, by parent
  for (std::size_t index : outline.of_kind(run.form.unit)) {
    const structure::Unit& unit = outline.units[index];
    std::size_t row = run.form.within ? unit.parent : 0;
    auto before = last.find(row);
    if (before != last.end()) {
      const structure::Unit& other = outline.units[before->second];
      // A number 1 begins a new series: an annexed text, another list.
      bool follows = unit.number == 1 || unit.number == other.number + 1 ||
                     (unit.number == other.number && unit.sub_number == other.sub_number + 1);
      Hit hit;
      hit.span = unit.label_span.empty() ? unit.span : unit.label_span;
      if (!follows && !is_excepted(run.subject, run.rule, hit.span)) {
        run.report(hit, {{"other", other.label}});
      }
    }
    last[row] = index;
  }
}

}  // namespace fashen::rule
