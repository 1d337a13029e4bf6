// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/reference_collection.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "base/limits.h"
#include "corpus/name_key.h"
#include "support/places.h"

namespace fashen::corpus {

Reference::Reference() {
  const std::string archive = testing::source_dir() + "/../shared/reference/laws.tar.zst";
  if (!std::filesystem::exists(archive)) return;
  const std::string command =
      "tar --zstd -xf '" + archive + "' -C '" + folder_.path() + "' 2>/dev/null";
  if (std::system(command.c_str()) != 0) return;
  const base::RealFileSystem files;
  for (const char* part : {"laws", "laws-2026"}) {
    auto collection = read_collection(files, folder_.path(part));
    REQUIRE(collection);
    for (CollectedText& text : collection->texts) {
      const auto bytes = files.read(folder_.path(part) + "/" + text.path, 64 << 20);
      REQUIRE(bytes);
      const std::string key = name_key(text.statute.title);
      sources_[std::string(without_court(key))].push_back({std::move(text), *bytes});
    }
  }
}

const std::vector<Source>* Reference::of(const std::string& title) const {
  const std::string key = name_key(title);
  const auto found = sources_.find(std::string(without_court(key)));
  return found == sources_.end() ? nullptr : &found->second;
}

const Reference& reference() {
  static const Reference shared;
  return shared;
}

bool skipped() {
  if (!reference().absent()) return false;
  std::cout << "SKIPPED: ../shared/reference/laws.tar.zst is not on this machine\n";
  return true;
}

const Facts& shipped() {
  static const Facts facts = [] {
    auto read = read_facts(base::RealFileSystem(), testing::source_dir() + "/corpus");
    if (!read) FAIL(read.error().to_string());
    return std::move(*read);
  }();
  return facts;
}

}  // namespace fashen::corpus
