// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "corpus/text_store.h"
#include "document/plugin_registry.h"

namespace fashen::corpus {

/// Makes other indexes over the texts of a state, in its folder, before it is put into use.
using IndexBuilder = std::function<base::Result<void>(const TextStore& store)>;

/// Called now and then while files are read: how many of how many are done.
using ImportProgress = std::function<void(std::size_t done, std::size_t all)>;

/// A file, and what there is to say of it in Chinese.
struct FileNote {
  std::string path;
  std::string note;
};

/// What an import did.
struct ImportReport {
  std::size_t files = 0;           ///< Looked at, those passed over left out
  std::size_t unchanged = 0;       ///< In the store already, byte for byte
  std::size_t taken = 0;           ///< New or changed
  std::size_t passed = 0;          ///< No texts: pictures, a site's index pages, databases
  std::vector<FileNote> refused;   ///< Could not be taken, and why
  std::vector<FileNote> repeated;  ///< The same work and day as another file
  std::vector<FileNote> odd;       ///< Taken, with gaps or repetitions in the numbers
  std::size_t works = 0, texts = 0, provisions = 0;  ///< In the store now
  std::string digest;                                ///< Of the store now
  bool changed = false;                              ///< The store is another than before
};

/// Imports files and folders into a store. All or nothing: until the new state is whole the old one
/// stays in use, also by processes that have it open; importing again after an interruption leads
/// to the same digest as if nothing had happened. Files that cannot be taken do not stop the rest.
/// `not_found` for a path that is not there, and where the paths hold no file.
base::Result<ImportReport> import_texts(const base::FileSystem& files,
                                        const document::PluginRegistry& plugins,
                                        const std::vector<std::string>& paths,
                                        const std::string& store, const IndexBuilder& index,
                                        const ImportProgress& progress);

/// Removes texts from a store: those for which `is_gone` holds. Returns how many were.
base::Result<std::size_t> remove_texts(const std::string& store,
                                       const std::function<bool(const ImportedText&)>& is_gone,
                                       const IndexBuilder& index);

}  // namespace fashen::corpus
