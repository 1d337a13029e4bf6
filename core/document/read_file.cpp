// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/read_file.h"

#include "document/sniff.h"

namespace fashen::document {
namespace {

base::Error with_path(const base::Error& error, const std::string& path) {
  return {error.code, error.message, error.where.empty() ? path : error.where};
}

}  // namespace

base::Result<LoadedFile> read_file(const base::FileSystem& files, const PluginRegistry& plugins,
                                   const std::string& path, const ReadOptions& options) {
  auto bytes = files.read(path, options.limits.file_bytes);
  if (!bytes) return bytes.error();
  std::string media_type = sniff_media_type(path, *bytes);
  auto reader = plugins.reader(media_type);
  if (!reader) return with_path(reader.error(), path);
  auto document = (*reader)->read(path, *bytes, options);
  if (!document) return with_path(document.error(), path);
  document->path = path;
  document->media_type = media_type;
  return LoadedFile{std::move(*document), std::move(*bytes)};
}

}  // namespace fashen::document
