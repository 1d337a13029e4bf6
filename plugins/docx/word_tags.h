// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "docx/xml.h"

namespace fashen::docx {

/// How elements of WordprocessingML are spelt at a place in a part: "w:" as a rule, but a file may
/// bind another prefix, or none. What is written carries its own binding where there is none.
class WordTags {
 public:
  /// For what is put next to `node`.
  WordTags(const Xml& xml, NodeId node);
  /// For a part of one's own in the namespace `uri`.
  explicit WordTags(std::string uri) : uri_(std::move(uri)) {}

  /// "<w:name attributes>"; attributes as written, with a blank in front, see `attribute`.
  std::string open(const std::string& name, const std::string& attributes = {}) const;
  std::string empty(const std::string& name, const std::string& attributes = {}) const;
  std::string close(const std::string& name) const { return "</" + prefix_ + ":" + name + ">"; }

  /// " w:name="value"", escaped.
  std::string attribute(const std::string& name, const std::string& value) const;

  const std::string& uri() const { return uri_; }

 private:
  std::string prefix_ = "w";
  std::string binding_;
  std::string uri_;
};

/// The namespace that a part uses for WordprocessingML: that of its root.
std::string word_namespace(const Xml& xml);

}  // namespace fashen::docx
