// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>

namespace fashen::testing {

Process::Process(const std::vector<std::string>& command, const std::string& output, Group group) {
  std::vector<char*> words;
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  std::string target = output.empty() ? "/dev/null" : output;
  id_ = fork();
  if (id_ != 0) return;
  if (group == Group::own) setpgid(0, 0);
  int nowhere = open("/dev/null", O_RDWR);
  int out = open(target.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
  dup2(nowhere, 0);
  dup2(out, 1);
  dup2(nowhere, 2);
  execvp(words[0], words.data());
  _exit(127);
}

Process::~Process() {
  send(SIGKILL);
  wait();
}

void Process::send(int signal) {
  if (!ended_) kill(id_, signal);
}

void Process::note(int status) {
  ended_ = true;
  code_ = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

bool Process::ended() {
  int status = 0;
  if (!ended_ && waitpid(id_, &status, WNOHANG) == id_) note(status);
  return ended_;
}

int Process::wait() {
  int status = 0;
  while (!ended_) {
    if (waitpid(id_, &status, 0) == id_)
      note(status);
    else if (errno != EINTR)
      break;
  }
  return code_;
}

std::vector<pid_t> children_of(pid_t parent) {
  std::string id = std::to_string(parent);
  std::ifstream in("/proc/" + id + "/task/" + id + "/children");
  std::vector<pid_t> children;
  for (pid_t child; in >> child;) children.push_back(child);
  return children;
}

double resident_mib(pid_t process) {
  std::ifstream in("/proc/" + std::to_string(process) + "/statm");
  double total = 0, resident = 0;
  in >> total >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

}  // namespace fashen::testing
