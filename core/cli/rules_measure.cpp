// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "cli/exit_code.h"
#include "cli/inputs.h"
#include "cli/rules_group.h"
#include "document/read_file.h"
#include "review/labelled.h"
#include "review/review.h"
#include "rule/profile.h"

namespace fashen::cli {
namespace {

constexpr std::size_t largest_labels = 1 << 20;
constexpr const char* labels_ending = ".labels";

std::string labels_beside(const std::string& path) {
  return path.substr(0, path.rfind('.')) + labels_ending;
}

}  // namespace

int rules_measure(const RulesArguments& arguments) {
  Session session(arguments.source.directory, arguments.source.packs);
  auto plugins = session.plugins();
  if (!plugins) return complain(plugins.error());
  auto rules = session.load_rules();
  if (!rules) return complain(rules.error());
  auto law = session.law();
  if (!law) return complain(law.error());
  auto profile = rule::load_profile(session.files(), session.rules_directory(), "default");
  if (!profile) return complain(profile.error());
  if (auto applied = rule::apply(*profile, rules->rules); !applied) {
    return complain(applied.error());
  }
  ReviewArguments wanted;
  wanted.paths = arguments.paths;
  auto inputs = choose_inputs(wanted, session.files(), **plugins);
  if (!inputs) return complain(inputs.error());
  for (const std::string& path : arguments.paths) {
    if (session.files().is_file(path) || session.files().is_directory(path)) continue;
    return complain({base::ErrorCode::not_found, "没有这个文件或者文件夹", path});
  }
  review::Reviewer reviewer(rules->rules, **law);
  review::Options options;
  options.today = (*law)->known_until();
  options.show = profile->show;
  options.measuring = true;
  rule::Measurements measured;
  std::size_t documents = 0;
  for (const Input& input : inputs->files) {
    const std::string labels_path = labels_beside(input.path);
    if (!session.files().is_file(labels_path)) continue;
    auto source = session.files().read(labels_path, largest_labels);
    if (!source) return complain(source.error());
    auto labels = review::parse_labels(*source, labels_path);
    if (!labels) return complain(labels.error());
    auto file = document::read_file(session.files(), **plugins, input.path, {});
    if (!file) return complain(file.error());
    auto review = reviewer.review(file->document, options);
    review::measure(*labels, review::labels_of(review.findings, file->document.text), measured);
    ++documents;
  }
  if (documents == 0) {
    return complain(
        {base::ErrorCode::not_found, "没有旁边带 .labels 标注的文件", arguments.paths.front()});
  }
  if (!arguments.output.empty()) {
    auto written = session.files().write(arguments.output, rule::to_tsv(measured));
    if (!written) return complain(written.error());
  } else {
    std::cout << rule::to_tsv(measured);
  }
  rule::Measured all;
  std::size_t doubtful = 0;
  for (const auto& [id, one] : measured) {
    all.right += one.right;
    all.wrong += one.wrong;
    all.missed += one.missed;
    doubtful += one.is_doubtful() ? 1 : 0;
  }
  std::cerr << documents << " 个文件，" << all.labelled() << " 处标注: 找到 " << all.right
            << "，漏 " << all.missed << "，标注以外 " << all.wrong << "；" << measured.size()
            << " 条规则有数据，准确率不足 0.8 的 " << doubtful << " 条\n";
  return exit_clean;
}

}  // namespace fashen::cli
