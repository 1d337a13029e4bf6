// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "docx/story.h"
#include "docx/symbols.h"
#include "text/utf8.h"

namespace fashen::docx {

using document::Revision;

bool Story::visible() const {
  switch (setting_.options.view) {
    case document::RevisionView::accepted: return deleted_ == 0;
    case document::RevisionView::original: return inserted_ == 0;
    case document::RevisionView::marked_up: return true;
  }
  return true;
}

void Story::inline_children(NodeId parent) {
  for (NodeId n = xml_[parent].first_child; n != no_node && !draft_.overflow; n = xml_[n].next) {
    inline_element(n);
  }
}

void Story::inline_element(NodeId node) {
  enum class Element { run, inside, insertion, deletion, range_start, range_end, sub_document };
  static const std::unordered_map<std::string_view, Element> elements = {
      {"r", Element::run},
      {"hyperlink", Element::inside},
      {"smartTag", Element::inside},
      {"customXml", Element::inside},
      {"fldSimple", Element::inside},
      {"dir", Element::inside},
      {"bdo", Element::inside},
      {"sdt", Element::inside},
      {"sdtContent", Element::inside},
      {"ins", Element::insertion},
      {"moveTo", Element::insertion},
      {"del", Element::deletion},
      {"moveFrom", Element::deletion},
      {"commentRangeStart", Element::range_start},
      {"commentRangeEnd", Element::range_end},
      {"subDoc", Element::sub_document},
  };
  const Node& n = xml_[node];
  if (n.is(Ns::compatibility, "AlternateContent")) {
    if (const NodeId chosen = branch(node); chosen != no_node) inline_children(chosen);
  } else if (n.is(Ns::math, "oMath") || n.is(Ns::math, "oMathPara")) {
    formula(node);
  }
  auto found = n.ns == Ns::word ? elements.find(n.name) : elements.end();
  if (found == elements.end()) return;
  auto inside = [&] { inline_children(node); };
  switch (found->second) {
    case Element::run: run(node); break;
    case Element::inside: inside(); break;
    case Element::insertion: tracked(node, Revision::Kind::insertion, inside); break;
    case Element::deletion: tracked(node, Revision::Kind::deletion, inside); break;
    case Element::range_start:
    case Element::range_end:
    case Element::sub_document: block_element(node); break;
  }
}

void Story::run(NodeId node) {
  const NodeId rpr = xml_.child(node, Ns::word, "rPr");
  Properties own = run_properties(xml_, rpr);
  own.inherit(setting_.styles.character(xml_.child_value(rpr, "rStyle")));
  own.inherit(properties_);
  run_bold_ = own.bold.value_or(false);
  run_hidden_ = own.hidden.value_or(false);
  run_children(node, node, no_node);
}

// `child` is the child of the unit that everything here belongs to; `no_node` if each element is
// its own.
void Story::run_children(NodeId parent, NodeId unit, NodeId child) {
  for (NodeId n = xml_[parent].first_child; n != no_node; n = xml_[n].next) {
    run_element(n, unit, child == no_node ? n : child);
  }
}

void Story::run_element(NodeId node, NodeId unit, NodeId child) {
  const Node& n = xml_[node];
  if (n.is(Ns::compatibility, "AlternateContent")) {
    if (const NodeId chosen = branch(node); chosen != no_node) run_children(chosen, unit, child);
  } else if (n.is(Ns::word, "t") || n.is(Ns::word, "delText")) {
    words(node, unit, child);
  } else if (n.ns == Ns::word) {
    special(node, unit, child);
  }
}

void Story::words(NodeId node, NodeId unit, NodeId child) {
  visited_[node] = true;
  std::string text = xml_.text(node);
  std::size_t skip = 0;
  if (xml_.attribute(node, Ns::other, "space") != "preserve") {
    skip = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    text.erase(0, skip);
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
  }
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  put(text, unit, child, skip, child == node);
}

void Story::put(std::string_view text, NodeId unit, NodeId child, std::size_t skip, bool words) {
  if (text.empty()) return;
  if (field_codes_ > 0) {
    swallowed_ += text.size();
  } else if (run_hidden_) {
    ++draft_.hidden;
  } else if (!visible()) {
    removed_text_ += text;
  } else {
    const std::size_t begin = draft_.text.size();
    draft_.text += text;
    if (!text::trim(text).empty()) {
      any_ink_ = true;
      all_bold_ = all_bold_ && run_bold_;
    }
    if (flow_.commentable) {
      draft_.pieces.push_back({{begin, draft_.text.size()}, unit, child, skip, words});
    }
  }
}

void Story::special(NodeId node, NodeId unit, NodeId child) {
  const std::string_view name = xml_[node].name;
  if (name == "tab" || name == "ptab") {
    put("\t", unit, child, 0, false);
  } else if (name == "br" || name == "cr") {
    const std::string type = xml_.attribute(node, Ns::word, "type");
    const bool line = type.empty() || type == "textWrapping";
    if (line && visible() && !run_hidden_ && field_codes_ == 0) break_line();
  } else if (name == "noBreakHyphen") {
    put("-", unit, child, 0, false);
  } else if (name == "sym") {
    symbol_element(node, unit, child);
  } else if (name == "fldChar") {
    field_character(node, unit, child);
  } else if (name == "footnoteReference" || name == "endnoteReference") {
    note_reference(node, unit, name == "endnoteReference");
  } else if (name == "commentReference") {
    draft_.marks.push_back({xml_.attribute(node, Ns::word, "id"), false, draft_.text.size()});
  } else if (name == "ruby") {
    const NodeId base = xml_.child(node, Ns::word, "rubyBase");
    for (NodeId r = base == no_node ? no_node : xml_[base].first_child; r != no_node;
         r = xml_[r].next) {
      run_children(r, unit, child);
    }
  } else if (name == "drawing" || name == "pict" || name == "object") {
    graphics(node, unit);
  }
}

void Story::symbol_element(NodeId node, NodeId unit, NodeId child) {
  const std::string code = xml_.attribute(node, Ns::word, "char");
  std::uint32_t value = 0;
  std::from_chars(code.data(), code.data() + code.size(), value, 16);
  const bool possible = value < 0xd800 || (value >= 0xe000 && value <= 0xffff);
  std::string sign = possible ? symbol(xml_.attribute(node, Ns::word, "font"), value) : "";
  if (sign.empty()) {
    ++draft_.symbols;
    sign = "□";
  }
  put(sign, unit, child, 0, false);
}

void Story::note_reference(NodeId node, NodeId unit, bool endnote) {
  if (!visible() || run_hidden_) return;
  const NodeId place = flow_.host != no_node ? flow_.host : unit;
  draft_.notes.push_back({endnote, xml_.attribute(node, Ns::word, "id"), place});
}

void Story::field_character(NodeId node, NodeId unit, NodeId child) {
  const std::string type = xml_.attribute(node, Ns::word, "fldCharType");
  if (type == "begin") {
    const NodeId data = xml_.child(node, Ns::word, "ffData");
    const NodeId box = xml_.child(data, Ns::word, "checkBox");
    if (box != no_node) {
      const bool set = xml_.child(box, Ns::word, "checked") != no_node;
      put(xml_.child_flag(box, set ? "checked" : "default") ? "☑" : "☐", unit, child, 0, false);
    }
    fields_.push_back(false);
    ++field_codes_;
  } else if (type == "separate" && !fields_.empty() && !fields_.back()) {
    fields_.back() = true;
    --field_codes_;
  } else if (type == "end" && !fields_.empty()) {
    if (!fields_.back()) --field_codes_;
    fields_.pop_back();
  }
  if (field_codes_ == 0) swallowed_ = 0;
}

// Formulas are read as the row of their characters, which loses fractions and powers.
void Story::formula(NodeId node) {
  run_hidden_ = false;
  ++draft_.formulas;
  for (NodeId d = node; d < xml_.size() && xml_[d].begin < xml_[node].end; ++d) {
    if (xml_[d].is(Ns::math, "t")) put(xml_.text(d), node, no_node, 0, false);
    if (xml_[d].is(Ns::word, "t")) {
      visited_[d] = true;
      put(xml_.text(d), node, no_node, 0, false);
    }
  }
}

// Looks for text boxes inside a shape; they are read after the paragraph.
void Story::graphics(NodeId node, NodeId unit) {
  if (!visible() || run_hidden_) {
    pass_over(node);
    return;
  }
  const Node& n = xml_[node];
  if (n.is(Ns::word, "txbxContent")) {
    boxes_.push_back({node, unit});
    return;
  }
  if (n.is(Ns::vml, "textpath") && xml_.has_attribute(node, Ns::none, "string")) ++draft_.word_art;
  if (n.is(Ns::compatibility, "AlternateContent")) {
    if (const NodeId chosen = branch(node); chosen != no_node) graphics(chosen, unit);
    return;
  }
  for (NodeId c = n.first_child; c != no_node; c = xml_[c].next) graphics(c, unit);
}

}  // namespace fashen::docx
