// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plugin_registry.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "base/file_system.h"
#include "document/read_file.h"
#include "support/scratch_folder.h"

namespace fashen::document {
namespace {

namespace fs = std::filesystem;

/// A folder with manifests of our own making.
struct Plugins {
  void add(const std::string& file, const std::string& content) const { folder.put(file, content); }
  base::Result<PluginRegistry> open() const { return PluginRegistry::open(folder.path()); }
  testing::ScratchFolder folder;
};

const char* manifest =
    "# A reader.\nname = odd-reader\nkind = reader\nformats = odd\nmedia = text/plain\n"
    "extensions = odd txt\n";

}  // namespace

TEST_CASE("a manifest is read, comments and spaces left out") {
  Plugins plugins;
  plugins.add("odd.plugin", manifest);
  auto registry = plugins.open();
  REQUIRE(registry);
  REQUIRE(registry->manifests().size() == 1);
  const PluginManifest& read = registry->manifests().front();
  CHECK(read.name == "odd-reader");
  CHECK(read.extensions == std::vector<std::string>{"odd", "txt"});
  CHECK(fs::path(read.module_path).filename() == "odd.so");
}

TEST_CASE("a damaged manifest is named with its line") {
  auto [content, where] = GENERATE(table<std::string, std::string>({
      {"name odd\n", "odd.plugin:1"},
      {"name = odd\nkinds = reader\n", "odd.plugin:2"},
      {"name = odd\nkind = painter\n", "odd.plugin"},
      {"kind = reader\n", "odd.plugin"},
  }));
  CAPTURE(content);
  Plugins plugins;
  plugins.add("odd.plugin", content);
  auto registry = plugins.open();
  REQUIRE_FALSE(registry);
  CHECK(registry.error().code == base::ErrorCode::config);
  CHECK(registry.error().where.find(where) != std::string::npos);
}

TEST_CASE("a module that is missing or no plugin is told when it is first wanted") {
  Plugins plugins;
  plugins.add("odd.plugin", manifest);
  auto registry = plugins.open();
  REQUIRE(registry);
  auto missing = registry->reader("text/plain");
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == base::ErrorCode::unsupported);
  CHECK(missing.error().message.find("odd-reader") != std::string::npos);
  plugins.add("odd.so", "no library at all");
  CHECK_FALSE(registry->reader("text/plain"));
}

TEST_CASE("what no plugin offers is answered with what there is") {
  Plugins plugins;
  plugins.add("odd.plugin", manifest);
  auto registry = plugins.open();
  REQUIRE(registry);
  CHECK(registry->reader("application/pdf").error().message.find("odd") != std::string::npos);
  CHECK(registry->instance("writer", "html").error().message.find("html") != std::string::npos);
  CHECK_FALSE(PluginRegistry::open(plugins.folder.path("missing")));
}

TEST_CASE("files that nobody can read give one clear error") {
  Plugins plugins;
  auto registry = plugins.open();
  REQUIRE(registry);
  base::MemoryFileSystem files;
  REQUIRE(files.write("old.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
  REQUIRE(files.write("a.pdf", "%PDF-1.4"));
  auto old = read_file(files, *registry, "old.doc", {});
  REQUIRE_FALSE(old);
  CHECK(old.error().message.find("另存为") != std::string::npos);
  auto pdf = read_file(files, *registry, "a.pdf", {});
  REQUIRE_FALSE(pdf);
  CHECK(pdf.error().where == "a.pdf");
  ReadOptions small;
  small.limits.file_bytes = 3;
  CHECK(read_file(files, *registry, "a.pdf", small).error().code == base::ErrorCode::limit);
}

}  // namespace fashen::document
