// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/toml_text.h"

#include <algorithm>

#include "text/phrase_set.h"
#include "text/transcode.h"

namespace fashen::rule {
namespace {

using namespace std::string_view_literals;

/// What toml++ says, and what that is to an author. The first that fits wins.
struct Reason {
  std::string_view words;
  std::string_view told;
};
constexpr Reason kReasons[] = {
    {"redefine", "同一个键或者表写了两次"},
    {"cannot insert", "同一个键或者表写了两次"},
    {"end-of-file", "没有写完，缺少值、引号或者括号"},
    {"control character", "含有不能写入的控制字符，或者引号没有在这一行结束"},
    {"escape", "反斜杠在双引号内要写两个，或者改用单引号"},
    {"string:", "引号没有结束，或者其中有不能写入的字符"},
    {"expected '='", "键之后应为 ="},
    {"expected value, saw", "= 之后缺少值"},
    {"date", "没有这个日期，日期应写作 2026-11-23"},
    {"time", "时间应写作 08:30:00"},
    {"boolean", "真假应写作 true 或者 false，文字要加引号"},
    {"integer", "数字的写法有误"},
    {"floating-point", "数字的写法有误"},
    {"inline table", "行内的表应写作 { 键 = 值, 键 = 值 }"},
    {"array", "列表应写作 [\"甲\", \"乙\"]，各项以逗号隔开"},
    {"table header", "表头应写作 [名称] 或者 [[名称]]，单独一行"},
    {"value", "值应为加引号的文字、数字、真假、日期或者列表"},
    {"key", "键由字母、数字、- 和 _ 组成，其他的要加引号"},
};

std::string_view line_at(std::string_view source, std::size_t number) {
  for (std::size_t line = 1; line < number; ++line) {
    const std::size_t end = source.find('\n');
    if (end == source.npos) return {};
    source.remove_prefix(end + 1);
  }
  return source.substr(0, source.find('\n'));
}

/// A mark of Chinese where TOML wants its own: = “甲”, ［名称］.
std::string_view chinese_mark(std::string_view line) {
  static const text::PhraseSet kMarks = {"“"sv,  "”"sv,  "‘"sv,  "’"sv,  "＝"sv, "，"sv,
                                         "："sv, "［"sv, "］"sv, "【"sv, "】"sv, "＂"sv};
  // Between quotes they are words like any other.
  std::size_t at = 0;
  for (char quote = '\0'; at < line.size(); ++at) {
    const char c = line[at];
    if (quote == '\0' && c == '#') return {};
    if (quote == '\0' && (c == '"' || c == '\'')) {
      quote = c;
    } else if (c == quote) {
      quote = '\0';
    } else if (quote == '\0') {
      if (const auto mark = kMarks.prefix_of(line.substr(at)); !mark.empty()) return mark;
    }
  }
  return {};
}

}  // namespace

base::Result<toml::table> parse_toml(std::string_view source, const std::string& path) {
  const auto wrong = [&](std::string_view told, std::size_t line) {
    return base::Error(base::ErrorCode::config, "不是有效的 TOML: " + std::string(told),
                       path + ":" + std::to_string(line));
  };
  if (const std::size_t bad = text::first_invalid(source); bad < source.size()) {
    const auto lines =
        std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(bad), '\n');
    return wrong("文件不是 UTF-8 编码", static_cast<std::size_t>(lines) + 1);
  }
  try {
    return toml::parse(source, path);
  } catch (const toml::parse_error& error) {
    const std::size_t line = error.source().begin.line;
    if (const auto mark = chinese_mark(line_at(source, line)); !mark.empty()) {
      return wrong("“" + std::string(mark) + "”是中文标点，这里应为半角的", line);
    }
    const std::string_view said = error.description();
    for (const Reason& reason : kReasons) {
      if (said.find(reason.words) != said.npos) return wrong(reason.told, line);
    }
    return wrong("这一行的写法有误", line);
  }
}

}  // namespace fashen::rule
