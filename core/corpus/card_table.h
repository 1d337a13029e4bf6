// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/result.h"
#include "corpus/card.h"
#include "corpus/table.h"

namespace fashen::corpus {

/// Reads a row of a table of cards (cards/*.tsv, columns::cards) of the work it names, which must
/// have the version. Lists are separated by ";"; a digest of "-" says that no text was at hand.
/// `malformed` at the row for whatever is missing, repeated, too long or not of its form.
base::Result<Card> read_card(const Table& table, const Row& row, const Work& work);

/// Puts cards in the order of works, versions and articles. The place of the second of two cards
/// of one article, or the number of cards if there are no such two.
std::size_t sort_cards(std::vector<Card>& cards);

/// Gives each card the figures of its article. `same_work` says whether a card's work goes by the
/// name under which a figure is listed.
template <typename SameWork>
void join_figures(std::vector<Card>& cards, const std::vector<Parameter>& figures,
                  SameWork same_work) {
  for (Card& card : cards) {
    const std::string version = base::to_iso(card.version), article = label(card);
    for (const Parameter& figure : figures) {
      if (figure.version != version || !figure.provision.starts_with(article)) continue;
      // 第三条之一 begins like 第三条.
      const bool sub = figure.provision.substr(article.size()).starts_with("之");
      if (!sub && same_work(card, figure)) card.figures.push_back(figure);
    }
  }
}

}  // namespace fashen::corpus
