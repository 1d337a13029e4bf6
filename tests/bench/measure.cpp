// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace fashen::bench {

double fastest(int times, const std::function<void()>& work) {
  double best = 1e9;
  for (int i = 0; i < times; ++i) {
    auto begin = std::chrono::steady_clock::now();
    work();
    std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    if (took.count() < best) best = took.count();
  }
  return best;
}

bool run(const std::string& command) {
  int status = std::system((command + " > /dev/null 2>&1").c_str());
  return status != -1 && status != 127 << 8;
}

void print(const std::string& what, double value, const std::string& unit,
           const std::string& comparison) {
  std::printf("%-44s %9.2f %-5s %s\n", what.c_str(), value, unit.c_str(), comparison.c_str());
}

}  // namespace fashen::bench
