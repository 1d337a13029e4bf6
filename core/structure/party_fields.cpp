// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/party_fields.h"

#include <algorithm>
#include <array>

#include "structure/phrase.h"
#include "text/phrase_cursor.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestLine = 600;   // bytes of a line that states party data
constexpr std::size_t kLongestValue = 240;  // bytes
constexpr std::size_t kLongestNote = 120;   // bytes

const PhraseSet kRoles = {"甲方"sv,
                          "乙方"sv,
                          "丙方"sv,
                          "丁方"sv,
                          "戊方"sv,
                          "出卖人"sv,
                          "买受人"sv,
                          "卖方"sv,
                          "买方"sv,
                          "供方"sv,
                          "需方"sv,
                          "出租人"sv,
                          "承租人"sv,
                          "出租方"sv,
                          "承租方"sv,
                          "发包人"sv,
                          "承包人"sv,
                          "发包方"sv,
                          "承包方"sv,
                          "委托人"sv,
                          "受托人"sv,
                          "委托方"sv,
                          "受托方"sv,
                          "用人单位"sv,
                          "劳动者"sv,
                          "采购人"sv,
                          "采购方"sv,
                          "供应商"sv,
                          "供应方"sv,
                          "贷款人"sv,
                          "出借人"sv,
                          "借款人"sv,
                          "保证人"sv,
                          "抵押人"sv,
                          "抵押权人"sv,
                          "出让人"sv,
                          "受让人"sv,
                          "出让方"sv,
                          "受让方"sv,
                          "转让方"sv,
                          "转让人"sv,
                          "赠与人"sv,
                          "受赠人"sv,
                          "定作人"sv,
                          "承揽人"sv,
                          "当事人"sv,
                          "被处罚人"sv,
                          "申请人"sv,
                          "被申请人"sv,
                          "中介方"sv,
                          "中介人"sv,
                          "投资方"sv,
                          "服务方"sv,
                          "招标人"sv,
                          "中标人"sv,
                          "聘用单位"sv,
                          "受聘人员"sv,
                          "被征收人"sv,
                          "征收人"sv,
                          "许可人"sv,
                          "被许可人"sv,
                          "被处罚单位"sv,
                          "当事人名称"sv,
                          "担保人"sv,
                          "分包人"sv,
                          "业主"sv,
                          "托运人"sv,
                          "承运人"sv,
                          "存货人"sv,
                          "保管人"sv,
                          "债权人"sv,
                          "债务人"sv,
                          "质权人"sv,
                          "出质人"sv,
                          "披露方"sv,
                          "接收方"sv,
                          "许可方"sv,
                          "被许可方"sv,
                          "特许人"sv,
                          "被特许人"sv,
                          "物业服务人"sv,
                          "征收实施单位"sv,
                          "出借方"sv,
                          "借款方"sv,
                          "担保方"sv,
                          "贷款方"sv,
                          "保证方"sv,
                          "抵押方"sv,
                          "质押方"sv,
                          "买受方"sv,
                          "出卖方"sv,
                          "合作方"sv,
                          "聘任方"sv,
                          "受聘方"sv,
                          "聘任单位"sv,
                          "聘用方"sv,
                          "受聘人"sv,
                          "施工方"sv,
                          "建设方"sv,
                          "设计方"sv,
                          "代建人"sv,
                          "代建方"sv,
                          "需求方"sv,
                          "采购单位"sv,
                          "供货方"sv,
                          "供货商"sv,
                          "供货人"sv,
                          "流出方"sv,
                          "流入方"sv,
                          "转出方"sv,
                          "转入方"sv,
                          "加盟方"sv,
                          "加盟商"sv,
                          "定作方"sv,
                          "承揽方"sv,
                          "托运方"sv,
                          "承运方"sv,
                          "寄存人"sv,
                          "仓储方"sv,
                          "经销商"sv,
                          "居间人"sv,
                          "居间方"sv,
                          "运营方"sv,
                          "捐赠人"sv,
                          "捐赠方"sv,
                          "受赠方"sv,
                          "主办方"sv,
                          "参展方"sv,
                          "参展商"sv,
                          "主办单位"sv,
                          "参展单位"sv,
                          "项目公司"sv,
                          "实施机构"sv,
                          "招商方"sv,
                          "房屋征收部门"sv,
                          "征收部门"sv,
                          "房屋征收实施单位"sv,
                          "征收单位"sv,
                          "项目方"sv,
                          "政府方"sv,
                          "租赁方"sv};
const PhraseSet kNames = {"名称"sv, "姓名"sv,     "单位名称"sv,     "企业名称"sv,
                          "字号"sv, "公司名称"sv, "姓名（名称）"sv, "名称（姓名）"sv};
const PhraseSet kCodes = {"统一社会信用代码"sv, "社会信用代码"sv, "信用代码"sv,
                          "身份证号码"sv,       "身份证号"sv,     "公民身份号码"sv,
                          "居民身份证号码"sv,   "身份证件号码"sv, "营业执照注册号"sv,
                          "居民身份证号"sv,     "证件号码"sv};
const PhraseSet kRepresentatives = {"法定代表人"sv,
                                    "主要负责人"sv,
                                    "负责人"sv,
                                    "经营者"sv,
                                    "法定代表人或负责人"sv,
                                    "法定代表人（负责人）"sv,
                                    "法定代表人/负责人"sv,
                                    "单位负责人"sv};
const PhraseSet kAddresses = {"住所"sv,     "住所地"sv,   "地址"sv,        "住址"sv,
                              "经营场所"sv, "注册地址"sv, "通讯地址"sv,    "联系地址"sv,
                              "经营地址"sv, "户籍地址"sv, "住所（住址）"sv};
const PhraseSet kAgents = {"委托代理人"sv, "授权代表"sv, "授权代理人"sv, "签约代表"sv};
const PhraseSet kContacts = {"联系人"sv, "项目联系人"sv, "联系人及电话"sv};
const PhraseSet kPhones = {"联系电话"sv, "电话"sv, "联系方式"sv, "手机"sv, "手机号码"sv};
const PhraseSet kBanks = {"开户行"sv, "开户银行"sv, "开户行名称"sv};
const PhraseSet kAccounts = {"账号"sv, "银行账号"sv, "银行账户"sv, "收款账号"sv, "帐号"sv};
// Labels that end a value although nobody asks for theirs.
const PhraseSet kOtherLabels = {"邮编"sv, "性别"sv, "年龄"sv, "民族"sv,     "传真"sv,
                                "日期"sv, "职务"sv, "户名"sv, "电子邮箱"sv, "邮政编码"sv};
const PhraseSet kSentenceWords = {"应当"sv, "负责"sv, "有权"sv, "不得"sv, "同意"sv,
                                  "承诺"sv, "保证"sv, "享有"sv, "可以"sv, "。"sv};

struct Entry {
  PartyField field;
  const PhraseSet* words;
};
const std::array kEntries = {
    Entry{PartyField::role, &kRoles},        Entry{PartyField::name, &kNames},
    Entry{PartyField::code, &kCodes},        Entry{PartyField::representative, &kRepresentatives},
    Entry{PartyField::address, &kAddresses}, Entry{PartyField::agent, &kAgents},
    Entry{PartyField::contact, &kContacts},  Entry{PartyField::phone, &kPhones},
    Entry{PartyField::bank, &kBanks},        Entry{PartyField::account, &kAccounts}};

struct LabelHit {
  PartyField field = PartyField::role;
  std::string_view label;
};

LabelHit label_at(std::string_view text) {
  LabelHit best;
  for (const Entry& entry : kEntries) {
    const std::string_view word = prefix_of(text, *entry.words);
    if (word.size() > best.label.size()) best = {entry.field, word};
  }
  return best;
}

/// A label that a form sets wide: 甲　方：, 法 定 代 表 人：. `size` becomes how far it reaches.
LabelHit wide_label_at(std::string_view text, std::size_t& size) {
  constexpr std::size_t kLongestLabel = 60;  // bytes
  std::string bare;
  for (size = 0; size < std::min(text.size(), kLongestLabel); ++size) {
    const std::string_view rest = text.substr(size);
    if (rest.starts_with("：") || rest.starts_with("（")) break;
    if (rest.front() != ' ') bare += rest.front();
  }
  const LabelHit hit = label_at(bare);
  return hit.label.size() == bare.size() ? hit : LabelHit{};
}

/// A label that no list has, told as a role by the one in brackets behind it: 托运方（甲方）：
std::string_view word_before_role(std::string_view text) {
  constexpr std::size_t kLongestWord = 24;  // bytes
  const std::size_t open = text.find("（");
  if (open == text.npos || open == 0 || open > kLongestWord) return {};
  const std::string_view inside = text.substr(open + "（"sv.size());
  const std::string_view role = prefix_of(inside, kRoles);
  if (role.empty() || !inside.substr(role.size()).starts_with("）：")) return {};
  const std::string_view word = text::trim(text.substr(0, open));
  const bool han = std::all_of(word.begin(), word.end(), [](char c) { return (c & 0x80) != 0; });
  return han ? word : std::string_view();
}

bool is_blank(std::string_view text) {
  static const PhraseSet kFill = {"_"sv, " "sv, "＿"sv, "／"sv, "—"sv, "-"sv, "/"sv, "\n"sv};
  while (!text.empty()) {
    const std::string_view fill = prefix_of(text, kFill);
    if (fill.empty()) return false;
    text.remove_prefix(fill.size());
  }
  return true;
}

const PhraseSet kColon = {"："sv};

class StatementReader {
 public:
  StatementReader(const document::Document& document, const Outline& outline)
      : document_(document), outline_(outline), colons_(kColon, document.folded.text) {}

  std::vector<PartyStatement> run() {
    for (std::size_t index = 0; index < outline_.lines.size(); ++index) {
      const Line& line = outline_.lines[index];
      if (line.span.size() > kLongestLine) continue;
      if (document_.blocks[line.block].cell && read_cell(index)) continue;
      read_line(index);
    }
    return std::move(found_);
  }

 private:
  std::string_view text(std::size_t index) const {
    return text_of(document_, outline_.lines[index]);
  }

  /// A cell that holds only a label: its value stands in the next cell of the row.
  bool read_cell(std::size_t index) {
    std::string_view own = text(index);
    while (own.ends_with("：")) own.remove_suffix("："sv.size());
    std::string bare;
    for (char c : own) {
      if (c != ' ' && c != '\n') bare.push_back(c);
    }
    const LabelHit hit = label_at(bare);
    if (hit.label.empty()) return false;
    PartyStatement statement{hit.field, hit.label, {}, {}, index};
    if (hit.label.size() != bare.size()) {
      // 甲方（委托方）
      const bool noted = hit.field == PartyField::role && own.starts_with(hit.label) &&
                         own.substr(hit.label.size()).starts_with("（") && own.ends_with("）");
      if (!noted) return false;
      const std::size_t open = hit.label.size() + "（"sv.size();
      const std::size_t begin = outline_.lines[index].span.begin;
      statement.note = {begin + open, begin + own.size() - "）"sv.size()};
    }
    const std::size_t next = index + 1;
    if (next < outline_.lines.size()) {
      const auto& here = document_.blocks[outline_.lines[index].block].cell;
      const auto& there = document_.blocks[outline_.lines[next].block].cell;
      const bool same_row = there && there->table == here->table && there->row == here->row;
      if (same_row && label_at(text(next)).label.empty())
        statement.value = outline_.lines[next].span;
    }
    found_.push_back(statement);
    return true;
  }

  void read_line(std::size_t index) {
    const base::Span line = outline_.lines[index].span;
    const std::string_view whole = text(index);
    // Every statement has a colon behind its label.
    if (!colons_.first_in(line).found()) return;
    const std::size_t last = whole.rfind("：");
    for (std::size_t at = 0; at < last;) {
      const std::size_t after = read_statement(index, line, whole, at);
      if (after != 0) {
        at = after;
        continue;
      }
      // The next label stands behind a space or a mark.
      static const PhraseSet kMarks = {" "sv, "，"sv, "；"sv, "\n"sv, "、"sv};
      const PhraseHit mark = find_first(whole, kMarks, at);
      if (!mark.found()) return;
      at = mark.end();
    }
  }

  /// Reads a statement that begins at `at`; returns where its value ends, 0 if there is none.
  std::size_t read_statement(std::size_t index, base::Span line, std::string_view whole,
                             std::size_t at) {
    LabelHit hit = label_at(whole.substr(at));
    std::size_t size = hit.label.size();
    if (hit.label.empty() && at == 0) {
      hit = wide_label_at(whole, size);
      if (hit.label.empty()) {
        hit.label = word_before_role(whole);
        size = hit.label.size();
      }
    }
    if (hit.label.empty()) return 0;
    std::size_t end = after_gloss(whole, at + size);
    PartyStatement statement{hit.field, hit.label, {}, {}, index};
    if (whole.substr(end).starts_with("（")) {
      const std::size_t close = whole.find("）", end);
      if (close == whole.npos || close - end > kLongestNote) return 0;
      statement.note = {line.begin + end + "（"sv.size(), line.begin + close};
      end = close + "）"sv.size();
      while (end < whole.size() && whole[end] == ' ') ++end;
    }
    if (!whole.substr(end).starts_with("：")) return 0;
    end += "："sv.size();
    while (end < whole.size() && whole[end] == ' ') ++end;
    const std::size_t stop = begins_label(whole.substr(end)) ? end : value_end(whole, end);
    const std::string_view value = text::trim(whole.substr(end, stop - end));
    if (value.size() > kLongestValue) return 0;
    const bool name = hit.field == PartyField::role || hit.field == PartyField::name;
    if (name && contains_any(value, kSentenceWords)) return 0;
    if (!is_blank(value)) {
      statement.value = {line.begin + end, line.begin + end + value.size()};
    }
    found_.push_back(statement);
    return std::max(stop, end);
  }

  /// Over blanks and the same label in English: 甲方 Party A：. Where what follows is no such gloss
  /// it is the value, and only blanks are skipped.
  static std::size_t after_gloss(std::string_view whole, std::size_t at) {
    while (at < whole.size() && whole[at] == ' ') ++at;
    std::size_t end = at;
    const auto letter = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '.' ||
             c == '\'' || c == '/';
    };
    while (end < whole.size() && letter(whole[end])) ++end;
    const std::string_view rest = whole.substr(end);
    return end > at && (rest.starts_with("：") || rest.starts_with("（")) ? end : at;
  }

  /// True where another label stands at once, so that the value was left blank.
  static bool begins_label(std::string_view text) {
    std::string_view label = label_at(text).label;
    if (label.empty()) label = prefix_of(text, kOtherLabels);
    if (label.empty()) return false;
    const std::string_view rest = text.substr(label.size());
    return rest.starts_with("：") || rest.starts_with("（");
  }

  /// A value ends before the next label of the line, at ；or 。, or where a wide gap stands.
  static std::size_t value_end(std::string_view whole, std::size_t from) {
    for (std::size_t at = from; at < whole.size(); ++at) {
      const std::string_view rest = whole.substr(at);
      if (rest.starts_with("；") || rest.starts_with("。") || rest.starts_with("   ")) return at;
      const bool space = rest.starts_with(" ") || rest.starts_with("\n");
      if (!space && !rest.starts_with("，") && !rest.starts_with("、")) continue;
      const std::size_t skip = space ? 1 : "，"sv.size();
      const std::string_view next = rest.substr(skip);
      if (!label_at(next).label.empty() || !prefix_of(next, kOtherLabels).empty()) return at;
    }
    return whole.size();
  }

  const document::Document& document_;
  const Outline& outline_;
  text::PhraseCursor colons_;
  std::vector<PartyStatement> found_;
};

}  // namespace

std::vector<PartyStatement> read_party_statements(const document::Document& document,
                                                  const Outline& outline) {
  return StatementReader(document, outline).run();
}

bool is_party_role(std::string_view word) { return kRoles.contains(word); }

}  // namespace fashen::structure
