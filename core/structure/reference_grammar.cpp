// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/reference_grammar.h"

#include <algorithm>
#include <array>

#include "structure/outline_labels.h"
#include "structure/phrase.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostNumbers = 20;

struct MeasureWord {
  std::string_view word;
  UnitKind kind;
};
constexpr std::array kMeasures = {
    MeasureWord{"编", UnitKind::part},      MeasureWord{"章", UnitKind::chapter},
    MeasureWord{"节", UnitKind::section},   MeasureWord{"条", UnitKind::article},
    MeasureWord{"款", UnitKind::paragraph}, MeasureWord{"项", UnitKind::item},
    MeasureWord{"目", UnitKind::subitem}};
// Words that only begin like a measure.
const PhraseSet kOtherWords = {"条例"sv, "条约"sv, "条件"sv, "条线"sv, "条款"sv,   "款项"sv,
                               "款式"sv, "项目"sv, "章程"sv, "节目"sv, "节能"sv,   "节课"sv,
                               "目标"sv, "目的"sv, "编制"sv, "编号"sv, "节约"sv,   "章节"sv,
                               "项工"sv, "项制"sv, "项任"sv, "项措"sv, "项内容"sv, "节点"sv};

std::size_t skip_spaces(std::string_view line, std::size_t at) {
  while (at < line.size() && (line[at] == ' ' || line[at] == '\n')) ++at;
  return at;
}

bool is_digit(std::string_view line, std::size_t at) {
  return at < line.size() && line[at] >= '0' && line[at] <= '9';
}

struct MeasureHit {
  UnitKind kind = UnitKind::root;
  std::size_t size = 0;
};

MeasureHit measure_at(std::string_view line, std::size_t at) {
  const std::string_view rest = line.substr(std::min(at, line.size()));
  // 第二条约定 speaks of what was agreed, not of a treaty.
  const bool agreed = rest.starts_with("条约定");
  if (!agreed && !prefix_of(rest, kOtherWords).empty()) return {};
  for (const MeasureWord& measure : kMeasures) {
    if (rest.starts_with(measure.word)) return {measure.kind, measure.word.size()};
  }
  return {};
}

/// A number, bare or in brackets; `end` moves behind it.
std::optional<LabelNumber> number_at(std::string_view line, std::size_t& end) {
  std::size_t at = skip_spaces(line, end);
  const bool bracketed = line.substr(at).starts_with("（");
  if (bracketed) at = skip_spaces(line, at + "（"sv.size());
  auto number = label_number(line, at);
  if (!number) return std::nullopt;
  at += number->size;
  if (bracketed) {
    at = skip_spaces(line, at);
    if (!line.substr(at).starts_with("）")) return std::nullopt;
    at += "）"sv.size();
  }
  end = at;
  return number;
}

std::size_t decimal_size(std::string_view line, std::size_t at) {
  std::size_t end = at;
  bool point = false;
  while (is_digit(line, end) ||
         (end < line.size() && line[end] == '.' && is_digit(line, end + 1))) {
    point = point || line[end] == '.';
    ++end;
  }
  return point ? end - at : 0;
}

std::optional<ReferenceStep> step_at(std::string_view line, std::size_t& end) {
  if (!line.substr(end).starts_with("第")) return std::nullopt;
  std::size_t at = skip_spaces(line, end + "第"sv.size());
  ReferenceStep step;
  if (const std::size_t size = decimal_size(line, at); size != 0 && size < 20) {
    step.decimal = line.substr(at, size);
    at = skip_spaces(line, at + size);
    const MeasureHit measure = measure_at(line, at);
    if (measure.size == 0) return std::nullopt;
    step.kind = UnitKind::clause;
    end = at + measure.size;
    return step;
  }
  while (step.numbers.size() < kMostNumbers) {
    const auto number = number_at(line, at);
    if (!number) return std::nullopt;
    step.numbers.push_back(number->value);
    const std::size_t after = skip_spaces(line, at);
    if (const MeasureHit measure = measure_at(line, after); measure.size != 0) {
      step.kind = measure.kind;
      at = after + measure.size;
      if (measure.kind == UnitKind::article && line.substr(at).starts_with("之")) {
        if (const auto sub = label_number(line, at + "之"sv.size()); sub && sub->chinese) {
          step.sub_number = sub->value;
          at += "之"sv.size() + sub->size;
        }
      }
      end = at;
      return step;
    }
    static const PhraseSet kJoints = {"、第"sv, "、"sv,     "至第"sv, "至"sv,  "和第"sv,
                                      "和"sv,   "或者第"sv, "或第"sv, "或"sv,  "及第"sv,
                                      "到第"sv, "到"sv,     "-"sv,    "与第"sv};
    const std::string_view joint = prefix_of(line.substr(after), kJoints);
    if (joint.empty()) return std::nullopt;
    if (joint.starts_with("至") || joint.starts_with("到") || joint == "-") step.range = true;
    at = after + joint.size();
  }
  return std::nullopt;
}

}  // namespace

std::optional<ReferenceChain> reference_chain_at(std::string_view line, std::size_t at) {
  ReferenceChain chain;
  std::size_t end = at;
  while (true) {
    std::size_t next = chain.steps.empty() ? end : skip_spaces(line, end);
    const auto step = step_at(line, next);
    if (!step) break;
    if (!chain.steps.empty() && step->kind <= chain.steps.back().kind) break;
    chain.steps.push_back(*step);
    end = next;
  }
  if (chain.steps.empty()) return std::nullopt;
  // 第三条至第五条, 第（三）项至第（五）项.
  static const PhraseSet kTo = {"至"sv, "到"sv, "—"sv, "-"sv, "～"sv, "~"sv};
  if (const std::string_view to = prefix_of(line.substr(end), kTo); !to.empty()) {
    std::size_t next = end + to.size();
    const auto last = step_at(line, next);
    ReferenceStep& own = chain.steps.back();
    if (last && last->kind == own.kind && own.numbers.size() == 1 && last->numbers.size() == 1) {
      own.numbers.push_back(last->numbers.front());
      own.range = true;
      end = next;
    }
  }
  chain.end = end;
  return chain;
}

std::optional<RelativeReference> relative_reference_at(std::string_view line, std::size_t at) {
  RelativeReference relative;
  std::size_t end = at;
  if (line.substr(at).starts_with("本")) {
    end += "本"sv.size();
  } else if (line.substr(at).starts_with("前")) {
    static const PhraseSet kTimes = {"以"sv, "之"sv, "目"sv, "提"sv, "日"sv, "月"sv, "年"sv,
                                     "先"sv, "当"sv, "生"sv, "事"sv, "此"sv, "向"sv};
    if (!suffix_of(line.substr(0, at), kTimes).empty()) return std::nullopt;
    end += "前"sv.size();
    relative.back = 1;
    if (line.substr(end).starts_with("两")) {
      relative.back = 2;
      end += "两"sv.size();
    } else if (const auto number = label_number(line, end); number && number->value < 100) {
      relative.back = number->value;
      end += number->size;
    }
  } else {
    return std::nullopt;
  }
  const MeasureHit measure = measure_at(line, end);
  if (measure.size == 0) return std::nullopt;
  relative.kind = measure.kind;
  relative.end = end + measure.size;
  return relative;
}

}  // namespace fashen::structure
