// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "corpus/collection.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// The versions that one collected text tells of: its own, complete with shapes, and the earlier
/// ones that the note under its title names, of which nothing but the dates is known. Oldest first.
std::vector<Version> chronicle(const CollectedText& text);

/// The body that first adopted the work, by the note, the title or the folder; may be empty.
std::string issuer_of(const CollectedText& text);

/// Adds versions to those of the same work that are known; days that lie within a few weeks of
/// each other (adopted, then promulgated) are one version. Keeps the order.
void merge_versions(std::vector<Version>& known, std::vector<Version> more);

/// Sets when each version ends: with the first day of the next, the last one with the repeal.
void close_versions(Work& work);

}  // namespace fashen::corpus
