// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/state.h"

#include <algorithm>
#include <lua.hpp>
#include <new>

#include "base/clock.h"
#include "text/utf8.h"

namespace fashen::script {
namespace {

constexpr int instructions_per_tick = 1000;
constexpr std::size_t bytes_per_tick = 16 * instructions_per_tick;
constexpr std::size_t longest_message = 2000;
constexpr std::size_t most_pooled = 16 << 20;

/// "rules/a/b.lua:12: message" in its two parts. A chunk's name may hold colons; its line ends in
/// the first ": " that digits stand before.
base::Error split(const std::string& text) {
  for (std::size_t colon = text.find(": "); colon != std::string::npos;
       colon = text.find(": ", colon + 1)) {
    std::size_t digits = colon;
    while (digits > 0 && text[digits - 1] >= '0' && text[digits - 1] <= '9') --digits;
    if (digits < colon && digits > 0 && text[digits - 1] == ':') {
      return {base::ErrorCode::rule, text.substr(colon + 2), text.substr(0, colon)};
    }
  }
  return {base::ErrorCode::rule, text};
}

/// What is on top of the stack after an error, without running any code of the rule: a __tostring
/// of an error object is not asked.
std::string message_on(lua_State* lua) {
  if (lua_type(lua, -1) != LUA_TSTRING) {
    return std::string("规则抛出了不是文字的错误（") + luaL_typename(lua, -1) + "）";
  }
  std::size_t size = 0;
  const char* bytes = lua_tolstring(lua, -1, &size);
  std::string_view message(bytes, std::min(size, longest_message));
  while (!message.empty() && !text::is_valid(message)) message.remove_suffix(1);
  return message.empty() ? "规则抛出的错误不是 UTF-8 文字" : std::string(message);
}

}  // namespace

State::State(const base::Limits& limits)
    : limits_(limits), pool_(std::min(limits.rule_memory, most_pooled)) {
  lua_ = lua_newstate(&State::allocate, this);
  if (lua_ == nullptr) throw std::bad_alloc();
  *static_cast<State**>(lua_getextraspace(lua_)) = this;
  // All compiled rules are alive as long as the state, and looking through them is dear; what a
  // document makes dies with it, and its memory is best used again while it is in the cache.
  lua_gc(lua_, LUA_GCGEN, 0, 0);
}

std::string State::place_of(lua_State* lua) {
  lua_Debug info;
  for (int level = 0; lua_getstack(lua, level, &info) != 0; ++level) {
    lua_getinfo(lua, "Sl", &info);
    if (info.currentline > 0) {
      return std::string(info.short_src) + ":" + std::to_string(info.currentline) + ": ";
    }
  }
  return {};
}

State::~State() { lua_close(lua_); }

void* State::allocate(void* self, void* block, std::size_t old_size, std::size_t new_size) {
  State& state = *static_cast<State*>(self);
  std::size_t old = block == nullptr ? 0 : old_size;
  if (new_size == 0) {
    state.used_ -= old;
    return state.pool_.resize(block, old, 0);
  }
  // Shrinking must never fail, so only growth is refused.
  if (new_size > old && state.used_ - old + new_size > state.limits_.rule_memory) {
    if (state.lua_ != nullptr) state.refused_at_ = place_of(state.lua_);
    return nullptr;
  }
  void* fresh = state.pool_.resize(block, old, new_size);
  if (fresh != nullptr) state.used_ = state.used_ - old + new_size;
  state.peak_ = std::max(state.peak_, state.used_);
  if (new_size > old) state.charge(new_size - old);
  return fresh;
}

std::size_t State::instructions() const { return ticks_ * instructions_per_tick; }

std::size_t State::work() const { return ticks_ * bytes_per_tick + spent_; }

State& State::of(lua_State* lua) { return **static_cast<State**>(lua_getextraspace(lua)); }

void State::count(std::size_t ticks) {
  constexpr auto between_looks = std::chrono::milliseconds(1);
  ticks_ += ticks;
  if (ticks_ > limits_.rule_instructions / instructions_per_tick) overrun_ = true;
  // The processor time is dear to read, the wall clock cheap.
  auto now = std::chrono::steady_clock::now();
  if (now - looked_ < between_looks) return;
  // The first tick is soon after the begin; most calls end before the second look.
  if (looked_ != std::chrono::steady_clock::time_point{}) {
    const auto used = base::thread_time();
    if (deadline_ == std::chrono::nanoseconds{}) deadline_ = used + limits_.rule_time;
    if (used > deadline_) overrun_ = true;
  }
  looked_ = now;
}

bool State::charge(std::size_t bytes) {
  if (!running_) return false;
  spent_ += bytes;
  if (spent_ < bytes_per_tick) return false;
  std::size_t ticks = spent_ / bytes_per_tick;
  spent_ %= bytes_per_tick;
  count(ticks);
  // Where no error can be raised, as in the allocator, the next instruction raises it.
  if (overrun_) lua_sethook(lua_, &State::tick, LUA_MASKCOUNT, 1);
  return overrun_;
}

void State::spend(lua_State* lua, std::size_t bytes) {
  if (charge(bytes)) tick(lua, nullptr);
}

void State::tick(lua_State* lua, lua_Debug*) {
  State& state = of(lua);
  state.count(1);
  if (!state.overrun_) return;
  // From now on every instruction ticks: a pcall that caught this gets no further.
  lua_sethook(lua, &State::tick, LUA_MASKCOUNT, 1);
  lua_pushstring(lua, (place_of(lua) + "规则运行超过指令或者时间上限").c_str());
  lua_error(lua);
}

int State::note_place(lua_State* lua) {
  of(lua).failed_at_ = place_of(lua);
  return 1;
}

base::Result<void> State::call(int arguments, int results) {
  int base = lua_gettop(lua_) - arguments - 1;
  ticks_ = 0;
  spent_ = 0;
  looked_ = {};
  deadline_ = {};
  overrun_ = false;
  peak_ = used_;
  refused_at_.clear();
  failed_at_.clear();
  lua_sethook(lua_, &State::tick, LUA_MASKCOUNT, instructions_per_tick);
  lua_pushcfunction(lua_, &State::note_place);
  lua_insert(lua_, base + 1);
  running_ = true;
  int status = lua_pcall(lua_, arguments, results, base + 1);
  running_ = false;
  lua_remove(lua_, base + 1);
  lua_sethook(lua_, nullptr, 0, 0);
  if (status == LUA_OK) return {};
  base::Error error =
      status == LUA_ERRMEM ? split(refused_at_ + "规则用尽了允许的内存") : split(message_on(lua_));
  // What is no text says itself nowhere.
  if (error.where.empty()) error.where = split(failed_at_).where;
  lua_settop(lua_, base);
  if (status == LUA_ERRMEM) lua_gc(lua_, LUA_GCCOLLECT);
  return error;
}

}  // namespace fashen::script
