// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/upper_provisions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "corpus/norm_kind.h"
#include "text/fold.h"
#include "text/phrase_set.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

constexpr std::size_t most_characters = 2000;
constexpr std::size_t from_all = 50, from_own = 20;

constexpr std::uint32_t bit(Rank rank) { return 1u << static_cast<unsigned>(rank); }

/// As much of the words as is compared, folded.
std::string beginning(std::string_view words) {
  return text::fold(text::prefix(words, most_characters)).text;
}

/// How like the words a provision must be, and what a tie to the draft is worth beside likeness.
struct Demand {
  double least, bonus;
};
Demand demand(UpperReason reason) {
  switch (reason) {
    case UpperReason::cited: return {0, 1};
    case UpperReason::basis: return {0.2, 0.12};
    case UpperReason::named: return {0.24, 0.08};
    case UpperReason::similar: break;
  }
  return {0.24, 0};
}

/// The pairs of a folded text.
std::set<Term> pairs_of(std::string_view folded) {
  std::set<Term> pairs;
  for_each_term(folded, [&pairs](Term term, std::size_t, std::size_t) {
    if (!is_character(term)) pairs.insert(term);
  });
  return pairs;
}

/// True if words say what follows when others are broken.
bool sanctions(std::string_view words) {
  const std::uint8_t kinds = norm_kinds_of(text::fold(words).text);
  return (kinds >> static_cast<unsigned>(NormKind::liability) & 1) != 0;
}

/// What a sanction and a provision that is none lose beside each other.
constexpr double other_kind = 0.1;

/// What a title is about: its parts between words that stand in titles of any subject.
std::vector<std::set<Term>> subjects_of(std::string_view title) {
  static const text::PhraseSet any_subject{
      "中华人民共和国", "管理", "保护", "促进", "保障", "监督", "防治", "处罚", "条例",
      "办法",           "规定", "实施", "细则", "暂行", "若干", "问题", "关于", "国务院",
      "全国",           "国家", "中国", "决定", "工作", "登记", "公共", "处理"};
  std::string folded = text::fold(title).text;
  constexpr std::string_view law = "法";
  if (folded.ends_with(law)) folded.resize(folded.size() - law.size());
  std::vector<std::set<Term>> subjects;
  for (std::size_t at = 0; at < folded.size();) {
    const text::PhraseHit hit = any_subject.find_first(folded, at);
    const std::size_t end = std::min(hit.at, folded.size());
    auto pairs = pairs_of(std::string_view(folded).substr(at, end - at));
    if (!pairs.empty()) subjects.push_back(std::move(pairs));
    at = hit.found() ? hit.end() : folded.size();
  }
  return subjects;
}

/// A title without the place it is for: 白杨市灯具条例 is about 灯具.
std::string_view without_place(std::string_view title, std::string_view region) {
  if (region.empty() || !title.starts_with(region)) return title;
  title.remove_prefix(region.size());
  for (const std::string_view end : {"省", "市", "县", "区"}) {
    if (title.starts_with(end)) title.remove_prefix(end.size());
  }
  return title;
}

/// True if a draft with these pairs names a subject of the title.
bool names_subject(const std::set<Term>& draft, std::string_view title) {
  constexpr double enough = 0.75;
  const auto subjects = subjects_of(title);
  return subjects.empty() ||
         std::any_of(subjects.begin(), subjects.end(), [&draft](const std::set<Term>& subject) {
           const auto known = std::count_if(subject.begin(), subject.end(),
                                            [&draft](Term pair) { return draft.count(pair) > 0; });
           return static_cast<double>(known) >= enough * static_cast<double>(subject.size());
         });
}

/// Of provisions that say much the same the higher one comes first.
double rank_bonus(Rank rank) {
  return rank <= Rank::interpretation ? 0.04 : rank <= Rank::judicial_interpretation ? 0.02 : 0;
}

}  // namespace

std::uint32_t ranks_above(Rank rank) {
  const std::uint32_t laws = bit(Rank::constitution) | bit(Rank::law) | bit(Rank::interpretation);
  const std::uint32_t regulations =
      laws | bit(Rank::administrative_regulation) | bit(Rank::supervision_regulation);
  switch (rank) {
    case Rank::constitution: return 0;
    case Rank::law:
    case Rank::interpretation: return bit(Rank::constitution);
    case Rank::administrative_regulation:
    case Rank::supervision_regulation:
    case Rank::judicial_interpretation: return laws;
    case Rank::local_regulation:
    case Rank::department_rule: return regulations;
    case Rank::local_rule: return regulations | bit(Rank::local_regulation);
    case Rank::normative:
    case Rank::unknown: break;
  }
  return regulations | bit(Rank::judicial_interpretation) | bit(Rank::local_regulation) |
         bit(Rank::department_rule) | bit(Rank::local_rule);
}

/// The distinct terms of words, sorted, with what each is worth, and the length of that vector.
struct UpperProvisions::Weighted {
  std::vector<std::pair<Term, double>> terms;
  double length = 0;
};

UpperProvisions::UpperProvisions(const SearchIndex& index, const Texts& texts, UpperScope scope)
    : index_(index), texts_(texts), scope_(std::move(scope)), searcher_(index) {
  const std::string own_title = text::title_key(scope_.own);
  const std::set<Term> draft = pairs_of(text::fold(scope_.words).text);
  for (std::uint32_t i = 0; i < index.works(); ++i) {
    const search_layout::WorkRecord& work = index.work(i);
    const std::string id(index.string(work.work));
    const std::string_view region = index.string(work.region);
    const bool itself = !own_title.empty() && text::title_key(id) == own_title;
    const bool ours = scope_.basis.count(id) > 0 || scope_.named.count(id) > 0;
    const bool here = region.empty() || scope_.place.find(region) != std::string::npos;
    own_.push_back(ours && !itself);
    all_.push_back((ours || here) && !itself);
    on_subject_.push_back(ours || draft.empty() || names_subject(draft, without_place(id, region)));
  }
}

base::Result<void> UpperProvisions::gather(std::string_view folded, const std::vector<bool>& works,
                                           std::size_t limit, std::set<std::uint32_t>& provisions) {
  if (std::find(works.begin(), works.end(), true) == works.end()) return {};
  SearchFilter filter;
  filter.as_of = scope_.as_of;
  filter.ranks = scope_.ranks;
  filter.works = works;
  const auto answer = searcher_.search(query_terms(folded, LayTerms()), filter, limit);
  if (!answer) return answer.error();
  for (const SearchHit& hit : answer->hits) {
    provisions.insert(static_cast<std::uint32_t>(index_.document(hit.document).key));
  }
  return {};
}

UpperProvisions::Weighted UpperProvisions::weigh(std::string_view folded) const {
  Weighted out;
  double squares = 0;
  for (const Term term : pairs_of(folded)) {
    const double weight = rarity(term);
    out.terms.emplace_back(term, weight);
    squares += weight * weight;
  }
  out.length = std::sqrt(squares);
  return out;
}

double UpperProvisions::rarity(Term term) const {
  const auto [known, fresh] = rarity_.try_emplace(term);
  if (!fresh) return known->second;
  const std::uint32_t* work_of = index_.work_of();
  std::uint32_t last = UINT32_MAX;
  double works = 0;
  for (PostingsWalk walk(index_.postings(term), index_.documents()); walk.next();) {
    const std::uint32_t work = work_of[walk.document()];  // articles of a work stand together
    works += work != last ? 1 : 0;
    last = work;
  }
  // In a store of a few works every word is in most of them; there articles have to tell.
  constexpr double few_works = 5;
  const auto idf = [](double all, double holders) {
    return std::log1p((all - holders + 0.5) / (holders + 0.5));
  };
  const double share = index_.works() / (index_.works() + few_works);
  known->second = share * idf(index_.works(), works) +
                  (1 - share) * idf(index_.documents(), index_.postings(term).documents);
  return known->second;
}

double UpperProvisions::likeness(const Weighted& wanted, std::string_view words) const {
  const std::string folded = beginning(words);
  double best = cosine(wanted, weigh(folded));
  // A list may treat in one of its items what the draft gives an article of its own.
  constexpr double item_worth = 0.9;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find('\n', at), folded.size());
    if (at > 0 || end < folded.size()) {
      const std::string_view line = std::string_view(folded).substr(at, end - at);
      best = std::max(best, item_worth * cosine(wanted, weigh(line)));
    }
    at = end + 1;
  }
  return best;
}

double UpperProvisions::cosine(const Weighted& a, const Weighted& b) {
  double shared = 0;
  for (auto i = a.terms.begin(), j = b.terms.begin(); i != a.terms.end() && j != b.terms.end();) {
    if (i->first < j->first) {
      ++i;
    } else if (j->first < i->first) {
      ++j;
    } else {
      shared += i->second * i->second;
      ++i, ++j;
    }
  }
  return shared > 0 ? shared / (a.length * b.length) : 0;
}

UpperReason UpperProvisions::reason_of(const ImportedText& text) const {
  if (scope_.basis.count(text.work) > 0) return UpperReason::basis;
  return scope_.named.count(text.work) > 0 ? UpperReason::named : UpperReason::similar;
}

double UpperProvisions::least_likeness(const ImportedText& text, UpperReason reason) const {
  // What every law says in much the same words (complaints, publicity, offences) governs nothing
  // outside that law's subject.
  constexpr double least_off_subject = 0.65;
  if (reason == UpperReason::similar) {
    const auto work = index_.find_work(text.work);
    if (work && !on_subject_[*work]) return least_off_subject;
  }
  return demand(reason).least;
}

base::Result<std::vector<UpperProvision>> UpperProvisions::find(
    std::string_view words, const std::vector<std::uint32_t>& cited, bool tied, std::size_t limit) {
  const std::string folded = beginning(words);
  std::set<std::uint32_t> candidates(cited.begin(), cited.end());
  for (const auto& [works, most] : {std::pair(&all_, from_all), std::pair(&own_, from_own)}) {
    if (auto done = gather(folded, *works, most, candidates); !done) return done.error();
  }
  const Weighted wanted = weigh(folded);
  const bool sanction = sanctions(words);
  std::vector<std::tuple<double, std::uint32_t, UpperProvision>> ranked;
  for (const std::uint32_t id : candidates) {
    const auto provision = texts_.provision(id);
    const ImportedText* text = provision ? texts_.text(provision->text) : nullptr;
    if (text == nullptr) {
      return base::Error(base::ErrorCode::corpus,
                         "检索索引与导入的文本不符；请用 fashen corpus import 重新导入",
                         texts_.folder());
    }
    const bool is_cited = std::find(cited.begin(), cited.end(), id) != cited.end();
    const UpperReason reason = is_cited ? UpperReason::cited : reason_of(*text);
    const double value = likeness(wanted, provision->words);
    const Demand needs = demand(reason);
    const bool loose = reason == UpperReason::named || reason == UpperReason::similar;
    if (value < least_likeness(*text, reason) || (tied && loose)) continue;
    const double kind = sanction == sanctions(provision->words) ? 0 : other_kind;
    ranked.emplace_back(-(value + needs.bonus + rank_bonus(text->rank) - kind), id,
                        UpperProvision{id, reason, value});
  }
  std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
    return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
  });
  std::vector<UpperProvision> found;
  for (std::size_t i = 0; i < ranked.size() && i < limit; ++i) {
    found.push_back(std::get<2>(ranked[i]));
  }
  return found;
}

const char* name(UpperReason reason) {
  switch (reason) {
    case UpperReason::cited: return "cited";
    case UpperReason::basis: return "basis";
    case UpperReason::named: return "named";
    case UpperReason::similar: break;
  }
  return "similar";
}

const char* display_name(UpperReason reason) {
  switch (reason) {
    case UpperReason::cited: return "本条引用";
    case UpperReason::basis: return "制定依据";
    case UpperReason::named: return "文中提到";
    case UpperReason::similar: break;
  }
  return "内容相近";
}

}  // namespace fashen::corpus
