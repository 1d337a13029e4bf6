// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "corpus/work.h"

namespace fashen::bench {

/// A question with the articles that answer it.
struct Question {
  std::string text;
  std::vector<std::string> gold;              ///< Ids as of `Article`
  corpus::Rank rank = corpus::Rank::unknown;  ///< Of the text it was masked in; unknown: none
  std::string source;  ///< Id of that text's work, which cites the answer: it must not help
  bool even = false;   ///< Half of the set; no first answer is in both
};

/// Reads a set of the reference (one JSON object a line); empty if it is not there.
std::vector<Question> read_questions(const std::string& path);

/// Means over questions. Järvelin, Kekäläinen 2002 for nDCG, with gains of 0 and 1.
struct Quality {
  double recall_10 = 0, recall_100 = 0, ndcg_10 = 0;
};

/// `find` gives ids, best first.
Quality measure_quality(const std::vector<Question>& questions,
                        const std::function<std::vector<std::string>(const Question&)>& find);

}  // namespace fashen::bench
