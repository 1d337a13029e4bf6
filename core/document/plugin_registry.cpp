// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plugin_registry.h"

#include <dlfcn.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <sstream>

#include "base/file_system.h"
#include "document/plugin.h"
#include "document/unreadable.h"
#include "text/utf8.h"

namespace fashen::document {
namespace {

using base::Error;
using base::ErrorCode;

constexpr std::size_t manifest_bytes = 64 << 10;
constexpr std::string_view suffix = ".plugin";

std::vector<std::string> words(const std::string& value) {
  std::istringstream in(value);
  std::vector<std::string> out;
  for (std::string word; in >> word;) out.push_back(word);
  return out;
}

base::Result<PluginManifest> parse_manifest(const std::string& text, const std::string& path) {
  PluginManifest manifest;
  std::istringstream in(text);
  int number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    std::string where = path + ":" + std::to_string(number);
    std::string_view content = text::trim(std::string_view(line).substr(0, line.find('#')));
    if (content.empty()) continue;
    std::size_t equals = content.find('=');
    if (equals == content.npos) return Error(ErrorCode::config, "应为“键 = 值”", where);
    std::string key(text::trim(content.substr(0, equals)));
    std::string value(text::trim(content.substr(equals + 1)));
    if (key == "name") {
      manifest.name = value;
    } else if (key == "kind") {
      manifest.kind = value;
    } else if (key == "formats") {
      manifest.formats = words(value);
    } else if (key == "media") {
      manifest.media_types = words(value);
    } else if (key == "extensions") {
      manifest.extensions = words(value);
    } else {
      return Error(ErrorCode::config, "未知的键“" + key + "”", where);
    }
  }
  const std::set<std::string> kinds = {"reader", "writer", "unpacker", "summary", "engine"};
  if (manifest.name.empty() || kinds.count(manifest.kind) == 0) {
    return Error(ErrorCode::config,
                 "插件清单缺少 name 或 kind（reader、writer、unpacker、summary、engine）", path);
  }
  manifest.module_path = path.substr(0, path.size() - suffix.size()) + ".so";
  return manifest;
}

std::string join(const std::set<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : "、") + name;
  return out.empty() ? "（无）" : out;
}

base::Result<void*> load(const PluginManifest& manifest) {
  const std::string& path = manifest.module_path;
  void* module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (module == nullptr) {
    const char* why = dlerror();
    return Error(ErrorCode::unsupported,
                 "无法加载插件“" + manifest.name + "”: " + (why == nullptr ? "" : why), path);
  }
  using Entry = const PluginEntry* (*)();
  auto entry = reinterpret_cast<Entry>(dlsym(module, "fashen_plugin"));
  if (entry == nullptr) return Error(ErrorCode::unsupported, "不是法审插件", path);
  const PluginEntry* plugin = entry();
  if (plugin->abi != plugin_abi) {
    return Error(ErrorCode::unsupported, "插件版本与程序不符，请重新编译插件", path);
  }
  if (manifest.kind != plugin->kind) {
    return Error(ErrorCode::config, "插件类型与清单不符", path);
  }
  return plugin->instance;
}

}  // namespace

struct PluginRegistry::Impl {
  std::vector<PluginManifest> manifests;
  std::mutex guard;
  std::map<std::string, void*> loaded;  ///< By plugin name

  base::Result<void*> get(const PluginManifest& manifest) {
    std::lock_guard<std::mutex> lock(guard);
    auto found = loaded.find(manifest.name);
    if (found != loaded.end()) return found->second;
    auto instance = load(manifest);
    if (instance) loaded[manifest.name] = *instance;
    return instance;
  }
};

PluginRegistry::PluginRegistry(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
PluginRegistry::PluginRegistry(PluginRegistry&&) noexcept = default;
PluginRegistry& PluginRegistry::operator=(PluginRegistry&&) noexcept = default;
PluginRegistry::~PluginRegistry() = default;

base::Result<PluginRegistry> PluginRegistry::open(const std::string& directory) {
  base::RealFileSystem files;
  auto paths = files.list(directory);
  if (!paths) return paths.error();
  auto impl = std::make_unique<Impl>();
  for (const std::string& path : *paths) {
    if (!path.ends_with(suffix)) continue;
    auto text = files.read(path, manifest_bytes);
    if (!text) return text.error();
    auto manifest = parse_manifest(*text, path);
    if (!manifest) return manifest.error();
    impl->manifests.push_back(std::move(*manifest));
  }
  return PluginRegistry(std::move(impl));
}

const std::vector<PluginManifest>& PluginRegistry::manifests() const { return impl_->manifests; }

base::Result<const Reader*> PluginRegistry::reader(const std::string& media_type) const {
  std::set<std::string> known;
  for (const PluginManifest& manifest : impl_->manifests) {
    if (manifest.kind != "reader") continue;
    known.insert(manifest.formats.begin(), manifest.formats.end());
    const auto& types = manifest.media_types;
    if (std::find(types.begin(), types.end(), media_type) == types.end()) continue;
    auto instance = impl_->get(manifest);
    if (!instance) return instance.error();
    return static_cast<const Reader*>(*instance);
  }
  return Error(ErrorCode::unsupported, explain_unreadable(media_type, join(known)));
}

base::Result<void*> PluginRegistry::instance(const std::string& kind,
                                             const std::string& format) const {
  std::set<std::string> known;
  for (const PluginManifest& manifest : impl_->manifests) {
    if (manifest.kind != kind) continue;
    known.insert(manifest.formats.begin(), manifest.formats.end());
    const auto& formats = manifest.formats;
    if (std::find(formats.begin(), formats.end(), format) == formats.end()) continue;
    return impl_->get(manifest);
  }
  const std::string what = kind == "engine" ? "引擎" : "格式";
  return Error(ErrorCode::unsupported,
               "没有“" + format + "”" + what + "；可用的" + what + ": " + join(known));
}

}  // namespace fashen::document
