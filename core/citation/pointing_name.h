// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/span.h"
#include "citation/running_text.h"

namespace fashen::citation {

/// 本办法, 该条例, 同法: words that point to an instrument without naming it. Views into the text.
struct PointingName {
  base::Span span;        ///< In folded text
  bool self = false;      ///< 本…, else to what was cited before
  std::string_view kind;  ///< 办法, 条例, 法
};

/// The pointing name whose 本, 该, 同, 此 or 前述 begins at `at`.
std::optional<PointingName> pointing_name_at(const RunningText& text, std::size_t at);

/// The kind of instrument that a pointing title such as 该条例 speaks of: 条例.
std::string_view pointed_kind(std::string_view title);

/// True if a title, without a bracket at its end, is of the kind that a pointing word speaks of: 法
/// means 灯具法 and 民法典 and no 办法; 规定 means any instrument.
bool is_of_kind(std::string_view title, std::string_view kind);

/// 其实施条例, 其实施细则 behind a name and 及: the end of it, or 0. `at` is where 及 stands;
/// `name` becomes the span of 实施条例.
std::size_t implementing_name_at(const RunningText& text, std::size_t at, base::Span& name);

}  // namespace fashen::citation
