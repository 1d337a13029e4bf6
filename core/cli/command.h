// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace fashen::cli {

/// One option or argument of a command. A handle: the command owns what it stands for.
class Option {
 public:
  explicit Option(CLI::Option& option) : option_(option) {}

  Option& required();
  /// What the help calls its value, like 文件夹.
  Option& type_name(const char* words);
  /// The heading of the help under which it stands; without one, 选项.
  Option& group(const char* heading);
  /// For lists: one word may hold several values, parted by commas.
  Option& split_at_commas();
  /// For lists: each naming of the option takes one value, so that what follows is an argument.
  Option& one_value_each();
  Option& not_negative();

 private:
  CLI::Option& option_;
};

/// A command of `fashen` and the place where its exit code goes. A handle, cheap to copy; it keeps
/// the parser (CLI11) out of the files that declare commands.
class Command {
 public:
  /// `code` must outlive the parsing.
  Command(CLI::App& app, int& code) : app_(&app), code_(&code) {}

  /// Adds a command below this one with help in the house's form.
  Command add(const char* name, const char* help, const char* examples);

  /// Adds an option ("-o,--output") or an argument ("file") whose value goes to `value`, which
  /// must outlive the parsing. T: std::string, a vector of them, int, unsigned,
  /// std::size_t or double.
  template <typename T>
  Option option(const char* names, T& value, const char* help);
  Option flag(const char* names, bool& value, const char* help);

  /// One of the commands below must be named.
  void require_subcommand();

  /// What the command does once its line is parsed; gives its exit code.
  void run(std::function<int()> what);

 private:
  CLI::App* app_;
  int* code_;
};

}  // namespace fashen::cli
