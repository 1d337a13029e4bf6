// SPDX-License-Identifier: GPL-3.0-or-later
#include <xapian.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "corpus/search_shards.h"
#include "corpus/shard_record.h"
#include "text/fold.h"

namespace fashen::corpus {
namespace {

namespace fs = std::filesystem;
namespace layout = search_layout;

/// One shard while it grows.
class Shard {
 public:
  explicit Shard(const std::string& folder) : database_(folder, Xapian::DB_CREATE) {}

  void add(const ShardRecord& record, const std::vector<std::string>& restrictions) {
    Xapian::Document document;
    for (const std::string& term : restrictions) document.add_boolean_term(term);
    document.add_boolean_term(shard_schema::article_term(article_id(record.article)));
    if (!record.cited.empty()) document.add_boolean_term(shard_schema::citing);
    for (const std::string* words : {&record.article.title, &record.article.heading,
                                     &record.article.names, &record.article.text}) {
      for_each_term(text::fold(*words).text, [&](Term term, std::size_t, std::size_t) {
        ++(is_character(term) ? characters_ : pairs_);
        document.add_term(shard_schema::term(term));
      });
    }
    const auto day = [](const std::optional<base::Date>& date, std::int32_t otherwise) {
      return Xapian::sortable_serialise(date ? layout::day_number(*date) : otherwise);
    };
    document.add_value(shard_schema::from_slot, day(record.from, layout::always));
    document.add_value(shard_schema::to_slot, day(record.to, layout::never));
    document.set_data(to_record(record));
    database_.add_document(document);
  }

  void finish() {
    database_.set_metadata(shard_schema::schema_key, shard_schema::number);
    database_.set_metadata(shard_schema::pairs_key, std::to_string(pairs_));
    database_.set_metadata(shard_schema::characters_key, std::to_string(characters_));
    database_.commit();
  }

 private:
  Xapian::WritableDatabase database_;
  std::uint64_t pairs_ = 0, characters_ = 0;
};

/// Adds the articles that an article names; `next` is its first citation in the index or after it.
base::Result<void> add_cited(const SearchIndex& index, const ArticleSource& source,
                             std::uint32_t id, std::size_t& next, ShardRecord& record) {
  const auto citations = index.citations();
  for (; next < citations.size() && citations[next].from == id; ++next) {
    const auto cited = source.article(index.document(citations[next].to).key);
    if (!cited) return cited.error();
    record.cited.push_back(article_id(*cited));
  }
  return {};
}

ShardRecord record_of(const SearchIndex& index, std::uint32_t id, ArticleView article) {
  const layout::DocumentRecord& document = index.document(id);
  const layout::WorkRecord& work = index.work(index.work_of()[id]);
  ShardRecord record;
  record.article = std::move(article);
  record.article.names = index.names(id);
  record.order = id;
  record.rank = static_cast<Rank>(document.rank);
  record.from = layout::date_of(document.from);
  record.to = layout::date_of(document.to);
  record.named_by = work.named_by;
  record.pair_length = index.pair_lengths()[id];
  record.character_length = index.character_lengths()[id];
  return record;
}

std::vector<std::string> restrictions_of(const SearchIndex& index, std::uint32_t id) {
  const layout::DocumentRecord& document = index.document(id);
  const layout::WorkRecord& work = index.work(index.work_of()[id]);
  std::vector<std::string> terms = {
      shard_schema::rank_term(static_cast<Rank>(document.rank)),
      shard_schema::work_term(index.string(work.work)),
      shard_schema::named_term(shard_schema::issuer_prefix, index.string(work.issuer)),
      shard_schema::named_term(shard_schema::region_prefix, index.string(work.region))};
  for (std::size_t kind = 0; kind < norm_kinds; ++kind) {
    if ((document.kinds >> kind & 1) != 0) {
      terms.push_back(shard_schema::kind_term(static_cast<NormKind>(kind)));
    }
  }
  return terms;
}

/// Folders that are made under another name and take their own once all of them are whole; what is
/// left otherwise goes.
class Folders {
 public:
  Folders(const std::string& target, std::size_t count) {
    fs::create_directories(target);
    for (std::size_t i = 1; i <= count; ++i) {
      finished_.push_back(target + "/shard-" + std::to_string(i));
    }
  }
  ~Folders() {
    std::error_code ignored;
    for (const std::string& folder : finished_) fs::remove_all(unfinished(folder), ignored);
  }
  Folders(const Folders&) = delete;
  Folders& operator=(const Folders&) = delete;

  /// The first that is there already; empty if none is.
  std::string taken() const {
    const auto there = std::find_if(finished_.begin(), finished_.end(),
                                    [](const std::string& folder) { return fs::exists(folder); });
    return there == finished_.end() ? "" : *there;
  }
  std::string open(std::size_t number) const {
    const std::string folder = unfinished(finished_[number]);
    fs::remove_all(folder);
    return folder;
  }
  void publish() const {
    for (const std::string& folder : finished_) fs::rename(unfinished(folder), folder);
  }

 private:
  static std::string unfinished(const std::string& folder) { return folder + ".unfinished"; }

  std::vector<std::string> finished_;
};

}  // namespace

base::Result<void> write_shards(const SearchIndex& index, const ArticleSource& source,
                                std::size_t count, const std::string& target) {
  if (count == 0) return base::Error(base::ErrorCode::usage, "分片的数目应当大于 0");
  try {
    const Folders folders(target, count);
    if (const std::string taken = folders.taken(); !taken.empty()) {
      return base::Error(base::ErrorCode::io, "文件夹已经存在", taken);
    }
    std::vector<Shard> shards;
    for (std::size_t i = 0; i < count; ++i) shards.emplace_back(folders.open(i));
    std::size_t next = 0;
    for (std::uint32_t id = 0; id < index.documents(); ++id) {
      auto article = source.article(index.document(id).key);
      if (!article) return article.error();
      ShardRecord record = record_of(index, id, std::move(*article));
      if (auto done = add_cited(index, source, id, next, record); !done) return done.error();
      shards[index.work_of()[id] % count].add(record, restrictions_of(index, id));
    }
    for (Shard& shard : shards) shard.finish();
    folders.publish();
  } catch (const Xapian::Error& error) {
    return base::Error(base::ErrorCode::io, "不能写分片: " + error.get_msg(), target);
  } catch (const fs::filesystem_error& error) {
    return base::Error(base::ErrorCode::io, std::string("不能写分片: ") + error.what(), target);
  }
  return {};
}

}  // namespace fashen::corpus
