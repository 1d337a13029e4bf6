// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/file_system.h"
#include "base/result.h"
#include "corpus/statute_source.h"
#include "document/plugin_registry.h"

namespace fashen::corpus {

/// Reads the bytes of a file as a source: Markdown of a law collection as it stands, Akoma Ntoso
/// XML, and every format a reader plugin knows. What cannot be read, or has no title, is an error
/// that says so.
base::Result<StatuteSource> read_source(const document::PluginRegistry& plugins,
                                        const std::string& path, const std::string& bytes);

/// True for a file that no import speaks of: hidden, a site's _index.md, a database, a picture.
bool passes_over(const std::string& path);

/// A document as Markdown of a law collection, with what its front matter tells.
StatuteSource source_of(const document::Document& document);

}  // namespace fashen::corpus
