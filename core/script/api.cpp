// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/api.h"

#include "script/bindings.h"
#include "script/calendar_bindings.h"

namespace fashen::script {

const std::vector<Function>& functions() {
  static const std::vector<Function> all = {
      {"re.find", "fun(text: string, pattern: string): integer?, integer?",
       "模式第一次出现的起止字节（从 1 起，含末尾）；没有为 nil。模式为 RE2 语法，{词汇} 会展开。",
       re_find},
      {"re.match", "fun(text: string, pattern: string): string?",
       "第一处匹配的各捕获组；没有捕获组时为整个匹配；没有为 nil。", re_match},
      {"re.gmatch", "fun(text: string, pattern: string): fun(): string?",
       "逐个给出匹配，内容同 re.match。", re_gmatch},
      {"re.gsub", "fun(text: string, pattern: string, replacement: string): string",
       "把所有匹配换成给定文字（不解释 \\1）。", re_gsub},
      {"law.param", "fun(name: string, law?: string): Parameter?",
       "法定数值，按审查日期取；没有配置为 nil。law 可限定法律或者条款。", law_param},
      {"law.work", "fun(title: string): Work?", "按名称或者简称查法规；没有或者有歧义为 nil。",
       law_work},
      {"law.organ_successor", "fun(name: string): string?",
       "已撤并机关在审查日期的现名；没有撤并为 nil。", law_organ_successor},
      {"dates.days", "fun(from: string, to: string): integer", "两个日期相差的天数，后者在前为负。",
       dates_days},
      {"dates.add_days", "fun(date: string, days: integer): string", "若干天后的日期。",
       dates_add_days},
      {"dates.add_months", "fun(date: string, months: integer): string",
       "若干月后的同一天；该月没有这一天的，为月末。", dates_add_months},
      {"dates.working_days", "fun(from: string, to: string): integer?",
       "from 之后至 to（含）的工作日数；有不明年份的为 nil。", dates_working_days},
      {"dates.add_working_days", "fun(date: string, days: integer): string?",
       "此后（负数为此前）第几个工作日；遇到不明年份的为 nil。", dates_add_working_days},
      {"codes.credit", "fun(code: string): boolean", "统一社会信用代码的校验位是否正确。",
       codes_credit},
      {"codes.identity", "fun(number: string): boolean",
       "居民身份证号码的校验位和出生日期是否正确。", codes_identity},
      {"numeral_value", "fun(text: string): number?",
       "一个数字写法（一百二十三、壹佰、3万）的值；不是数字为 nil。", numeral_value},
      {"doc:find", "fun(self: Doc, pattern: string, where?: Place): fun(): Match?",
       "逐个给出模式在规整文本中的匹配。", doc_find},
      {"doc:first", "fun(self: Doc, pattern: string, where?: Place): Match?",
       "第一处匹配；没有为 nil。", doc_first},
      {"doc:has", "fun(self: Doc, pattern: string, where?: Place): boolean", "模式是否出现。",
       doc_has},
      {"doc:join", "fun(self: Doc, a: Place, b: Place): Span", "从两处中靠前的开头到靠后的末尾。",
       doc_join},
      {"doc:part", "fun(self: Doc, where: Place, first: integer, last: integer): Span",
       "一处的一部分，按字节，从 0 起，不含 last。", doc_part},
      {"doc:units", "fun(self: Doc, kind?: string): Unit[]", "大纲的单元，按顺序；可限定种类。",
       doc_units},
      {"doc:unit", "fun(self: Doc, index: integer): Unit?", "按序号取单元；0（全文）为 nil。",
       doc_unit},
      {"doc:unit_at", "fun(self: Doc, where: Place): Unit?", "一处所在的最内层单元。", doc_unit_at},
      {"doc:enclosing", "fun(self: Doc, where: Place, kind: string): Unit?",
       "一处所在的、给定种类的最近单元。", doc_enclosing},
      {"doc:sentences", "fun(self: Doc, where?: Place): Sentence[]",
       "句子；列举项自成一句并带有引导语。", doc_sentences},
      {"doc:sentence_at", "fun(self: Doc, where: Place): Sentence?", "一处所在的句子。",
       doc_sentence_at},
      {"doc:blocks", "fun(self: Doc, kind?: string): Block[]", "段落、标题、单元格等，按阅读顺序。",
       doc_blocks},
      {"doc:citations", "fun(self: Doc, where?: Place): Citation[]",
       "对法规和文件的引用及其核对结果。", doc_citations},
      {"doc:quantities", "fun(self: Doc, kind?: string, where?: Place): Quantity[]",
       "日期、期限、金额、百分比、费率和数目。", doc_quantities},
      {"doc:parties", "fun(self: Doc): Party[]", "合同当事人或者决定的相对人。", doc_parties},
      {"doc:facts", "fun(self: Doc, key?: string): Fact[]",
       "合同要素（金额、期限、担保、争议解决……）；可限定键。不是合同的为空。", doc_facts},
      {"doc:definitions", "fun(self: Doc): Definition[]", "以下简称和术语定义。", doc_definitions},
      {"doc:references", "fun(self: Doc, where?: Place): Reference[]", "对本文件条款和附件的引用。",
       doc_references},
      {"doc:negated", "fun(self: Doc, where: Place): boolean", "一处被否定（不得、禁止、取消……）。",
       doc_negated},
      {"doc:restating", "fun(self: Doc, where: Place): boolean",
       "一处所在的款以现行法条为依据，是转述。", doc_restating},
      {"doc:quoted", "fun(self: Doc, where: Place): boolean",
       "一处在引号、书名号或者法条对照栏内。", doc_quoted},
      {"doc:defining", "fun(self: Doc, where: Place): boolean", "一处所在的句子是定义。",
       doc_defining},
      {"doc:inward", "fun(self: Doc, where: Place): boolean", "一处约束的是机关自身。", doc_inward},
      {"doc:inoperative", "fun(self: Doc, where: Place): boolean",
       "一处在标题、目录、说明等非正文部分。", doc_inoperative},
      {"doc:favourable", "fun(self: Doc, where: Place): boolean",
       "一处有利于相对人（免收、缩短时限……）。", doc_favourable},
      {"doc:repealing", "fun(self: Doc, where: Place): boolean", "一处是废止或者取消。",
       doc_repealing},
  };
  return all;
}

const std::vector<DocumentField>& document_fields() {
  static const std::vector<DocumentField> all = {
      {"kind", "string", "文件种类：normative、contract、penalty……", doc_kind},
      {"as_of", "string", "审查日期，如 2026-11-23。", doc_as_of},
      {"title", "Field?", "标题。", doc_title},
      {"text", "string", "全文，原样。", doc_text},
      {"folded", "string", "全文，规整后（全半角、繁简、括号统一）。", doc_folded},
      {"contract", "Contract?", "合同的类型和条款；不是合同的为 nil。", doc_contract},
      {"front", "Front", "标题、文号、机关、日期等。", doc_front},
  };
  return all;
}

}  // namespace fashen::script
