// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/contract_defects.h"

#include <algorithm>

#include "text/regex.h"

namespace fashen::testing {
namespace {

/// A sentence that is a defect wherever it stands. It needs one of the words and none of the
/// others in the contract.
struct Sentence {
  const char* rule;
  const char* words;
  const char* needs;    ///< RE2; empty: any contract
  const char* forbids;  ///< RE2; empty: none
};

const Sentence sentences[] = {
    {"contract/final-interpretation-right", "本合同的最终解释权归甲方所有。", "甲方", ""},
    {"contract/liability-exemption-void", "乙方人员在履行合同中发生人身伤亡的，甲方概不负责。",
     "乙方", "赠与"},
    {"contract/deemed-consent", "甲方收到乙方的结算资料后24小时内未提出异议的，视为认可全部内容。",
     "乙方", ""},
    {"contract/xref-dangling", "前款的计算办法按照本合同第九十八条执行。", "",
     "补充协议|原合同|### "},
    {"contract/number-words-mismatch", "资料的保存期限为三（2）年。", "", ""},
    {"contract/date-invalid", "乙方应当于2026年9月31日前提交总结报告。", "乙方", ""},
    {"contract/penalty-waiver-void", "双方均放弃请求人民法院调整违约金的权利。", "违约金", ""},
    {"contract/limitation-altered", "因本合同产生的请求权，诉讼时效期间为一年。", "", ""},
    {"contract/private-fine", "乙方违反甲方管理制度的，甲方有权对乙方处以罚款5,000元。", "乙方",
     "劳动合同"},
    {"contract/change-of-circumstances-waived",
     "无论客观情况发生何种变化，乙方均不得以情势变更为由要求变更或者解除合同。", "乙方",
     "情势变更"},
    {"contract/role-undefined", "戊方应当对上述事项承担监督责任。", "甲方", "戊方"},
    {"contract/placeholder-residue", "本项目的联络人为XXX（此处填写姓名）。", "", ""},
    {"contract/date-order-reversed", "质量回访期自2027年6月1日起至2027年3月1日止。", "", ""},
    {"contract/unilateral-change", "甲方有权随时单方变更本合同的内容，乙方应当无条件接受。", "乙方",
     "劳动合同"},
    {"contract/blank-unfilled", "一方泄露对方信息的，应当支付违约金____元。", "", ""},
    {"citation/repealed-law", "本条约定依据《中华人民共和国合同法》第一百一十四条执行。", "", ""},
    {"contract/deposit-over-cap", "乙方应当在签约后三日内向甲方支付合同总价30%的定金。",
     "合同总价为", "定金|订金"},
};

/// An end that replaces a statement of the contract.
struct Replacement {
  const char* rule;
  const char* pattern;  ///< RE2; the first match is replaced
  const char* words;
  const char* forbids;
};

const Replacement replacements[] = {
    {"contract/arbitrate-or-litigate",
     "(?:向[^，。；]{0,24}人民法院(?:提起诉讼|起诉)|提交[^，。；]{2,10}仲裁委员会仲裁)",
     "可以向临江仲裁委员会申请仲裁，也可以向人民法院起诉",
     "劳动|农村土地|行政诉讼|行政复议|仲裁机构"},
    {"contract/arbitration-institution-unclear",
     "(?:向[^，。；]{0,24}人民法院(?:提起诉讼|起诉)|提交[^，。；]{2,10}仲裁委员会仲裁)",
     "提交当地仲裁机构仲裁", "劳动|农村土地|行政诉讼|行政复议|也可以向"},
    {"contract/seal-improper", "(?:签字)?(?:并|或者)?(?:加盖公章|盖章)之日起生效",
     "加盖财务专用章之日起生效", ""},
    {"contract/copies-mismatch", "一式(?:两|二|四|六)份", "一式九份", "其余|其他[^，。]{0,8}备案"},
    {"contract/penalty-excessive",
     "每(?:日|逾期一日)[^，。；]{0,20}(?:万分之[一二三四五六七八]|千分之[一二三])",
     "每逾期一日按合同总价的5%", "劳动合同"},
};

text::Regex compiled(const char* pattern) {
  auto regex = text::Regex::compile_exact(pattern);
  return std::move(*regex);
}

bool occurs(const char* pattern, const std::string& text) {
  return compiled(pattern).contains(text);
}

/// Puts a sentence at the end of an article in the middle of the contract.
bool insert(std::string& text, const std::string& words, std::mt19937& random) {
  const std::vector<std::size_t> starts = article_starts(text);
  if (starts.size() < 5) return false;
  // Before the last two articles, which are about disputes and copies.
  const std::size_t which = 2 + random() % (starts.size() - 4);
  std::size_t at = starts[which];
  while (at > 0 && (text[at - 1] == '\n' || text[at - 1] == '\r')) --at;
  // Behind a heading it would be part of that.
  if (!std::string_view(text).substr(0, at).ends_with("。")) return false;
  text.insert(at, words);
  return true;
}

bool seed_sentence(const Sentence& sentence, std::string& text, std::mt19937& random) {
  if (*sentence.needs != '\0' && !occurs(sentence.needs, text)) return false;
  if (*sentence.forbids != '\0' && occurs(sentence.forbids, text)) return false;
  return insert(text, sentence.words, random);
}

bool replace(const Replacement& replacement, std::string& text) {
  if (*replacement.forbids != '\0' && occurs(replacement.forbids, text)) return false;
  text::Match match;
  if (!compiled(replacement.pattern).search(text, {0, text.size()}, match)) return false;
  const base::Span span = match.whole();
  text.replace(span.begin, span.size(), replacement.words);
  return true;
}

/// Raises the first digit of a figure that is repeated in capitals.
bool seed_amount(std::string& text, std::mt19937&) {
  text::Match match;
  if (!compiled("[1-8][0-9,.]*元（大写").search(text, {0, text.size()}, match)) return false;
  ++text[match.whole().begin];
  return true;
}

/// The company that signs is called otherwise than at the head.
bool seed_party_name(std::string& text, std::mt19937&) {
  const std::size_t tail = text.rfind("有限公司");
  const std::vector<std::size_t> starts = article_starts(text);
  constexpr std::size_t han = 3;  // bytes
  if (tail == text.npos || starts.size() < 3 || tail < starts.back() || tail < 3 * han)
    return false;
  text.replace(tail - 2 * han, han, "鑫");
  return true;
}

/// Refers to an annex that is not among the annexes. A contract without any may have them in files
/// of their own, so it gets one.
bool seed_annex(std::string& text, std::mt19937& random) {
  if (text.find("附件") != text.npos) return false;
  if (!insert(text, "交接的范围详见附件十九《交接明细表》。", random)) return false;
  text += "\n附件一\n资料清单\n图纸一套，说明书一份。\n";
  return true;
}

/// Changes the check digit of the first credit code.
bool seed_credit_code(std::string& text, std::mt19937&) {
  text::Match match;
  if (!compiled("代码[：:| ]*9[0-9A-Z]{17}").search(text, {0, text.size()}, match)) return false;
  char& last = text[match.whole().end - 1];
  last = last == '7' ? '8' : '7';
  return true;
}

std::vector<ContractDefect> build() {
  std::vector<ContractDefect> all;
  for (const Sentence& sentence : sentences) {
    all.push_back({sentence.rule, {}, [&sentence](std::string& text, std::mt19937& random) {
                     return seed_sentence(sentence, text, random);
                   }});
  }
  for (const Replacement& replacement : replacements) {
    all.push_back({replacement.rule, {}, [&replacement](std::string& text, std::mt19937&) {
                     return replace(replacement, text);
                   }});
  }
  all.push_back({"contract/amount-words-mismatch",
                 {"contract/payment-stage-mismatch", "contract/amount-inconsistent",
                  "contract/amount-table-mismatch"},
                 seed_amount});
  all.push_back({"contract/party-name-inconsistent", {}, seed_party_name});
  all.push_back({"contract/uscc-invalid", {}, seed_credit_code});
  all.push_back({"contract/annex-missing", {}, seed_annex});
  return all;
}

}  // namespace

const std::vector<ContractDefect>& contract_defects() {
  static const std::vector<ContractDefect> all = build();
  return all;
}

std::vector<std::size_t> article_starts(const std::string& text) {
  static const text::Regex article = compiled(
      "(?m)^(?:第[一二三四五六七八九十百0-9]+条|[一二三四五六七八九十]+、|[0-9]{1,2}[、.．][^0-9]"
      "|（[一二三四五六七八九十]+）|## )");
  static const text::Regex signature =
      compiled("(?m)^(?:\\*\\*)?[^：:\\n。，]{2,12}（(?:盖章|签字|签章|公章)[^）]*）");
  std::vector<std::size_t> starts;
  for (const text::Match& match : article.find_all(text, {0, text.size()})) {
    starts.push_back(match.whole().begin);
  }
  text::Match end;
  const std::size_t from = starts.empty() ? 0 : starts.back();
  if (!signature.search(text, {from, text.size()}, end)) return {};
  starts.push_back(end.whole().begin);
  return starts;
}

}  // namespace fashen::testing
