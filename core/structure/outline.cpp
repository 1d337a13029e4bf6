// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/outline.h"

#include <algorithm>
#include <array>
#include <optional>

#include "structure/outline_builder.h"
#include "structure/outline_labels.h"
#include "structure/phrase.h"
#include "structure/signature.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;
using document::BlockKind;

constexpr std::size_t kLongestAnnexTitle = 60;  // code points

enum class Role { text, label, heading, contents, signature, annex_note, inside };

/// What each line is, told from the line and those around it.
class LineRoles {
 public:
  LineRoles(const document::Document& document, const std::vector<Line>& lines)
      : document_(document), lines_(lines), signature_(signature_lines(document, lines)) {
    labels_.reserve(lines.size());
    for (const Line& line : lines) {
      labels_.push_back(line.body ? parse_label(text_of(document, line)) : std::nullopt);
      decimals_ = decimals_ || (labels_.back() && labels_.back()->series >= kTwoPartSeries);
    }
    roles_.reserve(lines.size());
    for (std::size_t index = 0; index < lines.size(); ++index) roles_.push_back(classify(index));
  }

  Role role(std::size_t index) const { return roles_[index]; }
  const Label& label(std::size_t index) const { return *labels_[index]; }

 private:
  static constexpr int kTwoPartSeries = 22;  ///< 1.1; those of 1.0.1 and so on come behind it

  std::string_view line(std::size_t index) const { return text_of(document_, lines_[index]); }

  Role classify(std::size_t index) {
    if (!lines_[index].body) return Role::inside;
    if (in_contents(index)) return Role::contents;
    if (signature_[index]) {
      notes_from_ = 0;
      return Role::signature;
    }
    const std::optional<Label>& label = labels_[index];
    if (continues_annex_note(index)) return Role::annex_note;
    if (label && label->kind == UnitKind::annex) {
      if (begins_annex(index)) return Role::label;
      notes_from_ = index + 1;
      return Role::annex_note;
    }
    if (label && ends_with_page_number(line(index))) return Role::contents;
    if (label && (!label->weak || accepts_bare_number(index))) return Role::label;
    const document::Block& block = document_.blocks[lines_[index].block];
    return block.kind == BlockKind::heading && !is_title(index) ? Role::heading : Role::text;
  }

  /// 目录 and the headings listed below it, until the first of them comes again.
  bool in_contents(std::size_t index) {
    if (is_contents_title(line(index))) {
      contents_ = true;
      first_listed_.reset();
      return true;
    }
    if (!contents_) return false;
    const std::optional<Label>& label = labels_[index];
    static const PhraseSet kListed = {"附则"sv, "附件"sv, "附录"sv, "序言"sv, "总则"sv};
    const bool structural = label && label->series >= 0 && label->series <= 4;
    if (structural) {
      const std::pair key{label->series, label->number};
      if (first_listed_ && *first_listed_ == key) contents_ = false;
      if (!first_listed_) first_listed_ = key;
    } else if (prefix_of(line(index), kListed).empty() && !ends_with_page_number(line(index))) {
      contents_ = false;
    }
    return contents_;
  }

  static bool is_contents_title(std::string_view text) {
    if (!text.starts_with("目") || text.size() > 20) return false;
    text.remove_prefix("目"sv.size());
    while (!text.empty() && text[0] == ' ') text.remove_prefix(1);
    return text == "录" || text == "次";
  }

  bool accepts_bare_number(std::size_t index) const {
    return decimals_ && line(index).size() < 90 && !line(index).ends_with("。");
  }

  /// The first heading of the file names the document, unless something stands above it.
  bool is_title(std::size_t index) const { return index == 0; }

  /// 2.… below 附件：1.…
  bool continues_annex_note(std::size_t index) {
    if (notes_from_ == 0 || notes_from_ != index) return false;
    const std::optional<Label>& label = labels_[index];
    const bool listed = label && label->series >= 12 && label->series <= 15 &&
                        !line(index).ends_with("。") &&
                        text::length(line(index)) <= kLongestAnnexTitle;
    notes_from_ = listed ? index + 1 : 0;
    return listed;
  }

  bool is_annex(std::size_t index) const {
    return index < lines_.size() && labels_[index] && labels_[index]->kind == UnitKind::annex;
  }

  /// An annex itself, rather than a line of the list of annexes.
  bool begins_annex(std::size_t index) const {
    const Label& label = *labels_[index];
    const std::string_view text = line(index);
    const std::string_view content = text.substr(label.content);
    const std::size_t next = index + 1;
    if (text::length(content) > kLongestAnnexTitle || content.ends_with("。")) return false;
    if (next >= lines_.size() || signature_[next]) return false;
    if (content.empty()) {
      const bool lists = text.ends_with("：") && labels_[next] && labels_[next]->series >= 12;
      return !lists && (!is_annex(next) || !text.ends_with("："));
    }
    if (parse_label(content)) return false;
    if (is_annex(next) || (index > 0 && is_annex(index - 1) && notes_from_ == index)) return false;
    // 附件：X表 shortly before the sign-off names an annex; the annex itself comes after.
    if (text.substr(label.size).starts_with("：") && label.number == 0) {
      for (std::size_t ahead = next; ahead < lines_.size() && ahead < next + 4; ++ahead) {
        if (signature_[ahead]) return false;
      }
    }
    return true;
  }

  const document::Document& document_;
  const std::vector<Line>& lines_;
  std::vector<char> signature_;
  std::vector<std::optional<Label>> labels_;
  std::vector<Role> roles_;
  bool decimals_ = false;
  bool contents_ = false;
  std::optional<std::pair<int, int>> first_listed_;
  std::size_t notes_from_ = 0;
};

void extend_or_push(std::vector<base::Span>& spans, base::Span span, bool extend) {
  if (extend && !spans.empty()) {
    spans.back().end = span.end;
  } else {
    spans.push_back(span);
  }
}

}  // namespace

Outline read_outline(const document::Document& document) {
  Outline outline;
  outline.lines = read_lines(document);
  const LineRoles roles(document, outline.lines);
  OutlineBuilder builder(document);
  Role before = Role::text;
  for (std::size_t index = 0; index < outline.lines.size(); ++index) {
    const Line& line = outline.lines[index];
    const Role role = roles.role(index);
    switch (role) {
      case Role::label: builder.add_labelled(line, roles.label(index)); break;
      case Role::heading:
        builder.add_heading(line, std::max(1, document.blocks[line.block].level));
        break;
      case Role::text: builder.add_text(line); break;
      case Role::inside: builder.add_inside(line); break;
      case Role::contents:
        extend_or_push(outline.contents, document::to_text(document, line.span), before == role);
        break;
      case Role::signature:
        builder.close(true);
        extend_or_push(outline.signatures, document::to_text(document, line.span), before == role);
        break;
      case Role::annex_note:
        builder.close(true);
        outline.annex_notes.push_back(document::to_text(document, line.span));
        break;
    }
    before = role;
  }
  outline.units = builder.take();
  return outline;
}

}  // namespace fashen::structure
