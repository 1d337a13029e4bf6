// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/site_page.h"

#include <catch2/catch.hpp>

namespace fashen::cli {

TEST_CASE("text is escaped, markup is not") {
  const std::string page = SitePage("标题<", "", "index.html")
                               .text("甲<乙>&\"丙\"")
                               .markup("<hr>")
                               .element("p", "why", "<script>")
                               .element("p", "", "尾")
                               .finish();
  CHECK(page.find("<title>标题&lt;</title>") != std::string::npos);
  CHECK(page.find("甲&lt;乙&gt;&amp;&quot;丙&quot;<hr>") != std::string::npos);
  CHECK(page.find("<p class=\"why\">&lt;script&gt;</p><p>尾</p>") != std::string::npos);
}

TEST_CASE("the menu marks the entry that the page belongs to, and leads back to the root") {
  const std::string page = SitePage("一", "../", "api.html").finish();
  CHECK(page.find("<a href=\"../index.html\">") != std::string::npos);
  CHECK(page.find("<a href=\"../api.html\" aria-current=\"page\">") != std::string::npos);
  CHECK(page.find("href=\"../site.css\"") != std::string::npos);
  CHECK(page.find("src=\"../site.js\"") != std::string::npos);
  CHECK(SitePage("一", "../", "api.html").root() == "../");
}

}  // namespace fashen::cli
