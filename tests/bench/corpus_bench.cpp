// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/corpus_bench.h"

#include <cstdio>
#include <deque>
#include <memory>
#include <vector>

#include "base/file_system.h"
#include "bench/measure.h"
#include "citation/citation.h"
#include "corpus/import.h"
#include "corpus/library.h"
#include "corpus/text_store.h"
#include "document/plugin_registry.h"
#include "document/read_file.h"
#include "support/places.h"

namespace fashen::bench {
namespace {

namespace fs = std::filesystem;

const std::string catalogue = testing::stage_dir() + "/share/fashen/corpus.index";

double megabytes_below(const fs::path& folder) {
  double bytes = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) bytes += static_cast<double>(entry.file_size());
  }
  return bytes / 1e6;
}

/// Exact look-ups as a review makes them: another article each time.
void measure_lookup(const corpus::TextStore& store) {
  std::vector<std::pair<const corpus::ImportedText*, corpus::ProvisionPlace>> wanted;
  for (std::uint32_t id = 0; id < store.text_count(); id += 7) {
    const corpus::ImportedText* text = store.text(id);
    if (text && !text->places.empty())
      wanted.emplace_back(text, text->places[text->places.size() / 2]);
  }
  std::size_t bytes = 0;
  const double seconds = fastest(3, [&] {
    for (const auto& [text, place] : wanted) {
      const auto article = store.article(*text, place.number, place.sub_number);
      if (article) bytes += article->words.size();
    }
  });
  print("exact article, warm", seconds / static_cast<double>(wanted.size()) * 1e6, "µs");
}

void measure_citations(const std::string& folder, const document::PluginRegistry& plugins) {
  const auto law = corpus::open_library(catalogue, "");
  const base::RealFileSystem files;
  const auto paths = files.list(folder);
  if (!law || !paths) return;
  struct Read {
    document::Document document;
    structure::Structure structure;
  };
  std::deque<Read> texts;
  double megabytes = 0;
  for (const std::string& path : *paths) {
    if (!path.ends_with(".md") || path.ends_with("_index.md")) continue;
    auto file = document::read_file(files, plugins, path, {});
    if (!file) continue;
    megabytes += static_cast<double>(file->document.text.size()) / 1e6;
    texts.push_back({std::move(file->document), {}});
    texts.back().structure = structure::analyze(texts.back().document);
  }
  std::size_t found = 0;
  const double extraction = fastest(2, [&] {
    for (const Read& text : texts) {
      found += citation::extract(text.document, text.structure, **law).size();
    }
  });
  const double both = fastest(2, [&] {
    for (const Read& text : texts) {
      auto citations = citation::extract(text.document, text.structure, **law);
      citation::resolve(citations, text.document, text.structure, **law, (*law)->known_until());
    }
  });
  std::printf("%zu texts, %.1f MB, %zu citations\n", texts.size(), megabytes, found / 2);
  print("citations extracted", megabytes / extraction, "MB/s");
  print("citations extracted and resolved", megabytes / both, "MB/s");
}

}  // namespace

void measure_corpus(const fs::path& scratch, const std::string& folder) {
  const base::RealFileSystem files;
  const auto plugins = document::PluginRegistry::open(testing::stage_dir() + "/lib/fashen");
  if (!plugins) return;
  const std::string store = (scratch / "store").string();
  std::size_t count = 0;
  const double import = fastest(1, [&] {
    const auto report = corpus::import_texts(files, *plugins, {folder}, store, {}, {});
    if (report) count = report->texts;
  });
  const auto opened = corpus::TextStore::open(store);
  if (!opened || count == 0) {
    std::printf("SKIPPED: nothing imported from %s\n", folder.c_str());
    return;
  }
  double words = 0;
  (*opened)->each([&](const corpus::ImportedText&, const corpus::Provision& provision) {
    words += static_cast<double>(provision.words.size()) / 1e6;
    return true;
  });
  print("import", static_cast<double>(count) / import, "texts/s");
  const double size = megabytes_below(store);
  char ratio[64];
  std::snprintf(ratio, sizeof ratio, "%.2f × text of %.1f MB", size / words, words);
  print("store, sources kept", size, "MB", ratio);
  const double again =
      fastest(1, [&] { (void)corpus::import_texts(files, *plugins, {folder}, store, {}, {}); });
  print("import again, nothing changed", again, "s");
  print("opening catalogue and store",
        fastest(20, [&] { (void)corpus::open_library(catalogue, store); }) * 1e3, "ms");
  measure_lookup(**opened);
  measure_citations(folder, *plugins);
}

}  // namespace fashen::bench
