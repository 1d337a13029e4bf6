// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fashen::cli {

/// One page of the site about rules, written from top to bottom. Text is escaped, markup is not.
class SitePage {
 public:
  /// `root` leads from the page to the site's folder: "" or "../". `current` names the entry of the
  /// head's menu that the page belongs to.
  SitePage(std::string_view title, std::string root, std::string_view current);

  SitePage& markup(std::string_view html);
  SitePage& text(std::string_view words);
  /// <tag class="css_class">words</tag>
  SitePage& element(std::string_view tag, std::string_view css_class, std::string_view words);

  const std::string& root() const { return root_; }
  /// The whole page; nothing may be written after it.
  std::string finish();

 private:
  std::string out_;
  std::string root_;
};

}  // namespace fashen::cli
