// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/review_command.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <set>
#include <sstream>

#include "base/clock.h"
#include "base/file_system.h"
#include "cli/data_paths.h"
#include "cli/exit_code.h"
#include "cli/make_report.h"
#include "corpus/index.h"
#include "report/writer.h"
#include "rule/selection.h"

namespace fashen::cli {
namespace {

namespace fs = std::filesystem;

int complain(const base::Error& error) {
  std::cerr << error.to_string() << "\n";
  return exit_usage;
}

/// Files to review: what was named, and in folders every file that a reader's extension fits.
std::vector<std::string> inputs(const std::vector<std::string>& paths,
                                const base::FileSystem& files,
                                const document::PluginRegistry& plugins, int& code) {
  std::set<std::string> extensions;
  for (const auto& manifest : plugins.manifests()) {
    if (manifest.kind == "reader") {
      extensions.insert(manifest.extensions.begin(), manifest.extensions.end());
    }
  }
  std::vector<std::string> out;
  for (const std::string& path : paths) {
    if (!files.is_directory(path)) {
      out.push_back(path);
      continue;
    }
    auto listed = files.list(path);
    if (!listed) {
      code = complain(listed.error());
      continue;
    }
    for (const std::string& file : *listed) {
      std::string extension = fs::path(file).extension().string();
      if (!extension.empty() && extensions.count(extension.substr(1)) > 0) out.push_back(file);
    }
  }
  return out;
}

/// A name in the output folder that no other input of this run has taken.
std::string free_name(const std::string& path, std::set<std::string>& taken) {
  std::string stem = fs::path(path).filename().string();
  std::string name = stem;
  for (int i = 2; !taken.insert(name).second; ++i) name = stem + "-" + std::to_string(i);
  return name;
}

/// Everything that stays the same over the files of one call.
struct Session {
  const ReviewArguments& arguments;
  base::RealFileSystem files;
  document::PluginRegistry plugins;
  std::unique_ptr<corpus::Lookup> law;
  script::Loaded rules;
  review::Options options;
  finding::Severity fail_on = finding::Severity::error;
  bool never_fail = false;
  std::set<std::string> taken;

  int write(const report::Report& report) {
    std::vector<std::string> formats = arguments.formats;
    if (formats.empty()) formats.push_back("text");
    if (arguments.formats.empty() && !arguments.output.empty()) formats.push_back("html");
    std::string name = free_name(report.document->path, taken);
    for (const std::string& format : formats) {
      auto instance = plugins.instance("writer", format);
      if (!instance) return complain(instance.error());
      auto* writer = static_cast<const report::Writer*>(*instance);
      std::ostringstream out;
      if (auto written = writer->write(report, {}, out); !written) return complain(written.error());
      bool to_stdout = arguments.output.empty() || (arguments.formats.empty() && format == "text");
      if (to_stdout) {
        std::cout << out.str();
        continue;
      }
      std::string path = arguments.output + "/" + name + writer->extension();
      if (auto saved = files.write(path, out.str()); !saved) return complain(saved.error());
      std::cout << "报告: " << path << "\n";
    }
    return exit_clean;
  }

  int review(const std::string& path, review::Reviewer& reviewer) {
    document::ReadOptions reading;
    reading.encoding = arguments.encoding;
    auto file = document::read_file(files, plugins, path, reading);
    if (!file) return complain(file.error());
    review::Review result = reviewer.review(file->document, options);
    report::Report report = make_report(*file, result, rules, *law);
    int code = write(report);
    bool failing =
        std::any_of(report.findings.begin(), report.findings.end(),
                    [&](const finding::Finding& finding) { return finding.severity >= fail_on; });
    if (failing && !never_fail) code = std::max<int>(code, exit_findings);
    if (!report.incomplete.empty()) code = std::max<int>(code, exit_incomplete);
    return code;
  }
};

base::Result<void> read_options(const ReviewArguments& arguments, Session& session) {
  using base::Error;
  using base::ErrorCode;
  session.options.today = base::RealClock().today();
  if (!arguments.as_of.empty()) {
    session.options.as_of = base::parse_date(arguments.as_of);
    if (!session.options.as_of) return Error(ErrorCode::usage, "--as-of 应如 2026-11-23");
  }
  if (!arguments.kind.empty()) {
    session.options.kind = structure::parse_kind(arguments.kind);
    if (!session.options.kind) {
      return Error(ErrorCode::usage, "--kind 没有“" + arguments.kind + "”这种文件");
    }
  }
  session.never_fail = arguments.fail_on == "never";
  if (auto severity = finding::parse_severity(arguments.fail_on)) {
    session.fail_on = *severity;
  } else if (!session.never_fail) {
    return Error(ErrorCode::usage, "--fail-on 应为 error、warning、note 或 never");
  }
  if (arguments.rules.empty()) return {};
  auto selection = rule::Selection::parse(arguments.rules);
  if (!selection) return selection.error();
  return rule::select(session.rules.rules, *selection);
}

}  // namespace

int review_command(const ReviewArguments& arguments) {
  DataPaths paths = find_data();
  auto plugins = document::PluginRegistry::open(paths.plugins);
  if (!plugins) return complain(plugins.error());
  auto law = corpus::open_index(paths.corpus);
  if (!law) return complain(law.error());
  Session session{arguments, {}, std::move(*plugins),      std::move(*law),
                  {},        {}, finding::Severity::error, false,
                  {}};
  session.rules = script::load_rules(session.files, paths.rules, *session.law, {});
  for (const base::Error& error : session.rules.errors) complain(error);
  if (!session.rules.ok()) return exit_usage;
  if (auto read = read_options(arguments, session); !read) return complain(read.error());
  int code = exit_clean;
  auto files = inputs(arguments.paths, session.files, session.plugins, code);
  if (files.empty()) {
    return complain({base::ErrorCode::not_found, "没有可以审查的文件", arguments.paths.front()});
  }
  review::Reviewer reviewer(session.rules.rules, *session.law);
  for (const std::string& file : files) code = std::max(code, session.review(file, reviewer));
  return code;
}

}  // namespace fashen::cli
