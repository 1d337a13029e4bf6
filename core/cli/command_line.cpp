// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <iostream>

#include "base/version.h"
#include "cli/exit_code.h"
#include "cli/review_command.h"

namespace fashen::cli {
namespace {

constexpr const char* exit_codes =
    "退出码: 0 没有达到 --fail-on 的意见  1 有意见  2 用法、配置、规则有误或者文件不能读取  "
    "3 有未能检查的内容（取其大者）";

}  // namespace

int run(int argc, char** argv) {
  CLI::App app("法审: 离线的合法性审查工具", "fashen");
  app.set_help_flag("-h,--help", "显示帮助");
  app.set_version_flag("--version", std::string("fashen ") + base::version(), "显示版本");
  app.require_subcommand(1);
  app.footer(exit_codes);

  ReviewArguments review;
  CLI::App* command = app.add_subcommand("review", "审查文件或者文件夹中的文件");
  command->set_help_flag("-h,--help", "显示帮助");
  command->footer(exit_codes);
  command->add_option("paths", review.paths, "文件或者文件夹")->required()->type_name("PATH");
  command->add_option("--format", review.formats, "text、line、json、html，可以多个")
      ->delimiter(',');
  command->add_option("-o,--output", review.output, "报告写入的文件夹");
  command->add_option("--as-of", review.as_of, "按哪一天有效的法律审查，如 2026-11-23");
  command->add_option("--kind", review.kind, "文件种类，代替自动识别");
  command->add_option("--rules", review.rules, "规则表达式，如 'citation/* or normative/*'");
  command->add_option("--encoding", review.encoding, "文本文件的编码，代替自动识别");
  command->add_option("--fail-on", review.fail_on, "error、warning、note 或 never");

  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& done) {
    return app.exit(done, std::cout, std::cerr);
  } catch (const CLI::ParseError& wrong) {
    std::cerr << "错误: 命令有误: " << wrong.what() << "（用 --help 查看用法）\n";
    return exit_usage;
  }
  return review_command(review);
}

}  // namespace fashen::cli
