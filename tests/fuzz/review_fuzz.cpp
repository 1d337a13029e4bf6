// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>

#include "base/file_system.h"
#include "corpus/index.h"
#include "fuzz/target.h"
#include "review/review.h"
#include "script/loader.h"
#include "support/literal_document.h"
#include "support/places.h"
#include "text/decode.h"

// All stages and all shipped rules over any text: no rule fails, every finding stands on words of
// the document, and a second review says the same.
namespace fashen::fuzz {
namespace {

struct House {
  House() {
    auto opened = corpus::open_index(testing::stage_dir() + "/share/fashen/corpus.index");
    require(static_cast<bool>(opened), "the index opens");
    law = std::move(*opened);
    rules = script::load_rules(base::RealFileSystem(), testing::source_dir() + "/rules", *law, {});
    require(rules.ok(), "the rules load");
    reviewer = std::make_unique<review::Reviewer>(rules.rules, *law);
  }
  std::unique_ptr<corpus::Lookup> law;
  script::Loaded rules;
  std::unique_ptr<review::Reviewer> reviewer;
};

}  // namespace

void feed(std::string_view bytes) {
  static House house;
  auto decoded = text::decode(bytes);
  if (!decoded || decoded->text.size() > 200'000) return;
  document::Document document = testing::literal_document(decoded->text);
  review::Options options;
  options.today = *base::parse_date("2026-11-23");
  options.show = finding::Confidence::hint;
  review::Review first = house.reviewer->review(document, options);
  for (const review::RuleFailure& failure : first.failures) {
    std::fprintf(stderr, "%s: %s\n", failure.rule.c_str(), failure.error.to_string().c_str());
  }
  require(first.failures.empty(), "no rule fails");
  for (const finding::Finding& finding : first.findings) {
    require(!finding.span.empty() && finding.span.end <= document.text.size(),
            "a finding stands on words of the document");
    require(!finding.message.empty() && !finding.basis.empty(), "a finding has words and a basis");
  }
  review::Review second = house.reviewer->review(document, options);
  require(first.findings.size() == second.findings.size(), "a second review finds the same");
  for (std::size_t i = 0; i < first.findings.size(); ++i) {
    require(first.findings[i].fingerprint == second.findings[i].fingerprint &&
                first.findings[i].message == second.findings[i].message,
            "a second review says the same");
  }
}

std::vector<std::string> seeds() {
  auto all = files_below("tests/rules", ".txt", 100);
  auto drafts = files_below("corpus/samples", ".md", 4);
  all.insert(all.end(), drafts.begin(), drafts.end());
  return all;
}

}  // namespace fashen::fuzz
