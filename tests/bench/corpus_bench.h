// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace fashen::bench {

/// Import of the statutes in `folder`, the store's size beside its text, opening it, looking an
/// article up, and citations (extracted and resolved) over all of its texts.
void measure_corpus(const std::filesystem::path& scratch, const std::string& folder);

}  // namespace fashen::bench
