// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/issuer.h"

#include <array>

#include "structure/phrase.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

const PhraseSet kOrganEndings = {
    "人民政府"sv, "政府办公室"sv, "政府办公厅"sv,   "办公室"sv,     "办公厅"sv,     "局"sv,
    "委员会"sv,   "厅"sv,         "人民法院"sv,     "人民检察院"sv, "街道办事处"sv, "管委会"sv,
    "国务院"sv,   "大队"sv,       "支队"sv,         "总队"sv,       "中心"sv,       "海关"sv,
    "税务局"sv,   "领导小组"sv,   "指挥部"sv,       "常委会"sv,     "人大常委会"sv, "监察委"sv,
    "分局"sv,     "县委"sv,       "市委"sv,         "省委"sv,       "区委"sv,       "银行"sv,
    "总局"sv,     "公安局"sv,     "人民代表大会"sv, "派出所"sv};
const PhraseSet kFirmWords = {"公司"sv, "商店"sv,   "经营部"sv, "商行"sv, "酒店"sv,
                              "厂"sv,   "合作社"sv, "事务所"sv, "学校"sv};
const PhraseSet kNational = {"国务院"sv,
                             "全国人民代表大会"sv,
                             "最高人民法院"sv,
                             "最高人民检察院"sv,
                             "中华人民共和国"sv,
                             "国家"sv,
                             "中国证券"sv,
                             "中国银行保险"sv,
                             "中国人民银行"sv,
                             "海关总署"sv,
                             "财政部"sv,
                             "公安部"sv,
                             "司法部"sv,
                             "商务部"sv,
                             "教育部"sv,
                             "民政部"sv,
                             "生态环境部"sv,
                             "交通运输部"sv,
                             "自然资源部"sv,
                             "农业农村部"sv,
                             "水利部"sv,
                             "应急管理部"sv,
                             "住房和城乡建设部"sv,
                             "工业和信息化部"sv,
                             "人力资源和社会保障部"sv,
                             "文化和旅游部"sv,
                             "中共中央"sv,
                             "中央军事委员会"sv,
                             "审计署"sv};
const PhraseSet kMunicipalities = {"北京市"sv, "天津市"sv, "上海市"sv, "重庆市"sv};
const PhraseSet kTownshipUnits = {"街道"sv, "民族乡"sv, "苏木"sv};

struct Division {
  std::string_view suffix;
  IssuerLevel level;
};
constexpr std::array kDivisions = {Division{"特别行政区", IssuerLevel::province},
                                   Division{"自治区", IssuerLevel::province},
                                   Division{"省", IssuerLevel::province},
                                   Division{"自治州", IssuerLevel::city},
                                   Division{"地区行政公署", IssuerLevel::city},
                                   Division{"盟", IssuerLevel::city},
                                   Division{"市", IssuerLevel::city},
                                   Division{"自治县", IssuerLevel::county},
                                   Division{"自治旗", IssuerLevel::county},
                                   Division{"县", IssuerLevel::county},
                                   Division{"新区", IssuerLevel::county},
                                   Division{"区", IssuerLevel::county},
                                   Division{"旗", IssuerLevel::county},
                                   Division{"民族乡", IssuerLevel::township},
                                   Division{"街道", IssuerLevel::township},
                                   Division{"镇", IssuerLevel::township},
                                   Division{"乡", IssuerLevel::township}};
// Words in which the character is no division.
const PhraseSet kFalseFriends = {
    "市场"sv,   "市容"sv,   "市政"sv, "城市"sv, "区域"sv, "社区"sv, "县域"sv,   "城镇"sv,
    "乡村"sv,   "城乡"sv,   "镇域"sv, "市民"sv, "旗下"sv, "省级"sv, "市级"sv,   "县级"sv,
    "区级"sv,   "乡镇"sv,   "园区"sv, "景区"sv, "小区"sv, "地区"sv, "库区"sv,   "林区"sv,
    "灾区"sv,   "市区"sv,   "辖区"sv, "山区"sv, "校区"sv, "市直"sv, "开发区"sv, "保护区"sv,
    "示范区"sv, "高新区"sv, "街道"sv, "省直"sv, "县直"sv, "区直"sv, "各"sv,     "全县"sv,
    "全市"sv,   "全省"sv,   "全区"sv, "全镇"sv, "本市"sv, "本县"sv, "我县"sv,   "我市"sv,
    "本省"sv,   "本区"sv};

constexpr std::size_t kLongestPart = 12;  // code points of one division's name

struct Reading {
  std::size_t size = 0;  ///< Bytes of all divisions together
  IssuerLevel level = IssuerLevel::unknown;
};

/// One division at the start of `name`: at least two characters before its suffix word, or the
/// blanked forms X县, ××市, 某区.
Reading read_division(std::string_view name) {
  std::size_t at = 0;
  for (std::size_t count = 0; count < kLongestPart && at < name.size(); ++count) {
    const std::string_view rest = name.substr(at);
    if (count >= 1) {
      for (const Division& division : kDivisions) {
        if (!rest.starts_with(division.suffix)) continue;
        const std::size_t end = at + division.suffix.size();
        const std::string_view before = name.substr(text::previous(name, at));
        if (!prefix_of(rest, kFalseFriends).empty() && division.suffix != "街道") break;
        if (!prefix_of(before, kFalseFriends).empty()) break;
        return {end, division.level};
      }
    }
    const text::CodePoint point = text::code_point_at(name, at);
    const bool part_of_name = text::is_han(point.value) || point.value == U'×' ||
                              point.value == U'X' || point.value == U'*' || point.value == U'○' ||
                              (point.value >= 'A' && point.value <= 'Z');
    if (!part_of_name) return {};
    at += point.size;
  }
  return {};
}

Reading read_divisions(std::string_view name) {
  Reading all;
  while (true) {
    const Reading next = read_division(name.substr(all.size));
    if (next.size == 0) return all;
    // A name goes down the ladder; 县 before 省 is something else.
    const bool down = static_cast<int>(next.level) > static_cast<int>(all.level);
    const bool county_city = all.level == IssuerLevel::city && next.level == IssuerLevel::city;
    if (!down && !county_city) return all;
    IssuerLevel level = county_city ? IssuerLevel::county : next.level;
    if (all.size == 0 && !prefix_of(name, kMunicipalities).empty()) level = IssuerLevel::province;
    all = {all.size + next.size, level};
    if (level == IssuerLevel::township) return all;
  }
}

}  // namespace

bool is_organ_name(std::string_view text) {
  text = text::trim(text);
  if (text.size() > 120 || text.size() < 6) return false;
  if (contains_any(text, kFirmWords)) return false;
  static const PhraseSet kNotNames = {"，"sv, "。"sv, "："sv, "；"sv, "《"sv, "关于"sv, "、"sv};
  if (contains_any(text, kNotNames)) return false;
  return !suffix_of(text, kOrganEndings).empty();
}

IssuerLevel level_of(std::string_view name) {
  if (const Reading reading = read_divisions(name); reading.size != 0) return reading.level;
  if (!prefix_of(name, kNational).empty()) return IssuerLevel::national;
  if (contains_any(name, kTownshipUnits)) return IssuerLevel::township;
  return IssuerLevel::unknown;
}

std::string_view region_of(std::string_view name) {
  return name.substr(0, read_divisions(name).size);
}

}  // namespace fashen::structure
