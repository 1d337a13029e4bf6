// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

#include "document/plugin_registry.h"
#include "support/places.h"

namespace fashen::testing {

/// The plugins that were built, opened once.
inline const document::PluginRegistry& shipped_plugins() {
  static const document::PluginRegistry opened = [] {
    auto registry = document::PluginRegistry::open(stage_dir() + "/lib/fashen");
    if (!registry) throw std::runtime_error(registry.error().to_string());
    return std::move(*registry);
  }();
  return opened;
}

}  // namespace fashen::testing
