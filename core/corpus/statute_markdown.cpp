// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/statute_markdown.h"

#include <algorithm>

#include "corpus/statute_lines.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

constexpr std::string_view note_end = "<!-- INFO END -->";

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Statute parse() {
    const std::size_t note = text_.find(note_end);
    body_ = note == std::string_view::npos ? 0 : note + note_end.size();
    std::size_t offset = skip_front_matter();
    while (offset < text_.size()) {
      const std::size_t end = std::min(text_.find('\n', offset), text_.size());
      take_line(offset, end);
      offset = end + 1;
    }
    close_article(text_.size());
    find_effective();
    return std::move(statute_);
  }

 private:
  std::size_t skip_front_matter() {
    if (!text_.starts_with("---\n")) return 0;
    const std::size_t end = text_.find("\n---", 3);
    if (end == std::string_view::npos) return 0;
    constexpr std::string_view field = "\nissuing_authority: \"";
    const std::string_view matter = text_.substr(0, end);
    if (const std::size_t at = matter.find(field); at != std::string_view::npos) {
      const std::string_view value = matter.substr(at + field.size());
      statute_.issuer = value.substr(0, value.find('"'));
    }
    return std::min(text_.size(), end + 4);
  }

  void take_line(std::size_t begin, std::size_t end) {
    const std::string_view line = text::trim(text_.substr(begin, end - begin));
    if (line.empty()) return;
    if (line.starts_with('#')) return take_heading(line, begin);
    if (begin < body_) return take_note(line);
    const auto labelled = line_label(line);
    const structure::Label* label = labelled ? &labelled->label : nullptr;
    if (label && label->kind == structure::UnitKind::article) {
      if (accepts(*label)) return open_article(*label, begin);
      doubt(*label);
    }
    if (statute_.articles.empty() && body_ == 0) return take_note(line);
    if (!in_article_) return;
    if (begins_annex(line)) return close_article(begin);
    if (line.front() == '|' || line.front() == '<') return;
    std::vector<int>& items = statute_.articles.back().shape.items;
    switch (label ? label->style : structure::NumberStyle::none) {
      case structure::NumberStyle::paren_chinese:
      case structure::NumberStyle::comma_chinese:  // the items of older texts
        ++items.back();
        break;
      case structure::NumberStyle::dot_arabic:
      case structure::NumberStyle::paren_arabic:
      case structure::NumberStyle::circled:
      case structure::NumberStyle::decimal: break;
      default: items.push_back(0);
    }
  }

  void take_heading(std::string_view line, std::size_t begin) {
    const std::size_t level = line.find_first_not_of('#');
    if (level == std::string_view::npos) return;
    line = text::trim(line.substr(level));
    if (level == 1 && statute_.title.empty()) statute_.title = line;
    const auto labelled = line_label(line);
    const structure::Label* label = labelled ? &labelled->label : nullptr;
    if (label && label->kind == structure::UnitKind::article && accepts(*label)) {
      return open_article(*label, begin);
    }
    close_article(begin);
  }

  void take_note(std::string_view line) {
    for (HistoryEntry& entry : history_entries(line)) statute_.history.push_back(std::move(entry));
  }

  // A line may begin with the number of an article it only quotes; numbers rise by one.
  bool accepts(const structure::Label& label) const {
    if (statute_.articles.empty()) return true;
    const ArticleShape& last = statute_.articles.back().shape;
    if (label.sub_number > 0) {
      return label.number == last.number && label.sub_number == last.sub_number + 1;
    }
    return label.number > last.number && label.number <= last.number + 5;
  }

  void open_article(const structure::Label& label, std::size_t begin) {
    close_article(begin);
    if (!statute_.articles.empty() && label.sub_number == 0 &&
        label.number != statute_.articles.back().shape.number + 1) {
      doubt(label);
    }
    statute_.articles.push_back({{label.number, label.sub_number, {0}}, {begin, begin}});
    in_article_ = true;
  }

  void close_article(std::size_t end) {
    if (in_article_) statute_.articles.back().span.end = end;
    in_article_ = false;
  }

  void doubt(const structure::Label& label) {
    const int last = statute_.articles.empty() ? 0 : statute_.articles.back().shape.number;
    statute_.doubts.push_back(std::to_string(last) + " -> " + std::to_string(label.number));
  }

  // The closing articles carry the day; an older text may have it in a text without articles.
  void find_effective() {
    for (auto article = statute_.articles.rbegin(); article != statute_.articles.rend();
         ++article) {
      const std::string_view words = base::slice(text_, article->span);
      if ((statute_.effective = effective_date(words))) return;
      if ((statute_.effective_at_once = effective_at_once(words))) return;
    }
    if (!statute_.articles.empty()) return;
    statute_.effective = effective_date(text_.substr(body_));
    statute_.effective_at_once = !statute_.effective && effective_at_once(text_.substr(body_));
  }

  std::string_view text_;
  std::size_t body_ = 0;
  bool in_article_ = false;
  Statute statute_;
};

}  // namespace

Statute parse_statute(std::string_view markdown) { return Parser(markdown).parse(); }

}  // namespace fashen::corpus
