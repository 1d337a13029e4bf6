// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is wrong in a file of configuration is told in Chinese, with file and line, by every
// reader: profiles, side files, packs, playbooks, checklists.
#include <catch2/catch.hpp>

#include "rule/checklist.h"
#include "rule/pack.h"
#include "rule/playbook.h"
#include "rule/profile.h"
#include "rule/suppression.h"

namespace fashen::rule {
namespace {

using Reader = std::function<std::optional<base::Error>(const std::string&)>;

template <typename Read>
std::optional<base::Error> error_of(Read read) {
  const auto result = read();
  if (result) return std::nullopt;
  return result.error();
}

struct Named {
  const char* name;
  Reader read;
};

std::vector<Named> readers() {
  return {{"profile",
           [](const std::string& toml) {
             return error_of([&] { return parse_profile(toml, "f.toml"); });
           }},
          {"side file",
           [](const std::string& toml) {
             return error_of([&] { return parse_side_file(toml, "f.toml"); });
           }},
          {"pack",
           [](const std::string& toml) {
             return error_of([&] { return parse_pack(toml, "f.toml"); });
           }},
          {"playbook",
           [](const std::string& toml) {
             return error_of([&] { return parse_playbook(toml, "f.toml"); });
           }},
          {"checklist", [](const std::string& toml) {
             base::MemoryFileSystem files;
             REQUIRE(files.write("rules/checklists/f.toml", toml));
             return error_of([&] { return load_checklists(files, "rules"); });
           }}};
}

/// Letters of ASCII in words of their own other than those that authors write themselves.
std::string english_in(std::string message) {
  for (const char* known : {"TOML", "UTF-8", "true", "false"}) {
    for (auto at = message.find(known); at != std::string::npos; at = message.find(known)) {
      message.erase(at, std::string(known).size());
    }
  }
  std::string letters;
  for (char c : message) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) letters += c;
  }
  return letters;
}

struct Fault {
  const char* toml;
  int line;
  const char* words;
};

const Fault kFaults[] = {
    {"title = ", 1, "没有写完"},
    {"title = \"x", 1, "没有写完"},
    {"title = \"x\nversion = \"1\"\n", 1, "引号"},
    {"title = x\n", 1, "引号"},
    {"title\n", 1, "="},
    {"= \"x\"\n", 1, "键"},
    {"标题 = \"x\"\n", 1, "键"},
    {"a = 1\ntitle = \"x\"\ntitle = \"y\"\n", 3, "两次"},
    {"[a]\n[a]\n", 2, "两次"},
    {"a = \"\\d\"\n", 1, "反斜杠"},
    {"a = \"\x01\"\n", 1, "控制字符"},
    {"\n\na = [1, 2\n", 3, ""},
    {"a = [1 2]\n", 1, "逗号"},
    {"a = { b = 1\n", 1, ""},
    {"[a\nb = 1\n", 1, "[名称]"},
    {"a = 2026-02-30\n", 1, "日期"},
    {"a = 2026-13-01\n", 1, "日期"},
    {"a = 08:61:00\n", 1, "时间"},
    {"a = tru\n", 1, "true"},
    {"a = 1_\n", 1, "数字"},
    {"a = 0123\n", 1, "数字"},
    {"a = 99999999999999999999\n", 1, "数字"},
    {"title = “x”\n", 1, "““”是中文标点"},
    {"title ＝ \"x\"\n", 1, "“＝”是中文标点"},
    {"［suppress］\n", 1, "“［”是中文标点"},
    {"a = [\"甲\"，\"乙\"]\n", 1, "“，”是中文标点"},
    {"a = 1\nb = \"\xff\"\n", 2, "UTF-8"},
};

}  // namespace

TEST_CASE("text that is no TOML is told by every reader alike, without a word of English") {
  for (const Named& reader : readers()) {
    for (const Fault& fault : kFaults) {
      CAPTURE(reader.name, fault.toml);
      const auto error = reader.read(fault.toml);
      REQUIRE(error);
      CHECK(error->code == base::ErrorCode::config);
      CHECK_THAT(error->where, Catch::EndsWith("f.toml:" + std::to_string(fault.line)));
      CHECK_THAT(error->message,
                 Catch::StartsWith("不是有效的 TOML: ") && Catch::Contains(fault.words));
      CHECK(english_in(error->message).empty());
    }
  }
}

TEST_CASE("marks of Chinese in words and remarks are not what is wrong") {
  for (const char* toml : {"# “甲”，［乙］\na = tru\n", "b = \"“甲”，乙\"\na = tru\n",
                           "a = tru # “甲”\n", "b = '［甲］'\na = tru\n"}) {
    CAPTURE(toml);
    const auto error = readers()[0].read(toml);
    REQUIRE(error);
    CHECK(error->message.find("中文标点") == std::string::npos);
  }
}

TEST_CASE("a key of the wrong type is told at its line, whatever stands there instead") {
  struct Key {
    const char* before;  ///< What stands above, one line each
    const char* key;
    bool text, list, flag, date;
  };
  const auto lines = [](const std::string& text) {
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
  };
  const auto check_key = [&](const Reader& read, const Key& one) {
    struct Value {
      const char* toml;
      bool fits;
    };
    const Value values[] = {
        {"5", false},      {"1.5", false},        {"true", one.flag},       {"{ x = 1 }", false},
        {"[1, 2]", false}, {"[\"a\", 3]", false}, {"2027-01-01", one.date}, {"08:00:00", false},
        {"\"\"", false}};
    for (const Value& value : values) {
      if (value.fits) continue;
      const std::string toml = std::string(one.before) + one.key + " = " + value.toml + "\n";
      CAPTURE(toml);
      const auto error = read(toml);
      if (!error) {
        FAIL_CHECK("it was read");
        continue;
      }
      CHECK(error->code == base::ErrorCode::config);
      CHECK(error->where == "f.toml:" + std::to_string(lines(one.before) + 1));
      CHECK_THAT(error->message, Catch::Contains(one.key));
    }
  };
  const auto all = readers();
  for (const Key& one : {Key{"", "title", true, false, false, false},
                         {"", "region", true, false, false, false},
                         {"", "side", true, false, false, false},
                         {"", "select", true, false, false, false},
                         {"", "show", true, false, false, false},
                         {"", "strictness", true, false, false, false},
                         {"", "extends", true, false, false, false},
                         {"", "rules_path", true, true, false, false},
                         {"[[suppress]]\nrules = \"a\"\n", "reason", true, false, false, false},
                         {"[[suppress]]\nreason = \"a\"\n", "files", true, false, false, false},
                         {"[[suppress]]\nreason = \"a\"\n", "rules", true, false, false, false},
                         {"[[suppress]]\nreason = \"a\"\n", "until", false, false, false, true}}) {
    check_key(all[0].read, one);
  }
  for (const Key& one : {Key{"", "title", true, false, false, false},
                         {"", "version", true, false, false, false},
                         {"[requires]\n", "fashen", true, false, false, false},
                         {"[requires]\n", "packs", true, true, false, false}}) {
    check_key(all[2].read, one);
  }
  const char* position = "[[position]]\nid = \"a\"\n";
  for (const char* key : {"title", "suggest", "clause", "fact", "severity", "prefer", "accept",
                          "reject", "prefer_min", "prefer_max", "accept_max", "applies"}) {
    check_key(all[3].read, {position, key, true, false, false, false});
  }
  check_key(all[3].read, {position, "required", false, false, true, false});
}

TEST_CASE("tables where values belong, and values where tables belong") {
  const auto all = readers();
  struct Row {
    std::size_t reader;
    const char* toml;
    const char* words;
  };
  for (const Row& row : {Row{0, "suppress = 1\n", "[[suppress]]"},
                         {0, "[suppress]\nreason = \"x\"\n", "[[suppress]]"},
                         {0, "suppress = [1]\n", "表"},
                         {0, "options = 1\n", "表"},
                         {0, "[options]\nx = 1\n", "options"},
                         {0, "severity = \"note\"\n", "表"},
                         {0, "[options.\"a/b\"]\nx = [1]\n", "文字、数字或者真假"},
                         {1, "suppress = \"x\"\n", "[[suppress]]"},
                         {1, "[[suppress]]\nreason = \"x\"\nfiles = \"*\"\n", "未知的键“files”"},
                         {2, "title = \"x\"\nversion = \"1\"\nrequires = 1\n", "表"},
                         {3, "position = 1\n", "[[position]]"},
                         {3, "[position]\nid = \"a\"\n", "[[position]]"},
                         {3, "[[position]]\nid = \"a\"\ntitle = \"b\"\nfor = 1\n", "表"},
                         {4, "title = \"x\"\nstep = 1\n", "[[step]]"},
                         {4, "title = \"x\"\n[step]\nid = \"a\"\n", "[[step]]"}}) {
    CAPTURE(row.toml);
    const auto error = all[row.reader].read(row.toml);
    REQUIRE(error);
    CHECK_THAT(error->to_string(), Catch::Contains(row.words));
    CHECK(error->where.find("f.toml:") != std::string::npos);
  }
}

TEST_CASE("a fingerprint that is none hides nothing and is told") {
  for (const char* wrong : {"zz", "1", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF",
                            "0123456789abcdeg", "0123456789abcde "}) {
    CAPTURE(wrong);
    const auto side = parse_side_file(
        "[[suppress]]\nreason = \"x\"\nfingerprint = \"" + std::string(wrong) + "\"\n", "f.toml");
    REQUIRE_FALSE(side);
    CHECK(side.error().where == "f.toml:3");
    CHECK_THAT(side.error().message, Catch::Contains("16 位"));
  }
  CHECK(parse_side_file("[[suppress]]\nreason = \"x\"\nfingerprint = \"0123456789abcdef\"\n",
                        "f.toml"));
}

TEST_CASE("the first thing wrong in the file is the one that is told") {
  const auto error = readers()[0].read("show = \"x\"\nregoin = 1\nstrictness = \"y\"\n");
  REQUIRE(error);
  CHECK(error->where == "f.toml:1");
  const auto second = readers()[0].read("title = \"x\"\nzzz = 1\nshow = \"x\"\n");
  REQUIRE(second);
  CHECK(second->where == "f.toml:2");
}

}  // namespace fashen::rule
