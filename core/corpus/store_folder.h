// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "base/result.h"

namespace fashen::corpus {

/// The right to change a store, held by one process at a time until the object dies; the kernel
/// gives it back when a process is killed. Readers need none.
class StoreLock {
 public:
  /// Creates the folder where it is missing. `io` if another process holds the right.
  static base::Result<StoreLock> take(const std::string& store);
  StoreLock(StoreLock&& other) noexcept;
  StoreLock& operator=(StoreLock&&) = delete;
  ~StoreLock();

 private:
  explicit StoreLock(int file) : file_(file) {}
  int file_;
};

/// A fresh name in the store for a state that is being made. What an interrupted import left is
/// removed. Only under a `StoreLock`.
base::Result<std::string> begin_state(const std::string& store);

/// Makes the finished state `folder` the present one, under a name made of its digest, and removes
/// the others; readers that have one open keep it.
base::Result<void> publish_state(const std::string& store, const std::string& folder,
                                 const std::string& digest);

}  // namespace fashen::corpus
