// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/import.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include "base/hash.h"
#include "base/limits.h"
#include "corpus/assemble.h"
#include "corpus/index_texts.h"
#include "corpus/read_source.h"
#include "corpus/store_folder.h"
#include "corpus/text_store.h"

namespace fashen::corpus {
namespace {

/// Sources of the present state; none where there is no store or it is of another form, since an
/// import is what mends it.
std::vector<StatuteSource> sources_of(const TextStore* store) {
  std::vector<StatuteSource> sources;
  for (std::size_t i = 0; store && i < store->source_count(); ++i) {
    if (auto source = store->source(i)) sources.push_back(std::move(*source));
  }
  return sources;
}

std::unique_ptr<TextStore> present(const std::string& store) {
  auto opened = TextStore::open(store);
  return opened ? std::move(*opened) : nullptr;
}

/// Writes the contents as the store's next state and puts it into use.
base::Result<std::string> replace_state(const std::string& store, StoreContents& contents,
                                        const IndexBuilder& index) {
  const auto folder = begin_state(store);
  if (!folder) return folder.error();
  const auto digest = write_state(contents, *folder);
  if (!digest) return digest.error();
  if (index) {
    const auto texts = open_state(*folder);
    if (!texts) return texts.error();
    if (auto built = index(**texts); !built) return built.error();
  }
  if (auto done = publish_state(store, *folder, *digest); !done) return done.error();
  return *digest;
}

class Importer {
 public:
  Importer(const base::FileSystem& files, const document::PluginRegistry& plugins,
           const ImportProgress& progress)
      : files_(files), plugins_(plugins), progress_(progress) {}

  base::Result<ImportReport> run(const std::vector<std::string>& paths, const std::string& store,
                                 const IndexBuilder& index) {
    auto lock = StoreLock::take(store);
    if (!lock) return lock.error();
    if (auto found = find(paths); !found) return found.error();
    const auto old = present(store);
    for (StatuteSource& source : sources_of(old.get())) keep(std::move(source));
    read_all();
    Assembled assembled = assemble(sources_);
    tell(assembled);
    StoreContents& contents = assembled.contents;
    report_.works = contents.works.size();
    report_.texts = contents.texts.size();
    for (const StoredText& text : contents.texts) report_.provisions += text.provisions.size();
    // An import is also what mends an index.
    const bool whole = old && (!index || check_index(*old));
    if (report_.taken == 0 && whole && !dropped_) {
      report_.digest = old->digest();
      return std::move(report_);
    }
    auto digest = replace_state(store, contents, index);
    if (!digest) return digest.error();
    report_.changed = !old || old->digest() != *digest;
    report_.digest = *digest;
    return std::move(report_);
  }

 private:
  base::Result<void> find(const std::vector<std::string>& paths) {
    for (const std::string& path : paths) {
      if (files_.is_file(path)) {
        wanted_.insert(path);
      } else if (files_.is_directory(path)) {
        const auto below = files_.list(path);
        if (!below) return below.error();
        for (const std::string& file : *below) {
          if (passes_over(file.substr(path.size()))) {
            ++report_.passed;
          } else {
            wanted_.insert(file);
          }
        }
      } else {
        return base::Error(base::ErrorCode::not_found, "没有这个文件或者文件夹", path);
      }
    }
    report_.files = wanted_.size();
    if (wanted_.empty()) {
      return base::Error(base::ErrorCode::not_found, "没有可以导入的文件", paths.front());
    }
    return {};
  }

  void keep(StatuteSource source) {
    known_.insert(source.digest);
    by_path_.emplace(source.path, sources_.size());
    sources_.push_back(std::move(source));
    fresh_.push_back(false);
  }

  void read_all() {
    std::size_t done = 0;
    for (const std::string& path : wanted_) {
      read(path);
      if (progress_) progress_(++done, wanted_.size());
    }
  }

  void read(const std::string& path) {
    const auto bytes = files_.read(path, base::Limits{}.file_bytes);
    if (!bytes) return report_.refused.push_back({path, bytes.error().message});
    const std::string digest = base::to_hex(base::fnv1a(*bytes));
    if (const auto twin = read_now_.find(digest); twin != read_now_.end()) {
      return report_.repeated.push_back({path, "与 " + twin->second + " 内容相同"});
    }
    read_now_.emplace(digest, path);
    if (known_.contains(digest)) {
      ++report_.unchanged;
      return;
    }
    auto source = read_source(plugins_, path, *bytes);
    if (!source) return report_.refused.push_back({path, source.error().message});
    // The same file with other contents takes the place of what it held.
    if (const auto old = by_path_.find(path); old != by_path_.end()) {
      sources_[old->second] = std::move(*source);
      fresh_[old->second] = true;
    } else {
      sources_.push_back(std::move(*source));
      fresh_.push_back(true);
    }
  }

  void tell(const Assembled& assembled) {
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      const SourceVerdict& verdict = assembled.verdicts[i];
      const FileNote note{sources_[i].path, verdict.reason};
      switch (verdict.kind) {
        case SourceVerdict::Kind::taken:
          if (fresh_[i]) ++report_.taken;
          if (fresh_[i] && !verdict.reason.empty()) report_.odd.push_back(note);
          break;
        case SourceVerdict::Kind::repeated: report_.repeated.push_back(note); break;
        case SourceVerdict::Kind::refused: report_.refused.push_back(note); break;
      }
      if (!fresh_[i] && verdict.kind != SourceVerdict::Kind::taken) dropped_ = true;
    }
    const auto by_path = [](const FileNote& a, const FileNote& b) { return a.path < b.path; };
    for (auto* notes : {&report_.refused, &report_.repeated, &report_.odd}) {
      std::sort(notes->begin(), notes->end(), by_path);
    }
  }

  const base::FileSystem& files_;
  const document::PluginRegistry& plugins_;
  const ImportProgress& progress_;
  ImportReport report_;
  std::set<std::string> wanted_;
  std::set<std::string> known_;                  ///< Digests of the files kept
  std::map<std::string, std::string> read_now_;  ///< Path by digest of bytes
  std::map<std::string, std::size_t> by_path_;   ///< Of the sources kept
  std::vector<StatuteSource> sources_;
  std::vector<bool> fresh_;
  bool dropped_ = false;  ///< A source kept so far gives way to a new one
};

}  // namespace

base::Result<ImportReport> import_texts(const base::FileSystem& files,
                                        const document::PluginRegistry& plugins,
                                        const std::vector<std::string>& paths,
                                        const std::string& store, const IndexBuilder& index,
                                        const ImportProgress& progress) {
  return Importer(files, plugins, progress).run(paths, store, index);
}

base::Result<std::size_t> remove_texts(const std::string& store,
                                       const std::function<bool(const ImportedText&)>& is_gone,
                                       const IndexBuilder& index) {
  auto lock = StoreLock::take(store);
  if (!lock) return lock.error();
  auto opened = TextStore::open(store);
  if (!opened) return opened.error();
  std::set<std::string> gone;
  std::size_t removed = 0;
  for (std::uint32_t id = 0; id < (*opened)->text_count(); ++id) {
    const ImportedText* text = (*opened)->text(id);
    if (!text || !is_gone(*text)) continue;
    ++removed;
    std::string_view paths = text->source;
    for (std::size_t end; !paths.empty(); paths.remove_prefix(std::min(end + 2, paths.size()))) {
      end = std::min(paths.find("; "), paths.size());
      gone.insert(std::string(paths.substr(0, end)));
    }
  }
  if (removed == 0) return removed;
  std::vector<StatuteSource> kept = sources_of(opened->get());
  std::erase_if(kept, [&](const StatuteSource& source) { return gone.contains(source.path); });
  Assembled assembled = assemble(kept);
  auto digest = replace_state(store, assembled.contents, index);
  if (!digest) return digest.error();
  return removed;
}

}  // namespace fashen::corpus
