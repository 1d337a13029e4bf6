// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_tree.h"
#include "support/places.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace fashen::architecture {
namespace fs = std::filesystem;
namespace {

std::string module_of(const std::string& path) {
  std::size_t first = path.find('/');
  std::size_t second = path.find('/', first + 1);
  std::string top = path.substr(0, first);
  std::string folder = path.substr(first + 1, second - first - 1);
  return top == "core" ? folder : top + "/" + folder;
}

SourceFile load(const fs::path& file, const fs::path& root) {
  SourceFile source;
  source.path = fs::relative(file, root).string();
  source.module = module_of(source.path);
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.rfind("#include ", 0) == 0 && line.size() > 11) {
      std::size_t end = line.find_first_of(">\"", 10);
      auto& includes = line[9] == '"' ? source.quoted_includes : source.angled_includes;
      includes.push_back(line.substr(10, end - 10));
    }
    source.lines.push_back(std::move(line));
  }
  return source;
}

}  // namespace

std::vector<SourceFile> source_files(const std::string& folder) {
  fs::path root(testing::source_dir());
  std::vector<SourceFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
    auto extension = entry.path().extension();
    if (extension == ".h" || extension == ".cpp") files.push_back(load(entry.path(), root));
  }
  std::sort(files.begin(), files.end(),
            [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
  return files;
}

}  // namespace fashen::architecture
