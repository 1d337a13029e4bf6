// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/selection.h"

#include <algorithm>

namespace fashen::rule {

using base::Error;
using base::ErrorCode;

struct Selection::Node {
  enum class Kind { glob, tag, pack, negation, both, either } kind;
  std::string word;
  std::unique_ptr<Node> left, right;
};

/// Recursive descent over the three levels of binding; depth is bounded.
class SelectionParser {
 public:
  using Node = Selection::Node;
  using Parsed = base::Result<std::unique_ptr<Node>>;

  explicit SelectionParser(std::string_view text) : text_(text) {}

  Parsed whole() {
    auto node = either(0);
    if (!node) return node;
    space();
    if (at_ < text_.size()) return wrong("多余的内容");
    return node;
  }

 private:
  static constexpr int deepest = 64;

  Parsed wrong(const std::string& what) const {
    return Error(ErrorCode::usage, "规则表达式“" + std::string(text_) + "”第 " +
                                       std::to_string(at_ + 1) + " 个字节处有误: " + what);
  }

  void space() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }

  static bool ends_word(char c) { return c == ' ' || c == '(' || c == ')' || c == ','; }

  std::string_view peek() {
    space();
    std::size_t end = at_;
    while (end < text_.size() && !ends_word(text_[end])) ++end;
    return text_.substr(at_, end - at_);
  }

  bool take(std::string_view word) {
    if (peek() != word) return false;
    at_ += word.size();
    return true;
  }

  bool take(char c) {
    space();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  static std::unique_ptr<Node> join(Node::Kind kind, std::unique_ptr<Node> left,
                                    std::unique_ptr<Node> right) {
    return std::make_unique<Node>(Node{kind, "", std::move(left), std::move(right)});
  }

  Parsed either(int depth) {
    auto left = both(depth);
    while (left && (take("or") || take(','))) {
      auto right = both(depth);
      if (!right) return right;
      left = join(Node::Kind::either, std::move(*left), std::move(*right));
    }
    return left;
  }

  Parsed both(int depth) {
    auto left = single(depth);
    while (left && take("and")) {
      auto right = single(depth);
      if (!right) return right;
      left = join(Node::Kind::both, std::move(*left), std::move(*right));
    }
    return left;
  }

  Parsed single(int depth) {
    if (depth > deepest) return wrong("嵌套过深");
    if (take("not")) {
      auto inner = single(depth + 1);
      if (!inner) return inner;
      return join(Node::Kind::negation, std::move(*inner), nullptr);
    }
    if (take('(')) {
      auto inner = either(depth + 1);
      if (inner && !take(')')) return wrong("缺少右括号");
      return inner;
    }
    std::string_view word = peek();
    if (word.empty() || word == "and" || word == "or") return wrong("此处应为规则名");
    at_ += word.size();
    auto kind = word.starts_with('#')         ? Node::Kind::tag
                : word.find('/') == word.npos ? Node::Kind::pack
                                              : Node::Kind::glob;
    std::string name(kind == Node::Kind::tag ? word.substr(1) : word);
    return std::make_unique<Node>(Node{kind, std::move(name), nullptr, nullptr});
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

namespace {

template <typename Node>
bool holds(const Node& node, const Metadata& rule) {
  using Kind = decltype(node.kind);
  switch (node.kind) {
    case Kind::glob: return glob_matches(node.word, rule.id);
    case Kind::pack: return glob_matches(node.word, rule.pack());
    case Kind::tag:
      return std::any_of(rule.tags.begin(), rule.tags.end(),
                         [&](const std::string& tag) { return glob_matches(node.word, tag); });
    case Kind::negation: return !holds(*node.left, rule);
    case Kind::both: return holds(*node.left, rule) && holds(*node.right, rule);
    case Kind::either: return holds(*node.left, rule) || holds(*node.right, rule);
  }
  return false;
}

}  // namespace

Selection::Selection() = default;
Selection::Selection(Selection&&) noexcept = default;
Selection& Selection::operator=(Selection&&) noexcept = default;
Selection::~Selection() = default;

base::Result<Selection> Selection::parse(std::string_view expression) {
  auto root = SelectionParser(expression).whole();
  if (!root) return root.error();
  Selection selection;
  selection.root_ = std::move(*root);
  selection.expression_ = expression;
  return selection;
}

bool Selection::matches(const Metadata& rule) const { return !root_ || holds(*root_, rule); }

bool glob_matches(std::string_view glob, std::string_view text) {
  // Backs up only to the last star: quadratic at worst.
  std::size_t g = 0, t = 0, star = glob.npos, resume = 0;
  while (t < text.size()) {
    if (g < glob.size() && (glob[g] == '?' || (glob[g] == text[t] && glob[g] != '*'))) {
      ++g, ++t;
    } else if (g < glob.size() && glob[g] == '*') {
      star = g++;
      resume = t;
    } else if (star != glob.npos) {
      g = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (g < glob.size() && glob[g] == '*') ++g;
  return g == glob.size();
}

base::Result<void> select(std::vector<std::unique_ptr<Rule>>& rules, const Selection& selection) {
  std::erase_if(rules, [&](const std::unique_ptr<Rule>& rule) {
    return !selection.matches(rule->metadata());
  });
  if (!rules.empty()) return {};
  return Error(ErrorCode::usage, "规则表达式“" + selection.expression() + "”没有选中任何规则");
}

}  // namespace fashen::rule
