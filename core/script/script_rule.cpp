// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/script_rule.h"

#include <lua.hpp>

#include "script/api.h"
#include "script/report_bindings.h"

namespace fashen::script {
namespace {

/// Argument: the work to do.
struct Work {
  Host& host;
  Instance& instance;
  int chunk;
};

int run_check(lua_State* lua) {
  const auto& work = *static_cast<const Work*>(lua_touserdata(lua, 1));
  work.instance.push_check(work.host, work.chunk);
  push_document(lua);
  lua_pushcfunction(lua, take_finding);
  lua_call(lua, 2, 0);
  return 0;
}

/// Lua shortens the names of files to "...tail:12", and does not say where memory ran out.
base::Error in_file(base::Error error, const std::string& path) {
  constexpr std::string_view cut = "...";
  std::size_t colon = error.where.rfind(':');
  if (error.where.empty()) {
    error.where = path;
  } else if (error.where.starts_with(cut) && colon != std::string::npos &&
             path.ends_with(error.where.substr(cut.size(), colon - cut.size()))) {
    error.where = path + error.where.substr(colon);
  }
  return error;
}

}  // namespace

base::Result<std::vector<rule::Draft>> ScriptRule::check(const rule::Subject& subject,
                                                         const std::vector<std::size_t>&) {
  if (chunk_ == 0) {
    auto compiled = compile_rule_text(*host_, source_, metadata_.path);
    if (!compiled) return compiled.error();
    chunk_ = *compiled;
    source_ = {};
  }
  lua_State* lua = host_->state().lua();
  host_->begin(subject, metadata_);
  lua_pushcfunction(lua, run_check);
  Work work{*host_, instance_, chunk_};
  lua_pushlightuserdata(lua, &work);
  auto done = host_->state().call(1, 0);
  instance_.settle(*host_);
  if (subject.trace != nullptr) {
    subject.trace->instructions = host_->state().instructions();
    subject.trace->memory = host_->state().peak_memory();
  }
  std::vector<rule::Draft> drafts = std::move(host_->run.drafts);
  std::string flooded_at = std::move(host_->run.flooded_at);
  host_->run = {};
  if (!done) return in_file(done.error(), metadata_.path);
  if (!flooded_at.empty()) {
    // "rules/a/b.lua:12: " as Lua writes it.
    flooded_at.resize(flooded_at.size() - std::min<std::size_t>(flooded_at.size(), 2));
    return in_file({base::ErrorCode::rule, "规则报告的意见超过上限", flooded_at}, metadata_.path);
  }
  return drafts;
}

}  // namespace fashen::script
