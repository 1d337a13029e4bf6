// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/checklist.h"

#include <algorithm>

#include "base/hash.h"
#include "rule/dossier_check_file.h"
#include "rule/toml_keys.h"
#include "rule/toml_text.h"

namespace fashen::rule {
namespace {

constexpr std::size_t largest_file = 1 << 20;
constexpr std::string_view suffix = ".toml";
constexpr std::string_view folder = "checklists/";
constexpr std::string_view roles_file = "checklists/roles.toml";

/// True for what stands beside the packs and is no check of theirs.
bool is_other(std::string_view name) {
  return name.starts_with("profiles/") || name.starts_with("playbooks/");
}

// Reads one library; the first thing wrong ends it.
class LibraryReader {
 public:
  LibraryReader(const base::FileSystem& files, const std::string& directory)
      : files_(files), directory_(directory) {}

  base::Result<ChecklistLibrary> read() {
    auto paths = files_.list(directory_);
    if (!paths) return paths.error();
    // A folder of one's own rules need not have any.
    if (files_.is_file(directory_ + "/" + std::string(roles_file))) {
      read_file(std::string(roles_file),
                [this](TomlKeys& keys, const toml::table& table) { read_roles(keys, table); });
    }
    for (const std::string& path : *paths) {
      const std::string name = path.substr(directory_.size() + 1);
      if (!name.ends_with(suffix) || name == roles_file || is_other(name)) continue;
      if (name.find('/') == std::string::npos || name.ends_with("/pack.toml")) continue;
      const std::string id = name.substr(0, name.size() - suffix.size());
      read_file(name, [&](TomlKeys& keys, const toml::table& table) {
        if (name.starts_with(folder)) {
          read_checklist(keys, table, id.substr(folder.size()));
        } else {
          read_checks(keys, table, {id, path, words_}, library_.checks);
        }
      });
    }
    library_.digest = base::to_hex(digest_);
    if (error_) return *error_;
    if (auto wrong = unknown_name()) return *wrong;
    return std::move(library_);
  }

 private:
  template <typename Take>
  void read_file(const std::string& name, Take take) {
    if (error_) return;
    const std::string path = directory_ + "/" + name;
    const auto source = files_.read(path, largest_file);
    if (!source) {
      error_ = source.error();
      return;
    }
    digest_ = base::fnv1a(*source, base::fnv1a(name, digest_));
    const auto parsed = parse_toml(*source, path);
    if (!parsed) {
      error_ = parsed.error();
      return;
    }
    TomlKeys keys(path);
    take(keys, *parsed);
    if (keys.failed()) error_ = keys.error();
  }

  void read_roles(TomlKeys& keys, const toml::table& table) {
    const auto leave = [](const toml::node&) {};
    // Roles may use words that stand behind them.
    keys.read(table, {{"role", leave},
                      {"word", keys.tables([&](const toml::node& one) {
                         std::string name, find;
                         keys.read(one, {{"name", keys.into(name)}, {"find", keys.into(find)}});
                         keys.require(!name.empty(), one, "name");
                         keys.require(!find.empty(), one, "find");
                         words_[name] = find;
                       })}});
    keys.read(table, {{"word", leave}, {"role", keys.tables([&](const toml::node& one) {
                                          library_.roles.push_back(role(keys, one));
                                        })}});
  }

  Role role(TomlKeys& keys, const toml::node& table) const {
    Role role;
    keys.read(table, {{"id", keys.into(role.id)},
                      {"label", keys.into(role.label)},
                      {"title", keys.into(role.title, words_)},
                      {"name", keys.into(role.name, words_)},
                      {"never", keys.into(role.never, words_)},
                      {"also", keys.into(role.also, words_)},
                      {"text", keys.into(role.text, words_)},
                      {"event", keys.tables([&](const toml::node& one) {
                         role.events.push_back(event(keys, one));
                       })}});
    keys.require(!role.id.empty(), table, "id");
    keys.require(!role.label.empty(), table, "label");
    return role;
  }

  Event event(TomlKeys& keys, const toml::node& table) const {
    Event event;
    bool usual = false;
    keys.read(table, {{"id", keys.into(event.id)},
                      {"label", keys.into(event.label)},
                      {"find", keys.into(event.find, words_)},
                      {"usual", keys.into(usual)}});
    keys.require(!event.id.empty(), table, "id");
    keys.require(!event.label.empty(), table, "label");
    if (!event.find && !usual) keys.fail(table, "缺少“find”或者“usual = true”");
    return event;
  }

  void read_checklist(TomlKeys& keys, const toml::table& table, const std::string& name) {
    Checklist checklist;
    checklist.name = name;
    keys.read(table, {{"title", keys.into(checklist.title)},
                      {"authority", keys.into(checklist.authority)},
                      {"signs", keys.into(checklist.signs, words_)},
                      {"fact", keys.tables([&](const toml::node& one) {
                         read_fact(keys, one, checklist.facts);
                       })},
                      {"step", keys.tables([&](const toml::node& one) {
                         checklist.steps.push_back(step(keys, one));
                       })}});
    keys.require(!checklist.title.empty(), table, "title");
    library_.checklists.push_back(std::move(checklist));
  }

  void read_fact(TomlKeys& keys, const toml::node& table, std::vector<Fact>& facts) const {
    std::string id, label;
    std::vector<std::string> roles;
    std::optional<text::Regex> find, but;
    int least = 1;
    keys.read(table, {{"id", keys.into(id)},
                      {"label", keys.into(label)},
                      {"roles", keys.into(roles)},
                      {"find", keys.into(find, words_)},
                      {"but", keys.into(but, words_)},
                      {"least", keys.into(least)}});
    keys.require(!id.empty(), table, "id");
    keys.require(!label.empty(), table, "label");
    keys.require(find.has_value(), table, "find");
    if (!find) return;
    facts.push_back({std::move(id), std::move(label), std::move(roles), std::move(*find),
                     std::move(but), least});
  }

  static ChecklistStep step(TomlKeys& keys, const toml::node& table) {
    ChecklistStep step;
    keys.read(table, {{"id", keys.into(step.id)},
                      {"name", keys.into(step.name)},
                      {"roles", keys.into(step.roles)},
                      {"when", keys.into(step.when)},
                      {"why", keys.into(step.why)},
                      {"why_not", keys.into(step.why_not)},
                      {"basis", keys.into(step.basis)},
                      {"from", keys.into(step.from)},
                      {"to", keys.into(step.to)},
                      {"working_days", keys.into(step.working_days)},
                      {"inclusive", keys.into(step.inclusive)}});
    keys.require(!step.id.empty(), table, "id");
    keys.require(!step.name.empty(), table, "name");
    return step;
  }

  // What a check or a step names and nothing has.
  std::optional<base::Error> unknown_name() const {
    const auto wrong = [](const std::string& where, const std::string& what) {
      return base::Error(base::ErrorCode::config, "没有" + what, where);
    };
    for (const DossierCheck& check : library_.checks) {
      for (const std::string& role : check.roles) {
        if (!library_.role(role)) return wrong(check.metadata.path, "材料种类“" + role + "”");
      }
      for (const std::string& name : check.checklists) {
        const Checklist* checklist = library_.checklist(name);
        if (!checklist) return wrong(check.metadata.path, "清单“" + name + "”");
        const auto& steps = checklist->steps;
        if (std::none_of(steps.begin(), steps.end(),
                         [&](const ChecklistStep& step) { return step.id == check.step; })) {
          return wrong(check.metadata.path, "环节“" + check.step + "”（清单 " + name + "）");
        }
      }
    }
    for (const Checklist& checklist : library_.checklists) {
      for (const ChecklistStep& step : checklist.steps) {
        for (const std::string& role : step.roles) {
          if (!library_.role(role))
            return wrong("清单 " + checklist.name, "材料种类“" + role + "”");
        }
      }
    }
    return std::nullopt;
  }

  const base::FileSystem& files_;
  const std::string& directory_;
  Vocabulary words_;
  ChecklistLibrary library_;
  std::uint64_t digest_ = base::fnv1a("");
  std::optional<base::Error> error_;
};

}  // namespace

const Role* ChecklistLibrary::role(std::string_view id) const {
  const auto found =
      std::find_if(roles.begin(), roles.end(), [&](const Role& role) { return role.id == id; });
  return found == roles.end() ? nullptr : &*found;
}

const Checklist* ChecklistLibrary::checklist(std::string_view name) const {
  const auto found = std::find_if(checklists.begin(), checklists.end(),
                                  [&](const Checklist& one) { return one.name == name; });
  return found == checklists.end() ? nullptr : &*found;
}

std::string ChecklistLibrary::event_label(std::string_view id) const {
  for (const Role& role : roles) {
    for (const Event& event : role.events) {
      if (event.id == id) return event.label;
    }
  }
  const Role* own = role(id);
  return own ? own->label : std::string();
}

base::Result<ChecklistLibrary> load_checklists(const base::FileSystem& files,
                                               const std::string& directory) {
  return LibraryReader(files, directory).read();
}

}  // namespace fashen::rule
