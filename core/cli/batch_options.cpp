// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_options.h"

#include "cli/command.h"

namespace fashen::cli {

void add_batch_options(Command& command, ReviewArguments& a) {
  auto add = [&](auto name, auto& value, auto help) {
    return command.option(name, value, help).group("批量审查");
  };
  auto flag = [&](auto name, bool& value, auto help) {
    command.flag(name, value, help).group("批量审查");
  };
  add("--include", a.include, "文件夹中只审查文件名符合的文件，如 '*.docx'，可以多个")
      .split_at_commas();
  add("--exclude", a.exclude, "文件夹中不审查文件名或者路径符合的文件，如 '旧/*'，可以多个")
      .split_at_commas();
  add("-j,--jobs", a.jobs, "同时审查的文件数；默认与处理器核数相同");
  add("--timeout", a.timeout, "每份文件最多用的秒数；默认 60");
  add("--memory", a.memory, "每个审查进程最多用的内存（MiB），0 为不限；默认 1024");
  flag("--resume", a.resume, "继续上次没有完成的审查；可以只写 -o");
  flag("--fresh", a.fresh, "没有变化的文件也重新审查");
  add("--shard", a.shard, "只审查其中一份，如 2/8；用 fashen batch merge 合并");
  add("--engine", a.engine, "由别的机器上的 fashen worker 审查，如 gearman://10.0.0.5:4730");
  add("--max-findings", a.max_findings, "达到 --fail-on 的意见不超过几处时仍以 0 退出");
  add("--baseline", a.baseline,
      "作比较的台账，或者其所在的输出文件夹；以前的 JSON 报告中已有的意见不再列出");
  flag("--new-only", a.new_only, "--fail-on 只看 --baseline 中没有的意见");
  flag("--json-progress", a.json_progress, "在标准错误上逐行输出 JSON 进度");
}

}  // namespace fashen::cli
