// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

struct lua_State;

namespace fashen::script {

/// Reads what a rule file's tables hold, strictly: what is not known is wrong. Every function that
/// reads takes the value on top of the stack and leaves the stack as it was; what it returns is
/// what is wrong with it, in Chinese ("应为文字"), empty if nothing is.
class TableReader {
 public:
  /// `source` is the file's text, for lines.
  TableReader(lua_State* lua, std::string_view source) : lua_(lua), source_(source) {}

  using Read = std::function<std::string()>;
  using Keys = std::map<std::string, Read, std::less<>>;

  /// Reads a table whose keys are all among `keys`; `what` names it in messages.
  std::string table(const std::string& what, const Keys& keys);

  std::string text(std::string& out) const;
  std::string count(std::size_t& out) const;
  std::string flag(bool& out) const;
  /// A list of texts, not empty; with `single` also one text.
  std::string texts(std::vector<std::string>& out, bool single = false) const;

  /// A text that `parse` knows; `what` names what there is none of: "种文件".
  template <typename T, typename Parse>
  std::string choice(T& out, Parse parse) const {
    std::string word;
    if (auto problem = text(word); !problem.empty()) return problem;
    auto value = parse(word);
    if (!value) return "没有“" + word + "”这个值";
    out = *value;
    return "";
  }

  std::string string_on(int index) const;
  bool is_text_on(int index) const;

  /// The line where `key =` first stands after the rule begins; 1 if nowhere.
  int line_of_key(const std::string& key) const;
  /// The line where some words first stand.
  int line_of(std::string_view words) const;
  /// The innermost key that was read when something was wrong; for the line of the error.
  const std::string& wrong_key() const { return wrong_key_; }

  lua_State* lua() const { return lua_; }

 private:
  int line_at(std::size_t offset) const;

  lua_State* lua_;
  std::string_view source_;
  std::string wrong_key_;
};

}  // namespace fashen::script
