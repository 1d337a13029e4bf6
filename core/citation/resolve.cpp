// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "citation/citation.h"
#include "citation/meant_work.h"
#include "citation/official_text.h"
#include "citation/pointing_name.h"
#include "citation/title_words.h"
#include "citation/verdict.h"
#include "corpus/library.h"
#include "corpus/succession.h"
#include "text/fold.h"

namespace fashen::citation {
namespace {

using corpus::Work;

std::string names_of(const std::vector<const Work*>& works) {
  std::string out;
  for (const Work* work : works) out += (out.empty() ? "《" : "、《") + work->title + "》";
  return out;
}

/// Of several works of one name the one that was in force on the date, if exactly one was.
std::vector<const Work*> in_force_on(std::vector<const Work*> works, base::Date as_of) {
  if (works.size() < 2) return works;
  std::vector<const Work*> standing;
  for (const Work* work : works) {
    if (!corpus::is_over(*work, as_of) && corpus::version_on(*work, as_of) != nullptr)
      standing.push_back(work);
  }
  return standing.size() == 1 ? standing : works;
}

/// Gives every citation of one document its work, in order, so that what points back can.
class Resolver {
 public:
  Resolver(const structure::Structure& structure, const corpus::Lookup& law, base::Date as_of)
      : law_(law), as_of_(as_of), own_title_(text::title_key(structure.front.title.value)) {}

  void resolve(Citation& citation) {
    citation.work = nullptr;
    citation.at = nullptr;
    citation.suggestion.clear();
    switch (citation.form) {
      case NameForm::self:
        citation.status = Status::in_force;
        citation.why = "指本文件自身";
        return;
      case NameForm::anaphoric: point_back(citation); return;
      case NameForm::introduced: expand(citation); return;
      case NameForm::number:
        choose(citation, law_.by_number(citation.number), citation.number);
        break;
      case NameForm::bracketed:
      case NameForm::bare: by_name(citation); break;
    }
    mention(citation);
    if (!citation.introduces.empty()) introduced_[citation.introduces] = citation.work;
  }

 private:
  void unknown(Citation& citation, std::string why) {
    citation.status = Status::unknown;
    citation.why = std::move(why);
  }

  void by_name(Citation& citation) {
    std::string key = text::title_key(citation.title);
    auto [entry, fresh] = known_.try_emplace(key);
    if (fresh) entry->second = law_.by_title(citation.title);
    const bool known = !entry->second.empty();
    if (is_own(key, known)) {
      unknown(citation, "指本文件或者其所印发的文件");
      return;
    }
    choose(citation, entry->second, "《" + citation.title + "》");
    if (!known) correct_name(citation, key);
    check_number(citation);
  }

  /// Whether a name is that of the document, or of what it issues. A known law in its title is not
  /// (实施《甲法》办法).
  bool is_own(const std::string& key, bool known) const {
    constexpr std::size_t longest_part = 12;  // 4 characters may be part of any title
    const std::size_t at = own_title_.find(key);
    if (own_title_.empty() || at == std::string::npos) return false;
    if (own_title_ == key) return true;
    if (known) {
      const std::string_view before = std::string_view(own_title_).substr(0, at);
      return before.ends_with("印发") || before.ends_with("发布") || before.ends_with("公布");
    }
    return key.size() > longest_part;
  }

  /// Names the law that a wrong or incomplete title was meant to be, where only one can be meant
  /// and has the provision. The citation stays unknown.
  void correct_name(Citation& citation, const std::string& key) {
    auto [entry, fresh] = meant_.try_emplace(key);
    if (fresh) entry->second = meant_work(citation.title, law_, as_of_);
    if (entry->second == nullptr) return;
    Citation corrected = citation;
    corrected.work = entry->second;
    judge(corrected, law_, as_of_);
    if (corrected.status != Status::in_force) return;
    citation.suggestion = "《" + corrected.work->title + "》";
    citation.why += "；名称应为" + citation.suggestion;
  }

  /// A number beside a name that is known to be another instrument's.
  void check_number(Citation& citation) const {
    if (citation.work == nullptr || citation.number.empty()) return;
    const auto owners = law_.by_number(citation.number);
    if (owners.empty() || std::find(owners.begin(), owners.end(), citation.work) != owners.end()) {
      return;
    }
    citation.why +=
        (citation.why.empty() ? "" : "；") + citation.number + "是" + names_of(owners) + "的文号";
  }

  void choose(Citation& citation, const std::vector<const Work*>& found, const std::string& name) {
    std::vector<const Work*> works = in_force_on(found, as_of_);
    if (works.empty()) {
      unknown(citation, name + "未收入法规目录，未能核对");
    } else if (works.size() > 1) {
      citation.status = Status::ambiguous;
      citation.why = name + "可能指" + names_of(works);
    } else {
      citation.work = works.front();
      judge(citation, law_, as_of_);
    }
  }

  /// Keeps what a later 该条例 may point to.
  void mention(const Citation& citation) {
    const std::string& title = citation.work ? citation.work->title : citation.title;
    mentioned_.push_back({without_trailing_bracket(title), citation.work});
  }

  /// What was cited last of the kind that the citation speaks of; nullptr if that is not known.
  const Work* pointed_at(const Citation& citation) const {
    constexpr std::ptrdiff_t farthest = 12;  // mentions
    const std::string_view kind = pointed_kind(citation.title);
    const auto end =
        mentioned_.size() > farthest ? mentioned_.rbegin() + farthest : mentioned_.rend();
    const auto found = std::find_if(
        mentioned_.rbegin(), end, [&](const Mention& one) { return is_of_kind(one.title, kind); });
    return found == end ? nullptr : found->work;
  }

  void point_back(Citation& citation) {
    citation.work = pointed_at(citation);
    if (citation.work == nullptr) {
      unknown(citation, "“" + citation.title + "”所指的文件不能确定");
      return;
    }
    mention(citation);
    judge(citation, law_, as_of_);
  }

  void expand(Citation& citation) {
    auto found = introduced_.find(citation.title);
    if (found == introduced_.end() || found->second == nullptr) {
      mention(citation);
      unknown(citation, "简称“" + citation.title + "”所指的文件未收入法规目录");
      return;
    }
    citation.work = found->second;
    mention(citation);
    judge(citation, law_, as_of_);
  }

  const corpus::Lookup& law_;
  base::Date as_of_;
  std::string own_title_;
  std::map<std::string, std::vector<const Work*>> known_;
  std::map<std::string, const Work*> meant_;  ///< By the key of a title that is not known
  std::map<std::string, const Work*> introduced_;
  struct Mention {
    std::string_view title;  ///< Of the work where it is known, else of the citation
    const Work* work = nullptr;
  };
  std::vector<Mention> mentioned_;
};

}  // namespace

void resolve(std::vector<Citation>& citations, const document::Document& document,
             const structure::Structure& structure, const corpus::Lookup& law, base::Date as_of) {
  Resolver resolver(structure, law, as_of);
  for (Citation& citation : citations) resolver.resolve(citation);
  const corpus::Texts* texts = corpus::texts_of(law);
  if (texts == nullptr) return;
  for (Citation& citation : citations) {
    find_successor(citation, law, *texts, as_of);
    const auto quotation = compare_quotation(citation, document, *texts);
    if (!quotation || quotation->match == Quotation::Match::exact) continue;
    citation.why += (citation.why.empty() ? "" : "；") + quotation->why;
    // The words quoted show that the number is that of an older text.
    if (citation.status != Status::in_force || !quotation->once_there) continue;
    citation.status = Status::renumbered;
    citation.suggestion = "《" + citation.work->title + "》" + quotation->elsewhere;
  }
}

}  // namespace fashen::citation
