// SPDX-License-Identifier: GPL-3.0-or-later
// Every article that a shipped rule or legal figure rests on has a card.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "base/file_system.h"
#include "citation/citation.h"
#include "corpus/card.h"
#include "corpus/fact_tables.h"
#include "corpus/index.h"
#include "rule/basis.h"
#include "support/places.h"

namespace fashen::rule {
namespace {

constexpr const char* unread =
    "the official text of this version was not at hand when the cards were written";
constexpr const char* local =
    "a local regulation; those are no part of what cards are checked against";
constexpr const char* notice = "no articles: a yearly or monthly notice";

/// What has no card, by law and version, and why.
const std::map<std::string, const char*>& exceptions() {
  static const std::map<std::string, const char*> all = {
      {"仲裁法@2025-09-12", unread},
      {"住房和城乡建设行政处罚程序规定@2022-03-10", unread},
      {"住房租赁条例@2025-07-16", unread},
      {"公平竞争审查条例实施办法@2025-02-28", unread},
      {"劳务派遣暂行规定(人社部令22号)@2014-01-24", unread},
      {"反不正当竞争法@2025-06-27", unread},
      {"商标法@2026-06-26", unread},
      {"国办发〔2018〕118号@2018-12-05", unread},
      {"建设工程质量保证金管理办法(建质〔2017〕138号)@2017-06-20", unread},
      {"必须招标的工程项目规定(发改委令第16号)@2018-03-27", unread},
      {"最高人民法院关于审理劳动争议案件适用法律问题的解释（二）@2025-07-31", unread},
      {"村民委员会组织法@2025-10-28", unread},
      {"治安管理处罚法@2025-06-27", unread},
      {"网络安全法@2025-10-28", unread},
      {"行政执法监督条例@2025-12-17", unread},
      {"财建〔2022〕183号@2022-06-01", unread},
      {"中国人民银行公告（全国银行间同业拆借中心）", notice},
      {"上海市人民代表大会常务委员会规范性文件备案审查条例@2024-11-28", local},
      {"北京市规章设定罚款限额规定@2007-03-30", local},
      {"山东省地方政府规章设定罚款限额规定@2017-07-28", local},
      {"河南省规章设定罚款限额规定@2016-03-29", local},
      {"浙江省人民代表大会常务委员会关于政府规章设定罚款限额的规定@2021-09-30", local}};
  return all;
}

const corpus::Lookup& law() {
  static const std::unique_ptr<corpus::Lookup> opened = [] {
    auto lookup = corpus::open_index(testing::stage_dir() + "/share/fashen/corpus.index");
    if (!lookup) FAIL(lookup.error().to_string());
    return std::move(*lookup);
  }();
  return *opened;
}

/// What keeps a basis from having a card; empty if it has one or is excepted. `used` gets the
/// exception that was made.
std::string lack(const std::string& title, base::Date version, const std::string& provision,
                 std::set<std::string>& used) {
  for (const std::string& key : {title + "@" + base::to_iso(version), title}) {
    if (exceptions().count(key) == 0) continue;
    used.insert(key);
    return {};
  }
  const auto citation = citation::parse_citation("《" + title + "》" + provision, law(), version);
  if (!citation || citation->article == 0) return "no article";
  const auto works = law().by_title(title);
  if (works.size() != 1) return "no single work";
  const bool found =
      corpus::cards_of(law())
          ->card_of(*works.front(), version, citation->article, citation->article_sub)
          .has_value();
  return found ? std::string() : "no card";
}

/// The bases written between quotes in a file: LAW@DAY 第….
std::vector<WrittenBasis> bases_in(const std::string& text) {
  std::vector<WrittenBasis> bases;
  for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
    const std::size_t open = text.find_last_of("\"'\n", at);
    if (open == std::string::npos || text[open] == '\n') continue;
    const std::size_t close = text.find(text[open], at);
    if (close == std::string::npos) continue;
    auto basis = parse_basis(text.substr(open + 1, close - open - 1));
    if (basis && basis->version && !basis->provision.empty()) bases.push_back(std::move(*basis));
  }
  return bases;
}

}  // namespace

TEST_CASE("every article that shipped rules and figures rest on has a card") {
  REQUIRE(corpus::cards_of(law()));
  const base::RealFileSystem files;
  std::set<std::string> used;
  std::size_t checked = 0;
  const auto paths = files.list(testing::source_dir() + "/rules");
  REQUIRE(paths);
  for (const std::string& path : *paths) {
    if (!path.ends_with(".lua") && !path.ends_with(".toml")) continue;
    const auto text = files.read(path, 1 << 20);
    REQUIRE(text);
    for (const WrittenBasis& basis : bases_in(*text)) {
      CAPTURE(path, basis.title, base::to_iso(*basis.version), basis.provision);
      CHECK(lack(basis.title, *basis.version, basis.provision, used).empty());
      ++checked;
    }
  }
  CHECK(checked > 500);
  const auto facts = corpus::read_facts(files, testing::source_dir() + "/corpus");
  REQUIRE(facts);
  for (const corpus::Parameter& figure : facts->parameters) {
    CAPTURE(figure.name, figure.work, figure.version, figure.provision);
    const auto version = base::parse_date(figure.version);
    REQUIRE(version);
    CHECK(lack(figure.work, *version, figure.provision, used).empty());
  }
  for (const auto& [key, reason] : exceptions()) {
    CAPTURE(key, reason);
    CHECK(used.count(key) == 1);
  }
}

}  // namespace fashen::rule
