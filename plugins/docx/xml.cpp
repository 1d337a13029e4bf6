// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/xml.h"

#include "docx/xml_text.h"

namespace fashen::docx {

NodeId Xml::child(NodeId node, Ns ns, std::string_view name) const {
  if (node == no_node) return no_node;
  for (NodeId c = nodes_[node].first_child; c != no_node; c = nodes_[c].next) {
    if (nodes_[c].is(ns, name)) return c;
  }
  return no_node;
}

const Xml::Attribute* Xml::find(NodeId node, Ns ns, std::string_view name) const {
  if (node == no_node) return nullptr;
  const Attribute* attribute = attributes_.data() + nodes_[node].first_attribute;
  for (std::uint32_t i = 0; i < nodes_[node].attributes; ++i, ++attribute) {
    if (attribute->ns == ns && attribute->name == name) return attribute;
  }
  return nullptr;
}

std::string Xml::attribute(NodeId node, Ns ns, std::string_view name) const {
  const Attribute* found = find(node, ns, name);
  return found ? decode_xml(found->raw) : std::string();
}

bool Xml::has_attribute(NodeId node, Ns ns, std::string_view name) const {
  return find(node, ns, name) != nullptr;
}

std::string Xml::child_value(NodeId node, std::string_view name) const {
  return attribute(child(node, Ns::word, name), Ns::word, "val");
}

bool Xml::child_flag(NodeId node, std::string_view name) const {
  const NodeId flag = child(node, Ns::word, name);
  if (flag == no_node) return false;
  const Attribute* value = find(flag, Ns::word, "val");
  return !value || (value->raw != "0" && value->raw != "false" && value->raw != "off");
}

std::string Xml::text(NodeId node) const {
  const Node& n = nodes_[node];
  return decode_xml(
      std::string_view(*bytes_).substr(n.content_begin, n.content_end - n.content_begin));
}

std::vector<std::size_t> Xml::raw_offsets(NodeId node,
                                          const std::vector<std::size_t>& decoded) const {
  const Node& n = nodes_[node];
  XmlText scanner(
      std::string_view(*bytes_).substr(n.content_begin, n.content_end - n.content_begin));
  std::vector<std::size_t> out;
  std::string piece;
  std::size_t passed = 0;
  while (out.size() < decoded.size() && scanner.next(piece)) {
    for (; out.size() < decoded.size() && decoded[out.size()] < passed + piece.size();) {
      // Only plain bytes come in pieces of more than one character, and those are verbatim.
      const std::size_t inside = decoded[out.size()] - passed;
      out.push_back(n.content_begin + scanner.piece_begin() + inside);
    }
    passed += piece.size();
  }
  out.resize(decoded.size(), n.content_end);
  return out;
}

std::string Xml::namespace_uri(std::string_view prefix) const {
  for (const auto& [name, uri] : root_namespaces_) {
    if (name == prefix) return decode_xml(uri);
  }
  return {};
}

std::string escape_xml(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default: out += c;
    }
  }
  return out;
}

}  // namespace fashen::docx
