// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/penal_catalogue.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "corpus/fact_columns.h"
#include "corpus/fact_tables.h"
#include "corpus/name_key.h"
#include "corpus/penal_reading.h"
#include "corpus/provisions.h"

namespace fashen::corpus {
namespace {

std::vector<PenalCard> cards_of(const CollectedText& text) {
  std::vector<PenalCard> cards;
  for (std::size_t i = 0; i < text.article_texts.size(); ++i) {
    const Provision article = read_article(text.article_texts[i], text.statute.articles[i].shape);
    for (PenalCard& card : read_penalties(article.place, article.words)) {
      cards.push_back(std::move(card));
    }
  }
  return cards;
}

using Works = std::unordered_map<std::string, const Work*>;

/// The version that a text is; nothing where the work is not told by its title alone.
std::optional<PenalText> penal_text(const CollectedText& text, const Works& works) {
  const auto work = works.find(name_key(text.statute.title));
  if (!text.whole || work == works.end() || work->second == nullptr) return std::nullopt;
  const auto& versions = work->second->versions;
  const bool known = std::any_of(versions.begin(), versions.end(), [&](const Version& version) {
    return version.promulgated == text.promulgated && version.articles > 0;
  });
  if (!known) return std::nullopt;
  return PenalText{work->second->id, text.promulgated, cards_of(text)};
}

}  // namespace

std::vector<PenalText> read_penal_texts(const std::vector<CollectedText>& texts,
                                        const std::vector<Work>& works) {
  Works by_title;
  for (const Work& work : works) {
    const auto [place, fresh] = by_title.try_emplace(name_key(work.title), &work);
    if (!fresh) place->second = nullptr;
  }
  std::vector<PenalText> found;
  for (const CollectedText& text : texts) {
    auto one = penal_text(text, by_title);
    if (one && !one->cards.empty()) found.push_back(std::move(*one));
  }
  std::sort(found.begin(), found.end(), [](const PenalText& a, const PenalText& b) {
    return std::pair(a.work, a.version) < std::pair(b.work, b.version);
  });
  const auto twin = std::unique(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return a.work == b.work && a.version == b.version;
  });
  found.erase(twin, found.end());
  return found;
}

std::map<std::string, std::string> penal_tables(const std::vector<CollectedText>& texts,
                                                const std::vector<Work>& works) {
  std::unordered_map<std::string, const char*> parts;
  for (const Work& work : works) parts.emplace(work.id, table_part(work.rank));
  std::map<std::string, Table> tables;
  for (const PenalText& text : read_penal_texts(texts, works)) {
    const std::string part = parts.at(text.work);
    Table& penalties = tables["penalties-" + part];
    Table& fines = tables["fines-" + part];
    penalties.columns = columns::penalties;
    fines.columns = columns::fines;
    put_penalties(text, penalties, fines);
  }
  std::map<std::string, std::string> written;
  for (const auto& [name, table] : tables) {
    written.emplace("catalogue/" + name + ".tsv", to_tsv(table));
  }
  return written;
}

}  // namespace fashen::corpus
