// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/text_store.h"

#include <xapian.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <unordered_map>
#include <utility>

#include "base/file_system.h"
#include "corpus/index_lookup.h"
#include "corpus/name_key.h"
#include "corpus/penal_table.h"
#include "corpus/schema.h"
#include "corpus/store_layout.h"
#include "corpus/text_record.h"

namespace fashen::corpus {
namespace {

/// An adoption or approval and the promulgation of the same text lie this far apart at most.
constexpr int same_text_days = 75;

// Texts are read when first asked for and kept; provisions are read anew each time. One lock
// guards the database, which is not safe for threads.
class OpenStore final : public TextStore {
 public:
  // Two handles of one file: the works and the texts are read under locks of their own.
  OpenStore(Xapian::Database works, Xapian::Database texts, StoreLayout layout, std::string digest,
            std::string folder)
      : works_(make_index_lookup(std::move(works), digest, {})),
        database_(std::move(texts)),
        layout_(layout),
        digest_(std::move(digest)),
        folder_(std::move(folder)) {}

  std::vector<const ImportedText*> texts_of(const Work& work) const override {
    const std::string key = name_key(work.title);
    auto found = named(key);
    if (const auto shorter = without_court(key); found.empty() && shorter.size() < key.size()) {
      found = named(std::string(shorter));
    }
    return found;
  }

  const ImportedText* text_of(const Work& work, const Version& version) const override {
    const ImportedText* best = nullptr;
    int distance = same_text_days + 1;
    for (const ImportedText* text : texts_of(work)) {
      const int days = std::abs(base::days_between(text->promulgated, version.promulgated));
      const bool of_other =
          days > 0 && std::any_of(work.versions.begin(), work.versions.end(), [&](const auto& v) {
            return v.promulgated == text->promulgated;
          });
      if (!of_other && days < distance) {
        best = text;
        distance = days;
      }
    }
    return best;
  }

  const ImportedText* text(std::uint32_t id) const override {
    if (id >= layout_.texts) return nullptr;
    const std::lock_guard lock(mutex_);
    const auto [place, fresh] = texts_.try_emplace(id);
    if (fresh) {
      if (auto read = text_from_record(data(layout_.first_text() + id))) {
        place->second = std::make_unique<ImportedText>(std::move(*read));
        place->second->id = id;
      }
    }
    return place->second.get();
  }

  std::optional<Provision> provision(std::uint32_t id) const override {
    if (id >= layout_.provisions) return std::nullopt;
    const std::lock_guard lock(mutex_);
    auto read = provision_from_record(data(layout_.first_provision() + id));
    if (read) read->id = id;
    return read;
  }

  std::optional<Provision> article(const ImportedText& text, int number,
                                   int sub_number) const override {
    for (std::uint32_t i = 0; i < text.places.size(); ++i) {
      const ProvisionPlace& place = text.places[i];
      const bool numbered =
          place.kind == ProvisionKind::article || place.kind == ProvisionKind::piece;
      if (numbered && place.number == number && place.sub_number == sub_number) {
        return provision(text.first + i);
      }
    }
    return std::nullopt;
  }

  const std::vector<PenalCard>* penal_cards(const ImportedText& text) const override {
    const std::lock_guard lock(mutex_);
    const auto [place, fresh] = penal_.try_emplace(text.id);
    if (fresh) place->second = penal_cards_from_record(metadata(schema::penal_key(text.id)));
    return place->second ? &*place->second : nullptr;
  }

  std::size_t text_count() const override { return layout_.texts; }
  std::size_t provision_count() const override { return layout_.provisions; }
  std::string digest() const override { return digest_; }
  std::string folder() const override { return folder_; }
  const Lookup& works() const override { return *works_; }
  std::size_t source_count() const override { return layout_.sources; }

  std::optional<StatuteSource> source(std::size_t number) const override {
    if (number >= layout_.sources) return std::nullopt;
    const std::lock_guard lock(mutex_);
    return source_from_record(data(layout_.first_source() + static_cast<std::uint32_t>(number)));
  }

 private:
  // The database was whole when it was opened; a later read error reads as a missing record.
  std::string data(Xapian::docid id) const {
    try {
      return database_.get_document(id, Xapian::DOC_ASSUME_VALID).get_data();
    } catch (const Xapian::Error&) {
      return {};
    }
  }

  std::string metadata(const std::string& key) const {
    try {
      return database_.get_metadata(key);
    } catch (const Xapian::Error&) {
      return {};
    }
  }

  std::vector<const ImportedText*> named(const std::string& key) const {
    std::vector<std::uint32_t> ids;
    {
      const std::lock_guard lock(mutex_);
      const auto [known, fresh] = ids_.try_emplace(key);
      if (fresh) known->second = read_ids(schema::text_term(key));
      ids = known->second;
    }
    std::vector<const ImportedText*> found;
    for (std::uint32_t id : ids) {
      if (const ImportedText* one = text(id)) found.push_back(one);
    }
    return found;
  }

  std::vector<std::uint32_t> read_ids(const std::string& term) const {
    std::vector<std::uint32_t> ids;
    try {
      for (auto id = database_.postlist_begin(term); id != database_.postlist_end(term); ++id) {
        ids.push_back(*id - layout_.first_text());
      }
    } catch (const Xapian::Error&) {
      ids.clear();
    }
    return ids;
  }

  std::unique_ptr<Lookup> works_;
  Xapian::Database database_;
  const StoreLayout layout_;
  const std::string digest_, folder_;
  mutable std::mutex mutex_;
  mutable std::unordered_map<std::string, std::vector<std::uint32_t>> ids_;
  mutable std::unordered_map<std::uint32_t, std::unique_ptr<ImportedText>> texts_;
  mutable std::unordered_map<std::uint32_t, std::optional<std::vector<PenalCard>>> penal_;
};

base::Error unusable(const std::string& reason, const std::string& store) {
  return {base::ErrorCode::corpus,
          reason + "；请重新运行 fashen corpus import（或者删除这个文件夹后再导入）", store};
}

}  // namespace

base::Result<std::unique_ptr<TextStore>> open_state(const std::string& folder) {
  const std::string file = folder + "/" + std::string(schema::texts_file);
  try {
    Xapian::Database database(file);
    if (database.get_metadata(schema::schema_key) != schema::store_number) {
      return unusable("法规库的格式与本程序不符", folder);
    }
    std::string digest = database.get_metadata(schema::digest_key);
    const auto layout = StoreLayout::parse(database.get_metadata(schema::layout_key));
    if (digest.empty() || !layout) return unusable("法规库已经损坏", folder);
    return std::unique_ptr<TextStore>(std::make_unique<OpenStore>(
        std::move(database), Xapian::Database(file), *layout, std::move(digest), folder));
  } catch (const Xapian::Error& failure) {
    return unusable("法规库已经损坏（" + failure.get_msg() + "）", folder);
  }
}

base::Result<std::unique_ptr<TextStore>> TextStore::open(const std::string& store) {
  const base::RealFileSystem files;
  const std::string current = store + "/" + std::string(schema::current_file);
  constexpr int attempts = 3;
  // An import may end, and remove the state it replaced, between the two steps.
  for (int attempt = 1;; ++attempt) {
    if (!files.is_file(current)) {
      return base::Error(base::ErrorCode::not_found,
                         "还没有导入法规原文；用 fashen corpus import 路径 导入", store);
    }
    constexpr std::size_t longest_name = 256;
    const auto name = files.read(current, longest_name);
    if (!name) return name.error();
    const std::string folder = store + "/" + name->substr(0, name->find('\n'));
    auto opened = open_state(folder);
    if (opened || attempt == attempts || files.is_directory(folder)) return opened;
  }
}

}  // namespace fashen::corpus
