// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ledger/ledger.h"
#include "support/scratch_folder.h"

namespace fashen::ledger {

/// A folder for the ledgers of one test, which goes with it.
class Scratch {
 public:
  std::string file(const std::string& name) const { return folder_.path(name); }
  void write(const std::string& name, const std::string& bytes) const { folder_.put(name, bytes); }
  std::string read(const std::string& name) const;
  /// A ledger at `name`, made if it is not there; a failure of the test otherwise.
  Ledger create(const std::string& name = "ledger.sqlite") const;

 private:
  testing::ScratchFolder folder_;
};

/// Enters and stores a document.
void put(Ledger& ledger, const finding::DocumentRecord& record, std::int64_t run = 1);
/// All documents in their order, and the same as bytes that can be compared.
std::vector<LedgerDocument> all(Ledger& ledger);
std::string encoded(Ledger& ledger);

}  // namespace fashen::ledger
