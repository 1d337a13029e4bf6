// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/signature.h"

#include <array>

#include "structure/issuer.h"
#include "structure/outline_labels.h"
#include "structure/phrase.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestLine = 70;  // code points of a signing line

const PhraseSet kSealWords = {"盖章"sv,   "签章"sv,   "签字"sv,   "签名"sv,    "公章"sv,
                              "（章）"sv, "印章）"sv, "（签）"sv, "（公章）"sv};
const PhraseSet kSigningWords = {
    "法定代表人"sv, "代表人"sv,     "代理人"sv, "负责人"sv, "联系人"sv,   "地址"sv,   "住所"sv,
    "电话"sv,       "开户"sv,       "账号"sv,   "帐号"sv,   "邮编"sv,     "传真"sv,   "日期"sv,
    "签订地点"sv,   "签约地点"sv,   "邮箱"sv,   "身份证"sv, "信用代码"sv, "税号"sv,   "经办人"sv,
    "此页无正文"sv, "以下无正文"sv, "抄送"sv,   "印发"sv,   "公司"sv,     "承办人"sv, "执法人员"sv};
const PhraseSet kSentenceEnds = {"。"sv, "；"sv, "！"sv, "？"sv, "，"sv, "、"sv};
const PhraseSet kDateCharacters = {"年"sv, "月"sv, "日"sv, "零"sv, "〇"sv, "○"sv,  "一"sv,
                                   "二"sv, "三"sv, "四"sv, "五"sv, "六"sv, "七"sv, "八"sv,
                                   "九"sv, "十"sv, "×"sv,  "X"sv,  "_"sv,  " "sv,  "x"sv,
                                   "*"sv,  "/"sv,  "."sv,  "-"sv,  "＿"sv};

bool is_short(std::string_view line) {
  return line.size() <= kLongestLine * 3 && text::length(line) <= kLongestLine;
}

bool ends_sentence(std::string_view line) { return !suffix_of(line, kSentenceEnds).empty(); }

bool is_seed(std::string_view line) {
  if (!is_short(line)) return false;
  if (is_date_line(line)) return true;
  return !ends_sentence(line) && contains_any(line, kSealWords) && !parse_label(line);
}

bool may_sign(std::string_view line) {
  if (!is_short(line)) return false;
  if (is_seed(line) || line.find("无正文") != line.npos) return true;
  if (ends_sentence(line)) return false;
  if (const auto label = parse_label(line); label && !label->weak) return false;
  return contains_any(line, kSigningWords) || is_organ_name(line);
}

}  // namespace

bool is_date_line(std::string_view line) {
  constexpr std::size_t kLongestWord = 30;  // bytes before a colon
  const std::string_view head = line.substr(0, kLongestWord + "："sv.size());
  if (const std::size_t colon = head.find("："); colon != head.npos) {
    line = line.substr(colon + "："sv.size());
  }
  if (line.size() > 60) return false;
  bool year = false;
  bool month = false;
  int separators = 0;
  int digits = 0;
  for (std::size_t at = 0; at < line.size();) {
    if (line[at] >= '0' && line[at] <= '9') {
      ++digits;
      ++at;
      continue;
    }
    const std::string_view character = prefix_of(line.substr(at), kDateCharacters);
    if (character.empty()) return false;
    if (character == "年") year = true;
    if (character == "月") month = year;
    if (character == "/" || character == "." || character == "-") ++separators;
    at += character.size();
  }
  if (year && month) return true;
  return separators == 2 && digits >= 6 && digits <= 8;
}

std::vector<char> signature_lines(const document::Document& document,
                                  const std::vector<Line>& lines) {
  std::vector<char> flags(lines.size(), 0);
  bool body_seen = false;  // a date below the title signs nothing
  for (std::size_t index = 0; index < lines.size(); ++index) {
    const std::string_view line = text_of(document, lines[index]);
    if (!lines[index].body) continue;
    if (flags[index]) continue;
    if (!body_seen || !is_seed(line)) {
      body_seen = body_seen || ends_sentence(line) || line.ends_with("：") || parse_label(line);
      continue;
    }
    flags[index] = 1;
    for (std::size_t up = index; up-- > 0 && !flags[up] && lines[up].body;) {
      if (!may_sign(text_of(document, lines[up]))) break;
      flags[up] = 1;
    }
    for (std::size_t down = index + 1; down < lines.size() && lines[down].body; ++down) {
      if (!may_sign(text_of(document, lines[down]))) break;
      flags[down] = 1;
    }
  }
  return flags;
}

}  // namespace fashen::structure
