// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/actor.h"

#include <algorithm>
#include <array>

#include "structure/phrase.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kReach = 1200;          // bytes of a sentence that are read
constexpr std::size_t kLongestSubject = 120;  // bytes

const PhraseSet kDuties = {"应当"sv, "必须"sv, "应"sv, "须"sv, "有义务"sv, "负责"sv};
const PhraseSet kPowers = {"可以"sv, "有权"sv, "可"sv};
const PhraseSet kProhibitions = {"不得"sv, "禁止"sv, "严禁"sv, "不准"sv, "不许"sv, "不应"sv};
// One character means a modal only where it is not part of another word.
const PhraseSet kNotModal = {
    "相应"sv, "适应"sv, "应急"sv, "反应"sv,   "供应"sv,   "对应"sv, "应用"sv, "响应"sv, "应对"sv,
    "效应"sv, "应届"sv, "应收"sv, "应付"sv,   "回应"sv,   "许可"sv, "认可"sv, "可能"sv, "可靠"sv,
    "可行"sv, "必须"sv, "须知"sv, "可再生"sv, "可持续"sv, "无须"sv, "应税"sv, "应纳"sv, "答应"sv,
    "可燃"sv, "可视"sv, "应诉"sv, "方可"sv,   "均可"sv,   "应缴"sv, "应交"sv, "应有"sv, "应聘"sv};

const PhraseSet kStaff = {"工作人员"sv,     "公务员"sv,   "执法人员"sv,     "直接负责的主管人员"sv,
                          "直接责任人员"sv, "领导干部"sv, "国家公职人员"sv, "公职人员"sv,
                          "责任人"sv,       "干部"sv,     "评审专家"sv};
const PhraseSet kOrgans = {"人民政府"sv,   "主管部门"sv, "各部门"sv,     "有关部门"sv, "部门"sv,
                           "行政机关"sv,   "机关"sv,     "委员会"sv,     "局"sv,       "办公室"sv,
                           "街道办事处"sv, "领导小组"sv, "管委会"sv,     "各单位"sv,   "各乡镇"sv,
                           "乡镇"sv,       "政府"sv,     "国务院"sv,     "厅"sv,       "执法队伍"sv,
                           "支队"sv,       "大队"sv,     "财政"sv,       "审批机构"sv, "登记机构"sv,
                           "监管机构"sv,   "人民法院"sv, "人民检察院"sv, "发展改革"sv};
const PhraseSet kPrivate = {
    "公民"sv,         "法人"sv,         "其他组织"sv, "非法人组织"sv, "个人"sv,     "企业"sv,
    "经营者"sv,       "当事人"sv,       "申请人"sv,   "用人单位"sv,   "建设单位"sv, "施工单位"sv,
    "业主"sv,         "消费者"sv,       "农户"sv,     "村民"sv,       "居民"sv,     "经营主体"sv,
    "市场主体"sv,     "供应商"sv,       "投标人"sv,   "生产者"sv,     "销售者"sv,   "商户"sv,
    "单位和个人"sv,   "任何人"sv,       "开发商"sv,   "住户"sv,       "行为人"sv,   "被许可人"sv,
    "相对人"sv,       "利害关系人"sv,   "承租人"sv,   "出租人"sv,     "所有权人"sv, "摊贩"sv,
    "个体工商户"sv,   "合作社"sv,       "驾驶人"sv,   "物业服务人"sv, "使用人"sv,   "纳税人"sv,
    "劳动者"sv,       "职工"sv,         "学生"sv,     "群众"sv,       "养犬人"sv,   "运营单位"sv,
    "生产经营单位"sv, "物业服务企业"sv, "监理单位"sv, "甲方"sv,       "乙方"sv,     "从业人员"sv,
    "经营单位"sv,     "被征收人"sv,     "产权人"sv,   "责任单位"sv,   "任何单位"sv, "设计单位"sv,
    "保险人"sv};
// Before these a person is not the one who acts.
const PhraseSet kObjectMarks = {
    "对"sv,   "向"sv,   "经"sv,   "报"sv,   "到"sv,   "给"sv,   "与"sv,   "为"sv,   "在"sv,
    "责令"sv, "要求"sv, "告知"sv, "通知"sv, "保护"sv, "依照"sv, "根据"sv, "按照"sv, "送"sv,
    "从"sv,   "由"sv,   "将"sv,   "把"sv,   "以"sv,   "于"sv,   "限制"sv, "禁止"sv};
const PhraseSet kBurdens = {"罚款"sv,     "责令"sv,     "没收"sv,     "吊销"sv,     "收取"sv,
                            "缴纳"sv,     "处以"sv,     "警告"sv,     "查封"sv,     "扣押"sv,
                            "不予受理"sv, "申请办理"sv, "强制拆除"sv, "办理许可"sv, "处罚"sv};
const PhraseSet kInwardWords = {"处分"sv,     "问责"sv,     "约谈"sv,    "考核"sv,
                                "政务处分"sv, "通报批评"sv, "追究责任"sv};
const PhraseSet kClauseMarks = {"，"sv, "；"sv, "。"sv, "："sv, "\n"sv};

/// What is looked for in every sentence.
enum class Words { duty, power, prohibition, staff, organ, person, burden, inward, agent_mark };

const PhraseSet kAgentMarks = {"由"sv};

struct WordList {
  Words words;
  const PhraseSet* phrases;
};
const std::array kWordLists = {WordList{Words::duty, &kDuties},
                               WordList{Words::power, &kPowers},
                               WordList{Words::prohibition, &kProhibitions},
                               WordList{Words::staff, &kStaff},
                               WordList{Words::organ, &kOrgans},
                               WordList{Words::person, &kPrivate},
                               WordList{Words::burden, &kBurdens},
                               WordList{Words::inward, &kInwardWords},
                               WordList{Words::agent_mark, &kAgentMarks}};

/// The words of a sentence, found in one pass for all the questions asked about it.
class SentenceWords {
 public:
  explicit SentenceWords(std::string_view sentence) : sentence_(sentence) {
    constexpr std::size_t usual = 32;
    found_.reserve(usual);
    lexicon().phrases.find_all(sentence, found_);
  }

  std::string_view sentence() const { return sentence_; }

  /// The first one, and the longest at its place, within the part of the sentence.
  PhraseHit first(Words words, base::Span part) const {
    for (const text::PhrasePlace& place : found_) {
      if (place.at < part.begin || place.end() > part.end) continue;
      if (lexicon().words[place.order] != words) continue;
      return {place.at, sentence_.substr(place.at, place.size)};
    }
    return {};
  }
  PhraseHit first(Words words, std::size_t from = 0) const {
    return first(words, {from, sentence_.size()});
  }
  bool any(Words words) const { return first(words).found(); }

 private:
  struct Lexicon {
    PhraseSet phrases;
    std::vector<Words> words;  ///< Of each phrase
  };
  static const Lexicon& lexicon() {
    static const Lexicon all = [] {
      std::vector<std::string_view> phrases;
      std::vector<Words> words;
      for (const WordList& list : kWordLists) {
        for (std::string_view phrase : list.phrases->phrases()) {
          phrases.push_back(phrase);
          words.push_back(list.words);
        }
      }
      return Lexicon{PhraseSet(phrases), std::move(words)};
    }();
    return all;
  }

  std::string_view sentence_;
  std::vector<text::PhrasePlace> found_;
};

struct ModalHit {
  std::size_t at = std::string_view::npos;
  std::size_t size = 0;
  Modality modality = Modality::none;
};

bool stands_alone(std::string_view sentence, std::size_t at, std::string_view word) {
  if (word.size() > "应"sv.size()) return true;
  const std::size_t from = at == 0 ? 0 : text::previous(sentence, at);
  return prefix_of(sentence.substr(from), kNotModal).empty() &&
         prefix_of(sentence.substr(at), kNotModal).empty();
}

/// The first modal word. Where 不得 and 应当 both stand, the first one governs the subject.
ModalHit first_modal(const SentenceWords& words) {
  ModalHit best;
  const auto look = [&](Words list, Modality modality) {
    for (PhraseHit hit = words.first(list); hit.found(); hit = words.first(list, hit.end())) {
      if (hit.at >= best.at) return;
      if (!stands_alone(words.sentence(), hit.at, hit.phrase)) continue;
      best = {hit.at, hit.phrase.size(), modality};
      return;
    }
  };
  look(Words::prohibition, Modality::prohibition);
  look(Words::duty, Modality::duty);
  look(Words::power, Modality::power);
  return best;
}

/// A word of the lexicon with which the text ends, adverbs behind it left out; empty if none.
base::Span noun_at_end(std::string_view text, Phrases nouns) {
  static const PhraseSet kAdverbs = {"依法"sv, "均"sv,     "也"sv, "都"sv, "同时"sv, "及时"sv,
                                     "一律"sv, "原则上"sv, "还"sv, "并"sv, "则"sv,   "要"sv,
                                     "及其"sv, "，"sv,     " "sv,  "不"sv};
  for (int turn = 0; turn < 3; ++turn) {
    if (const std::string_view noun = suffix_of(text, nouns); !noun.empty()) {
      return {text.size() - noun.size(), text.size()};
    }
    const std::string_view adverb = suffix_of(text, kAdverbs);
    if (adverb.empty()) break;
    text.remove_suffix(adverb.size());
  }
  return {};
}

/// The noun phrase that ends with the noun at [at, end): back to a clause mark or a preposition.
base::Span widen(std::string_view sentence, std::size_t at, std::size_t end) {
  std::size_t begin = at;
  while (begin > 0 && end - begin < kLongestSubject) {
    const std::size_t previous = text::previous(sentence, begin);
    const std::string_view character = sentence.substr(previous, begin - previous);
    static const PhraseSet kStops = {"，"sv, "。"sv, "；"sv, "："sv, "\n"sv, "由"sv, "对"sv,
                                     "向"sv, " "sv,  "》"sv, "”"sv,  "》"sv, "（"sv};
    if (!prefix_of(character, kStops).empty()) break;
    begin = previous;
  }
  return {begin, end};
}

enum class Who { nobody, staff, organ, person };

struct Subject {
  base::Span span;
  Who who = Who::nobody;
};

/// The one whose name ends the text, by the longest word; staff before persons before organs.
Subject subject_at_end(std::string_view text) {
  Subject best;
  const auto look = [&](Phrases nouns, Who who) {
    const base::Span noun = noun_at_end(text, nouns);
    if (noun.size() > best.span.size()) best = {noun, who};
  };
  look(kStaff, Who::staff);
  look(kPrivate, Who::person);
  look(kOrgans, Who::organ);
  return best;
}

/// 由X责令…: the one named after 由 acts.
Subject named_agent(const SentenceWords& words) {
  const std::size_t size = words.sentence().size();
  for (PhraseHit by = words.first(Words::agent_mark); by.found();
       by = words.first(Words::agent_mark, by.end())) {
    const std::size_t from = by.end();
    const base::Span tail{from, std::min(from + kLongestSubject, size)};
    const PhraseHit mark =
        find_first(words.sentence().substr(0, tail.end), kClauseMarks, tail.begin);
    const base::Span clause{from, mark.found() ? mark.at : tail.end};
    const PhraseHit organ = words.first(Words::organ, clause);
    const PhraseHit person = words.first(Words::person, clause);
    if (!organ.found() && !person.found()) continue;
    const bool is_organ = organ.found() && (!person.found() || organ.at <= person.at);
    const PhraseHit& hit = is_organ ? organ : person;
    return {{from, hit.end()}, is_organ ? Who::organ : Who::person};
  }
  return {};
}

/// 对X, 经X, but not 经营X.
bool begins_as_object(std::string_view modifier) {
  static const PhraseSet kWords = {"经营"sv, "经济"sv, "从业"sv, "从事"sv,
                                   "在建"sv, "以上"sv, "为民"sv};
  return !prefix_of(modifier, kObjectMarks).empty() && prefix_of(modifier, kWords).empty();
}

Subject find_subject(const SentenceWords& words, const ModalHit& modal) {
  const std::string_view sentence = words.sentence();
  const std::size_t limit = modal.modality == Modality::none ? 0 : modal.at;
  if (const Subject at_end = subject_at_end(sentence.substr(0, limit)); at_end.who != Who::nobody) {
    const base::Span wide = widen(sentence, at_end.span.begin, at_end.span.end);
    static const PhraseSet kTowards = {"对"sv, "向"sv};  // 对经营者应当加强指导
    if (suffix_of(sentence.substr(0, wide.begin), kTowards).empty()) return {wide, at_end.who};
  }
  if (const Subject agent = named_agent(words); agent.who != Who::nobody) return agent;
  // Else the first person or organ of the clause that is not marked as an object:
  // 企业申请补贴的，应当….
  const std::size_t reach = limit == 0 ? std::min<std::size_t>(sentence.size(), 180) : limit;
  const std::string_view region = sentence.substr(0, reach);
  Subject best;
  const auto look = [&](Words nouns, Who who) {
    const PhraseHit hit = words.first(nouns, {0, reach});
    if (!hit.found() || (best.who != Who::nobody && hit.at >= best.span.end)) return;
    const base::Span wide = widen(region, hit.at, hit.end());
    const std::string_view before = region.substr(0, wide.begin);
    const std::string_view modifier = region.substr(wide.begin, hit.at - wide.begin);
    static const PhraseSet kDoneTo = {"责令"sv, "要求"sv, "告知"sv, "通知"sv,
                                      "保护"sv, "限制"sv, "禁止"sv};
    if (!suffix_of(before, kObjectMarks).empty() || begins_as_object(modifier) ||
        !suffix_of(modifier, kDoneTo).empty()) {
      return;
    }
    best = {wide, who};
  };
  look(Words::person, Who::person);
  look(Words::organ, Who::organ);
  look(Words::staff, Who::staff);
  return best;
}

Direction direction_of(const SentenceWords& words, Who actor) {
  switch (actor) {
    case Who::staff: return Direction::inward;
    case Who::person: return Direction::outward;
    case Who::organ:
      if (words.any(Words::person) || words.any(Words::burden)) return Direction::outward;
      return Direction::inward;
    case Who::nobody: break;
  }
  if (words.any(Words::staff) || words.any(Words::inward)) return Direction::inward;
  if (words.any(Words::burden) || words.any(Words::person)) return Direction::outward;
  return Direction::unknown;
}

}  // namespace

Action read_action(std::string_view sentence) {
  const SentenceWords words(sentence.substr(0, kReach));
  const ModalHit modal = first_modal(words);
  const Subject subject = find_subject(words, modal);
  return {modal.modality, direction_of(words, subject.who), subject.span};
}

}  // namespace fashen::structure
