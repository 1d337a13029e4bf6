// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labelled_review.h"

#include <algorithm>
#include <iterator>

#include "base/file_system.h"
#include "base/span.h"
#include "corpus/index.h"
#include "document/plugin_registry.h"
#include "document/read_file.h"
#include "review/review.h"
#include "rule/profile.h"
#include "script/loader.h"
#include "support/places.h"

namespace fashen::testing {
namespace {

constexpr std::size_t kLargest = 1 << 20;

bool is_document(const std::string& path) {
  return path.ends_with(".txt") || path.ends_with(".md") || path.ends_with(".docx");
}

std::vector<Label> findings_of(const document::Document& document, review::Reviewer& reviewer,
                               const review::Options& options, LabelledDocument& into) {
  review::Review review = reviewer.review(document, options);
  for (const review::RuleFailure& failure : review.failures) {
    into.failures.push_back(failure.rule + ": " + failure.error.to_string());
  }
  return review::labels_of(review.findings, document.text);
}

}  // namespace

std::vector<LabelledDocument> review_labelled(const std::string& folder) {
  base::RealFileSystem files;
  LabelledDocument broken{folder, {}, {}, {}, 0};
  auto law = corpus::open_index(testing::stage_dir() + "/share/fashen/corpus.index");
  auto paths = files.list(folder);
  auto profile = rule::load_profile(files, testing::source_dir() + "/rules", "default");
  auto plugins = document::PluginRegistry::open(testing::stage_dir() + "/lib/fashen");
  if (!plugins) broken.failures.push_back(plugins.error().to_string());
  if (!law) broken.failures.push_back(law.error().to_string());
  if (!paths) broken.failures.push_back(paths.error().to_string());
  if (!profile) broken.failures.push_back(profile.error().to_string());
  if (!broken.failures.empty()) return {broken};
  script::Loaded loaded =
      script::load_rules(files, testing::source_dir() + "/rules", **law, base::Limits{});
  if (auto applied = rule::apply(*profile, loaded.rules); !applied) {
    broken.failures.push_back(applied.error().to_string());
    return {broken};
  }
  review::Options options;
  options.show = profile->show;
  options.today = (*law)->known_until();
  options.measuring = true;
  review::Reviewer reviewer(loaded.rules, **law);

  std::vector<LabelledDocument> documents;
  for (const std::string& path : *paths) {
    if (!is_document(path)) continue;
    LabelledDocument one;
    one.name = path.substr(path.rfind('/') + 1);
    auto file = document::read_file(files, *plugins, path, document::ReadOptions{});
    const std::string labels_path = path.substr(0, path.rfind('.')) + ".labels";
    auto source = files.read(labels_path, kLargest);
    auto labels = source ? review::parse_labels(*source, labels_path) : source.error();
    if (!file) one.failures.push_back(file.error().to_string());
    if (!labels) one.failures.push_back(labels.error().to_string());
    if (file && labels) {
      const document::Document& document = file->document;
      const std::vector<Label>& expected = *labels;
      const std::vector<Label> found = findings_of(document, reviewer, options, one);
      one.expected = expected.size();
      review::measure(expected, found, one.measured);
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
