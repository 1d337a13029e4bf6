// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/pointing_name.h"

#include <algorithm>
#include <array>

namespace fashen::citation {
namespace {

using std::string_view;

// Longer kinds first: 实施办法 before 办法, 法典 before 法.
constexpr std::array<string_view, 27> kinds = {
    "实施条例", "实施细则", "实施办法", "暂行条例", "暂行办法", "暂行规定", "司法解释",
    "法典",     "法",       "条例",     "办法",     "规定",     "细则",     "规则",
    "解释",     "决定",     "合同",     "协议",     "章程",     "意见",     "通知",
    "规程",     "准则",     "标准",     "方案",     "规范",     "通告"};
constexpr string_view self_word = "本";
constexpr std::array<string_view, 6> pointers = {"前述", "上述", "该", "同", "此", "前引"};

}  // namespace

std::optional<PointingName> pointing_name_at(const RunningText& text, std::size_t at) {
  const bool self = text.starts(at, self_word);
  const string_view pointer = self ? self_word : text.first_of(at, pointers);
  if (pointer.empty()) return std::nullopt;
  const std::size_t begin = at + pointer.size();
  const string_view kind = text.first_of(begin, kinds);
  if (kind.empty()) return std::nullopt;
  return PointingName{{at, begin + kind.size()}, self, kind};
}

string_view pointed_kind(string_view title) {
  const RunningText text(title);
  const auto name = pointing_name_at(text, 0);
  return name ? name->kind : string_view{};
}

bool is_of_kind(string_view title, string_view kind) {
  if (kind == "规定") return true;
  if (kind == "法") {
    static constexpr std::array<string_view, 4> laws = {"法", "法典", "法通则", "法总则"};
    return !title.ends_with("办法") &&
           std::any_of(laws.begin(), laws.end(), [&](string_view e) { return title.ends_with(e); });
  }
  const bool judicial = kind == "司法解释" || kind == "解释";
  if (judicial && title.starts_with("最高人民")) return true;
  return title.ends_with(kind);
}

std::size_t implementing_name_at(const RunningText& text, std::size_t at, base::Span& name) {
  static constexpr std::array<string_view, 4> joints = {"及其", "和其", "以及其", "与其"};
  static constexpr std::array<string_view, 3> names = {"实施条例", "实施细则", "实施办法"};
  const string_view joint = text.first_of(at, joints);
  if (joint.empty()) return 0;
  const std::size_t begin = at + joint.size();
  const string_view found = text.first_of(begin, names);
  if (found.empty()) return 0;
  name = {begin, begin + found.size()};
  return name.end;
}

}  // namespace fashen::citation
