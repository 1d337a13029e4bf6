// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/basis.h"

#include "citation/citation.h"
#include "corpus/card.h"
#include "corpus/library.h"
#include "text/utf8.h"

namespace fashen::rule {

using base::Error;
using base::ErrorCode;

base::Result<WrittenBasis> parse_basis(std::string_view written) {
  WrittenBasis basis;
  std::string_view name = text::trim(written);
  if (auto space = name.find(' '); space != std::string_view::npos) {
    basis.provision = text::trim(name.substr(space));
    name = name.substr(0, space);
  }
  if (auto at = name.rfind('@'); at != std::string_view::npos) {
    basis.version = base::parse_date(name.substr(at + 1));
    if (!basis.version) {
      return Error(ErrorCode::malformed,
                   "依据“" + std::string(written) + "”的版本不是日期（应如 @2021-01-22）");
    }
    name = name.substr(0, at);
  }
  if (name.empty()) return Error(ErrorCode::malformed, "依据没有写明法规名称");
  basis.title = name;
  return basis;
}

namespace {

/// What stands between the version that was opened and the one that applies on the date.
std::string version_note(const WrittenBasis& written, const citation::Citation& found,
                         base::Date as_of) {
  if (found.work == nullptr) return "法规库未收录，未能核对";
  const corpus::Version* at = found.at ? found.at : corpus::version_on(*found.work, as_of);
  if (found.status == citation::Status::repealed) return found.why;
  if (at == nullptr)
    return "在" + base::to_iso(as_of) + "尚未施行或者施行日期不明，须核对当时的规定";
  if (written.version && at->promulgated != *written.version) {
    return base::to_iso(as_of) + "施行的是" + base::to_iso(at->promulgated) +
           "的文本，条文序号和内容须核对";
  }
  return found.status == citation::Status::in_force ? std::string() : found.why;
}

/// The official words of the provision in the version that applies on the date, where they were
/// imported; cut where they are too long to stand beside a finding.
std::string official_words(const citation::Citation& found, const corpus::Lookup& law,
                           base::Date as_of) {
  const corpus::Texts* texts = corpus::texts_of(law);
  if (texts == nullptr || found.work == nullptr || found.article == 0) return {};
  const corpus::Version* at = found.at ? found.at : corpus::version_on(*found.work, as_of);
  const corpus::ImportedText* text = at ? texts->text_of(*found.work, *at) : nullptr;
  if (text == nullptr) return {};
  const auto article = texts->article(*text, found.article, found.article_sub);
  if (!article) return {};
  const auto words = corpus::part_of(*article, found.paragraph, found.item, found.subitem);
  if (!words) return {};
  constexpr std::size_t most_characters = 400;
  const std::string_view shown = text::prefix(*words, most_characters);
  return "“" + std::string(shown) + (shown.size() < words->size() ? "……”" : "”");
}

/// What the provision says in our own words, where there is a card of the version that applies.
std::string card_gist(const citation::Citation& found, const corpus::Lookup& law,
                      base::Date as_of) {
  const corpus::CardSource* cards = corpus::cards_of(law);
  if (cards == nullptr || found.work == nullptr || found.article == 0) return {};
  const corpus::Version* at = found.at ? found.at : corpus::version_on(*found.work, as_of);
  if (at == nullptr) return {};
  const auto card = cards->card_of(*found.work, at->promulgated, found.article, found.article_sub);
  // Marked, so that nobody takes it for the words of the law.
  return card ? "（要旨）" + card->gist : std::string();
}

}  // namespace

LegalBasis::LegalBasis(WrittenBasis written, const corpus::Lookup& law)
    : written_(std::move(written)),
      asked_("《" + written_.title + "》"),
      law_(law),
      citation_(citation::WrittenCitation::read(asked_ + written_.provision, law)) {}

finding::Basis LegalBasis::as_of(base::Date day) const {
  finding::Basis basis;
  basis.title = written_.title;
  basis.provision = written_.provision;
  if (written_.version) basis.version = base::to_iso(*written_.version);
  if (!citation_) {
    basis.status = citation::name(citation::Status::unknown);
    basis.note = "不能识别为法条，未能核对";
    return basis;
  }
  const citation::Citation meant = citation_->as_of(day);
  basis.status = citation::name(meant.status);
  if (meant.work) basis.title = meant.work->title;
  basis.note = version_note(written_, meant, day);
  // 第二项 and 第（二）项 are one provision; people see the one form that citations have.
  const bool all_read = meant.span.end == asked_.size() + written_.provision.size();
  if (const auto label = citation::provision_label(meant); all_read && !label.empty()) {
    basis.provision = label;
  }
  basis.gist = official_words(meant, law_, day);
  if (basis.gist.empty()) basis.gist = card_gist(meant, law_, day);
  return basis;
}

finding::Basis resolve_basis(const WrittenBasis& written, const corpus::Lookup& law,
                             base::Date as_of) {
  return LegalBasis(written, law).as_of(as_of);
}

}  // namespace fashen::rule
