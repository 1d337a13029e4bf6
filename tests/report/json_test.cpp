// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json.h"

#include <catch2/catch.hpp>
#include <limits>
#include <sstream>

#include "report/baseline.h"

namespace fashen::report {
namespace {

std::string filled(Json::Style style) {
  Json json(style);
  json.begin_object().field("甲", "乙").key("list").begin_array();
  json.value(1).value(false).null().begin_object().end_object().end_array();
  json.field("text", "行\n尾").end_object();
  return json.str();
}

std::string streamed(Json::Style style) {
  Json json(style);
  std::ostringstream out;
  json.begin_array().value("行\n尾").value(1).end_array().write_to(out);
  CHECK(out.str() == json.str());
  return out.str();
}

std::string of(std::string_view text) { return Json().value(text).str(); }

}  // namespace

TEST_CASE("an indented text has two blanks a level, one on a line has no line end within") {
  CHECK(filled(Json::Style::indented) ==
        "{\n  \"甲\": \"乙\",\n  \"list\": [\n    1,\n    false,\n    null,\n    {}\n  ],\n"
        "  \"text\": \"行\\n尾\"\n}\n");
  CHECK(filled(Json::Style::line) ==
        "{\"甲\": \"乙\",\"list\": [1,false,null,{}],\"text\": \"行\\n尾\"}\n");
}

TEST_CASE("what is written to a stream is the text") {
  CHECK(streamed(Json::Style::indented) == "[\n  \"行\\n尾\",\n  1\n]\n");
  CHECK(streamed(Json::Style::line) == "[\"行\\n尾\",1]\n");
}

TEST_CASE("what has to be escaped is, wherever in a string it stands") {
  for (int byte = 1; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    const bool escaped = byte < 0x20 || c == '"' || c == '\\';
    for (std::size_t size = 1; size < 20; ++size) {
      for (std::size_t at = 0; at < size; ++at) {
        std::string text(size, 'a');
        text[at] = c;
        const std::string plain = "\"" + text + "\"\n";
        CHECK((of(text) == plain) != escaped);
      }
    }
  }
}

TEST_CASE("whatever a text holds, it stays one string") {
  CHECK(of("\"") == "\"\\\"\"\n");
  CHECK(of("\\") == "\"\\\\\"\n");
  CHECK(of("\t\r\b\f") == "\"\\t\\r\\b\\f\"\n");
  CHECK(of(std::string("a\0b", 3)) == "\"a\\u0000b\"\n");
  CHECK(of("\x1b[31m") == "\"\\u001B[31m\"\n");
  CHECK(of("</script>") == "\"</script>\"\n");
  CHECK(of("𠀀㐁") == "\"𠀀㐁\"\n");
  CHECK(of("") == "\"\"\n");
}

TEST_CASE("numbers are written in full") {
  CHECK(Json().value(std::numeric_limits<std::int64_t>::min()).str() == "-9223372036854775808\n");
  CHECK(Json().value(std::numeric_limits<std::uint64_t>::max()).str() == "18446744073709551615\n");
  CHECK(Json().value(true).str() == "true\n");
}

TEST_CASE("every fingerprint that is written is read back, from either list") {
  const std::vector<std::string> prints = {"00112233445566ff", "甲\"\n", ""};
  for (auto style : {Json::Style::indented, Json::Style::line}) {
    Json json(style);
    json.begin_object().field("schema", 1);
    for (const char* list : {"findings", "suppressed"}) {
      json.key(list).begin_array();
      for (const std::string& print : prints) {
        json.begin_object().field("rule", "a/b").field("fingerprint", list + print).end_object();
      }
      json.end_array();
    }
    json.end_object();
    auto known = read_baseline(json.str(), "a.json");
    REQUIRE(known);
    CHECK(known->size() == 6);
    CHECK(known->count("findings甲\"\n") == 1);
    CHECK(known->count("suppressed00112233445566ff") == 1);
  }
}

TEST_CASE("a baseline cut off anywhere is refused, never taken for a smaller one") {
  const std::string whole =
      R"({"schema": 1, "findings": [{"fingerprint": "aa"}, {"fingerprint": "bb"}]})";
  REQUIRE(read_baseline(whole, "a.json"));
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CHECK_FALSE(read_baseline(std::string_view(whole).substr(0, size), "a.json"));
  }
  CHECK_FALSE(read_baseline(whole + "x", "a.json"));
}

}  // namespace fashen::report
