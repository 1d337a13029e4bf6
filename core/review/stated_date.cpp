// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/stated_date.h"

#include <algorithm>

#include "text/numeral.h"
#include "text/quantity.h"

namespace fashen::review {
namespace {

// A numeral that a day or a number of days can have; no other.
std::optional<int> small_number(std::string_view words) {
  constexpr double most = 9999;
  const auto value = text::parse_numeral(words);
  if (!value || value->to_double() < 0 || value->to_double() > most) return std::nullopt;
  return static_cast<int>(value->to_double());
}

// A run of digits or Chinese numerals before a unit.
std::optional<int> number_before(std::string_view words, std::string_view unit,
                                 std::string_view& rest) {
  const std::size_t at = words.find(unit);
  if (at == std::string_view::npos) return std::nullopt;
  const auto value = small_number(words.substr(0, at));
  if (value) rest = words.substr(at + unit.size());
  return value;
}

std::optional<base::Date> made(int year, int month, int day) {
  if (year < 1900 || year > 2999 || month < 1 || day < 1) return std::nullopt;
  const base::Date date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                        std::chrono::day(static_cast<unsigned>(day))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<base::Date> with_separators(std::string_view words) {
  int parts[3] = {0, 0, 0}, part = 0;
  for (char c : words) {
    if (c >= '0' && c <= '9') {
      parts[part] = std::min(parts[part] * 10 + (c - '0'), 9999);
    } else if (++part > 2) {
      return std::nullopt;
    }
  }
  return part == 2 ? made(parts[0], parts[1], parts[2]) : std::nullopt;
}

// The last full day before `end`, as context of a day without year.
std::optional<base::Date> day_before(const std::vector<text::Quantity>& days, std::size_t end) {
  std::optional<base::Date> last;
  for (const text::Quantity& day : days) {
    if (day.span.end <= end && day.date) last = day.date;
  }
  return last;
}

std::string sign_off_day(base::Date date) { return "落款日期" + base::to_chinese(date); }

}  // namespace

std::optional<base::Date> stated_date(std::string_view words, std::optional<base::Date> context) {
  if (words.find("日") == std::string_view::npos) return with_separators(words);
  std::string_view rest = words;
  auto year = number_before(rest, "年", rest);
  auto month = number_before(rest, "月", rest);
  const auto day = number_before(rest, "日", rest);
  if (!day || (!context && (!year || !month))) return std::nullopt;
  if (!year) year = static_cast<int>(context->year());
  if (!month) month = static_cast<int>(static_cast<unsigned>(context->month()));
  return made(*year, *month, *day);
}

std::vector<DatedEvent> stated_events(const Paper& paper, const rule::ChecklistLibrary& library) {
  std::vector<DatedEvent> events;
  const std::string& folded = paper.document->folded.text;
  auto days = text::quantities(folded, {0, folded.size()});
  std::erase_if(days, [](const auto& one) { return one.kind != text::QuantityKind::date; });
  const auto known = [&events](std::string_view id) {
    return std::any_of(events.begin(), events.end(),
                       [&](const DatedEvent& event) { return event.id == id; });
  };
  for (const HeldRole& held : paper.roles) {
    const rule::Role* role = library.role(held.id);
    for (const rule::Event& event : role->events) {
      if (known(event.id)) continue;
      if (!event.find) {
        if (paper.date) events.push_back({event.id, *paper.date, sign_off_day(*paper.date)});
        continue;
      }
      for (const text::Match& match : event.find->find_all(folded, {0, folded.size()})) {
        std::optional<base::Date> date;
        for (const auto& [name, group] : event.find->names()) {
          const base::Span span = match.groups[static_cast<std::size_t>(group)];
          if (span.begin == std::string_view::npos) continue;
          const std::string_view words = base::slice(folded, span);
          if (name == "days") {
            const auto count = small_number(words);
            if (count && paper.date) date = base::add_days(*paper.date, *count);
          } else {
            auto context = day_before(days, span.begin);
            date = stated_date(words, context ? context : paper.date);
          }
        }
        if (!date) continue;
        events.push_back({event.id, *date, line_at(folded, match.whole())});
        break;
      }
    }
    if (paper.date && !known(held.id)) {
      events.push_back({held.id, *paper.date, sign_off_day(*paper.date)});
    }
  }
  return events;
}

}  // namespace fashen::review
