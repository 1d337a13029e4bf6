// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "docx/draft.h"

namespace fashen::docx {

/// What is known of a container when its paragraphs are read.
struct Flow {
  std::optional<document::BlockKind> kind;  ///< Of all its blocks; otherwise each has its own
  std::optional<document::CellPosition> cell;
  NodeId host = no_node;     ///< See Draft::hosts
  bool commentable = false;  ///< Its pieces are kept
};

/// Reads one part (body, notes, header…) into a Draft. Single use.
class Story {
 public:
  Story(const std::string& where, const Xml& xml, const Setting& setting, Draft& draft);

  /// Reads the paragraphs and tables in `container`.
  void blocks(NodeId container, const Flow& flow);

  /// Says what of the part was not understood; `whole` if all of it should have been read.
  void finish(bool whole);

 private:
  struct Box {
    NodeId content;
    NodeId unit;
  };

  // story_blocks.cpp
  void flatten(NodeId container, std::vector<NodeId>& out);
  NodeId branch(NodeId alternatives);
  void pass_over(NodeId node);
  bool mark_removed(NodeId paragraph) const;
  void block_element(NodeId node);
  void table(NodeId table, const Flow& flow);
  void row(NodeId row, std::size_t table, std::size_t index, const Flow& flow,
           struct VerticalMerges& merges);
  void paragraph(const std::vector<NodeId>& chain, const Flow& flow);
  void break_line();
  void end_paragraph();
  bool line_blank() const;
  void push_block();
  void truncate(std::size_t size);
  document::BlockKind kind_of_paragraph() const;

  // story_inline.cpp
  void inline_children(NodeId parent);
  void inline_element(NodeId node);
  void run(NodeId node);
  void run_children(NodeId parent, NodeId unit, NodeId child);
  void run_element(NodeId node, NodeId unit, NodeId child);
  void special(NodeId node, NodeId unit, NodeId child);
  void words(NodeId node, NodeId unit, NodeId child);
  void put(std::string_view text, NodeId unit, NodeId child, std::size_t skip, bool words);
  void symbol_element(NodeId node, NodeId unit, NodeId child);
  void note_reference(NodeId node, NodeId unit, bool endnote);
  void field_character(NodeId node, NodeId unit, NodeId child);
  void formula(NodeId node);
  void graphics(NodeId node, NodeId unit);
  bool visible() const;
  template <typename Body>
  void tracked(NodeId node, document::Revision::Kind kind, Body body);

  const std::string& where_;
  const Xml& xml_;
  const Setting& setting_;
  Draft& draft_;
  NumberingCounter counter_;
  std::vector<bool> visited_;  ///< Text elements that were read or left out on purpose

  // The paragraph being read.
  Flow flow_;
  Properties properties_;
  NodeId paragraph_ = no_node;
  std::size_t line_begin_ = 0;
  std::size_t label_end_ = 0;
  std::size_t first_revision_ = 0;
  std::size_t first_mark_ = 0;
  bool any_ink_ = false;
  bool all_bold_ = true;
  std::vector<Box> boxes_;

  // The run being read.
  bool run_bold_ = false;
  bool run_hidden_ = false;

  // Tracked changes and fields that are open.
  int inserted_ = 0;
  int deleted_ = 0;
  std::string removed_text_;
  std::vector<bool> fields_;  ///< True once the field's result has begun
  std::size_t field_codes_ = 0;
  std::size_t swallowed_ = 0;  ///< Bytes of text inside the codes of fields still open
};

template <typename Body>
void Story::tracked(NodeId node, document::Revision::Kind kind, Body body) {
  const bool insertion = kind == document::Revision::Kind::insertion;
  int& depth = insertion ? inserted_ : deleted_;
  const std::size_t begin = draft_.text.size();
  const std::size_t removed_begin = removed_text_.size();
  ++depth;
  body();
  --depth;
  document::Revision revision;
  revision.kind = kind;
  revision.span = {std::min(begin, draft_.text.size()), draft_.text.size()};
  if (revision.span.empty()) revision.text = removed_text_.substr(removed_begin);
  if (inserted_ + deleted_ == 0) removed_text_.clear();
  if (revision.span.empty() && revision.text.empty()) return;
  revision.author = xml_.attribute(node, Ns::word, "author");
  revision.date = xml_.attribute(node, Ns::word, "date");
  draft_.revisions.push_back(std::move(revision));
}

}  // namespace fashen::docx
