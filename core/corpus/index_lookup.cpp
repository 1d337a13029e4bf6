// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/index_lookup.h"

#include <charconv>
#include <map>
#include <mutex>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "corpus/calendar.h"
#include "corpus/card_record.h"
#include "corpus/name_key.h"
#include "corpus/near_titles.h"
#include "corpus/organ_table.h"
#include "corpus/parameter_table.h"
#include "corpus/penal_source.h"
#include "corpus/penal_table.h"
#include "corpus/record.h"
#include "corpus/schema.h"

namespace fashen::corpus {
namespace {

// Works are read when they are first asked for and kept. One lock guards the database, which is
// not safe for threads, and what was read from it; nothing is ever dropped, so pointers last.
class IndexLookup final : public Lookup,
                          public CalendarSource,
                          public CardSource,
                          public PenalSource,
                          public TitleSource {
 public:
  IndexLookup(Xapian::Database database, std::string digest, base::Date known_until,
              base::WorkCalendar calendar)
      : database_(std::move(database)),
        digest_(std::move(digest)),
        known_until_(known_until),
        calendar_(std::move(calendar)) {}

  std::vector<const Work*> by_title(std::string_view title) const override {
    const std::string key = name_key(title);
    if (key.empty()) return {};
    auto works = found(schema::title_term(key));
    for (std::string_view shorter : {without_version(key), without_court(key)}) {
      if (works.empty() && shorter.size() < key.size()) works = found(schema::title_term(shorter));
    }
    return works;
  }

  std::vector<const Work*> by_number(std::string_view number) const override {
    const std::string key = number_key(number);
    return key.empty() ? std::vector<const Work*>() : found(schema::number_term(key));
  }

  std::size_t title_ending_at(std::string_view folded, std::size_t begin,
                              std::size_t end) const override {
    constexpr std::string_view state = "中华人民共和国";
    if (end > folded.size() || begin >= end) return 0;
    const std::string_view words = folded.substr(begin, end - begin);
    const std::size_t size = titles().longest_end_of(words);
    if (size == 0) return 0;
    const bool full = words.substr(0, words.size() - size).ends_with(state);
    return full ? size + state.size() : size;
  }

  const Parameter* parameter(std::string_view name, std::string_view law,
                             base::Date as_of) const override {
    const Place wanted = place(law);
    const Parameter* best = nullptr;
    base::Date since{};
    for (const Parameter* candidate : parameters().named(name)) {
      if (law.empty() ? !candidate->general : !within(*candidate, wanted)) continue;
      const auto applies = applies_from(*candidate);
      if (!applies || *applies > as_of || (best && *applies <= since)) continue;
      best = candidate;
      since = *applies;
    }
    return best;
  }

  std::vector<const Parameter*> parameters(std::string_view name, base::Date as_of) const override {
    std::vector<const Parameter*> applying;
    for (const Parameter* candidate : parameters().named(name)) {
      const auto applies = applies_from(*candidate);
      if (applies && *applies <= as_of) applying.push_back(candidate);
    }
    return applying;
  }

  std::string organ_successor(std::string_view organ, base::Date as_of) const override {
    return corpus::organ_successor(organs(), organ, as_of);
  }

  const base::WorkCalendar& calendar() const override { return calendar_; }

  std::size_t card_count() const override {
    std::call_once(cards_counted_,
                   [this] { card_count_ = number_at(schema::cards_key).value_or(0); });
    return card_count_;
  }

  std::optional<Card> card(std::size_t number) const override {
    return card_from_record(metadata(card_key(number)));
  }

  std::optional<Card> card_of(const Work& work, base::Date promulgated, int article,
                              int sub_number) const override {
    const CardPlace place{work.id, promulgated, article, sub_number};
    {
      const std::lock_guard lock(mutex_);
      if (const auto known = cards_.find(place); known != cards_.end()) return known->second;
    }
    const auto number = number_at(card_place_key(work.id, promulgated, article, sub_number));
    auto found = number ? card(*number) : std::nullopt;
    // Keys are hashes.
    const bool same = found && found->work == work.id && found->version == promulgated &&
                      found->article == article && found->sub_number == sub_number;
    if (!same) found.reset();
    const std::lock_guard lock(mutex_);
    return cards_.try_emplace(place, std::move(found)).first->second;
  }

  const std::vector<PenalCard>* penal_cards(const Work& work,
                                            const Version& version) const override {
    const std::string key = schema::penal_key(work.id, base::to_iso(version.promulgated));
    const std::string record = metadata(key);
    if (record.empty()) return nullptr;
    const std::lock_guard lock(mutex_);
    const auto [place, fresh] = penal_.try_emplace(key);
    if (fresh) place->second = penal_cards_from_record(record).value_or(std::vector<PenalCard>());
    return &place->second;
  }

  const TitleList& titles() const override {
    std::call_once(titles_read_,
                   [this] { titles_ = std::make_unique<TitleList>(metadata(schema::titles_key)); });
    return *titles_;
  }

  std::string digest() const override { return digest_; }
  base::Date known_until() const override { return known_until_; }

 private:
  // Of an article: its work, its text, its numbers.
  using CardPlace = std::tuple<std::string, base::Date, int, int>;

  std::vector<const Work*> found(const std::string& term) const {
    const std::lock_guard lock(mutex_);
    const auto [answer, fresh] = answers_.try_emplace(term);
    if (!fresh) return answer->second;
    try {
      for (auto id = database_.postlist_begin(term); id != database_.postlist_end(term); ++id) {
        if (const Work* work = read(*id)) answer->second.push_back(work);
      }
    } catch (const Xapian::Error&) {
      // The database was whole when it was opened; a later read error finds nothing, which
      // resolution reports as an unknown work.
      answer->second.clear();
    }
    return answer->second;
  }

  const Work* read(Xapian::docid id) const {
    const auto [place, fresh] = works_.try_emplace(id);
    if (fresh) {
      if (auto work = work_from_record(database_.get_document(id).get_data())) {
        place->second = std::make_unique<Work>(std::move(*work));
      }
    }
    return place->second.get();
  }

  std::optional<std::size_t> number_at(const std::string& key) const {
    const std::string digits = metadata(key);
    std::size_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    if (digits.empty() || read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    return number;
  }

  std::string metadata(const std::string& key) const {
    const std::lock_guard lock(mutex_);
    try {
      return database_.get_metadata(key);
    } catch (const Xapian::Error&) {
      return {};
    }
  }

  const ParameterTable& parameters() const {
    std::call_once(parameters_read_, [this] {
      auto read = parameters_from_record(metadata(schema::parameters_key));
      parameters_ =
          std::make_unique<ParameterTable>(read ? std::move(*read) : std::vector<Parameter>());
    });
    return *parameters_;
  }

  const std::vector<OrganChange>& organs() const {
    std::call_once(organs_read_, [this] {
      if (auto read = organs_from_record(metadata(schema::organs_key))) {
        organs_ = std::move(*read);
      }
    });
    return organs_;
  }

  // A law and, perhaps, a provision of it.
  struct Place {
    const Work* work = nullptr;
    std::string key;
    std::string_view provision;
  };

  Place place(std::string_view law) const {
    constexpr std::string_view ordinal = "第";
    for (std::size_t at = law.find(ordinal); at != std::string_view::npos;
         at = law.find(ordinal, at + ordinal.size())) {
      const auto works = by_title(law.substr(0, at));
      if (!works.empty()) return {works.front(), {}, law.substr(at)};
    }
    const auto works = by_title(law);
    return {works.empty() ? nullptr : works.front(), name_key(law), {}};
  }

  // Whether a figure belongs to a law, under any of its names, and to the provision.
  bool within(const Parameter& parameter, const Place& wanted) const {
    if (!parameter.provision.starts_with(wanted.provision)) return false;
    if (!wanted.work) return name_key(parameter.work) == wanted.key;
    const auto works = by_title(parameter.work);
    return !works.empty() && works.front() == wanted.work;
  }

  // The day from which a figure counts: when the text it was read in took effect; its own day
  // where that text is no known version (a yearly notice, say).
  std::optional<base::Date> applies_from(const Parameter& parameter) const {
    const auto day = base::parse_date(parameter.version);
    if (!day) return std::nullopt;
    for (const Work* work : by_title(parameter.work)) {
      for (const Version& version : work->versions) {
        if (version.promulgated == *day) return version.effective;
      }
    }
    return day;
  }

  Xapian::Database database_;
  std::string digest_;
  base::Date known_until_;
  base::WorkCalendar calendar_;
  mutable std::mutex mutex_;
  mutable std::unordered_map<std::string, std::vector<const Work*>> answers_;
  mutable std::unordered_map<Xapian::docid, std::unique_ptr<Work>> works_;
  mutable std::unordered_map<std::string, std::vector<PenalCard>> penal_;
  mutable std::map<CardPlace, std::optional<Card>> cards_;  ///< Those that were asked for
  mutable std::once_flag titles_read_, parameters_read_, organs_read_, cards_counted_;
  mutable std::size_t card_count_ = 0;
  mutable std::unique_ptr<TitleList> titles_;
  mutable std::unique_ptr<ParameterTable> parameters_;
  mutable std::vector<OrganChange> organs_;
};

}  // namespace

std::unique_ptr<Lookup> make_index_lookup(Xapian::Database database, std::string digest,
                                          base::Date known_until, base::WorkCalendar calendar) {
  return std::make_unique<IndexLookup>(std::move(database), std::move(digest), known_until,
                                       std::move(calendar));
}

}  // namespace fashen::corpus
