// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "docx/xml.h"

namespace fashen::docx {

/// The properties of a paragraph or style that matter for text; unset ones are inherited.
struct Properties {
  std::optional<int> outline_level;  ///< 0 to 8; 9 is body text
  std::optional<int> numbering;      ///< w:numId; 0 switches numbering off
  std::optional<int> numbering_level;
  std::optional<bool> centered;
  std::optional<bool> bold;
  std::optional<bool> hidden;
  bool title = false;          ///< The built-in style "Title"
  std::string numbered_style;  ///< The style that brought the numbering

  /// Takes over what is not set here.
  void inherit(const Properties& other);
};

/// The styles of a document with inheritance resolved; cycles end where they close.
class Styles {
 public:
  Styles() = default;
  explicit Styles(const Xml& xml);

  /// The properties of a style with all it inherits; those of the default paragraph style for "".
  const Properties& paragraph(const std::string& id) const;
  /// The properties of a character style; empty for "" and unknown ones.
  const Properties& character(const std::string& id) const;

 private:
  std::unordered_map<std::string, Properties> resolved_;
  std::string default_paragraph_;
  Properties none_;
};

/// What a w:pPr itself says. `no_node` says nothing.
Properties paragraph_properties(const Xml& xml, NodeId ppr);

/// What a w:rPr itself says.
Properties run_properties(const Xml& xml, NodeId rpr);

}  // namespace fashen::docx
