// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/naming_count.h"

#include <algorithm>

#include "corpus/name_key.h"
#include "text/fold.h"
#include "text/phrase_set.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

using Works = std::vector<std::uint32_t>;

void include(Works& works, std::uint32_t work) {
  if (std::find(works.begin(), works.end(), work) == works.end()) works.push_back(work);
}

/// Calls `sink` with what stands between each 《 and the 》 after it.
template <typename Sink>
void for_each_bracketed(std::string_view text, Sink&& sink) {
  constexpr std::string_view open = "《", close = "》";
  for (std::size_t at = text.find(open); at != std::string_view::npos; at = text.find(open, at)) {
    at += open.size();
    const std::size_t end = text.find(close, at);
    if (end == std::string_view::npos) return;
    sink(text.substr(at, end - at));
  }
}

/// The works that a text names.
class Named {
 public:
  explicit Named(std::size_t works) : seen_(works) {}
  void add(const Works& works) {
    for (const std::uint32_t work : works) {
      if (!seen_[work]) found_.push_back(work);
      seen_[work] = true;
    }
  }
  const Works& found() const { return found_; }

 private:
  std::vector<bool> seen_;
  Works found_;
};

}  // namespace

std::uint32_t NamingCount::add_work() {
  words_.emplace_back();
  return static_cast<std::uint32_t>(words_.size() - 1);
}

void NamingCount::add_name(std::uint32_t work, std::string_view name) {
  constexpr std::size_t shortest_bare = 2;
  std::string key = name_key(name);
  if (key.empty()) return;
  include(keys_[std::move(key)], work);
  std::string bare = text::fold(work_id(name)).text;
  const std::size_t length = text::length(bare);
  if (length >= shortest_bare && length <= longest_bare) include(bare_[std::move(bare)], work);
}

void NamingCount::add_words(std::uint32_t work, std::string_view folded) {
  words_[work] += folded;
  words_[work] += '\n';
}

std::vector<std::uint32_t> NamingCount::named_by() const {
  std::vector<std::string_view> names;
  for (const auto& [name, works] : bare_) names.push_back(name);
  const text::PhraseSet bare(names);
  std::unordered_map<std::string, const Works*> bracketed;  // as written; keys cost more
  std::vector<std::uint32_t> counts(words_.size());
  for (std::uint32_t work = 0; work < words_.size(); ++work) {
    const std::string_view words = words_[work];
    Named named(words_.size());
    for_each_bracketed(words, [&](std::string_view name) {
      const auto [place, fresh] = bracketed.try_emplace(std::string(name), nullptr);
      if (fresh) {
        const auto known = keys_.find(name_key(name));
        if (known != keys_.end()) place->second = &known->second;
      }
      if (place->second != nullptr) named.add(*place->second);
    });
    for (text::PhraseHit hit = bare.find_first(words); hit.found();) {
      named.add(bare_.at(std::string(hit.phrase)));
      hit = bare.find_first(words, hit.at + text::code_point_at(words, hit.at).size);
    }
    for (const std::uint32_t other : named.found()) counts[other] += other != work ? 1 : 0;
  }
  return counts;
}

}  // namespace fashen::corpus
