// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <map>

#include "docx/story.h"
#include "text/utf8.h"

namespace fashen::docx {

using document::BlockKind;
using document::Revision;

/// Cells that go on in the rows below, by column.
struct VerticalMerges {
  struct Merge {
    std::size_t first = 0;  ///< Blocks of the cell where it begins
    std::size_t last = 0;
    std::size_t rows = 1;
  };
  std::map<std::size_t, Merge> open;

  void close(std::size_t column, std::size_t table, std::vector<document::Block>& blocks) {
    auto found = open.find(column);
    if (found == open.end()) return;
    for (std::size_t i = found->second.first; i < found->second.last; ++i) {
      if (blocks[i].cell && blocks[i].cell->table == table) {
        blocks[i].cell->row_span = found->second.rows;
      }
    }
    open.erase(found);
  }
};

namespace {

constexpr std::size_t max_columns = 1'000;

std::size_t count_value(const std::string& text, std::size_t fallback) {
  std::size_t value = fallback;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return std::min(value, max_columns);
}

}  // namespace

Story::Story(const std::string& where, const Xml& xml, const Setting& setting, Draft& draft)
    : where_(where),
      xml_(xml),
      setting_(setting),
      draft_(draft),
      counter_(setting.numbering),
      visited_(xml.size()) {}

// The branch of an mc:AlternateContent that is read: the first that has words, so that what is
// given twice (a shape as drawing and as VML) is read once.
NodeId Story::branch(NodeId alternatives) {
  NodeId chosen = no_node;
  for (NodeId n = xml_[alternatives].first_child; n != no_node; n = xml_[n].next) {
    bool words = false;
    for (NodeId d = n; chosen == no_node && d < xml_.size() && xml_[d].begin < xml_[n].end; ++d) {
      words = words || xml_[d].is(Ns::word, "t");
    }
    if (words) {
      chosen = n;
    } else {
      pass_over(n);
    }
  }
  return chosen != no_node ? chosen : xml_[alternatives].first_child;
}

void Story::pass_over(NodeId node) {
  for (NodeId d = node; d < xml_.size() && xml_[d].begin < xml_[node].end; ++d) visited_[d] = true;
}

void Story::flatten(NodeId container, std::vector<NodeId>& out) {
  for (NodeId n = xml_[container].first_child; n != no_node; n = xml_[n].next) {
    const Node& node = xml_[n];
    if (node.is(Ns::word, "sdt") || node.is(Ns::word, "sdtContent") ||
        node.is(Ns::word, "customXml") || node.is(Ns::word, "smartTag")) {
      flatten(n, out);
    } else if (node.is(Ns::compatibility, "AlternateContent")) {
      if (const NodeId chosen = branch(n); chosen != no_node) flatten(chosen, out);
    } else {
      out.push_back(n);
    }
  }
}

// Whether the paragraph's end does not exist in this view, so that it runs into the next one.
bool Story::mark_removed(NodeId paragraph) const {
  const NodeId ppr = xml_.child(paragraph, Ns::word, "pPr");
  const NodeId rpr = xml_.child(ppr, Ns::word, "rPr");
  auto has = [&](const char* name) { return xml_.child(rpr, Ns::word, name) != no_node; };
  switch (setting_.options.view) {
    case document::RevisionView::accepted: return has("del") || has("moveFrom");
    case document::RevisionView::original: return has("ins") || has("moveTo");
    case document::RevisionView::marked_up: return false;
  }
  return false;
}

void Story::blocks(NodeId container, const Flow& flow) {
  std::vector<NodeId> items;
  flatten(container, items);
  std::vector<NodeId> chain;
  for (const NodeId item : items) {
    if (draft_.overflow) return;
    if (xml_[item].is(Ns::word, "p")) {
      chain.push_back(item);
      if (mark_removed(item)) continue;
      paragraph(chain, flow);
      chain.clear();
    } else if (xml_[item].is(Ns::word, "tbl")) {
      if (!chain.empty()) paragraph(chain, flow);
      chain.clear();
      table(item, flow);
    } else {
      block_element(item);
    }
  }
  if (!chain.empty()) paragraph(chain, flow);
}

void Story::block_element(NodeId node) {
  const Node& n = xml_[node];
  if (n.is(Ns::word, "commentRangeStart") || n.is(Ns::word, "commentRangeEnd")) {
    const bool begins = n.name == "commentRangeStart";
    draft_.marks.push_back({xml_.attribute(node, Ns::word, "id"), begins, draft_.text.size()});
  } else if (n.is(Ns::word, "subDoc")) {
    draft_.incomplete.push_back({where_, "子文档", "子文档是另外的文件，未随本文件读取"});
  }
}

void Story::table(NodeId table, const Flow& flow) {
  const std::size_t index = draft_.tables++;
  VerticalMerges merges;
  std::vector<NodeId> items;
  flatten(table, items);
  std::size_t row_index = 0;
  for (const NodeId item : items) {
    if (!xml_[item].is(Ns::word, "tr")) {
      block_element(item);
      continue;
    }
    const NodeId properties = xml_.child(item, Ns::word, "trPr");
    const NodeId inserted = xml_.child(properties, Ns::word, "ins");
    const NodeId deleted = xml_.child(properties, Ns::word, "del");
    auto read = [&] { row(item, index, row_index, flow, merges); };
    if (deleted != no_node) {
      tracked(deleted, Revision::Kind::deletion, read);
    } else if (inserted != no_node) {
      tracked(inserted, Revision::Kind::insertion, read);
    } else {
      read();
    }
    ++row_index;
  }
  while (!merges.open.empty()) merges.close(merges.open.begin()->first, index, draft_.blocks);
}

void Story::row(NodeId row, std::size_t table, std::size_t index, const Flow& flow,
                VerticalMerges& merges) {
  std::vector<NodeId> items;
  flatten(row, items);
  const NodeId row_properties = xml_.child(row, Ns::word, "trPr");
  std::size_t column = count_value(xml_.child_value(row_properties, "gridBefore"), 0);
  for (const NodeId item : items) {
    if (!xml_[item].is(Ns::word, "tc")) {
      block_element(item);
      continue;
    }
    const NodeId properties = xml_.child(item, Ns::word, "tcPr");
    document::CellPosition cell;
    cell.table = table;
    cell.row = index;
    cell.column = column;
    cell.column_span =
        std::max<std::size_t>(count_value(xml_.child_value(properties, "gridSpan"), 1), 1);
    const NodeId merge = xml_.child(properties, Ns::word, "vMerge");
    const bool restart = xml_.attribute(merge, Ns::word, "val") == "restart";
    const bool goes_on = merge != no_node && !restart && merges.open.count(column) != 0;
    if (!goes_on) merges.close(column, table, draft_.blocks);

    Flow inner = flow;
    inner.cell = cell;
    const std::size_t first = draft_.blocks.size();
    blocks(item, inner);
    if (goes_on) ++merges.open[column].rows;
    if (restart) merges.open[column] = {first, draft_.blocks.size(), 1};
    column += cell.column_span;
  }
}

void Story::paragraph(const std::vector<NodeId>& chain, const Flow& flow) {
  // A paragraph that runs on takes the shape of the one whose end is left.
  const NodeId ppr = xml_.child(chain.back(), Ns::word, "pPr");
  flow_ = flow;
  properties_ = paragraph_properties(xml_, ppr);
  properties_.inherit(setting_.styles.paragraph(xml_.child_value(ppr, "pStyle")));
  paragraph_ = chain.front();
  first_revision_ = draft_.revisions.size();
  first_mark_ = draft_.marks.size();
  line_begin_ = draft_.text.size();
  if (visible() || !mark_removed(chain.back())) draft_.text += counter_.next(properties_);
  label_end_ = draft_.text.size();
  any_ink_ = false;
  all_bold_ = true;
  for (const NodeId part : chain) inline_children(part);
  end_paragraph();

  const std::vector<Box> boxes = std::move(boxes_);
  boxes_.clear();
  for (const Box& box : boxes) {
    Flow inner;
    inner.kind = BlockKind::text_box;
    inner.host = flow.host != no_node ? flow.host : box.unit;
    blocks(box.content, inner);
  }
}

bool Story::line_blank() const {
  return text::trim(std::string_view(draft_.text).substr(label_end_)).empty();
}

// A line break inside a paragraph ends a block: drafts use it like the end of a paragraph.
void Story::break_line() {
  if (line_blank()) {
    truncate(label_end_);
    return;
  }
  push_block();
  line_begin_ = label_end_ = draft_.text.size();
  any_ink_ = false;
  all_bold_ = true;
}

void Story::end_paragraph() {
  if (line_blank()) {
    truncate(line_begin_);
  } else {
    push_block();
  }
  if (draft_.text.size() > setting_.options.limits.text_bytes) draft_.overflow = true;
}

BlockKind Story::kind_of_paragraph() const {
  if (flow_.kind) return *flow_.kind;
  if (flow_.cell) return BlockKind::table_cell;
  if (properties_.title || properties_.outline_level.value_or(9) < 9) return BlockKind::heading;
  return label_end_ > line_begin_ ? BlockKind::list_item : BlockKind::paragraph;
}

void Story::push_block() {
  document::Block block;
  block.kind = kind_of_paragraph();
  block.span = {line_begin_, draft_.text.size()};
  const int outline = properties_.outline_level.value_or(9);
  if (block.kind == BlockKind::heading && outline >= 0 && outline < 9) block.level = outline + 1;
  if (label_end_ > line_begin_) block.generated = {line_begin_, label_end_};
  block.cell = flow_.cell;
  block.anchor = where_ + "@" + std::to_string(xml_[paragraph_].begin);
  block.centered = properties_.centered.value_or(false);
  block.bold = any_ink_ && all_bold_;
  draft_.blocks.push_back(std::move(block));
  draft_.hosts.push_back(flow_.host);
  draft_.text += '\n';
}

void Story::truncate(std::size_t size) {
  draft_.text.resize(size);
  while (!draft_.pieces.empty() && draft_.pieces.back().text.end > size) draft_.pieces.pop_back();
  for (std::size_t i = first_revision_; i < draft_.revisions.size(); ++i) {
    base::Span& span = draft_.revisions[i].span;
    span = {std::min(span.begin, size), std::min(span.end, size)};
  }
  for (std::size_t i = first_mark_; i < draft_.marks.size(); ++i) {
    draft_.marks[i].offset = std::min(draft_.marks[i].offset, size);
  }
}

void Story::finish(bool whole) {
  std::size_t unread = 0;
  for (NodeId n = 0; whole && n < xml_.size(); ++n) {
    if (xml_[n].is(Ns::word, "t") && !visited_[n] && !xml_.text(n).empty()) ++unread;
  }
  if (unread > 0 && !draft_.overflow) {
    draft_.incomplete.push_back({where_, std::to_string(unread) + " 处文字", "所在的结构无法识别"});
  }
  if (field_codes_ > 0 && swallowed_ > 0) {
    draft_.incomplete.push_back({where_, "域代码之后的文字", "域没有结束标记"});
  }
}

}  // namespace fashen::docx
