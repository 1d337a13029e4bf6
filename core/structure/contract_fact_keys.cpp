// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "structure/contract_facts.h"

namespace fashen::structure {

const std::vector<ContractFactKey>& contract_fact_keys() {
  static const std::vector<ContractFactKey> all = {
      {"contract.type", "合同类型", "概况"},
      {"contract.trait", "合同特征", "概况"},
      {"contract.number", "合同编号", "概况"},
      {"project.name", "项目名称", "概况"},
      {"project.number", "项目编号", "概况"},
      {"project.budget", "预算金额", "概况"},
      {"contract.template", "文本性质", "概况"},
      {"party.name", "名称", "当事人"},
      {"party.kind", "主体性质", "当事人"},
      {"party.size", "企业规模", "当事人"},
      {"party.code", "证件号码", "当事人"},
      {"party.code_check", "号码校验", "当事人"},
      {"party.representative", "法定代表人", "当事人"},
      {"party.agent", "委托代理人", "当事人"},
      {"party.address", "住所", "当事人"},
      {"party.contact", "联系人", "当事人"},
      {"party.phone", "联系电话", "当事人"},
      {"party.bank", "开户银行", "当事人"},
      {"party.account", "账号", "当事人"},
      {"subject", "标的", "标的"},
      {"subject.place", "履行地点", "标的"},
      {"price.total", "合同总价", "价款"},
      {"price.total_words", "大写金额", "价款"},
      {"price.net", "不含税价", "价款"},
      {"price.unit", "单价", "价款"},
      {"price.part", "分项价款", "价款"},
      {"price.rent", "租金", "价款"},
      {"price.principal", "借款本金", "价款"},
      {"price.wage", "工资", "价款"},
      {"price.investment", "投资额", "价款"},
      {"interest.rate", "利率", "价款"},
      {"tax.state", "是否含税", "税"},
      {"tax.rate", "税率", "税"},
      {"tax.amount", "税额", "税"},
      {"tax.invoice", "发票", "税"},
      {"instalment.amount", "分期付款金额", "付款"},
      {"instalment.ratio", "分期付款比例", "付款"},
      {"payment.days", "付款期限", "付款"},
      {"payment.date", "付款日期", "付款"},
      {"deposit.earnest", "定金", "担保"},
      {"deposit.earnest_ratio", "定金比例", "担保"},
      {"deposit.rental", "押金", "担保"},
      {"bond.performance", "履约保证金", "担保"},
      {"bond.performance_ratio", "履约保证金比例", "担保"},
      {"bond.retention", "质量保证金", "担保"},
      {"bond.retention_ratio", "质量保证金比例", "担保"},
      {"bond.bid", "投标保证金", "担保"},
      {"guarantee.mode", "保证方式", "担保"},
      {"guarantee.period", "保证期间", "担保"},
      {"guarantee.security", "物的担保", "担保"},
      {"date.signing", "签订日期", "期限"},
      {"term.start", "开始日期", "期限"},
      {"term.end", "终止日期", "期限"},
      {"term.length", "期限", "期限"},
      {"term.delivery", "交付期限", "期限"},
      {"term.delivery_date", "交付日期", "期限"},
      {"term.inspection", "验收、异议期限", "期限"},
      {"term.warranty", "质保期", "期限"},
      {"term.probation", "试用期", "期限"},
      {"liability.penalty", "违约金、赔偿金额", "责任"},
      {"liability.ratio", "违约金比例", "责任"},
      {"liability.rate", "按期计算的违约金", "责任"},
      {"liability.cap", "责任上限", "责任"},
      {"dispute.arbitration", "仲裁机构", "争议"},
      {"dispute.court", "管辖法院", "争议"},
      {"dispute.law", "适用法律", "争议"},
      {"effect", "生效条件", "生效"},
      {"copies.total", "合同份数", "生效"},
      {"copies.each", "各方执有", "生效"},
      {"annex", "附件", "附件和签署"},
      {"signature", "签署", "附件和签署"},
      {"blank", "空白", "待补内容"},
      {"placeholder", "占位文字", "待补内容"},
  };
  return all;
}

const ContractFactKey* find_contract_fact_key(std::string_view key) {
  const auto& all = contract_fact_keys();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const ContractFactKey& entry) { return entry.key == key; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace fashen::structure
