// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fashen::fuzz {

/// One thing that is fed hostile bytes. With -DFASHEN_FUZZ=ON (clang) each target is a libFuzzer
/// program; else it is a test that feeds it mutations of its seeds, the same ones every time.

/// Must return whatever the bytes are; a property that does not hold ends the program.
void feed(std::string_view bytes);

/// What mutation starts from.
std::vector<std::string> seeds();

/// Ends the program with a message unless `holds`.
void require(bool holds, const char* property);

/// Files of the source tree below `folder` whose names end in `ending`, at most `most` of them.
std::vector<std::string> files_below(const std::string& folder, const std::string& ending,
                                     std::size_t most);

}  // namespace fashen::fuzz
