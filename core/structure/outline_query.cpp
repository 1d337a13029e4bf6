// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "structure/outline.h"
#include "text/numeral.h"

namespace fashen::structure {
namespace {

std::string item_label(const Unit& unit, const char* measure) {
  if (unit.style == NumberStyle::paren_chinese || unit.style == NumberStyle::paren_arabic) {
    return "第" + unit.label + measure;
  }
  return "第" + std::to_string(unit.number) + measure;
}

}  // namespace

std::size_t Outline::innermost(std::size_t offset) const {
  std::size_t at = 0;
  while (true) {
    const std::vector<std::size_t>& children = units[at].children;
    auto next = std::upper_bound(
        children.begin(), children.end(), offset,
        [&](std::size_t place, std::size_t child) { return place < units[child].span.begin; });
    // An empty implicit unit may share its begin with the one that follows it.
    if (next == children.begin()) return at;
    const std::size_t child = *std::prev(next);
    if (!units[child].span.contains(offset)) return at;
    at = child;
  }
}

std::size_t Outline::enclosing(std::size_t unit, UnitKind kind) const {
  while (unit != 0 && units[unit].kind != kind) unit = units[unit].parent;
  return unit;
}

std::string Outline::path_label(std::size_t unit) const {
  std::string label;
  for (std::size_t at = unit; at != 0; at = units[at].parent) {
    const Unit& here = units[at];
    std::string part;
    switch (here.kind) {
      case UnitKind::root: break;
      case UnitKind::part:
      case UnitKind::chapter:
        // An article is cited without its chapter.
        if (label.empty() || label.find("第") == 0) {
          part = enclosing(unit, UnitKind::article) != 0 ? "" : here.label;
        }
        break;
      case UnitKind::section:
        part = enclosing(unit, UnitKind::article) != 0 ? "" : here.label;
        break;
      case UnitKind::article: part = here.label; break;
      case UnitKind::paragraph: {
        std::size_t paragraphs = 0;
        for (std::size_t sibling : units[here.parent].children) {
          paragraphs += units[sibling].kind == UnitKind::paragraph ? 1 : 0;
        }
        if (paragraphs > 1) part = "第" + text::to_chinese_numeral(here.number) + "款";
        break;
      }
      case UnitKind::item: part = item_label(here, "项"); break;
      case UnitKind::subitem: part = item_label(here, "目"); break;
      case UnitKind::clause:
        part = here.label.empty() && at == unit ? here.heading : here.label;
        break;
      case UnitKind::annex: part = label.empty() ? here.label : here.label + " "; break;
    }
    label.insert(0, part);
    if (here.style == NumberStyle::decimal) break;  // 3.2 says by itself where it stands
  }
  return label;
}

std::vector<std::size_t> Outline::of_kind(UnitKind kind) const {
  std::vector<std::size_t> found;
  for (std::size_t index = 0; index < units.size(); ++index) {
    if (units[index].kind == kind) found.push_back(index);
  }
  return found;
}

const char* name(UnitKind kind) {
  switch (kind) {
    case UnitKind::root: return "root";
    case UnitKind::part: return "part";
    case UnitKind::chapter: return "chapter";
    case UnitKind::section: return "section";
    case UnitKind::article: return "article";
    case UnitKind::paragraph: return "paragraph";
    case UnitKind::item: return "item";
    case UnitKind::subitem: return "subitem";
    case UnitKind::clause: return "clause";
    case UnitKind::annex: return "annex";
  }
  return "root";
}

}  // namespace fashen::structure
