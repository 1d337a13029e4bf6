// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/title_list.h"

#include <catch2/catch.hpp>

namespace fashen::corpus {
namespace {

std::string found(const TitleList& list, const std::string& text) {
  return text.substr(text.size() - list.longest_end_of(text));
}

TEST_CASE("the longest name that ends a text is found") {
  const TitleList list(TitleList::to_bytes({"行政处罚法", "处罚法", "招标投标法实施条例", "条例"}));
  CHECK(found(list, "违反行政处罚法") == "行政处罚法");
  CHECK(found(list, "公安处罚法") == "处罚法");
  CHECK(found(list, "招标投标法实施条例") == "招标投标法实施条例");
  CHECK(found(list, "某条例") == "条例");
}

TEST_CASE("a name that does not end the text, or is cut off, is not found") {
  const TitleList list(TitleList::to_bytes({"行政处罚法"}));
  CHECK(list.longest_end_of("行政处罚法第") == 0);
  CHECK(list.longest_end_of("政处罚法") == 0);
  CHECK(list.longest_end_of("") == 0);
  CHECK(TitleList("").longest_end_of("行政处罚法") == 0);
}

TEST_CASE("bytes above 127 keep their order") {
  const TitleList list(TitleList::to_bytes({"a法", "中法", "z", "\xf4\x8f\xbf\xbf"}));
  for (const char* name : {"a法", "中法", "z", "\xf4\x8f\xbf\xbf"}) {
    CHECK(list.longest_end_of(name) == std::string(name).size());
  }
}

TEST_CASE("every name of many is found") {
  std::vector<std::string> names;
  for (int i = 0; i < 2000; ++i) names.push_back("第" + std::to_string(i * 7919 % 2000) + "法");
  const TitleList list(TitleList::to_bytes(names));
  for (const std::string& name : names) CHECK(found(list, "依照" + name) == name);
}

}  // namespace
}  // namespace fashen::corpus
