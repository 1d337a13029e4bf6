// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/word_tags.h"

namespace fashen::docx {

std::string word_namespace(const Xml& xml) {
  const std::string uri = xml.namespace_uri(xml[xml.root()].prefix);
  if (!uri.empty()) return uri;
  return "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
}

WordTags::WordTags(const Xml& xml, NodeId node) : uri_(word_namespace(xml)) {
  const std::string_view own = xml[node].prefix;
  if (xml[node].ns == Ns::word && !own.empty() && xml.namespace_uri(own) == uri_) {
    prefix_ = own;
  } else {
    binding_ = " xmlns:w=\"" + escape_xml(uri_) + "\"";
  }
}

std::string WordTags::open(const std::string& name, const std::string& attributes) const {
  return "<" + prefix_ + ":" + name + binding_ + attributes + ">";
}

std::string WordTags::empty(const std::string& name, const std::string& attributes) const {
  return "<" + prefix_ + ":" + name + binding_ + attributes + "/>";
}

std::string WordTags::attribute(const std::string& name, const std::string& value) const {
  return " " + prefix_ + ":" + name + "=\"" + escape_xml(value) + "\"";
}

}  // namespace fashen::docx
