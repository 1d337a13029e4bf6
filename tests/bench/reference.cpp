// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/reference.h"

#include "bench/measure.h"
#include "support/places.h"

namespace fashen::bench {

std::string statutes(const std::filesystem::path& scratch, const char* argument) {
  if (argument != nullptr) return argument;
  const std::string archive = testing::source_dir() + "/../shared/reference/laws.tar.zst";
  if (!std::filesystem::exists(archive)) return {};
  if (!run("tar --zstd -xf '" + archive + "' -C '" + scratch.string() + "'")) return {};
  return scratch.string();
}

}  // namespace fashen::bench
