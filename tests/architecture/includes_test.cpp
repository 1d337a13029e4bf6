// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "architecture/source_tree.h"

namespace fashen::architecture {
namespace {

// The edges of the house; a module may also use what its own edges lead to.
const std::map<std::string, std::set<std::string>> edges = {
    {"base", {}},
    {"text", {"base"}},
    {"document", {"text"}},
    {"structure", {"document"}},
    {"corpus", {"structure"}},
    {"citation", {"corpus"}},
    {"finding", {"document"}},
    {"rule", {"finding", "citation"}},
    {"script", {"rule"}},
    {"review", {"rule"}},
    {"report", {"finding"}},
    {"ledger", {"finding"}},
    {"cli", {"review", "report", "script", "ledger"}},
};

// The one module of core, and the plugins, in which each third-party library may be included, by
// prefix of its headers.
const std::multimap<std::string, std::string> owners = {
    {"unicode/", "text"},
    {"re2/", "text"},
    {"xapian", "corpus"},
    {"toml++/", "rule"},
    {"lua", "script"},
    {"rapidjson/", "report"},
    {"sqlite3.h", "ledger"},
    {"CLI/", "cli"},
    {"zip.h", "plugins/docx"},
    {"pugixml", "corpus"},
    {"pugixml", "plugins/docx"},
    {"xlsxwriter.h", "plugins/xlsx"},
    {"libgearman/", "plugins/gearman"},
};

void reach(const std::string& module, std::set<std::string>& found) {
  if (!found.insert(module).second) return;
  for (const std::string& next : edges.at(module)) reach(next, found);
}

std::string first_folder(const std::string& include) {
  return include.substr(0, include.find('/'));
}

// Depth-first search over the include graph; names a cycle's file, or nothing.
std::string find_cycle(const std::string& file,
                       const std::map<std::string, std::vector<std::string>>& graph,
                       std::map<std::string, int>& colour) {
  colour[file] = 1;
  auto found = graph.find(file);
  if (found != graph.end()) {
    for (const std::string& next : found->second) {
      if (colour[next] == 1) return file + " -> " + next;
      if (colour[next] == 2) continue;
      std::string cycle = find_cycle(next, graph, colour);
      if (!cycle.empty()) return cycle;
    }
  }
  colour[file] = 2;
  return {};
}

}  // namespace

TEST_CASE("modules of core include only what their edges lead to") {
  for (const SourceFile& file : source_files("core")) {
    INFO(file.path);
    REQUIRE(edges.count(file.module) == 1);
    std::set<std::string> allowed;
    reach(file.module, allowed);
    for (const std::string& include : file.quoted_includes) {
      INFO("includes \"" << include << "\"");
      if (include.find('/') == std::string::npos) continue;  // generated beside the file
      CHECK(allowed.count(first_folder(include)) == 1);
    }
  }
}

TEST_CASE("plugins see document or report, and what those stand on") {
  const std::set<std::string> core = {"base", "text", "document", "finding", "report"};
  for (const SourceFile& file : source_files("plugins")) {
    INFO(file.path);
    for (const std::string& include : file.quoted_includes) {
      INFO("includes \"" << include << "\"");
      if (include.find('/') == std::string::npos) continue;  // generated beside the file
      bool own = "plugins/" + first_folder(include) == file.module;
      CHECK((own || core.count(first_folder(include)) == 1));
    }
  }
}

TEST_CASE("no include cycles") {
  std::map<std::string, std::vector<std::string>> graph;
  for (const char* folder : {"core", "plugins"}) {
    for (const SourceFile& file : source_files(folder)) {
      graph[file.path.substr(file.path.find('/') + 1)] = file.quoted_includes;
    }
  }
  std::map<std::string, int> colour;
  for (const auto& [file, includes] : graph) {
    if (colour[file] == 0) CHECK(find_cycle(file, graph, colour).empty());
  }
}

TEST_CASE("each third-party library has one module, and no public header shows it") {
  for (const char* folder : {"core", "plugins"}) {
    for (const SourceFile& file : source_files(folder)) {
      for (const std::string& include : file.angled_includes) {
        for (const auto& [prefix, owner] : owners) {
          if (include.rfind(prefix, 0) != 0) continue;
          const auto [first, last] = owners.equal_range(prefix);
          INFO(file.path << " includes <" << include << ">");
          CHECK(
              std::any_of(first, last, [&](const auto& one) { return one.second == file.module; }));
        }
      }
    }
  }
  for (const SourceFile& file : source_files("core")) {
    if (!file.is_header()) continue;
    for (const SourceFile& other : source_files("core")) {
      if (other.module == file.module) continue;
      for (const std::string& include : other.quoted_includes) {
        if ("core/" + include != file.path) continue;
        for (const std::string& header : file.angled_includes) {
          for (const auto& [prefix, owner] : owners) {
            INFO(other.path << " gets <" << header << "> through " << file.path);
            CHECK(header.rfind(prefix, 0) != 0);
          }
        }
      }
    }
  }
}

}  // namespace fashen::architecture
