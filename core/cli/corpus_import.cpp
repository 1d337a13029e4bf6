// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>

#include "cli/corpus_actions.h"
#include "cli/data_paths.h"
#include "cli/exit_code.h"
#include "cli/named_text.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "corpus/import.h"
#include "corpus/index.h"
#include "corpus/index_texts.h"

namespace fashen::cli {
namespace {

void list_notes(const char* heading, const std::vector<corpus::FileNote>& notes) {
  if (notes.empty()) return;
  std::cout << heading << "\n";
  for (const corpus::FileNote& note : notes) {
    std::cout << "  " << note.path << "：" << note.note << "\n";
  }
}

void print(const corpus::ImportReport& report, bool all) {
  list_notes("未能导入:", report.refused);
  if (all) {
    list_notes("重复:", report.repeated);
    list_notes("已导入，有疑问:", report.odd);
  }
  std::cout << "看了 " << report.files << " 个文件: 新导入 " << report.taken << "，没有变化 "
            << report.unchanged << "，重复 " << report.repeated.size() << "，未能导入 "
            << report.refused.size();
  if (report.passed > 0) std::cout << "；另有 " << report.passed << " 个不是法规文本，略过";
  std::cout << "\n";
  if (!all && !(report.repeated.empty() && report.odd.empty())) {
    std::cout << "有疑问的 " << report.odd.size() << "；用 --all 逐一列出重复和有疑问的\n";
  }
  std::cout << "法规库现有 " << report.works << " 部法规、" << report.texts << " 个文本、"
            << report.provisions << " 条，摘要 " << report.digest
            << (report.changed ? "" : "（没有变化）") << "\n";
}

/// Makes the article index of a new state, with the catalogue's facts.
corpus::IndexBuilder index_builder(base::FileSystem& files) {
  return [&files](const corpus::TextStore& store) -> base::Result<void> {
    const auto catalogue = corpus::open_index(find_data().catalogue);
    if (!catalogue) return catalogue.error();
    const std::string names = find_data().catalogue + "/" + std::string(corpus::ArticleNames::file);
    const auto called = corpus::ArticleNames::read(files, names);
    if (!called) return called.error();
    return corpus::index_texts(store, **catalogue, files, *called);
  };
}

}  // namespace

std::string store_of(const CorpusArguments& arguments) {
  return arguments.store.empty() ? find_data().texts : arguments.store;
}

int corpus_import(const CorpusArguments& arguments) {
  const std::string store = store_of(arguments);
  if (store.empty()) {
    return complain({base::ErrorCode::usage, "没有主目录，请用 --corpus 指定法规库的文件夹"});
  }
  Session session;
  const auto plugins = session.plugins();
  if (!plugins) return complain(plugins.error());
  std::unique_ptr<Progress> progress;
  const auto show = [&](std::size_t done, std::size_t all) {
    if (!progress) progress = std::make_unique<Progress>(all);
    progress->show(std::min(done, all - 1), "导入法规原文");
  };
  const auto report = corpus::import_texts(session.files(), **plugins, arguments.paths, store,
                                           index_builder(session.files()), show);
  if (progress) progress->clear();
  if (!report) return complain(report.error());
  print(*report, arguments.all);
  return report->refused.empty() ? exit_clean : exit_incomplete;
}

int corpus_remove(const CorpusArguments& arguments) {
  const auto named = named_text(arguments.work);
  if (!named) return complain(named.error());
  base::RealFileSystem files;
  const auto removed = corpus::remove_texts(
      store_of(arguments),
      [&named](const corpus::ImportedText& text) { return named->names(text); },
      index_builder(files));
  if (!removed) return complain(removed.error());
  if (*removed == 0) {
    return complain({base::ErrorCode::not_found,
                     "法规库中没有“" + arguments.work + "”；用 fashen corpus list 查看名称"});
  }
  std::cout << "已移除 " << *removed << " 个文本\n";
  return exit_clean;
}

}  // namespace fashen::cli
