// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/content.h"

#include <algorithm>
#include <map>
#include <set>

#include "docx/story.h"
#include "docx/unread.h"
#include "text/decode.h"

namespace fashen::docx {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;
using document::BlockKind;

constexpr const char* fallback_main = "word/document.xml";

/// Reads the parts one after another into one Draft.
class Assembler {
 public:
  Assembler(Package& package, const document::ReadOptions& options) : package_(package) {
    setting_.options = options;
  }

  Result<Content> run(const std::string& path);

 private:
  Result<void> locate();
  Result<void> shapes();
  Result<void> body();
  Result<void> notes(const char* type, BlockKind kind);
  Result<void> margins(const char* element, BlockKind kind);
  Result<void> comments();
  Result<void> properties();
  void say_what_is_missing();
  Result<void> finish(Content& content);

  const Relationship* relation(const std::string& type) const;
  Result<Xml> read(const std::string& part);

  Package& package_;
  Setting setting_;
  Draft draft_;
  std::string main_part_;
  Xml main_;
  std::vector<Relationship> relations_;
  std::set<std::string> read_parts_;
  std::vector<document::Comment> comments_;
  std::string title_;
};

const Relationship* Assembler::relation(const std::string& type) const {
  auto found =
      std::find_if(relations_.begin(), relations_.end(), [&](const Relationship& relationship) {
        return relationship.type == type && !relationship.external &&
               package_.has(relationship.target);
      });
  return found == relations_.end() ? nullptr : &*found;
}

Result<Xml> Assembler::read(const std::string& part) {
  read_parts_.insert(part);
  return package_.read_xml(part);
}

Result<void> Assembler::locate() {
  auto roots = package_.relationships("");
  if (!roots) return roots.error();
  for (const Relationship& root : *roots) {
    if (root.type == "officeDocument" && !root.external && main_part_.empty()) {
      main_part_ = root.target;
    }
  }
  if (!package_.has(main_part_)) main_part_ = fallback_main;
  if (!package_.has(main_part_)) {
    return Error(ErrorCode::malformed, "不是 Word 文档：缺少正文部件", package_.where(main_part_));
  }
  auto xml = read(main_part_);
  if (!xml) return xml.error();
  main_ = std::move(*xml);
  auto relations = package_.relationships(main_part_);
  if (!relations) return relations.error();
  relations_ = std::move(*relations);
  return {};
}

Result<void> Assembler::shapes() {
  if (const Relationship* styles = relation("styles")) {
    auto xml = read(styles->target);
    if (!xml) return xml.error();
    setting_.styles = Styles(*xml);
  }
  if (const Relationship* numbering = relation("numbering")) {
    auto xml = read(numbering->target);
    if (!xml) return xml.error();
    setting_.numbering = Numbering(*xml, setting_.styles);
  }
  return {};
}

Result<void> Assembler::body() {
  const std::string where = package_.where(main_part_);
  const NodeId body = main_.child(main_.root(), Ns::word, "body");
  if (body == no_node) return Error(ErrorCode::malformed, "正文部件中没有正文", where + "@0");
  Flow flow;
  flow.commentable = true;
  Story story(where, main_, setting_, draft_);
  story.blocks(body, flow);
  story.finish(true);
  return {};
}

// Notes in the order of their references, each once.
Result<void> Assembler::notes(const char* type, BlockKind kind) {
  const Relationship* relationship = relation(type);
  if (!relationship) return {};
  auto xml = read(relationship->target);
  if (!xml) return xml.error();
  std::map<std::string, NodeId> by_id;
  for (NodeId n = (*xml)[xml->root()].first_child; n != no_node; n = (*xml)[n].next) {
    by_id.emplace(xml->attribute(n, Ns::word, "id"), n);
  }
  const std::string where = package_.where(relationship->target);
  Story story(where, *xml, setting_, draft_);
  const std::vector<NoteReference> references = draft_.notes;
  for (const NoteReference& reference : references) {
    if (reference.endnote != (kind == BlockKind::endnote)) continue;
    auto note = by_id.find(reference.id);
    if (note == by_id.end()) continue;
    Flow flow;
    flow.kind = kind;
    flow.host = reference.unit;
    story.blocks(note->second, flow);
    by_id.erase(note);
  }
  story.finish(false);
  return {};
}

// Headers or footers in the order in which sections name them.
Result<void> Assembler::margins(const char* element, BlockKind kind) {
  std::map<std::string, const Relationship*> by_id;
  for (const Relationship& relationship : relations_) by_id[relationship.id] = &relationship;
  for (NodeId n = 0; n < main_.size(); ++n) {
    if (!main_[n].is(Ns::word, element)) continue;
    auto found = by_id.find(main_.attribute(n, Ns::relation, "id"));
    if (found == by_id.end()) continue;
    const std::string& part = found->second->target;
    if (!package_.has(part) || read_parts_.count(part) != 0) continue;
    auto xml = read(part);
    if (!xml) return xml.error();
    const std::string where = package_.where(part);
    Story story(where, *xml, setting_, draft_);
    Flow flow;
    flow.kind = kind;
    story.blocks(xml->root(), flow);
    story.finish(true);
  }
  return {};
}

std::string plain_text(const Xml& xml, NodeId node) {
  std::string out;
  for (NodeId d = node; d < xml.size() && xml[d].begin < xml[node].end; ++d) {
    if (xml[d].is(Ns::word, "p") && !out.empty()) out += '\n';
    if (xml[d].is(Ns::word, "t")) out += xml.text(d);
  }
  return out;
}

Result<void> Assembler::comments() {
  const Relationship* relationship = relation("comments");
  if (!relationship) return {};
  auto xml = read(relationship->target);
  if (!xml) return xml.error();
  std::map<std::string, base::Span> ranges;
  for (const CommentMark& mark : draft_.marks) {
    auto [range, added] = ranges.emplace(mark.id, base::Span{mark.offset, mark.offset});
    // The reference follows the end of the range and must not stretch it.
    if (!added && !mark.begins && range->second.empty()) range->second.end = mark.offset;
  }
  for (NodeId n = (*xml)[xml->root()].first_child; n != no_node; n = (*xml)[n].next) {
    if (!(*xml)[n].is(Ns::word, "comment")) continue;
    document::Comment comment;
    auto range = ranges.find(xml->attribute(n, Ns::word, "id"));
    const std::size_t end = draft_.text.size();
    comment.span = range == ranges.end() ? base::Span{end, end} : range->second;
    comment.author = xml->attribute(n, Ns::word, "author");
    comment.date = xml->attribute(n, Ns::word, "date");
    comment.text = plain_text(*xml, n);
    comments_.push_back(std::move(comment));
  }
  return {};
}

Result<void> Assembler::properties() {
  auto roots = package_.relationships("");
  if (!roots) return roots.error();
  for (const Relationship& root : *roots) {
    if (root.type != "core-properties" || !package_.has(root.target)) continue;
    auto xml = read(root.target);
    if (!xml) return xml.error();
    for (NodeId n = (*xml)[xml->root()].first_child; n != no_node; n = (*xml)[n].next) {
      if ((*xml)[n].name == "title") title_ = xml->text(n);
    }
  }
  return {};
}

void Assembler::say_what_is_missing() {
  auto say = [&](std::size_t count, const char* what, const char* reason) {
    if (count == 0) return;
    draft_.incomplete.push_back(
        {package_.where(main_part_), std::to_string(count) + " " + what, reason});
  };
  say(draft_.hidden, "处隐藏文字", "设为隐藏，不显示也不打印，未予检查");
  say(draft_.formulas, "处公式", "只按字符顺序读取，分式、上下标等结构未识别");
  say(draft_.symbols, "个符号字体的字符", "无法对应到文字，以“□”代替");
  say(draft_.word_art, "处艺术字", "艺术字中的文字未读取");
}

Result<void> Assembler::finish(Content& content) {
  auto normal = text::normalize(draft_.text);
  if (!normal) return normal.error();
  document::Document& out = content.document;
  out.text = std::move(normal->text);
  content.to_raw = std::move(normal->to_bytes);
  out.blocks = std::move(draft_.blocks);
  out.revisions = std::move(draft_.revisions);
  out.comments = std::move(comments_);
  if (!content.to_raw.identity()) {
    auto move = [&](base::Span& span) { span = content.to_raw.to_derived(span); };
    for (document::Block& block : out.blocks) {
      move(block.span);
      if (!block.generated.empty()) move(block.generated);
    }
    for (document::Revision& revision : out.revisions) move(revision.span);
    for (document::Comment& comment : out.comments) move(comment.span);
  }
  // They are found when they end; people read them from where they begin.
  std::stable_sort(out.revisions.begin(), out.revisions.end(),
                   [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
  out.incomplete = std::move(draft_.incomplete);
  out.title = title_;
  document::finish(out);
  content.pieces = std::move(draft_.pieces);
  content.hosts = std::move(draft_.hosts);
  content.main_part = std::move(main_part_);
  content.main = std::move(main_);
  return {};
}

Result<Content> Assembler::run(const std::string& path) {
  using Step = Result<void> (*)(Assembler&);
  static constexpr Step steps[] = {
      [](Assembler& a) { return a.locate(); },
      [](Assembler& a) { return a.shapes(); },
      [](Assembler& a) { return a.body(); },
      [](Assembler& a) { return a.notes("footnotes", BlockKind::footnote); },
      [](Assembler& a) { return a.notes("endnotes", BlockKind::endnote); },
      [](Assembler& a) { return a.margins("headerReference", BlockKind::header); },
      [](Assembler& a) { return a.margins("footerReference", BlockKind::footer); },
      [](Assembler& a) { return a.comments(); },
      [](Assembler& a) { return a.properties(); },
  };
  for (Step step : steps) {
    if (auto done = step(*this); !done) return done.error();
    if (draft_.overflow) return Error(ErrorCode::limit, "文档的文字过多", path);
  }
  say_what_is_missing();
  if (auto unread = add_unread_parts(package_, read_parts_, draft_.incomplete); !unread) {
    return unread.error();
  }
  Content content;
  content.document.path = path;
  if (auto done = finish(content); !done) return done.error();
  return content;
}

// What the user can do about it; unsupported files say so themselves.
Error with_advice(Error error) {
  if (error.code == ErrorCode::malformed) {
    error.message += "；请用 Word 或 WPS 打开，另存为 .docx 后再试";
  } else if (error.code == ErrorCode::limit) {
    error.message += "；请核对文件来源，或拆分后再试";
  }
  return error;
}

}  // namespace

Result<Content> read_content(const std::string& path, const std::string& bytes,
                             const document::ReadOptions& options) {
  auto package = Package::open(path, bytes, options.limits);
  if (!package) return with_advice(package.error());
  auto content = Assembler(*package, options).run(path);
  if (!content) return with_advice(content.error());
  content->document.media_type = docx_media_type;
  return content;
}

}  // namespace fashen::docx
