// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong and incomplete titles get the right one where only one can be meant, and none otherwise.
#include "citation/meant_work.h"

#include <catch2/catch.hpp>

#include "citation/citation.h"
#include "corpus/near_titles.h"
#include "support/literal_document.h"
#include "support/shipped_law.h"

namespace fashen::citation {
namespace {

std::vector<std::string> near(const char* key, const std::vector<std::string>& known) {
  const corpus::TitleList titles(corpus::TitleList::to_bytes(known));
  return corpus::near_titles(key, titles);
}

using Names = std::vector<std::string>;

Citation read(const std::string& cited, const char* as_of = "2026-01-01") {
  const auto document = testing::literal_document("依照" + cited + "的规定处理。\n");
  const auto structure = structure::analyze(document, structure::DocumentKind::normative);
  auto found = extract(document, structure, testing::shipped_law());
  REQUIRE(found.size() == 1);
  resolve(found, document, structure, testing::shipped_law(), *base::parse_date(as_of));
  return found.front();
}

}  // namespace

TEST_CASE("what makes one name near to another") {
  const Names known{"灯具处罚法", "城市灯具管理组织法", "灯具法", "桥梁养护办法"};
  CHECK(near("灯处具罚法", known) == Names{"灯具处罚法"});
  CHECK(near("灯具罚法", known) == Names{"灯具处罚法"});
  CHECK(near("灯具处罚管理法", known) == Names{"灯具处罚法"});
  CHECK(near("灯具管理组织法", known) == Names{"城市灯具管理组织法"});
  for (const char* other : {"灯具处分法",  // another character may be another law
                            "罚具灯处法", "桥灯具处罚法", "灯具", "灯具处罚条例",
                            "桥梁养护管理办法", "具法", "法", "", "灯具处罚统一管理法"}) {
    CAPTURE(other);
    CHECK(near(other, known).empty());
  }
  for (const char* state : {"中国人民共和国", "中华人民和国", "中华人民共合国", "中华人民共和共国",
                            "中华民人共和国", "中华人民共和国国"}) {
    CAPTURE(state);
    CHECK(near((std::string(state) + "灯具法").c_str(), known) == Names{"灯具法"});
    CHECK(near((std::string(state) + "桥梁养护办法").c_str(), known) == Names{"桥梁养护办法"});
    CHECK(near((std::string(state) + "风筝法").c_str(), known).empty());
  }
  CHECK(near("中华民国灯具法", known).empty());
  CHECK(near("灯具处罚法", {"灯具处罚法"}).empty());
  CHECK(near("灯具罚法", {"灯具处罚法", "灯具刑罚法"}).size() == 2);
}

TEST_CASE("a law's wrong or incomplete title is corrected, and stays unknown") {
  for (const auto& [wrong, right] : std::vector<std::pair<const char*, const char*>>{
           {"《中华人民共和国行政处罚条例法》", "《中华人民共和国行政处罚法》"},
           {"《行政罚处法》", "《中华人民共和国行政处罚法》"},
           {"《中国人民共和国森林法》", "《中华人民共和国森林法》"},
           {"《中华人民和国道路交通安全法实施条例》", "《中华人民共和国道路交通安全法实施条例》"},
           {"《未成年保护法》", "《中华人民共和国未成年人保护法》"},
           {"《农民专业合作法》", "《中华人民共和国农民专业合作社法》"},
           {"《安全生产管理法》", "《中华人民共和国安全生产法》"},
           {"《中华人民共和国科技成果转化法》", "《中华人民共和国促进科技成果转化法》"}}) {
    CAPTURE(wrong);
    const Citation found = read(wrong);
    if (found.work != nullptr) continue;  // the catalogue has it as an alias by now
    CHECK(found.status == Status::unknown);
    CHECK(found.suggestion == right);
    CHECK(found.why.find("名称应为" + std::string(right)) != std::string::npos);
  }
}

TEST_CASE("titles that may be right, or may mean several, get no suggestion") {
  for (const char* title :
       {"《青石县停车管理办法》", "《停车场管理条例》", "《处罚法》", "《所得税法》", "《灯具法》",
        "《没有这部法律的法》", "《民用法》", "《政府信息公开办法》", "《经济合同法》",
        "《关于进一步做好灯具工作的意见》", "《行政处分法》"}) {
    CAPTURE(title);
    const Citation found = read(title);
    CHECK(found.suggestion.empty());
    CHECK(found.why.find("名称应为") == std::string::npos);
  }
}

TEST_CASE("a title is not corrected to a law without the article that is cited") {
  CHECK(read("《行政罚处法》第八十六条").suggestion == "《中华人民共和国行政处罚法》");
  CHECK(read("《行政罚处法》第八十七条").suggestion.empty());
  CHECK(read("《行政罚处法》第三十三条第九款").suggestion.empty());
}

TEST_CASE("a title is corrected to a law in force on the day only") {
  CHECK(read("《生态环境法》", "2026-08-14").suggestion.empty());
  CHECK(read("《婚因法》", "2026-01-01").suggestion.empty());
  CHECK(meant_work("行政罚处法", testing::shipped_law(), *base::parse_date("1990-01-01")) ==
        nullptr);
}

TEST_CASE("a regulation called a law is corrected as long as no law can have been made since") {
  CHECK(read("《政府信息公开法》").suggestion == "《中华人民共和国政府信息公开条例》");
  CHECK(read("《政府信息公开法》", "2027-06-01").suggestion.empty());
  CHECK(read("《物业法》").suggestion.empty());
}

TEST_CASE("right titles stay as they are") {
  for (const char* title : {"《行政处罚法》", "《中华人民共和国民法典》",
                            "《行政处罚法（2021年修订）》", "《治安管理处罚法》"}) {
    CAPTURE(title);
    const Citation found = read(title);
    CHECK(found.status == Status::in_force);
    CHECK(found.suggestion.empty());
  }
}

}  // namespace fashen::citation
