// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labelled_review.h"

#include <algorithm>
#include <iterator>

#include "base/file_system.h"
#include "base/span.h"
#include "corpus/index.h"
#include "review/review.h"
#include "rule/profile.h"
#include "script/loader.h"
#include "support/literal_document.h"

namespace fashen::testing {
namespace {

constexpr std::size_t kLargest = 1 << 20;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

/// Labels in order; a line without a tab is a failure.
std::vector<Label> read_labels(const std::string& text, LabelledDocument& into) {
  std::vector<Label> labels;
  for (const std::string& line : lines_of(text)) {
    if (line.empty() || line.front() == '#') continue;
    std::size_t tab = line.find('\t');
    if (tab == line.npos) {
      into.failures.push_back("label without a tab: " + line);
      continue;
    }
    labels.push_back({line.substr(0, tab), line.substr(tab + 1)});
  }
  std::sort(labels.begin(), labels.end());
  return labels;
}

std::vector<Label> findings_of(const document::Document& document, review::Reviewer& reviewer,
                               const review::Options& options, LabelledDocument& into) {
  review::Review review = reviewer.review(document, options);
  for (const review::RuleFailure& failure : review.failures) {
    into.failures.push_back(failure.rule + ": " + failure.error.to_string());
  }
  std::vector<Label> found;
  for (const finding::Finding& finding : review.findings) {
    if (finding.severity == finding::Severity::note) continue;
    found.push_back({finding.rule, std::string(base::slice(document.text, finding.span))});
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

std::vector<LabelledDocument> review_labelled(const std::string& folder) {
  base::RealFileSystem files;
  LabelledDocument broken{folder, {}, {}, {}, 0};
  auto law = corpus::open_index(FASHEN_STAGE_DIR "/share/fashen/corpus.index");
  auto paths = files.list(folder);
  auto profile = rule::load_profile(files, FASHEN_SOURCE_DIR "/rules", "default");
  if (!law) broken.failures.push_back(law.error().to_string());
  if (!paths) broken.failures.push_back(paths.error().to_string());
  if (!profile) broken.failures.push_back(profile.error().to_string());
  if (!broken.failures.empty()) return {broken};
  script::Loaded loaded =
      script::load_rules(files, FASHEN_SOURCE_DIR "/rules", **law, base::Limits{});
  if (auto applied = rule::apply(*profile, loaded.rules); !applied) {
    broken.failures.push_back(applied.error().to_string());
    return {broken};
  }
  review::Options options;
  options.show = profile->show;
  options.today = (*law)->known_until();
  review::Reviewer reviewer(loaded.rules, **law);

  std::vector<LabelledDocument> documents;
  for (const std::string& path : *paths) {
    if (!path.ends_with(".txt") && !path.ends_with(".md")) continue;
    LabelledDocument one;
    one.name = path.substr(path.rfind('/') + 1);
    auto text = files.read(path, kLargest);
    auto labels = files.read(path.substr(0, path.rfind('.')) + ".labels", kLargest);
    if (!text) one.failures.push_back(text.error().to_string());
    if (!labels) one.failures.push_back(labels.error().to_string());
    if (text && labels) {
      const document::Document document = literal_document(*text, path);
      const std::vector<Label> expected = read_labels(*labels, one);
      const std::vector<Label> found = findings_of(document, reviewer, options, one);
      one.expected = expected.size();
      std::set_difference(expected.begin(), expected.end(), found.begin(), found.end(),
                          std::back_inserter(one.missed));
      std::set_difference(found.begin(), found.end(), expected.begin(), expected.end(),
                          std::back_inserter(one.unlabelled));
    }
    documents.push_back(std::move(one));
  }
  return documents;
}

std::string summary(const std::vector<LabelledDocument>& documents) {
  std::size_t expected = 0;
  std::size_t missed = 0;
  std::size_t beyond = 0;
  for (const LabelledDocument& document : documents) {
    expected += document.expected;
    missed += document.missed.size();
    beyond += document.unlabelled.size();
  }
  return std::to_string(expected) + " labels: " + std::to_string(expected - missed) + " found, " +
         std::to_string(missed) + " missed, " + std::to_string(beyond) + " beyond them";
}

}  // namespace fashen::testing
