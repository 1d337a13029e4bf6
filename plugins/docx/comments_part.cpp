// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/comments_part.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace fashen::docx {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

constexpr const char* types_part = "[Content_Types].xml";
constexpr const char* comments_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
constexpr const char* declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* package_relations =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr const char* office_relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* strict_relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

// `element` put in as the last child of the root.
std::string with_child(const Xml& xml, const std::string& element) {
  const Node& root = xml[xml.root()];
  const std::string& bytes = xml.bytes();
  if (!root.self_closing()) {
    return bytes.substr(0, root.content_end) + element + bytes.substr(root.content_end);
  }
  const std::string name(bytes, root.begin + 1,
                         root.name.size() + (root.prefix.empty() ? 0 : root.prefix.size() + 1));
  return bytes.substr(0, root.end - 2) + ">" + element + "</" + name + ">" + bytes.substr(root.end);
}

// An element next to the root's children must be spelt with the root's prefix.
std::string root_prefix(const Xml& xml) {
  const std::string prefix(xml[xml.root()].prefix);
  return prefix.empty() ? "" : prefix + ":";
}

void raise(const std::string& id, int& free_id) {
  constexpr int largest = 0x3fffffff;  // leaves room for ours below what Word takes
  int value = -1;
  std::from_chars(id.data(), id.data() + id.size(), value);
  if (value >= free_id && value < largest) free_id = value + 1;
}

std::string free_name(const Package& package, const std::string& main_part) {
  std::string name = resolve_target(main_part, "comments.xml");
  for (int i = 1; package.has(name); ++i) {
    name = resolve_target(main_part, "comments" + std::to_string(i) + ".xml");
  }
  return name;
}

Result<NewPart> relations_with(Package& package, const Content& content, const std::string& name) {
  const std::string part = relationships_part(content.main_part);
  const bool strict = word_namespace(content.main).starts_with("http://purl.oclc.org/");
  auto element = [&](const std::string& prefix, const std::string& id) {
    return "<" + prefix + "Relationship Id=\"" + id + "\" Type=\"" +
           (strict ? strict_relations : office_relations) + "/comments\" Target=\"/" +
           escape_xml(name) + "\"/>";
  };
  if (!package.has(part)) {
    return NewPart{part, std::string(declaration) + "<Relationships xmlns=\"" + package_relations +
                             "\">" + element("", "rIdFashen1") + "</Relationships>"};
  }
  auto xml = package.read_xml(part);
  if (!xml) return xml.error();
  std::set<std::string> taken;
  for (NodeId n = (*xml)[xml->root()].first_child; n != no_node; n = (*xml)[n].next) {
    taken.insert(xml->attribute(n, Ns::none, "Id"));
  }
  std::string id;
  for (int i = 1; id.empty() || taken.count(id) != 0; ++i) id = "rIdFashen" + std::to_string(i);
  return NewPart{package.spelling(part), with_child(*xml, element(root_prefix(*xml), id))};
}

Result<NewPart> types_with(Package& package, const std::string& name) {
  auto xml = package.read_xml(types_part);
  if (!xml) return xml.error();
  const std::string element = "<" + root_prefix(*xml) + "Override PartName=\"/" + escape_xml(name) +
                              "\" ContentType=\"" + comments_type + "\"/>";
  return NewPart{package.spelling(types_part), with_child(*xml, element)};
}

}  // namespace

Result<CommentsPart> CommentsPart::find(Package& package, const Content& content) {
  CommentsPart out;
  auto relations = package.relationships(content.main_part);
  if (!relations) return relations.error();
  for (const Relationship& relation : *relations) {
    if (relation.type != "comments" || relation.external || !package.has(relation.target)) continue;
    auto xml = package.read_xml(relation.target);
    if (!xml) return xml.error();
    out.name_ = package.spelling(relation.target);
    out.xml_ = std::move(*xml);
    out.exists_ = true;
    break;
  }
  if (!out.exists_) out.name_ = free_name(package, content.main_part);
  for (NodeId n = 0; n < out.xml_.size(); ++n) {
    if (out.xml_[n].is(Ns::word, "comment")) {
      raise(out.xml_.attribute(n, Ns::word, "id"), out.free_id_);
    }
  }
  for (NodeId n = 0; n < content.main.size(); ++n) {
    const Node& node = content.main[n];
    if (node.ns == Ns::word && node.name.starts_with("comment")) {
      raise(content.main.attribute(n, Ns::word, "id"), out.free_id_);
    }
  }
  return out;
}

WordTags CommentsPart::tags(const Content& content) const {
  return exists_ ? WordTags(xml_, xml_.root()) : WordTags(word_namespace(content.main));
}

Result<std::vector<NewPart>> CommentsPart::with(Package& package, const Content& content,
                                                const std::string& elements) const {
  std::vector<NewPart> parts;
  if (exists_) {
    parts.push_back({name_, with_child(xml_, elements)});
    return parts;
  }
  const std::string uri = word_namespace(content.main);
  parts.push_back(
      {name_, declaration + ("<w:comments xmlns:w=\"" + uri + "\">") + elements + "</w:comments>"});
  auto relations = relations_with(package, content, name_);
  if (!relations) return relations.error();
  auto types = types_with(package, name_);
  if (!types) return types.error();
  parts.push_back(std::move(*relations));
  parts.push_back(std::move(*types));
  return parts;
}

}  // namespace fashen::docx
