// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "base/limits.h"
#include "base/result.h"
#include "script/pool.h"

struct lua_Debug;
struct lua_State;

namespace fashen::script {

/// One Lua state whose memory, instructions and time are bounded. Everything that runs in it runs
/// through `call`; a chunk cannot catch the error that ends it, because the hook raises it again
/// at every further tick. Belongs to one thread.
class State {
 public:
  explicit State(const base::Limits& limits);
  ~State();
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  lua_State* lua() const { return lua_; }

  /// Calls the function below its `arguments` on the stack, as lua_pcall does, with a fresh budget.
  /// Fails with `rule`: the message for people, in `where` the chunk and line it came from
  /// ("rules/a/b.lua:12"), as far as Lua told them. The stack is as before the function was pushed
  /// when it fails.
  base::Result<void> call(int arguments, int results);

  /// "rules/a/b.lua:12: " of the innermost line of Lua that runs, as luaL_error would write it;
  /// that looks for the caller, which a hook does not have.
  static std::string place_of(lua_State* lua);

  /// The state of a C function's argument.
  static State& of(lua_State* lua);

  /// Work that C functions do for a rule counts against its budget too: about an instruction for
  /// every 16 bytes looked at. Memory that is asked for counts the same by itself. Raises the Lua
  /// error that ends the rule when it is spent.
  void spend(lua_State* lua, std::size_t bytes);

  /// What the functions of the state work for; not owned.
  void* owner() const { return owner_; }
  void set_owner(void* owner) { owner_ = owner; }

  /// Bytes the state holds now, and the most it held during the last call.
  std::size_t memory() const { return used_; }
  std::size_t peak_memory() const { return peak_; }
  /// Instructions of the last call, to the nearest thousand, work of C functions included.
  std::size_t instructions() const;
  /// What of the budget the running call has used so far, in bytes as `spend` takes them.
  std::size_t work() const;

 private:
  static void* allocate(void* self, void* block, std::size_t old_size, std::size_t new_size);
  static void tick(lua_State* lua, lua_Debug* where);
  static int note_place(lua_State* lua);  ///< Sees an error where it was raised
  void count(std::size_t ticks);
  /// Counts bytes that were made or looked at; true if the budget is spent.
  bool charge(std::size_t bytes);

  base::Limits limits_;
  Pool pool_;
  std::size_t used_ = 0;
  std::size_t peak_ = 0;
  std::string failed_at_;   ///< Where the last error was raised: "rules/a/b.lua:12: "
  std::string refused_at_;  ///< Where memory was last refused: "rules/a/b.lua:12: "
  void* owner_ = nullptr;
  std::size_t ticks_ = 0;
  std::size_t spent_ = 0;  ///< Bytes not yet counted as a tick
  bool overrun_ = false;
  bool running_ = false;
  std::chrono::steady_clock::time_point looked_;  ///< When the processor time was last read
  std::chrono::nanoseconds deadline_{};           ///< In `base::thread_time`; 0 before it is read
  lua_State* lua_ = nullptr;
};

}  // namespace fashen::script
