// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews variations of the clean labelled contracts, about half of them with known defects:
//   batch_contract_variations [documents [seed [folder to keep]]]
// Prints totals by type, rule and amount. Fails if a document is lost, if a seeded defect is not
// found, or if a clean variation gives an error or more than one warning.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include "batch/contract_maker.h"
#include "ledger/ledger.h"
#include "support/places.h"
#include "support/process.h"
#include "support/scratch_folder.h"
#include "text/quantity.h"

namespace fashen::testing {
namespace {

namespace fs = std::filesystem;

struct RuleTally {
  int seeded = 0, found = 0, beyond = 0;
};

struct TypeTally {
  int documents = 0, priced = 0;
  double amount = 0;  ///< Yuan
};

/// What the batch found, against what was put in.
class Tally {
 public:
  explicit Tally(std::map<std::string, ContractVariation> truth) : truth_(std::move(truth)) {}

  void add(const finding::DocumentRecord& record) {
    const auto known = truth_.find(fs::path(record.path).filename().string());
    if (known == truth_.end() || record.state != finding::DocumentState::reviewed) return;
    ++reviewed_;
    add_facts(record);
    compare(known->second, record);
    truth_.erase(known);
  }

  bool print() const {
    std::printf("\n%-42s seeded  found  beyond\n", "rule");
    for (const auto& [rule, tally] : rules_) {
      std::printf("%-42s %6d %6d %7d\n", rule.c_str(), tally.seeded, tally.found, tally.beyond);
    }
    std::printf("\ntype\n");
    for (const auto& [type, tally] : types_) {
      std::printf("%s: %d contracts, %d with a price, %.2f yuan in all\n", type.c_str(),
                  tally.documents, tally.priced, tally.amount);
    }
    std::printf("\namount\n");
    for (const auto& [band, count] : bands_) {
      std::printf("%s: %d contracts\n", band.c_str() + 2, count);
    }
    std::printf(
        "\n%d reviewed, %zu lost; %d clean, %d of them with false alarms; %d defects, "
        "%d missed; %d findings beyond what was seeded\n",
        reviewed_, truth_.size(), clean_, alarmed_, defects_, missed_, beyond_);
    for (const auto& line : failures_) std::printf("%s\n", line.c_str());
    return truth_.empty() && alarmed_ == 0 && missed_ == 0;
  }

 private:
  void add_facts(const finding::DocumentRecord& record) {
    std::string type = "（未识别）";
    double price = 0;
    for (const finding::FactRecord& fact : record.facts) {
      if (fact.key == "contract.type" && type == "（未识别）") type = fact.value;
      // The first of what is paid: the total price, else rent, principal or what there is.
      if (!fact.key.starts_with("price.") || price > 0) continue;
      for (const auto& quantity : text::quantities(fact.value, {0, fact.value.size()})) {
        if (quantity.kind == text::QuantityKind::money) price = quantity.value.to_double();
      }
    }
    TypeTally& tally = types_[type];
    ++tally.documents;
    tally.priced += price > 0 ? 1 : 0;
    tally.amount += price;
    ++bands_[price == 0           ? "0 no amount"
             : price < 100'000    ? "1 below 100,000"
             : price < 1'000'000  ? "2 below 1,000,000"
             : price < 10'000'000 ? "3 below 10,000,000"
                                  : "4 from 10,000,000"];
  }

  void compare(const ContractVariation& truth, const finding::DocumentRecord& record) {
    std::set<std::string> left = truth.rules;
    int errors = 0, warnings = 0;
    for (const finding::FindingRecord& finding : record.findings) {
      if (finding.severity == finding::Severity::note) continue;
      if (left.erase(finding.rule) > 0) {
        ++rules_[finding.rule].found;
        continue;
      }
      if (truth.rules.count(finding.rule) + truth.also.count(finding.rule) > 0) continue;
      ++(finding.severity == finding::Severity::error ? errors : warnings);
      ++rules_[finding.rule].beyond;
      ++beyond_;
      failures_.push_back("beyond: " + truth.name + " " + finding.rule + " " + finding.text);
    }
    for (const std::string& rule : truth.rules) ++rules_[rule].seeded;
    defects_ += static_cast<int>(truth.rules.size());
    for (const std::string& rule : left) {
      ++missed_;
      failures_.push_back("missed: " + truth.name + " " + rule);
    }
    if (!truth.rules.empty()) return;
    ++clean_;
    if (errors > 0 || warnings > 1) ++alarmed_;
  }

  std::map<std::string, ContractVariation> truth_;  ///< What is left was lost
  std::map<std::string, RuleTally> rules_;
  std::map<std::string, TypeTally> types_;
  std::map<std::string, int> bands_;
  std::vector<std::string> failures_;
  int reviewed_ = 0, clean_ = 0, alarmed_ = 0, defects_ = 0, missed_ = 0, beyond_ = 0;
};

int run(int documents, std::uint32_t seed, const std::string& keep) {
  const ScratchFolder scratch;
  const fs::path folder = keep.empty() ? scratch.path() : keep;
  ContractMaker maker(source_dir() + "/tests/rules/contract", seed);
  std::map<std::string, ContractVariation> truth;
  for (int i = 0; i < documents; ++i) {
    ContractVariation made = maker.make(i);
    const fs::path path = folder / "in" / ("批" + std::to_string(i % 10)) / made.name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << made.bytes;
    made.bytes.clear();
    truth.emplace(made.name, std::move(made));
  }
  std::printf("%d variations of %zu contracts\n", documents, maker.sources());
  const std::string output = (folder / "out").string();
  Process batch({stage_dir() + "/bin/fashen", "review", (folder / "in").string(), "-o", output,
                 "--format", "json", "--fail-on", "never"});
  const int code = batch.wait();
  std::printf("exit code %d\n", code);
  auto ledger = ledger::Ledger::open(output + "/ledger.sqlite", ledger::Database::Mode::read_only);
  if (!ledger) {
    std::printf("%s\n", ledger.error().to_string().c_str());
    return 1;
  }
  Tally tally(std::move(truth));
  auto walked = ledger->each_document([&](const ledger::LedgerDocument& document) {
    tally.add(document.record);
    return base::Result<void>();
  });
  const bool ok = tally.print() && walked && (code == 0 || code == 3);
  return ok ? 0 : 1;
}

}  // namespace
}  // namespace fashen::testing

int main(int argc, char** argv) {
  setenv("FASHEN_TODAY", "2026-11-27", 1);
  const int documents = argc > 1 ? std::atoi(argv[1]) : 1000;
  const auto seed = static_cast<std::uint32_t>(argc > 2 ? std::atoi(argv[2]) : 1);
  return fashen::testing::run(documents, seed, argc > 3 ? argv[3] : "");
}
