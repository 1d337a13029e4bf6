// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "rule/metadata.h"

namespace fashen::script {

/// What the rules of a folder say of themselves, written down when the program is built, so that a
/// review need not compile and run hundreds of files to learn which few of them it wants. It lies
/// beside the folder: rules.index beside rules/. Nothing depends on it but time: an entry counts
/// only for a file whose bytes, and whose shared modules, are those that it was made from; an index
/// that is damaged, or of another release, counts as none.
///
/// The file: "fashen-rules <release>\n", sixteen digits (FNV-1a, base/hash.h) of all that follows
/// the line, "\n", then in the encoding of base/wire.h: the digest of the shared modules; a list of
/// rules, each the digest of its file, the literals that trigger it, and its metadata with all
/// patterns expanded (rule/metadata_record.h).
class RuleIndex {
 public:
  struct Entry {
    std::uint64_t digest = 0;  ///< Of the rule's file
    std::vector<std::string> triggers;
    rule::Metadata metadata;
  };

  /// An index that knows nothing.
  RuleIndex() = default;
  /// The index of a folder. Knows nothing if there is none that can be used with modules of that
  /// digest.
  RuleIndex(const base::FileSystem& files, const std::string& directory, std::uint64_t modules);

  /// What the rule says of itself whose file has this digest; nullptr if that is not known.
  const Entry* find(const std::string& id, std::uint64_t digest) const;

 private:
  std::map<std::string, Entry> entries_;  ///< By id
};

/// "rules.index" of "rules".
std::string rule_index_path(const std::string& directory);

/// The digest of shared modules with one more, in order of their paths (in their folder).
std::uint64_t add_module(std::uint64_t digest, std::string_view path, std::string_view text);

struct Loaded;
/// The rules of a folder from its files alone, without examples: what an index is made of.
Loaded load_from_source(const base::FileSystem& files, const std::string& directory);

/// Loads the rules of a folder and writes its index. Fails with what is wrong with a rule, or as
/// writing does.
base::Result<void> build_rule_index(base::FileSystem& files, const std::string& directory,
                                    const std::string& target);

}  // namespace fashen::script
