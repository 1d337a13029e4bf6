// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/search_layout.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace fashen::corpus::search_layout {
namespace {
constexpr double steps = 24;
}

std::int32_t day_number(base::Date date) {
  return static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count());
}

std::optional<base::Date> date_of(std::int32_t day_number) {
  if (day_number == always || day_number == never) return std::nullopt;
  return base::Date(std::chrono::sys_days(std::chrono::days(day_number)));
}

std::uint8_t length_class(std::size_t length) {
  const double step = std::round(steps * std::log1p(static_cast<double>(length)));
  return static_cast<std::uint8_t>(std::min(step, 255.0));
}

double class_length(std::size_t length_class) {
  return std::expm1(static_cast<double>(length_class) / steps);
}

std::string_view bytes_of(const Header& header) {
  return {reinterpret_cast<const char*>(&header), offsetof(Header, header_digest)};
}

}  // namespace fashen::corpus::search_layout
