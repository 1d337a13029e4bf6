// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <random>
#include <string>
#include <tuple>

namespace fashen::corpus {

/// Article, sub-number, paragraph, item, subitem; 0 for a level that is not named.
using Address = std::tuple<int, int, int, int, int>;

/// A statute that nobody passed, with the words that stand at every address of it.
struct MadeStatute {
  std::string markdown;  ///< As a collection has it, title 中华人民共和国路灯法
  std::map<Address, std::string> words;     ///< Lines joined as in `Provision::words`
  std::map<Address, std::string> headings;  ///< By article: 编, 章, 节 above it
  int last = 0;                             ///< Number of the last article
};

/// Parts, chapters, sections, inserted articles, paragraphs, items and subitems, by chance.
MadeStatute make_statute(std::mt19937& random);

/// 第六十三条, 第三条之一
std::string article_label(int number, int sub_number = 0);

}  // namespace fashen::corpus
