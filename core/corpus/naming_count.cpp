// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/naming_count.h"

#include <algorithm>

#include "corpus/name_key.h"
#include "structure/reference_grammar.h"
#include "text/fold.h"
#include "text/phrase_set.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

using Works = std::vector<std::uint32_t>;

void include(Works& works, std::uint32_t work) {
  if (std::find(works.begin(), works.end(), work) == works.end()) works.push_back(work);
}

/// Calls `sink` with what stands between each 《 and the 》 after it, and the place behind it.
template <typename Sink>
void for_each_bracketed(std::string_view text, Sink&& sink) {
  constexpr std::string_view open = "《", close = "》";
  for (std::size_t at = text.find(open); at != std::string_view::npos; at = text.find(open, at)) {
    at += open.size();
    const std::size_t end = text.find(close, at);
    if (end == std::string_view::npos) return;
    sink(text.substr(at, end - at), end + close.size());
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

/// Behind a note of the version that may follow a name: 《刑法》（2020年修正）第五条.
std::size_t behind_note(std::string_view words, std::size_t at) {
  constexpr std::string_view open = "（", close = "）";
  constexpr std::size_t longest = 60;
  if (!words.substr(at).starts_with(open)) return at;
  const std::size_t end = words.substr(at, longest).find(close);
  return end == std::string_view::npos ? at : at + end + close.size();
}

/// Calls `sink(number, sub_number)` for the articles that stand right at `at`, joined as in
/// 第五条、第七条第二款、第三款和第九条至第十一条.
template <typename Sink>
void for_each_article_at(std::string_view words, std::size_t at, Sink&& sink) {
  constexpr int longest_range = 60;
  constexpr std::string_view joints[] = {"、", "和", "或者", "或", "以及", "及", "与"};
  for (bool first = true;; first = false) {
    const auto chain = structure::reference_chain_at(words, at);
    if (!chain) return;
    const structure::ReferenceStep& step = chain->steps.front();
    const bool article = step.kind == structure::UnitKind::article;
    if (first && !article) return;
    if (article && step.range) {
      const int last = std::min(step.numbers.back(), step.numbers.front() + longest_range);
      for (int number = step.numbers.front(); number <= last; ++number) sink(number, 0);
    } else if (article) {
      for (const int number : step.numbers) sink(number, step.sub_number);
    }
    at = chain->end;
    const std::string_view rest = words.substr(at);
    const auto joint = std::find_if(std::begin(joints), std::end(joints),
                                    [rest](std::string_view j) { return rest.starts_with(j); });
    if (joint == std::end(joints)) return;
    at += joint->size();
  }
}

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

std::uint32_t NamingCount::add_words(std::uint32_t work, std::string_view folded) {
  const auto number = static_cast<std::uint32_t>(passages_.size());
  passages_.push_back({work, words_[work].text.size(), folded.size()});
  words_[work].passages.push_back(number);
  words_[work].text += folded;
  words_[work].text += '\n';
  return number;
}

std::string_view NamingCount::words(std::uint32_t passage) const {
  const Passage& place = passages_[passage];
  return std::string_view(words_[place.work].text).substr(place.begin, place.size);
}

Namings NamingCount::namings() const {
  std::vector<std::string_view> names;
  for (const auto& [name, works] : bare_) names.push_back(name);
  const text::PhraseSet bare(names);
  std::unordered_map<std::string, const Works*> bracketed;  // as written; keys cost more
  Namings all;
  all.named_by.resize(words_.size());
  for (std::uint32_t work = 0; work < words_.size(); ++work) {
    const std::string_view words = words_[work].text;
    Named named(words_.size());
    const auto meet = [&](const Works& works, std::size_t end) {
      named.add(works);
      if (works.size() != 1 || works.front() == work) return;  // of which of them?
      for_each_article_at(words, behind_note(words, end), [&](int number, int sub_number) {
        all.articles.push_back({passage_at(work, end), works.front(), number, sub_number});
      });
    };
    for_each_bracketed(words, [&](std::string_view name, std::size_t end) {
      const auto [place, fresh] = bracketed.try_emplace(std::string(name), nullptr);
      if (fresh) {
        const auto known = keys_.find(name_key(name));
        if (known != keys_.end()) place->second = &known->second;
      }
      if (place->second != nullptr) meet(*place->second, end);
    });
    for (text::PhraseHit hit = bare.find_first(words); hit.found();) {
      meet(bare_.at(std::string(hit.phrase)), hit.end());
      hit = bare.find_first(words, hit.at + text::code_point_at(words, hit.at).size);
    }
    for (const std::uint32_t other : named.found()) all.named_by[other] += other != work ? 1 : 0;
  }
  std::stable_sort(
      all.articles.begin(), all.articles.end(),
      [](const NamedArticle& a, const NamedArticle& b) { return a.passage < b.passage; });
  return all;
}

std::uint32_t NamingCount::passage_at(std::uint32_t work, std::size_t at) const {
  const std::vector<std::uint32_t>& own = words_[work].passages;
  const auto after = std::partition_point(
      own.begin(), own.end(), [&](std::uint32_t passage) { return passages_[passage].begin < at; });
  return *std::prev(after);
}

}  // namespace fashen::corpus
