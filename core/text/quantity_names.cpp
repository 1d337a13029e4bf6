// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quantity.h"

namespace fashen::text {

const char* name(QuantityKind kind) {
  switch (kind) {
    case QuantityKind::date: return "date";
    case QuantityKind::duration: return "duration";
    case QuantityKind::money: return "money";
    case QuantityKind::percentage: return "percentage";
    case QuantityKind::rate: return "rate";
    case QuantityKind::number: break;
  }
  return "number";
}

const char* name(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::none: break;
    case TimeUnit::hour: return "hour";
    case TimeUnit::day: return "day";
    case TimeUnit::working_day: return "working_day";
    case TimeUnit::week: return "week";
    case TimeUnit::month: return "month";
    case TimeUnit::quarter: return "quarter";
    case TimeUnit::year: return "year";
  }
  return "";
}

const char* name(NumeralStyle style) {
  switch (style) {
    case NumeralStyle::arabic: return "arabic";
    case NumeralStyle::chinese: return "chinese";
    case NumeralStyle::financial: return "financial";
    case NumeralStyle::mixed: break;
  }
  return "mixed";
}

}  // namespace fashen::text
