// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/penal_table.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace fashen::corpus {
namespace {

using Numbers = std::pair<int, int>;

std::string to_text(Numbers article) {
  return std::to_string(article.first) +
         (article.second > 0 ? "." + std::to_string(article.second) : std::string());
}

bool read_number(std::string_view text, int& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() && number >= 0;
}

/// "63", "63.1"
std::optional<Numbers> parse_article(std::string_view text) {
  Numbers article{0, 0};
  const std::size_t dot = std::min(text.find('.'), text.size());
  if (!read_number(text.substr(0, dot), article.first) || article.first == 0) return std::nullopt;
  if (dot < text.size() && !read_number(text.substr(dot + 1), article.second)) return std::nullopt;
  return article;
}

template <typename Take>
bool each(std::string_view list, Take take) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(';'), list.size());
    if (!take(list.substr(0, end))) return false;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return true;
}

template <typename List, typename Show>
std::string joined(const List& list, Show show) {
  std::string text;
  for (const auto& one : list) text += (text.empty() ? "" : ";") + std::string(show(one));
  return text;
}

/// Article and paragraph of a row; false where they are no numbers.
bool read_place(const Table& table, const Row& row, PenalCard& place) {
  const auto article = parse_article(table.at(row, "article"));
  if (!article) return false;
  place.article = article->first;
  place.article_sub = article->second;
  return read_number(table.at(row, "paragraph"), place.paragraph) && place.paragraph > 0;
}

/// The names of a fine and its intervals, as both the table and the record write them.
struct FineWords {
  std::string_view branch, target, when, unit, range;
};

bool read_fine(const FineWords& words, Fine& fine) {
  const auto branch = parse_branch(words.branch);
  const auto target = parse_fine_target(words.target);
  const auto unit = parse_fine_unit(words.unit);
  const auto range = parse_interval(words.range);
  if (!branch || !target || !unit || !range) return false;
  fine.branch = *branch;
  fine.target = *target;
  fine.unit = *unit;
  fine.range = *range;
  if (words.when.empty()) return true;
  fine.when = parse_interval(words.when);
  return fine.when.has_value();
}

}  // namespace

base::Result<void> take_penalties(const Table& table, const Row& row, PenalText& text) {
  PenalCard card;
  if (!read_place(table, row, card)) return table.error(row, "条款序号有误");
  const bool known = each(table.at(row, "penalties"), [&](std::string_view name) {
    const auto penalty = parse_penalty(name);
    if (penalty) card.penalties.push_back(*penalty);
    return penalty.has_value();
  });
  if (!known) return table.error(row, "没有这种处罚：" + table.at(row, "penalties"));
  const bool numbers = each(table.at(row, "violated"), [&](std::string_view article) {
    const auto number = parse_article(article);
    if (number) card.violated.push_back(*number);
    return number.has_value();
  });
  if (!numbers) return table.error(row, "违反的条文序号有误：" + table.at(row, "violated"));
  card.whole = table.at(row, "whole") == "yes";
  text.cards.push_back(std::move(card));
  return {};
}

base::Result<void> take_fine(const Table& table, const Row& row, PenalText& text) {
  PenalCard place;
  if (!read_place(table, row, place)) return table.error(row, "条款序号有误");
  const auto card = std::find_if(text.cards.begin(), text.cards.end(), [&](const PenalCard& one) {
    return one.article == place.article && one.article_sub == place.article_sub &&
           one.paragraph == place.paragraph;
  });
  if (card == text.cards.end()) return table.error(row, "penalties 表中没有这一款");
  Fine fine;
  const std::string& item = table.at(row, "item");
  if (!item.empty() && !read_number(item, fine.item)) return table.error(row, "项的序号有误");
  const FineWords words{table.at(row, "branch"), table.at(row, "target"), table.at(row, "when"),
                        table.at(row, "unit"), table.at(row, "fine")};
  if (!read_fine(words, fine)) return table.error(row, "罚款的写法有误");
  fine.may = table.at(row, "may") == "yes";
  fine.when_base = table.at(row, "when_base");
  fine.base = table.at(row, "base");
  card->fines.push_back(std::move(fine));
  return {};
}

void put_penalties(const PenalText& text, Table& penalties, Table& fines) {
  const std::string version = base::to_iso(text.version);
  for (const PenalCard& card : text.cards) {
    const std::string article = to_text(Numbers{card.article, card.article_sub});
    const std::string paragraph = std::to_string(card.paragraph);
    auto name_of = [](Penalty penalty) { return name(penalty); };
    auto number_of = [](Numbers number) { return to_text(number); };
    penalties.rows.push_back(
        {0,
         {text.work, version, article, paragraph, joined(card.penalties, name_of),
          joined(card.violated, number_of), card.whole ? "yes" : ""}});
    for (const Fine& fine : card.fines) {
      fines.rows.push_back(
          {0,
           {text.work, version, article, paragraph, fine.item > 0 ? std::to_string(fine.item) : "",
            name(fine.branch), name(fine.target), fine.may ? "yes" : "", fine.when_base,
            fine.when ? to_text(*fine.when) : "", name(fine.unit), fine.base,
            to_text(fine.range)}});
    }
  }
}

}  // namespace fashen::corpus
