// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include "structure/contract_fact_readers.h"
#include "structure/phrase.h"
#include "text/regex.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostShown = 100;  // places listed of one contract
constexpr std::size_t kFormBlanks = 6;   // fewer blanks make no form
constexpr double kFormShare = 0.15;      // blanks a sentence from which a paper is a form

/// Where something is to be filled in: ____, 【  】, （　　）.
const text::Regex& blank_pattern() {
  static const text::Regex kPattern =
      std::move(text::Regex::compile(R"(_{2,}|【 *】|〔 *〕|（ {2,}）|\[ *\]|□)").value());
  return kPattern;
}

/// What stands in for something else: XX公司, ××, 待定, （此处填写…）.
const text::Regex& placeholder_pattern() {
  static const text::Regex kPattern = std::move(
      text::Regex::compile(R"(X{2,}|×{2,}|\*{3,}|某某[\p{Han}]{0,6}|待定|待补充|待填写|)"
                           R"(（此处[^）\n]{1,30}）|（请?填写[^）\n]{0,30}）|\{\{[^}\n]{1,30}\}\})")
          .value());
  return kPattern;
}

std::size_t add_places(const ContractSource& source, ContractFactList& facts, const char* key,
                       const text::Regex& pattern) {
  const std::string_view text = source.document.folded.text;
  auto places = pattern.find_all(text, {0, text.size()});
  // 等待定金到账 waits for a deposit and leaves nothing open.
  std::erase_if(places, [&](const text::Match& match) {
    return text.substr(0, match.whole().begin).ends_with("等") &&
           text.substr(match.whole().begin).starts_with("待定");
  });
  std::size_t shown = 0;
  for (const text::Match& match : places) {
    if (shown++ >= kMostShown) break;
    facts.add(key, match.whole(), Confidence::likely);
  }
  return places.size();
}

bool is_form(const ContractSource& source, std::size_t blanks) {
  const std::string_view text = source.document.folded.text;
  const base::Span title = document::to_folded(source.document, source.front.title.span);
  static const PhraseSet kForms = {"示范文本"sv, "范本"sv, "模板"sv, "参考文本"sv, "标准文本"sv};
  if (contains_any(base::slice(text, title), kForms)) return true;
  static const PhraseSet kNotes = {"填写说明"sv, "使用说明"sv, "填表说明"sv};
  for (const Line& line : source.outline.lines) {
    if (!kNotes.prefix_of(text_of(source.document, line)).empty()) return true;
  }
  const double sentences = static_cast<double>(source.sentences.sentences().size());
  return blanks >= kFormBlanks && static_cast<double>(blanks) >= kFormShare * sentences;
}

void add_annexes(const ContractSource& source, ContractFactList& facts) {
  for (const Field& annex : source.front.annexes) {
    if (annex.present()) facts.add("annex", annex.span, annex.value, Confidence::likely);
  }
}

/// Who has a place in the block of signatures.
void add_signatures(const ContractSource& source, ContractFactList& facts) {
  if (source.outline.signatures.empty()) return;
  const base::Span block = source.outline.signatures.back();
  const base::Span folded = document::to_folded(source.document, block);
  const std::string_view words = base::slice(source.document.folded.text, folded);
  for (const Party& party : source.parties) {
    std::string_view role = party.role;
    std::size_t at = words.find(role);
    for (const std::string& alias : party.aliases) {
      if (at != words.npos) break;
      role = alias;
      at = words.find(role);
    }
    if (at == words.npos) continue;
    const base::Span place = {folded.begin + at, folded.begin + at + role.size()};
    facts.add("signature", place, Confidence::likely).about = party.role;
  }
}

}  // namespace

bool read_blank_facts(const ContractSource& source, ContractFactList& facts) {
  add_annexes(source, facts);
  add_signatures(source, facts);
  const std::size_t blanks = add_places(source, facts, "blank", blank_pattern());
  add_places(source, facts, "placeholder", placeholder_pattern());
  return is_form(source, blanks);
}

}  // namespace fashen::structure
