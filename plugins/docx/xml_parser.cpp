// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <optional>

#include "docx/xml.h"
#include "docx/xml_text.h"
#include "text/decode.h"

namespace fashen::docx {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

constexpr std::string_view spaces = " \t\r\n";
// Real parts bind about forty; more would make the look-up of a prefix slow.
constexpr std::size_t max_bindings = 256;
// About what the largest part that `Limits` lets through holds when it is an honest one.
constexpr std::size_t max_elements = 6'000'000;

Ns namespace_of(std::string_view uri) {
  static constexpr std::array<std::pair<std::string_view, Ns>, 14> known = {{
      {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", Ns::word},
      {"http://purl.oclc.org/ooxml/wordprocessingml/main", Ns::word},
      {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", Ns::relation},
      {"http://purl.oclc.org/ooxml/officeDocument/relationships", Ns::relation},
      {"http://schemas.openxmlformats.org/markup-compatibility/2006", Ns::compatibility},
      {"http://schemas.openxmlformats.org/officeDocument/2006/math", Ns::math},
      {"http://purl.oclc.org/ooxml/officeDocument/math", Ns::math},
      {"urn:schemas-microsoft-com:vml", Ns::vml},
      {"urn:schemas-microsoft-com:office:office", Ns::office},
      {"http://schemas.openxmlformats.org/drawingml/2006/main", Ns::drawing},
      {"http://purl.oclc.org/ooxml/drawingml/main", Ns::drawing},
      {"http://schemas.openxmlformats.org/drawingml/2006/chart", Ns::chart},
      {"http://schemas.openxmlformats.org/drawingml/2006/diagram", Ns::diagram},
      {"http://purl.oclc.org/ooxml/drawingml/diagram", Ns::diagram},
  }};
  for (const auto& [name, ns] : known) {
    if (name == uri) return ns;
  }
  return Ns::other;
}

// A part in UTF-16 becomes UTF-8 without its declaration, which would name the old encoding.
Result<std::string> to_utf8(const std::string& where, std::string bytes) {
  const std::string_view head = std::string_view(bytes).substr(0, 2);
  const bool utf16 = head == "\xff\xfe" || head == "\xfe\xff" ||
                     head == std::string_view("<\0", 2) || head == std::string_view("\0<", 2);
  if (!utf16) return bytes;
  auto decoded = text::decode(bytes);
  if (!decoded) return Error(ErrorCode::malformed, "部件的编码无法识别", where + "@0");
  std::string out = std::move(decoded->text);
  if (out.starts_with("<?xml")) out.erase(0, out.find("?>") + 2);
  return out;
}

}  // namespace

/// One pass over the bytes with an explicit stack.
class XmlParser {
 public:
  XmlParser(const std::string& where, Xml& xml, std::size_t max_depth)
      : where_(where), xml_(xml), raw_(*xml.bytes_), max_depth_(max_depth) {}

  std::optional<Error> run();

 private:
  struct Open {
    NodeId node;
    NodeId last_child;
    std::size_t bindings;
  };
  struct Binding {
    std::string_view prefix;
    Ns ns;
  };

  Error fail(const char* message, std::size_t at) const {
    return {ErrorCode::malformed, message, where_ + "@" + std::to_string(at)};
  }
  std::optional<Error> characters(std::size_t end);
  std::optional<Error> check_references(std::string_view raw, std::size_t at) const;
  std::optional<Error> markup();
  std::optional<Error> skip_past(std::string_view end, std::size_t from);
  std::optional<Error> start_tag();
  std::optional<Error> attributes(Node& node);
  std::optional<Error> bind(std::string_view name, std::string_view value);
  std::optional<Error> resolve_names(Node& node);
  std::optional<Error> end_tag();
  std::string_view name();
  Ns lookup(std::string_view prefix) const;
  void skip_spaces() { at_ = std::min(raw_.find_first_not_of(spaces, at_), raw_.size()); }

  const std::string& where_;
  Xml& xml_;
  std::string_view raw_;
  std::size_t max_depth_;
  std::size_t at_ = 0;
  std::vector<Open> open_;
  std::vector<Binding> bindings_;
};

std::optional<Error> XmlParser::run() {
  if (raw_.starts_with("\xef\xbb\xbf")) at_ = 3;
  while (at_ < raw_.size()) {
    const std::size_t tag = std::min(raw_.find('<', at_), raw_.size());
    if (auto error = characters(tag)) return error;
    if (at_ == raw_.size()) break;
    if (auto error = markup()) return error;
  }
  if (!open_.empty()) return fail("XML 在元素结束前中断", raw_.size());
  if (xml_.nodes_.empty()) return fail("没有 XML 内容", 0);
  return std::nullopt;
}

std::optional<Error> XmlParser::characters(std::size_t end) {
  const std::string_view raw = raw_.substr(at_, end - at_);
  const std::size_t ink = raw.find_first_not_of(spaces);
  if (ink != std::string_view::npos) {
    if (open_.empty()) return fail("根元素之外有文字", at_ + ink);
    xml_.has_text_ = true;
    if (auto error = check_references(raw, at_)) return error;
  }
  at_ = end;
  return std::nullopt;
}

std::optional<Error> XmlParser::check_references(std::string_view raw, std::size_t at) const {
  for (std::size_t i = raw.find('&'); i != std::string_view::npos; i = raw.find('&', i + 1)) {
    const std::size_t end = raw.substr(i, 12).find(';');
    if (end == std::string_view::npos || resolve_reference(raw.substr(i + 1, end - 1)).empty()) {
      return fail("未定义的实体引用", at + i);
    }
  }
  return std::nullopt;
}

std::optional<Error> XmlParser::markup() {
  const std::string_view rest = raw_.substr(at_);
  if (rest.starts_with("</")) return end_tag();
  if (rest.starts_with("<?")) return skip_past("?>", at_ + 2);
  if (rest.starts_with("<!--")) return skip_past("-->", at_ + 4);
  if (rest.starts_with("<![CDATA[")) {
    if (open_.empty()) return fail("根元素之外有文字", at_);
    xml_.has_text_ = true;
    return skip_past("]]>", at_ + 9);
  }
  if (rest.starts_with("<!")) return fail("含有文档类型声明(DOCTYPE)，拒绝读取", at_);
  return start_tag();
}

std::optional<Error> XmlParser::skip_past(std::string_view end, std::size_t from) {
  const std::size_t found = raw_.find(end, from);
  if (found == std::string_view::npos) return fail("XML 标记没有结束", at_);
  at_ = found + end.size();
  return std::nullopt;
}

std::string_view XmlParser::name() {
  const std::size_t end = std::min(raw_.find_first_of(" \t\r\n/>=<\"'", at_), raw_.size());
  const std::string_view out = raw_.substr(at_, end - at_);
  at_ = end;
  return out;
}

std::optional<Error> XmlParser::start_tag() {
  if (open_.empty() && !xml_.nodes_.empty()) return fail("XML 有多个根元素", at_);
  if (open_.size() >= max_depth_) {
    return Error(ErrorCode::limit, "XML 元素嵌套过深(上限 " + std::to_string(max_depth_) + " 层)",
                 where_ + "@" + std::to_string(at_));
  }
  if (xml_.nodes_.size() >= max_elements) {
    return Error(ErrorCode::limit, "XML 元素过多", where_ + "@" + std::to_string(at_));
  }
  Node node;
  node.begin = at_++;
  const std::string_view qualified = name();
  if (qualified.empty()) return fail("XML 标记没有名称", node.begin);
  const std::size_t colon = qualified.find(':');
  node.prefix = colon == std::string_view::npos ? "" : qualified.substr(0, colon);
  node.name = colon == std::string_view::npos ? qualified : qualified.substr(colon + 1);
  const std::size_t bound = bindings_.size();
  if (auto error = attributes(node)) return error;

  const NodeId id = static_cast<NodeId>(xml_.nodes_.size());
  if (!open_.empty()) {
    Open& parent = open_.back();
    node.parent = parent.node;
    (parent.last_child == no_node ? xml_.nodes_[parent.node].first_child
                                  : xml_.nodes_[parent.last_child].next) = id;
    parent.last_child = id;
  }
  const bool empty = raw_[at_] == '/';
  at_ += empty ? 2 : 1;
  node.content_begin = node.content_end = node.end = at_;
  xml_.nodes_.push_back(node);
  if (empty) {
    bindings_.resize(bound);
  } else {
    open_.push_back({id, no_node, bound});
  }
  return std::nullopt;
}

std::optional<Error> XmlParser::attributes(Node& node) {
  node.first_attribute = static_cast<std::uint32_t>(xml_.attributes_.size());
  for (;;) {
    skip_spaces();
    if (at_ >= raw_.size()) return fail("XML 标记没有结束", node.begin);
    if (raw_[at_] == '>' || raw_.substr(at_, 2) == "/>") return resolve_names(node);
    const std::string_view attribute = name();
    skip_spaces();
    if (attribute.empty() || at_ >= raw_.size() || raw_[at_] != '=') {
      return fail("XML 属性不完整", node.begin);
    }
    ++at_;
    skip_spaces();
    const char quote = at_ < raw_.size() ? raw_[at_] : '\0';
    if (quote != '"' && quote != '\'') return fail("XML 属性没有引号", node.begin);
    const std::size_t end = raw_.find(quote, ++at_);
    if (end == std::string_view::npos) return fail("XML 属性没有结束", node.begin);
    const std::string_view value = raw_.substr(at_, end - at_);
    if (value.find('<') != std::string_view::npos) return fail("XML 属性中有“<”", at_);
    if (auto error = check_references(value, at_)) return error;
    at_ = end + 1;
    if (attribute == "xmlns" || attribute.starts_with("xmlns:")) {
      if (auto error = bind(attribute, value)) return error;
    } else {
      xml_.attributes_.push_back({Ns::none, attribute, value});
    }
  }
}

std::optional<Error> XmlParser::bind(std::string_view name, std::string_view value) {
  const std::string_view prefix = name.size() > 6 ? name.substr(6) : "";
  bindings_.push_back({prefix, namespace_of(value)});
  if (open_.empty()) xml_.root_namespaces_.push_back({prefix, value});
  if (bindings_.size() <= max_bindings) return std::nullopt;
  return Error(ErrorCode::limit, "XML 命名空间过多", where_ + "@" + std::to_string(at_));
}

Ns XmlParser::lookup(std::string_view prefix) const {
  for (auto binding = bindings_.rbegin(); binding != bindings_.rend(); ++binding) {
    if (binding->prefix == prefix) return binding->ns;
  }
  return prefix.empty() ? Ns::none : Ns::other;
}

std::optional<Error> XmlParser::resolve_names(Node& node) {
  node.attributes = static_cast<std::uint32_t>(xml_.attributes_.size()) - node.first_attribute;
  node.ns = lookup(node.prefix);
  for (std::uint32_t i = 0; i < node.attributes; ++i) {
    Xml::Attribute& attribute = xml_.attributes_[node.first_attribute + i];
    const std::size_t colon = attribute.name.find(':');
    if (colon == std::string_view::npos) continue;
    attribute.ns = lookup(attribute.name.substr(0, colon));
    attribute.name = attribute.name.substr(colon + 1);
  }
  return std::nullopt;
}

std::optional<Error> XmlParser::end_tag() {
  const std::size_t begin = at_;
  at_ += 2;
  const std::string_view qualified = name();
  skip_spaces();
  if (open_.empty() || at_ >= raw_.size() || raw_[at_] != '>') return fail("XML 标记错误", begin);
  Node& node = xml_.nodes_[open_.back().node];
  if (raw_.substr(node.begin + 1, qualified.size()) != qualified ||
      qualified.size() != node.name.size() + (node.prefix.empty() ? 0 : node.prefix.size() + 1)) {
    return fail("XML 的结束标记与开始标记不符", begin);
  }
  node.content_end = begin;
  node.end = ++at_;
  bindings_.resize(open_.back().bindings);
  open_.pop_back();
  return std::nullopt;
}

Result<Xml> Xml::parse(const std::string& where, std::string bytes, std::size_t max_depth) {
  auto utf8 = to_utf8(where, std::move(bytes));
  if (!utf8) return utf8.error();
  const std::size_t bad = first_bad_byte(*utf8);
  if (bad != std::string_view::npos) {
    return Error(ErrorCode::malformed, "部件不是有效的 UTF-8 文本",
                 where + "@" + std::to_string(bad));
  }
  Xml xml;
  xml.bytes_ = std::make_unique<const std::string>(std::move(*utf8));
  XmlParser parser(where, xml, max_depth);
  if (auto error = parser.run()) return *error;
  return xml;
}

}  // namespace fashen::docx
