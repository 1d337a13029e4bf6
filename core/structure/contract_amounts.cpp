// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "structure/contract_fact_readers.h"
#include "structure/contract_type_table.h"
#include "structure/phrase.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;
using text::Quantity;
using text::QuantityKind;

/// Words that say what a quantity is for. Of the words before it in its sentence the nearest
/// decides; words directly behind it (…元的违约金, 作为定金) decide before those.
struct Row {
  QuantityKind kind;
  std::string_view key;  ///< Empty: a quantity that is no fact of the contract
  std::string_view words;
};

constexpr Row kRows[] = {
    {QuantityKind::money, "price.total",
     "合同总价款|合同总价|合同总金额|合同总额|合同价款|合同金额|合同价格|合同价|总价款|总价|总金额|"
     "价税合计|签约合同价|中标金额|中标价|成交金额|成交价|成交总价|含税总价|服务费总额|服务费总计|"
     "服务费总金额|总费用|费用总额|转让价款|转让价格|转让价|出让价款|出让金总额|补偿总额|合计|总计|"
     "价款总额|货款总额|价款|合同暂定价|报价|服务费用|服务费|报酬|货款|工程款"},
    {QuantityKind::money, "price.net",
     "不含税价款|不含税价|不含税金额|不含税总价|不含税|不含增值税"},
    {QuantityKind::money, "tax.amount", "增值税额|税额|增值税款|增值税|税款"},
    {QuantityKind::money, "price.unit", "单价|每台|每套|每吨|每件|每平方米|每人|每次|单位价格"},
    {QuantityKind::money, "price.rent", "月租金|年租金|租金|物业费|房租"},
    {QuantityKind::money, "price.principal",
     "借款本金|借款金额|贷款金额|借款总额|主债权|债权本金|本金|出借|借款"},
    {QuantityKind::money, "price.wage", "工资|底薪|月薪|年薪|劳动报酬|薪酬"},
    {QuantityKind::money, "price.investment", "计划总投资|总投资|投资总额|固定资产投资|投资额"},
    {QuantityKind::money, "project.budget", "预算金额|采购预算|最高限价|项目预算|控制价"},
    {QuantityKind::money, "instalment.amount",
     "首付款|首期款|预付款|进度款|尾款|余款|第一期|第二期|第三期|第四期|剩余款项|支付|付款|付清|"
     "给付|结清|汇入|转账"},
    {QuantityKind::money, "deposit.earnest", "定金"},
    {QuantityKind::money, "deposit.rental", "押金|租赁保证金|订金"},
    {QuantityKind::money, "bond.performance", "履约保证金|履约担保|履约保函"},
    {QuantityKind::money, "bond.retention", "质量保证金|质保金|保修金|质量保修金"},
    {QuantityKind::money, "bond.bid", "投标保证金|磋商保证金"},
    {QuantityKind::money, "liability.cap",
     "累计不超过|最高不超过|责任上限|赔偿上限|赔偿总额不超过|赔偿责任以"},
    {QuantityKind::money, "liability.penalty",
     "违约金|赔偿金|罚款|滞纳金|赔偿|处罚|扣除|扣减|扣款|逾期一日"},
    {QuantityKind::money, "",
     "注册资本|注册资金|资产总额|保险金额|保额|营业收入|净资产|加班费|培训费|不低于|以上的"},

    {QuantityKind::percentage, "tax.rate", "税率|增值税专用发票|增值税普通发票|增值税"},
    {QuantityKind::percentage, "instalment.ratio",
     "支付至|付至|支付|付款|付清|预付款|首付款|进度款|尾款|余款|剩余|结清"},
    {QuantityKind::percentage, "deposit.earnest_ratio", "定金"},
    {QuantityKind::percentage, "bond.performance_ratio", "履约保证金|履约担保|履约保函"},
    {QuantityKind::percentage, "bond.retention_ratio", "质量保证金|质保金|保修金|质量保修金"},
    {QuantityKind::percentage, "liability.cap",
     "累计不超过|最高不超过|责任上限|赔偿上限|总额不超过|赔偿总额"},
    {QuantityKind::percentage, "liability.ratio", "违约金|赔偿金|滞纳金|赔偿|扣除|扣减|违约"},
    {QuantityKind::percentage, "interest.rate", "年利率|利率|利息|年化|罚息|资金占用费"},
    {QuantityKind::percentage, "",
     "变更幅度|误差|浮动|满意率|合格率|完好率|折扣|持股|股权比例|股权"},

    {QuantityKind::rate, "liability.rate", "违约金|逾期|滞纳金|赔偿|延期|迟延|违约"},
    {QuantityKind::rate, "interest.rate", "利率|利息|年化|罚息|资金占用费|借款"},

    {QuantityKind::duration, "term.length",
     "合同期限|合同期|服务期限|服务期|租赁期限|租赁期间|租赁期|租期|合同工期|工期|借款期限|"
     "履行期限|"
     "履行期|合同有效期|有效期限|有效期|劳动合同期限|合作期限|合作期|委托期限|承包期限|承包期|"
     "出让年限|"
     "许可期限|使用期限|经营期限|特许经营期|运营期|保密期限"},
    {QuantityKind::duration, "term.warranty",
     "质保期|质量保证期|保修期限|保修期|缺陷责任期|免费维护期|质量保修期|免费保修"},
    {QuantityKind::duration, "term.probation", "试用期"},
    {QuantityKind::duration, "guarantee.period", "保证期间|保证期限|担保期限"},
    {QuantityKind::duration, "term.inspection", "异议|验收|检验"},
    {QuantityKind::duration, "term.delivery", "交货|交付|完工|竣工|供货|到货|送达指定|安装调试"},
};

constexpr std::size_t kReach = 120;    // bytes before a quantity in which its label may stand
constexpr std::size_t kAdjacent = 24;  // bytes between label and quantity that leave no doubt
constexpr std::size_t kBehind = 60;    // bytes
constexpr std::size_t kKinds = 6;      // of QuantityKind

/// The words of one kind of quantity, and which key each speaks for.
struct Lexicon {
  std::vector<std::pair<std::string_view, std::string_view>> keys;  // word, key
  PhraseSet words{};
  std::string_view key_of(std::string_view word) const {
    for (const auto& [candidate, key] : keys) {
      if (candidate == word) return key;
    }
    return {};
  }
};

Lexicon lexicon_of(const std::vector<std::pair<std::string_view, std::string_view>>& lists) {
  Lexicon lexicon;
  std::vector<std::string_view> words;
  for (const auto& [key, list] : lists) {
    for (std::string_view word : words_of(list)) {
      lexicon.keys.emplace_back(word, key);
      words.push_back(word);
    }
  }
  lexicon.words = PhraseSet(words);
  return lexicon;
}

const Lexicon& lexicon(QuantityKind kind) {
  static const std::array<Lexicon, kKinds> all = [] {
    std::array<Lexicon, kKinds> built;
    for (std::size_t index = 0; index < kKinds; ++index) {
      std::vector<std::pair<std::string_view, std::string_view>> lists;
      for (const Row& row : kRows) {
        if (static_cast<std::size_t>(row.kind) == index) lists.emplace_back(row.key, row.words);
      }
      built[index] = lexicon_of(lists);
    }
    return built;
  }();
  return all[static_cast<std::size_t>(kind)];
}

PhraseHit last_of(std::string_view text, const PhraseSet& words) {
  PhraseHit last;
  for (auto hit = words.find_first(text); hit.found(); hit = words.find_first(text, hit.end())) {
    last = hit;
  }
  return last;
}

bool in_words(const Quantity& quantity) {
  return quantity.style == text::NumeralStyle::financial ||
         quantity.style == text::NumeralStyle::chinese;
}

class AmountReader {
 public:
  AmountReader(const ContractSource& source, ContractFactList& facts)
      : source_(source), facts_(facts), text_(source.document.folded.text) {}

  void run() {
    const auto quantities = text::quantities(text_, {0, text_.size()});
    for (std::size_t index = 0; index < quantities.size(); ++index) {
      previous_ = index == 0 ? nullptr : &quantities[index - 1];
      next_ = index + 1 < quantities.size() ? &quantities[index + 1] : nullptr;
      read(quantities[index]);
    }
  }

 private:
  /// Where the sentence of a place begins: mark, line end, or too far away.
  std::size_t begin_of(std::size_t at) const {
    std::size_t from = at > kReach ? at - kReach : 0;
    while (from < at && (static_cast<unsigned char>(text_[from]) & 0xC0) == 0x80) ++from;
    static const PhraseSet kEnds = {"。"sv, "；"sv, "\n"sv};
    const PhraseHit end = last_of(text_.substr(from, at - from), kEnds);
    return end.found() ? from + end.end() : from;
  }

  std::string_view behind(const Quantity& quantity) const {
    const std::string_view rest = text_.substr(std::min(quantity.span.end, text_.size()), kBehind);
    static const PhraseSet kEnds = {"。"sv, "；"sv, "\n"sv, "，"sv, "、"sv};
    return rest.substr(0, kEnds.find_first(rest).at);
  }

  void read(const Quantity& quantity) {
    const base::Span span = document::to_text(source_.document, quantity.span);
    if (quantity.foreign_currency && quantity.kind != QuantityKind::money) return;
    if (source_.sentences.quoted(span)) return;
    if (quantity.kind == QuantityKind::date) return read_date(quantity);
    if (quantity.kind == QuantityKind::number) return;
    if (quantity.kind == QuantityKind::money && read_words(quantity)) return;
    if (quantity.kind == QuantityKind::duration && read_deadline(quantity)) return;
    // A label belongs to the first quantity of its kind behind it.
    const std::size_t begin =
        std::max(begin_of(quantity.span.begin), last_end_[static_cast<std::size_t>(quantity.kind)]);
    last_end_[static_cast<std::size_t>(quantity.kind)] = quantity.span.end;
    const std::string_view before = text_.substr(begin, quantity.span.begin - begin);
    // 每逾期一日, 超过三十日: how long something lasts, not how long it may.
    static const PhraseSet kLasting = {"每逾期"sv, "逾期"sv, "每"sv, "每延迟"sv, "超过"sv};
    if (quantity.kind == QuantityKind::duration && !kLasting.suffix_of(before).empty()) return;
    const Lexicon& words = lexicon(quantity.kind);

    // 1000元的违约金, 30%作为预付款
    std::string_view after = behind(quantity);
    static const PhraseSet kLinks = {"的"sv,   "作为"sv, "为"sv,         "（"sv,         "计入"sv,
                                     "支付"sv, "承担"sv, "向甲方支付"sv, "向乙方支付"sv, "收取"sv};
    for (auto link = kLinks.prefix_of(after); !link.empty(); link = kLinks.prefix_of(after)) {
      after.remove_prefix(link.size());
    }
    const std::string_view direct = words.words.prefix_of(after);
    PhraseHit label = last_of(before, words.words);
    // 年利率6% says itself what it is.
    const bool own = !label.found() && quantity.kind == QuantityKind::rate;
    if (own) label = last_of(base::slice(text_, quantity.span), words.words);
    std::string_view key;
    std::size_t gap = 0;
    if (!direct.empty() && (quantity.kind != QuantityKind::money || after.size() != 0) &&
        decides(direct, quantity.kind)) {
      key = words.key_of(direct);
    } else if (label.found()) {
      key = words.key_of(label.phrase);
      gap = own ? 0 : before.size() - label.end();
    } else {
      add_part(quantity, before);
      return;
    }
    const std::size_t clause = begin_of(quantity.span.begin);
    key = adjusted(key, quantity, text_.substr(clause, quantity.span.begin - clause));
    if (key.empty()) return;
    add(key, quantity, gap <= kAdjacent ? Confidence::certain : Confidence::likely);
  }

  /// Verbs behind a quantity begin something else: 支付30万元，付清… says nothing of the 30万元.
  static bool decides(std::string_view word, QuantityKind kind) {
    static const PhraseSet kVerbs = {"支付"sv, "付款"sv, "付清"sv, "验收"sv, "检验"sv,
                                     "交货"sv, "交付"sv, "赔偿"sv, "扣除"sv, "结清"sv};
    if (kVerbs.contains(word)) {
      // 十日内交付, 三十日内验收: the term is that of the verb.
      return false;
    }
    return kind != QuantityKind::duration;
  }

  std::string_view adjusted(std::string_view key, const Quantity& quantity,
                            std::string_view before) const {
    static const PhraseSet kDaily = {"每逾期一日"sv, "每逾期1日"sv,  "每日"sv,       "每天"sv,
                                     "按日"sv,       "每逾期一天"sv, "每延迟一日"sv, "每迟延一日"sv,
                                     "每延期一日"sv, "逾期一日"sv,   "逾期一天"sv};
    const bool daily = contains_any(before, kDaily);
    if (key == "liability.ratio" && daily) return "liability.rate";
    if (key == "instalment.ratio" && daily) return "liability.rate";
    static const PhraseSet kBreach = {"违约"sv, "逾期"sv, "赔偿"sv, "迟延"sv};
    static const PhraseSet kEarly = {"不得晚于"sv, "提前"sv};
    if ((key == "instalment.amount" || key == "instalment.ratio") &&
        contains_any(before, kBreach) && !contains_any(before, kEarly)) {
      return key == "instalment.amount" ? "liability.penalty" : "liability.ratio";
    }
    // 服务费为每月…元 is a rate of payment, the total stands elsewhere.
    if (key == "price.total" && periodic(quantity, before)) return "price.unit";
    if (key == "instalment.amount" && periodic(quantity, before)) return "price.unit";
    return key;
  }

  bool periodic(const Quantity& quantity, std::string_view before) const {
    static const PhraseSet kEach = {"每月"sv, "每季度"sv, "每年"sv, "每人"sv, "每平方米"sv,
                                    "每台"sv, "每套"sv,   "单价"sv, "每吨"sv, "每次"sv};
    static const PhraseSet kPer = {"/月"sv, "/年"sv, "/平方米"sv, "/台"sv, "每月"sv, "/季度"sv,
                                   "/套"sv, "/人"sv, "/吨"sv,     "/件"sv, "/次"sv};
    return contains_any(before, kEach) || !kPer.prefix_of(behind(quantity)).empty();
  }

  /// 设备费800,000元: a word that ends in 费, 款 or 金 directly before the amount names a part.
  void add_part(const Quantity& quantity, std::string_view before) {
    if (quantity.kind != QuantityKind::money) return;
    static const PhraseSet kFill = {"："sv, "为"sv, "人民币"sv, "共"sv, "计"sv,   " "sv,
                                    "￥"sv, "¥"sv,  "约"sv,     "（"sv, "大写"sv, "小写"sv};
    for (auto fill = kFill.suffix_of(before); !fill.empty(); fill = kFill.suffix_of(before)) {
      before.remove_suffix(fill.size());
    }
    static const PhraseSet kEnds = {"费"sv, "款"sv, "金"sv, "费用"sv};
    if (kEnds.suffix_of(before).empty()) return;
    static const PhraseSet kStops = {"，"sv, "、"sv,   "："sv,   "（"sv, "）"sv,
                                     " "sv,  "其中"sv, "包括"sv, "含"sv};
    const PhraseHit stop = last_of(before, kStops);
    const std::string_view name = stop.found() ? before.substr(stop.end()) : before;
    if (text::length(name) > 12) return;
    ContractFact& fact = facts_.add("price.part", quantity.span, Confidence::likely);
    fact.about = name;
    attach(fact, quantity);
  }

  /// 1,200,000元（大写：壹佰贰拾万元整）: the second writing of the amount before it, in either
  /// order. The figures are the total, the capitals its second writing.
  bool read_words(const Quantity& quantity) {
    if (previous_ == nullptr || previous_->kind != QuantityKind::money ||
        in_words(*previous_) == in_words(quantity)) {
      return false;
    }
    std::string_view gap =
        text_.substr(previous_->span.end, quantity.span.begin - previous_->span.end);
    static const PhraseSet kFill = {"（"sv,   "）"sv,   "："sv, "，"sv,  "人民币"sv, "大写"sv,
                                    "小写"sv, "整"sv,   "即"sv, "计"sv,  "￥"sv,     "¥"sv,
                                    " "sv,    "金额"sv, "为"sv, "RMB"sv, "、"sv};
    while (!gap.empty()) {
      const std::string_view fill = kFill.prefix_of(gap);
      if (fill.empty()) return false;
      gap.remove_prefix(fill.size());
    }
    last_end_[static_cast<std::size_t>(quantity.kind)] = quantity.span.end;
    if (last_key_ != "price.total" && last_key_ != "price.principal") return true;
    const std::string_view total = last_key_;
    if (in_words(*previous_)) facts_.last().key = "price.total_words";
    add(in_words(*previous_) ? total : "price.total_words", quantity, Confidence::certain);
    return true;
  }

  /// 验收合格后十个工作日内支付: a term within which something is to be done is told by what
  /// follows it.
  bool read_deadline(const Quantity& quantity) {
    std::string_view after = text_.substr(std::min(quantity.span.end, text_.size()), 2 * kBehind);
    static const PhraseSet kWithin = {"内"sv, "以内"sv, "之内"sv};
    const std::string_view within = kWithin.prefix_of(after);
    if (within.empty() && !text_.substr(0, quantity.span.end).ends_with("内")) return false;
    static const PhraseSet kEnds = {"。"sv, "；"sv, "\n"sv};
    after = after.substr(0, kEnds.find_first(after).at);
    static const Lexicon kDeeds =
        lexicon_of({{"payment.days", "支付|付清|付款|结清|付至|支付至"},
                    {"term.delivery", "交付|交货|供货|完工|竣工|完成安装"},
                    {"term.inspection", "验收|检验|提出异议|书面异议"},
                    {"", "返还|退还|通知|答复|改正|起诉|整改|签订"}});
    const PhraseHit deed = kDeeds.words.find_first(after);
    if (!deed.found()) return true;
    const std::string_view key = kDeeds.key_of(deed.phrase);
    if (!key.empty()) add(key, quantity, Confidence::likely);
    return true;
  }

  void read_date(const Quantity& quantity) {
    if (!quantity.date) return;
    const std::size_t begin = begin_of(quantity.span.begin);
    const std::string_view before = text_.substr(begin, quantity.span.begin - begin);
    const std::string_view after = behind(quantity);
    const bool to_follows = after.starts_with("起") || after.starts_with("至") ||
                            after.starts_with("到") || after.starts_with("—");
    if (to_follows && next_ != nullptr && next_->kind == QuantityKind::date &&
        next_->span.begin - quantity.span.end < kAdjacent) {
      add("term.start", quantity, Confidence::certain);
      return;
    }
    if (last_key_ == "term.start" && previous_ != nullptr &&
        previous_->kind == QuantityKind::date &&
        quantity.span.begin - previous_->span.end < kAdjacent) {
      add("term.end", quantity, Confidence::certain);
      return;
    }
    last_key_ = {};
    static const PhraseSet kPay = {"支付"sv, "付清"sv, "付款"sv, "结清"sv, "还清"sv, "归还"sv};
    static const PhraseSet kDeliver = {"交付"sv, "交货"sv, "完工"sv, "竣工"sv, "供货"sv,
                                       "完成"sv, "送达"sv, "上线"sv, "交地"sv, "运至"sv};
    const bool before_day = after.starts_with("前") || after.starts_with("之前");
    if (!before_day) return;
    const std::string_view rest = text_.substr(quantity.span.end, 2 * kBehind);
    static const PhraseSet kEnds = {"。"sv, "；"sv, "\n"sv};
    const std::string_view clause = rest.substr(0, kEnds.find_first(rest).at);
    const PhraseHit pay = kPay.find_first(clause), deed = kDeliver.find_first(clause);
    if (pay.at < deed.at || (!deed.found() && contains_any(before, kPay))) {
      add("payment.date", quantity, Confidence::likely);
    } else if (deed.found()) {
      add("term.delivery_date", quantity, Confidence::likely);
    }
  }

  void add(std::string_view key, const Quantity& quantity, Confidence confidence) {
    attach(facts_.add(key, quantity.span, confidence), quantity);
    last_key_ = key;
  }

  static void attach(ContractFact& fact, const Quantity& quantity) {
    fact.quantity = quantity;
    fact.quantity->span = fact.span;
  }

  const ContractSource& source_;
  ContractFactList& facts_;
  std::string_view text_;
  const Quantity* previous_ = nullptr;
  const Quantity* next_ = nullptr;
  std::string_view last_key_;
  std::array<std::size_t, kKinds> last_end_{};  // of the last quantity of each kind
};

}  // namespace

void read_amount_facts(const ContractSource& source, ContractFactList& facts) {
  AmountReader(source, facts).run();
}

}  // namespace fashen::structure
