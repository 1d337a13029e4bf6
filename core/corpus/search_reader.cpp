// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/search_reader.h"

#include <algorithm>
#include <array>

#include "base/hash.h"

namespace fashen::corpus {
namespace {

namespace layout = search_layout;

base::Error unusable(const std::string& why, const std::string& path) {
  return {base::ErrorCode::corpus, why + "；请用 fashen corpus import 重新导入法律文本", path};
}

constexpr std::uint64_t any_size = UINT64_MAX;

/// The size each section must have, or `any_size`.
std::array<std::uint64_t, layout::section_count> sizes(const layout::Header& header) {
  const std::uint64_t documents = header.documents;
  const std::uint64_t terms = header.terms;
  std::array<std::uint64_t, layout::section_count> size{};
  for (const auto which : {layout::postings, layout::citations, layout::names, layout::strings}) {
    size[which] = any_size;
  }
  size[layout::lead] = 65537 * sizeof(std::uint32_t);
  size[layout::tail] = terms * sizeof(std::uint16_t);
  size[layout::start] = (terms + 1) * sizeof(std::uint32_t);
  size[layout::pair_length] = documents;
  size[layout::character_length] = documents;
  size[layout::work_of] = documents * sizeof(std::uint32_t);
  size[layout::documents] = documents * sizeof(layout::DocumentRecord);
  size[layout::works] = std::uint64_t{header.works} * sizeof(layout::WorkRecord);
  return size;
}

}  // namespace

base::Result<SearchIndex> SearchIndex::open(const std::string& path) {
  auto file = base::MappedFile::open(path);
  if (!file) {
    const bool absent = file.error().code == base::ErrorCode::not_found;
    return unusable(absent ? "没有检索索引" : file.error().message, path);
  }
  SearchIndex index(std::move(*file), path);
  if (const char* fault = index.fault()) return unusable(fault, path);
  return index;
}

const char* SearchIndex::fault() const {
  constexpr const char* damaged = "检索索引已经损坏";
  const std::string_view bytes = file_.bytes();
  if (bytes.size() < sizeof(layout::Header)) return damaged;
  const layout::Header& head = header();
  if (head.magic != layout::magic) return "这不是检索索引";
  if (head.schema != layout::schema) return "检索索引的格式与本程序不符";
  if (head.header_digest != base::fnv1a(layout::bytes_of(head))) return damaged;
  const auto expected = sizes(head);
  for (std::size_t i = 0; i < layout::section_count; ++i) {
    const layout::Extent& extent = head.sections[i];
    const bool inside = extent.begin <= bytes.size() && extent.size <= bytes.size() - extent.begin;
    if (!inside || extent.begin % 8 != 0) return damaged;
    if (expected[i] != any_size && extent.size != expected[i]) return damaged;
  }
  const auto* leads = section<std::uint32_t>(layout::lead);
  if (!std::is_sorted(leads, leads + 65537) || leads[65536] != head.terms) return damaged;
  const bool known = std::all_of(work_of(), work_of() + documents(),
                                 [&head](std::uint32_t work) { return work < head.works; });
  const auto cited = citations();
  const bool near = std::all_of(cited.begin(), cited.end(), [&head](const layout::Citation& one) {
    return one.from < head.documents && one.to < head.documents;
  });
  return known && near ? nullptr : damaged;
}

base::Result<void> SearchIndex::verify() const {
  const std::string_view rest = file_.bytes().substr(sizeof(layout::Header));
  if (base::fnv1a(rest) != header().digest) return damaged();
  return {};
}

base::Error SearchIndex::damaged() const { return unusable("检索索引已经损坏", path_); }

double SearchIndex::mean_pairs() const {
  return static_cast<double>(header().pairs) / std::max(1u, documents());
}

double SearchIndex::mean_characters() const {
  return static_cast<double>(header().characters) / std::max(1u, documents());
}

std::string_view SearchIndex::string(layout::Text text) const {
  const layout::Extent& extent = header().sections[layout::strings];
  const std::string_view all(section<char>(layout::strings), extent.size);
  return text.begin <= all.size() ? all.substr(text.begin, text.size) : std::string_view();
}

std::string_view SearchIndex::names(std::uint32_t id) const {
  const auto named = all<layout::NameRecord>(layout::names);
  const auto found = std::lower_bound(
      named.begin(), named.end(), id,
      [](const layout::NameRecord& one, std::uint32_t wanted) { return one.document < wanted; });
  return found == named.end() || found->document != id ? "" : string(found->names);
}

std::optional<std::uint32_t> SearchIndex::find_work(std::string_view id) const {
  const auto* records = section<layout::WorkRecord>(layout::works);
  const auto* found =
      std::lower_bound(records, records + works(), id,
                       [this](const layout::WorkRecord& work, std::string_view wanted) {
                         return string(work.work) < wanted;
                       });
  if (found == records + works() || string(found->work) != id) return std::nullopt;
  return static_cast<std::uint32_t>(found - records);
}

std::optional<std::uint32_t> SearchIndex::find_article(std::string_view work, int number,
                                                       int sub_number, base::Date as_of) const {
  const auto id = find_work(work);
  if (!id) return std::nullopt;
  const std::int32_t day = layout::day_number(as_of);
  const layout::WorkRecord& record = this->work(*id);
  for (std::uint32_t i = record.first; i < std::min(record.end, documents()); ++i) {
    const layout::DocumentRecord& one = document(i);
    const bool same = work_of()[i] == *id && one.number == static_cast<std::uint32_t>(number) &&
                      one.sub_number == static_cast<std::uint16_t>(sub_number);
    if (same && one.from <= day && day < one.to) return i;
  }
  return std::nullopt;
}

Postings SearchIndex::postings(Term term) const {
  const auto* leads = section<std::uint32_t>(layout::lead);
  const auto* tails = section<std::uint16_t>(layout::tail);
  const auto* end = tails + leads[(term >> 16) + 1];
  const auto low = static_cast<std::uint16_t>(term);
  const auto* found = std::lower_bound(tails + leads[term >> 16], end, low);
  if (found == end || *found != low) return {};
  const auto* starts = section<std::uint32_t>(layout::start);
  const std::uint32_t from = starts[found - tails];
  const std::uint32_t to = starts[found - tails + 1];
  const std::uint64_t size = header().sections[layout::postings].size;
  if (from > to || to > size) return {};
  std::string_view bytes(section<char>(layout::postings) + from, to - from);
  std::uint32_t count = 0;
  for (int shift = 0; shift < 32 && !bytes.empty(); shift += 7) {
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    count |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return {std::min(count, documents()), bytes};
}

}  // namespace fashen::corpus
