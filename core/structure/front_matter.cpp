// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/front_matter.h"

#include <algorithm>
#include <array>

#include "structure/issuer.h"
#include "structure/outline_labels.h"
#include "structure/phrase.h"
#include "structure/signature.h"
#include "structure/title.h"
#include "text/quantity.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHeadLines = 15;
constexpr std::size_t kLongestClause = 900;  // bytes

const PhraseSet kDraftMarks = {"征求意见稿"sv, "草案"sv,   "送审稿"sv, "讨论稿"sv, "初稿"sv,
                               "修改稿"sv,     "审议稿"sv, "代拟稿"sv, "审查稿"sv, "修订稿"sv};

class FrontReader {
 public:
  FrontReader(const document::Document& document, const Outline& outline)
      : document_(document), outline_(outline), folded_(document.folded.text) {}

  FrontMatter run() {
    read_title();
    read_head();
    read_signature();
    read_effect();
    read_annexes();
    read_level();
    return std::move(front_);
  }

 private:
  Field field(base::Span folded) const {
    const base::Span span = document::to_text(document_, folded);
    return {std::string(text::trim(base::slice(document_.text, span))), span};
  }

  std::string_view line_text(std::size_t index) const {
    return text_of(document_, outline_.lines[index]);
  }

  void read_title() {
    title_ = title_span(document_, outline_);
    if (!title_.empty()) {
      front_.title = field(title_);
      std::string& value = front_.title.value;
      value.erase(std::remove(value.begin(), value.end(), '\n'), value.end());
    }
    const std::string_view title = base::slice(folded_, title_);
    front_.draft = contains_any(title, kDraftMarks);
    const std::size_t from = title.find("关于");
    if (from != title.npos && is_organ_name(title.substr(0, from))) {
      front_.issuer = field({title_.begin, title_.begin + from});
    }
  }

  void read_head() {
    const std::size_t count = std::min(outline_.lines.size(), kHeadLines);
    for (std::size_t index = 0; index < count; ++index) {
      const base::Span span = outline_.lines[index].span;
      const std::string_view line = line_text(index);
      if (!front_.document_number.present()) {
        const base::Span number = document_number_span(line);
        if (!number.empty() && line.find("《") == line.npos && !line.ends_with("。")) {
          front_.document_number = field({span.begin + number.begin, span.begin + number.end});
        }
      }
      if (!front_.issuer.present() && span.end <= std::max(title_.begin, title_.end)) {
        std::string_view organ = line;
        if (organ.ends_with("文件")) organ.remove_suffix("文件"sv.size());
        if (is_organ_name(organ) && organ.find("关于") == organ.npos) {
          front_.issuer = field({span.begin, span.begin + organ.size()});
        }
      }
      if (span.begin < title_.end || front_.addressee.present()) continue;
      if (is_addressee(line)) {
        front_.addressee = field({span.begin, span.end - "："sv.size()});
      }
      static const PhraseSet kMarks = {"征求意见稿"sv, "送审稿"sv, "草案）"sv};
      if (line.starts_with("（") && contains_any(line, kMarks)) front_.draft = true;
    }
  }

  static bool is_addressee(std::string_view line) {
    if (!line.ends_with("：") || line.size() > 400) return false;
    static const PhraseSet kAddressed = {"人民政府"sv, "各"sv, "局"sv,     "委"sv, "单位"sv,
                                         "公司"sv,     "你"sv, "办公室"sv, "厅"sv, "部门"sv};
    static const PhraseSet kNot = {"。"sv, "甲方"sv, "乙方"sv, "如下"sv, "当事人："sv};
    const auto label = parse_label(line);
    return !label && contains_any(line, kAddressed) && !contains_any(line, kNot);
  }

  void read_signature() {
    // The sign-off of the main document comes before its annexes.
    const auto annex = std::find_if(outline_.units.begin(), outline_.units.end(),
                                    [](const Unit& unit) { return unit.kind == UnitKind::annex; });
    const std::size_t limit =
        annex == outline_.units.end() ? document_.text.size() : annex->span.begin;
    for (const base::Span& span : outline_.signatures) {
      if (span.begin < limit) front_.signature = span;
    }
    if (front_.signature.empty()) return;
    const base::Span folded = document::to_folded(document_, front_.signature);
    for (const Line& line : outline_.lines) {
      if (!folded.contains(line.span)) continue;
      const std::string_view text = text_of(document_, line);
      if (is_date_line(text)) read_date(line.span);
      std::string_view organ = text;
      static const PhraseSet kSeals = {"（盖章）"sv, "（印章）"sv, "（公章）"sv, "（章）"sv};
      if (const auto seal = suffix_of(organ, kSeals); !seal.empty()) {
        organ.remove_suffix(seal.size());
      }
      organ = text::trim(organ);
      if (!front_.issuer.present() && is_organ_name(organ)) {
        front_.issuer = field({line.span.begin, line.span.begin + organ.size()});
      }
    }
    if (front_.date.present()) return;
    for (const text::Quantity& quantity : text::quantities(folded_, folded)) {
      if (quantity.kind == text::QuantityKind::date) set_date(front_.date, quantity);
    }
  }

  void read_date(base::Span line) {
    for (const text::Quantity& quantity : text::quantities(folded_, line)) {
      if (quantity.kind != text::QuantityKind::date) continue;
      set_date(front_.date, quantity);
    }
  }

  void set_date(DateField& into, const text::Quantity& quantity) const {
    into.date = quantity.date;
    into.span = document::to_text(document_, quantity.span);
  }

  /// 自2026年1月1日起施行, 自公布之日起施行, 有效期五年.
  void read_effect() {
    static const PhraseSet kEffect = {"起施行"sv, "起实施"sv, "起执行"sv, "起生效"sv,
                                      "起试行"sv, "后施行"sv, "后生效"sv};
    for (PhraseHit hit = find_first(folded_, kEffect); hit.found();
         hit = find_first(folded_, kEffect, hit.end())) {
      const base::Span clause = sentence_around(hit.at);
      const std::string_view text = base::slice(folded_, clause);
      const std::size_t from = text.substr(0, hit.at - clause.begin).rfind("自");
      if (from == text.npos || is_quoted_repeal(text) || clause.end <= title_.end) continue;
      front_.effective_clause = field(clause);
      front_.effective = {};
      for (const text::Quantity& quantity :
           text::quantities(folded_, {clause.begin + from, hit.at})) {
        if (quantity.kind == text::QuantityKind::date) set_date(front_.effective, quantity);
      }
      if (!front_.effective.present()) {
        front_.effective.span = document::to_text(document_, {clause.begin + from, hit.at});
      }
      read_validity(clause);
    }
    if (!front_.validity.present()) read_validity({0, folded_.size()});
  }

  /// 《X办法》自2020年1月1日起施行 speaks of another instrument.
  static bool is_quoted_repeal(std::string_view clause) {
    static const PhraseSet kSelf = {"本"sv, "自"sv, "现"sv};
    return clause.starts_with("《") && prefix_of(clause, kSelf).empty();
  }

  base::Span sentence_around(std::size_t at) const {
    static const PhraseSet kEnds = {"。"sv, "\n"sv, "；"sv};
    const std::size_t floor = at > kLongestClause ? at - kLongestClause : 0;
    const PhraseHit before = find_last(folded_.substr(floor, at - floor), kEnds);
    std::size_t begin = before.found() ? floor + before.end() : floor;
    while (begin < at && (static_cast<unsigned char>(folded_[begin]) & 0xC0) == 0x80) ++begin;
    const std::string_view rest = folded_.substr(at, kLongestClause);
    const PhraseHit after = find_first(rest, kEnds);
    std::size_t end = at + (after.found() ? after.at : 0);
    if (after.found() && after.phrase == "。") end += after.phrase.size();
    while (begin < at && folded_[begin] == ' ') ++begin;
    if (const auto label = parse_label(folded_.substr(begin, at - begin))) begin += label->content;
    return {begin, std::max(begin, end)};
  }

  void read_validity(base::Span range) {
    static const PhraseSet kValidity = {"有效期"sv, "试行期"sv, "暂行期"sv};
    const std::string_view text = base::slice(folded_, range);
    for (PhraseHit hit = find_first(text, kValidity); hit.found();
         hit = find_first(text, kValidity, hit.end())) {
      const std::size_t at = range.begin + hit.at;
      const base::Span near{at, std::min(range.end, at + 90)};
      for (const text::Quantity& quantity : text::quantities(folded_, cut_to_line(near))) {
        const bool term = quantity.kind == text::QuantityKind::duration ||
                          quantity.kind == text::QuantityKind::date;
        if (!term) continue;
        // 有效期内连续停产一年, 有效期届满之日起六个月 and 有效期不超过三年 tell no term.
        static const PhraseSet kOther = {"内"sv, "限内"sv, "届满"sv, "限届满"sv, "满"sv,  "限满"sv,
                                         "不"sv, "限不"sv, "最长"sv, "限最长"sv, "超过"sv};
        if (!prefix_of(text.substr(hit.end()), kOther).empty()) break;
        // A licence's or certificate's term is not the document's.
        const base::Span sentence = sentence_around(at);
        static const PhraseSet kOwn = {"施行"sv,   "实施"sv,   "本办法"sv, "本规定"sv,   "本通知"sv,
                                       "本意见"sv, "本细则"sv, "本方案"sv, "印发之日"sv, "生效"sv,
                                       "执行"sv,   "本通告"sv, "本措施"sv, "本规则"sv};
        if (!contains_any(base::slice(folded_, sentence), kOwn)) break;
        front_.validity = field({at, quantity.span.end});
        return;
      }
    }
  }

  /// Cut at the line's end, on a code point.
  base::Span cut_to_line(base::Span span) const {
    span.end = std::min(span.end, folded_.find('\n', span.begin));
    while (span.end < folded_.size() && span.end > span.begin &&
           (static_cast<unsigned char>(folded_[span.end]) & 0xC0) == 0x80) {
      --span.end;
    }
    return span;
  }

  void read_annexes() {
    for (const base::Span& span : outline_.annex_notes) add_annex(span);
    for (std::size_t index = 0; index < outline_.units.size(); ++index) {
      const Unit& unit = outline_.units[index];
      if (unit.kind != UnitKind::annex) continue;
      if (!outline_.annex_notes.empty()) continue;  // listed already
      front_.annexes.push_back({unit.heading, unit.label_span});
    }
  }

  void add_annex(base::Span span) {
    const base::Span folded = document::to_folded(document_, span);
    std::string_view text = base::slice(folded_, folded);
    for (int turn = 0; turn < 2; ++turn) {
      if (const auto label = parse_label(text)) text.remove_prefix(label->content);
      if (text.starts_with("附件")) text.remove_prefix("附件"sv.size());
      if (text.starts_with("：")) text.remove_prefix("："sv.size());
      text = text::trim(text);
    }
    if (text.empty()) return;
    const std::size_t begin = static_cast<std::size_t>(text.data() - folded_.data());
    front_.annexes.push_back(field({begin, begin + text.size()}));
  }

  void read_level() {
    const std::string_view title = base::slice(folded_, title_);
    std::string issuer;
    if (front_.issuer.present()) {
      issuer = base::slice(folded_, document::to_folded(document_, front_.issuer.span));
      front_.level = level_of(issuer);
      const std::string_view region = region_of(issuer);
      if (!region.empty()) {
        const base::Span whole = document::to_folded(document_, front_.issuer.span);
        front_.region = field({whole.begin, whole.begin + region.size()});
      }
    }
    if (front_.region.present()) return;
    const std::string_view region = region_of(title);
    if (region.empty()) return;
    front_.region = field({title_.begin, title_.begin + region.size()});
    if (front_.level == IssuerLevel::unknown) front_.level = level_of(title);
  }

  const document::Document& document_;
  const Outline& outline_;
  std::string_view folded_;
  base::Span title_;
  FrontMatter front_;
};

}  // namespace

FrontMatter read_front_matter(const document::Document& document, const Outline& outline) {
  return FrontReader(document, outline).run();
}

const char* name(IssuerLevel level) {
  switch (level) {
    case IssuerLevel::unknown: return "unknown";
    case IssuerLevel::national: return "national";
    case IssuerLevel::province: return "province";
    case IssuerLevel::city: return "city";
    case IssuerLevel::county: return "county";
    case IssuerLevel::township: return "township";
  }
  return "unknown";
}

}  // namespace fashen::structure
