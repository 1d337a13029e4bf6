// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/labelled.h"

#include <algorithm>
#include <iterator>

#include "base/span.h"

namespace fashen::review {

base::Result<std::vector<Label>> parse_labels(std::string_view text, const std::string& path) {
  std::vector<Label> labels;
  int number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.empty() || line.front() == '#') continue;
    std::size_t tab = line.find('\t');
    if (tab == line.npos) {
      return base::Error(base::ErrorCode::malformed, "标注应为 规则、制表符、字句",
                         path + ":" + std::to_string(number));
    }
    labels.push_back({std::string(line.substr(0, tab)), std::string(line.substr(tab + 1))});
  }
  std::sort(labels.begin(), labels.end());
  return labels;
}

std::vector<Label> labels_of(const std::vector<finding::Finding>& findings, std::string_view text) {
  std::vector<Label> found;
  for (const finding::Finding& finding : findings) {
    if (finding.severity == finding::Severity::note) continue;
    found.push_back({finding.rule, std::string(base::slice(text, finding.span))});
  }
  std::sort(found.begin(), found.end());
  return found;
}

void measure(const std::vector<Label>& labelled, const std::vector<Label>& found,
             rule::Measurements& into) {
  auto count = [&](auto operation, std::size_t rule::Measured::*member, const auto& a,
                   const auto& b) {
    std::vector<Label> some;
    operation(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(some));
    for (const Label& label : some) ++(into[label.rule].*member);
  };
  using Iterator = std::vector<Label>::const_iterator;
  using Inserter = std::back_insert_iterator<std::vector<Label>>;
  auto both = [](Iterator a, Iterator b, Iterator c, Iterator d, Inserter out) {
    std::set_intersection(a, b, c, d, out);
  };
  auto only = [](Iterator a, Iterator b, Iterator c, Iterator d, Inserter out) {
    std::set_difference(a, b, c, d, out);
  };
  count(both, &rule::Measured::right, labelled, found);
  count(only, &rule::Measured::wrong, found, labelled);
  count(only, &rule::Measured::missed, labelled, found);
}

}  // namespace fashen::review
