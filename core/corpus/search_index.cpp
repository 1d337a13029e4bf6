// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/search_index.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <unordered_map>

#include "base/hash.h"
#include "corpus/cited_articles.h"
#include "corpus/naming_count.h"
#include "corpus/norm_kind.h"
#include "corpus/search_analysis.h"
#include "corpus/search_layout.h"
#include "text/fold.h"

namespace fashen::corpus {
namespace {

namespace layout = search_layout;

/// The postings of one term while they grow.
struct Growing {
  std::uint32_t next = 0;  ///< The document after the last one written
  std::uint32_t documents = 0;
  std::string bytes;
};

void append_varint(std::string& out, std::uint32_t value) {
  for (; value >= 0x80; value >>= 7) out.push_back(static_cast<char>(value | 0x80));
  out.push_back(static_cast<char>(value));
}

template <typename T>
std::string_view bytes_of(const std::vector<T>& values) {
  return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)};
}

}  // namespace

struct SearchIndexWriter::Impl {
  SearchText text;
  std::uint32_t work = 0;
  std::string title;  ///< Of `text`, folded
  std::map<std::string, std::uint32_t> work_ids;
  std::vector<layout::WorkRecord> works;
  NamingCount naming;  ///< Numbers works as `works` does
  std::unordered_map<Term, Growing> lists;
  std::vector<std::uint8_t> pair_length, character_length;
  std::uint32_t texts = 0;
  std::vector<IndexedArticle> articles;
  std::vector<layout::NameRecord> names;
  std::uint64_t pairs = 0, characters = 0;
  std::string strings;
  std::vector<Term> terms;  ///< Of the article at hand

  layout::Text store(std::string_view words) {
    const auto begin = static_cast<std::uint32_t>(strings.size());
    strings += words;
    return {begin, static_cast<std::uint32_t>(words.size())};
  }

  void collect(std::string_view words) {
    for_each_term(words, [this](Term term, std::size_t, std::size_t) { terms.push_back(term); });
  }

  void post(std::uint32_t document) {
    std::sort(terms.begin(), terms.end());
    for (std::size_t i = 0; i < terms.size();) {
      std::size_t end = i + 1;
      while (end < terms.size() && terms[end] == terms[i]) ++end;
      Growing& list = lists[terms[i]];
      const auto count = static_cast<std::uint32_t>(end - i);
      append_varint(list.bytes, (document - list.next) << 1 | (count > 1 ? 1u : 0u));
      if (count > 1) append_varint(list.bytes, count);
      list.next = document + 1;
      ++list.documents;
      i = end;
    }
  }

  std::vector<layout::Citation> count_naming() {
    const Namings namings = naming.namings();
    for (std::size_t w = 0; w < works.size(); ++w) works[w].named_by = namings.named_by[w];
    return cited_articles(namings.articles, naming, articles);
  }

  /// Sorts the works by id; the work of each article.
  std::vector<std::uint32_t> sort_works() {
    std::vector<layout::WorkRecord> sorted;
    std::vector<std::uint32_t> place(works.size());
    for (const auto& [id, old] : work_ids) {
      place[old] = static_cast<std::uint32_t>(sorted.size());
      sorted.push_back(works[old]);
    }
    works = std::move(sorted);
    std::vector<std::uint32_t> work_of;
    for (const IndexedArticle& article : articles) work_of.push_back(place[article.work]);
    for (std::uint32_t id = static_cast<std::uint32_t>(work_of.size()); id-- > 0;) {
      layout::WorkRecord& record = works[work_of[id]];
      record.first = id;
      if (record.end == 0) record.end = id + 1;
    }
    return work_of;
  }

  std::string to_bytes(bool& fits);
};

std::string SearchIndexWriter::Impl::to_bytes(bool& fits) {
  const std::vector<layout::Citation> citations = count_naming();
  const std::vector<std::uint32_t> work_of = sort_works();
  std::vector<layout::DocumentRecord> documents;
  for (const IndexedArticle& article : articles) documents.push_back(article.record);
  std::vector<Term> order;
  order.reserve(lists.size());
  std::uint64_t total = 0;
  for (const auto& [term, list] : lists) {
    order.push_back(term);
    total += list.bytes.size() + 5;
  }
  fits = total < UINT32_MAX && strings.size() < UINT32_MAX;
  if (!fits) return {};
  std::sort(order.begin(), order.end());
  std::vector<std::uint32_t> lead(65537), start;
  std::vector<std::uint16_t> tail;
  std::string postings;
  postings.reserve(total);
  for (const Term term : order) {
    ++lead[(term >> 16) + 1];
    tail.push_back(static_cast<std::uint16_t>(term));
    start.push_back(static_cast<std::uint32_t>(postings.size()));
    append_varint(postings, lists[term].documents);
    postings += lists[term].bytes;
  }
  start.push_back(static_cast<std::uint32_t>(postings.size()));
  for (std::size_t i = 1; i < lead.size(); ++i) lead[i] += lead[i - 1];

  const std::string_view sections[layout::section_count] = {
      bytes_of(lead),        bytes_of(tail),
      bytes_of(start),       postings,
      bytes_of(pair_length), bytes_of(character_length),
      bytes_of(work_of),     bytes_of(documents),
      bytes_of(works),       bytes_of(citations),
      bytes_of(names),       strings};
  layout::Header header{.magic = layout::magic,
                        .schema = layout::schema,
                        .documents = static_cast<std::uint32_t>(documents.size()),
                        .works = static_cast<std::uint32_t>(works.size()),
                        .terms = static_cast<std::uint32_t>(order.size()),
                        .pairs = pairs,
                        .characters = characters};
  std::string bytes(sizeof header, '\0');
  for (std::size_t i = 0; i < layout::section_count; ++i) {
    bytes.resize((bytes.size() + 7) / 8 * 8);
    header.sections[i] = {bytes.size(), sections[i].size()};
    bytes += sections[i];
  }
  header.digest = base::fnv1a(std::string_view(bytes).substr(sizeof header));
  header.header_digest = base::fnv1a(layout::bytes_of(header));
  std::memcpy(bytes.data(), &header, sizeof header);
  return bytes;
}

SearchIndexWriter::SearchIndexWriter() : impl_(std::make_unique<Impl>()) {}
SearchIndexWriter::~SearchIndexWriter() = default;
SearchIndexWriter::SearchIndexWriter(SearchIndexWriter&&) noexcept = default;
SearchIndexWriter& SearchIndexWriter::operator=(SearchIndexWriter&&) noexcept = default;

void SearchIndexWriter::begin(const SearchText& text) {
  Impl& all = *impl_;
  all.text = text;
  ++all.texts;
  all.title = text::fold(text.names.empty() ? text.work : text.names.front()).text;
  const auto next = static_cast<std::uint32_t>(all.works.size());
  const auto [place, fresh] = all.work_ids.try_emplace(text.work, next);
  if (fresh) {
    all.works.push_back({.work = all.store(text.work),
                         .issuer = all.store(text.issuer),
                         .region = all.store(text.region)});
    all.naming.add_words(all.naming.add_work(), all.title);
  }
  all.work = place->second;
  for (const std::string& name : text.names) all.naming.add_name(all.work, name);
}

void SearchIndexWriter::add(const SearchArticle& article) {
  Impl& all = *impl_;
  const auto document = static_cast<std::uint32_t>(all.articles.size());
  all.terms.clear();
  all.collect(all.title);
  all.collect(text::fold(article.heading).text);
  all.collect(text::fold(article.names).text);
  const std::string folded = text::fold(article.text).text;
  all.collect(folded);
  const auto characters = static_cast<std::size_t>(std::count_if(
      all.terms.begin(), all.terms.end(), [](Term term) { return is_character(term); }));
  const std::size_t pairs = all.terms.size() - characters;
  all.pairs += pairs;
  all.characters += characters;
  all.pair_length.push_back(layout::length_class(pairs));
  all.character_length.push_back(layout::length_class(characters));
  const layout::DocumentRecord record = {
      .key = article.key,
      .from = all.text.from ? layout::day_number(*all.text.from) : layout::always,
      .to = all.text.to ? layout::day_number(*all.text.to) : layout::never,
      .number = static_cast<std::uint32_t>(article.number),
      .sub_number = static_cast<std::uint16_t>(article.sub_number),
      .rank = static_cast<std::uint8_t>(all.text.rank),
      .kinds = norm_kinds_of(folded)};
  all.articles.push_back({all.work, all.texts, all.naming.add_words(all.work, folded), record});
  if (!article.names.empty()) all.names.push_back({document, all.store(article.names)});
  all.post(document);
}

std::size_t SearchIndexWriter::size() const { return impl_->articles.size(); }

base::Result<void> SearchIndexWriter::finish(base::FileSystem& files, const std::string& path) {
  bool fits = true;
  const std::string bytes = impl_->to_bytes(fits);
  if (!fits) return base::Error(base::ErrorCode::limit, "检索索引超过 4 GiB", path);
  return files.write(path, bytes);
}

}  // namespace fashen::corpus
