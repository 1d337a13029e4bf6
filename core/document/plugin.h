// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A plugin is a shared module with one exported function, beside a manifest of the same name:
///
///   name = docx-reader        # unique among plugins
///   kind = reader             # reader | writer
///   formats = docx            # names that --format and messages use
///   media = application/vnd.openxmlformats-officedocument.wordprocessingml.document
///   extensions = docx docm
///
/// The module is loaded on first use of something that the manifest promises. A plugin exports with
/// one of the macros below and sees the headers of core/document (readers) or core/report
/// (writers).

namespace fashen::document {

/// Changes whenever Document, Report or an interface does: a plugin of another version is refused.
inline constexpr int plugin_abi = 1;

/// What a module exports as `fashen_plugin`. `instance` points to a static Reader or Writer,
/// according to `kind` ("reader", "writer"), that lives as long as the module.
struct PluginEntry {
  int abi;
  const char* kind;
  void* instance;
};

}  // namespace fashen::document

#define FASHEN_EXPORT_READER(Class)                                                      \
  extern "C" __attribute__((visibility("default"))) const fashen::document::PluginEntry* \
  fashen_plugin() {                                                                      \
    static Class instance;                                                               \
    static const fashen::document::PluginEntry entry{                                    \
        fashen::document::plugin_abi, "reader",                                          \
        static_cast<fashen::document::Reader*>(&instance)};                              \
    return &entry;                                                                       \
  }

#define FASHEN_EXPORT_WRITER(Class)                                                               \
  extern "C" __attribute__((visibility("default"))) const fashen::document::PluginEntry*          \
  fashen_plugin() {                                                                               \
    static Class instance;                                                                        \
    static const fashen::document::PluginEntry entry{                                             \
        fashen::document::plugin_abi, "writer", static_cast<fashen::report::Writer*>(&instance)}; \
    return &entry;                                                                                \
  }
