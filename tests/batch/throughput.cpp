// SPDX-License-Identifier: GPL-3.0-or-later
// How many typical contracts a second a batch gets through, with one worker and with two:
//   batch_throughput [documents [bytes [formats]]]
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "batch/document_maker.h"
#include "support/places.h"
#include "support/process.h"
#include "support/scratch_folder.h"

namespace fashen::testing {
namespace {

double seconds(const ScratchFolder& folder, const std::string& jobs, const std::string& formats) {
  auto begun = std::chrono::steady_clock::now();
  Process({testing::stage_dir() + "/bin/fashen", "review", folder.path("in"), "-o",
           folder.path("out" + jobs), "--jobs", jobs, "--format", formats})
      .wait();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

void run(int documents, std::size_t bytes, const std::string& formats) {
  const ScratchFolder folder;
  DocumentMaker(5).write(folder.path("in"), documents, 0, bytes);
  double one = seconds(folder, "1", formats), two = seconds(folder, "2", formats);
  std::printf("%d contracts of %zu bytes, reports %s\n", documents, bytes, formats.c_str());
  std::printf("one worker:  %6.1f a second\n", documents / one);
  std::printf("two workers: %6.1f a second, %.2f times one\n", documents / two, one / two);
}

}  // namespace
}  // namespace fashen::testing

int main(int argc, char** argv) {
  int documents = argc > 1 ? std::atoi(argv[1]) : 400;
  int bytes = argc > 2 ? std::atoi(argv[2]) : 20'000;
  fashen::testing::run(documents, static_cast<std::size_t>(bytes),
                       argc > 3 ? argv[3] : "docx,html,json");
}
