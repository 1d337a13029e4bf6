// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "base/date.h"
#include "base/file_system.h"
#include "bench/reference.h"
#include "corpus/index.h"
#include "document/plugin_registry.h"
#include "document/read_file.h"
#include "review/review.h"
#include "script/loader.h"
#include "support/places.h"
#include "text/utf8.h"

// How often each rule speaks up on local and administrative regulations, which were scrutinised
// before they were passed: most of what is found in them is a false alarm; then, on the same texts
// taken for normative documents, the rules that are not about what only statutes may lay down.
// Arguments: a folder of Markdown statutes ("-": the collection beside the project), and a file to
// which every finding is written for reading, one a line.
namespace fashen::bench {
namespace {

namespace fs = std::filesystem;

// Of local and of national regulations every n-th by name; of department rules all.
constexpr std::size_t kEveryLocal = 5;
constexpr std::size_t kEveryNational = 2;

struct Count {
  std::size_t findings = 0;
  std::set<std::string> documents;
};

/// The day in "…(2021-01-22).md", on which the text was passed.
std::optional<base::Date> day_of(const std::string& path) {
  std::size_t open = path.rfind('(');
  if (open == std::string::npos) return std::nullopt;
  return base::parse_date(std::string_view(path).substr(open + 1, 10));
}

std::vector<std::string> chosen(const std::vector<std::string>& paths) {
  std::vector<std::string> out;
  std::size_t local = 0;
  std::size_t national = 0;
  for (const std::string& path : paths) {
    if (!path.ends_with(".md") || !day_of(path)) continue;
    bool is_local = path.find("/地方性法规/") != std::string::npos;
    bool is_national = path.find("/laws/行政法规/") != std::string::npos;
    bool is_rule = path.find("/部门规章/") != std::string::npos;
    if (is_rule || (is_local && local++ % kEveryLocal == 0) ||
        (is_national && national++ % kEveryNational == 0)) {
      out.push_back(path);
    }
  }
  return out;
}

std::string one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return text;
}

void write(std::ostream& out, const finding::Finding& finding, const std::string& path,
           const document::Document& document, const structure::Structure& structure) {
  const structure::Sentence* sentence = structure.facts.sentence_at(finding.span.begin);
  base::Span around = sentence != nullptr ? sentence->span : finding.span;
  out << finding.rule << '\t' << finding::name(finding.confidence) << '\t'
      << fs::path(path).stem().string() << '\t' << finding.unit << '\t'
      << one_line(std::string(base::slice(document.text, finding.span))) << '\t'
      << one_line(finding.message) << '\t'
      << one_line(std::string(base::slice(document.text, around))) << '\n';
}

using Counts = std::map<std::string, Count>;

struct Tally {
  Counts shown, hints;
  std::size_t documents = 0;
  std::size_t characters = 0;
};

std::size_t print(const char* heading, const Counts& counts, std::size_t characters) {
  std::printf("%-44s %8s %6s %12s\n", heading, "findings", "in", "per 10,000");
  std::vector<std::pair<std::string, Count>> rows(counts.begin(), counts.end());
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    return a.second.findings > b.second.findings;
  });
  std::size_t total = 0;
  for (const auto& [rule, count] : rows) {
    std::printf("%-44s %8zu %6zu %12.4f\n", rule.c_str(), count.findings, count.documents.size(),
                static_cast<double>(count.findings) * 1e4 / static_cast<double>(characters));
    total += count.findings;
  }
  return total;
}

/// Reviews one text as a document of a kind and adds what is found.
void review_as(structure::DocumentKind kind, const document::Document& document,
               const std::string& path, review::Reviewer& reviewer, base::Date today, Tally& tally,
               std::ofstream& listing) {
  review::Options options;
  options.today = today;
  options.as_of = day_of(path);
  options.kind = kind;
  options.show = finding::Confidence::hint;
  review::Review review = reviewer.review(document, options);
  ++tally.documents;
  tally.characters += text::length(document.text);
  for (const finding::Finding& finding : review.findings) {
    bool hint = finding.confidence == finding::Confidence::hint;
    Count& count = (hint ? tally.hints : tally.shown)[finding.rule];
    ++count.findings;
    count.documents.insert(path);
    if (listing) {
      listing << structure::name(kind) << '\t';
      write(listing, finding, path, document, review.structure);
    }
  }
}

int measure(const std::string& folder, const char* listing) {
  base::RealFileSystem files;
  auto plugins = document::PluginRegistry::open(testing::stage_dir() + "/lib/fashen");
  auto law = corpus::open_index(testing::stage_dir() + "/share/fashen/corpus.index");
  auto paths = files.list(folder);
  if (!plugins || !law || !paths) {
    std::printf("SKIPPED: no plugins, no index or no statutes in %s\n", folder.c_str());
    return 0;
  }
  script::Loaded rules = script::load_rules(files, testing::source_dir() + "/rules", **law, {});
  review::Reviewer reviewer(rules.rules, **law);
  std::ofstream out;
  out.setstate(std::ios::badbit);
  if (listing != nullptr) {
    out.clear();
    out.open(listing);
  }
  for (auto kind : {structure::DocumentKind::regulation, structure::DocumentKind::normative}) {
    Tally tally;
    for (const std::string& path : chosen(*paths)) {
      auto file = document::read_file(files, *plugins, path, {});
      if (!file) continue;
      review_as(kind, file->document, path, reviewer, (*law)->known_until(), tally, out);
    }
    std::printf("%zu statutes as %s, %zu characters\n", tally.documents,
                structure::display_name(kind), tally.characters);
    std::size_t total = print("shown", tally.shown, tally.characters);
    print("hints", tally.hints, tally.characters);
    std::printf("shown in all: %.3f per 10,000 characters\n\n",
                static_cast<double>(total) * 1e4 / static_cast<double>(tally.characters));
  }
  return 0;
}

}  // namespace
}  // namespace fashen::bench

int main(int argc, char** argv) {
  namespace fs = std::filesystem;
  fs::path scratch = fs::temp_directory_path() / "fashen-false-alarms";
  fs::remove_all(scratch);
  fs::create_directories(scratch);
  const bool given = argc > 1 && std::string(argv[1]) != "-";
  const std::string folder = fashen::bench::statutes(scratch, given ? argv[1] : nullptr);
  if (folder.empty()) {
    std::printf("SKIPPED: the reference collection is not beside the project\n");
    return 0;
  }
  int code = fashen::bench::measure(folder, argc > 2 ? argv[2] : nullptr);
  fs::remove_all(scratch);
  return code;
}
