// SPDX-License-Identifier: GPL-3.0-or-later
// Queries as people type them, and conditions held against what they say of a text.
#include <catch2/catch.hpp>
#include <random>

#include "corpus/search_condition.h"
#include "corpus/search_query.h"

namespace fashen::corpus {
namespace {

SearchQuery parsed(const std::string& query) {
  auto read = parse_search_query(query);
  if (!read) FAIL(query << ": " << read.error().message);
  return std::move(*read);
}

std::string fault(const std::string& query) {
  const auto read = parse_search_query(query);
  return read ? "read" : read.error().message;
}

/// Letters of the texts that meet a query, out of all texts over 甲乙丙.
std::string met(const std::string& query) {
  const SearchQuery read = parsed(query);
  std::string out;
  for (const char* text : {"", "甲", "乙", "丙", "甲、乙", "甲、丙", "乙、丙", "甲、乙、丙"}) {
    if (meets(read.condition, text)) out += std::string(out.empty() ? "" : "|") + text;
  }
  return out;
}

}  // namespace

TEST_CASE("operators in words, signs and Chinese mean the same") {
  CHECK(met("甲 AND 乙") == "甲、乙|甲、乙、丙");
  CHECK(met("甲 并且 乙") == met("甲 AND 乙"));
  CHECK(met("“甲” “乙”") == met("甲 AND 乙"));
  CHECK(met("甲 OR 乙") == "甲|乙|甲、乙|甲、丙|乙、丙|甲、乙、丙");
  CHECK(met("甲 或者 乙") == met("甲 OR 乙"));
  CHECK(met("甲 | 乙") == met("甲 OR 乙"));
  CHECK(met("\"甲\" NOT 乙") == "甲|甲、丙");
  CHECK(met("\"甲\" -乙") == met("\"甲\" NOT 乙"));
  CHECK(met("\"甲\" 不含 乙") == met("\"甲\" NOT 乙"));
}

TEST_CASE("groups, nesting and double negation") {
  CHECK(met("甲 AND (乙 OR 丙)") == "甲、乙|甲、丙|甲、乙、丙");
  CHECK(met("（甲 乙） OR 丙") == "丙|甲、乙|甲、丙|乙、丙|甲、乙、丙");
  CHECK(met("\"甲\" -(乙 OR 丙)") == "甲");
  CHECK(met("\"甲\" NOT NOT 乙") == met("甲 AND 乙"));
  CHECK(met("((甲) AND (乙))") == met("甲 AND 乙"));
  CHECK(met("甲 AND 乙 OR 丙 AND 甲") == "甲、乙|甲、丙|甲、乙、丙");
}

TEST_CASE("brackets, hyphens and figures inside words are part of the words") {
  CHECK(parsed("民法典（草案）").words == "民法典（草案）");
  CHECK(parsed("国发〔2021〕7号").condition.trivial());
  CHECK(parsed("GB-2312").words.find("GB-2312") != std::string::npos);
  CHECK(parsed("PM2.5").condition.trivial());
  CHECK(parsed("ORDER").condition.trivial());
}

TEST_CASE("what ranks is what is asked for, not what is excluded") {
  CHECK(parsed("停车 -罚款 收费").words == "停车 收费");
  CHECK(parsed("\"停车\" NOT (罚款 OR 没收)").words == "停车");
  CHECK(parsed("停车 NOT NOT 收费").words == "停车 收费");
  CHECK(parsed("Ｐｍ2　停車").words.find("停车") != std::string::npos);
}

TEST_CASE("every fault of a query has its own words") {
  for (const char* query : {"\"甲", "“甲", "甲 \"乙"}) {
    CAPTURE(query);
    CHECK(fault(query).find("引号") != std::string::npos);
  }
  CHECK(fault("(甲").find("缺少右括号") != std::string::npos);
  CHECK(fault("甲 )").find("多了一个右括号") != std::string::npos);
  CHECK(fault("甲 AND").find("缺少词语") != std::string::npos);
  CHECK(fault("甲 AND OR 乙").find("前后应当有词语") != std::string::npos);
  CHECK(fault("OR 甲").find("前后应当有词语") != std::string::npos);
  for (const char* query : {"", "   ", "-甲", "\"\"", "()", "NOT (甲 OR 乙)"}) {
    CAPTURE(query);
    CHECK(fault(query).find("没有说要找什么") != std::string::npos);
  }
  CHECK(fault("甲 " + std::string(50, '(') + "乙" + std::string(50, ')')).find("太深") !=
        std::string::npos);
}

TEST_CASE("words stand in a text in any form of letters, and nowhere by halves") {
  CHECK(stands_in("iso", "采用ISO标准"));
  CHECK(stands_in("收费标准", "公示收费标准"));
  CHECK_FALSE(stands_in("标准收费", "收费标准"));
  CHECK_FALSE(stands_in("收费", ""));
  CHECK_FALSE(stands_in("收费标准", "收费"));
}

TEST_CASE("any query is read or refused, and a query that is read says what it looks for") {
  static const char* const pieces[] = {"甲", "乙", " ",  "AND", "OR", "NOT",  "-",  "(", ")", "\"",
                                       "“",  "”",  "（", "）",  "|",  "不含", "　", "x", "\n"};
  std::mt19937 random(347);
  int read_count = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string query;
    for (std::size_t left = random() % 12; left > 0; --left) {
      query += pieces[random() % std::size(pieces)];
      if (random() % 2 == 0) query += " ";
    }
    CAPTURE(query);
    const auto read = parse_search_query(query);
    if (!read) {
      REQUIRE(read.error().code == base::ErrorCode::usage);
      REQUIRE_FALSE(read.error().message.empty());
      continue;
    }
    ++read_count;
    REQUIRE_FALSE(read->words.empty());
    REQUIRE(read->words.find_first_not_of(' ') != std::string::npos);
    (void)meets(read->condition, "甲乙");
  }
  CHECK(read_count > 150);
}

TEST_CASE("an expression written out is read as it was meant") {
  // Random trees of AND, OR and NOT, each in brackets, against their truth on every text.
  std::mt19937 random(349);
  struct Tree {
    std::string query;
    bool truth[8];
  };
  const auto leaf = [&] {
    Tree made;
    const std::size_t which = random() % 3;
    made.query = std::array{"甲", "乙", "丙"}[which];
    for (std::size_t text = 0; text < 8; ++text) made.truth[text] = (text >> which & 1) != 0;
    return made;
  };
  const auto text_of = [](std::size_t bits) {
    std::string text;
    for (std::size_t i = 0; i < 3; ++i) {
      if ((bits >> i & 1) != 0) text += std::array{"甲。", "乙。", "丙。"}[i];
    }
    return text;
  };
  for (int round = 0; round < 300; ++round) {
    Tree tree = leaf();
    for (int depth = 0; depth < 5; ++depth) {
      const Tree other = leaf();
      const std::size_t kind = random() % 3;
      if (kind == 2) {
        tree.query = "(NOT " + tree.query + ")";
        for (bool& truth : tree.truth) truth = !truth;
        continue;
      }
      tree.query = "(" + tree.query + (kind == 0 ? " AND " : " OR ") + other.query + ")";
      for (std::size_t text = 0; text < 8; ++text) {
        const bool a = tree.truth[text], b = other.truth[text];
        tree.truth[text] = kind == 0 ? a && b : a || b;
      }
    }
    CAPTURE(tree.query);
    const SearchQuery read = parsed("说 " + tree.query);
    for (std::size_t text = 0; text < 8; ++text) {
      CAPTURE(text_of(text));
      REQUIRE(meets(read.condition, text_of(text)) == tree.truth[text]);
    }
  }
}

}  // namespace fashen::corpus
