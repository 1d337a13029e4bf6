// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/review_profile.h"

#include <filesystem>
#include <map>

namespace fashen::cli {
namespace {

constexpr const char* command_line = "命令行";

void set(rule::Profile& profile, const char* key, std::string& value, const std::string& given) {
  if (given.empty()) return;
  value = given;
  profile.origins[key] = command_line;
}

}  // namespace

std::string project_file(const std::string& path, const base::FileSystem& files) {
  std::error_code failure;
  std::string absolute = std::filesystem::absolute(path, failure).lexically_normal().string();
  if (failure) return {};
  if (files.is_directory(absolute)) absolute += absolute.ends_with('/') ? "x" : "/x";
  return rule::find_project_file(files, absolute);
}

base::Result<rule::Profile> choose_profile(const ReviewArguments& arguments,
                                           const Session& session) {
  const base::FileSystem& files = session.files();
  const std::string& directory = session.rules_directory();
  std::string project =
      arguments.paths.empty() ? std::string() : project_file(arguments.paths.front(), files);
  auto profile = project.empty()
                     ? rule::load_profile(files, directory,
                                          arguments.profile.empty() ? "default" : arguments.profile)
                     : rule::load_project(files, directory, project, arguments.profile);
  if (!profile) return profile;
  set(*profile, "region", profile->region, arguments.region);
  set(*profile, "side", profile->side, arguments.side);
  if (!arguments.strictness.empty()) {
    auto strictness = rule::parse_strictness(arguments.strictness);
    if (!strictness) {
      return base::Error(base::ErrorCode::usage, "--strictness 应为 strict、neutral 或 loose");
    }
    profile->strictness = *strictness;
    profile->origins["strictness"] = command_line;
    // Rules for a strict review say much that is only worth a thought.
    if (*strictness == rule::Strictness::strict && profile->origins.count("show") == 0) {
      profile->show = finding::Confidence::hint;
      profile->origins["show"] = "--strictness strict";
    }
  }
  for (const std::string& path : arguments.rules_paths) profile->rules_path.push_back(path);
  if (!arguments.rules_paths.empty()) profile->origins["rules_path"] = command_line;
  return profile;
}

base::Result<void> check_projects(const ReviewArguments& arguments,
                                  const std::vector<Input>& inputs, const base::FileSystem& files) {
  if (arguments.paths.empty()) return {};
  const std::string first = project_file(arguments.paths.front(), files);
  std::map<std::string, std::string> known;  ///< Folder to project file
  for (const Input& input : inputs) {
    std::string folder = input.path.substr(0, input.path.find_last_of('/') + 1);
    auto [project, fresh] = known.emplace(folder, "");
    if (fresh) project->second = project_file(input.path, files);
    if (project->second == first) continue;
    return base::Error(base::ErrorCode::usage,
                       "文件属于另一个项目（" +
                           (project->second.empty() ? "没有 .fashen.toml" : project->second) +
                           "），请与其他文件分开审查",
                       input.path);
  }
  return {};
}

}  // namespace fashen::cli
