// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/classify.h"

#include <array>

#include "structure/issuer.h"
#include "text/fold.h"

namespace fashen::corpus {
namespace {

using std::string_view;

constexpr string_view state = "中华人民共和国";
constexpr string_view local_folder = "地方性法规";

bool contains(string_view text, string_view part) { return text.find(part) != string_view::npos; }

bool below(string_view path, string_view folder) {
  const std::string between = "/" + std::string(folder) + "/";
  return contains(path, between) || path.starts_with(string_view(between).substr(1));
}

struct Folder {
  string_view name;
  Rank rank;
};
// The collections name the folders of laws by their field.
constexpr std::array<Folder, 17> folders = {{
    {local_folder, Rank::local_regulation},
    {"司法解释", Rank::judicial_interpretation},
    {"行政法规", Rank::administrative_regulation},
    {"监察法规", Rank::supervision_regulation},
    {"部门规章", Rank::department_rule},
    {"地方政府规章", Rank::local_rule},
    {"规范性文件", Rank::normative},
    {"宪法", Rank::constitution},
    {"宪法相关法", Rank::law},
    {"民法典", Rank::law},
    {"民法商法", Rank::law},
    {"行政法", Rank::law},
    {"经济法", Rank::law},
    {"社会法", Rank::law},
    {"刑法", Rank::law},
    {"诉讼与非诉讼程序法", Rank::law},
    {"法律", Rank::law},
}};

}  // namespace

Rank rank_by_title(string_view title) {
  const bool of_state = title.starts_with(state);
  for (string_view ending : {"法", "法典", "法通则", "法总则", "法（试行）"}) {
    if (of_state && title.ends_with(ending)) return Rank::law;
  }
  if (title.starts_with("全国人民代表大会")) return Rank::interpretation;
  if (title.starts_with("国务院关于")) return Rank::administrative_regulation;
  if (title.starts_with("最高人民法院") || title.starts_with("最高人民检察院")) {
    return Rank::judicial_interpretation;
  }
  return of_state && title.ends_with("条例") ? Rank::administrative_regulation : Rank::unknown;
}

Rank rank_by_folder(string_view path, string_view title) {
  for (const Folder& folder : folders) {
    if (!below(path, folder.name)) continue;
    const bool decision = title.starts_with("全国人民代表大会") && contains(title, "关于");
    return folder.rank == Rank::law && decision ? Rank::interpretation : folder.rank;
  }
  return Rank::unknown;
}

Rank rank_by_words(string_view title, string_view number, string_view note) {
  if (const Rank rank = rank_by_title(title); rank != Rank::unknown) return rank;
  const auto says = [&](string_view words) {
    return contains(number, words) || contains(note, words);
  };
  if (says("法释〔") || says("高检发释字")) return Rank::judicial_interpretation;
  if (says("国务院令")) return Rank::administrative_regulation;
  const bool placed = !structure::region_of(text::fold(title).text).empty();
  if (placed && says("人民代表大会")) return Rank::local_regulation;
  if (says("人民政府令")) return Rank::local_rule;
  if (says("主席令")) return Rank::law;
  if (says("令第")) return placed ? Rank::local_rule : Rank::department_rule;
  return Rank::normative;
}

std::string region_of_text(string_view path, string_view title, Rank rank) {
  if (rank != Rank::local_regulation && rank != Rank::local_rule && rank != Rank::normative) {
    return {};
  }
  std::string province;
  const std::string between = "/" + std::string(local_folder) + "/";
  if (const std::size_t at = path.find(between); at != string_view::npos) {
    const string_view rest = path.substr(at + between.size());
    if (const std::size_t end = rest.find('/'); end != string_view::npos) {
      province = rest.substr(0, end);
    }
  }
  const std::string folded = text::fold(title).text;
  const std::string place(structure::region_of(folded));
  if (place.empty() || place.starts_with(province)) return place.empty() ? province : place;
  return province + " " + place;
}

}  // namespace fashen::corpus
