// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/shard_record.h"

#include "base/hash.h"
#include "corpus/record_fields.h"
#include "text/utf8.h"

namespace fashen::corpus {

std::string article_id(const ArticleView& article) {
  return base::to_hex(
      base::fnv1a(article.work + "\n" + base::to_iso(article.promulgated) + "\n" + article.label));
}

std::string to_record(const ShardRecord& record) {
  const ArticleView& article = record.article;
  RecordWriter writer;
  writer.add(article.work).add(article.title).add(std::optional(article.promulgated));
  writer.add(article.label).add(article.heading).add(article.text);
  writer.add(static_cast<int>(record.rank)).add(record.from).add(record.to);
  writer.add(static_cast<int>(record.named_by));
  writer.add(static_cast<int>(record.pair_length));
  writer.add(static_cast<int>(record.character_length));
  writer.add(static_cast<int>(record.order)).add(article.names);
  writer.add(record.cited.size());
  for (const std::string& one : record.cited) writer.add(one);
  return writer.take();
}

std::optional<ShardRecord> shard_record_from(std::string_view bytes) {
  RecordReader reader(bytes);
  ShardRecord record;
  ArticleView& article = record.article;
  article.work = reader.string();
  article.title = reader.string();
  article.promulgated = reader.day();
  article.label = reader.string();
  article.heading = reader.string();
  article.text = reader.string();
  const int rank = reader.number();
  record.rank = rank <= static_cast<int>(Rank::unknown) ? static_cast<Rank>(rank) : Rank::unknown;
  record.from = reader.optional_day();
  record.to = reader.optional_day();
  record.named_by = static_cast<std::uint32_t>(reader.number());
  record.pair_length = static_cast<std::uint8_t>(reader.number());
  record.character_length = static_cast<std::uint8_t>(reader.number());
  record.order = static_cast<std::uint32_t>(reader.number());
  article.names = reader.string();
  for (std::size_t left = reader.count(); left > 0; --left) {
    record.cited.push_back(reader.string());
  }
  if (!reader.complete()) return std::nullopt;
  return record;
}

namespace shard_schema {

std::string term(Term term) {
  std::string name = "T";
  for (int shift = 24; shift >= 0; shift -= 8) name += static_cast<char>(term >> shift & 0xff);
  return name;
}

std::string rank_term(Rank rank) { return std::string("XRANK:") + name(rank); }

std::string kind_term(NormKind kind) { return std::string("XKIND:") + name(kind); }

std::string work_term(std::string_view id) { return "XWORK:" + base::to_hex(base::fnv1a(id)); }

std::string article_term(const std::string& article_id) { return "XARTICLE:" + article_id; }

std::string named_term(const char* prefix, std::string_view name) {
  constexpr std::size_t most_characters = 60;  // a term of Xapian holds 245 bytes
  return prefix + std::string(text::prefix(name, most_characters));
}

}  // namespace shard_schema

}  // namespace fashen::corpus
