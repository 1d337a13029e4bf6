// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/maker.h"

#include <algorithm>
#include <array>

#include "structure/issuer.h"
#include "structure/phrase.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHeadReach = 1500;  // bytes after the title

struct RankName {
  const char* name;
  const char* display;
};
constexpr std::array kNames = {RankName{"unknown", "不明"},
                               RankName{"law", "法律"},
                               RankName{"administrative_regulation", "行政法规"},
                               RankName{"local_regulation", "地方性法规"},
                               RankName{"department_rule", "部门规章"},
                               RankName{"local_rule", "地方政府规章"},
                               RankName{"normative", "规范性文件"}};

/// Words at the head of a text that tell who made it; the first group that fits wins.
struct MakerWords {
  PhraseSet words;
  Rank rank;
};

const std::array<MakerWords, 5>& maker_words() {
  static const std::array<MakerWords, 5> all = {
      MakerWords{{"中华人民共和国主席令"sv, "全国人民代表大会"sv}, Rank::law},
      MakerWords{{"人民代表大会"sv, "人大常委会"sv}, Rank::local_regulation},
      MakerWords{{"国务院令"sv, "国务院常务会议"sv, "国务院第"sv, "国务院批准"sv, "国务院发布"sv,
                  "国务院、中央军事委员会"sv, "国务院、中华人民共和国中央军事委员会"sv},
                 Rank::administrative_regulation},
      MakerWords{{"人民政府令"sv, "省政府令"sv, "市政府令"sv, "人民政府常务会议"sv,
                  "市政府常务会议"sv, "省政府常务会议"sv, "人民政府第"sv, "政府规章"sv},
                 Rank::local_rule},
      MakerWords{{"部令"sv, "总局令"sv, "委员会令"sv, "署令"sv, "部务会议"sv, "局务会议"sv,
                  "委务会议"sv, "部门规章"sv},
                 Rank::department_rule}};
  return all;
}

/// The words between the title and the first article.
std::string_view head_of(const document::Document& document, const FrontMatter& front) {
  const std::string_view folded = document.folded.text;
  const base::Span title = document::to_folded(document, front.title.span);
  const std::string_view head = folded.substr(std::min(title.begin, folded.size()), kHeadReach);
  return head.substr(0, std::min(head.find("第一条"), head.size()));
}

/// The title without what hangs on it in brackets: (草案), (2021年修正).
std::string_view stem_of(std::string_view title) {
  const std::size_t open = std::min(title.find("（"), title.find("("));
  return text::trim(title.substr(0, open));
}

Maker by_title(const FrontMatter& front) {
  const std::string_view title = stem_of(front.title.value);
  const bool local = !region_of(title).empty() || !front.region.value.empty();
  if (title.ends_with("条例")) {
    return {local ? Rank::local_regulation : Rank::administrative_regulation,
            local ? "标题为地方的条例" : "标题为条例，没有冠以行政区划"};
  }
  if (title.ends_with("法") && !title.ends_with("办法")) return {Rank::law, "标题为法律"};
  if (local && title.find("实施《") != std::string_view::npos) {
    return {Rank::local_regulation, "标题为地方实施法律的办法"};
  }
  if (local) return {Rank::local_rule, "标题冠以行政区划，不是条例"};
  return {};
}

}  // namespace

Maker read_maker(const document::Document& document, const FrontMatter& front, DocumentKind kind) {
  switch (kind) {
    case DocumentKind::normative:
    case DocumentKind::decision:
    case DocumentKind::minutes: return {Rank::normative, "不是法规、规章"};
    case DocumentKind::regulation: break;
    default: return {};
  }
  const std::string_view head = head_of(document, front);
  for (const MakerWords& entry : maker_words()) {
    if (const PhraseHit hit = find_first(head, entry.words); hit.found()) {
      return {entry.rank, "题注载明“" + std::string(hit.phrase) + "”"};
    }
  }
  return by_title(front);
}

const char* name(Rank rank) { return kNames[static_cast<std::size_t>(rank)].name; }

const char* display_name(Rank rank) { return kNames[static_cast<std::size_t>(rank)].display; }

std::optional<Rank> parse_rank(std::string_view text) {
  const auto found = std::find_if(kNames.begin(), kNames.end(),
                                  [&](const RankName& entry) { return text == entry.name; });
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Rank>(found - kNames.begin());
}

}  // namespace fashen::structure
