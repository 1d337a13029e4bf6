// SPDX-License-Identifier: GPL-3.0-or-later
#include <zip.h>

#include <algorithm>

#include "document/unpacker.h"
#include "docx/package.h"
#include "text/decode.h"
#include "text/utf8.h"

namespace fashen::docx {
namespace {

base::Error with_advice(base::Error error) {
  error.message += error.code == base::ErrorCode::limit ? "；请核对文件来源，或者解压后核对文件夹"
                                                        : "；请重新打包，或者解压后核对文件夹";
  return error;
}

/// The names of an archive's entries as they were written, whatever the flag of their encoding
/// says: outside OPC packages they often are in the encoding of the machine (GB 18030).
class Names {
 public:
  explicit Names(const std::string& bytes) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    archive_ = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (source && !archive_) zip_source_free(source);
  }
  ~Names() {
    if (archive_) zip_discard(archive_);
  }
  Names(const Names&) = delete;
  Names& operator=(const Names&) = delete;

  std::string at(const Package::Entry& entry) const {
    const char* raw = archive_ ? zip_get_name(archive_, entry.index, ZIP_FL_ENC_RAW) : nullptr;
    const std::string name = raw ? raw : entry.name;
    if (text::is_valid(name)) return name;
    auto decoded = text::decode(name, "gb18030");
    return decoded ? decoded->text : entry.name;
  }

 private:
  zip_t* archive_ = nullptr;
};

/// Archives of files, with the limits and refusals that packages of Word have.
class ZipUnpacker final : public document::Unpacker {
 public:
  base::Result<std::vector<document::PackedFile>> unpack(
      const std::string& path, const std::string& bytes,
      const base::Limits& limits) const override {
    // No bytes at all pass for an empty archive otherwise.
    if (!bytes.starts_with("PK")) {
      return with_advice({base::ErrorCode::malformed, "不是压缩包", path + "@0"});
    }
    auto package = Package::open(path, bytes, limits);
    if (!package) return with_advice(package.error());
    const Names names(bytes);
    std::vector<document::PackedFile> files;
    for (const Package::Entry& entry : package->entries()) {
      if (entry.name.ends_with('/')) continue;
      auto content = package->read(entry.name);
      if (!content) return with_advice(content.error());
      files.push_back({names.at(entry), std::move(*content)});
    }
    std::sort(files.begin(), files.end(),
              [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
  }
};

}  // namespace
}  // namespace fashen::docx

FASHEN_EXPORT_UNPACKER(fashen::docx::ZipUnpacker)
