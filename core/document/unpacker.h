// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/limits.h"
#include "base/result.h"
#include "document/plugin.h"

namespace fashen::document {

/// A file inside an archive: its path there, and its bytes.
struct PackedFile {
  std::string path;
  std::string bytes;
};

/// Takes the files out of an archive. Stateless. Implemented by plugins, so that the library that
/// knows the archive stays in one place: their kind is "unpacker" (see plugin.h).
class Unpacker {
 public:
  virtual ~Unpacker() = default;

  /// All files of an archive whose bytes are given, sorted by path; folders are left out. Damaged
  /// archives and paths that leave the archive are `malformed`, encrypted ones `unsupported`, over
  /// a limit is `limit`. `path` is for messages only.
  virtual base::Result<std::vector<PackedFile>> unpack(const std::string& path,
                                                       const std::string& bytes,
                                                       const base::Limits& limits) const = 0;
};

}  // namespace fashen::document

#define FASHEN_EXPORT_UNPACKER(Class)                                                    \
  extern "C" __attribute__((visibility("default"))) const fashen::document::PluginEntry* \
  fashen_plugin() {                                                                      \
    static Class instance;                                                               \
    static const fashen::document::PluginEntry entry{                                    \
        fashen::document::plugin_abi, "unpacker",                                        \
        static_cast<fashen::document::Unpacker*>(&instance)};                            \
    return &entry;                                                                       \
  }
