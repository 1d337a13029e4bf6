// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/search_query.h"

#include <optional>
#include <utility>

#include "text/fold.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

enum class Kind { word, phrase, both, either, without, open, close };

struct Token {
  Kind kind;
  std::string text;
};

base::Error wrong(std::string message) { return {base::ErrorCode::usage, std::move(message)}; }

std::optional<Kind> operator_of(std::string_view word) {
  if (word == "AND" || word == "并且") return Kind::both;
  if (word == "OR" || word == "或者" || word == "|") return Kind::either;
  if (word == "NOT" || word == "不含") return Kind::without;
  return std::nullopt;
}

/// Cuts folded text into tokens; quotes may be ASCII or Chinese.
class Tokens {
 public:
  explicit Tokens(std::string_view text) : text_(text) {}

  base::Result<std::vector<Token>> run() {
    while (at_ < text_.size()) {
      if (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t') {
        ++at_;
      } else if (const std::string_view quote = quote_here(); !quote.empty()) {
        if (!phrase(quote)) return wrong("检索式中的引号没有成对");
      } else if (take("（")) {
        tokens_.push_back({Kind::open, {}});
      } else if (take("）")) {
        tokens_.push_back({Kind::close, {}});
      } else if (text_[at_] == '-' && (at_ == 0 || text_[at_ - 1] == ' ')) {
        ++at_;
        tokens_.push_back({Kind::without, {}});
      } else {
        word();
      }
    }
    return std::move(tokens_);
  }

 private:
  static constexpr std::string_view left = "“", right = "”";

  std::string_view quote_here() const {
    if (text_[at_] == '"') return "\"";
    const std::string_view rest = text_.substr(at_);
    return rest.starts_with(left) ? right : rest.starts_with(right) ? right : "";
  }

  bool take(std::string_view mark) {
    if (!text_.substr(at_).starts_with(mark)) return false;
    at_ += mark.size();
    return true;
  }

  bool phrase(std::string_view closing) {
    at_ += closing.size();  // all quotation marks but ASCII's are equally long
    const std::size_t end = text_.find(closing, at_);
    if (end == std::string_view::npos) return false;
    const std::string_view words = text::trim(text_.substr(at_, end - at_));
    if (!words.empty()) tokens_.push_back({Kind::phrase, std::string(words)});
    at_ = end + closing.size();
    return true;
  }

  /// Up to a space, a quotation mark, or a bracket that closes what was opened before it: the
  /// brackets of 民法典（草案） are part of the word.
  void word() {
    const std::size_t begin = at_;
    int open = 0;
    while (at_ < text_.size() && text_[at_] != ' ' && text_[at_] != '\n' && text_[at_] != '\t' &&
           quote_here().empty()) {
      const std::string_view rest = text_.substr(at_);
      if (rest.starts_with("（")) ++open;
      if (rest.starts_with("）") && --open < 0) break;
      at_ += text::code_point_at(text_, at_).size;
    }
    std::string found(text_.substr(begin, at_ - begin));
    const auto known = operator_of(found);
    tokens_.push_back({known.value_or(Kind::word), std::move(found)});
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Token> tokens_;
};

/// Reads tokens by recursive descent. Depth is bounded.
class Parser {
 public:
  explicit Parser(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

  base::Result<SearchQuery> run() {
    auto condition = sequence(0);
    if (!condition) return condition.error();
    if (at_ < tokens_.size()) return wrong("检索式中多了一个右括号");
    if (words_.empty()) return wrong("检索式没有说要找什么");
    return SearchQuery{std::move(words_), std::move(*condition)};
  }

 private:
  using Parsed = base::Result<SearchCondition>;

  bool at(Kind kind) const { return at_ < tokens_.size() && tokens_[at_].kind == kind; }

  /// Items side by side. Outside brackets a free word asks for nothing.
  Parsed sequence(int depth) {
    SearchCondition all;
    while (at_ < tokens_.size() && !at(Kind::close)) {
      const bool free = depth == 0 && at(Kind::word) && !joined(at_ + 1);
      if (free) {
        rank_by(tokens_[at_++].text);
        continue;
      }
      auto item = either(depth);
      if (!item) return item;
      if (!item->trivial()) all.parts.push_back(std::move(*item));
    }
    return all;
  }

  bool joined(std::size_t next) const {
    return next < tokens_.size() &&
           (tokens_[next].kind == Kind::both || tokens_[next].kind == Kind::either);
  }

  Parsed either(int depth) { return list(Kind::either, SearchCondition::any, depth); }

  Parsed list(Kind joint, SearchCondition::Kind kind, int depth) {
    const auto next = [&] {
      return joint == Kind::either ? list(Kind::both, SearchCondition::all, depth) : unary(depth);
    };
    auto first = next();
    if (!first || !at(joint)) return first;
    SearchCondition joined{kind, {}, {}};
    joined.parts.push_back(std::move(*first));
    while (at(joint)) {
      ++at_;
      auto more = next();
      if (!more) return more;
      joined.parts.push_back(std::move(*more));
    }
    return joined;
  }

  Parsed unary(int depth) {
    constexpr int deepest = 32;
    if (depth > deepest) return wrong("检索式的括号太深");
    if (at_ == tokens_.size()) return wrong("检索式在运算符之后缺少词语");
    const Token token = tokens_[at_++];
    switch (token.kind) {
      case Kind::without: {
        const bool before = std::exchange(negated_, !negated_);
        auto part = unary(depth + 1);
        negated_ = before;
        if (!part) return part;
        SearchCondition none{SearchCondition::none, {}, {}};
        none.parts.push_back(std::move(*part));
        return none;
      }
      case Kind::open: {
        auto inside = sequence(depth + 1);
        if (!inside) return inside;
        if (!at(Kind::close)) return wrong("检索式缺少右括号");
        ++at_;
        return inside;
      }
      case Kind::word:
      case Kind::phrase:
        rank_by(token.text);
        return SearchCondition{SearchCondition::words, token.text, {}};
      case Kind::close: return wrong("检索式中多了一个右括号");
      default: return wrong("检索式的运算符“" + token.text + "”前后应当有词语");
    }
  }

  void rank_by(const std::string& words) {
    if (!negated_) words_ += (words_.empty() ? "" : " ") + words;
  }

  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  bool negated_ = false;
  std::string words_;
};

}  // namespace

base::Result<SearchQuery> parse_search_query(std::string_view query) {
  const std::string folded = text::fold(query).text;
  auto tokens = Tokens(folded).run();
  if (!tokens) return tokens.error();
  return Parser(std::move(*tokens)).run();
}

}  // namespace fashen::corpus
