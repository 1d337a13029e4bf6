// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "corpus/collection.h"
#include "corpus/penal_table.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// The penal provisions of the whole texts of a collection that are versions of `works`.
std::vector<PenalText> read_penal_texts(const std::vector<CollectedText>& texts,
                                        const std::vector<Work>& works);

/// The same as tables of the catalogue: "catalogue/penalties-law.tsv" -> text.
std::map<std::string, std::string> penal_tables(const std::vector<CollectedText>& texts,
                                                const std::vector<Work>& works);

}  // namespace fashen::corpus
