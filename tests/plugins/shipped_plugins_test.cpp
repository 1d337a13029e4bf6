// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <thread>

#include "base/file_system.h"
#include "document/plugin_registry.h"
#include "document/read_file.h"
#include "plugins/docx_sample.h"
#include "support/places.h"

// The plugins that are shipped, as the program finds them.
namespace fashen::testing {
namespace {

document::PluginRegistry opened() {
  auto registry = document::PluginRegistry::open(stage_dir() + "/lib/fashen");
  REQUIRE(registry);
  return std::move(*registry);
}

std::set<std::string> formats_of(const document::PluginRegistry& registry,
                                 const std::string& kind) {
  std::set<std::string> formats;
  for (const document::PluginManifest& manifest : registry.manifests()) {
    if (manifest.kind != kind) continue;
    formats.insert(manifest.formats.begin(), manifest.formats.end());
  }
  return formats;
}

}  // namespace

TEST_CASE("every plugin has a name of its own, and no format and nothing to read has two") {
  const document::PluginRegistry registry = opened();
  std::set<std::string> names, offers;
  for (const document::PluginManifest& manifest : registry.manifests()) {
    CAPTURE(manifest.name);
    CHECK(names.insert(manifest.name).second);
    for (const std::string& format : manifest.formats) {
      CHECK(offers.insert(manifest.kind + " " + format).second);
    }
    for (const std::string& type : manifest.media_types) {
      if (manifest.kind != "reader") continue;
      CHECK(offers.insert(manifest.kind + " " + type).second);
    }
    for (const std::string& ending : manifest.extensions) {
      CHECK(ending == [&] {
        std::string lower = ending;
        std::transform(lower.begin(), lower.end(), lower.begin(), ::tolower);
        return lower;
      }());
      CHECK_FALSE(ending.starts_with('.'));
    }
  }
  CHECK(formats_of(registry, "writer") ==
        std::set<std::string>{"docx", "html", "json", "line", "sarif", "text"});
  CHECK(formats_of(registry, "summary") == std::set<std::string>{"html", "jsonl", "sarif", "xlsx"});
}

TEST_CASE("every plugin loads, once, whoever asks for it first and however many ask at once") {
  const document::PluginRegistry registry = opened();
  std::vector<std::pair<std::string, std::string>> wanted;
  for (const document::PluginManifest& manifest : registry.manifests()) {
    for (const std::string& format : manifest.formats) wanted.emplace_back(manifest.kind, format);
  }
  REQUIRE(wanted.size() >= 10);
  constexpr std::size_t askers = 6;
  std::vector<std::vector<void*>> got(askers);
  std::vector<std::thread> threads;
  for (std::size_t asker = 0; asker < askers; ++asker) {
    threads.emplace_back([&, asker] {
      for (const auto& [kind, format] : wanted) {
        auto instance = registry.instance(kind, format);
        got[asker].push_back(instance ? *instance : nullptr);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (std::size_t asker = 0; asker < askers; ++asker) CHECK(got[asker] == got[0]);
  CHECK(std::count(got[0].begin(), got[0].end(), nullptr) == 0);
}

TEST_CASE("what no plugin offers is answered with what there is, in order") {
  const document::PluginRegistry registry = opened();
  auto format = registry.instance("writer", "pdf");
  REQUIRE_FALSE(format);
  CHECK(format.error().message == "没有“pdf”格式；可用的格式: docx、html、json、line、sarif、text");
  auto type = registry.reader("application/pdf");
  REQUIRE_FALSE(type);
  CHECK(type.error().code == base::ErrorCode::unsupported);
  CHECK(type.error().message.find("；可以读取的格式: docx、md、txt") != std::string::npos);
}

TEST_CASE("a file is read by what it is, whatever its name says, and keeps its path and bytes") {
  const document::PluginRegistry registry = opened();
  base::MemoryFileSystem files;
  const std::string word = DocxSample{.body = paragraph("甲方付款")}.bytes();
  REQUIRE(files.write("合同/a.txt", word));
  REQUIRE(files.write("合同/b.docx", "甲方付款\n"));
  for (const auto& [path, type] : std::initializer_list<std::pair<const char*, const char*>>{
           {"合同/a.txt",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
           {"合同/b.docx", "text/plain"}}) {
    auto file = document::read_file(files, registry, path, {});
    REQUIRE(file);
    CHECK(file->document.media_type == type);
    CHECK(file->document.path == path);
    CHECK(file->document.text.find("甲方付款") == 0);
    CHECK(file->bytes == *files.read(path, 1 << 20));
  }
}

TEST_CASE("a file that cannot be read is told with its path, also where the reader knows none") {
  const document::PluginRegistry registry = opened();
  base::MemoryFileSystem files;
  REQUIRE(files.write("坏.docx", "PK\x03\x04word/document.xml and then nothing"));
  REQUIRE(files.write("旧.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
  REQUIRE(files.write("图.png", "\x89PNG\r\n\x1a\n"));
  for (const char* path : {"坏.docx", "旧.doc", "图.png", "无.txt"}) {
    CAPTURE(path);
    auto file = document::read_file(files, registry, path, {});
    REQUIRE_FALSE(file);
    CHECK(file.error().where.starts_with(path));
    CHECK_FALSE(file.error().message.empty());
  }
  document::ReadOptions small;
  small.limits.file_bytes = 2;
  auto large = document::read_file(files, registry, "图.png", small);
  REQUIRE_FALSE(large);
  CHECK(large.error().code == base::ErrorCode::limit);
}

}  // namespace fashen::testing
