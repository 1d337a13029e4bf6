// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fashen::corpus {

/// What an article does, read from its own words. An article may do several things.
enum class NormKind : std::uint8_t {
  duty,         ///< 应当, 必须
  power,        ///< 可以, 有权
  prohibition,  ///< 不得, 禁止
  liability,    ///< What follows a breach: 罚款, 责令, 刑事责任…
  term,         ///< A period in days, months or years
  remedy,       ///< 行政复议, 诉讼, 赔偿, 听证…
  definition,   ///< 本法所称…是指
  force,        ///< From when it applies, what it repeals
};
inline constexpr std::size_t norm_kinds = 8;

/// Bit 1 << kind for each kind whose words stand in folded `text`.
std::uint8_t norm_kinds_of(std::string_view text);

/// Stable name ("liability") and its reverse, which also takes the display name ("法律责任").
const char* name(NormKind kind);
const char* display_name(NormKind kind);
std::optional<NormKind> parse_norm_kind(std::string_view name);

}  // namespace fashen::corpus
