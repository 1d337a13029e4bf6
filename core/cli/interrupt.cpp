// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <signal.h>
#include <unistd.h>

#include <memory>

namespace fashen::cli {
namespace {

// What a handler may reach is global by nature.
std::unique_ptr<base::Cancellation> flag;
struct sigaction before[2];
constexpr int signals[] = {SIGINT, SIGTERM};

void handle(int) {
  if (flag->cancelled()) _exit(exit_interrupted);
  flag->cancel();
}

}  // namespace

Interrupt::Interrupt() {
  flag = std::make_unique<base::Cancellation>();
  struct sigaction action = {};
  action.sa_handler = handle;
  for (int i = 0; i < 2; ++i) sigaction(signals[i], &action, &before[i]);
}

Interrupt::~Interrupt() {
  for (int i = 0; i < 2; ++i) sigaction(signals[i], &before[i], nullptr);
}

const base::Cancellation& Interrupt::raised() const { return *flag; }

}  // namespace fashen::cli
