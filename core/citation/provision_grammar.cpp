// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/provision_grammar.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "text/numeral.h"
#include "text/utf8.h"

namespace fashen::citation {
namespace {

using std::string_view;

// Ordered from the highest; `division` (编章节) holds articles and is not cited by itself.
enum class Level { division, article, paragraph, item, subitem };

struct Element {
  base::Span span;
  int from = 0;
  int to = 0;  ///< Last of a range, else 0
};

/// A run of numbers under one unit word: 第三、五条 or 第（一）（二）项.
struct Group {
  Level level = Level::article;
  std::vector<Element> elements;
  int sub = 0;
  std::size_t end = 0;
};

constexpr std::array<string_view, 8> connectors = {"、", "以及", "和", "及",
                                                   "与", "或者", "或", "并"};
constexpr std::array<string_view, 7> range_words = {"至", "到", "-", "—", "–", "~", "～"};
constexpr std::size_t most_elements = 64;
constexpr int largest_number = 9999;

bool is_figure(string_view text, std::size_t at, std::size_t& size) {
  if (at >= text.size()) return false;
  if (text[at] >= '0' && text[at] <= '9') {
    size = 1;
    return true;
  }
  constexpr string_view figures = "零一二三四五六七八九十百千两廿卅〇";
  size = 3;
  const string_view character = text.substr(at, 3);
  if (character.size() < 3) return false;
  for (std::size_t i = 0; i < figures.size(); i += 3) {
    if (figures.substr(i, 3) == character) return true;
  }
  return false;
}

class Grammar {
 public:
  explicit Grammar(const RunningText& text) : text_(text) {}

  ProvisionChain read(std::size_t at);

 private:
  struct Number {
    int value = 0;
    std::size_t end = 0;
  };

  std::optional<Number> number_at(std::size_t at) const;
  std::optional<Number> figures_at(std::size_t at) const;
  std::optional<Level> unit_at(std::size_t at, std::size_t& size) const;
  std::optional<Group> group_at(std::size_t at, bool after_connector) const;
  int sub_number_at(std::size_t& at) const;
  bool fits(const Group& group, bool descends) const;
  void add(const Group& group, bool descends);
  bool extend_range(const Group& group);

  const RunningText& text_;
  ProvisionChain chain_;
  Level level_ = Level::division;  ///< Deepest level of the last provision
};

std::optional<Grammar::Number> Grammar::figures_at(std::size_t at) const {
  const string_view folded = text_.folded();
  std::string figures;
  std::size_t size = 0;
  std::size_t pos = at;
  std::size_t end = at;
  while (figures.size() < 40 && is_figure(folded, pos, size)) {
    figures.append(folded.substr(pos, size));
    end = pos + size;
    pos = text_.skip_gap(end);
  }
  if (figures.empty() || text_.starts(end, ".")) return std::nullopt;
  const auto value = text::parse_numeral(figures);
  if (!value || value->micros % 1'000'000 != 0) return std::nullopt;
  const std::int64_t whole = value->micros / 1'000'000;
  if (whole < 1 || whole > largest_number) return std::nullopt;
  return Number{static_cast<int>(whole), end};
}

std::optional<Grammar::Number> Grammar::number_at(std::size_t at) const {
  constexpr string_view open = "（", close = "）";
  if (!text_.starts(at, open)) return figures_at(at);
  auto number = figures_at(text_.skip_gap(at + open.size()));
  if (!number) return std::nullopt;
  const std::size_t closing = text_.skip_gap(number->end);
  if (!text_.starts(closing, close)) return std::nullopt;
  number->end = closing + close.size();
  return number;
}

std::optional<Level> Grammar::unit_at(std::size_t at, std::size_t& size) const {
  struct Word {
    string_view unit;
    Level level;
    std::array<string_view, 4> longer;  ///< Words of which the unit is only the beginning
  };
  static constexpr std::array<Word, 8> words = {{
      {"条", Level::article, {"例", "件", "约", "幅"}},
      {"款", Level::paragraph, {"项", "式", "额", "待"}},
      {"项", Level::item, {"目", "下", "", ""}},
      {"目", Level::subitem, {"标", "录", "前", ""}},
      {"编", Level::division, {"制", "号", "", ""}},
      {"分编", Level::division, {"", "", "", ""}},
      {"章", Level::division, {"程", "", "", ""}},
      {"节", Level::division, {"能", "约", "", ""}},
  }};
  for (const Word& word : words) {
    if (!text_.starts(at, word.unit)) continue;
    size = word.unit.size();
    for (string_view rest : word.longer) {
      if (!rest.empty() && text_.starts(at + size, rest) && !text_.starts(at + size, "例外")) {
        return std::nullopt;
      }
    }
    return word.level;
  }
  return std::nullopt;
}

int Grammar::sub_number_at(std::size_t& at) const {
  constexpr string_view of = "之";
  if (!text_.starts(at, of)) return 0;
  const auto number = figures_at(at + of.size());
  if (!number) return 0;
  at = number->end;
  return number->value;
}

std::optional<Group> Grammar::group_at(std::size_t at, bool after_connector) const {
  constexpr string_view ordinal = "第";
  const bool has_ordinal = text_.starts(at, ordinal);
  const bool enclosed = text_.starts(at, "（");
  if (!has_ordinal && !enclosed && !after_connector) return std::nullopt;

  Group group;
  std::size_t begin = at;
  std::size_t pos = has_ordinal ? text_.skip_gap(at + ordinal.size()) : at;
  while (group.elements.size() < most_elements) {
    const auto number = number_at(pos);
    if (!number) return std::nullopt;
    if (begin == std::string_view::npos) {
      group.elements.back().to = number->value;
      group.elements.back().span.end = number->end;
    } else {
      group.elements.push_back({{begin, number->end}, number->value, 0});
    }
    pos = text_.skip_gap(number->end);
    std::size_t size = 0;
    if (const auto level = unit_at(pos, size)) {
      group.level = *level;
      group.end = pos + size;
      if (*level == Level::article) group.sub = sub_number_at(group.end);
      group.elements.back().span.end = group.end;
      // 三项 or 五款 without 第 is a count, not a place.
      if (!has_ordinal && !enclosed && *level != Level::article) return std::nullopt;
      return group;
    }
    begin = pos;
    if (const auto word = text_.first_of(pos, range_words); !word.empty()) {
      begin = std::string_view::npos;
      pos = text_.skip_gap(pos + word.size());
    } else if (const auto joint = text_.first_of(pos, connectors); !joint.empty()) {
      begin = pos = text_.skip_gap(pos + joint.size());
    } else if (!text_.starts(pos, "（")) {
      return std::nullopt;
    }
    if (text_.starts(pos, ordinal)) pos = text_.skip_gap(pos + ordinal.size());
  }
  return std::nullopt;
}

bool Grammar::fits(const Group& group, bool descends) const {
  if (chain_.provisions.empty()) return group.level <= Level::article;
  if (group.level == Level::division) return false;
  const Provision& last = chain_.provisions.back();
  if (group.level == Level::subitem && last.item == 0) return false;
  return descends ? group.level > level_ : true;
}

void Grammar::add(const Group& group, bool descends) {
  for (std::size_t i = 0; i < group.elements.size(); ++i) {
    const Element& element = group.elements[i];
    Provision provision;
    if (!chain_.provisions.empty() && group.level != Level::article) {
      provision = chain_.provisions.back();
    }
    const bool refines = descends && i == 0 && !chain_.provisions.empty();
    provision.span = {refines ? provision.span.begin : element.span.begin, element.span.end};
    provision.subitem = 0;
    switch (group.level) {
      case Level::division: return;
      case Level::article:
        provision.article = element.from;
        provision.article_to = element.to;
        if (i + 1 == group.elements.size()) provision.article_sub = group.sub;
        break;
      case Level::paragraph:
        provision.paragraph = element.from;
        provision.item = provision.item_to = 0;
        break;
      case Level::item:
        provision.item = element.from;
        provision.item_to = element.to;
        break;
      case Level::subitem: provision.subitem = element.from; break;
    }
    if (refines) chain_.provisions.pop_back();
    chain_.provisions.push_back(provision);
    if (group.level == Level::paragraph && element.to != 0) {
      provision.paragraph = element.to;
      chain_.provisions.push_back(provision);
    }
  }
  level_ = group.level;
  chain_.end = group.end;
}

bool Grammar::extend_range(const Group& group) {
  if (group.level != level_ || group.elements.size() != 1 || group.elements[0].to != 0) {
    return false;
  }
  Provision& last = chain_.provisions.back();
  const int number = group.elements[0].from;
  if (level_ == Level::article && number > last.article) {
    last.article_to = number;
  } else if (level_ == Level::item && number > last.item) {
    last.item_to = number;
  } else {
    return false;
  }
  last.span.end = chain_.end = group.end;
  return true;
}

ProvisionChain Grammar::read(std::size_t at) {
  std::size_t pos = at;
  bool descends = true;
  while (chain_.provisions.size() < most_elements) {
    const bool after_connector = !chain_.provisions.empty() && !descends;
    const auto group = group_at(pos, after_connector);
    if (!group || !fits(*group, descends)) break;
    if (group->level == Level::division) {
      pos = text_.skip_gap(group->end);
      continue;
    }
    add(*group, descends);
    pos = text_.skip_gap(chain_.end);
    // A deeper level follows at once; everything else needs a connecting word.
    for (;;) {
      descends = true;
      const auto deeper = group_at(pos, false);
      if (deeper && fits(*deeper, true)) break;
      descends = false;
      const auto range = text_.first_of(pos, range_words);
      if (range.empty()) break;
      const auto last = group_at(text_.skip_gap(pos + range.size()), true);
      if (!last || !fits(*last, false)) return chain_;
      if (!extend_range(*last)) add(*last, false);
      pos = text_.skip_gap(chain_.end);
    }
    if (descends) continue;
    const auto joint = text_.first_of(pos, connectors);
    if (joint.empty()) break;
    pos = text_.skip_gap(pos + joint.size());
  }
  return chain_;
}

}  // namespace

ProvisionChain provisions_at(const RunningText& text, std::size_t at) {
  return Grammar(text).read(at);
}

}  // namespace fashen::citation
