// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rule_site.h"

#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "support/memory_lookup.h"
#include "support/places.h"

namespace fashen::cli {
namespace {

std::map<std::string, std::string> site() {
  static const auto pages = [] {
    testing::MemoryLookup law;
    auto rules =
        script::load_rules(base::RealFileSystem(), testing::source_dir() + "/rules", law, {});
    REQUIRE(rules.ok());
    return rule_site(rules, law);
  }();
  return pages;
}

/// What `attribute="…"` holds, wherever it stands in a page.
std::vector<std::string> values(const std::string& page, const std::string& attribute) {
  std::vector<std::string> all;
  const std::string head = " " + attribute + "=\"";
  for (auto at = page.find(head); at != std::string::npos; at = page.find(head, at + 1)) {
    std::size_t begin = at + head.size();
    all.push_back(page.substr(begin, page.find('"', begin) - begin));
  }
  return all;
}

}  // namespace

TEST_CASE("every link of the site about rules leads to a page of it") {
  const auto pages = site();
  CHECK(pages.size() > 200);
  for (const auto& [path, page] : pages) {
    if (!path.ends_with(".html")) continue;
    CAPTURE(path);
    auto links = values(page, "href");
    auto scripts = values(page, "src");
    links.insert(links.end(), scripts.begin(), scripts.end());
    for (std::string link : links) {
      CAPTURE(link);
      bool up = link.starts_with("../");
      CHECK(up == (path.find('/') != std::string::npos));
      CHECK(pages.count(up ? link.substr(3) : link) == 1);
    }
  }
}

TEST_CASE("a rule's page says what the rule says of itself") {
  const std::string page = site().at("contract/retention-over-cap.html");
  for (const char* words :
       {"工程质量保证金超过比例上限", "<mark>5%作为质量保证金</mark>", "class=\"example good\"",
        "第十三条第一款", "contract/retention-over-cap"}) {
    CAPTURE(words);
    CHECK(page.find(words) != std::string::npos);
  }
  CHECK(site().at("api.html").find("doc:quantities") != std::string::npos);
}

}  // namespace fashen::cli
