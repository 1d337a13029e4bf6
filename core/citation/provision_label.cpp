// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/citation.h"
#include "text/numeral.h"

namespace fashen::citation {
namespace {

std::string ordinal(int number, const char* unit) {
  return "第" + text::to_chinese_numeral(number) + unit;
}

std::string item_label(int number) { return "第（" + text::to_chinese_numeral(number) + "）项"; }

}  // namespace

std::string provision_label(const Citation& citation) {
  if (citation.article == 0) return {};
  std::string label = ordinal(citation.article, "条");
  if (citation.article_sub != 0) label += "之" + text::to_chinese_numeral(citation.article_sub);
  if (citation.article_to != 0) label += "至" + ordinal(citation.article_to, "条");
  if (citation.paragraph != 0) label += ordinal(citation.paragraph, "款");
  if (citation.item != 0) label += item_label(citation.item);
  if (citation.item_to != 0) label += "至" + item_label(citation.item_to);
  if (citation.subitem != 0) label += "第" + std::to_string(citation.subitem) + "目";
  return label;
}

const char* name(Status status) {
  switch (status) {
    case Status::in_force: return "in_force";
    case Status::repealed: return "repealed";
    case Status::renumbered: return "renumbered";
    case Status::not_yet_in_force: return "not_yet_in_force";
    case Status::no_such_article: return "no_such_article";
    case Status::no_such_work: return "no_such_work";
    case Status::ambiguous: return "ambiguous";
    case Status::unknown: break;
  }
  return "unknown";
}

const char* display_name(Status status) {
  switch (status) {
    case Status::in_force: return "现行有效";
    case Status::repealed: return "已废止";
    case Status::renumbered: return "条文序号已变";
    case Status::not_yet_in_force: return "尚未施行";
    case Status::no_such_article: return "条款不存在";
    case Status::no_such_work: return "文件不存在";
    case Status::ambiguous: return "名称有歧义";
    case Status::unknown: break;
  }
  return "未能核对";
}

const char* name(NameForm form) {
  switch (form) {
    case NameForm::bracketed: return "bracketed";
    case NameForm::bare: return "bare";
    case NameForm::self: return "self";
    case NameForm::anaphoric: return "anaphoric";
    case NameForm::introduced: return "introduced";
    case NameForm::number: break;
  }
  return "number";
}

}  // namespace fashen::citation
