// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "corpus/collection.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// Articles that moved between two neighbouring texts: each old article with the one new article
/// that resembles it most, where they share most of their character pairs and none of the others
/// comes close. Articles that kept their number are left out.
std::vector<Renumbering> compare_versions(const CollectedText& from, const CollectedText& to);

/// Fills `renumberings` of the works from the texts they were made of.
void find_renumberings(const std::vector<CollectedText>& texts, std::vector<Work>& works);

}  // namespace fashen::corpus
