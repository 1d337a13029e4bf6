// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/fine_reading.h"

#include <algorithm>
#include <optional>
#include <string>

#include "text/regex.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

using text::Decimal;
using text::Match;
using text::Regex;

constexpr std::string_view fine_word = "罚款";

const std::string& digits() {
  static const std::string all =
      "(?:[0-9]|[一二两三四五六七八九十百千零])[0-9.,一二两三四五六七八九十百千万亿零]*";
  return all;
}

const std::string& quantity() {
  static const std::string all = "(?:[百千万]分之" + digits() + "|" + digits() + "分之" + digits() +
                                 "|" + digits() + "[%‰]|" + digits() + "倍|" + digits() +
                                 "元|等值)";
  return all;
}

Regex compiled(const std::string& pattern) { return std::move(*Regex::compile(pattern)); }

bool has(const Regex& regex, std::string_view words) { return regex.contains(words); }

struct Amount {
  Decimal value;
  FineUnit unit = FineUnit::yuan;
};

std::optional<Amount> times(std::string_view numeral, std::int64_t divisor = 1) {
  const auto value = text::parse_numeral(numeral);
  if (!value) return std::nullopt;
  return Amount{{value->micros / divisor}, FineUnit::times};
}

/// 五千元, 三倍, 百分之二十; a number without a unit takes that of the other end.
std::optional<Amount> amount_of(std::string_view words, FineUnit other = FineUnit::yuan) {
  struct Part {
    std::string_view begins;
    std::int64_t divisor;
  };
  for (const Part& part : {Part{"百分之", 100}, Part{"千分之", 1000}, Part{"万分之", 10000}}) {
    if (words.starts_with(part.begins)) {
      return times(words.substr(part.begins.size()), part.divisor);
    }
  }
  if (words == "等值") return times("1");
  constexpr std::string_view of = "分之", fold = "倍", yuan = "元";
  if (const auto at = words.find(of); at != std::string_view::npos) {
    const auto whole = text::parse_numeral(words.substr(0, at));
    if (!whole || whole->micros < 1'000'000) return std::nullopt;
    return times(words.substr(at + of.size()), whole->micros / 1'000'000);
  }
  constexpr std::string_view percent = "%", permille = "‰";
  if (words.ends_with(percent)) return times(words.substr(0, words.size() - percent.size()), 100);
  if (words.ends_with(permille)) {
    return times(words.substr(0, words.size() - permille.size()), 1000);
  }
  if (words.ends_with(fold)) return times(words.substr(0, words.size() - fold.size()));
  const bool has_unit = words.ends_with(yuan);
  const auto value =
      text::parse_numeral(has_unit ? words.substr(0, words.size() - yuan.size()) : words);
  if (!value) return std::nullopt;
  return Amount{*value, has_unit ? FineUnit::yuan : other};
}

struct Range {
  base::Span span;
  Interval interval;
  FineUnit unit = FineUnit::yuan;
};

std::string_view group(std::string_view words, const Match& match, std::size_t number) {
  const base::Span span = match.groups[number];
  return span.begin == std::string_view::npos ? std::string_view() : base::slice(words, span);
}

std::optional<Range> range_of(std::string_view words, const Match& match) {
  Range range;
  range.span = match.whole();
  std::string_view low = group(words, match, 1), high = group(words, match, 2);
  if (low.empty()) low = group(words, match, 3), high = group(words, match, 4);
  if (!low.empty()) {
    const auto most = amount_of(high);
    const auto least = most ? amount_of(low, most->unit) : std::nullopt;
    if (!least || least->unit != most->unit || most->value < least->value) return std::nullopt;
    range.interval.low = least->value;
    range.interval.high = most->value;
    range.unit = most->unit;
    return range;
  }
  for (std::size_t number : {5u, 6u, 7u}) {  // 以下, 以上, a figure alone
    const std::string_view only = group(words, match, number);
    if (only.empty()) continue;
    const auto amount = amount_of(only);
    if (!amount) return std::nullopt;
    if (number != 5) range.interval.low = amount->value;
    if (number != 6) range.interval.high = amount->value;
    range.unit = amount->unit;
    return range;
  }
  return std::nullopt;
}

/// All intervals of a segment; `clear` turns false where one was not understood.
std::vector<Range> ranges(std::string_view words, bool& clear) {
  static const Regex range = [] {
    const std::string& q = quantity();
    return compiled("(" + q + "|" + digits() + ")以上(" + q + ")以下|(" + q + "|" + digits() +
                    ")(?:至|到|—|-)(" + q + ")|(" + q + ")(?:以下|以内)|(" + q + ")以上|(" + q +
                    ")");
  }();
  std::vector<Range> found;
  for (const Match& match : range.find_all(words, {0, words.size()})) {
    if (auto one = range_of(words, match)) {
      found.push_back(*one);
    } else {
      clear = false;
    }
  }
  return found;
}

/// The last words before a fine's interval that say what is multiplied, without the verb.
std::string base_of(std::string_view before) {
  static const Regex verb = compiled(
      "处[置理分罚]|处以|处|按照|按|可以|并|或者|应当|科以|予以|给予|为|、|和|以(?:其|该)?|相当于|"
      "不超过|"
      "最高|其");
  constexpr std::string_view word = "处", with = "处以", of = "的";
  std::size_t begin = 0;
  for (const Match& match : verb.find_all(before, {0, before.size()})) {
    const std::string_view found = base::slice(before, match.whole());
    const bool noun = found.starts_with(word) && found.size() > word.size() && found != with;
    begin = noun ? std::max(begin, match.whole().begin) : match.whole().end;
  }
  std::string_view base = before.substr(begin);
  if (base.ends_with(of)) base.remove_suffix(of.size());
  constexpr std::size_t longest = 20;
  return std::string(text::prefix(text::trim(base), longest));
}

std::optional<Interval> threshold(std::string_view segment, std::string& base) {
  static const Regex none =
      compiled("(?:没有|无)(\\p{Han}{0,4}(?:所得|收入|经营额|销售额|营业额))");
  static const Regex bounds = [] {
    const std::string money = "(" + digits() + "元)";
    return compiled(
        "((?:违法|非法)?(?:所得|收入|经营额)|(?:货值|销售|采购|交易|成交|涉案|违法|中标|涉及|工程)?"
        "(?:金额|总额)|货值|(?:销售|交易|成交|营业|投资)额|数额|(?:直接)?经济损失|损失|价值|价款)"
        "(?:在|为|达到?)?(?:(?:不足|不满|低于|不到)" +
        money + "|" + money + "以上(?:不足|不满)" + money + "|" + money + "以上" + money +
        "以下|(超过)?" + money + "(?:以上)?|" + money + "(?:以下|以内))的");
  }();
  Match match;
  const base::Span all{0, segment.size()};
  if (bounds.search(segment, all, match)) {
    base = group(segment, match, 1);
    auto value = [&](std::size_t number) { return amount_of(group(segment, match, number)); };
    Interval interval;
    if (const auto below = value(2)) {
      interval.high = below->value;
      interval.high_open = true;
    } else if (const auto from = value(3)) {
      interval.low = from->value;
      if (const auto to = value(4)) interval.high = to->value;
      interval.high_open = true;
    } else if (const auto least = value(5)) {
      interval.low = least->value;
      if (const auto most = value(6)) interval.high = most->value;
    } else if (const auto least_only = value(8)) {
      interval.low = least_only->value;
      interval.low_open = !group(segment, match, 7).empty();
    } else if (const auto most_only = value(9)) {
      interval.high = most_only->value;
    }
    return interval;
  }
  if (none.search(segment, all, match)) {
    base = group(segment, match, 1);
    Interval interval;
    interval.high = Decimal{};
    return interval;
  }
  return std::nullopt;
}

/// Whether the words are about a fine laid down here, rather than about fines.
bool lays_down(std::string_view before, std::string_view after) {
  static const Regex verb = compiled("(?:处|处以|以|予|给予|可以|应当|并|或者|或|和|、|可)$");
  static const Regex next = compiled("^(?:$|处罚|的?行政处罚|的处罚|、|或者|和|并|:|：|直至)");
  static const Regex added = compiled("加处$|不予$|实施$|免予$|免$");
  return has(verb, before) && has(next, after) && !has(added, before);
}

/// Words about what becomes of fines and about the power to fine; they lay down none.
bool of_fines(std::string_view before, std::string_view after) {
  static const Regex next = compiled(
      "^(?:决定|数额|金额|额|收缴|收据|票据|的?收入|的?收取|缴|款项|全部|必须|一律|和没收|、没收|"
      "的权力|的设定|的种类|的减|的行政处罚|的处罚|及|的，|的$|的，|或者没收|相同|与|当事人|人|后|"
      "处罚决定)");
  static const Regex last = compiled(
      "(?:加处|缴纳|不缴|收缴|上缴|缴清|没收和|实施|免予|不予|当场|被|被处|受到|的|关于|作出|决定|"
      "减免|罚没|执行|追缴|退还)$");
  return has(next, after) || has(last, before);
}

}  // namespace

void FineReader::begin_clause(bool first) {
  first_ = first;
  emitted_ = false;
  context_ = {};
  context_.item = item_;
}

void FineReader::read(std::string_view segment) {
  read_case(segment);
  read_target(segment);
  const std::size_t found = read_fines(segment);
  if (found > 0) emitted_ = true;
}

void FineReader::read_case(std::string_view segment) {
  static const Regex grave = compiled(
      "情节(?:特别|较|比较|十分|极其)?(?:严重|恶劣)|情节较重|情节重的|严重情节|"
      "后果(?:特别)?严重|性质恶劣|影响恶劣");
  static const Regex light = compiled("情节(?:较|显著)?轻|危害(?:后果)?轻微|危害较小");
  static const Regex persistent = compiled("拒不|逾期(?:不|未|仍|没有|拒)|仍(?:不|未)|拒绝改正");
  static const Regex damage =
      compiled("(?:造成|导致|致使|引起|引发|发生)\\p{Han}{0,24}(?:的|者)(?:$|\\p{Han}{0,4}处)");
  struct Case {
    const Regex& words;
    Branch branch;
  };
  static const Regex unknown =
      compiled("(\\p{Han}{2,8}?)(?:无法|难以|不能)(?:计算|确定)|(\\p{Han}{2,8}?)明显偏低");
  std::string base;
  const auto when = threshold(segment, base);
  Match match;
  if (!when && unknown.search(segment, {0, segment.size()}, match)) {
    const std::size_t known = group(segment, match, 1).empty() ? 2 : 1;
    context_.when.reset();
    context_.when_base = group(segment, match, known);
    return;
  }
  std::optional<Branch> branch;
  for (const Case& one : {Case{grave, Branch::grave}, Case{light, Branch::light},
                          Case{persistent, Branch::persistent}, Case{damage, Branch::damage}}) {
    if (!branch && has(one.words, segment)) branch = one.branch;
  }
  static const Regex special = compiled("的$");
  static const Regex harmless = compiled("[尚不](?:未|不)?(?:构成|触犯)");
  if (!branch && !when && !first_ && has(special, segment) && !has(harmless, segment)) {
    branch = Branch::other;
  }
  if (!branch && !when) return;
  if (emitted_) {
    context_ = {};
    context_.item = item_;
    emitted_ = false;
  }
  if (branch) context_.branch = *branch;
  if (when) {
    context_.when = when;
    context_.when_base = base;
  }
}

void FineReader::read_target(std::string_view segment) {
  static const Regex responsible = compiled(
      "对[^，。；]{0,30}(?:主管人员|责任人|负责人|责任者|法定代表人|管理人员|责任船员|从业人员)");
  static const Regex unit = compiled(
      "对(?:违法|违规|该|有关|责任)?(?:单位|企业|法人|机构)|"
      "^(?:单位|法人|企业)|单位(?:处|可以处|并处|有)");
  static const Regex person =
      compiled("对(?:违法|有关)?个人|^个人|个人(?:处|可以处|并处|有)|对自然人|对行为人");
  if (has(responsible, segment)) {
    context_.target = FineTarget::responsible;
  } else if (has(person, segment)) {
    context_.target = FineTarget::person;
  } else if (has(unit, segment)) {
    context_.target = FineTarget::unit;
  }
}

std::size_t FineReader::read_fines(std::string_view segment) {
  static const Regex closes = compiled("^(?:的|计算的?|计算|标准)?(?:行政)?罚款");
  static const Regex joins =
      compiled("^(?:的|罚款|的罚款)?(?:或者|、|和|以及|并处)\\p{Han}{0,14}$");
  static const Regex opens =
      compiled("罚款(?:额|额度|数额|金额|标准)?(?:为|是|按照?)?\\p{Han}{0,14}$");
  static const Regex odd = compiled(
      "最高(?:不|罚|额)|最低(?:不|罚|额)|不得(?:超过|低于|少于)|加倍|"
      "按日连续|每日(?:处|罚)");
  static const Regex bounded = compiled("最[高低](?:不|罚|额)|(?:上限|下限)为");
  if (emitted_ && has(bounded, segment)) understood_ = false;
  if (segment.find(fine_word) == std::string_view::npos) return 0;
  if (has(odd, segment)) understood_ = false;
  const std::vector<Range> found = ranges(segment, understood_);
  std::size_t mentions = 0, from = 0;
  std::vector<std::size_t> covered;
  bool next_is_fine = false;
  std::vector<const Range*> fines;
  for (auto one = found.rbegin(); one != found.rend(); ++one) {
    const std::string_view after = segment.substr(one->span.end);
    const std::size_t stop =
        one == found.rbegin() ? after.size() : std::prev(one)->span.begin - one->span.end;
    Match match;
    if (after.starts_with("加处")) continue;
    bool fine = closes.search(after, {0, after.size()}, match);
    if (fine) covered.push_back(one->span.end + match.whole().end - fine_word.size());
    const std::string_view before = segment.substr(0, one->span.begin);
    if (!fine && next_is_fine) fine = has(joins, after.substr(0, stop));
    if (!fine && opens.search(before, {0, before.size()}, match)) {
      fine = true;
      covered.push_back(match.whole().begin);
    }
    next_is_fine = fine;
    // A lower end that is no number, as misprints make them.
    constexpr std::string_view from_there = "以上";
    if (fine && before.ends_with(from_there)) understood_ = fine = false;
    if (fine) fines.push_back(&*one);
  }
  std::reverse(fines.begin(), fines.end());
  for (const Range* fine : fines) {
    add(segment.substr(from, fine->span.begin - from), fine->interval, fine->unit);
    from = fine->span.end;
  }
  for (std::size_t at = segment.find(fine_word); at != std::string_view::npos;
       at = segment.find(fine_word, at + fine_word.size())) {
    if (std::find(covered.begin(), covered.end(), at) != covered.end()) continue;
    const std::string_view before = segment.substr(0, at);
    const std::string_view after = segment.substr(at + fine_word.size());
    if (lays_down(before, after)) {
      ++unstated_;
    } else if (!of_fines(before, after)) {
      understood_ = false;
    }
    ++mentions;
  }
  return fines.size() + mentions;
}

void FineReader::add(std::string_view before, const Interval& range, FineUnit unit) {
  read_target(before);
  Fine fine = context_;
  fine.range = range;
  fine.unit = unit;
  constexpr std::string_view may = "可", each = "每";
  fine.may = before.find(may) != std::string_view::npos;
  const std::string base = base_of(before);
  if (unit == FineUnit::times) fine.base = base;
  if (base.find(fine_word) != std::string::npos) understood_ = false;
  if (unit == FineUnit::yuan && base.find(each) != std::string::npos) {
    fine.unit = FineUnit::per_unit;
    fine.base = base.substr(base.find(each));
  }
  fines_.push_back(std::move(fine));
}

}  // namespace fashen::corpus
