// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"

namespace fashen::rule {

/// A folder of rules that someone keeps beside the shipped ones: <folder>/<name>/*.lua with a
/// manifest <folder>/<name>/pack.toml.
///
///     title = "本所规则"
///     version = "1.0"
///     [requires]
///     fashen = "0.1"             # at least this version
///     packs = ["contract"]       # packs whose rules this one counts on
struct Pack {
  std::string name;    ///< Folder's own name: first part of its rules' ids
  std::string folder;  ///< That the pack lies in
  std::string title;
  std::string version;
  std::string needs_fashen;  ///< Empty: any
  std::vector<std::string> needs_packs;
};

/// True for a pack or rule name: small letters, digits and "-", first a letter.
bool is_rule_name(std::string_view name);

/// Reads a manifest's text. Unknown keys and wrong values are `config` with file, line and the
/// nearest known key.
base::Result<Pack> parse_pack(std::string_view toml, const std::string& path);

/// The packs in a folder, by name. A folder with rules but without a manifest, and a pack that
/// needs a newer fashen are `config`; `not_found` where the folder has no pack at all.
base::Result<std::vector<Pack>> find_packs(const base::FileSystem& files,
                                           const std::string& folder);

}  // namespace fashen::rule
