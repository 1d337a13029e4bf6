// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace fashen::ledger {

/// Replaces the rows of the document with the record's name, which the run has entered.
base::Result<void> write_document(Database& database, const finding::DocumentRecord& record,
                                  std::int64_t run, const std::string& settings,
                                  const std::string& today);

/// Reads all documents in the order of their names, one at a time.
base::Result<void> read_documents(Database& database, const Ledger::Visit& visit);

}  // namespace fashen::ledger
