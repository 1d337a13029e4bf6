// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/review_arguments.h"

#include "base/hash.h"
#include "base/wire.h"

namespace fashen::cli {
namespace {

/// The arguments that decide what is said about a document; those behind them do not.
template <typename Text, typename List, typename Arguments>
void visit_settings(Arguments& a, Text text, List list) {
  list(a.formats);
  list(a.rules_paths);
  for (auto* value : {&a.as_of, &a.kind, &a.rank, &a.rules, &a.encoding, &a.profile, &a.author,
                      &a.region, &a.side, &a.strictness, &a.playbook}) {
    text(*value);
  }
}

template <typename Text, typename List, typename Number, typename Arguments>
void visit(Arguments& a, Text text, List list, Number number) {
  visit_settings(a, text, list);
  for (auto* value : {&a.paths, &a.include, &a.exclude}) list(*value);
  for (auto* value : {&a.output, &a.rules_directory, &a.fail_on, &a.color, &a.today, &a.shard,
                      &a.engine, &a.baseline}) {
    text(*value);
  }
  for (auto* value : {&a.jobs, &a.memory, &a.max_findings}) number(*value);
  number(a.timeout);
  number(a.new_only);
}

}  // namespace

std::string encode(const ReviewArguments& arguments) {
  base::WireWriter out;
  auto text = [&](const std::string& value) { out.text(value); };
  auto list = [&](const std::vector<std::string>& values) {
    out.list(values, [](base::WireWriter& to, const std::string& value) { to.text(value); });
  };
  // Milliseconds, so that the time limit needs no form of its own.
  auto number = [&](auto value) { out.number(static_cast<std::uint64_t>(value * 1000)); };
  visit(arguments, text, list, number);
  return out.bytes();
}

base::Result<ReviewArguments> decode_arguments(std::string_view bytes) {
  base::WireReader in(bytes);
  ReviewArguments arguments;
  auto text = [&](std::string& value) { value = in.text(); };
  auto list = [&](std::vector<std::string>& values) {
    values.clear();
    in.list(values, [](base::WireReader& from) { return from.text(); });
  };
  auto number = [&](auto& value) {
    value = static_cast<std::decay_t<decltype(value)>>(static_cast<double>(in.number()) / 1000);
  };
  visit(arguments, text, list, number);
  if (in.done()) return arguments;
  return base::Error(base::ErrorCode::malformed, "审查的参数不完整，或者来自另一个版本");
}

std::string settings_digest(const ReviewArguments& arguments) {
  std::uint64_t hash = base::fnv1a("");
  auto text = [&](const std::string& value) {
    hash = base::fnv1a(std::to_string(value.size()) + ":" + value, hash);
  };
  visit_settings(arguments, text, [&](const std::vector<std::string>& values) {
    for (const std::string& value : values) text(value);
    text("");
  });
  return base::to_hex(hash);
}

}  // namespace fashen::cli
