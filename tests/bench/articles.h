// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "corpus/work.h"

namespace fashen::bench {

/// An article of the reference collection as the retrieval sets name it.
struct Article {
  std::string work;  ///< Title without 中华人民共和国 and 《》
  std::string id;    ///< "WORK@VERSION#NUMBER"
  std::string heading;
  std::string text;
  corpus::Rank rank = corpus::Rank::unknown;
  base::Date promulgated{};
  int number = 0;
  int sub_number = 0;
};

/// The articles of the latest text of every national work below `folder`, in order of the files'
/// paths; articles of one work stand together.
std::vector<Article> read_articles(const std::string& folder);

}  // namespace fashen::bench
