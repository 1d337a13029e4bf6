// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/kind.h"

#include <algorithm>
#include <array>
#include <string>

#include "structure/phrase.h"
#include "structure/title.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

/// Words in the title that speak for a kind. The score is how much they say by themselves.
struct TitleWord {
  std::string_view word;
  DocumentKind kind;
  int score;
  bool at_end;  ///< Counts only where the title ends with it.
};

// The first that fits wins, so that the narrower words stand first.
constexpr std::array kTitleWords = {TitleWord{"催告书", DocumentKind::coercion, 11, false},
                                    TitleWord{"行政处罚事先告知", DocumentKind::penalty, 10, false},
                                    TitleWord{"听证告知书", DocumentKind::penalty, 8, false},
                                    TitleWord{"行政处罚决定", DocumentKind::penalty, 10, false},
                                    TitleWord{"处罚决定书", DocumentKind::penalty, 10, false},
                                    TitleWord{"处罚告知书", DocumentKind::penalty, 10, false},
                                    TitleWord{"不予行政处罚", DocumentKind::penalty, 10, false},
                                    TitleWord{"当场处罚", DocumentKind::penalty, 8, false},
                                    TitleWord{"查封", DocumentKind::coercion, 6, false},
                                    TitleWord{"扣押", DocumentKind::coercion, 6, false},
                                    TitleWord{"行政强制", DocumentKind::coercion, 5, false},
                                    TitleWord{"强制措施决定", DocumentKind::coercion, 9, false},
                                    TitleWord{"强制执行决定", DocumentKind::coercion, 9, false},
                                    TitleWord{"强制执行申请书", DocumentKind::coercion, 9, false},
                                    TitleWord{"先行登记保存", DocumentKind::coercion, 8, false},
                                    TitleWord{"催告通知书", DocumentKind::coercion, 9, false},
                                    TitleWord{"代履行决定", DocumentKind::coercion, 9, false},
                                    TitleWord{"冻结决定", DocumentKind::coercion, 8, false},
                                    TitleWord{"限期拆除决定", DocumentKind::coercion, 7, false},
                                    TitleWord{"行政许可决定", DocumentKind::licence, 10, false},
                                    TitleWord{"准予许可", DocumentKind::licence, 9, false},
                                    TitleWord{"不予许可", DocumentKind::licence, 9, false},
                                    TitleWord{"许可决定书", DocumentKind::licence, 10, false},
                                    TitleWord{"不予受理", DocumentKind::licence, 5, false},
                                    TitleWord{"准予行政许可", DocumentKind::licence, 10, false},
                                    TitleWord{"撤销行政许可", DocumentKind::licence, 8, false},
                                    TitleWord{"会议纪要", DocumentKind::minutes, 10, true},
                                    TitleWord{"纪要", DocumentKind::minutes, 8, true},
                                    TitleWord{"会议记录", DocumentKind::minutes, 8, true},
                                    TitleWord{"讲话", DocumentKind::speech, 10, true},
                                    TitleWord{"讲话稿", DocumentKind::speech, 10, true},
                                    TitleWord{"致辞", DocumentKind::speech, 10, true},
                                    TitleWord{"发言", DocumentKind::speech, 9, true},
                                    TitleWord{"发言稿", DocumentKind::speech, 9, true},
                                    TitleWord{"发言材料", DocumentKind::speech, 9, true},
                                    TitleWord{"主持词", DocumentKind::speech, 9, true},
                                    TitleWord{"述职报告", DocumentKind::speech, 8, true},
                                    TitleWord{"工作总结", DocumentKind::speech, 8, true},
                                    TitleWord{"总结", DocumentKind::speech, 6, true},
                                    TitleWord{"重大行政决策", DocumentKind::decision, 6, false},
                                    TitleWord{"决策草案", DocumentKind::decision, 10, false},
                                    TitleWord{"请示", DocumentKind::decision, 8, true},
                                    TitleWord{"实施方案", DocumentKind::decision, 5, true},
                                    TitleWord{"建设方案", DocumentKind::decision, 6, true},
                                    TitleWord{"工作方案", DocumentKind::decision, 5, true},
                                    TitleWord{"方案", DocumentKind::decision, 5, true},
                                    TitleWord{"可行性研究报告", DocumentKind::decision, 6, true},
                                    TitleWord{"风险评估报告", DocumentKind::decision, 7, true},
                                    TitleWord{"论证报告", DocumentKind::decision, 6, true},
                                    TitleWord{"总体规划", DocumentKind::decision, 6, true},
                                    TitleWord{"专项规划", DocumentKind::decision, 6, true},
                                    TitleWord{"合同管理", DocumentKind::normative, 6, false},
                                    TitleWord{"合同书", DocumentKind::contract, 10, true},
                                    TitleWord{"协议书", DocumentKind::contract, 10, true},
                                    TitleWord{"合同", DocumentKind::contract, 8, true},
                                    TitleWord{"合同条款", DocumentKind::contract, 7, true},
                                    TitleWord{"协议", DocumentKind::contract, 8, true},
                                    TitleWord{"订购单", DocumentKind::contract, 6, true},
                                    TitleWord{"订单", DocumentKind::contract, 6, true},
                                    TitleWord{"租约", DocumentKind::contract, 7, true},
                                    TitleWord{"借条", DocumentKind::contract, 6, true},
                                    TitleWord{"承诺书", DocumentKind::contract, 3, true},
                                    TitleWord{"条例", DocumentKind::regulation, 9, true},
                                    TitleWord{"法典", DocumentKind::regulation, 9, true},
                                    TitleWord{"宪法", DocumentKind::regulation, 10, true},
                                    TitleWord{"办法", DocumentKind::normative, 6, true},
                                    TitleWord{"规定", DocumentKind::normative, 6, true},
                                    TitleWord{"细则", DocumentKind::normative, 6, true},
                                    TitleWord{"规则", DocumentKind::normative, 6, true},
                                    TitleWord{"规程", DocumentKind::normative, 6, true},
                                    TitleWord{"意见", DocumentKind::normative, 6, true},
                                    TitleWord{"通知", DocumentKind::normative, 6, true},
                                    TitleWord{"通告", DocumentKind::normative, 7, true},
                                    TitleWord{"公告", DocumentKind::normative, 5, true},
                                    TitleWord{"决定", DocumentKind::normative, 5, true},
                                    TitleWord{"措施", DocumentKind::normative, 5, true},
                                    TitleWord{"指引", DocumentKind::normative, 4, true},
                                    TitleWord{"指南", DocumentKind::normative, 4, true},
                                    TitleWord{"裁量基准", DocumentKind::normative, 6, true},
                                    TitleWord{"裁量权基准", DocumentKind::normative, 6, true},
                                    TitleWord{"标准", DocumentKind::normative, 4, true},
                                    TitleWord{"制度", DocumentKind::normative, 4, true},
                                    TitleWord{"解释", DocumentKind::regulation, 6, true},
                                    TitleWord{"批复", DocumentKind::regulation, 3, true},
                                    TitleWord{"修正案", DocumentKind::regulation, 9, false},
                                    TitleWord{"法", DocumentKind::regulation, 6, true}};

/// Words of the body that speak for a kind; each counts once.
struct BodyWord {
  std::string_view word;
  DocumentKind kind;
  int score;
};
constexpr std::array kBodyWords = {BodyWord{"甲方：", DocumentKind::contract, 4},
                                   BodyWord{"甲方（", DocumentKind::contract, 4},
                                   BodyWord{"乙方", DocumentKind::contract, 2},
                                   BodyWord{"经双方协商", DocumentKind::contract, 3},
                                   BodyWord{"双方协商一致", DocumentKind::contract, 2},
                                   BodyWord{"达成如下协议", DocumentKind::contract, 4},
                                   BodyWord{"订立本合同", DocumentKind::contract, 4},
                                   BodyWord{"签订本合同", DocumentKind::contract, 4},
                                   BodyWord{"签订本协议", DocumentKind::contract, 4},
                                   BodyWord{"订立本协议", DocumentKind::contract, 4},
                                   BodyWord{"出租方", DocumentKind::contract, 2},
                                   BodyWord{"发包人", DocumentKind::contract, 2},
                                   BodyWord{"买受人", DocumentKind::contract, 2},
                                   BodyWord{"本合同一式", DocumentKind::contract, 4},
                                   BodyWord{"本协议一式", DocumentKind::contract, 4},
                                   BodyWord{"违约责任", DocumentKind::contract, 1},
                                   BodyWord{"当事人：", DocumentKind::penalty, 2},
                                   BodyWord{"给予行政处罚", DocumentKind::penalty, 1},
                                   BodyWord{"作出如下行政处罚", DocumentKind::penalty, 5},
                                   BodyWord{"决定给予如下行政处罚", DocumentKind::penalty, 5},
                                   BodyWord{"拟作出", DocumentKind::penalty, 1},
                                   BodyWord{"陈述、申辩", DocumentKind::penalty, 1},
                                   BodyWord{"申请行政复议", DocumentKind::penalty, 1},
                                   BodyWord{"经查", DocumentKind::penalty, 1},
                                   BodyWord{"予以查封", DocumentKind::coercion, 3},
                                   BodyWord{"予以扣押", DocumentKind::coercion, 3},
                                   BodyWord{"实施查封", DocumentKind::coercion, 2},
                                   BodyWord{"准予你", DocumentKind::licence, 3},
                                   BodyWord{"准予许可", DocumentKind::licence, 2},
                                   BodyWord{"行政许可申请", DocumentKind::licence, 1},
                                   BodyWord{"提请审议", DocumentKind::decision, 2},
                                   BodyWord{"妥否，请批示", DocumentKind::decision, 5},
                                   BodyWord{"当否，请批示", DocumentKind::decision, 5},
                                   BodyWord{"以上请示", DocumentKind::decision, 4},
                                   BodyWord{"社会稳定风险评估", DocumentKind::decision, 1},
                                   BodyWord{"会议议定", DocumentKind::minutes, 4},
                                   BodyWord{"会议指出", DocumentKind::minutes, 2},
                                   BodyWord{"会议强调", DocumentKind::minutes, 2},
                                   BodyWord{"出席：", DocumentKind::minutes, 3},
                                   BodyWord{"参会人员：", DocumentKind::minutes, 3},
                                   BodyWord{"主持人：", DocumentKind::minutes, 2},
                                   BodyWord{"同志们：", DocumentKind::speech, 5},
                                   BodyWord{"同志们，", DocumentKind::speech, 2},
                                   BodyWord{"各位领导", DocumentKind::speech, 3},
                                   BodyWord{"各位来宾", DocumentKind::speech, 4},
                                   BodyWord{"谢谢大家", DocumentKind::speech, 5},
                                   BodyWord{"女士们、先生们", DocumentKind::speech, 4},
                                   BodyWord{"制定本办法", DocumentKind::normative, 4},
                                   BodyWord{"制定本规定", DocumentKind::normative, 4},
                                   BodyWord{"制定本细则", DocumentKind::normative, 4},
                                   BodyWord{"制定本意见", DocumentKind::normative, 4},
                                   BodyWord{"提出如下意见", DocumentKind::normative, 3},
                                   BodyWord{"通知如下", DocumentKind::normative, 3},
                                   BodyWord{"通告如下", DocumentKind::normative, 4},
                                   BodyWord{"现将有关事项", DocumentKind::normative, 2},
                                   BodyWord{"现印发给你们", DocumentKind::normative, 3},
                                   BodyWord{"遵照执行", DocumentKind::normative, 2},
                                   BodyWord{"贯彻执行", DocumentKind::normative, 1},
                                   BodyWord{"制定本条例", DocumentKind::regulation, 5},
                                   BodyWord{"制定本法", DocumentKind::regulation, 6}};

// A title with one of these names a paper about a contract, not a contract.
const PhraseSet kAboutContracts = {"管理"sv, "关于"sv, "办法"sv, "规定"sv, "规范"sv,
                                   "通知"sv, "指引"sv, "备案"sv, "审查"sv, "报告"sv};
const PhraseSet kRuleMakers = {"国务院令"sv,     "政府令"sv, "部令"sv,
                               "主席令"sv,       "总局令"sv, "人民代表大会常务委员会"sv,
                               "人民代表大会"sv, "国务院"sv, "委员会令"sv,
                               "人大常委会"sv,   "署令"sv,   "局令第"sv};
constexpr std::size_t kKinds = static_cast<std::size_t>(DocumentKind::other) + 1;
constexpr std::size_t kOpeningReach = 3000;  // bytes
constexpr std::size_t kBodyReach = 60'000;   // bytes from the start that are searched
constexpr int kSure = 10;
constexpr int kEnough = 4;

/// Adds up what speaks for each kind.
class Tally {
 public:
  explicit Tally(const document::Document& document) : document_(document) {}

  void add(DocumentKind kind, int score, base::Span folded, std::string reason) {
    scores_[static_cast<std::size_t>(kind)] += score;
    reasons_[static_cast<std::size_t>(kind)].push_back(
        {document::to_text(document_, folded), std::move(reason)});
  }

  int score(DocumentKind kind) const { return scores_[static_cast<std::size_t>(kind)]; }
  void forget(DocumentKind kind) { scores_[static_cast<std::size_t>(kind)] = 0; }

  KindVerdict verdict() const {
    const auto best = std::max_element(scores_.begin(), scores_.end());
    KindVerdict verdict;
    if (*best < kEnough) return verdict;
    const std::size_t index = static_cast<std::size_t>(best - scores_.begin());
    int second = 0;
    for (std::size_t at = 0; at < kKinds; ++at) {
      if (at != index) second = std::max(second, scores_[at]);
    }
    verdict.kind = static_cast<DocumentKind>(index);
    verdict.confidence = *best >= kSure && *best >= 2 * second ? Confidence::certain
                         : *best >= second + 3                 ? Confidence::likely
                                                               : Confidence::hint;
    verdict.reasons = reasons_[index];
    return verdict;
  }

 private:
  const document::Document& document_;
  std::array<int, kKinds> scores_{};
  std::array<std::vector<KindReason>, kKinds> reasons_;
};

/// The title without a trailing (草案), (试行), (2017年修正) and without spaces in it.
std::string bare_title(std::string_view title) {
  while (title.ends_with("）")) {
    const std::size_t open = title.rfind("（");
    if (open == title.npos || open == 0) break;
    title = text::trim(title.substr(0, open));
  }
  static const PhraseSet kTails = {"范本"sv, "示范文本"sv, "征求意见稿"sv,
                                   "草案"sv, "送审稿"sv,   "初稿"sv};
  std::string bare;
  for (char c : title) {
    if (c != ' ' && c != '\n' && c != '*') bare.push_back(c);
  }
  const std::string_view tail = suffix_of(bare, kTails);
  if (tail.size() < bare.size()) bare.resize(bare.size() - tail.size());
  return bare;
}

/// Returns the kind the title speaks for, `other` if it speaks for none.
DocumentKind weigh_title(Tally& tally, const document::Document& document, base::Span span) {
  const std::string title = bare_title(base::slice(document.folded.text, span));
  if (title.empty()) return DocumentKind::other;
  static const PhraseSet kContractEnds = {"合同"sv, "协议"sv, "合同书"sv, "协议书"sv, "合同条款"sv};
  const bool about = contains_any(title, kAboutContracts);
  for (const TitleWord& entry : kTitleWords) {
    const bool fits =
        entry.at_end ? title.ends_with(entry.word) : title.find(entry.word) != std::string::npos;
    if (!fits) continue;
    const bool contract = entry.kind == DocumentKind::contract;
    // 合同管理办法 is about contracts, 合同管理服务合同 is one.
    if (entry.word == "合同管理" && !suffix_of(title, kContractEnds).empty()) continue;
    if (contract && about && suffix_of(title, kContractEnds).empty()) continue;
    // 关于…处罚的规定 and 查封扣押管理办法 lay down rules; they decide no case.
    const bool decides = entry.kind == DocumentKind::penalty ||
                         entry.kind == DocumentKind::coercion ||
                         entry.kind == DocumentKind::licence;
    static const PhraseSet kRules = {"办法"sv, "规定"sv, "条例"sv, "细则"sv, "规则"sv,
                                     "程序"sv, "通知"sv, "意见"sv, "法"sv,   "规范"sv,
                                     "解释"sv, "批复"sv, "基准"sv, "答复"sv, "复函"sv};
    if (decides && !suffix_of(title, kRules).empty() && !title.ends_with("告知书")) continue;
    if (entry.kind == DocumentKind::decision && title.find("通知") != std::string::npos) continue;
    tally.add(entry.kind, entry.score, span,
              "标题" + std::string(entry.at_end ? "以“" : "含有“") + std::string(entry.word) +
                  (entry.at_end ? "”结尾" : "”"));
    return entry.kind;
  }
  return DocumentKind::other;
}

void weigh_body(Tally& tally, const document::Document& document) {
  const std::string_view body = std::string_view(document.folded.text).substr(0, kBodyReach);
  static const PhraseSet words = [] {
    std::vector<std::string_view> all;
    for (const BodyWord& entry : kBodyWords) all.push_back(entry.word);
    return PhraseSet(all);
  }();
  std::array<bool, kBodyWords.size()> seen{};
  for (PhraseHit hit = words.find_first(body); hit.found();
       hit = words.find_first(body, hit.end())) {
    const auto entry = std::find_if(kBodyWords.begin(), kBodyWords.end(),
                                    [&](const BodyWord& word) { return word.word == hit.phrase; });
    bool& counted = seen[static_cast<std::size_t>(entry - kBodyWords.begin())];
    if (counted) continue;
    counted = true;
    tally.add(entry->kind, entry->score, {hit.at, hit.end()},
              "正文有“" + std::string(entry->word) + "”");
  }
}

/// 办法 and 规定 made by a body with the power to legislate are rules, not normative documents.
void weigh_maker(Tally& tally, const document::Document& document, base::Span title) {
  const std::string_view folded = document.folded.text;
  const std::string_view opening = folded.substr(title.begin, kOpeningReach);
  const std::size_t first_article = opening.find("第一条");
  const std::string_view head = opening.substr(0, std::min(first_article, std::size_t{1200}));
  static const PhraseSet kActs = {"通过"sv, "公布"sv, "发布"sv, "令第"sv,
                                  "修正"sv, "修订"sv, "批准"sv};
  const PhraseHit maker = find_first(head, kRuleMakers);
  const bool normative = tally.score(DocumentKind::normative) > 0;
  if (maker.found() && contains_any(head, kActs) && normative) {
    tally.add(DocumentKind::regulation, tally.score(DocumentKind::normative) + 4,
              {title.begin + maker.at, title.begin + maker.end()},
              "题注载明由“" + std::string(maker.phrase) + "”制定或者公布");
  }
}

}  // namespace

KindVerdict detect_kind(const document::Document& document, const Outline& outline) {
  Tally tally(document);
  const base::Span title = title_span(document, outline);
  const DocumentKind titled = weigh_title(tally, document, title);
  weigh_body(tally, document);
  weigh_maker(tally, document, title);
  // Words of a contract in a paper titled otherwise are talk about contracts or an annexed form.
  const bool other_title = titled != DocumentKind::contract && titled != DocumentKind::other;
  if (other_title) tally.forget(DocumentKind::contract);
  return tally.verdict();
}

const char* name(DocumentKind kind) {
  switch (kind) {
    case DocumentKind::normative: return "normative";
    case DocumentKind::regulation: return "regulation";
    case DocumentKind::contract: return "contract";
    case DocumentKind::penalty: return "penalty";
    case DocumentKind::licence: return "licence";
    case DocumentKind::coercion: return "coercion";
    case DocumentKind::decision: return "decision";
    case DocumentKind::minutes: return "minutes";
    case DocumentKind::speech: return "speech";
    case DocumentKind::other: return "other";
  }
  return "other";
}

std::optional<DocumentKind> parse_kind(std::string_view text) {
  for (std::size_t at = 0; at < kKinds; ++at) {
    if (text == name(static_cast<DocumentKind>(at))) return static_cast<DocumentKind>(at);
  }
  return std::nullopt;
}

const char* display_name(DocumentKind kind) {
  switch (kind) {
    case DocumentKind::normative: return "行政规范性文件";
    case DocumentKind::regulation: return "法规规章";
    case DocumentKind::contract: return "合同";
    case DocumentKind::penalty: return "行政处罚文书";
    case DocumentKind::licence: return "行政许可文书";
    case DocumentKind::coercion: return "行政强制文书";
    case DocumentKind::decision: return "行政决策文件";
    case DocumentKind::minutes: return "会议纪要";
    case DocumentKind::speech: return "讲话稿";
    case DocumentKind::other: return "其他文件";
  }
  return "其他文件";
}

const char* name(Confidence confidence) {
  switch (confidence) {
    case Confidence::certain: return "certain";
    case Confidence::likely: return "likely";
    case Confidence::hint: return "hint";
  }
  return "hint";
}

}  // namespace fashen::structure
