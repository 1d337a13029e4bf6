// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <cstdlib>

#include "base/cancellation.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/result.h"
#include "base/span.h"
#include "base/version.h"

namespace fashen::base {

TEST_CASE("spans are half-open") {
  Span span{3, 6};
  CHECK(span.size() == 3);
  CHECK(span.contains(3));
  CHECK_FALSE(span.contains(6));
  CHECK(span.contains(Span{3, 6}));
  CHECK_FALSE(span.contains(Span{3, 7}));
  CHECK(span.overlaps({5, 9}));
  CHECK_FALSE(span.overlaps({6, 9}));
  CHECK_FALSE(span.overlaps({0, 3}));
  CHECK(Span{4, 4}.empty());
  CHECK(Span{1, 2} < Span{1, 3});
}

TEST_CASE("a slice never reaches beyond the text") {
  CHECK(slice("abcdef", {1, 3}) == "bc");
  CHECK(slice("abc", {1, 99}) == "bc");
  CHECK(slice("abc", {3, 9}).empty());
  CHECK(slice("abc", {9, 12}).empty());
  CHECK(slice("abc", {2, 1}).empty());
}

TEST_CASE("an error prints place, message and code") {
  CHECK(Error(ErrorCode::malformed, "不是 Word 文件", "a.docx").to_string() ==
        "a.docx: 错误: 不是 Word 文件 [malformed]");
  CHECK(Error(ErrorCode::usage, "缺少参数").to_string() == "错误: 缺少参数 [usage]");
  for (auto code :
       {ErrorCode::usage, ErrorCode::config, ErrorCode::not_found, ErrorCode::io,
        ErrorCode::encoding, ErrorCode::malformed, ErrorCode::limit, ErrorCode::unsupported,
        ErrorCode::rule, ErrorCode::corpus, ErrorCode::cancelled}) {
    CHECK(std::string(code_name(code)) != "internal");
  }
}

TEST_CASE("a result holds one side") {
  Result<int> good = 3;
  Result<int> bad = Error(ErrorCode::io, "x");
  CHECK(good.ok());
  CHECK(*good == 3);
  CHECK_FALSE(bad);
  CHECK(bad.error().code == ErrorCode::io);
  CHECK(Result<void>());
  CHECK_FALSE(Result<void>(Error(ErrorCode::io, "x")));
}

TEST_CASE("hashes are those of the published algorithm") {
  CHECK(to_hex(fnv1a("")) == "cbf29ce484222325");
  CHECK(to_hex(fnv1a("a")) == "af63dc4c8601ec8c");
  CHECK(to_hex(fnv1a("foobar")) == "85944171f73967e8");
  CHECK(fnv1a("bar", fnv1a("foo")) == fnv1a("foobar"));
  CHECK(to_hex(10) == "000000000000000a");
}

TEST_CASE("the day can be pinned, and only by a day") {
  REQUIRE(::setenv("FASHEN_TODAY", "2024-02-29", 1) == 0);
  CHECK(to_iso(RealClock().today()) == "2024-02-29");
  REQUIRE(::setenv("FASHEN_TODAY", "2023-02-29", 1) == 0);
  CHECK(to_iso(RealClock().today()) != "2023-02-29");
  REQUIRE(::unsetenv("FASHEN_TODAY") == 0);
  CHECK(RealClock().today().ok());
  auto before = RealClock().now();
  CHECK((before <= RealClock().now()));
}

TEST_CASE("a cancellation stays raised, and the version is a version") {
  Cancellation cancellation;
  CHECK_FALSE(cancellation.cancelled());
  cancellation.cancel();
  CHECK(cancellation.cancelled());
  CHECK(std::string(version()).find('.') != std::string::npos);
}

}  // namespace fashen::base
