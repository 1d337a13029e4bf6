// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <catch2/catch.hpp>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "base/span.h"

namespace fashen::base {

TEST_CASE("a result may hold what can only be moved") {
  Result<std::unique_ptr<int>> held = std::make_unique<int>(7);
  REQUIRE(held);
  std::unique_ptr<int> taken = std::move(*held);
  CHECK(*taken == 7);
}

TEST_CASE("a result of an error keeps all of it, also when copied and assigned") {
  const Result<std::string> failed = Error(ErrorCode::limit, "超过上限", "合同.docx");
  Result<std::string> copy = failed;
  CHECK_FALSE(copy.ok());
  CHECK(copy.error().code == ErrorCode::limit);
  CHECK(copy.error().message == "超过上限");
  CHECK(copy.error().where == "合同.docx");
  copy = std::string("好");
  CHECK(copy.ok());
  CHECK(copy->size() == 3);
  CHECK_FALSE(failed);
}

TEST_CASE("a value can be changed in place") {
  Result<std::vector<int>> list = std::vector<int>{1};
  list->push_back(2);
  (*list)[0] = 9;
  CHECK(list.value() == std::vector<int>{9, 2});
}

TEST_CASE("success without a value becomes a failure by assigning one") {
  Result<void> done;
  CHECK(done.ok());
  done = Error(ErrorCode::io, "磁盘已满");
  REQUIRE_FALSE(done);
  CHECK(done.error().message == "磁盘已满");
}

TEST_CASE("every code of an error has a name of its own") {
  const std::map<ErrorCode, std::string> names = {
      {ErrorCode::usage, "usage"},         {ErrorCode::config, "config"},
      {ErrorCode::not_found, "not-found"}, {ErrorCode::io, "io"},
      {ErrorCode::encoding, "encoding"},   {ErrorCode::malformed, "malformed"},
      {ErrorCode::limit, "limit"},         {ErrorCode::unsupported, "unsupported"},
      {ErrorCode::rule, "rule"},           {ErrorCode::corpus, "corpus"},
      {ErrorCode::cancelled, "cancelled"}, {ErrorCode::internal, "internal"}};
  for (const auto& [code, name] : names) {
    CHECK(code_name(code) == name);
    CHECK(Error(code, "原因", "a:1").to_string() == "a:1: 错误: 原因 [" + name + "]");
  }
}

TEST_CASE("spans answer as sets of offsets would") {
  const auto offsets = [](Span span) {
    std::set<std::size_t> all;
    for (std::size_t at = span.begin; at < span.end; ++at) all.insert(at);
    return all;
  };
  for (std::size_t a = 0; a < 5; ++a) {
    for (std::size_t b = a + 1; b < 6; ++b) {
      const Span span{a, b};
      const std::set<std::size_t> mine = offsets(span);
      CHECK(span.size() == mine.size());
      for (std::size_t at = 0; at < 7; ++at) CHECK(span.contains(at) == (mine.count(at) == 1));
      for (std::size_t c = 0; c < 5; ++c) {
        for (std::size_t d = c + 1; d < 6; ++d) {
          const std::set<std::size_t> theirs = offsets({c, d});
          bool shared = false, all = true;
          for (std::size_t at : theirs) {
            shared = shared || mine.count(at) == 1;
            all = all && mine.count(at) == 1;
          }
          CHECK(span.overlaps({c, d}) == shared);
          CHECK(span.contains(Span{c, d}) == all);
        }
      }
    }
  }
}

TEST_CASE("an empty span holds no offset and overlaps nothing around it") {
  const Span point{3, 3};
  CHECK(point.size() == 0);
  CHECK_FALSE(point.contains(3));
  CHECK_FALSE(point.overlaps({3, 5}));
  CHECK_FALSE(point.overlaps({0, 3}));
  CHECK(Span{0, 5}.contains(point));
}

TEST_CASE("spans are ordered by their beginning, then by their end") {
  const std::set<Span> ordered = {{4, 5}, {1, 9}, {1, 2}, {0, 7}};
  std::string shown;
  for (Span span : ordered) shown += std::to_string(span.begin) + std::to_string(span.end) + " ";
  CHECK(shown == "07 12 19 45 ");
}

}  // namespace fashen::base
