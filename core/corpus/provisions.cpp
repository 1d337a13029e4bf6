// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/provisions.h"

#include <algorithm>
#include <string>
#include <utility>

#include "corpus/statute_lines.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

using structure::UnitKind;

std::string_view without_marks(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of('#'), line.size()));
  return text::trim(line);
}

bool is_comment(std::string_view line) { return line.starts_with("<!--") && line.ends_with("-->"); }

/// 目录, however it is spaced.
bool heads_contents(std::string_view line) {
  std::string letters;
  for (std::size_t at = 0; at < line.size();) {
    const text::CodePoint c = text::code_point_at(line, at);
    if (text::is_han(c.value)) letters += line.substr(at, c.size);
    at += c.size;
  }
  return letters == "目录";
}

/// Adds a line without the marks of links ([[…]]) that some collections keep.
void add_line(std::string& words, std::string_view line) {
  if (line.empty()) return;
  if (!words.empty()) words += '\n';
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t mark = std::min({line.find("[[", at), line.find("]]", at), line.size()});
    words += line.substr(at, mark - at);
    at = mark + 2;
  }
}

/// 编, 章, 节 that the next provision stands under.
class Headings {
 public:
  void open(int level, std::string_view words) {
    while (!open_.empty() && open_.back().first >= level) open_.pop_back();
    open_.emplace_back(level, words);
  }
  std::string text() const {
    std::string lines;
    for (const auto& [level, words] : open_) add_line(lines, words);
    return lines;
  }

 private:
  std::vector<std::pair<int, std::string>> open_;
};

class Splitter {
 public:
  Splitter(std::string_view markdown, const Statute& statute)
      : text_(markdown), statute_(statute), marks_(find_marks(markdown)) {}

  std::vector<Provision> run() {
    auto article = statute_.articles.begin();
    for (std::size_t at = marks_.front_end; at < text_.size();) {
      if (article != statute_.articles.end() && at >= article->span.begin) {
        flush();
        take_article(*article);
        at = std::max(article->span.end, at + 1);
        ++article;
        continue;
      }
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      take_line(text::trim(text_.substr(at, end - at)), at);
      at = end + 1;
    }
    flush();
    return std::move(provisions_);
  }

  std::string note() const {
    std::string lines;
    const std::size_t end =
        statute_.articles.empty() ? text_.size() : statute_.articles.front().span.begin;
    for (std::size_t at = marks_.front_end; at < std::max(marks_.note_end, end);) {
      const std::size_t stop = std::min(text_.find('\n', at), text_.size());
      const std::string_view line = text::trim(text_.substr(at, stop - at));
      if (marks_.note_end > 0 && at >= marks_.note_end) break;
      if (is_note(line, at)) add_line(lines, line);
      at = stop + 1;
    }
    return lines;
  }

 private:
  struct Marks {
    std::size_t front_end = 0;  ///< After the front matter
    std::size_t note_end = 0;   ///< After the mark that ends the note; 0 without one
  };

  static Marks find_marks(std::string_view text) {
    constexpr std::string_view mark = "<!-- INFO END -->";
    Marks marks;
    if (text.starts_with("---\n")) {
      const std::size_t end = text.find("\n---", 3);
      if (end != std::string_view::npos) marks.front_end = std::min(text.size(), end + 4);
    }
    const std::size_t at = text.find(mark);
    if (at != std::string_view::npos) marks.note_end = at + mark.size();
    return marks;
  }

  /// Without the mark, a note is what tells of dates or stands in brackets before anything else.
  bool is_note(std::string_view line, std::size_t at) const {
    if (line.empty() || line.front() == '#' || is_comment(line)) return false;
    if (marks_.note_end > 0) return at < marks_.note_end;
    constexpr std::size_t longest_bracket = 1500, longest_line = 200;
    const bool bracketed = line.starts_with("（") || line.starts_with("(");
    const bool dated = line.front() >= '0' && line.front() <= '9';
    return line.size() < (bracketed ? longest_bracket
                          : dated   ? longest_line
                                    : 0) &&
           !history_entries(line).empty();
  }

  void take_article(const StatuteArticle& article) {
    Provision provision = read_article(base::slice(text_, article.span), article.shape);
    provision.headings = headings_.text();
    provisions_.push_back(std::move(provision));
    seen_article_ = true;
  }

  void take_line(std::string_view line, std::size_t at) {
    if (line.empty() || is_comment(line)) return;
    const bool marked = line.front() == '#';
    const std::size_t depth = marked ? line.find_first_not_of('#') : 0;
    if (marked && depth == std::string_view::npos) return;
    if (marked) line = without_marks(line);
    if (heads_contents(line) || line == statute_.title) return;
    if (!marked && (at < marks_.note_end || (!seen_article_ && is_note(line, at)))) return;
    if (begins_annex(line) && (seen_article_ || counting())) return open_annex(line);
    const auto label = line_label(line);
    if (label && take_labelled(line, *label)) return;
    if (marked && current_.place.kind != ProvisionKind::annex) {
      return open_heading(depth == 1 ? 1 : 10 + static_cast<int>(depth), line);
    }
    if (current_.words.empty() && current_.label.empty()) begin_loose();
    add_line(current_.words, line);
  }

  bool take_labelled(std::string_view line, const LineLabel& label) {
    const bool in_annex = current_.place.kind == ProvisionKind::annex;
    switch (label.label.kind) {
      case UnitKind::part: open_heading(label.label.series == 2 ? 3 : 2, line); return true;
      case UnitKind::chapter: open_heading(4, line); return true;
      case UnitKind::section: open_heading(5, line); return true;
      case UnitKind::clause: break;
      default: return false;
    }
    if (!statute_.articles.empty() || in_annex) return false;
    const bool first = series_ == 0 && label.label.number == 1;
    if (!first && (series_ != label.label.series || label.label.number != last_number_ + 1)) {
      return false;
    }
    flush();
    series_ = label.label.series;
    last_number_ = label.label.number;
    current_.place = {ProvisionKind::piece, label.label.number, 0};
    current_.label = line.substr(0, label.size);
    current_.headings = headings_.text();
    add_line(current_.words, text::trim(line.substr(label.content)));
    return true;
  }

  bool counting() const { return series_ != 0; }

  void open_heading(int level, std::string_view line) {
    flush();
    headings_.open(level, line);
  }

  void open_annex(std::string_view line) {
    flush();
    current_.place = {ProvisionKind::annex, 0, 0};
    current_.label = line;
  }

  void begin_loose() {
    current_.place.kind =
        seen_article_ || counting() ? ProvisionKind::annex : ProvisionKind::preamble;
    current_.headings = headings_.text();
  }

  void flush() {
    if (!current_.words.empty() || !current_.label.empty()) {
      const bool only = statute_.articles.empty() && series_ == 0;
      if (only && current_.place.kind == ProvisionKind::preamble) {
        current_.place.kind = ProvisionKind::whole;
      }
      provisions_.push_back(std::move(current_));
    }
    current_ = {};
  }

  std::string_view text_;
  const Statute& statute_;
  const Marks marks_;
  Headings headings_;
  Provision current_;
  bool seen_article_ = false;
  int series_ = 0, last_number_ = 0;  ///< Of the pieces of a text without articles
  std::vector<Provision> provisions_;
};

}  // namespace

Provision read_article(std::string_view markdown, const ArticleShape& shape) {
  Provision provision;
  provision.place = {ProvisionKind::article, shape.number, shape.sub_number};
  for (std::size_t at = 0; at < markdown.size();) {
    const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
    std::string_view line = text::trim(markdown.substr(at, end - at));
    at = end + 1;
    if (provision.label.empty()) {
      line = without_marks(line);
      const auto label = line_label(line);
      if (!label) continue;
      provision.label = line.substr(0, label->size);
      line = text::trim(line.substr(label->content));
    }
    if (!is_comment(line)) add_line(provision.words, line);
  }
  return provision;
}

std::vector<Provision> read_provisions(std::string_view markdown, const Statute& statute) {
  std::vector<Provision> provisions = Splitter(markdown, statute).run();
  // What was taken for the whole before the first number turned up leads in to it.
  const bool numbered = std::any_of(provisions.begin(), provisions.end(), [](const Provision& p) {
    return p.place.kind == ProvisionKind::piece;
  });
  for (Provision& provision : provisions) {
    if (numbered && provision.place.kind == ProvisionKind::whole) {
      provision.place.kind = ProvisionKind::preamble;
    }
  }
  return provisions;
}

std::string read_note(std::string_view markdown, const Statute& statute) {
  return Splitter(markdown, statute).note();
}

}  // namespace fashen::corpus
