// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <string>
#include <utility>

#include "citation/application.h"
#include "citation/bare_name.h"
#include "citation/bracketed_name.h"
#include "citation/citation.h"
#include "citation/document_number.h"
#include "citation/pointing_name.h"
#include "citation/provision_grammar.h"
#include "citation/running_text.h"
#include "citation/title_words.h"
#include "text/phrase_set.h"
#include "text/utf8.h"

namespace fashen::citation {
namespace {

using std::string_view;

constexpr std::size_t character = 3;
constexpr std::array<string_view, 7> connectors = {"、", "以及", "和", "及", "与", "或者", "或"};

// One scan over the folded text; every handler looks a bounded way around its anchor.
class Extractor {
 public:
  Extractor(const document::Document& document, const structure::Structure& structure,
            const corpus::Lookup& law)
      : document_(document),
        structure_(structure),
        text_(document, structure),
        names_(text_, law),
        application_(text_),
        own_number_(without_gaps(text::fold(structure.front.document_number.value).text)) {}

  std::vector<Citation> run();

 private:
  struct Name {
    base::Span span;
    std::string title;
    NameForm form = NameForm::bracketed;
    NameSuffix suffix;
  };

  std::size_t dispatch(char32_t anchor, std::size_t at);
  std::size_t take_bracketed(std::size_t at);
  std::size_t take_bare_before(std::size_t at);
  std::size_t take_standing(std::size_t at);
  std::size_t take_after_basis_word(std::size_t at);
  std::size_t take_pointing(std::size_t at);
  std::size_t take_number(std::size_t at);
  std::size_t take_followers(std::size_t end);

  ProvisionChain chain_behind(std::size_t end) const;
  std::size_t emit(Name name, const ProvisionChain& chain);
  std::size_t keep_number(const DocumentNumber& number);

  const document::Document& document_;
  const structure::Structure& structure_;
  const RunningText text_;
  BareNames names_;
  Application application_;
  const std::string own_number_;
  std::string pending_number_;  ///< A number that the next name is said to have
  std::size_t pending_at_ = 0;  ///< Where that name must begin
  std::size_t floor_ = 0;       ///< End of what has been taken
  std::vector<Citation> citations_;
};

ProvisionChain Extractor::chain_behind(std::size_t end) const {
  static constexpr std::array<string_view, 4> links = {"中的", "的", "中", "之"};
  std::size_t at = text_.skip_gap(end);
  if (const auto link = text_.first_of(at, links); !link.empty()) {
    at = text_.skip_gap(at + link.size());
  }
  return text_.starts(at, "第") ? provisions_at(text_, at) : ProvisionChain{};
}

std::size_t Extractor::emit(Name name, const ProvisionChain& chain) {
  const bool named = !chain.provisions.empty();
  const bool described = !name.suffix.number.empty() || !name.suffix.version.empty();
  const std::size_t name_end = described ? name.suffix.end : name.span.end;
  const std::size_t end = named ? chain.end : std::max(name.span.end, name.suffix.end);
  const bool applied = application_.applies(name.span, end, named);

  Citation first;
  first.title_span = document::to_text(document_, name.span);
  first.span = document::to_text(document_, {name.span.begin, name_end});
  first.title = std::move(name.title);
  first.form = name.form;
  first.number = std::move(name.suffix.number);
  first.version = std::move(name.suffix.version);
  first.introduces = name.suffix.introduces;
  first.applied = applied;
  if (!named) {
    citations_.push_back(std::move(first));
  } else {
    for (std::size_t i = 0; i < chain.provisions.size(); ++i) {
      const Provision& provision = chain.provisions[i];
      Citation citation = first;
      base::Span span = provision.span;
      if (i == 0) {
        span.begin = name.span.begin;
      } else {
        citation.title_span = {};
        citation.introduces.clear();
      }
      citation.span = document::to_text(document_, span);
      if (i > 0) citation.title_span = {citation.span.begin, citation.span.begin};
      citation.article = provision.article;
      citation.article_sub = provision.article_sub;
      citation.article_to = provision.article_to;
      citation.paragraph = provision.paragraph;
      citation.item = provision.item;
      citation.item_to = provision.item_to;
      citation.subitem = provision.subitem;
      citations_.push_back(std::move(citation));
    }
  }
  if (!name.suffix.introduces.empty() && !name.suffix.introduces.starts_with("本")) {
    names_.introduce(name.suffix.introduces);
  }
  floor_ = end;
  return end;
}

// What may follow a citation and belongs to the same list: 及其实施条例, 、民法典.
std::size_t Extractor::take_followers(std::size_t end) {
  for (;;) {
    const std::size_t at = text_.skip_gap(end);
    base::Span implementing;
    if (implementing_name_at(text_, at, implementing) != 0) {
      Name name;
      name.span = implementing;
      name.title = citations_.back().title + std::string(base::slice(text_.folded(), implementing));
      name.form = NameForm::bare;
      name.suffix.end = implementing.end;
      end = emit(std::move(name), chain_behind(implementing.end));
      continue;
    }
    const auto joint = text_.first_of(at, connectors);
    if (joint.empty()) return end;
    const std::size_t next = text_.skip_gap(at + joint.size());
    const std::size_t taken = take_standing(next);
    if (taken == next) return end;
    end = taken;
  }
}

std::size_t Extractor::take_bracketed(std::size_t at) {
  auto bracketed = bracketed_name_at(text_, at);
  if (!bracketed) return at;
  if (is_form_name(bracketed->title)) return floor_ = bracketed->span.end;
  Name name;
  name.span = bracketed->span;
  name.title = std::move(bracketed->title);
  name.suffix = name_suffix_at(text_, name.span.end);
  name.title += name.suffix.title_part;
  if (names_.introduced(name.title)) name.form = NameForm::introduced;
  if (name.suffix.number.empty() && pending_at_ == at) name.suffix.number = pending_number_;
  const ProvisionChain chain = chain_behind(name.suffix.end);
  return take_followers(emit(std::move(name), chain));
}

std::size_t Extractor::take_bare_before(std::size_t at) {
  const string_view folded = text_.folded();
  constexpr std::size_t widest_gap = 8;
  std::size_t end = at;
  while (end > floor_ && at - end < widest_gap &&
         (folded[end - 1] == ' ' || folded[end - 1] == '\n')) {
    --end;
  }
  if (end != at && text_.skip_gap(end) != at) return at;
  NameSuffix suffix;
  suffix.end = end;
  if (text_.ends(end, "）")) {
    constexpr std::size_t longest_suffix = 150;
    const std::size_t from = end > floor_ + longest_suffix ? end - longest_suffix : floor_;
    const std::size_t open = folded.substr(0, end).rfind("（");
    if (open == string_view::npos || open < from || !may_end_title(text_, open)) return at;
    suffix = name_suffix_at(text_, open);
    if (suffix.end != end) return at;
    end = open;
  } else if (text_.ends(end, "”")) {
    end -= character;
  }
  if (end <= floor_ || !may_end_title(text_, end)) return at;
  auto found = names_.ending_at(floor_, end);
  if (!found) return at;
  const ProvisionChain chain = provisions_at(text_, at);
  if (chain.provisions.empty()) return at;
  Name name;
  name.span = found->span;
  name.title = std::move(found->title) + suffix.title_part;
  name.form = found->introduced ? NameForm::introduced : NameForm::bare;
  name.suffix = std::move(suffix);
  return take_followers(emit(std::move(name), chain));
}

std::size_t Extractor::take_standing(std::size_t at) {
  auto found = names_.standing_at(at);
  if (!found) return at;
  Name name;
  name.span = found->span;
  name.title = std::move(found->title);
  name.form = found->introduced ? NameForm::introduced : NameForm::bare;
  name.suffix = name_suffix_at(text_, name.span.end);
  name.title += name.suffix.title_part;
  const ProvisionChain chain = chain_behind(name.suffix.end);
  return emit(std::move(name), chain);
}

std::size_t Extractor::take_after_basis_word(std::size_t at) {
  static constexpr std::array<string_view, 7> words = {"根据", "依据", "依照", "按照",
                                                       "参照", "违反", "适用"};
  const std::size_t end = at + character;
  bool found = false;
  for (string_view word : words) found |= text_.ends(end, word);
  if (!found) return at;
  const std::size_t begin = text_.skip_gap(end);
  const std::size_t taken = take_standing(begin);
  return taken == begin ? at : take_followers(taken);
}

std::size_t Extractor::take_pointing(std::size_t at) {
  const auto pointing = pointing_name_at(text_, at);
  if (!pointing) return at;
  const bool paper = pointing->kind == "合同" || pointing->kind == "协议";
  if (!pointing->self && paper) return at;
  // 合同法 holds 同法, 因此法 holds 此法.
  const bool doubtful = text_.starts(at, "同") || text_.starts(at, "此");
  if (doubtful && !names_.begins_word(floor_, at)) return at;
  const ProvisionChain chain = chain_behind(pointing->span.end);
  if (chain.provisions.empty()) return at;
  Name name;
  name.span = pointing->span;
  name.title = std::string(base::slice(text_.folded(), name.span));
  name.form = pointing->self ? NameForm::self : NameForm::anaphoric;
  name.suffix.end = name.span.end;
  return take_followers(emit(std::move(name), chain));
}

std::size_t Extractor::take_number(std::size_t at) {
  const auto number = document_number_at(text_, floor_, at);
  if (!number) return at;
  const base::Span span = document::to_text(document_, number->span);
  const bool labelled = text_.ends(number->span.begin, "编号：") ||
                        text_.ends(number->span.begin, "编号") ||
                        text_.ends(number->span.begin, "文号：");
  if (labelled || number->text == own_number_ ||
      structure_.front.document_number.span.overlaps(span)) {
    return floor_ = number->span.end;
  }
  return keep_number(*number);
}

std::size_t Extractor::keep_number(const DocumentNumber& number) {
  static constexpr std::array<string_view, 6> issued = {"公布的", "发布的", "印发的",
                                                        "公布",   "发布",   "印发"};
  std::size_t next = text_.skip_gap(number.span.end);
  if (const auto word = text_.first_of(next, issued); !word.empty()) {
    next = text_.skip_gap(next + word.size());
  }
  if (text_.starts(next, "《")) {
    pending_number_ = number.text;
    pending_at_ = next;
    return floor_ = next;
  }
  Name name;
  name.span = number.span;
  name.form = NameForm::number;
  name.suffix = name_suffix_at(text_, number.span.end);
  name.suffix.number = number.text;
  const ProvisionChain chain = chain_behind(name.suffix.end);
  return emit(std::move(name), chain);
}

std::size_t Extractor::dispatch(char32_t anchor, std::size_t at) {
  switch (anchor) {
    case U'《': return take_bracketed(at);
    case U'第': return take_bare_before(at);
    case U'本':
    case U'该':
    case U'同':
    case U'此':
    case U'前':
    case U'上': return take_pointing(at);
    case U'据':
    case U'照':
    case U'反':
    case U'用': return take_after_basis_word(at);
    case U'〔':
    case U'（':
    case U'令': return take_number(at);
    default: return at;
  }
}

std::vector<Citation> Extractor::run() {
  static const text::PhraseSet anchors = {"《", "第", "本", "该", "同", "此", "前", "上",
                                          "据", "照", "反", "用", "〔", "（", "令"};
  const string_view folded = text_.folded();
  for (auto hit = anchors.find_first(folded); hit.found();) {
    const std::size_t next = dispatch(text::code_point_at(hit.phrase, 0).value, hit.at);
    hit = anchors.find_first(folded, next > hit.at ? next : hit.end());
  }
  return std::move(citations_);
}

}  // namespace

std::vector<Citation> extract(const document::Document& document,
                              const structure::Structure& structure, const corpus::Lookup& law) {
  return Extractor(document, structure, law).run();
}

}  // namespace fashen::citation
