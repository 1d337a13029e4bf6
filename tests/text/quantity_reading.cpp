// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quantity_reading.h"

#include "text/fold.h"
#include "text/quantity.h"

namespace fashen::text {
namespace {

std::string part(int number) { return number == 0 ? "-" : std::to_string(number); }

std::string value_of(const Quantity& q) {
  if (q.kind == QuantityKind::date) {
    if (q.impossible_date) return "impossible";
    if (q.date) return base::to_iso(*q.date);
    return part(q.year) + "/" + part(q.month) + "/" + part(q.day);
  }
  std::string value = q.value.to_string();
  if (q.upper) value += ".." + q.upper->to_string();
  if (!q.includes_bounds) value += " open";
  if (q.unit != TimeUnit::none) value += std::string(" ") + name(q.unit);
  if (q.foreign_currency) value += " foreign";
  return value;
}

}  // namespace

std::string quantities_of(const std::string& text) {
  const std::string folded = fold(text).text;
  std::string out;
  for (const Quantity& q : quantities(folded, {0, folded.size()})) {
    if (!out.empty()) out += "; ";
    out += std::string(name(q.kind)) + " " + std::string(base::slice(folded, q.span)) + " = " +
           value_of(q);
  }
  return out;
}

}  // namespace fashen::text
