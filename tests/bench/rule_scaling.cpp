// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rule_scaling.h"

#include <cstdio>

#include "base/file_system.h"
#include "bench/measure.h"
#include "review/review.h"
#include "script/loader.h"
#include "support/places.h"
#include "text/utf8.h"

namespace fashen::bench {
namespace {

/// A word of two made-up characters; the same for the same number.
std::string word(unsigned number) {
  unsigned mixed = number * 2654435761u + 12345u;
  std::string out;
  text::append(out, 0x4E00 + mixed % 12000);
  text::append(out, 0x4E00 + (mixed >> 13) % 12000);
  return out;
}

/// Rules of which every twentieth waits for words that regulations use; the others for words that
/// they do not. Half are patterns, half functions.
base::MemoryFileSystem made_up_rules(unsigned count) {
  base::MemoryFileSystem files;
  const char* usual[] = {"公布之日起", "责令改正", "应当采取措施", "县级以上人民政府"};
  for (unsigned i = 0; i < count; ++i) {
    std::string wanted = i % 20 == 0 && i < 100 ? usual[i / 20 % 4] : word(i);
    std::string check =
        i % 2 == 0 ? "find = { \"" + wanted + ".{0,12}" + word(i + 7) + "\" },"
                   : "triggers = { \"" + wanted +
                         "\" }, check = function(doc, report) for m in doc:find(\"" + wanted +
                         ".{0,12}" + word(i + 7) + "\") do report(m, \"x\") end end,";
    auto written = files.write(
        "rules/made/r" + std::to_string(i) + ".lua",
        "return rule { title = \"t\", why = \"w\", suggest = \"s\", severity = \"note\", "
        "confidence = \"likely\", basis = { \"行政处罚法\" }, message = \"m\", " +
            check + " examples = { { bad = \"⟦甲⟧\" }, { good = \"乙\" }, { good = \"丙\" } } }");
    if (!written) std::printf("%s\n", written.error().to_string().c_str());
  }
  return files;
}

double review_seconds(const std::vector<std::unique_ptr<rule::Rule>>& rules,
                      const std::vector<document::LoadedFile>& documents,
                      const corpus::Lookup& law) {
  review::Reviewer reviewer(rules, law);
  review::Options options;
  options.today = law.known_until();
  return fastest(2, [&] {
    for (const auto& file : documents) reviewer.review(file.document, options);
  });
}

void measure_scaling(const std::vector<document::LoadedFile>& documents, const corpus::Lookup& law,
                     double megabytes) {
  double seconds[2] = {};
  for (int i = 0; i < 2; ++i) {
    unsigned count = i == 0 ? 100 : 1000;
    base::MemoryFileSystem files = made_up_rules(count);
    script::Loaded rules = script::load_rules(files, "rules", law, {});
    for (const base::Error& error : rules.errors) std::printf("%s\n", error.to_string().c_str());
    seconds[i] = review_seconds(rules.rules, documents, law);
  }
  char share[80];
  std::snprintf(share, sizeof share, "%.2f × that with 100", seconds[0] / seconds[1]);
  print("review with 100 made-up rules", megabytes / seconds[0], "MB/s");
  print("review with 1,000 made-up rules", megabytes / seconds[1], "MB/s", share);
}

void measure_lua(const std::vector<document::LoadedFile>& documents, const corpus::Lookup& law) {
  base::RealFileSystem files;
  script::Loaded rules = script::load_rules(files, testing::source_dir() + "/rules", law, {});
  std::vector<review::RuleCost> costs;
  review::Reviewer reviewer(rules.rules, law);
  review::Options options;
  options.today = law.known_until();
  options.costs = &costs;
  double whole = fastest(1, [&] {
    for (const auto& file : documents) reviewer.review(file.document, options);
  });
  double lua = 0;
  for (std::size_t i = 0; i < costs.size(); ++i) {
    const rule::Metadata& rule = rules.rules[i]->metadata();
    if (rule.find.empty() && !rule.form) lua += costs[i].seconds;
  }
  print("Lua in a review with the shipped rules", lua / whole * 100, "%", "of its time");
}

}  // namespace

void measure_rules(const std::vector<document::LoadedFile>& documents, const corpus::Lookup& law,
                   double megabytes) {
  measure_scaling(documents, law, megabytes);
  measure_lua(documents, law);
}

}  // namespace fashen::bench
