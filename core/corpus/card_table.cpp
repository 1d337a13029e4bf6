// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/card_table.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "text/numeral.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

constexpr std::size_t longest_gist = 260;  ///< Characters
constexpr std::size_t longest_field = 60;  ///< Of a subject or conduct
constexpr std::size_t longest_term = 24;   ///< Of a keyword or lay word
constexpr std::size_t digest_size = 16;

/// Reads the fields of one row, and keeps the first thing that is wrong with it.
class RowReader {
 public:
  RowReader(const Table& table, const Row& row) : table_(table), row_(row) {}

  const std::optional<base::Error>& error() const { return error_; }

  void fail(std::string message) {
    if (!error_) error_ = table_.error(row_, std::move(message));
  }

  std::string words(const char* column, std::size_t longest) {
    std::string field = table_.at(row_, column);
    if (field.empty()) fail(std::string(column) + " 不能为空");
    if (text::length(field) > longest) {
      fail(std::string(column) + " 超过 " + std::to_string(longest) + " 字");
    }
    return field;
  }

  std::vector<std::string> list(const char* column) {
    std::vector<std::string> parts;
    const std::string& field = table_.at(row_, column);
    std::set<std::string> seen;
    for (std::size_t at = 0; at < field.size();) {
      const std::size_t end = std::min(field.find(';', at), field.size());
      std::string part = field.substr(at, end - at);
      at = end + 1;
      if (part.empty() || at == field.size()) fail(std::string(column) + " 中有空的一项");
      if (text::length(part) > longest_term) fail(std::string(column) + " 的一项太长：" + part);
      if (!seen.insert(part).second) fail(std::string(column) + " 中重复：" + part);
      parts.push_back(std::move(part));
    }
    return parts;
  }

 private:
  const Table& table_;
  const Row& row_;
  std::optional<base::Error> error_;
};

/// The number between `before` and `after` at the start of `words`, which is cut behind it.
int take_number(std::string_view& words, std::string_view before, std::string_view after) {
  if (!words.starts_with(before)) return 0;
  words.remove_prefix(before.size());
  const std::size_t end = after.empty() ? words.size() : words.find(after);
  if (end == std::string_view::npos) return 0;
  const auto value = text::parse_numeral(words.substr(0, end));
  words.remove_prefix(std::min(words.size(), end + after.size()));
  return value ? static_cast<int>(value->to_double()) : 0;
}

auto place(const Card& card) {
  return std::tie(card.work, card.version, card.article, card.sub_number);
}

}  // namespace

base::Result<Card> read_card(const Table& table, const Row& row, const Work& work) {
  RowReader reader(table, row);
  Card card;
  card.work = work.id;
  card.title = work.title;
  if (const auto day = base::parse_date(table.at(row, "version"))) card.version = *day;
  if (std::none_of(work.versions.begin(), work.versions.end(),
                   [&](const Version& v) { return v.promulgated == card.version; })) {
    reader.fail("没有这个版本：" + table.at(row, "version"));
  }
  std::string_view written = table.at(row, "article");
  card.article = take_number(written, "第", "条");
  card.sub_number = take_number(written, "之", "");
  if (card.article == 0 || label(card) != table.at(row, "article")) {
    reader.fail("article 应当写作“第六十三条”：" + table.at(row, "article"));
  }
  for (const std::string& one : reader.list("types")) {
    const auto type = parse_norm_type(one);
    if (!type) reader.fail("没有这种规范类型：" + one);
    if (type) card.types.push_back(*type);
  }
  if (card.types.empty()) reader.fail("types 不能为空");
  card.subject = reader.words("subject", longest_field);
  card.conduct = reader.words("conduct", longest_field);
  card.gist = reader.words("gist", longest_gist);
  card.keywords = reader.list("keywords");
  if (card.keywords.empty()) reader.fail("keywords 不能为空");
  card.lay = reader.list("lay");
  card.digest = table.at(row, "digest");
  if (card.digest == "-") {
    card.digest.clear();
  } else if (card.digest.size() != digest_size ||
             card.digest.find_first_not_of("0123456789abcdef") != std::string::npos) {
    reader.fail("digest 应为 16 位十六进制数，没有核对条文的写 -");
  }
  if (reader.error()) return *reader.error();
  return card;
}

std::size_t sort_cards(std::vector<Card>& cards) {
  std::stable_sort(cards.begin(), cards.end(),
                   [](const Card& a, const Card& b) { return place(a) < place(b); });
  const auto twice =
      std::adjacent_find(cards.begin(), cards.end(),
                         [](const Card& a, const Card& b) { return place(a) == place(b); });
  return twice == cards.end() ? cards.size() : static_cast<std::size_t>(twice - cards.begin()) + 1;
}

}  // namespace fashen::corpus
