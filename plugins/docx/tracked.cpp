// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/tracked.h"

#include <algorithm>

#include "docx/comment.h"
#include "report/summary.h"

namespace fashen::docx {
namespace {

// The numbers of changes; comments count in a space of their own.
constexpr int first_id = 900'000;
constexpr std::size_t max_properties = 4'096;  // bytes of formatting copied for deleted words

std::string without_controls(std::string_view text) {
  std::string out;
  for (char c : text) out += static_cast<unsigned char>(c) < 0x20 && c != '\n' ? ' ' : c;
  return out;
}

}  // namespace

class TrackedChanges::Tracker {
 public:
  Tracker(const report::Report& report, const report::Comparison& comparison,
          const report::WriteOptions& options, const Content& content)
      : report_(report),
        comparison_(comparison),
        options_(options),
        content_(content),
        xml_(content.main) {}

  void add_to(Splice& splice) {
    splice_ = &splice;
    for (const report::ComparedClause& clause : comparison_.clauses) {
      if (clause.change == "moved") {
        // Word tracks moves only as a pair; here the old place is told in the list of changes.
        inserted(clause.after);
        continue;
      }
      for (const text::Edit& edit : clause.edits) {
        if (edit.kind == text::EditKind::same || renumbered(edit)) continue;
        if (!edit.before.empty()) deleted(edit);
        if (!edit.after.empty()) inserted(edit.after);
      }
    }
  }

 private:
  using Pieces = std::vector<Piece>::const_iterator;

  /// A change of nothing but an automatic number, which Word keeps itself.
  bool renumbered(const text::Edit& edit) const {
    const document::Block* block = document::block_at(*report_.document, edit.after.begin);
    const std::string_view words = base::slice(comparison_.before->text, edit.before);
    return block != nullptr && !edit.after.empty() && block->generated.contains(edit.after) &&
           words.find('\n') == words.npos;
  }

  std::string attributes(const WordTags& tags) {
    return tags.attribute("id", std::to_string(next_id_++)) +
           tags.attribute("author", without_controls(options_.author)) +
           tags.attribute("date", base::to_iso(report_.as_of) + "T00:00:00Z");
  }

  base::Span raw(base::Span span) const { return content_.to_raw.to_source(span); }

  /// The first piece that ends behind a raw offset.
  Pieces piece_from(std::size_t offset) const {
    return std::partition_point(content_.pieces.begin(), content_.pieces.end(),
                                [&](const Piece& piece) { return piece.text.end <= offset; });
  }

  NodeId ancestor(NodeId node, std::string_view name) const {
    while (node != no_node && !xml_[node].is(Ns::word, name)) node = xml_[node].parent;
    return node;
  }

  bool tracked_already(NodeId unit) const {
    return ancestor(unit, "ins") != no_node || ancestor(unit, "del") != no_node ||
           ancestor(unit, "moveTo") != no_node;
  }

  void inserted(base::Span after) {
    const base::Span words = raw(after);
    for (auto piece = piece_from(words.begin);
         piece != content_.pieces.end() && piece->text.begin < words.end; ++piece) {
      if (tracked_already(piece->unit)) continue;
      const std::size_t begin = std::max(words.begin, piece->text.begin) - piece->text.begin;
      const std::size_t end = std::min(words.end, piece->text.end) - piece->text.begin;
      splice_->wrap(
          place_before(xml_, *piece, begin), place_behind(xml_, *piece, end),
          [this](const WordTags& tags, NodeId) { return tags.open("ins", attributes(tags)); },
          [](const WordTags& tags, NodeId) { return tags.close("ins"); });
    }
    for (const document::Block& block : report_.document->blocks) {
      if (block.span.end < after.begin || block.span.end >= after.end || block.cell) continue;
      const NodeId paragraph = paragraph_of(block);
      if (paragraph == no_node) continue;
      splice_->mark(paragraph, [this](const WordTags& tags, NodeId) {
        return tags.empty("ins", attributes(tags));
      });
    }
  }

  NodeId paragraph_of(const document::Block& block) const {
    const base::Span words = raw(block.span);
    const auto piece = piece_from(words.begin);
    if (piece == content_.pieces.end() || piece->text.begin >= words.end) return no_node;
    return ancestor(piece->unit, "p");
  }

  /// Properties of the run that deleted words stand next to, so that they look like it.
  std::string properties_of(NodeId run) const {
    if (!xml_[run].is(Ns::word, "r")) return {};
    const NodeId properties = xml_.child(run, Ns::word, "rPr");
    if (properties == no_node) return {};
    const Node& n = xml_[properties];
    if (n.end - n.begin > max_properties) return {};
    return xml_.bytes().substr(n.begin, n.end - n.begin);
  }

  std::string deleted_run(const WordTags& tags, NodeId run, std::string_view words) {
    std::string out = tags.open("del", attributes(tags));
    while (!words.empty()) {
      const std::size_t line_end = words.find('\n');
      out += tags.open("r") + properties_of(run);
      if (line_end != 0) {
        out += tags.open("delText", " xml:space=\"preserve\"") +
               escape_xml(words.substr(0, line_end)) + tags.close("delText");
      }
      if (line_end != words.npos) out += tags.empty("br");
      out += tags.close("r");
      words.remove_prefix(line_end == words.npos ? words.size() : line_end + 1);
    }
    return out + tags.close("del");
  }

  std::string deleted_paragraphs(const WordTags& tags, std::string_view lines) {
    std::string out;
    while (!lines.empty()) {
      const std::size_t end = std::min(lines.find('\n'), lines.size());
      if (end > 0) {
        out += tags.open("p") + tags.open("pPr") + tags.open("rPr") +
               tags.empty("del", attributes(tags)) + tags.close("rPr") + tags.close("pPr") +
               deleted_run(tags, content_.main.root(), lines.substr(0, end)) + tags.close("p");
      }
      lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return out;
  }

  /// Words of the earlier version that stood in its body, where alone they can be shown deleted.
  std::string words_of_body(base::Span before) const {
    const document::Document& document = *comparison_.before;
    std::string words;
    std::size_t at = before.begin;
    const auto take = [&](std::size_t end) {
      if (end > at) words += base::slice(document.text, {at, end});
    };
    for (const document::Block& block : document.blocks) {
      const base::Span line{block.span.begin, block.span.end + 1};
      if (document::in_body(block.kind) || !line.overlaps(before)) continue;
      take(line.begin);
      at = std::min(line.end, before.end);
    }
    take(before.end);
    return without_controls(words);
  }

  void deleted(const text::Edit& edit) {
    std::string words = words_of_body(edit.before);
    if (words.empty()) return;
    const std::size_t at = edit.after.begin;
    const document::Block* block = document::block_at(*report_.document, at);
    const std::size_t last_line = words.rfind('\n');
    const bool line_start = block == nullptr || block->span.begin == at;
    if (line_start && last_line != std::string::npos) {
      insert_paragraphs(at, words.substr(0, last_line + 1));
      words.erase(0, last_line + 1);
    } else if (words.front() == '\n' && (block == nullptr || block->span.end == at)) {
      insert_paragraphs(at + 1, words);
      return;
    }
    if (!words.empty()) insert_words(at, std::move(words));
  }

  /// Before the paragraph at or behind `offset`; behind the last one where there is none.
  void insert_paragraphs(std::size_t offset, std::string lines) {
    const std::size_t from = raw({offset, offset}).begin;
    const auto piece = piece_from(from);
    const bool behind = piece == content_.pieces.end();
    if (behind && content_.pieces.empty()) return;
    const NodeId paragraph = ancestor(behind ? content_.pieces.back().unit : piece->unit, "p");
    if (paragraph == no_node) return;
    splice_->insert({behind ? Place::At::after_unit : Place::At::before_unit, paragraph, 0},
                    [this, lines = std::move(lines)](const WordTags& tags, NodeId) {
                      return deleted_paragraphs(tags, lines);
                    });
  }

  void insert_words(std::size_t offset, std::string words) {
    const std::size_t from = raw({offset, offset}).begin;
    auto piece = piece_from(from);
    // At the end of a line the words belong to its last piece, not to the next line's first.
    const document::Block* block = document::block_at(*report_.document, offset);
    const bool line_end = block == nullptr || block->span.end == offset;
    if ((line_end || piece == content_.pieces.end()) && piece != content_.pieces.begin()) {
      const auto previous = std::prev(piece);
      if (piece == content_.pieces.end() || previous->text.end <= from) {
        piece = previous;
        const std::size_t size = piece->text.size();
        insert(place_behind(xml_, *piece, size), std::move(words));
        return;
      }
    }
    if (piece == content_.pieces.end()) return;
    const std::size_t begin = std::max(from, piece->text.begin) - piece->text.begin;
    insert(place_before(xml_, *piece, begin), std::move(words));
  }

  void insert(const Place& place, std::string words) {
    splice_->insert(place, [this, words = std::move(words)](const WordTags& tags, NodeId run) {
      return deleted_run(tags, run, words);
    });
  }

  const report::Report& report_;
  const report::Comparison& comparison_;
  const report::WriteOptions& options_;
  const Content& content_;
  const Xml& xml_;
  Splice* splice_ = nullptr;
  int next_id_ = first_id;
};

TrackedChanges::TrackedChanges(const report::Report& report, const report::Comparison& comparison,
                               const report::WriteOptions& options, const Content& content)
    : tracker_(std::make_unique<Tracker>(report, comparison, options, content)) {}

TrackedChanges::~TrackedChanges() = default;

void TrackedChanges::add_to(Splice& splice) { tracker_->add_to(splice); }

std::vector<std::string> comparison_lines(const report::Report& report,
                                          const report::Comparison& comparison) {
  const std::string& path = comparison.before->path;
  std::vector<std::string> lines = {"【版本对比】与“" + path.substr(path.find_last_of('/') + 1) +
                                    "”相比：" + report::comparison_tally(comparison)};
  for (const report::ComparedFact& fact : comparison.facts) {
    const std::string name = (fact.about.empty() ? "" : fact.about + " ") + fact.label;
    lines.push_back(name + "：" + (fact.before.empty() ? "（未写明）" : fact.before) + " → " +
                    (fact.after.empty() ? "（未写明）" : fact.after));
  }
  for (const finding::Finding& finding : comparison.gone) {
    lines.push_back("已消除：" + finding.title);
  }
  for (const finding::Finding& finding : comparison.open) {
    lines.push_back("仍未解决：" + finding.title);
  }
  for (const finding::Incomplete& incomplete : report.incomplete) {
    lines.push_back("未查：" + report::statement(incomplete));
  }
  return lines;
}

}  // namespace fashen::docx
