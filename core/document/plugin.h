// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A plugin is a shared module with one exported function, beside a manifest of the same name:
///
///   name = docx-reader        # unique among plugins
///   kind = reader             # reader | writer | summary | engine
///   formats = docx            # names that --format and messages use
///   media = application/vnd.openxmlformats-officedocument.wordprocessingml.document
///   extensions = docx docm
///
/// The module is loaded on first use of something that the manifest promises. A plugin exports with
/// one of the macros below and sees the headers of core/document (readers) or core/report
/// (writers; summaries, which write the result of a whole batch; engines, which carry jobs to other
/// machines, of core/base).

namespace fashen::document {

/// Changes whenever Document, Report or an interface does: a plugin of another version is refused.
inline constexpr int plugin_abi = 1;

/// What a module exports as `fashen_plugin`. `instance` points to a static Reader, Writer,
/// BatchWriter or JobEngine, according to `kind` ("reader", "writer", "summary", "engine"), that
/// lives as long as the module.
struct PluginEntry {
  int abi;
  const char* kind;
  void* instance;
};

}  // namespace fashen::document

#define FASHEN_EXPORT_PLUGIN(Class, Interface, kind)                                      \
  extern "C" __attribute__((visibility("default"))) const fashen::document::PluginEntry*  \
  fashen_plugin() {                                                                       \
    static Class instance;                                                                \
    static const fashen::document::PluginEntry entry{fashen::document::plugin_abi, kind,  \
                                                     static_cast<Interface*>(&instance)}; \
    return &entry;                                                                        \
  }

#define FASHEN_EXPORT_READER(Class) FASHEN_EXPORT_PLUGIN(Class, fashen::document::Reader, "reader")
#define FASHEN_EXPORT_WRITER(Class) FASHEN_EXPORT_PLUGIN(Class, fashen::report::Writer, "writer")
#define FASHEN_EXPORT_SUMMARY(Class) \
  FASHEN_EXPORT_PLUGIN(Class, fashen::report::BatchWriter, "summary")
#define FASHEN_EXPORT_ENGINE(Class) FASHEN_EXPORT_PLUGIN(Class, fashen::base::JobEngine, "engine")
