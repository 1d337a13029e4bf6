// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "base/file_system.h"
#include "cli/corpus_actions.h"
#include "cli/exit_code.h"
#include "cli/session.h"
#include "corpus/article_search.h"
#include "corpus/index_texts.h"
#include "corpus/search_shards.h"
#include "corpus/text_store.h"

namespace fashen::cli {

int corpus_shards(const CorpusArguments& arguments) {
  constexpr int most = 1000;
  if (arguments.count < 1 || arguments.count > most) {
    return complain({base::ErrorCode::usage, "分片的数目应当在 1 到 1000 之间"});
  }
  const auto store = corpus::TextStore::open(store_of(arguments));
  if (!store) return complain(store.error());
  const auto index = corpus::SearchIndex::open(corpus::search_file((*store)->folder()));
  if (!index) return complain(index.error());
  const auto done =
      corpus::write_shards(*index, corpus::ImportedArticles(**store),
                           static_cast<std::size_t>(arguments.count), arguments.output);
  if (!done) return complain(done.error());
  for (int i = 1; i <= arguments.count; ++i) {
    std::cout << "auto " << arguments.output << "/shard-" << i << "\n";
  }
  return exit_clean;
}

}  // namespace fashen::cli
