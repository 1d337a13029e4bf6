// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/segment.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/phrase_set.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

/// A bracket's kind (1 to 6), negative for the closing one; 0 for any other character. Opening and
/// closing forms that look alike (() and （）) are of one kind.
int bracket(char32_t c) {
  switch (c) {
    case U'《': return 1;
    case U'》': return -1;
    case U'“':
    case U'「': return 2;
    case U'”':
    case U'」': return -2;
    case U'（':
    case U'(': return 3;
    case U'）':
    case U')': return -3;
    case U'〔':
    case U'[':
    case U'［':
    case U'【':
    case U'〖': return 4;
    case U'〕':
    case U']':
    case U'］':
    case U'】':
    case U'〗': return -4;
    case U'〈': return 5;
    case U'〉': return -5;
    case U'‘':
    case U'『': return 6;
    case U'’':
    case U'』': return -6;
    default: return 0;
  }
}

/// The brackets open at the present place. A closing bracket without its opening one is ignored;
/// one whose opening bracket lies deeper closes everything above too.
class Brackets {
 public:
  void see(int kind, std::size_t offset) {
    if (kind > 0) {
      open_.push_back({kind, offset});
      ++counts_[static_cast<std::size_t>(kind)];
    } else if (kind < 0 && counts_[static_cast<std::size_t>(-kind)] > 0) {
      int closed = 0;
      do {
        closed = open_.back().kind;
        outermost_ = open_.back().offset;
        --counts_[static_cast<std::size_t>(closed)];
        open_.pop_back();
      } while (closed != -kind);
    }
  }
  bool none() const { return open_.empty(); }
  /// Where the bracket closed last was opened.
  std::size_t outermost() const { return outermost_; }
  void clear() {
    open_.clear();
    counts_.fill(0);
  }

 private:
  struct Open {
    int kind;
    std::size_t offset;
  };
  std::vector<Open> open_;
  std::array<std::size_t, 7> counts_{};
  std::size_t outermost_ = 0;
};

bool ends_sentence(char32_t c) { return c == U'。' || c == U'！' || c == U'？'; }

bool ends_clause(char32_t c) { return ends_sentence(c) || c == U'，' || c == U'；' || c == U'：'; }

constexpr std::array<std::string_view, 30> sentence_marks = {
    "\n", "。", "！", "？", "《", "》", "“",  "「", "”",  "」", "（", "(", "）", ")", "〔",
    "[",  "［", "【", "〖", "〕", "]",  "］", "】", "〗", "〈", "〉", "‘", "『", "’", "』"};

/// What ends pieces, and all marks that matter where they are told apart.
struct Ends {
  bool (*at)(char32_t);
  PhraseSet marks;
};

const Ends& sentence_ends() {
  static const Ends ends{ends_sentence, PhraseSet(std::vector<std::string_view>(
                                            sentence_marks.begin(), sentence_marks.end()))};
  return ends;
}

const Ends& clause_ends() {
  static const Ends ends{ends_clause, [] {
                           std::vector<std::string_view> marks(sentence_marks.begin(),
                                                               sentence_marks.end());
                           marks.insert(marks.end(), {"，", "；", "："});
                           return PhraseSet(marks);
                         }()};
  return ends;
}

/// Pieces of `range` that end after a character at which `ends` holds, or at a line end.
class Splitter {
 public:
  Splitter(std::string_view text, base::Span range, const Ends& ends)
      : text_(text.substr(0, range.end)), ends_(ends), begin_(range.begin), at_(range.begin) {}

  std::vector<base::Span> run() {
    for (skip_words(); at_ < text_.size(); skip_words()) {
      CodePoint c = next();
      at_ += c.size;
      if (c.value == '\n') {
        brackets_.clear();
        cut();
      } else if (int kind = bracket(c.value); kind != 0) {
        bool was_open = !brackets_.none();
        brackets_.see(kind, at_ - c.size);
        // “甲。”as a sentence of its own, where the quotation is all there is.
        bool whole = kind < 0 && was_open && brackets_.none() && after_end_ &&
                     brackets_.outermost() == first_;
        if (whole) cut_after_closing();
        if (first_ == none && c.value != ' ') first_ = at_ - c.size;
      } else {
        if (first_ == none) first_ = at_ - c.size;
        after_end_ = ends_sentence(c.value);
        if (brackets_.none() && ends_.at(c.value)) cut_after_closing();
      }
    }
    cut();
    return std::move(pieces_);
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  CodePoint next() const {
    auto lead = static_cast<unsigned char>(text_[at_]);
    return lead < 0x80 ? CodePoint{lead, 1} : code_point_at(text_, at_);
  }

  /// Goes on to the next mark.
  void skip_words() {
    const std::size_t mark = std::min(ends_.marks.find_first(text_, at_).at, text_.size());
    if (mark > at_) after_end_ = false;
    while (first_ == none && at_ < mark) {
      const CodePoint c = next();
      if (c.value != ' ' && c.value != U'　') first_ = at_;
      at_ += c.size;
    }
    at_ = mark;
  }

  /// What closes right after the end, or repeats it, still belongs to the piece.
  void cut_after_closing() {
    while (at_ < text_.size()) {
      CodePoint c = next();
      if (bracket(c.value) >= 0 && !ends_sentence(c.value)) break;
      at_ += c.size;
    }
    cut();
  }

  void cut() {
    std::string_view piece = trim(text_.substr(begin_, at_ - begin_));
    if (!piece.empty()) {
      auto start = static_cast<std::size_t>(piece.data() - text_.data());
      pieces_.push_back({start, start + piece.size()});
    }
    begin_ = at_;
    first_ = none;
    after_end_ = false;
  }

  std::string_view text_;
  const Ends& ends_;
  std::size_t begin_;
  std::size_t at_;
  std::size_t first_ = none;  ///< First character of the piece that is not a space.
  bool after_end_ = false;    ///< The last character other than brackets ended a sentence.
  Brackets brackets_;
  std::vector<base::Span> pieces_;
};

}  // namespace

std::vector<base::Span> sentences(std::string_view text, base::Span range) {
  return Splitter(text, range, sentence_ends()).run();
}

std::vector<base::Span> clauses(std::string_view text, base::Span sentence) {
  return Splitter(text, sentence, clause_ends()).run();
}

}  // namespace fashen::text
