// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/library.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>
#include <utility>

#include "base/hash.h"
#include "corpus/calendar.h"
#include "corpus/card.h"
#include "corpus/chronicle.h"
#include "corpus/index.h"
#include "corpus/index_texts.h"
#include "corpus/near_titles.h"
#include "corpus/penal_source.h"
#include "corpus/search_reader.h"
#include "corpus/text_store.h"

namespace fashen::corpus {
namespace {

// A catalogue with a store over it. Merged works are made when first asked for and kept.
class CatalogueWithStore final : public Library,
                                 public CalendarSource,
                                 public CardSource,
                                 public PenalSource,
                                 public TitleSource {
 public:
  CatalogueWithStore(std::unique_ptr<Lookup> catalogue, std::unique_ptr<TextStore> store)
      : catalogue_(std::move(catalogue)), store_(std::move(store)), cards_(cards_of(*catalogue_)) {}

  std::vector<const Work*> by_title(std::string_view title) const override {
    return joined(catalogue_->by_title(title), store_->works().by_title(title));
  }

  std::vector<const Work*> by_number(std::string_view number) const override {
    return joined(catalogue_->by_number(number), store_->works().by_number(number));
  }

  std::size_t title_ending_at(std::string_view folded, std::size_t begin,
                              std::size_t end) const override {
    return std::max(catalogue_->title_ending_at(folded, begin, end),
                    store_->works().title_ending_at(folded, begin, end));
  }

  const Parameter* parameter(std::string_view name, std::string_view law,
                             base::Date as_of) const override {
    return catalogue_->parameter(name, law, as_of);
  }

  std::vector<const Parameter*> parameters(std::string_view name, base::Date as_of) const override {
    return catalogue_->parameters(name, as_of);
  }

  std::string organ_successor(std::string_view organ, base::Date as_of) const override {
    return catalogue_->organ_successor(organ, as_of);
  }

  const std::vector<PenalCard>* penal_cards(const Work& work,
                                            const Version& version) const override {
    const ImportedText* text = store_->text_of(work, version);
    // A text with gaps in its numbers does not tell what its articles lack.
    const bool whole = text != nullptr && text->oddities.empty();
    const auto* own = whole ? store_->penal_cards(*text) : nullptr;
    return own ? own : penal_cards_of(*catalogue_, work, version);
  }

  std::string digest() const override {
    return base::to_hex(base::fnv1a(store_->digest(), base::fnv1a(catalogue_->digest())));
  }

  base::Date known_until() const override { return catalogue_->known_until(); }
  const base::WorkCalendar& calendar() const override { return calendar_of(*catalogue_); }
  const Texts& texts() const override { return *store_; }
  const TitleList& titles() const override {
    const TitleList* known = titles_of(*catalogue_);
    return known ? *known : no_titles_;
  }

  std::size_t card_count() const override { return cards_ ? cards_->card_count() : 0; }
  std::optional<Card> card(std::size_t number) const override {
    return cards_ ? cards_->card(number) : std::nullopt;
  }
  std::optional<Card> card_of(const Work& work, base::Date promulgated, int article,
                              int sub_number) const override {
    return cards_ ? cards_->card_of(work, promulgated, article, sub_number) : std::nullopt;
  }

  base::Result<const SearchIndex*> search_index() const override {
    const std::lock_guard lock(mutex_);
    if (!index_) {
      auto opened = SearchIndex::open(search_file(store_->folder()));
      if (!opened) return opened.error();
      index_ = std::make_unique<SearchIndex>(std::move(*opened));
    }
    return static_cast<const SearchIndex*>(index_.get());
  }

 private:
  std::vector<const Work*> joined(const std::vector<const Work*>& known,
                                  const std::vector<const Work*>& own) const {
    std::vector<const Work*> works;
    works.reserve(known.size() + own.size());
    for (const Work* work : known) works.push_back(merged(*work));
    for (const Work* work : own) {
      // The same work under a name that the catalogue does not have.
      const auto same = catalogue_->by_title(work->title);
      const Work* one = same.size() == 1 ? merged(*same.front()) : work;
      if (std::find(works.begin(), works.end(), one) == works.end()) works.push_back(one);
    }
    return works;
  }

  const Work* merged(const Work& known) const {
    {
      const std::lock_guard lock(mutex_);
      if (const auto found = merged_.find(&known); found != merged_.end()) return found->second;
    }
    const auto own = store_->works().by_title(known.title);
    std::unique_ptr<Work> made;
    if (own.size() == 1) made = std::make_unique<Work>(merge(known, *own.front()));
    const std::lock_guard lock(mutex_);
    const auto [place, fresh] = merged_.try_emplace(&known, made ? made.get() : &known);
    if (fresh && made) owned_.push_back(std::move(made));
    return place->second;
  }

  std::unique_ptr<Lookup> catalogue_;
  std::unique_ptr<TextStore> store_;
  const CardSource* cards_;
  const TitleList no_titles_{""};
  mutable std::mutex mutex_;
  mutable std::unordered_map<const Work*, const Work*> merged_;
  mutable std::vector<std::unique_ptr<Work>> owned_;
  mutable std::unique_ptr<SearchIndex> index_;
};

Version* same_version(Work& work, const Version& version) {
  // Days of adoption, approval and promulgation of one text lie this far apart at most.
  constexpr int same_text_days = 75;
  Version* best = nullptr;
  int distance = same_text_days + 1;
  for (Version& known : work.versions) {
    const int days = std::abs(base::days_between(known.promulgated, version.promulgated));
    if (days < distance) {
      best = &known;
      distance = days;
    }
  }
  return best;
}

}  // namespace

const Texts* texts_of(const Lookup& law) {
  const auto* library = dynamic_cast<const Library*>(&law);
  return library ? &library->texts() : nullptr;
}

base::Result<const SearchIndex*> Library::search_index() const {
  return base::Error(base::ErrorCode::not_found, "导入的法律文本没有检索索引");
}

base::Result<const SearchIndex*> search_index_of(const Lookup& law) {
  const auto* library = dynamic_cast<const Library*>(&law);
  if (library) return library->search_index();
  return base::Error(base::ErrorCode::not_found,
                     "没有导入法律文本；请先用 fashen corpus import 导入");
}

Work merge(const Work& known, const Work& own) {
  Work work = known;
  bool added = false;
  for (const Version& version : own.versions) {
    if (version.articles == 0) continue;  // only spoken of in a note, which the catalogue has read
    Version* same = same_version(work, version);
    if (!same) {
      work.versions.push_back(version);
      added = true;
    } else if (same->articles == 0) {
      same->articles = version.articles;
      same->shapes = version.shapes;
    }
  }
  if (!added) return work;
  std::stable_sort(
      work.versions.begin(), work.versions.end(),
      [](const Version& a, const Version& b) { return a.promulgated < b.promulgated; });
  close_versions(work);
  for (const Renumbering& moved : own.renumberings) {
    const bool known_pair = std::any_of(known.renumberings.begin(), known.renumberings.end(),
                                        [&](const Renumbering& r) { return r.to == moved.to; });
    if (!known_pair) work.renumberings.push_back(moved);
  }
  return work;
}

base::Result<std::unique_ptr<Lookup>> open_library(const std::string& catalogue,
                                                   const std::string& store) {
  auto facts = open_index(catalogue);
  if (!facts || store.empty()) return facts;
  auto texts = TextStore::open(store);
  if (!texts && texts.error().code == base::ErrorCode::not_found) return facts;
  if (!texts) return texts.error();
  return std::unique_ptr<Lookup>(
      std::make_unique<CatalogueWithStore>(std::move(*facts), std::move(*texts)));
}

}  // namespace fashen::corpus
