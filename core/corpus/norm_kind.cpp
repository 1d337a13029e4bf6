// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/norm_kind.h"

#include <algorithm>
#include <initializer_list>

namespace fashen::corpus {
namespace {

struct Kind {
  NormKind kind;
  const char* name;
  const char* display;
  std::initializer_list<std::string_view> words;
};

const std::initializer_list<Kind>& kinds() {
  static const std::initializer_list<Kind> all = {
      {NormKind::duty, "duty", "义务", {"应当", "必须", "负责"}},
      {NormKind::power, "power", "权利权力", {"可以", "有权", "享有"}},
      {NormKind::prohibition, "prohibition", "禁止", {"不得", "禁止", "严禁"}},
      {NormKind::liability,
       "liability",
       "法律责任",
       {"罚款", "责令", "没收", "吊销", "处分", "刑事责任", "有期徒刑", "拘役", "警告",
        "承担赔偿责任", "承担民事责任", "承担违约责任", "承担侵权责任", "拘留"}},
      {NormKind::term,
       "term",
       "期限",
       {"日内", "日以内", "个月内", "个月以内", "工作日", "年内", "日前", "期限为", "期间为"}},
      {NormKind::remedy,
       "remedy",
       "救济",
       {"复议", "提起诉讼", "行政诉讼", "向人民法院起诉", "申请仲裁", "听证", "申诉", "国家赔偿",
        "上诉"}},
      {NormKind::definition, "definition", "定义", {"所称", "是指", "的含义", "下列用语"}},
      {NormKind::force, "force", "施行", {"起施行", "同时废止", "施行前"}},
  };
  return all;
}

const Kind& entry(NormKind kind) {
  return *std::find_if(kinds().begin(), kinds().end(),
                       [kind](const Kind& one) { return one.kind == kind; });
}

}  // namespace

std::uint8_t norm_kinds_of(std::string_view text) {
  unsigned found = 0;
  for (const Kind& kind : kinds()) {
    const bool says = std::any_of(
        kind.words.begin(), kind.words.end(),
        [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
    if (says) found |= 1u << static_cast<unsigned>(kind.kind);
  }
  return static_cast<std::uint8_t>(found);
}

const char* name(NormKind kind) { return entry(kind).name; }
const char* display_name(NormKind kind) { return entry(kind).display; }

std::optional<NormKind> parse_norm_kind(std::string_view name) {
  for (const Kind& kind : kinds()) {
    if (name == kind.name || name == kind.display) return kind.kind;
  }
  return std::nullopt;
}

}  // namespace fashen::corpus
