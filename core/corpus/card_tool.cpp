// SPDX-License-Identifier: GPL-3.0-or-later
// Names the faults of the cards beside the articles of an unpacked law collection, and writes the
// digests of these articles into the cards that have none: card_tool CORPUS_DIR COLLECTION_DIR…
#include <iostream>
#include <map>

#include "base/limits.h"
#include "corpus/card_check.h"
#include "corpus/card_texts.h"
#include "corpus/fact_columns.h"
#include "corpus/fact_tables.h"
#include "corpus/name_key.h"
#include "corpus/table.h"

namespace {

using namespace fashen;

/// Digests by law, version and article as a row writes them.
using Digests = std::map<std::string, std::string>;

int fail(const base::Error& error) {
  std::cerr << error.to_string() << '\n';
  return 2;
}

std::string place(const std::string& law, const std::string& version, const std::string& article) {
  return law + '@' + version + ' ' + article;
}

base::Result<void> fill(base::FileSystem& files, const std::string& path, const Digests& digests) {
  const auto text = files.read(path, base::Limits{}.file_bytes);
  if (!text) return text.error();
  auto table = corpus::parse_tsv(path, *text, corpus::columns::cards);
  if (!table) return table.error();
  const std::size_t column = table->column("digest");
  for (corpus::Row& row : table->rows) {
    if (row.fields[column] != "-") continue;
    const auto found = digests.find(place(corpus::name_key(table->at(row, "law")),
                                          table->at(row, "version"), table->at(row, "article")));
    if (found != digests.end()) row.fields[column] = found->second;
  }
  const std::string filled = corpus::to_tsv(*table);
  return filled == *text ? base::Result<void>() : files.write(path, filled);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "用法：card_tool CORPUS_DIR COLLECTION_DIR…\n";
    return 2;
  }
  base::RealFileSystem files;
  const std::string cards = std::string(argv[1]) + "/cards";
  const auto facts = corpus::read_facts(files, argv[1]);
  if (!facts) return fail(facts.error());
  corpus::CardTexts texts;
  for (int i = 2; i < argc; ++i) {
    auto collection = corpus::read_collection(files, argv[i]);
    if (!collection) return fail(collection.error());
    texts.add(std::move(collection->texts));
  }
  std::size_t faults = 0, unread = 0;
  Digests digests;
  for (const corpus::Card& card : facts->cards) {
    const std::string version = base::to_iso(card.version), article = label(card);
    const auto words = texts.words_of(card);
    if (!words) {
      ++unread;
      std::cout << place(card.title, version, article) << ": 没有原文\n";
      continue;
    }
    for (const std::string& name : {card.title, card.work}) {
      digests[place(corpus::name_key(name), version, article)] = corpus::article_digest(*words);
    }
    for (const std::string& fault : corpus::faults_of(card, *words)) {
      ++faults;
      std::cout << place(card.title, version, article) << ": " << fault << '\n';
    }
  }
  const auto paths = files.list(cards);
  if (!paths) return fail(paths.error());
  for (const std::string& path : *paths) {
    if (const auto done = fill(files, path, digests); !done) return fail(done.error());
  }
  std::cout << facts->cards.size() << " 张要旨卡，" << faults << " 处问题，" << unread
            << " 张没有原文\n";
  return faults > 0 ? 1 : 0;
}
