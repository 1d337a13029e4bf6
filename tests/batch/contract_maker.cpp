// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/contract_maker.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "batch/contract_defects.h"
#include "plugins/docx_sample.h"
#include "text/numeral.h"
#include "text/regex.h"

namespace fashen::testing {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

text::Regex compiled(const char* pattern) {
  auto regex = text::Regex::compile_exact(pattern);
  return std::move(*regex);
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// Replaces every match by what `make` says, from behind, so that places stay right.
template <typename Make>
void replace_matches(std::string& text, const text::Regex& pattern, Make make) {
  const auto matches = pattern.find_all(text, {0, text.size()});
  for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
    const std::string words = make(*match);
    text.replace(match->whole().begin, match->whole().size(), words);
  }
}

std::string converted(const std::string& text, const char* encoding) {
  iconv_t converter = iconv_open(encoding, "UTF-8");
  if (converter == iconv_t(-1)) throw std::runtime_error("iconv has no such encoding");
  std::string out(text.size() * 2 + 16, '\0');
  char* from = const_cast<char*>(text.data());
  char* to = out.data();
  std::size_t left = text.size(), room = out.size();
  const std::size_t done = iconv(converter, &from, &left, &to, &room);
  iconv_close(converter);
  if (done == std::size_t(-1)) throw std::runtime_error("a contract has no form in the encoding");
  out.resize(out.size() - room);
  return out;
}

std::string to_docx(const std::string& text) {
  DocxSample sample;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) sample.body += paragraph(text.substr(at, end - at));
    at = end + 1;
  }
  return sample.bytes();
}

/// Four digits of a number in capitals, with 零 for a gap: 1050 as 壹仟零伍拾.
std::string group_in_capitals(int group, bool fill) {
  static const char* digits[] = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
  static const char* units[] = {"仟", "佰", "拾", ""};
  std::string out;
  bool gap = false;
  for (int place = 0, power = 1000; place < 4; ++place, power /= 10) {
    const int digit = group / power % 10;
    if (digit == 0) {
      gap = gap || !out.empty() || fill;
      continue;
    }
    if (gap) out += "零";
    gap = false;
    out += std::string(digits[digit]) + units[place];
  }
  return out;
}

}  // namespace

std::string in_capitals(std::int64_t fen) {
  static const char* digits[] = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
  const std::int64_t yuan = fen / 100;
  std::string out;
  for (auto [power, unit] :
       {std::pair<std::int64_t, const char*>{100'000'000, "亿"}, {10'000, "万"}, {1, ""}}) {
    const int group = static_cast<int>(yuan / power % 10'000);
    if (group == 0) continue;
    out += group_in_capitals(group, !out.empty()) + unit;
  }
  out = (out.empty() ? "零" : out) + "元";
  const auto jiao = static_cast<std::size_t>(fen / 10 % 10);
  const auto rest = static_cast<std::size_t>(fen % 10);
  if (jiao == 0 && rest == 0) return out + "整";
  if (jiao != 0) out += std::string(digits[jiao]) + "角";
  if (rest != 0) out += (jiao == 0 ? "零" : "") + std::string(digits[rest]) + "分";
  return out;
}

ContractMaker::ContractMaker(const std::string& folder, std::uint32_t seed) : random_(seed) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    const std::string ending = entry.path().extension().string();
    if (name.find("-clean") == name.npos || (ending != ".txt" && ending != ".md")) continue;
    if (name.find("gbk") != name.npos) continue;  // what is read here is UTF-8
    paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    std::string text = read(path);
    std::erase(text, '\r');
    sources_.push_back({path.stem().string(), text, path.extension() == ".md"});
  }
}

int ContractMaker::pick(int least, int most) {
  return least + static_cast<int>(random_() % static_cast<unsigned>(most - least + 1));
}

/// Other places everywhere, so that courts, addresses and names still fit; other names of firms.
void ContractMaker::rename(std::string& text) {
  static const std::array<const char*, 6> cities = {"云岭", "南浦", "东川", "西岩", "海宁", "平江"};
  static const std::array<const char*, 6> counties = {"青石", "白溪", "长亭",
                                                      "安远", "碧山", "石门"};
  static const std::array<const char*, 8> names = {"恒通", "瑞丰", "华宇", "嘉禾",
                                                   "金石", "博远", "天成", "世纪"};
  static const text::Regex firm = compiled("(?:云岭|青石)(\\p{Han}{2,14}?)(?:股份)?有限公司");
  std::vector<std::pair<std::string, std::string>> firms;
  std::size_t which = static_cast<std::size_t>(pick(0, 7));
  for (const text::Match& match : firm.find_all(text, {0, text.size()})) {
    const std::string old(base::slice(text, match.whole()));
    const bool known = std::any_of(firms.begin(), firms.end(),
                                   [&](const auto& entry) { return entry.first == old; });
    if (known) continue;
    constexpr std::size_t place = 6, core = 6;  // bytes of two characters
    std::string fresh = old;
    fresh.replace(place, core, names[which++ % names.size()]);
    firms.emplace_back(old, fresh);
  }
  if (text.find("简称") == text.npos) {
    for (const auto& [old, fresh] : firms) replace_all(text, old, fresh);
  }
  replace_all(text, "云岭", cities[static_cast<std::size_t>(pick(0, 5))]);
  replace_all(text, "青石", counties[static_cast<std::size_t>(pick(0, 5))]);
}

/// 甲方 and 乙方 as trades call them: 出租人 and 承租人 where the contract has these names beside.
void ContractMaker::rename_roles(std::string& text) {
  if (!chance(40) || text.find("丙方") != text.npos || text.find("甲乙") != text.npos ||
      text.find("甲、乙") != text.npos) {
    return;
  }
  const bool sale = text.find("货物") != text.npos && text.find("交货") != text.npos;
  for (const auto& [party, otherwise] :
       {std::pair<std::string, std::string>{"甲方", sale ? "需方" : "委托方"},
        {"乙方", sale ? "供方" : "受托方"}}) {
    std::string name = otherwise;
    for (const std::string& head :
         {party + "（(\\p{Han}{2,5})）", "(\\p{Han}{2,5})（" + party + "）"}) {
      const text::Regex both = compiled(("(?m)^" + head + "[：:]").c_str());
      text::Match match;
      if (!both.search(text, {0, text.size()}, match)) continue;
      const std::string beside(base::slice(text, match.groups[1]));
      if (beside.find("章") != text.npos || beside.find("签") != text.npos) continue;
      name = beside;
      text.replace(match.whole().begin, match.whole().size(), name + "：");
      break;
    }
    replace_all(text, party + "（" + name + "）", name);
    replace_all(text, name + "（" + party + "）", name);
    replace_all(text, party, name);
  }
}

void ContractMaker::shift_years(std::string& text) {
  const int years = pick(-1, 1);
  static const text::Regex year = compiled("20(?:2[5-9]|3[0-9])年(?:2月2[89]日)?");
  replace_matches(text, year, [&](const text::Match& match) {
    std::string words(base::slice(text, match.whole()));
    const int shifted = std::stoi(words.substr(0, 4)) + years;
    words.replace(0, 4, std::to_string(shifted));
    // The last day of February stays the last.
    const std::size_t last = words.find("2月2");
    if (last != words.npos)
      words.replace(last, std::string::npos, shifted % 4 == 0 ? "2月29日" : "2月28日");
    return words;
  });
}

/// All amounts by one factor, also those in capitals; contracts with tables keep theirs.
void ContractMaker::scale_amounts(std::string& text) {
  const int factor = pick(1, 4);
  if (factor == 1 || text.find('|') != text.npos) return;
  static const text::Regex capitals =
      compiled("大写：(?:人民币)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+");
  bool readable = true;
  std::string scaled = text;
  replace_matches(scaled, capitals, [&](const text::Match& match) {
    const std::string words(base::slice(scaled, match.whole()));
    const std::size_t begin = words.find_first_not_of(
        ' ', words.find("人民币") == words.npos ? std::string("大写：").size()
                                                : std::string("大写：人民币").size());
    const std::size_t yuan = words.find("元");
    const auto value =
        yuan == words.npos ? std::nullopt : text::parse_numeral(words.substr(begin, yuan - begin));
    readable = readable && value && words.ends_with("整");
    if (!readable) return words;
    return words.substr(0, begin) + in_capitals(value->micros / 10'000 * factor);
  });
  if (!readable) return;
  static const text::Regex figure = compiled("([0-9][0-9,]*)(\\.[0-9]{1,2})?(?:万)?元");
  replace_matches(scaled, figure, [&](const text::Match& match) {
    std::string whole(base::slice(scaled, match.groups[1]));
    const bool commas = whole.find(',') != whole.npos;
    std::erase(whole, ',');
    std::string part =
        match.groups[2].empty() ? "" : std::string(base::slice(scaled, match.groups[2]));
    const std::size_t places = part.empty() ? 0 : part.size() - 1;
    std::int64_t scale = 1;
    for (std::size_t i = 0; i < places; ++i) scale *= 10;
    const std::int64_t value =
        (std::stoll(whole) * scale + (places == 0 ? 0 : std::stoll(part.substr(1)))) * factor;
    std::string digits = std::to_string(value / scale);
    for (std::size_t at = digits.size(); (commas || value / scale > 99'999) && at > 3;) {
      digits.insert(at -= 3, ",");
    }
    if (places > 0) {
      const std::string low = std::to_string(value % scale);
      digits += "." + std::string(places - low.size(), '0') + low;
    }
    return digits + std::string(base::slice(scaled, match.whole()))
                        .substr(match.groups[1].size() +
                                (match.groups[2].empty() ? 0 : match.groups[2].size()));
  });
  text = scaled;
}

/// Two articles change places. Only where no article speaks of another.
void ContractMaker::reorder(std::string& text) {
  static const text::Regex pointer =
      compiled("[^\\n]第[一二三四五六七八九十百0-9.]+[条款项]|前款|前条|上述|前述");
  const std::vector<std::size_t> starts = article_starts(text);
  if (starts.size() < 8 || text.find('|') != text.npos || pointer.contains(text)) return;
  static const text::Regex number = compiled("(?m)^(?:第[一二三四五六七八九十百0-9]+条)");
  const int last = static_cast<int>(starts.size()) - 4;
  int a = pick(1, last - 1), b = pick(a + 1, last);
  const auto part = [&](int index) {
    const auto at = static_cast<std::size_t>(index);
    return text.substr(starts[at], starts[at + 1] - starts[at]);
  };
  std::string first = part(a), second = part(b);
  text::Match of_first, of_second;
  if (!number.search(first, {0, first.size()}, of_first) ||
      !number.search(second, {0, second.size()}, of_second)) {
    return;
  }
  const std::string label(base::slice(first, of_first.whole()));
  const std::string other(base::slice(second, of_second.whole()));
  first.replace(0, label.size(), other);
  second.replace(0, other.size(), label);
  const std::size_t end = starts[static_cast<std::size_t>(b) + 1];
  std::string between =
      text.substr(starts[static_cast<std::size_t>(a) + 1],
                  starts[static_cast<std::size_t>(b)] - starts[static_cast<std::size_t>(a) + 1]);
  text = text.substr(0, starts[static_cast<std::size_t>(a)]) + second + between + first +
         text.substr(end);
}

/// 第三条 as 三、 or 第3条, in all articles.
void ContractMaker::renumber(std::string& text) {
  static const text::Regex number = compiled("(?m)^第([一二三四五六七八九十]+)条 ?");
  static const text::Regex pointer = compiled("[^\\n]第[一二三四五六七八九十百0-9.]+条");
  const int style = pick(0, 3);
  if (style == 0 || pointer.contains(text)) return;
  replace_matches(text, number, [&](const text::Match& match) {
    const std::string words(base::slice(text, match.groups[1]));
    const auto value = text::parse_numeral(words);
    const std::string digits = value ? value->to_string() : "0";
    return style == 1 ? words + "、" : style == 2 ? "第" + digits + "条 " : digits + "、";
  });
}

/// Marks, blanks and line ends as people write them.
void ContractMaker::restyle(std::string& text) {
  if (chance(25)) replace_all(text, "\n\n", "\n");
  if (chance(20)) {
    for (const char* label : {"甲方", "乙方", "住所", "法定代表人"}) {
      replace_all(text, "\n" + std::string(label) + "：", "\n" + std::string(label) + ":");
    }
  }
  if (chance(15)) {
    static const std::array<const char*, 10> wide = {"０", "１", "２", "３", "４",
                                                     "５", "６", "７", "８", "９"};
    static const text::Regex day = compiled("[0-9]{1,2}日");
    replace_matches(text, day, [&](const text::Match& match) {
      std::string out;
      for (char c : base::slice(text, match.whole())) {
        const bool digit = c >= '0' && c <= '9';
        out += digit ? wide[static_cast<std::size_t>(c - '0')] : std::string(1, c);
      }
      return out;
    });
  }
}

void ContractMaker::seed_defects(std::string& text, ContractVariation& made) {
  const auto& defects = contract_defects();
  for (int left = chance(45) ? 0 : pick(1, 3), tries = 0; left > 0 && tries < 40; ++tries) {
    const ContractDefect& defect = defects[random_() % defects.size()];
    if (made.rules.count(defect.rule) > 0 || !defect.seed(text, random_)) continue;
    made.rules.insert(defect.rule);
    made.also.insert(defect.also.begin(), defect.also.end());
    --left;
  }
}

ContractVariation ContractMaker::make(int number) {
  const Source& source = sources_[static_cast<std::size_t>(number) % sources_.size()];
  ContractVariation made;
  made.source = source.name;
  std::string text = source.text;
  rename(text);
  shift_years(text);
  scale_amounts(text);
  if (!source.markdown) reorder(text);
  seed_defects(text, made);
  rename_roles(text);
  if (!source.markdown) {
    renumber(text);
    restyle(text);
  }
  std::string digits = std::to_string(number);
  made.name =
      std::string(5 - std::min<std::size_t>(5, digits.size()), '0') + digits + "-" + source.name;
  const int format = pick(0, 3);
  if (source.markdown) {
    made.name += ".md";
    made.bytes = text;
  } else if (format == 0) {
    made.name += ".docx";
    made.bytes = to_docx(text);
  } else {
    if (chance(30)) replace_all(text, "\n", "\r\n");
    made.name += ".txt";
    made.bytes = format == 1 ? converted(text, "GB18030") : text;
  }
  return made;
}

}  // namespace fashen::testing
