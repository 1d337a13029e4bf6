// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <map>

#include "cli/corpus_actions.h"
#include "cli/data_paths.h"
#include "cli/exit_code.h"
#include "cli/session.h"
#include "corpus/akn.h"
#include "corpus/index.h"
#include "corpus/index_texts.h"
#include "corpus/name_key.h"
#include "corpus/verify.h"

namespace fashen::cli {

int corpus_verify(const CorpusArguments& arguments) {
  const auto store = corpus::TextStore::open(store_of(arguments));
  if (!store) return complain(store.error());
  const auto catalogue = corpus::open_index(find_data().catalogue);
  if (!catalogue) return complain(catalogue.error());
  std::map<corpus::Doubt::Kind, std::size_t> counts;
  for (const corpus::Doubt& doubt : corpus::verify(**store, **catalogue)) {
    ++counts[doubt.kind];
    std::cout << corpus::display_name(doubt.kind) << "  " << doubt.title;
    if (doubt.version.ok()) std::cout << "（" << base::to_iso(doubt.version) << "）";
    std::cout << "：" << doubt.what << "\n";
  }
  if (const auto whole = corpus::check_index(**store); !whole) {
    ++counts[corpus::Doubt::Kind::damaged];
    std::cout << corpus::display_name(corpus::Doubt::Kind::damaged) << "  " << whole.error().message
              << "\n";
  }
  std::cout << "检查了 " << (*store)->text_count() << " 个文本、" << (*store)->provision_count()
            << " 条: ";
  using Kind = corpus::Doubt::Kind;
  for (Kind kind : {Kind::damaged, Kind::numbering, Kind::facts}) {
    std::cout << corpus::display_name(kind) << " " << counts[kind]
              << (kind == Kind::facts ? "\n" : "，");
  }
  if (counts[Kind::damaged] > 0) return exit_usage;
  return counts[Kind::numbering] + counts[Kind::facts] > 0 ? exit_findings : exit_clean;
}

int corpus_export(const CorpusArguments& arguments) {
  if (arguments.format != "akn") {
    return complain({base::ErrorCode::usage, "--format 应为 akn"});
  }
  if (!arguments.rank.empty()) {
    if (const auto rank = rank_named(arguments.rank); !rank) return complain(rank.error());
  }
  const auto store = corpus::TextStore::open(store_of(arguments));
  if (!store) return complain(store.error());
  base::RealFileSystem files;
  std::vector<const corpus::ImportedText*> chosen, named;
  for (std::uint32_t id = 0; id < (*store)->text_count(); ++id) {
    const corpus::ImportedText* text = (*store)->text(id);
    if (!text || !matches(*text, arguments)) continue;
    chosen.push_back(text);
    if (corpus::same_title(text->title, arguments.work)) named.push_back(text);
  }
  // A whole title means that work alone, not every title that holds it (…法 and …法实施条例).
  if (!named.empty()) chosen = named;
  std::size_t written = 0;
  for (const corpus::ImportedText* text : chosen) {
    std::vector<corpus::Provision> provisions;
    for (std::uint32_t i = 0; i < text->places.size(); ++i) {
      if (auto one = (*store)->provision(text->first + i)) provisions.push_back(std::move(*one));
    }
    const std::string path = arguments.output + "/" + corpus::file_name(*text) + ".xml";
    if (auto done = files.write(path, corpus::write_akn(*text, provisions)); !done) {
      return complain(done.error());
    }
    ++written;
  }
  std::cout << "已写入 " << written << " 个文件到 " << arguments.output << "\n";
  return written > 0 ? exit_clean : exit_findings;
}

}  // namespace fashen::cli
