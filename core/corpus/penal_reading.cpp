// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/penal_reading.h"

#include <algorithm>
#include <string>

#include "corpus/fine_reading.h"
#include "corpus/provision_parts.h"
#include "corpus/statute_lines.h"
#include "text/fold.h"
#include "text/regex.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

using text::Match;
using text::Regex;

Regex compiled(const char* pattern) { return std::move(*Regex::compile(pattern)); }

std::vector<std::string_view> split(std::string_view words,
                                    std::initializer_list<std::string_view> marks) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < words.size();) {
    const auto mark = std::find_if(marks.begin(), marks.end(), [&](std::string_view one) {
      return words.substr(at).starts_with(one);
    });
    if (mark == marks.end()) {
      ++at;
      continue;
    }
    parts.push_back(words.substr(begin, at - begin));
    at += mark->size();
    begin = at;
  }
  parts.push_back(words.substr(begin));
  return parts;
}

std::string without_brackets(std::string_view line) {
  constexpr std::string_view open = "（", close = "）";
  std::string kept;
  int depth = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t size = text::code_point_at(line, at).size;
    const std::string_view one = line.substr(at, size);
    if (one == open) {
      ++depth;
    } else if (one == close && depth > 0) {
      --depth;
    } else if (depth == 0) {
      kept += one;
    }
    at += size;
  }
  return kept;
}

std::string without(std::string words, std::string_view part) {
  for (auto at = words.find(part); at != std::string::npos; at = words.find(part, at)) {
    words.erase(at, part.size());
  }
  return words;
}

void read_kinds(std::string_view words, std::vector<Penalty>& penalties) {
  struct Kind {
    Penalty penalty;
    Regex words;
  };
  static const std::vector<Kind> kinds = [] {
    std::vector<Kind> all;
    auto add = [&](Penalty penalty, const char* pattern) {
      all.push_back({penalty, compiled(pattern)});
    };
    add(Penalty::warning,
        "(?:给予|处以?|予以|可以|以|并|或者|、)\\p{Han}{0,4}警告|警告(?:、|或者|，|。|；|$)");
    add(Penalty::criticism, "通报批评");
    add(Penalty::gain, "没收[^，。；]{0,60}(?:所得|收入|收益|利润|价款)");
    add(Penalty::goods,
        "没收[^，。；]{0,60}(?:财物|物品|工具|设备|产品|原料|材料|物质|车辆|船舶|出版物|药品|食品|"
        "器材|"
        "器械|制品|渔具|渔获物|猎获物|实物|商品|证件|建筑物|设施|资料|货物|标识|用品|机械|种子|"
        "苗木|"
        "药|品|物|票|款物|奖章|服装)");
    add(Penalty::suspended, "暂扣|吊扣|扣留[^，。；]{0,8}证");
    add(Penalty::lowered, "降低\\p{Han}{0,6}(?:资质|资格|等级)");
    add(Penalty::revoked, "吊销");
    add(Penalty::business, "停产|停业|停止(?:营业|经营|生产|执业|相关业务|业务)|停工整顿");
    add(Penalty::closure, "(?:责令|予以|依法|并|或者|、)(?:其|该|限期)?关闭|取缔");
    add(Penalty::occupation,
        "不得(?:再)?(?:从事|担任|申请|参加)|禁止\\p{Han}{0,8}从事|禁入|限制从业");
    add(Penalty::detention, "处[^，。；]{0,14}拘留|行政拘留|以下拘留|日拘留");
    return all;
  }();
  for (const Kind& kind : kinds) {
    if (kind.words.contains(words)) penalties.push_back(kind.penalty);
  }
}

void read_violated(std::string_view words, PenalCard& card) {
  static const Regex breaks = compiled(
      "违反(?:了)?本(?:法|条例|办法|规定|细则|规则)(?:第[一二三四五六七八九十百千零]+条"
      "(?:之[一二三四五六七八九十])?(?:第[^，。；、条]{1,12}[款项])*(?:、|和|或者|以及|,|，)?)+");
  static const Regex article =
      compiled("第([一二三四五六七八九十百千零]+)条(?:之([一二三四五六七八九十]))?");
  for (const Match& row : breaks.find_all(words, {0, words.size()})) {
    for (const Match& one : article.find_all(words, row.whole())) {
      const auto number = text::parse_numeral(base::slice(words, one.groups[1]));
      const bool sub = one.groups[2].begin != std::string_view::npos;
      const auto of = sub ? text::parse_numeral(base::slice(words, one.groups[2])) : std::nullopt;
      if (!number) continue;
      const std::pair<int, int> found(static_cast<int>(number->to_double()),
                                      of ? static_cast<int>(of->to_double()) : 0);
      if (std::find(card.violated.begin(), card.violated.end(), found) == card.violated.end()) {
        card.violated.push_back(found);
      }
    }
  }
}

/// What the paragraph begins with, up to the first words about who does what to the offender.
std::string conduct_of(std::string_view line) {
  static const Regex ends = compiled(
      "，(?:由|责令|处|给予|予以|没收|吊销|依法|按照|依照|可以|应当|对|除|构成|尚不|警告|并|暂扣)");
  Match match;
  std::size_t end = line.size();
  if (ends.search(line, {0, line.size()}, match)) end = match.whole().begin;
  constexpr std::size_t most_characters = 120;
  return std::string(text::prefix(line.substr(0, end), most_characters));
}

// One paragraph with its items, line after line.
class ParagraphReader {
 public:
  explicit ParagraphReader(PenalCard& card) : card_(card) {}

  void read(std::string_view line, bool item) {
    std::string words(line);
    if (item) {
      ++item_;
      if (const auto label = line_label(line)) words = line.substr(label->content);
    } else if (item_ == 0 && card_.conduct.empty()) {
      card_.conduct = conduct_of(line);
    }
    words = without_brackets(words);
    all_ += words + "\n";
    FineReader fines(item ? item_ : 0);
    bool first = true;
    for (std::string_view clause : split(words, {"。", "；"})) {
      fines.begin_clause(first);
      for (std::string_view segment : split(clause, {"，", "：", "\n"})) {
        fines.read(text::trim(segment));
      }
      first = false;
    }
    const bool lead = !item && text::trim(words).ends_with("：");
    (lead ? unstated_lead_ : unstated_) += fines.unstated();
    card_.fines.insert(card_.fines.end(), fines.fines().begin(), fines.fines().end());
    if (!fines.understood()) card_.whole = false;
  }

  /// False if the paragraph lays down no penalty.
  bool finish() {
    static const Regex elsewhere = compiled(
        "(?:依照|按照|依据|适用|根据)[^，。；]{0,60}(?:处罚|处以罚款)|"
        "(?:依照|按照)[^，。；]{0,40}(?:的规定|条)(?:予以|给予)?处理|依照前\\p{Han}{0,2}[款条项]|"
        "按日连续|法律、行政法规(?:另有|对)[^，。；]{0,20}规定");
    // Amounts that decide on the procedure are no fines laid down.
    static const Regex procedure = compiled("当场|听证|简易程序|快速办理|集体讨论|加处罚款");
    if (procedure.contains(all_)) {
      card_.fines.clear();
      card_.whole = false;
    }
    read_kinds(all_, card_.penalties);
    const bool by_items = std::any_of(card_.fines.begin(), card_.fines.end(),
                                      [](const Fine& fine) { return fine.item > 0; });
    if (!by_items) unstated_ += unstated_lead_;
    if (unstated_ > 0 || unstated_lead_ > 0 || !card_.fines.empty()) {
      card_.penalties.push_back(Penalty::fine);
    }
    const bool vague = card_.penalties.empty() && all_.find("处罚") != std::string::npos;
    if (vague || unstated_ > 0 || elsewhere.contains(without(all_, "照下列规定")))
      card_.whole = false;
    std::sort(card_.penalties.begin(), card_.penalties.end());
    if (!card_.penalties.empty()) read_violated(all_, card_);
    // Words about fines that say nothing of a penalty laid down here still keep an article from
    // being called one without penalties.
    return !card_.penalties.empty() || !card_.whole;
  }

 private:
  PenalCard& card_;
  std::string all_;
  int item_ = 0;
  int unstated_ = 0, unstated_lead_ = 0;
};

bool speaks_of_penalties(std::string_view words) {
  static const Regex any =
      compiled("罚款|没收|警告|通报批评|吊销|暂扣|拘留|停产|停业|关闭|处罚|降低资质");
  return any.contains(words);
}

}  // namespace

std::vector<PenalCard> read_penalties(const ProvisionPlace& place, std::string_view words) {
  std::vector<PenalCard> cards;
  if (place.kind != ProvisionKind::article || !speaks_of_penalties(words)) return cards;
  const std::string folded = text::fold(words).text;
  std::optional<PenalCard> card;
  std::optional<ParagraphReader> reader;
  auto close = [&] {
    if (reader && reader->finish()) cards.push_back(std::move(*card));
  };
  int paragraph = 0;
  for (std::string_view line : split(folded, {"\n"})) {
    if (line.empty()) continue;
    const PartLevel level = part_level(line, paragraph == 0);
    if (level == PartLevel::paragraph) {
      close();
      card.emplace();
      card->article = place.number;
      card->article_sub = place.sub_number;
      card->paragraph = ++paragraph;
      reader.emplace(*card);
    }
    reader->read(line, level == PartLevel::item);
  }
  close();
  return cards;
}

}  // namespace fashen::corpus
