// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/form_run.h"

// The form that compares a quantity with a legal figure.
namespace fashen::rule {
namespace {

using text::Decimal;
using text::TimeUnit;

/// How many of the smallest measure of its kind a unit is; days and months do not compare, since
/// the law counts months by the calendar.
struct Measure {
  char family = 0;
  std::int64_t size = 1;
};

Measure measure_of(std::string_view unit) {
  if (unit == "day") return {'d', 1};
  if (unit == "week") return {'d', 7};
  if (unit == "month") return {'m', 1};
  if (unit == "quarter") return {'m', 3};
  if (unit == "year") return {'m', 12};
  return {};
}

/// The quantity and the figure in one measure; nothing where the law does not say how they compare.
std::optional<std::pair<Decimal, Decimal>> comparable(const text::Quantity& quantity,
                                                      const corpus::Parameter& figure) {
  Decimal value = quantity.upper ? *quantity.upper : quantity.value;
  std::string_view unit = text::name(quantity.unit);
  if (quantity.foreign_currency || quantity.kind == text::QuantityKind::date) return std::nullopt;
  if (unit.empty() || unit == figure.unit) return std::pair{value, *figure.number};
  Measure ours = measure_of(unit), theirs = measure_of(figure.unit);
  if (ours.family == 0 || ours.family != theirs.family) return std::nullopt;
  return std::pair{Decimal{value.micros * ours.size}, Decimal{figure.number->micros * theirs.size}};
}

/// The figure for people: a share as a percentage.
std::string shown(const corpus::Parameter& figure) {
  if (!figure.unit.starts_with("ratio")) return figure.value;
  return Decimal{figure.number->micros * 100}.to_string() + "%";
}

bool keeps_to(Decimal value, std::string_view comparison, Decimal figure) {
  if (comparison == "<=") return value <= figure;
  if (comparison == "<") return value < figure;
  if (comparison == ">=") return value >= figure;
  if (comparison == ">") return value > figure;
  return value == figure;
}

}  // namespace

void run_limit(FormRun& run) {
  const Form& form = run.form;
  const corpus::Parameter* figure =
      run.subject.law.parameter(form.param, form.law, run.subject.as_of);
  if (figure == nullptr || !figure->number) {
    if (run.subject.trace) {
      run.subject.trace->add(Trace::What::note, {}, "审查日期没有配置法定数值 " + form.param);
    }
    return;
  }
  const std::string& comparison = form.compare.empty() ? figure->comparison : form.compare;
  for (const text::Regex& regex : run.compiled.patterns) {
    for (const Hit& hit : run.hits(regex)) {
      base::Span whole = document::to_text(run.subject.document, hit.match.whole());
      for (const text::Quantity& quantity : run.subject.quantities.all()) {
        if (!whole.contains(quantity.span)) continue;
        if (form.quantity && quantity.kind != *form.quantity) continue;
        auto pair = comparable(quantity, *figure);
        bool over = pair && !keeps_to(pair->first, comparison, pair->second);
        if (!over || run.subject.structure.facts.negated(quantity.span)) continue;
        run.report(hit, {{"quantity", run.words(quantity.span)},
                         {"limit", shown(*figure)},
                         {"law", "《" + figure->work + "》" + figure->provision}});
        break;
      }
    }
  }
}

}  // namespace fashen::rule
