// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/stated_version.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fashen::citation {
namespace {

using corpus::Version;

/// 2017年修正 beside the name, or in a bracket at the end of it.
std::string_view words_of_version(const Citation& citation) {
  if (!citation.version.empty()) return citation.version;
  constexpr std::string_view open = "（", close = "）";
  std::string_view title = citation.title;
  const std::size_t begin = title.rfind(open);
  if (!title.ends_with(close) || begin == std::string_view::npos) return {};
  title.remove_suffix(close.size());
  return title.substr(begin + open.size());
}

/// The year of words that tell one text from another: 2017, 2017年版, 2017年9月1日修正. What was
/// passed, promulgated or begun in a year may be the law as such, and two years leave it open.
std::optional<int> year_of(std::string_view words) {
  constexpr std::size_t digits = 4;
  constexpr std::string_view unit = "年";
  constexpr std::string_view figures = "0123456789";
  static constexpr std::array<std::string_view, 5> marks = {"修正", "修订", "修改", "版", "文本"};
  if (words.size() < digits || words.find_first_not_of(figures) < digits) return std::nullopt;
  const std::string_view rest = words.substr(digits);
  if (rest.find(unit) != rest.npos && rest.rfind(unit) != rest.find(unit)) return std::nullopt;
  const bool told = rest.empty() || rest == unit ||
                    std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
                      return rest.find(mark) != rest.npos;
                    });
  if (!told) return std::nullopt;
  int year = 0;
  for (const char c : words.substr(0, digits)) year = year * 10 + (c - '0');
  return year;
}

}  // namespace

const Version* stated_version(const Citation& citation) {
  const auto year = year_of(words_of_version(citation));
  if (citation.work == nullptr || !year) return nullptr;
  const Version* only = nullptr;
  for (const Version& version : citation.work->versions) {
    if (static_cast<int>(version.promulgated.year()) != *year) continue;
    if (only != nullptr) return nullptr;
    only = &version;
  }
  return only;
}

}  // namespace fashen::citation
