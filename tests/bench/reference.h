// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace fashen::bench {

/// The folder with the statutes of the reference collection: `argument` if given, else the archive
/// beside the project unpacked into `scratch`; empty where there is neither.
std::string statutes(const std::filesystem::path& scratch, const char* argument);

}  // namespace fashen::bench
