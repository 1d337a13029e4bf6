// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dossier_papers.h"

#include <filesystem>

#include "document/read_file.h"
#include "document/unpacker.h"

namespace fashen::cli {
namespace {

namespace fs = std::filesystem;
using Papers = std::vector<review::PaperSource>;

bool is_paper(const fs::path& path) {
  for (const fs::path& part : path) {
    const std::string name = part.string();
    if (name.starts_with('.') || name.starts_with("~$") || name == "__MACOSX") return false;
  }
  const std::string name = path.filename().string();
  return name.find(".审查.") == std::string::npos && name.find(".补正通知.") == std::string::npos;
}

void add_paper(Papers& papers, const base::FileSystem& files, const std::string& path,
               const std::string& name, const document::PluginRegistry& plugins,
               const document::ReadOptions& options) {
  auto file = document::read_file(files, plugins, path, options);
  if (!file) {
    papers.push_back({name, file.error()});
    return;
  }
  file->document.path = name;
  papers.push_back({name, std::move(file->document)});
}

base::Result<Papers> from_archive(const std::string& path, const base::FileSystem& files,
                                  const document::PluginRegistry& plugins,
                                  const document::ReadOptions& options) {
  const auto bytes = files.read(path, options.limits.file_bytes);
  if (!bytes) return bytes.error();
  // By name and first bytes: an archive that stores a Word file unpacked looks like one inside.
  std::string ending = fs::path(path).extension().string();
  for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  if (ending != ".zip" || !bytes->starts_with("PK")) {
    return base::Error(base::ErrorCode::unsupported,
                       "卷宗应为文件夹或者 ZIP 压缩包；审查单个文件请用 fashen review", path);
  }
  auto instance = plugins.instance("unpacker", "zip");
  if (!instance) return instance.error();
  const auto* unpacker = static_cast<const document::Unpacker*>(*instance);
  auto packed = unpacker->unpack(path, *bytes, options.limits);
  if (!packed) return packed.error();
  Papers papers;
  base::MemoryFileSystem unpacked;
  for (document::PackedFile& file : *packed) {
    if (!is_paper(file.path)) continue;
    if (auto kept = unpacked.write(file.path, file.bytes); !kept) return kept.error();
    file.bytes.clear();
    add_paper(papers, unpacked, file.path, file.path, plugins, options);
  }
  return papers;
}

}  // namespace

base::Result<Papers> read_papers(const std::string& path, const base::FileSystem& files,
                                 const document::PluginRegistry& plugins,
                                 const document::ReadOptions& options) {
  Papers papers;
  if (files.is_directory(path)) {
    const auto listed = files.list(path);
    if (!listed) return listed.error();
    for (const std::string& file : *listed) {
      const fs::path name = fs::path(file).lexically_relative(path);
      if (is_paper(name)) add_paper(papers, files, file, name.string(), plugins, options);
    }
  } else {
    auto read = from_archive(path, files, plugins, options);
    if (!read) return read.error();
    papers = std::move(*read);
  }
  if (papers.empty()) {
    return base::Error(base::ErrorCode::not_found, "卷宗中没有文件", path);
  }
  return papers;
}

}  // namespace fashen::cli
