// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/retrieval.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>

#include "base/hash.h"

namespace fashen::bench {
namespace {

/// The strings of a flat field of a line of JSON; the sets hold no escapes but \" and \\.
std::vector<std::string> strings(const std::string& line, const std::string& name) {
  std::vector<std::string> found;
  std::size_t at = line.find("\"" + name + "\": ");
  if (at == line.npos) return found;
  at += name.size() + 4;
  const bool list = line[at] == '[';
  bool inside = false;
  for (; at < line.size(); ++at) {
    if (inside && line[at] == '\\') {
      found.back() += line[++at];
    } else if (line[at] == '"') {
      if (inside && !list) return found;
      inside = !inside;
      if (inside) found.emplace_back();
    } else if (inside) {
      found.back() += line[at];
    } else if (line[at] == ']') {
      return found;
    }
  }
  return found;
}

corpus::Rank rank_of(const std::vector<std::string>& level) {
  if (level.empty()) return corpus::Rank::unknown;
  if (level[0] == "司法解释") return corpus::Rank::judicial_interpretation;
  if (level[0] == "行政法规") return corpus::Rank::administrative_regulation;
  return corpus::Rank::department_rule;
}

}  // namespace

std::vector<Question> read_questions(const std::string& path) {
  std::vector<Question> questions;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    Question question;
    question.text = strings(line, "query").at(0);
    question.gold = strings(line, "gold");
    question.rank = rank_of(strings(line, "level"));
    if (const auto source = strings(line, "src"); !source.empty()) {
      question.source = source[0].substr(0, source[0].find('@'));
    }
    question.even = base::fnv1a(question.gold.at(0)) % 2 == 0;
    questions.push_back(std::move(question));
  }
  return questions;
}

Quality measure_quality(const std::vector<Question>& questions,
                        const std::function<std::vector<std::string>(const Question&)>& find) {
  constexpr std::size_t first = 10, all = 100;
  Quality sum;
  for (const Question& question : questions) {
    const std::vector<std::string> found = find(question);
    const std::set<std::string> gold(question.gold.begin(), question.gold.end());
    double in_first = 0, in_all = 0, gain = 0, ideal = 0;
    for (std::size_t i = 0; i < found.size() && i < all; ++i) {
      if (gold.count(found[i]) == 0) continue;
      ++in_all;
      if (i >= first) continue;
      ++in_first;
      gain += 1 / std::log2(static_cast<double>(i + 2));
    }
    for (std::size_t i = 0; i < std::min(first, gold.size()); ++i) {
      ideal += 1 / std::log2(static_cast<double>(i + 2));
    }
    const double wanted = static_cast<double>(gold.size());
    sum.recall_10 += in_first / wanted;
    sum.recall_100 += in_all / wanted;
    sum.ndcg_10 += gain / ideal;
  }
  const double n = std::max<double>(1, static_cast<double>(questions.size()));
  return {sum.recall_10 / n, sum.recall_100 / n, sum.ndcg_10 / n};
}

}  // namespace fashen::bench
