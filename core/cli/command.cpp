// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace fashen::cli {

Option& Option::required() {
  option_.required();
  return *this;
}

Option& Option::type_name(const char* words) {
  option_.type_name(words);
  return *this;
}

Option& Option::group(const char* heading) {
  option_.group(heading);
  return *this;
}

Option& Option::split_at_commas() {
  option_.delimiter(',');
  return *this;
}

Option& Option::one_value_each() {
  option_.allow_extra_args(false);
  return *this;
}

Option& Option::not_negative() {
  option_.check(CLI::NonNegativeNumber);
  return *this;
}

Command Command::add(const char* name, const char* help, const char* examples) {
  CLI::App* app = app_->add_subcommand(name, help)->group("命令");
  app->option_defaults()->group("选项");
  app->set_help_flag("-h,--help", "显示帮助");
  app->footer(examples);
  return {*app, *code_};
}

template <typename T>
Option Command::option(const char* names, T& value, const char* help) {
  return Option(*app_->add_option(names, value, help));
}

template Option Command::option(const char*, std::string&, const char*);
template Option Command::option(const char*, std::vector<std::string>&, const char*);
template Option Command::option(const char*, int&, const char*);
template Option Command::option(const char*, unsigned&, const char*);
template Option Command::option(const char*, std::size_t&, const char*);
template Option Command::option(const char*, double&, const char*);

Option Command::flag(const char* names, bool& value, const char* help) {
  return Option(*app_->add_flag(names, value, help));
}

void Command::require_subcommand() { app_->require_subcommand(1); }

void Command::run(std::function<int()> what) {
  app_->callback([what = std::move(what), code = code_] { *code = what(); });
}

}  // namespace fashen::cli
