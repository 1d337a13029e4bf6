// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/contract_clause.h"

#include "structure/contract_type_table.h"
#include "structure/phrase.h"

namespace fashen::structure {
namespace {

/// Narrow families stand before wide ones: 付款违约责任 is about breach, 验收标准 about acceptance.
struct Row {
  std::string_view family, label;
  std::string_view heading;  ///< Words of a heading
  std::string_view content;  ///< Words near the beginning of a clause without heading
};

constexpr Row kRows[] = {
    {"breach", "违约责任", "违约|赔偿|责任承担|责任限制|罚则",
     "违约金|承担违约责任|赔偿损失|赔偿对方|逾期付款的|逾期交"},
    {"dispute", "争议解决", "争议|管辖|仲裁|适用法律|法律适用",
     "发生争议|发生的争议|产生的争议|提起诉讼|申请仲裁|人民法院起诉|提交仲裁"},
    {"force-majeure", "不可抗力", "不可抗力|情势变更|免责", "不可抗力"},
    {"confidential", "保密", "保密|商业秘密", "保密义务|商业秘密|泄露"},
    {"data", "数据和个人信息", "个人信息|数据安全|数据", "个人信息|数据安全"},
    {"ip", "知识产权", "知识产权|成果归属|著作权|专利|权利归属", "知识产权|著作权归"},
    {"termination", "解除和终止", "解除|终止|退出|退租", "有权解除|解除合同|解除本合同|合同终止"},
    {"guarantee", "担保", "担保|保证金|定金|押金|履约保证|抵押|质押|保函",
     "履约保证金|定金|押金|连带责任保证|抵押担保"},
    {"warranty", "质量保证", "质保|保修|售后|缺陷责任|质量保证", "质保期|保修期|缺陷责任期"},
    {"acceptance", "验收", "验收|检验|考核", "验收合格|组织验收|进行验收|考核"},
    {"payment", "付款", "付款|支付|结算|发票|账户",
     "支付至|支付合同|付清|个工作日内支付|日内支付|支付方式|开具发票|按月支付|一次性支付"},
    {"price", "价款", "价款|价格|合同价|费用|报酬|租金|金额|工资|对价|总价|出让金|补偿金额|利率",
     "总价为|合同总价|合同价款|租金为|服务费为|价款为|总金额|费用为|报酬为|单价"},
    {"quality", "质量", "质量|技术标准|标准|参数|规格|技术要求", "质量标准|国家标准|符合质量"},
    {"term", "期限", "期限|工期|有效期|履行期|服务期|租期|合同期|进度",
     "期限为|工期为|服务期|租赁期|租期|有效期|自合同"},
    {"delivery", "交付", "交货|交付|运输|履行地点|履行方式|地点|风险转移|交地",
     "交货|交付|送达指定|运输"},
    {"definition", "定义", "定义|释义|术语", "本合同所称|下列词语"},
    {"annex", "附件", "附件", "附件"},
    {"notice", "通知送达", "通知|送达|联系", "送达地址|通知应当"},
    {"assignment", "转让和分包", "转让|分包|转包|转租", "分包|转让给第三|转包"},
    {"effect", "生效和份数", "生效|份数|签署|其他|附则", "一式|生效"},
    {"duties", "权利义务", "权利|义务|职责|责任", "甲方应当|乙方应当|的义务|有权"},
    {"subject", "标的",
     "标的|产品|货物|服务内容|工程内容|工程概况|租赁物|项目名称|工作内容|范围|内容|采购|概况|"
     "借款|合作事项|委托事项|宗地|房屋|转让标的|定作",
     "向甲方提供|提供下列|承包范围|标的|货物名称|委托乙方|交付下列|服务内容|工程名称|位于"},
};

constexpr std::size_t kContentReach = 240;  // bytes of a clause that tell what it is about

struct Entry {
  std::string_view family;
  PhraseSet heading;
  PhraseSet content;
};

const std::vector<Entry>& entries() {
  static const std::vector<Entry> all = [] {
    std::vector<Entry> built;
    for (const Row& row : kRows) {
      built.push_back(
          {row.family, PhraseSet(words_of(row.heading)), PhraseSet(words_of(row.content))});
    }
    return built;
  }();
  return all;
}

std::string_view family_of(std::string_view words, const PhraseSet Entry::*list) {
  for (const Entry& entry : entries()) {
    if (contains_any(words, entry.*list)) return entry.family;
  }
  return {};
}

std::vector<std::size_t> top_units(const Outline& outline) {
  std::vector<std::size_t> units = outline.of_kind(UnitKind::article);
  if (!units.empty()) return units;
  for (std::size_t index : outline.of_kind(UnitKind::clause)) {
    if (outline.units[index].depth <= 1) units.push_back(index);
  }
  return units;
}

}  // namespace

const std::vector<ClauseFamily>& clause_families() {
  static const std::vector<ClauseFamily> all = [] {
    std::vector<ClauseFamily> built;
    for (const Row& row : kRows) built.push_back({row.family, row.label});
    return built;
  }();
  return all;
}

std::string_view clause_family_label(std::string_view family) {
  for (const ClauseFamily& entry : clause_families()) {
    if (entry.family == family) return entry.label;
  }
  return {};
}

std::vector<ContractClause> read_contract_clauses(const document::Document& document,
                                                  const Outline& outline) {
  std::vector<ContractClause> clauses;
  const std::string_view folded = document.folded.text;
  for (std::size_t index : top_units(outline)) {
    const Unit& unit = outline.units[index];
    ContractClause clause{{}, index, unit.span, Confidence::likely};
    clause.family = family_of(unit.heading, &Entry::heading);
    if (clause.family.empty()) {
      const std::string_view words = base::slice(folded, document::to_folded(document, unit.span));
      clause.family = family_of(words.substr(0, kContentReach), &Entry::content);
      clause.confidence = Confidence::hint;
    }
    clauses.push_back(std::move(clause));
  }
  return clauses;
}

}  // namespace fashen::structure
