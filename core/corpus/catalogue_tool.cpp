// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the catalogue tables from an unpacked law collection and the tables of the specification:
// catalogue_tool CORPUS_DIR SPEC_DIR COLLECTION_DIR…
#include <iostream>

#include "base/limits.h"
#include "corpus/catalogue.h"
#include "corpus/fact_tables.h"
#include "corpus/penal_catalogue.h"
#include "corpus/renumbering.h"

namespace {

using namespace fashen;

int fail(const base::Error& error) {
  std::cerr << error.to_string() << '\n';
  return 2;
}

base::Result<corpus::Table> read_table(const base::FileSystem& files, const std::string& path,
                                       const std::vector<std::string>& columns = {}) {
  const auto text = files.read(path, base::Limits{}.file_bytes);
  if (!text) return text.error();
  return columns.empty() ? corpus::parse_csv(path, *text) : corpus::parse_tsv(path, *text, columns);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr << "用法：catalogue_tool CORPUS_DIR SPEC_DIR COLLECTION_DIR…\n";
    return 2;
  }
  base::RealFileSystem files;
  const std::string target = argv[1], spec = argv[2];
  corpus::Catalogue catalogue;
  std::vector<corpus::CollectedText> texts;
  for (int i = 3; i < argc; ++i) {
    auto collection = corpus::read_collection(files, argv[i]);
    if (!collection) return fail(collection.error());
    for (const std::string& complaint : collection->complaints) std::cerr << complaint << '\n';
    for (corpus::CollectedText& text : collection->texts) texts.push_back(std::move(text));
  }
  for (const corpus::CollectedText& text : texts) catalogue.add(text);

  const auto recent = read_table(files, spec + "/recent-instruments.csv");
  const auto repeals = read_table(files, spec + "/repealed.csv");
  const auto additions = read_table(
      files, target + "/reviewed/additions.tsv",
      {"title", "rank", "promulgated", "effective", "order_number", "articles", "source"});
  const auto effective = read_table(files, target + "/reviewed/effective.tsv",
                                    {"work", "promulgated", "effective", "evidence"});
  const auto partial = read_table(files, target + "/reviewed/partial.tsv", {"work", "promulgated"});
  for (const auto* table : {&recent, &repeals, &additions, &effective, &partial}) {
    if (!*table) return fail(table->error());
  }
  catalogue.add_recent(*recent);
  catalogue.add_recent(*additions);
  catalogue.add_repeals(*repeals);
  catalogue.correct_effective(*effective);
  catalogue.forget_partial(*partial);

  std::vector<corpus::Work> works = catalogue.finish();
  corpus::find_renumberings(texts, works);
  corpus::Catalogue::add_renumberings(*repeals, works);
  for (const std::string& complaint : catalogue.complaints()) std::cerr << complaint << '\n';
  auto tables = corpus::catalogue_tables(works);
  tables.merge(corpus::penal_tables(texts, works));
  for (const auto& [name, text] : tables) {
    if (const auto done = files.write(target + "/" + name, text); !done) {
      return fail(done.error());
    }
  }
  std::cout << works.size() << " works\n";
}
