// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/checklist.h"

#include <algorithm>

#include "base/hash.h"
#include "rule/dossier_check_file.h"
#include "rule/toml_table.h"

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
      read_file(std::string(roles_file), [this](TomlTable& table) { read_roles(table); });
    }
    for (const std::string& path : *paths) {
      const std::string name = path.substr(directory_.size() + 1);
      if (!name.ends_with(suffix) || name == roles_file || is_other(name)) continue;
      if (name.find('/') == std::string::npos || name.ends_with("/pack.toml")) continue;
      const std::string id = name.substr(0, name.size() - suffix.size());
      read_file(name, [&](TomlTable& table) {
        if (name.starts_with(folder)) {
          read_checklist(table, id.substr(folder.size()));
        } else {
          read_checks(table, id, path, library_.checks);
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
    try {
      const toml::table parsed = toml::parse(*source, path);
      TomlTable table(parsed, path, words_, error_);
      take(table);
      table.finish();
    } catch (const toml::parse_error& wrong) {
      error_ = base::Error(base::ErrorCode::config,
                           "不是有效的 TOML: " + std::string(wrong.description()),
                           path + ":" + std::to_string(wrong.source().begin.line));
    }
  }

  void read_roles(TomlTable& table) {
    table.tables("word", [this](TomlTable& word) {
      words_[word.text("name", true)] = word.text("find", true);
    });
    table.tables("role", [this](TomlTable& one) {
      Role role;
      role.id = one.text("id", true);
      role.label = one.text("label", true);
      role.title = one.pattern("title");
      role.name = one.pattern("name");
      role.never = one.pattern("never");
      role.also = one.pattern("also");
      role.text = one.patterns("text");
      one.tables("event", [&role](TomlTable& event) {
        std::string id = event.text("id", true), label = event.text("label", true);
        auto find = event.pattern("find");
        if (!find && !event.flag("usual")) event.fail("缺少“find”或者“usual = true”");
        role.events.push_back({std::move(id), std::move(label), std::move(find)});
      });
      library_.roles.push_back(std::move(role));
    });
  }

  void read_checklist(TomlTable& table, const std::string& name) {
    Checklist checklist;
    checklist.name = name;
    checklist.title = table.text("title", true);
    checklist.authority = table.text("authority");
    checklist.signs = table.patterns("signs");
    table.tables("fact", [&checklist](TomlTable& one) {
      std::string id = one.text("id", true), label = one.text("label", true);
      auto roles = one.texts("roles");
      auto find = one.required_pattern("find");
      auto but = one.pattern("but");
      checklist.facts.push_back({std::move(id), std::move(label), std::move(roles), std::move(find),
                                 std::move(but), one.number("least", 1)});
    });
    table.tables("step", [&checklist](TomlTable& one) {
      ChecklistStep step;
      step.id = one.text("id", true);
      step.name = one.text("name", true);
      step.roles = one.texts("roles");
      step.when = one.texts("when");
      step.why = one.text("why");
      step.why_not = one.text("why_not");
      step.basis = one.texts("basis");
      step.from = one.text("from");
      step.to = one.text("to");
      step.working_days = one.flag("working_days");
      step.inclusive = one.flag("inclusive");
      checklist.steps.push_back(std::move(step));
    });
    library_.checklists.push_back(std::move(checklist));
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
