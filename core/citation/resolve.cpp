// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "citation/citation.h"
#include "citation/official_text.h"
#include "citation/verdict.h"
#include "corpus/library.h"
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
    bool over = work->expired || (work->repealed_on && *work->repealed_on <= as_of);
    if (!over && corpus::version_on(*work, as_of) != nullptr) standing.push_back(work);
  }
  return standing.size() == 1 ? standing : works;
}

/// Gives every citation of one document its work, in order, so that what points back can.
class Resolver {
 public:
  Resolver(const structure::Structure& structure, const corpus::Lookup& law, base::Date as_of)
      : law_(law), as_of_(as_of), own_title_(text::title_key(structure.front.title.value)) {}

  void resolve(Citation& citation) {
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
    last_ = citation.work;
    if (!citation.introduces.empty()) introduced_[citation.introduces] = citation.work;
  }

 private:
  void unknown(Citation& citation, std::string why) {
    citation.status = Status::unknown;
    citation.why = std::move(why);
  }

  void by_name(Citation& citation) {
    std::string key = text::title_key(citation.title);
    if (!own_title_.empty() && own_title_.find(key) != std::string::npos && key.size() > 12) {
      unknown(citation, "指本文件或者其所印发的文件");
      return;
    }
    auto [entry, fresh] = known_.try_emplace(key);
    if (fresh) entry->second = law_.by_title(citation.title);
    choose(citation, entry->second, "《" + citation.title + "》");
    check_number(citation);
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
      judge(citation, as_of_);
    }
  }

  void point_back(Citation& citation) {
    if (last_ == nullptr) {
      unknown(citation, "“" + citation.title + "”所指的文件不能确定");
      return;
    }
    citation.work = last_;
    judge(citation, as_of_);
  }

  void expand(Citation& citation) {
    auto found = introduced_.find(citation.title);
    if (found == introduced_.end() || found->second == nullptr) {
      unknown(citation, "简称“" + citation.title + "”所指的文件未收入法规目录");
      return;
    }
    citation.work = last_ = found->second;
    judge(citation, as_of_);
  }

  const corpus::Lookup& law_;
  base::Date as_of_;
  std::string own_title_;
  std::map<std::string, std::vector<const Work*>> known_;
  std::map<std::string, const Work*> introduced_;
  const Work* last_ = nullptr;
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
  }
}

base::Result<Citation> parse_citation(std::string_view text, const corpus::Lookup& law,
                                      base::Date as_of) {
  base::Error wrong(base::ErrorCode::malformed,
                    "“" + std::string(text) + "”不是法条引用（应如 行政处罚法 第六十三条）");
  document::Document document;
  std::string name(text.substr(0, text.find("第")));
  while (!name.empty() && (name.back() == ' ')) name.pop_back();
  std::string provision(text.find("第") == text.npos ? "" : text.substr(text.find("第")));
  // A title may hold 第 itself; what stands in 《》 is the title whatever it holds.
  if (std::size_t close = text.rfind("》"); close != text.npos && close > name.size()) {
    name = std::string(text.substr(0, close + 3));
    provision = std::string(text.substr(close + 3));
  }
  std::optional<base::Date> version;
  if (std::size_t at = name.rfind('@'); at != std::string::npos) {
    version = base::parse_date(name.substr(at + 1));
    if (!version) return wrong;
    name.resize(at);
  }
  if (name.empty()) return wrong;
  document.text = (name.starts_with("《") ? name : "《" + name + "》") + provision;
  document::Block block;
  block.span = {0, document.text.size()};
  document.blocks.push_back(block);
  document::finish(document);
  structure::Structure structure;
  structure.outline = structure::read_outline(document);
  std::vector<Citation> found = extract(document, structure, law);
  if (found.empty() || found.front().span.begin != 0) return wrong;
  if (!provision.empty() && found.front().article == 0) return wrong;
  resolve(found, document, structure, law, as_of);
  Citation citation = std::move(found.front());
  if (version && citation.work != nullptr) {
    for (const corpus::Version& known : citation.work->versions) {
      if (known.promulgated == *version) citation.at = &known;
    }
  }
  return citation;
}

}  // namespace fashen::citation
