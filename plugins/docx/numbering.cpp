// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/numbering.h"

#include <algorithm>
#include <charconv>

#include "docx/number_format.h"
#include "docx/symbols.h"
#include "text/utf8.h"

namespace fashen::docx {
namespace {

// As large as Word lets a list grow.
constexpr int max_number = 32'767;
constexpr std::size_t max_label = 255;
constexpr std::size_t max_lists = 10'000;

int number(const std::string& text, int fallback) {
  int value = fallback;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::string separator(const std::string& suffix) { return suffix == "nothing" ? "" : " "; }

NumberingLevel read_level(const Xml& xml, NodeId node) {
  NumberingLevel level;
  level.defined = true;
  level.start = std::clamp(number(xml.child_value(node, "start"), 0), 0, max_number);
  NodeId format = xml.child(node, Ns::word, "numFmt");
  if (format == no_node) {
    // A format of a later edition stands beside the nearest old one.
    const NodeId alternatives = xml.child(node, Ns::compatibility, "AlternateContent");
    const NodeId fallback = xml.child(alternatives, Ns::compatibility, "Fallback");
    format = xml.child(fallback, Ns::word, "numFmt");
  }
  if (format != no_node) level.format = xml.attribute(format, Ns::word, "val");
  level.text = std::string(text::prefix(xml.child_value(node, "lvlText"), max_label));
  level.separator = separator(xml.child_value(node, "suff"));
  level.style = xml.child_value(node, "pStyle");
  level.legal = xml.child_flag(node, "isLgl");
  level.restart = number(xml.child_value(node, "lvlRestart"), -1);
  const NodeId fonts = xml.child(xml.child(node, Ns::word, "rPr"), Ns::word, "rFonts");
  level.font = xml.attribute(fonts, Ns::word, "ascii");
  return level;
}

struct Abstract {
  std::array<NumberingLevel, numbering_levels> levels;
  std::string style_link;  ///< Numbering style whose list stands in for this one
};

std::optional<std::size_t> level_of(const Xml& xml, NodeId node) {
  const int level = number(xml.attribute(node, Ns::word, "ilvl"), -1);
  if (level < 0 || level >= static_cast<int>(numbering_levels)) return std::nullopt;
  return static_cast<std::size_t>(level);
}

Abstract read_abstract(const Xml& xml, NodeId node) {
  Abstract out;
  out.style_link = xml.child_value(node, "numStyleLink");
  for (NodeId n = xml[node].first_child; n != no_node; n = xml[n].next) {
    if (!xml[n].is(Ns::word, "lvl")) continue;
    if (auto level = level_of(xml, n)) out.levels[*level] = read_level(xml, n);
  }
  return out;
}

void apply_overrides(const Xml& xml, NodeId num, Numbering::List& list) {
  for (NodeId n = xml[num].first_child; n != no_node; n = xml[n].next) {
    if (!xml[n].is(Ns::word, "lvlOverride")) continue;
    auto level = level_of(xml, n);
    if (!level) continue;
    const std::string start = xml.child_value(n, "startOverride");
    if (!start.empty()) {
      list.start_overrides[*level] = std::clamp(number(start, 1), 0, max_number);
    }
    const NodeId replaced = xml.child(n, Ns::word, "lvl");
    if (replaced != no_node) list.levels[*level] = read_level(xml, replaced);
  }
}

// "%1.%2" with the numbers of the levels put in.
std::string render(const Numbering::List& list, std::size_t level,
                   const std::array<int, numbering_levels>& values) {
  const NumberingLevel& shape = list.levels[level];
  if (shape.format == "bullet") return bullet_text(shape.font, shape.text);
  std::string out;
  for (std::size_t i = 0; i < shape.text.size(); ++i) {
    const char c = shape.text[i];
    const char next = i + 1 < shape.text.size() ? shape.text[i + 1] : '\0';
    if (c != '%' || next < '1' || next > '9') {
      out += c;
      continue;
    }
    const auto place = static_cast<std::size_t>(next - '1');
    const std::string& format = list.levels[place].format;
    const bool decimal = shape.legal && place < level && format != "none";
    out += format_number(decimal ? "decimal" : format, values[place]);
    ++i;
  }
  return out;
}

}  // namespace

Numbering::Numbering(const Xml& xml, const Styles& styles) {
  std::unordered_map<std::string, Abstract> abstracts;
  std::unordered_map<int, std::string> abstract_of;
  auto value_of = [&](NodeId node, const char* name) {
    return xml.attribute(node, Ns::word, name);
  };
  for (NodeId n = xml[xml.root()].first_child; n != no_node; n = xml[n].next) {
    if (xml[n].is(Ns::word, "abstractNum")) {
      abstracts[value_of(n, "abstractNumId")] = read_abstract(xml, n);
    } else if (xml[n].is(Ns::word, "num")) {
      abstract_of[number(value_of(n, "numId"), 0)] = xml.child_value(n, "abstractNumId");
    }
  }
  // A link goes over a numbering style to that style's list; one that comes back ends itself.
  auto follow = [&](std::string key) {
    for (std::size_t steps = 0; steps < numbering_levels; ++steps) {
      auto found = abstracts.find(key);
      if (found == abstracts.end() || found->second.style_link.empty()) break;
      const auto& linked = styles.paragraph(found->second.style_link).numbering;
      auto target = linked ? abstract_of.find(*linked) : abstract_of.end();
      if (target == abstract_of.end()) break;
      key = target->second;
    }
    return key;
  };
  for (NodeId n = xml[xml.root()].first_child; n != no_node; n = xml[n].next) {
    if (!xml[n].is(Ns::word, "num") || lists_.size() >= max_lists) continue;
    const int id = number(value_of(n, "numId"), 0);
    List list;
    list.key = follow(abstract_of[id]);
    auto found = abstracts.find(list.key);
    if (found == abstracts.end()) continue;
    list.levels = found->second.levels;
    apply_overrides(xml, n, list);
    lists_[id] = std::move(list);
  }
}

const Numbering::List* Numbering::list(int id) const {
  auto found = lists_.find(id);
  return found == lists_.end() ? nullptr : &found->second;
}

void NumberingCounter::count(const Numbering::List& list, int id, std::size_t level,
                             Counts& counts) {
  bool& overridden = overridden_[id][level];
  const std::optional<int> override_start = list.start_overrides[level];
  if ((override_start && !overridden) || !counts.started[level]) {
    counts.value[level] = override_start.value_or(list.levels[level].start);
  } else {
    counts.value[level] = std::min(counts.value[level] + 1, max_number);
  }
  overridden = true;
  counts.started[level] = true;
  for (std::size_t deeper = level + 1; deeper < numbering_levels; ++deeper) {
    const int restart = list.levels[deeper].restart;
    if (restart < 0 || static_cast<int>(level) < restart) counts.started[deeper] = false;
  }
  for (std::size_t upper = 0; upper < level; ++upper) {
    if (!counts.started[upper]) {
      counts.value[upper] = list.start_overrides[upper].value_or(list.levels[upper].start);
    }
  }
}

std::string NumberingCounter::next(const Properties& paragraph) {
  if (!paragraph.numbering || *paragraph.numbering == 0) return {};
  const Numbering::List* list = numbering_.list(*paragraph.numbering);
  if (!list) return {};
  std::size_t level = 0;
  if (paragraph.numbering_level) {
    level = static_cast<std::size_t>(
        std::clamp(*paragraph.numbering_level, 0, static_cast<int>(numbering_levels) - 1));
  } else if (!paragraph.numbered_style.empty()) {
    for (std::size_t i = 0; i < numbering_levels; ++i) {
      if (list->levels[i].style == paragraph.numbered_style) level = i;
    }
  }
  if (!list->levels[level].defined) return {};
  Counts& counts = counts_[list->key];
  count(*list, *paragraph.numbering, level, counts);
  const std::string label = render(*list, level, counts.value);
  return label.empty() ? label : label + list->levels[level].separator;
}

}  // namespace fashen::docx
