// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <map>
#include <optional>

namespace fashen::cli {
namespace {

/// Sets variables of the environment, nullopt for none, and puts them back.
class Environment {
 public:
  explicit Environment(const std::map<std::string, std::optional<std::string>>& wanted) {
    for (const auto& [name, value] : wanted) {
      const char* before = std::getenv(name.c_str());
      before_[name] = before == nullptr ? std::nullopt : std::optional<std::string>(before);
      set(name, value);
    }
  }
  ~Environment() {
    for (const auto& [name, value] : before_) set(name, value);
  }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

 private:
  static void set(const std::string& name, const std::optional<std::string>& value) {
    value ? setenv(name.c_str(), value->c_str(), 1) : unsetenv(name.c_str());
  }
  std::map<std::string, std::optional<std::string>> before_;
};

constexpr int no_stream = 99;  // Nothing that a test runs under is a terminal there.

}  // namespace

TEST_CASE("colours can be asked for and refused, other words are a wrong use") {
  CHECK(*wants_color("always", no_stream));
  CHECK_FALSE(*wants_color("never", no_stream));
  for (const char* choice : {"", "Always", "yes", "auto "}) {
    auto wrong = wants_color(choice, no_stream);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == base::ErrorCode::usage);
    CHECK(wrong.error().message == "--color 应为 auto、always 或 never");
  }
}

TEST_CASE("what is no terminal has colours only where they are forced") {
  const auto shown = [](std::optional<std::string> force, std::optional<std::string> none) {
    Environment environment(
        {{"CLICOLOR_FORCE", std::move(force)}, {"NO_COLOR", std::move(none)}, {"TERM", "xterm"}});
    return *wants_color("auto", no_stream);
  };
  CHECK_FALSE(shown(std::nullopt, std::nullopt));
  CHECK_FALSE(shown(std::nullopt, "1"));
  CHECK(shown("1", std::nullopt));
  CHECK_FALSE(shown("0", std::nullopt));
}

TEST_CASE("a terminal that says it is dumb, or nothing of itself, is none") {
  for (std::optional<std::string> term : {std::optional<std::string>("dumb"), {}}) {
    Environment environment({{"TERM", term}});
    CHECK_FALSE(is_terminal(1));
  }
}

TEST_CASE("words of a document cannot steer a terminal") {
  CHECK(on_one_line("甲方\033[2J\r\n乙\t方\x7f") == "甲方 [2J  乙 方 ");
  CHECK(on_one_line("第一条 “押金”𠀀") == "第一条 “押金”𠀀");
  CHECK(on_one_line(std::string_view("a\0b", 3)) == "a b");
  CHECK(on_one_line("").empty());
}

}  // namespace fashen::cli
