// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/shape.h"

#include <charconv>

namespace fashen::corpus {
namespace {

// Takes a number from the front of `text`.
bool take_number(std::string_view& text, int& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || number < 0) return false;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return true;
}

bool take(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

}  // namespace

std::string article_to_text(int number, int sub_number) {
  std::string text = std::to_string(number);
  if (sub_number > 0) text += '_' + std::to_string(sub_number);
  return text;
}

std::optional<ArticleShape> article_from_text(std::string_view text) {
  ArticleShape article;
  if (!take_number(text, article.number) || article.number == 0) return std::nullopt;
  if (take(text, '_') && (!take_number(text, article.sub_number) || article.sub_number == 0)) {
    return std::nullopt;
  }
  return text.empty() ? std::optional(std::move(article)) : std::nullopt;
}

std::string shapes_to_text(const std::vector<ArticleShape>& shapes) {
  std::string text;
  for (const ArticleShape& shape : shapes) {
    if (!text.empty()) text += ';';
    text += article_to_text(shape.number, shape.sub_number);
    char separator = '=';
    for (int items : shape.items) {
      text += separator + std::to_string(items);
      separator = ',';
    }
  }
  return text;
}

std::optional<std::vector<ArticleShape>> shapes_from_text(std::string_view text) {
  std::vector<ArticleShape> shapes;
  while (!text.empty()) {
    ArticleShape shape;
    if (!take_number(text, shape.number)) return std::nullopt;
    if (take(text, '_') && !take_number(text, shape.sub_number)) return std::nullopt;
    if (!take(text, '=')) return std::nullopt;
    do {
      int items = 0;
      if (!take_number(text, items)) return std::nullopt;
      shape.items.push_back(items);
    } while (take(text, ','));
    shapes.push_back(std::move(shape));
    if (!text.empty() && (!take(text, ';') || text.empty())) return std::nullopt;
  }
  return shapes;
}

}  // namespace fashen::corpus
