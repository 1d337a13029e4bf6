// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/outline_builder.h"

#include <algorithm>
#include <array>

#include "structure/phrase.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

// Order of the units that have a fixed place; what is numbered freely ranks below all of them.
constexpr int kAnnexRank = 0;
constexpr int kChapterRank = 4;
constexpr int kArticleRank = 6;
constexpr int kParagraphRank = 7;
constexpr int kFreeRank = 100;

constexpr int kParagraphSeries = -2;
constexpr int kHeadingSeries = -3;
constexpr int kFirstFreeSeries = 10;

constexpr std::size_t kLongestHeading = 40;  // code points

const PhraseSet kSentenceMarks = {"。"sv, "；"sv};
const PhraseSet kOpenEnds = {"。"sv, "；"sv, "："sv, "，"sv, "、"sv, "！"sv, "？"sv, "…"sv};

int rank_of(const Label& label) {
  if (label.kind == UnitKind::annex) return kAnnexRank;
  if (label.series >= kFirstFreeSeries) return kFreeRank;
  return label.series + 1;
}

/// True if what follows a label on its line is the unit's title rather than its content.
bool is_heading(std::string_view content, bool article) {
  if (content.empty() || content.size() > kLongestHeading * 3) return false;
  if (!suffix_of(content, kOpenEnds).empty() || contains_any(content, kSentenceMarks)) return false;
  return !article || content.find("，") == content.npos;
}

/// The first label of a level below that the text behind a label begins with: 一、（一）目标.
std::optional<Label> first_below(std::string_view rest, const Label& label) {
  auto next = parse_label(rest);
  const bool below = next && !next->weak && next->series >= kFirstFreeSeries &&
                     next->series != label.series && next->number == 1;
  return below ? next : std::nullopt;
}

/// The bytes of a title in brackets in front of the content: （目的和依据）为了…; 0 if none.
std::size_t bracketed_heading(std::string_view content) {
  const std::string_view close = content.starts_with("（")   ? "）"sv
                                 : content.starts_with("〔") ? "〕"sv
                                                             : ""sv;
  if (close.empty()) return 0;
  const std::size_t end = content.find(close);
  if (end == content.npos || end > kLongestHeading * 3) return 0;
  if (label_number(content, "（"sv.size())) return 0;
  return end + close.size();
}

}  // namespace

OutlineBuilder::OutlineBuilder(const document::Document& document) : document_(document) {
  Unit root;
  root.span = {0, document.folded.text.size()};
  root.lead = {0, 0};
  // The unnumbered paragraph of an article is a unit, too.
  units_.reserve(2 * document.blocks.size() + 1);
  units_.push_back(root);
  series_.push_back(0);
  stack_.push_back({0, -1, 0});
}

std::size_t OutlineBuilder::open(UnitKind kind, int rank, int series, base::Span label,
                                 base::Span own) {
  constexpr std::size_t usual = 4;
  const std::size_t index = units_.size();
  Unit& unit = units_.emplace_back();
  unit.kind = kind;
  unit.parent = stack_.back().unit;
  unit.span = {label.empty() ? own.begin : label.begin, own.end};
  unit.label_span = label;
  unit.lead = own;
  Unit& parent = units_[unit.parent];
  if (parent.children.empty()) {
    parent.lead.end = std::max(parent.lead.begin, last_end_);
    parent.children.reserve(usual);
  }
  parent.children.push_back(index);
  series_.push_back(series);
  stack_.push_back({index, rank, series});
  return index;
}

void OutlineBuilder::pop() {
  Unit& unit = top();
  unit.span.end = std::max(unit.span.end, last_end_);
  if (unit.children.empty()) unit.lead.end = std::max(unit.lead.end, unit.span.end);
  stack_.pop_back();
}

void OutlineBuilder::pop_to(std::size_t height) {
  while (stack_.size() > height) pop();
}

std::size_t OutlineBuilder::top_article() const {
  for (std::size_t at = stack_.size(); at-- > 1;) {
    if (stack_[at].rank == kArticleRank) return at;
  }
  return 0;
}

void OutlineBuilder::place_article(const Label& label) {
  bool sibling = false;
  while (stack_.size() > 1) {
    const std::size_t article = top_article();
    if (article == 0) break;
    pop_to(article);
    sibling = true;
  }
  // Articles may stand under 一、 headings, but a list of items before them has ended.
  const Open& above = stack_.back();
  if (above.rank == kFreeRank && !sibling) {
    const bool begins = label.number == 1 || label.number == last_article_ + 1;
    if (!begins || units_[above.unit].heading.empty()) {
      while (stack_.back().rank >= kFreeRank) pop();
    }
  }
}

bool OutlineBuilder::resume_interrupted_list(const Label& label) {
  if (label.number < 2 || stack_.back().rank != kParagraphRank) return false;
  const std::size_t paragraph = stack_.back().unit;
  if (paragraph + 1 != units_.size() || !units_[paragraph].children.empty()) return false;
  const std::size_t article = units_[paragraph].parent;
  std::vector<std::size_t>& siblings = units_[article].children;
  if (siblings.size() < 2) return false;
  const std::size_t before = siblings[siblings.size() - 2];
  if (units_[before].children.empty()) return false;
  const std::size_t last = units_[before].children.back();
  if (series_[last] != label.series || units_[last].number + 1 != label.number) return false;
  // The unnumbered line between two items continued the first of them: it is no 款.
  units_[last].span.end = std::max(units_[last].span.end, units_[paragraph].span.end);
  if (units_[last].children.empty()) units_[last].lead.end = units_[last].span.end;
  siblings.pop_back();
  units_.pop_back();
  series_.pop_back();
  stack_.back() = {before, kParagraphRank, kParagraphSeries};
  return true;
}

bool OutlineBuilder::resume_closed_series(const Label& label) {
  if (label.number < 2) return false;
  for (std::size_t at = stack_.size(); at-- > 0;) {
    const Unit& unit = units_[stack_[at].unit];
    if (unit.children.empty()) continue;
    const std::size_t last = unit.children.back();
    if (series_[last] == label.series && units_[last].number + 1 == label.number) {
      pop_to(at + 1);
      return true;
    }
  }
  return false;
}

void OutlineBuilder::place_free(const Label& label) {
  const std::size_t article = top_article();
  for (std::size_t at = stack_.size(); at-- > 1;) {
    if (stack_[at].series != label.series) continue;
    // Above an article only the next number in turn belongs: （一） there begins the article's own.
    const bool outside = at < article;
    if (outside && units_[stack_[at].unit].number + 1 != label.number) continue;
    pop_to(at);
    return;
  }
  if (resume_interrupted_list(label) || resume_closed_series(label)) return;
  if (article == 0 && label.style == NumberStyle::comma_chinese && label.number == 1) {
    // 一、 never stands below （一）: such items before it were recitals, and they have ended.
    std::size_t outer = stack_.size();
    while (outer > 1 && stack_[outer - 1].rank == kFreeRank) --outer;
    const bool below =
        outer < stack_.size() && units_[stack_[outer].unit].style == NumberStyle::paren_chinese;
    if (below) pop_to(outer);
  }
  if (article != 0 && label.style == NumberStyle::decimal) {
    // 3.1 is a part of 第三条 itself, whatever was listed before it.
    while (stack_.size() > article + 1 && stack_.back().series < label.series &&
           stack_.back().rank == kParagraphRank) {
      pop();
    }
  }
}

void OutlineBuilder::place(const Label& label) {
  const int rank = rank_of(label);
  if (rank == kFreeRank) return place_free(label);
  if (rank == kArticleRank) return place_article(label);
  while (stack_.size() > 1 && stack_.back().rank >= rank) pop();
}

void OutlineBuilder::add_labelled(const Line& line, const Label& first) {
  Label label = first;
  std::size_t at = line.span.begin;
  const std::size_t end = line.span.end;
  // A label may follow another on the line: 第三条 （一）…; each takes a turn.
  for (int turn = 0; turn < 4; ++turn) {
    const std::string_view content = base::slice(document_.folded.text, {at + label.content, end});
    place(label);
    const bool free = rank_of(label) == kFreeRank;
    const std::size_t article = top_article();
    if (free && article != 0 && stack_.back().rank == kArticleRank &&
        label.style != NumberStyle::decimal) {
      const std::size_t paragraph =
          open(UnitKind::paragraph, kParagraphRank, kParagraphSeries, {}, {at, at});
      units_[paragraph].number = static_cast<int>(units_[units_[paragraph].parent].children.size());
    }
    UnitKind kind = label.kind;
    if (free && article != 0 && label.style != NumberStyle::decimal) {
      const bool nested =
          stack_.back().rank == kFreeRank && units_[stack_.back().unit].kind != UnitKind::clause;
      kind = nested ? UnitKind::subitem : UnitKind::item;
    }
    int depth = 1;
    for (const Open& open : stack_) depth += units_[open.unit].kind == UnitKind::clause ? 1 : 0;
    const std::size_t index =
        open(kind, rank_of(label), label.series, {at, at + label.size}, {at + label.content, end});
    last_end_ = end;
    Unit& unit = units_[index];
    unit.style = label.style;
    unit.number = label.number;
    unit.sub_number = label.sub_number;
    if (kind == UnitKind::clause) unit.depth = depth;
    if (kind == UnitKind::article) last_article_ = label.number;

    std::size_t body = at + label.content;
    if (kind == UnitKind::article) {
      if (const std::size_t size = bracketed_heading(content); size != 0) {
        unit.heading = content.substr("（"sv.size(), size - 2 * "（"sv.size());
        body += size;
        while (body < end && document_.folded.text[body] == ' ') ++body;
      } else if (is_heading(content, true)) {
        unit.heading = content;
        body = end;
      }
      unit.lead = {at + label.content, body};
    } else if (kind != UnitKind::item && kind != UnitKind::subitem &&
               (kind != UnitKind::clause ||
                (is_heading(content, false) && !first_below(content, label)))) {
      unit.heading = content;
      body = end;
    }
    if (body >= end) return;
    const std::string_view rest = base::slice(document_.folded.text, {body, end});
    if (const auto next = first_below(rest, label)) {
      units_[index].lead.end = body;
      last_end_ = body;
      label = *next;
      at = body;
      continue;
    }
    if (kind == UnitKind::article) {
      last_end_ = body;
      const std::size_t paragraph =
          open(UnitKind::paragraph, kParagraphRank, kParagraphSeries, {}, {body, end});
      units_[paragraph].number = 1;
      last_end_ = end;
    }
    return;
  }
}

void OutlineBuilder::add_heading(const Line& line, int level) {
  // Headings without a label stand where chapters stand; among each other their level decides.
  while (stack_.size() > 1) {
    const Open& above = stack_.back();
    if (above.series == kHeadingSeries) {
      if (units_[above.unit].depth < level) break;
    } else if (above.rank < kChapterRank) {
      break;
    }
    pop();
  }
  const std::size_t index = open(UnitKind::clause, kChapterRank, kHeadingSeries, {}, line.span);
  units_[index].heading = text_of(document_, line);
  units_[index].depth = level;
  last_end_ = line.span.end;
}

void OutlineBuilder::add_text(const Line& line) {
  const std::string_view text = text_of(document_, line);
  if (stack_.back().rank == kAnnexRank && top().heading.empty() && top().children.empty() &&
      top().lead.empty() && is_heading(text, false)) {
    top().heading = text;  // 附件1 on a line of its own, its title on the next
    top().lead = line.span;
  }
  const std::size_t article = top_article();
  if (article != 0 && (stack_.size() == article + 1 ||
                       units_[stack_[article + 1].unit].kind == UnitKind::paragraph)) {
    pop_to(article + 1);
    const std::size_t paragraph =
        open(UnitKind::paragraph, kParagraphRank, kParagraphSeries, {}, line.span);
    units_[paragraph].number = static_cast<int>(units_[units_[paragraph].parent].children.size());
  }
  last_end_ = line.span.end;
}

void OutlineBuilder::add_inside(const Line& line) { last_end_ = line.span.end; }

void OutlineBuilder::close(bool keep_annex) {
  while (stack_.size() > 1 && !(keep_annex && stack_.back().rank == kAnnexRank)) pop();
}

std::vector<Unit> OutlineBuilder::take() {
  close(false);
  if (units_[0].children.empty()) units_[0].lead.end = document_.folded.text.size();
  const auto to_text = [&](base::Span span) { return document::to_text(document_, span); };
  for (Unit& unit : units_) {
    unit.span = to_text(unit.span);
    unit.lead = to_text(unit.lead);
    if (unit.label_span.empty()) continue;
    unit.label_span = to_text(unit.label_span);
    unit.label = base::slice(document_.text, unit.label_span);
  }
  units_[0].span = {0, document_.text.size()};
  return std::move(units_);
}

}  // namespace fashen::structure
