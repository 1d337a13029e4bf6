// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rule_keys.h"

namespace fashen::script {

const std::vector<RuleKey>& rule_keys() {
  static const std::vector<RuleKey> all = {
      {"title", "string", "问题的名称。"},
      {"why", "string", "为什么是问题，后果是什么。"},
      {"severity", "\"error\"|\"warning\"|\"note\"",
       "error 违法或者不能这样印发，warning 很可能不当，note 体例或者提醒。"},
      {"confidence", "\"certain\"|\"likely\"|\"hint\"", "规则有多大把握；hint 默认不显示。"},
      {"applies",
       "{kind?: string|string[], rank?: string|string[], titled?: string[], untitled?: "
       "string[], parties?: integer, articles?: integer}?",
       "用于哪些文件：种类；位阶；标题匹配或者不匹配的模式；至少有几个当事人、几条。"},
      {"basis", "string[]", "法律依据：法规@版本日期 条款。打开条文看过再写。"},
      {"since", "string?", "从哪个版本起有这条规则。"},
      {"tags", "string[]?", "标签，表达式中写作 #标签。"},
      {"scope", "string?",
       "find 逐个看的范围：document、title、article、paragraph、sentence（默认）、clause、cell。"},
      {"find", "string[]?", "有问题的写法（RE2，{词汇} 会展开）；组 at 标出意见所在的字句。"},
      {"unless", "string[]?", "同一范围（或者其引导语）中有这些字句的除外。"},
      {"except", "string[]?",
       "引擎认定的除外：negated 否定、restating 转述法条、quoted 引号内、defining 定义、inward "
       "约束机关自身、inoperative 非正文、favourable 有利于相对人、repealing 废止。"},
      {"require", "string[]|{any: string[], when?: string[]}?",
       "全文应当有其中之一；when 限于出现这些字句时。"},
      {"forbid", "table<string|integer, string>?", "不应出现的词语；[\"词语\"] = \"改成的词语\"。"},
      {"limit",
       "{find: string|string[], param: string, law?: string, compare?: string, "
       "quantity?: string}?",
       "find 处的数量应当合于法定数值 param；message 可用 {quantity}、{limit}、{law}。"},
      {"order", "string[]?", "各步骤的日期不能倒置；message 可用 {other}。"},
      {"consistent", "string|string[]?",
       "组 value 的内容各处应当相同，组 of 区分不同的事实；message 可用 {other}。"},
      {"sequence", "string|{unit: string, within?: boolean}?",
       "单元（article、chapter、item……）的序号应当连续；within 为在上级单元中分别计算。"},
      {"triggers", "string[]?", "check 的触发词：有其中之一才运行；没有触发词的规则慢。"},
      {"check", "fun(doc: Doc, report: Reporter)?", "以上形式都不够时的函数。"},
      {"message", "string?", "意见：{match} 为字句，{unit} 为条款，{1}、{组名} 为捕获组。"},
      {"suggest", "string", "怎样改。"},
      {"options", "table<string, any>?",
       "可在审查方案中设置的值：名称 = 默认值，或者 { default, min, max, choices, help }。"},
      {"strictness", "\"strict\"|\"neutral\"|\"loose\"?",
       "至少多严的审查才运行；默认 loose，总是运行。"},
      {"sides", "string[]?", "合同规则保护谁（如 承租人）；立场不在其中的审查不运行。"},
      {"region", "string?", "只在哪里适用，如 浙江省/杭州市。"},
      {"overrides", "string?", "在该地域代替哪条规则；最小的地域优先。"},
      {"yields_to", "string[]?", "这些规则在同一字句有意见时，本规则不再说。"},
      {"renamed_from", "string[]?", "曾用的规则名。"},
      {"examples",
       "{bad?: string, good?: string, kind?: string, rank?: string, date?: string, todo?: "
       "boolean}[]",
       "例子就是检验：bad 恰有一处意见，在 ⟦⟧ 之间；good 没有意见；todo 是还做不到的。"},
  };
  return all;
}

}  // namespace fashen::script
