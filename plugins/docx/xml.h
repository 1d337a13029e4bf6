// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/span.h"

namespace fashen::docx {

/// The namespaces of OOXML that matter here, whatever prefix a file gives them; the strict and the
/// transitional edition of a namespace are one.
enum class Ns : std::uint8_t {
  none,
  other,
  word,           ///< w:
  relation,       ///< r:
  compatibility,  ///< mc:
  math,           ///< m:
  vml,            ///< v:
  office,         ///< o:
  drawing,        ///< a:
  chart,          ///< c:
  diagram,        ///< dgm:
};

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = 0xffffffff;

/// An element. All offsets count into `Xml::bytes`.
struct Node {
  Ns ns = Ns::none;
  std::string_view name;    ///< Without prefix
  std::string_view prefix;  ///< As written
  NodeId parent = no_node;
  NodeId first_child = no_node;
  NodeId next = no_node;
  std::uint32_t first_attribute = 0;
  std::uint32_t attributes = 0;
  std::size_t begin = 0;          ///< Of "<"
  std::size_t content_begin = 0;  ///< After the start tag
  std::size_t content_end = 0;    ///< Before the end tag; equal to `content_begin` if there is none
  std::size_t end = 0;            ///< After the element

  bool is(Ns space, std::string_view local) const { return ns == space && name == local; }
  bool self_closing() const { return content_begin == end; }
};

/// A parsed part of a package: a tree of elements over its bytes, each with its exact place, so
/// that a writer can insert without serialising anything anew. Immutable.
class Xml {
 public:
  Xml() = default;

  /// Parses one part. Refuses document types and undefined entities (`malformed`) and elements
  /// nested deeper than `max_depth` (`limit`). `where` names the part; errors add "@offset".
  static base::Result<Xml> parse(const std::string& where, std::string bytes,
                                 std::size_t max_depth);

  const std::string& bytes() const { return *bytes_; }
  const Node& operator[](NodeId id) const { return nodes_[id]; }
  NodeId root() const { return 0; }
  std::size_t size() const { return nodes_.size(); }

  /// The first child of that name, or `no_node`; `no_node` has no children.
  NodeId child(NodeId node, Ns ns, std::string_view name) const;

  /// The value of an attribute, decoded; empty if absent.
  std::string attribute(NodeId node, Ns ns, std::string_view name) const;
  bool has_attribute(NodeId node, Ns ns, std::string_view name) const;

  /// w:val of the w:`name` child of `node`; empty if there is no such child.
  std::string child_value(NodeId node, std::string_view name) const;

  /// An on/off property: absent false, present true unless w:val says no.
  bool child_flag(NodeId node, std::string_view name) const;

  /// The character data directly between the tags of `node`, decoded.
  std::string text(NodeId node) const;

  /// The offsets in `bytes` of the characters that follow so many decoded bytes of `text(node)`.
  /// `decoded` ascends; all are found in one pass.
  std::vector<std::size_t> raw_offsets(NodeId node, const std::vector<std::size_t>& decoded) const;

  /// Some element holds characters other than white space.
  bool has_text() const { return has_text_; }

  /// The URI that the file gives for the namespace of an element with this prefix on the root.
  std::string namespace_uri(std::string_view prefix) const;

 private:
  friend class XmlParser;
  struct Attribute {
    Ns ns;
    std::string_view name;
    std::string_view raw;
  };
  const Attribute* find(NodeId node, Ns ns, std::string_view name) const;

  std::unique_ptr<const std::string> bytes_;
  std::vector<Node> nodes_;
  std::vector<Attribute> attributes_;
  std::vector<std::pair<std::string_view, std::string_view>> root_namespaces_;
  bool has_text_ = false;
};

/// Text as it is written between tags or in quotes.
std::string escape_xml(std::string_view text);

}  // namespace fashen::docx
