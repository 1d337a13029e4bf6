// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "corpus/collection.h"
#include "corpus/fact_folder.h"
#include "corpus/fact_tables.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {

/// A text of the collection beside its bytes, to be checked without the statute parser.
struct Source {
  CollectedText text;
  std::string bytes;
};

/// The collection that the shipped facts were made of, by work; empty if it is not on this machine.
class Reference {
 public:
  Reference();

  bool absent() const { return sources_.empty(); }
  const std::vector<Source>* of(const std::string& title) const;
  const std::map<std::string, std::vector<Source>>& sources() const { return sources_; }

 private:
  testing::ScratchFolder folder_;
  std::map<std::string, std::vector<Source>> sources_;
};

/// Read once for all tests.
const Reference& reference();

/// True, and said, if there is no collection to check against.
bool skipped();

/// The facts in the source tree.
const Facts& shipped();

}  // namespace fashen::corpus
