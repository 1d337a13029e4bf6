// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"
#include "bench/rule_scaling.h"
#include "bench/whole_review.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>

#include "base/file_system.h"
#include "base/memory.h"
#include "bench/corpus_bench.h"
#include "bench/reference.h"
#include "corpus/index.h"
#include "document/plugin_registry.h"
#include "document/read_file.h"
#include "review/review.h"
#include "rule/trigger_scan.h"
#include "script/loader.h"
#include "support/places.h"

// How long a start takes beside that of an empty program, and how much text a second a review gets
// through beside a search for the same words by ripgrep. Argument: a folder of Markdown statutes,
// of which the first 500 by name are reviewed; without it the collection beside the project is
// unpacked.
namespace fashen::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_files = 500;
const std::string program = testing::stage_dir() + "/bin/fashen";

std::string ratio(double ours, double theirs, const std::string& whose) {
  char text[80];
  std::snprintf(text, sizeof text, "%.2f × %s", ours / theirs, whose.c_str());
  return text;
}

void measure_starts(const fs::path& scratch) {
  std::ofstream draft(scratch / "draft.txt");
  draft << "青石县公园管理办法\n";
  for (int i = 1; i <= 20; ++i) {
    draft << "第" << text::to_chinese_numeral(i)
          << "条 公园管理单位应当自收到申请之日起十个工作日内答复，并公开办理结果。\n";
  }
  draft.close();
  double empty = fastest(40, [] { run(FASHEN_EMPTY); });
  double version = fastest(40, [] { run(program + " --version"); });
  double review =
      fastest(20, [&] { run(program + " review " + (scratch / "draft.txt").string()); });
  print("start of an empty program, same libraries", empty * 1000, "ms");
  print("fashen --version", version * 1000, "ms", ratio(version, empty, "empty"));
  print("fashen review, a draft of 20 articles", review * 1000, "ms",
        ratio(review, empty, "empty"));
}

/// The local regulations of the collection, copied beside each other so that ripgrep sees the same.
std::vector<document::LoadedFile> load(const std::string& folder, const fs::path& copies,
                                       std::size_t& bytes) {
  base::RealFileSystem files;
  std::vector<document::LoadedFile> loaded;
  auto plugins = document::PluginRegistry::open(testing::stage_dir() + "/lib/fashen");
  auto paths = files.list(folder);
  if (!plugins || !paths) return loaded;
  fs::create_directories(copies);
  for (const std::string& path : *paths) {
    if (!path.ends_with(".md") || path.find("地方性法规") == std::string::npos) continue;
    auto file = document::read_file(files, *plugins, path, {});
    if (!file) continue;
    bytes += file->document.text.size();
    std::ofstream(copies / (std::to_string(loaded.size()) + ".md")) << file->bytes;
    loaded.push_back(std::move(*file));
    if (loaded.size() == most_files) break;
  }
  return loaded;
}

void measure_throughput(const fs::path& scratch, const std::string& folder) {
  std::size_t bytes = 0;
  auto documents = load(folder, scratch / "copies", bytes);
  auto law = corpus::open_index(testing::stage_dir() + "/share/fashen/corpus.index");
  if (documents.empty() || !law) {
    std::printf("SKIPPED: no regulations found in %s, or no index\n", folder.c_str());
    return;
  }
  double megabytes = static_cast<double>(bytes) / 1e6;
  base::RealFileSystem files;
  script::Loaded rules = script::load_rules(files, testing::source_dir() + "/rules", **law, {});
  std::set<std::string> literals;
  for (const auto& rule : rules.rules) {
    literals.insert(rule->triggers().begin(), rule->triggers().end());
  }
  std::ofstream list(scratch / "literals");
  for (const std::string& literal : literals) list << literal << "\n";
  list.close();

  rule::TriggerScan triggers(rules.rules);
  double scan = fastest(3, [&] {
    for (const auto& file : documents) triggers.scan(file.document.folded.text);
  });
  review::Reviewer reviewer(rules.rules, **law);
  review::Options options;
  options.today = (*law)->known_until();
  std::size_t findings = 0;
  double review = fastest(3, [&] {
    findings = 0;
    for (const auto& file : documents) {
      findings += reviewer.review(file.document, options).findings.size();
    }
  });
  std::vector<std::unique_ptr<rule::Rule>> none;
  review::Reviewer bare(none, **law);
  double stages = fastest(2, [&] {
    for (const auto& file : documents) bare.review(file.document, options);
  });
  std::string grep = "rg --no-filename -c -f '" + (scratch / "literals").string() + "' '" +
                     (scratch / "copies").string() + "'";
  double ripgrep = run("rg --version") ? fastest(5, [&] { run(grep); }) : 0;

  std::printf("%zu regulations, %.1f MB, %zu rules, %zu literals, %zu findings\n", documents.size(),
              megabytes, rules.rules.size(), literals.size(), findings);
  print("triggers of all rules", megabytes / scan, "MB/s");
  print("structure and citations", megabytes / stages, "MB/s");
  print("rules, structure and citations", megabytes / review, "MB/s");
  std::vector<std::string> copies;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    copies.push_back((scratch / "copies" / (std::to_string(i) + ".md")).string());
  }
  const double whole = whole_review(copies);
  print("whole review, from file to JSON", megabytes / whole, "MB/s",
        ripgrep > 0 ? ratio(ripgrep, whole, "rg -f") : "rg is not installed");
  measure_rules(documents, **law, megabytes);
  if (ripgrep > 0) print("rg -f, the same literals", megabytes / ripgrep, "MB/s");
}

}  // namespace
}  // namespace fashen::bench

int main(int argc, char** argv) {
  fashen::base::keep_freed_memory();  // as the program does
  namespace fs = std::filesystem;
  fs::path scratch = fs::temp_directory_path() / "fashen-bench";
  fs::remove_all(scratch);
  fs::create_directories(scratch);
  fashen::bench::measure_starts(scratch);
  const std::string folder = fashen::bench::statutes(scratch, argc > 1 ? argv[1] : nullptr);
  if (folder.empty()) {
    std::printf("SKIPPED: the reference collection is not beside the project\n");
  } else {
    fashen::bench::measure_throughput(scratch, folder);
    fashen::bench::measure_corpus(scratch, folder);
  }
  fs::remove_all(scratch);
  return 0;
}
