// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/package.h"

#include <zip.h>

#include <algorithm>

#include "docx/zip_memory.h"

namespace fashen::docx {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

zip_t* handle(void* archive) { return static_cast<zip_t*>(archive); }

std::string lower(std::string name) {
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return name;
}

bool leaves_package(const std::string& name) {
  return name.empty() || name.front() == '/' || name.find('\\') != std::string::npos ||
         name.find('\0') != std::string::npos ||
         ("/" + name + "/").find("/../") != std::string::npos;
}

std::string folder_of(const std::string& part) {
  const std::size_t slash = part.rfind('/');
  return slash == std::string::npos ? "" : part.substr(0, slash + 1);
}

}  // namespace

void Package::Close::operator()(void* archive) const { zip_discard(handle(archive)); }

Result<Package> Package::open(const std::string& path, const std::string& bytes,
                              const base::Limits& limits) {
  Package package(path, limits);
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  const std::unique_ptr<zip_error_t, void (*)(zip_error_t*)> closer(&error, zip_error_fini);
  if (!archive) {
    if (source) zip_source_free(source);
    throw_if_out_of_memory(&error);
    return Error(ErrorCode::malformed, "压缩包已损坏或不完整，无法打开", path + "@0");
  }
  package.archive_.reset(archive);
  if (auto listed = package.list(); !listed) return listed.error();
  return package;
}

Result<void> Package::list() {
  const zip_int64_t count = zip_get_num_entries(handle(archive_.get()), 0);
  if (static_cast<std::size_t>(count) > limits_.package_entries) {
    return Error(ErrorCode::limit, "压缩包内的文件过多(" + std::to_string(count) + " 个)", path_);
  }
  for (zip_int64_t i = 0; i < count; ++i) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(handle(archive_.get()), static_cast<zip_uint64_t>(i), 0, &stat) != 0) {
      return Error(ErrorCode::malformed, "压缩包目录已损坏", path_);
    }
    Entry entry{stat.name, static_cast<std::size_t>(i), stat.size, stat.comp_size};
    if (leaves_package(entry.name)) {
      return Error(ErrorCode::malformed, "压缩包内有不合法的路径", where(entry.name));
    }
    if (stat.encryption_method != ZIP_EM_NONE) {
      return Error(ErrorCode::unsupported, "文件已加密，请先解除密码保护", where(entry.name));
    }
    if (!by_name_.emplace(lower(entry.name), entries_.size()).second) {
      return Error(ErrorCode::malformed, "压缩包内有重名的部件", where(entry.name));
    }
    entries_.push_back(std::move(entry));
  }
  return {};
}

bool Package::has(const std::string& part) const { return by_name_.count(lower(part)) != 0; }

std::string Package::spelling(const std::string& part) const {
  auto found = by_name_.find(lower(part));
  return found == by_name_.end() ? part : entries_[found->second].name;
}

Result<std::string> Package::read(const std::string& part) {
  auto found = by_name_.find(lower(part));
  if (found == by_name_.end()) {
    return Error(ErrorCode::malformed, "缺少部件", where(part));
  }
  return unpack(entries_[found->second]);
}

Result<std::string> Package::unpack(const Entry& entry) {
  // A header may lie about the size, so that the bytes are counted as they come.
  constexpr std::size_t ratio_matters_from = 1u << 20;
  std::string out;
  zip_file_t* file = zip_fopen_index(handle(archive_.get()), entry.index, 0);
  if (!file) {
    throw_if_out_of_memory(zip_get_error(handle(archive_.get())));
    return Error(ErrorCode::malformed, "部件无法解压", where(entry.name));
  }
  std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> closer(file, zip_fclose);
  std::vector<char> chunk(1u << 16);
  for (;;) {
    const zip_int64_t got = zip_fread(file, chunk.data(), chunk.size());
    if (got < 0) {
      throw_if_out_of_memory(zip_file_get_error(file));
      return Error(ErrorCode::malformed, "部件已损坏(解压或校验失败)",
                   where(entry.name) + "@" + std::to_string(out.size()));
    }
    if (got == 0) break;
    out.append(chunk.data(), static_cast<std::size_t>(got));
    unpacked_ += static_cast<std::size_t>(got);
    const bool bomb = out.size() > ratio_matters_from &&
                      out.size() / std::max<std::size_t>(entry.packed, 1) > limits_.expansion_ratio;
    if (out.size() > limits_.part_bytes || unpacked_ > limits_.package_bytes || bomb) {
      return Error(ErrorCode::limit, "部件解压后过大，拒绝读取", where(entry.name));
    }
  }
  return out;
}

Result<Xml> Package::read_xml(const std::string& part) {
  auto bytes = read(part);
  if (!bytes) return bytes.error();
  return Xml::parse(where(part), std::move(*bytes), limits_.xml_depth);
}

std::string relationships_part(const std::string& part) {
  const std::string folder = folder_of(part);
  return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

std::string resolve_target(const std::string& part, const std::string& target) {
  std::string path = target.starts_with("/") ? target.substr(1) : folder_of(part) + target;
  std::vector<std::string> segments;
  std::size_t begin = 0;
  while (begin <= path.size()) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string segment = path.substr(begin, end - begin);
    if (segment == ".." && !segments.empty()) segments.pop_back();
    if (!segment.empty() && segment != "." && segment != "..") segments.push_back(segment);
    begin = end + 1;
  }
  std::string out;
  for (const std::string& segment : segments) out += (out.empty() ? "" : "/") + segment;
  return out;
}

Result<std::vector<Relationship>> Package::relationships(const std::string& part) {
  std::vector<Relationship> out;
  const std::string name = relationships_part(part);
  if (!has(name)) return out;
  auto xml = read_xml(name);
  if (!xml) return xml.error();
  for (NodeId n = (*xml)[xml->root()].first_child; n != no_node; n = (*xml)[n].next) {
    if ((*xml)[n].name != "Relationship") continue;
    Relationship relationship;
    relationship.id = xml->attribute(n, Ns::none, "Id");
    const std::string type = xml->attribute(n, Ns::none, "Type");
    relationship.type = type.substr(type.rfind('/') + 1);
    relationship.external = xml->attribute(n, Ns::none, "TargetMode") == "External";
    const std::string target = xml->attribute(n, Ns::none, "Target");
    relationship.target = relationship.external ? target : resolve_target(part, target);
    out.push_back(std::move(relationship));
  }
  return out;
}

}  // namespace fashen::docx
