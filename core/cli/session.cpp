// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include <iostream>

#include "base/clock.h"
#include "cli/data_paths.h"
#include "cli/exit_code.h"
#include "corpus/library.h"

namespace fashen::cli {

namespace {

/// Without the slashes at the end, which paths below it are not written with.
std::string plain(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

}  // namespace

Session::Session(const std::string& rules, const std::vector<std::string>& packs)
    : rules_directory_(plain(rules.empty() ? find_data().rules : rules)) {
  add_packs(packs);
}

void Session::add_packs(const std::vector<std::string>& packs) {
  for (const std::string& pack : packs) packs_.push_back(plain(pack));
}

base::Result<const document::PluginRegistry*> Session::plugins() {
  if (!plugins_) {
    auto opened = document::PluginRegistry::open(find_data().plugins);
    if (!opened) return opened.error();
    plugins_ = std::make_unique<document::PluginRegistry>(std::move(*opened));
  }
  return plugins_.get();
}

base::Result<const corpus::Lookup*> Session::law() {
  if (!law_) {
    const DataPaths data = find_data();
    auto opened = corpus::open_library(data.catalogue, data.texts);
    if (!opened) return opened.error();
    law_ = std::move(*opened);
  }
  return law_.get();
}

base::Result<script::Loaded> Session::load_rules(script::Examples examples) {
  auto known = law();
  if (!known) return known.error();
  script::Loaded loaded =
      script::load_rules(files_, {rules_directory_, packs_, examples}, **known, {});
  if (loaded.ok()) return loaded;
  for (std::size_t i = 0; i + 1 < loaded.errors.size(); ++i) complain(loaded.errors[i]);
  return loaded.errors.back();
}

int complain(const base::Error& error) {
  std::cerr << error.to_string() << "\n";
  return exit_usage;
}

base::Result<base::Date> date_or_today(const std::string& iso) {
  if (iso.empty()) return base::RealClock().today();
  auto date = base::parse_date(iso);
  if (date) return *date;
  return base::Error(base::ErrorCode::usage, "--as-of 应为存在的日期，如 2026-11-23");
}

}  // namespace fashen::cli
