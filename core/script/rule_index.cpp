// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rule_index.h"

#include "base/hash.h"
#include "base/version.h"
#include "base/wire.h"
#include "rule/metadata_record.h"
#include "script/loader.h"
#include "script/rule_file.h"

namespace fashen::script {
namespace {

constexpr std::size_t largest_index = 64 << 20, largest_file = 256 << 10;

std::string heading() { return std::string("fashen-rules ") + base::version() + "\n"; }

RuleIndex::Entry read_entry(base::WireReader& in) {
  RuleIndex::Entry entry;
  entry.digest = in.number();
  in.list(entry.triggers, [](base::WireReader& from) { return from.text(); });
  entry.metadata = rule::read_metadata(in);
  return entry;
}

/// What follows the heading and the digest; empty if they are not right.
std::string_view body_of(std::string_view bytes) {
  const std::string head = heading();
  if (!bytes.starts_with(head)) return {};
  bytes.remove_prefix(head.size());
  const std::size_t line = bytes.find('\n');
  if (line == std::string_view::npos) return {};
  std::string_view body = bytes.substr(line + 1);
  return bytes.substr(0, line) == base::to_hex(base::fnv1a(body)) ? body : std::string_view();
}

base::Result<std::uint64_t> modules_digest(const base::FileSystem& files,
                                           const std::string& directory) {
  auto paths = files.list(directory);
  if (!paths) return paths.error();
  std::uint64_t digest = base::fnv1a("");
  for (const std::string& path : *paths) {
    if (!is_module(path, directory)) continue;
    const auto text = files.read(path, largest_file);
    if (!text) return text.error();
    digest = add_module(digest, path.substr(directory.size()), *text);
  }
  return digest;
}

}  // namespace

RuleIndex::RuleIndex(const base::FileSystem& files, const std::string& directory,
                     std::uint64_t modules) {
  const std::string path = rule_index_path(directory);
  if (!files.is_file(path)) return;
  const auto bytes = files.read(path, largest_index);
  if (!bytes) return;
  base::WireReader in(body_of(*bytes));
  if (in.number() != modules) return;
  std::vector<Entry> entries;
  in.list(entries, read_entry);
  if (!in.done()) return;
  for (Entry& entry : entries) {
    std::string id = entry.metadata.id;
    entries_.emplace(std::move(id), std::move(entry));
  }
}

const RuleIndex::Entry* RuleIndex::find(const std::string& id, std::uint64_t digest) const {
  auto found = entries_.find(id);
  return found != entries_.end() && found->second.digest == digest ? &found->second : nullptr;
}

std::string rule_index_path(const std::string& directory) { return directory + ".index"; }

std::uint64_t add_module(std::uint64_t digest, std::string_view path, std::string_view text) {
  return base::fnv1a(text, base::fnv1a(path, digest));
}

base::Result<void> build_rule_index(base::FileSystem& files, const std::string& directory,
                                    const std::string& target) {
  const Loaded loaded = load_from_source(files, directory);
  if (!loaded.ok()) return loaded.errors.front();
  base::WireWriter out;
  auto modules = modules_digest(files, directory);
  if (!modules) return modules.error();
  out.number(*modules);
  out.number(loaded.rules.size());
  for (const auto& rule : loaded.rules) {
    const auto text = files.read(rule->metadata().path, largest_file);
    if (!text) return text.error();
    out.number(base::fnv1a(*text));
    out.list(rule->triggers(),
             [](base::WireWriter& to, const std::string& trigger) { to.text(trigger); });
    rule::write_metadata(out, rule->metadata());
  }
  return files.write(target,
                     heading() + base::to_hex(base::fnv1a(out.bytes())) + "\n" + out.bytes());
}

}  // namespace fashen::script
