// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "corpus/texts.h"

namespace fashen::cli {

/// What the commands below `fashen corpus` were given.
struct CorpusArguments {
  std::vector<std::string> paths;
  std::string store;   ///< --corpus; empty for the usual place
  std::string work;    ///< A title, or part of one
  std::string rank;    ///< Name or display name of a rank
  std::string region;  ///< Part of a region's name
  std::string output;
  std::string format = "akn";
  bool json = false;
  bool all = false;
  int count = 2;  ///< Of shards
};

/// Each runs one command and returns its ExitCode.
int corpus_import(const CorpusArguments& arguments);
int corpus_list(const CorpusArguments& arguments);
int corpus_info(const CorpusArguments& arguments);
int corpus_status(const CorpusArguments& arguments);
int corpus_verify(const CorpusArguments& arguments);
int corpus_remove(const CorpusArguments& arguments);
int corpus_export(const CorpusArguments& arguments);
int corpus_shards(const CorpusArguments& arguments);

/// True for a text that the title, rank and region given leave in.
bool matches(const corpus::ImportedText& text, const CorpusArguments& arguments);

/// The rank of a name ("local_regulation") or of a name for people (地方性法规); `usage` with the
/// names there are.
base::Result<corpus::Rank> rank_named(const std::string& name);

/// The folder of the store that the arguments mean.
std::string store_of(const CorpusArguments& arguments);

}  // namespace fashen::cli
