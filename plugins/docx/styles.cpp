// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/styles.h"

#include <charconv>
#include <vector>

namespace fashen::docx {
namespace {

std::optional<int> number(const std::string& text) {
  int value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

template <typename T>
void inherit_one(std::optional<T>& own, const std::optional<T>& other) {
  if (!own) own = other;
}

// Built-in headings are known by name, since writers may leave their outline level out.
void apply_name(const std::string& name, Properties& properties) {
  if (name == "Title" || name == "title") properties.title = true;
  if ((name.starts_with("heading ") || name.starts_with("Heading ")) && name.size() == 9 &&
      name[8] >= '1' && name[8] <= '9' && !properties.outline_level) {
    properties.outline_level = name[8] - '1';
  }
}

struct Raw {
  std::string based_on;
  Properties own;
  enum class State { untouched, open, done } state = State::untouched;
};

using RawStyles = std::unordered_map<std::string, Raw>;

Raw read_style(const Xml& xml, NodeId style, const std::string& id) {
  Raw raw;
  raw.based_on = xml.child_value(style, "basedOn");
  raw.own = paragraph_properties(xml, xml.child(style, Ns::word, "pPr"));
  raw.own.inherit(run_properties(xml, xml.child(style, Ns::word, "rPr")));
  apply_name(xml.child_value(style, "name"), raw.own);
  if (raw.own.numbering) raw.own.numbered_style = id;
  return raw;
}

// Walks up to a resolved ancestor (or where a cycle closes) and inherits on the way back.
void resolve(const std::string& id, RawStyles& styles,
             std::unordered_map<std::string, Properties>& resolved) {
  std::vector<std::string> chain;
  std::string at = id;
  for (auto found = styles.find(at);
       found != styles.end() && found->second.state == Raw::State::untouched;
       found = styles.find(at)) {
    found->second.state = Raw::State::open;
    chain.push_back(at);
    at = found->second.based_on;
  }
  for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
    Raw& raw = styles[*link];
    auto base = resolved.find(raw.based_on);
    if (base != resolved.end()) raw.own.inherit(base->second);
    raw.state = Raw::State::done;
    resolved[*link] = raw.own;
  }
}

}  // namespace

void Properties::inherit(const Properties& other) {
  inherit_one(outline_level, other.outline_level);
  if (!numbering && other.numbering) {
    numbering = other.numbering;
    numbered_style = other.numbered_style;
  }
  inherit_one(numbering_level, other.numbering_level);
  inherit_one(centered, other.centered);
  inherit_one(bold, other.bold);
  inherit_one(hidden, other.hidden);
  title = title || other.title;
}

Properties paragraph_properties(const Xml& xml, NodeId ppr) {
  Properties out;
  if (ppr == no_node) return out;
  out.outline_level = number(xml.child_value(ppr, "outlineLvl"));
  const NodeId numbering = xml.child(ppr, Ns::word, "numPr");
  out.numbering = number(xml.child_value(numbering, "numId"));
  out.numbering_level = number(xml.child_value(numbering, "ilvl"));
  const std::string alignment = xml.child_value(ppr, "jc");
  if (!alignment.empty()) out.centered = alignment == "center";
  return out;
}

Properties run_properties(const Xml& xml, NodeId rpr) {
  Properties out;
  if (rpr == no_node) return out;
  if (xml.child(rpr, Ns::word, "b") != no_node) out.bold = xml.child_flag(rpr, "b");
  if (xml.child(rpr, Ns::word, "vanish") != no_node) out.hidden = xml.child_flag(rpr, "vanish");
  return out;
}

Styles::Styles(const Xml& xml) {
  RawStyles raw;
  for (NodeId n = xml[xml.root()].first_child; n != no_node; n = xml[n].next) {
    if (!xml[n].is(Ns::word, "style")) continue;
    const std::string id = xml.attribute(n, Ns::word, "styleId");
    raw[id] = read_style(xml, n, id);
    const std::string is_default = xml.attribute(n, Ns::word, "default");
    if ((is_default == "1" || is_default == "true") &&
        xml.attribute(n, Ns::word, "type") == "paragraph") {
      default_paragraph_ = id;
    }
  }
  std::vector<std::string> ids;
  for (const auto& [id, style] : raw) ids.push_back(id);
  for (const std::string& id : ids) resolve(id, raw, resolved_);
}

const Properties& Styles::paragraph(const std::string& id) const {
  auto found = resolved_.find(id.empty() ? default_paragraph_ : id);
  return found == resolved_.end() ? none_ : found->second;
}

const Properties& Styles::character(const std::string& id) const {
  if (id.empty()) return none_;
  auto found = resolved_.find(id);
  return found == resolved_.end() ? none_ : found->second;
}

}  // namespace fashen::docx
