// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "structure/contract_fact_readers.h"
#include "structure/phrase.h"
#include "text/regex.h"
#include "text/required_literals.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

/// A pattern of a line of the folded text whose first group is the value of a fact.
struct Row {
  std::string_view key;
  Confidence confidence;
  std::size_t most;     ///< How many facts of it a contract has at most
  bool negatable;       ///< A negated statement (不提供担保) is none
  const char* pattern;  ///< RE2
};

constexpr Row kRows[] = {
    {"contract.number", Confidence::certain, 1, false,
     R"((?:合同编号|合同号|协议编号)[：为 ]*([A-Za-z0-9〔〕（）\p{Han}\-_/]{3,40}))"},
    {"project.number", Confidence::certain, 2, false,
     R"((?:项目编号|采购项目编号|采购编号|招标编号|采购计划编号)[：为 ]*([A-Za-z0-9〔〕（）\p{Han}\-_/]{3,40}))"},
    {"project.name", Confidence::certain, 1, false,
     R"((?:采购项目名称|项目名称|工程名称)[：为 ]{0,3}([^，。；\n：_]{3,60}))"},
    {"subject.place", Confidence::likely, 3, false,
     R"((?:交货|履行|交付|服务|工程|施工|工作|收货)地点[：为在 ]{0,3}([^，。；\n：_]{2,60}))"},
    {"tax.state", Confidence::likely, 2, false,
     R"(((?:不含税|含税|不含增值税|含增值税|含[0-9]+%增值税|含[^，。；\n]{0,8}税费|含一切税费)))"},
    {"tax.invoice", Confidence::likely, 2, true,
     R"((增值税(?:电子)?(?:专用|普通)发票|等额(?:有效|合法|合规)*发票))"},
    {"guarantee.mode", Confidence::likely, 3, true,
     R"((连带责任保证|连带保证责任|一般保证|不可撤销的?连带责任))"},
    {"guarantee.security", Confidence::likely, 3, true,
     R"(((?:以|将)[^，。；\n]{2,40}?(?:提供|设定|设立|作为)[^，。；\n]{0,6}(?:抵押|质押)(?:担保)?))"},
    {"dispute.arbitration", Confidence::likely, 3, true,
     R"(((?:中国|[\p{Han}]{2,8}?)(?:国际经济贸易|国际)?仲裁(?:委员会|院|中心)))"},
    {"dispute.court", Confidence::likely, 3, true,
     R"((?:向|由|提交|提请)([^，。；\n]{0,24}?人民法院))"},
    {"dispute.law", Confidence::likely, 2, true,
     R"(适用(中华人民共和国(?:现行)?法律|中国(?:大陆)?(?:现行)?法律|[^，。；\n]{2,12}?(?:国|港|州|区)法律?))"},
    {"effect", Confidence::likely, 2, false,
     R"(((?:本(?:合同|协议|补充协议)|合同|协议)?(?:自|经|于|在)[^。；\n]{2,60}?(?:生效|成立)))"},
    {"copies.total", Confidence::certain, 2, false,
     R"((一式(?:[一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]{1,3}|\d{1,2}|_{1,10}) ?份))"},
    {"copies.each", Confidence::certain, 4, false,
     R"(((?:[甲乙丙丁]、?)+方?(?:双方)?各?执?[^，。；\n]{0,4}?)"
     R"((?:[一二三四五六七八九十两壹贰叁肆伍陆]{1,3}|\d{1,2}) ?份|)"
     R"(双方各执[^，。；\n]{1,6}份|各方?各?执[^，。；\n]{1,6}份))"},
};

/// Contracts of labour name the arbitration commission for labour disputes, which is no
/// arbitration under the Arbitration Law.
bool is_labour_commission(std::string_view words) {
  return words.find("劳动") != words.npos || words.find("人事") != words.npos ||
         words.find("农村") != words.npos;
}

/// 可以向云岭仲裁委员会 without what leads up to the name.
base::Span without_preposition(std::string_view text, base::Span value) {
  using namespace std::string_view_literals;
  static const PhraseSet kLeads = {"可以向"sv, "可向"sv, "应向"sv, "提交"sv, "提请"sv,
                                   "均可向"sv, "由"sv,   "交"sv,   "向"sv,   "交由"sv};
  const std::string_view words = base::slice(text, value);
  std::size_t begin = 0;
  for (auto lead = kLeads.find_first(words); lead.found();
       lead = kLeads.find_first(words, lead.end())) {
    begin = lead.end();
  }
  return {value.begin + begin, value.end};
}

/// 不提供连带责任保证: the words right before say that there is none.
bool is_declined(std::string_view text, base::Span value) {
  using namespace std::string_view_literals;
  static const PhraseSet kDeclines = {"不提供"sv, "不承担"sv, "不设"sv, "不设定"sv, "不作"sv};
  return !kDeclines.suffix_of(text.substr(0, value.begin)).empty();
}

/// A pattern that matches within a line only, and the words of which a line needs one.
class LinePattern {
 public:
  explicit LinePattern(const char* pattern)
      : regex_(std::move(text::Regex::compile(pattern).value())),
        words_(rarest(text::required_sets(pattern))),
        needed_(std::vector<std::string_view>(words_.begin(), words_.end())) {}

  /// Calls `visit` for the matches of a text, one after another, until it is true.
  template <typename Visit>
  void each_match(std::string_view text, Visit visit) const {
    if (words_.empty()) {
      for (const text::Match& match : regex_.find_all(text, {0, text.size()})) {
        if (visit(match)) return;
      }
      return;
    }
    for (std::size_t at = 0; (at = needed_.find_first(text, at).at) < text.size();) {
      const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
      const std::size_t end = std::min(text.find('\n', at), text.size());
      for (const text::Match& match : regex_.find_all(text, {begin, end})) {
        if (visit(match)) return;
      }
      at = end;
    }
  }

 private:
  using Words = std::vector<std::string>;

  /// Long words are rare. Where a pattern needs none, none are asked for.
  static Words rarest(const std::vector<Words>& sets) {
    if (sets.empty()) return {};
    const auto shortest = [](const Words& words) {
      return std::min_element(words.begin(), words.end(),
                              [](const auto& a, const auto& b) { return a.size() < b.size(); })
          ->size();
    };
    return *std::max_element(sets.begin(), sets.end(), [&](const Words& a, const Words& b) {
      return shortest(a) < shortest(b);
    });
  }

  text::Regex regex_;
  Words words_;
  PhraseSet needed_;
};

const std::vector<LinePattern>& patterns() {
  static const std::vector<LinePattern> all = [] {
    std::vector<LinePattern> compiled;
    for (const Row& row : kRows) compiled.emplace_back(row.pattern);
    return compiled;
  }();
  return all;
}

}  // namespace

void read_term_facts(const ContractSource& source, ContractFactList& facts) {
  const std::string_view text = source.document.folded.text;
  std::size_t index = 0;
  for (const Row& row : kRows) {
    std::size_t found = 0;
    patterns()[index++].each_match(text, [&](const text::Match& match) {
      const base::Span value = without_preposition(text, match.groups[1]);
      const base::Span span = document::to_text(source.document, value);
      if (source.sentences.quoted(span)) return false;
      if (row.negatable && (source.sentences.negated(span) || is_declined(text, value))) {
        return false;
      }
      if (row.key == "dispute.arbitration" && is_labour_commission(base::slice(text, value))) {
        return false;
      }
      facts.add(row.key, value, row.confidence);
      return ++found >= row.most;
    });
  }
  if (source.front.date.date) {
    ContractFact& fact = facts.add("date.signing", source.front.date.span,
                                   base::to_chinese(*source.front.date.date), Confidence::certain);
    text::Quantity day;
    day.kind = text::QuantityKind::date;
    day.span = fact.span;
    day.date = source.front.date.date;
    fact.quantity = day;
  }
}

}  // namespace fashen::structure
