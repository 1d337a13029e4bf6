// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/reference.h"

#include <algorithm>
#include <optional>

#include "structure/outline_labels.h"
#include "structure/phrase.h"
#include "structure/reference_resolver.h"
#include "structure/title.h"
#include "text/phrase_cursor.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kCarryReach = 900;  // bytes over which another instrument still governs

const PhraseSet kInstruments = {
    "法"sv,   "条例"sv,   "办法"sv,   "规定"sv,   "细则"sv, "决定"sv, "解释"sv,   "规则"sv,
    "典"sv,   "章程"sv,   "公约"sv,   "意见"sv,   "通知"sv, "方案"sv, "合同"sv,   "协议"sv,
    "规程"sv, "制度"sv,   "标准"sv,   "指引"sv,   "措施"sv, "基准"sv, "协议书"sv, "合同书"sv,
    "准则"sv, "议定书"sv, "约定书"sv, "通告"sv,   "公告"sv, "守则"sv, "命令"sv,   "协定"sv,
    "条约"sv, "规划"sv,   "办法》"sv, "修正案"sv, "宪章"sv};
const PhraseSet kAmending = {"修改"sv, "修正案"sv, "废止"sv, "修订说明"sv, "修改说明"sv};
const PhraseSet kAmendingSentence = {"修改为"sv, "删去"sv, "增加一"sv, "改为第"sv, "条中的“"sv};

const PhraseSet kAnchors = {"第"sv, "前"sv, "本"sv, "附件"sv};

enum class Governor { own, other, annex, none };

/// Reads the references of one document line by line.
class ReferenceReader {
 public:
  ReferenceReader(const document::Document& document, const Outline& outline)
      : document_(document),
        outline_(outline),
        anchors_(kAnchors, document.folded.text),
        resolver_(outline) {
    const base::Span title = title_span(document, outline);
    title_ = base::slice(document.folded.text, title);
    amends_ = contains_any(title_, kAmending);
  }

  std::vector<Reference> run() {
    for (const Line& line : outline_.lines) read(line);
    return std::move(found_);
  }

 private:
  void read(const Line& line) {
    line_ = text_of(document_, line);
    begin_ = line.span.begin;
    other_end_ = std::string_view::npos;
    before_ = {};
    if (!anchors_.first_in(line.span).found()) return;
    const auto next_anchor = [&](std::size_t from) {
      return anchors_.first_in({begin_ + from, line.span.end});
    };
    std::size_t at = label_end(line);
    for (PhraseHit hit = next_anchor(at); hit.found(); hit = next_anchor(at)) {
      at = std::max(hit.end() - begin_, read_at(hit.at - begin_));
    }
  }

  /// Where the labels at the start of the line end, and a line of contents altogether.
  std::size_t label_end(const Line& line) const {
    const base::Span span = document::to_text(document_, line.span);
    if (stands_in(outline_.contents, span) || stands_in(outline_.annex_notes, span)) {
      return line_.size();
    }
    const Unit& unit = outline_.units[outline_.innermost(span.begin)];
    if (unit.label_span.begin != span.begin) return 0;
    return document::to_folded(document_, unit.label_span).end - begin_;
  }

  static bool stands_in(const std::vector<base::Span>& sorted, base::Span span) {
    const auto next = std::upper_bound(
        sorted.begin(), sorted.end(), span.begin,
        [](std::size_t at, const base::Span& candidate) { return at < candidate.begin; });
    return next != sorted.begin() && std::prev(next)->contains(span);
  }

  /// Reads what stands at an anchor; returns where reading goes on, 0 if nothing is there.
  std::size_t read_at(std::size_t at) {
    const std::string_view rest = line_.substr(at);
    if (rest.starts_with("附件")) return read_annex(at);
    if (rest.starts_with("第")) return read_chain(at);
    const auto relative = relative_reference_at(line_, at);
    if (!relative) return 0;
    return read_relative(at, *relative);
  }

  std::size_t read_relative(std::size_t at, const RelativeReference& relative) {
    const auto chain = reference_chain_at(line_, relative.end);
    const bool fits = chain && chain->steps.front().kind > relative.kind;
    const std::size_t end = fits ? chain->end : relative.end;
    Reference reference = make(at, end);
    before_ = {fits ? *chain : ReferenceChain{}, relative, false, end};
    if (!amends_) resolve(before_, reference);
    found_.push_back(std::move(reference));
    return end;
  }

  std::size_t read_chain(std::size_t at) {
    const auto chain = reference_chain_at(line_, at);
    if (!chain) return 0;
    std::size_t from = at;
    Governor governor = governor_of(at, from);
    if (governor == Governor::none && carried_over(at)) governor = Governor::other;
    if (governor == Governor::other) {
      other_end_ = chain->end;
      last_cited_in_ = reference_article(make(at, chain->end));
      return chain->end;
    }
    const bool own = governor == Governor::own;
    const bool part = chain->steps.front().kind >= UnitKind::paragraph &&
                      chain->steps.front().kind <= UnitKind::subitem;
    // 第三条第一款和第二款: a part behind another of its kind needs no sign of its own.
    const bool listed = !own && part && continues_list(at);
    const bool meant = own || listed || means_this_document(*chain, at);
    if (governor == Governor::annex || !meant) return chain->end;
    if (own) other_end_ = std::string_view::npos;
    Reference reference = make(from, chain->end);
    Said said{*chain, std::nullopt, own, chain->end};
    if (listed) {
      said = continued(*chain);
    } else if (part && reference_article(reference) == last_cited_in_) {
      // 违反第（六）项 below 违反本条例第五条的: whose item it is cannot be told.
      reference.why = "同一条中此前引用了其他条，无法确定所指";
      found_.push_back(std::move(reference));
      return chain->end;
    }
    if (!part) last_cited_in_ = reference_article(reference);
    resolve(said, reference);
    before_ = said;
    found_.push_back(std::move(reference));
    return chain->end;
  }

  /// What a reference said, so that 、第二款 behind it can go on from there.
  struct Said {
    ReferenceChain chain;
    std::optional<RelativeReference> relative;
    bool own = false;
    std::size_t end = std::string_view::npos;
  };

  void resolve(const Said& said, Reference& into) const {
    if (said.relative) {
      resolver_.resolve(*said.relative, said.chain.steps.empty() ? nullptr : &said.chain,
                        into.span.begin, into);
    } else {
      resolver_.resolve(said.chain, into.span.begin, said.own, into);
    }
  }

  /// True if nothing but a joint stands between the last reference and `at`.
  bool continues_list(std::size_t at) const {
    if (before_.end == std::string_view::npos || at < before_.end) return false;
    const std::string_view between = line_.substr(before_.end, at - before_.end);
    static const PhraseSet kJoints = {"、"sv,       "和"sv,       "或者"sv,  "或"sv,     "及"sv,
                                      "以及"sv,     "与"sv,       "，"sv,    "规定和"sv, "规定、"sv,
                                      "规定或者"sv, "的规定和"sv, "规定的"sv};
    return prefix_of(between, kJoints) == between && !between.empty();
  }

  /// The chain behind the larger units of the last reference.
  Said continued(const ReferenceChain& chain) const {
    Said said = before_;
    std::erase_if(said.chain.steps,
                  [&](const ReferenceStep& step) { return step.kind >= chain.steps.front().kind; });
    said.chain.steps.insert(said.chain.steps.end(), chain.steps.begin(), chain.steps.end());
    said.chain.end = said.end = chain.end;
    if (said.relative && said.relative->kind >= chain.steps.front().kind) said.relative.reset();
    return said;
  }

  std::size_t reference_article(const Reference& reference) const {
    return outline_.enclosing(outline_.innermost(reference.span.begin), UnitKind::article);
  }

  /// Who the chain at `at` belongs to; for the document itself `from` moves to its name (本办法).
  Governor governor_of(std::size_t at, std::size_t& from) const {
    std::string_view head = line_.substr(0, at);
    head = text::trim(head);
    for (int turn = 0; turn < 2 && head.ends_with("）"); ++turn) {
      const std::size_t open = head.rfind("（");
      if (open == head.npos || head.size() - open > 300) break;
      head = text::trim(head.substr(0, open));
    }
    if (head.ends_with("》")) return named_itself(head) ? Governor::own : Governor::other;
    if (head.ends_with("”") || head.ends_with("〉")) return Governor::other;
    const std::string_view noun = suffix_of(head, kInstruments);
    if (noun.empty()) {
      static const PhraseSet kAnnexes = {"附件"sv, "附表"sv};
      if (!suffix_of(head, kAnnexes).empty()) return Governor::annex;
      std::string_view figure = head;
      while (!figure.empty() && figure.back() >= '0' && figure.back() <= '9')
        figure.remove_suffix(1);
      if (figure.size() < head.size() && figure.ends_with("附件")) return Governor::annex;
      return Governor::none;
    }
    const std::size_t noun_at = head.size() - noun.size();
    // 本办法, also 本实施细则, 本管理办法.
    const std::string_view reach = head.substr(noun_at > 36 ? noun_at - 36 : 0);
    const std::size_t self = reach.rfind("本");
    if (self != reach.npos) {
      const std::string_view between = reach.substr(self + "本"sv.size());
      static const PhraseSet kBreaks = {"，"sv, "。"sv, "》"sv, "、"sv, "和"sv, "《"sv,    "（"sv,
                                        "依"sv, "的"sv, "级"sv, "市"sv, "省"sv, "法规定"sv};
      if (!contains_any(between, kBreaks)) {
        from = static_cast<std::size_t>(reach.data() - line_.data()) + self;
        return Governor::own;
      }
    }
    const std::string_view before = head.substr(0, noun_at);
    static const PhraseSet kLeads = {"依照"sv, "按照"sv, "根据"sv, "违反"sv, "按"sv, "依"sv};
    const bool contract = noun == "合同" || noun == "协议";
    if (contract && (before.empty() || !suffix_of(before, kLeads).empty())) return Governor::own;
    // 依照规定第… is no name; 规定 as a verb: 依照前条规定第….
    if (noun == "规定" || noun == "决定") {
      static const PhraseSet kVerbal = {"款"sv, "条"sv, "项"sv, "按照"sv, "依照"sv};
      if (before.empty() || !suffix_of(before, kVerbal).empty()) return Governor::none;
    }
    return Governor::other;
  }

  bool named_itself(std::string_view head) const {
    const std::size_t open = head.rfind("《");
    if (open == head.npos || title_.empty()) return false;
    const std::string_view name =
        head.substr(open + "《"sv.size(), head.size() - open - "《"sv.size() - "》"sv.size());
    return !name.empty() && title_.find(name) != title_.npos && title_.ends_with(name);
  }

  /// True if another instrument was cited before in the sentence and nothing has ended its reach.
  bool carried_over(std::size_t at) const {
    if (other_end_ == std::string_view::npos || at < other_end_) return false;
    const std::string_view between = line_.substr(other_end_, at - other_end_);
    if (between.size() > kCarryReach) return false;
    return between.find("。") == between.npos && between.find("本办法") == between.npos;
  }

  /// Of a chain nobody governs.
  bool means_this_document(const ReferenceChain& chain, std::size_t at) const {
    if (amends_ || in_amending_sentence(at)) return false;
    const ReferenceStep& first = chain.steps.front();
    switch (first.kind) {
      case UnitKind::clause: return true;
      case UnitKind::article: {
        // …。 第五条 … on one line is a label that lost its line end, not a reference.
        const bool lost_label = line_.substr(chain.end).starts_with(" ") &&
                                text::trim(line_.substr(0, at)).ends_with("。");
        return !lost_label && resolver_.has(UnitKind::article);
      }
      case UnitKind::part:
      case UnitKind::chapter:
      case UnitKind::section: return at > 0 && resolver_.has(first.kind);
      default: {
        // 第一项 is often only a way to count.
        const bool bracketed = line_.substr(at + "第"sv.size()).starts_with("（");
        static const PhraseSet kAfter = {"的"sv,   "规定"sv, "所列"sv, "、"sv, "至"sv,
                                         "和"sv,   "或"sv,   "，"sv,   "。"sv, "）"sv,
                                         "情形"sv, "行为"sv, "所称"sv, "；"sv};
        const bool closed = !prefix_of(line_.substr(chain.end), kAfter).empty();
        const std::size_t offset =
            document::to_text(document_, {begin_ + at, begin_ + at + 1}).begin;
        const bool in_article =
            outline_.enclosing(outline_.innermost(offset), UnitKind::article) != 0;
        return in_article && (bracketed || closed) &&
               (bracketed || first.kind == UnitKind::paragraph);
      }
    }
  }

  bool in_amending_sentence(std::size_t at) const {
    const std::string_view near = line_.substr(at, 240);
    return contains_any(near.substr(0, near.find("。")), kAmendingSentence);
  }

  std::size_t read_annex(std::size_t at) {
    std::size_t end = at + "附件"sv.size();
    int number = 0;
    if (const auto figure = label_number(line_, end)) {
      number = figure->value;
      end += figure->size;
    }
    if (at == 0 || line_.substr(0, at).ends_with("《")) return end;
    if (number == 0) {
      static const PhraseSet kPointing = {"见"sv, "本"sv, "按"sv, "（"sv, "为"sv, "以"sv};
      if (suffix_of(line_.substr(0, at), kPointing).empty()) return end;
    }
    Reference reference = make(at, end);
    resolver_.resolve_annex(number, reference.span.begin, reference);
    found_.push_back(std::move(reference));
    return end;
  }

  Reference make(std::size_t from, std::size_t end) const {
    Reference reference;
    reference.span = document::to_text(document_, {begin_ + from, begin_ + end});
    reference.text = base::slice(document_.text, reference.span);
    return reference;
  }

  const document::Document& document_;
  const Outline& outline_;
  text::PhraseCursor anchors_;
  ReferenceResolver resolver_;
  std::string_view title_;
  bool amends_ = false;
  std::string_view line_;
  std::size_t begin_ = 0;
  std::size_t other_end_ = std::string_view::npos;  ///< End of the last reference to another work
  Said before_;                    ///< The last reference to this document on this line
  std::size_t last_cited_in_ = 0;  ///< Article in which an article was last cited
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> read_references(const document::Document& document, const Outline& outline) {
  return ReferenceReader(document, outline).run();
}

}  // namespace fashen::structure
