// SPDX-License-Identifier: GPL-3.0-or-later
#include <zip.h>

#include <cstdlib>
#include <cstring>

#include "docx/package.h"
#include "docx/zip_memory.h"

namespace fashen::docx {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

// 1980-01-01, the first day of the format: the same input must give the same bytes on any day.
constexpr zip_uint16_t epoch_date = 0x21;

bool put(zip_t* archive, const NewPart& part) {
  zip_source_t* source = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
  if (!source) return false;
  const zip_int64_t index =
      zip_file_add(archive, part.name.c_str(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return false;
  }
  const auto place = static_cast<zip_uint64_t>(index);
  return zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 6) == 0 &&
         zip_file_set_dostime(archive, place, 0, epoch_date, 0) == 0;
}

// libzip writes into the source itself, and copies entries that nobody touched as they are. The
// source must own its bytes: where the new archive begins like the old one, libzip 1.7 frees what
// it shares with it whether it owns it or not.
zip_source_t* own_source(const std::string& package) {
  if (package.empty()) return zip_source_buffer_create(nullptr, 0, 0, nullptr);
  void* copy = std::malloc(package.size());
  if (!copy) return nullptr;
  std::memcpy(copy, package.data(), package.size());
  zip_source_t* source = zip_source_buffer_create(copy, package.size(), 1, nullptr);
  if (!source) std::free(copy);
  return source;
}

Result<std::string> collect(zip_source_t* source) {
  std::string out;
  if (zip_source_open(source) != 0) {
    return Error(ErrorCode::internal, "无法取得生成的压缩包");
  }
  std::vector<char> chunk(1u << 16);
  zip_int64_t got = 0;
  while ((got = zip_source_read(source, chunk.data(), chunk.size())) > 0) {
    out.append(chunk.data(), static_cast<std::size_t>(got));
  }
  zip_source_close(source);
  if (got < 0) return Error(ErrorCode::internal, "无法取得生成的压缩包");
  return out;
}

}  // namespace

Result<std::string> with_parts(const std::string& package, const std::vector<NewPart>& parts) {
  zip_source_t* source = own_source(package);
  if (!source) throw std::bad_alloc();
  zip_source_keep(source);
  std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> keeper(source, zip_source_free);
  zip_t* archive = zip_open_from_source(source, package.empty() ? ZIP_CREATE : 0, nullptr);
  if (!archive) {
    zip_source_free(source);
    return Error(ErrorCode::malformed, "压缩包已损坏，无法写回");
  }
  for (const NewPart& part : parts) {
    if (!put(archive, part)) {
      const std::unique_ptr<zip_t, void (*)(zip_t*)> closer(archive, zip_discard);
      throw_if_out_of_memory(zip_get_error(archive));
      return Error(ErrorCode::internal, "无法写入部件 " + part.name);
    }
  }
  if (zip_close(archive) != 0) {
    const std::unique_ptr<zip_t, void (*)(zip_t*)> closer(archive, zip_discard);
    throw_if_out_of_memory(zip_get_error(archive));
    return Error(ErrorCode::internal, "无法生成压缩包");
  }
  return collect(source);
}

}  // namespace fashen::docx
