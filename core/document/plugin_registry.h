// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "document/reader.h"

namespace fashen::document {

/// What a plugin's manifest says of it.
struct PluginManifest {
  std::string name;
  std::string kind;  ///< "reader", "writer", "summary" or "engine"
  std::vector<std::string> formats;
  std::vector<std::string> media_types;
  std::vector<std::string> extensions;  ///< Lower case, without the dot.
  std::string module_path;
};

/// The plugins found in a folder. Manifests are read at once, modules only when first used, and
/// then kept until the registry dies. Finding and loading may run concurrently.
class PluginRegistry {
 public:
  /// Scans `directory` for *.plugin manifests. A damaged manifest is an error: it names the file.
  static base::Result<PluginRegistry> open(const std::string& directory);

  PluginRegistry(PluginRegistry&&) noexcept;
  PluginRegistry& operator=(PluginRegistry&&) noexcept;
  ~PluginRegistry();

  const std::vector<PluginManifest>& manifests() const;

  /// The reader for a media type (see sniff.h). `unsupported` names the types that can be read.
  base::Result<const Reader*> reader(const std::string& media_type) const;

  /// The instance of the plugin of `kind` that has `format`; loads its module. `unsupported` lists
  /// the formats there are. Callers cast to the interface of that kind.
  base::Result<void*> instance(const std::string& kind, const std::string& format) const;

 private:
  struct Impl;
  explicit PluginRegistry(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace fashen::document
