// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/worker_process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <new>
#include <thread>
#include <utility>

namespace fashen::review {
namespace {

/// In the child: only calls that are safe between fork and exec.
[[noreturn]] void become(char* const* command, int socket, int nowhere) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  for (int stream : {0, 1, 2}) dup2(nowhere, stream);
  // A descriptor that is where it should be would keep its close-on-exec flag through dup2.
  if (socket == worker_descriptor) {
    fcntl(socket, F_SETFD, 0);
  } else {
    dup2(socket, worker_descriptor);
  }
  execv(command[0], command);
  _exit(127);
}

}  // namespace

base::Result<WorkerProcess> WorkerProcess::start(const std::vector<std::string>& command) {
  auto failed = [](const char* what) {
    return base::Error(base::ErrorCode::io,
                       std::string("不能启动审查进程（") + what + "）: " + std::strerror(errno));
  };
  int sockets[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0) return failed("socketpair");
  MessageChannel ours(sockets[0]), theirs(sockets[1]);
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (nowhere < 0) return failed("/dev/null");
  pid_t id = fork();
  if (id == 0) become(arguments.data(), theirs.descriptor(), nowhere);
  int why = errno;
  close(nowhere);
  errno = why;
  if (id < 0) return failed("fork");
  return WorkerProcess(id, std::move(ours));
}

WorkerProcess::WorkerProcess(WorkerProcess&& other) noexcept
    : id_(std::exchange(other.id_, 0)), channel_(std::move(other.channel_)) {}

WorkerProcess& WorkerProcess::operator=(WorkerProcess&& other) noexcept {
  std::swap(id_, other.id_);
  std::swap(channel_, other.channel_);
  return *this;
}

WorkerProcess::~WorkerProcess() {
  kill();
  wait();
}

void WorkerProcess::kill() {
  if (id_ > 0) ::kill(id_, SIGKILL);
}

WorkerEnd WorkerProcess::wait(std::chrono::milliseconds grace) {
  using namespace std::chrono_literals;
  siginfo_t ended{};
  for (auto left = grace; id_ > 0 && left > 0ms; left -= 1ms) {
    const int looked = waitid(P_PID, static_cast<id_t>(id_), &ended, WEXITED | WNOHANG | WNOWAIT);
    if (looked != 0 || ended.si_pid != 0) break;
    std::this_thread::sleep_for(1ms);
  }
  kill();
  return wait();
}

WorkerEnd WorkerProcess::wait() {
  WorkerEnd end;
  if (id_ <= 0) return end;
  int status = 0;
  while (waitpid(id_, &status, 0) < 0 && errno == EINTR) {
  }
  id_ = 0;
  if (WIFSIGNALED(status)) end.signal = WTERMSIG(status);
  if (WIFEXITED(status)) end.exit_code = WEXITSTATUS(status);
  return end;
}

bool become_worker(std::size_t memory) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  signal(SIGINT, SIG_IGN);
  rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
#if !defined(__SANITIZE_ADDRESS__)  // Which maps terabytes that it never touches.
  if (memory > 0) {
    rlimit limit{memory, memory};
    setrlimit(RLIMIT_DATA, &limit);
    // At once: on the way up something might take it for a fault of a rule or of the document.
    std::set_new_handler([] { _exit(exit_out_of_memory); });
  }
#else
  static_cast<void>(memory);
#endif
  return getppid() != 1;
}

std::size_t resident_memory() {
  std::ifstream in("/proc/self/statm");
  std::size_t total = 0, resident = 0;
  in >> total >> resident;
  return in ? resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE)) : 0;
}

}  // namespace fashen::review
