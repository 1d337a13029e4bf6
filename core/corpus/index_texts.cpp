// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/index_texts.h"

#include <utility>

#include "corpus/library.h"
#include "corpus/search_index.h"
#include "corpus/search_reader.h"

namespace fashen::corpus {
namespace {

/// The work with all that is known of it.
Work facts_of(const ImportedText& text, const TextStore& store, const Lookup& catalogue) {
  const auto own = store.works().by_title(text.title);
  const auto known = catalogue.by_title(text.title);
  if (known.size() == 1) return own.size() == 1 ? merge(*known.front(), *own.front()) : *known[0];
  if (own.size() == 1) return *own.front();
  Work work;
  work.id = text.work;
  work.title = text.title;
  return work;
}

SearchText describe(const ImportedText& text, const TextStore& store, const Lookup& catalogue) {
  const Work work = facts_of(text, store, catalogue);
  SearchText described;
  described.work = work.id;
  described.names = {work.title};
  described.names.insert(described.names.end(), work.aliases.begin(), work.aliases.end());
  described.rank = text.rank;
  described.issuer = text.issuer.empty() ? work.issuer : text.issuer;
  described.region = text.region;
  described.from = text.effective;
  described.to = work.repealed_on;
  for (const Version& version : work.versions) {
    const ImportedText* own = store.text_of(work, version);
    if (!own || own->id != text.id) continue;
    described.from = version.effective;
    described.to = version.ends;
  }
  return described;
}

}  // namespace

std::string search_file(const std::string& folder) { return folder + "/search.index"; }

base::Result<void> check_index(const TextStore& store) {
  const auto index = SearchIndex::open(search_file(store.folder()));
  if (!index) return index.error();
  return index->verify();
}

base::Result<void> index_texts(const TextStore& store, const Lookup& catalogue,
                               base::FileSystem& files, const ArticleNames& names) {
  SearchIndexWriter writer;
  for (std::uint32_t id = 0; id < store.text_count(); ++id) {
    const ImportedText* text = store.text(id);
    if (!text) return base::Error(base::ErrorCode::corpus, "法规库的文本不能读取", store.folder());
    const SearchText described = describe(*text, store, catalogue);
    writer.begin(described);
    for (std::uint32_t i = 0; i < text->places.size(); ++i) {
      const auto provision = store.provision(text->first + i);
      if (!provision) {
        return base::Error(base::ErrorCode::corpus, "法规库的条文不能读取", store.folder());
      }
      const int number = provision->place.number, sub_number = provision->place.sub_number;
      const std::string called = names.of(described.work, text->promulgated, number, sub_number);
      writer.add(
          {provision->id, number, sub_number, provision->headings, provision->words, called});
    }
  }
  return writer.finish(files, search_file(store.folder()));
}

}  // namespace fashen::corpus
