// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/card_search.h"

#include <algorithm>
#include <map>

#include "corpus/search_index.h"

namespace fashen::corpus {
namespace {

std::string joined(const std::vector<std::string>& words, const char* between) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : between) + word;
  return all;
}

std::string shown_text(const Card& card) {
  std::string text = card.gist + "\n" + card.subject + "：" + card.conduct;
  text += "\n" + joined(card.keywords, "、");
  if (!card.lay.empty()) text += "\n" + joined(card.lay, "、");
  return text;
}

SearchText describe(const Work& work, base::Date promulgated) {
  SearchText text;
  text.work = work.id;
  text.names = {work.title};
  text.names.insert(text.names.end(), work.aliases.begin(), work.aliases.end());
  text.rank = work.rank;
  text.issuer = work.issuer;
  for (const Version& version : work.versions) {
    if (version.promulgated != promulgated) continue;
    text.from = version.effective;
    text.to = version.ends ? version.ends : work.repealed_on;
  }
  return text;
}

}  // namespace

std::string card_search_file(const std::string& folder) { return folder + "/cards.search"; }

base::Result<void> index_cards(const std::vector<Card>& cards, const std::vector<Work>& works,
                               base::FileSystem& files, const std::string& path) {
  std::map<std::string_view, const Work*> by_id;
  for (const Work& work : works) by_id[work.id] = &work;
  SearchIndexWriter writer;
  const Card* last = nullptr;
  for (std::size_t number = 0; number < cards.size(); ++number) {
    const Card& card = cards[number];
    if (!last || last->work != card.work || last->version != card.version) {
      writer.begin(describe(*by_id.at(card.work), card.version));
    }
    last = &card;
    writer.add({number, card.article, card.sub_number, {}, shown_text(card)});
  }
  return writer.finish(files, path);
}

base::Result<ArticleView> CardArticles::article(std::uint64_t key) const {
  const auto card = cards_.card(static_cast<std::size_t>(key));
  if (!card) {
    return base::Error(base::ErrorCode::corpus, "要旨卡的检索索引与法规索引不符，请重新安装");
  }
  return ArticleView{.work = card->work,
                     .title = card->title,
                     .promulgated = card->version,
                     .label = label(*card),
                     .heading = {},
                     .text = shown_text(*card)};
}

}  // namespace fashen::corpus
