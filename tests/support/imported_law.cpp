// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/imported_law.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "corpus/import.h"
#include "corpus/index_texts.h"

namespace fashen::testing {

ImportedLaw::ImportedLaw(const std::map<std::string, std::string>& files) {
  base::MemoryFileSystem source;
  for (const auto& [name, text] : files) REQUIRE(source.write("laws/" + name, text));
  std::filesystem::create_directory(folder_.path("plugins"));
  const auto plugins = document::PluginRegistry::open(folder_.path("plugins"));
  REQUIRE(plugins);
  const auto index = [](const corpus::TextStore& store) {
    base::RealFileSystem disk;
    return corpus::index_texts(store, store.works(), disk);
  };
  const auto report =
      corpus::import_texts(source, *plugins, {"laws"}, folder_.path("store"), index, {});
  if (!report) FAIL(report.error().to_string());
  REQUIRE(report->refused.empty());
  auto store = corpus::TextStore::open(folder_.path("store"));
  REQUIRE(store);
  store_ = std::move(*store);
  auto opened = corpus::SearchIndex::open(corpus::search_file(store_->folder()));
  if (!opened) FAIL(opened.error().to_string());
  index_ = std::make_unique<corpus::SearchIndex>(std::move(*opened));
}

base::Date ImportedLaw::known_until() const { return *base::parse_date("2026-09-30"); }

std::map<std::string, std::string> lamp_laws() {
  return {
      {"行政法/灯具法(2019-03-01).md", R"(# 中华人民共和国灯具法

2019年3月1日 第十三届全国人民代表大会常务委员会第九次会议通过

<!-- INFO END -->

第一条 为了规范灯具经营，保障夜间出行安全，制定本法。

第二条 灯具经营者应当在售出之日起六十日内免费检修灯具。

第三条 本法自2019年6月1日起施行。
)"},
      {"行政法/灯具法(2022-03-01).md", R"(# 中华人民共和国灯具法

2019年3月1日 第十三届全国人民代表大会常务委员会第九次会议通过

2022年3月1日 第十三届全国人民代表大会常务委员会第三十四次会议修订

<!-- INFO END -->

第一条 为了规范灯具经营，保障夜间出行安全，制定本法。

第二条 灯具经营者应当在售出之日起三十日内免费检修灯具，并向购买人出具检修记录。

第三条 灯具经营者不得销售没有安全标签的灯具。

第四条 违反本法第三条规定的，由街道办事处责令改正，处五百元以上二千元以下罚款。

第五条 本法自2022年6月1日起施行。
)"},
      {"行政法/道路照明法(2020-05-01).md", R"(# 中华人民共和国道路照明法

2020年5月1日 第十三届全国人民代表大会常务委员会第十八次会议通过

<!-- INFO END -->

第一条 为了保障道路照明，制定本法。

第二条 路灯损坏的，养护单位应当在接到报告后五日内修复，并公布修复情况。

第三条 本法自2020年9月1日起施行。
)"},
      {"地方性法规/白杨/白杨市灯具条例(2021-01-01).md", R"(# 白杨市灯具条例

2021年1月1日 白杨市第七届人民代表大会常务委员会第三次会议通过

<!-- INFO END -->

第一条 为了规范灯具经营，制定本条例。

第二条 灯具经营者应当在售出之日起九十日内免费检修灯具。

第三条 本条例自2021年3月1日起施行。
)"},
  };
}

}  // namespace fashen::testing
