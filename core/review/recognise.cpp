// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/recognise.h"

#include <algorithm>
#include <filesystem>

#include "text/fold.h"

namespace fashen::review {
namespace {

// A title says what a paper is; two signs in its text, or a name with one, say it as well.
constexpr int title_weight = 6, name_weight = 3, text_weight = 2, enough = 4;

struct Score {
  const rule::Role* role = nullptr;
  int points = 0;
  std::string reason;
};

std::string quoted(std::string_view text, const text::Match& match) {
  return "“" + std::string(base::slice(text, match.whole())) + "”";
}

Score score(const rule::Role& role, const Paper& paper, std::string_view name) {
  Score score{&role, 0, {}};
  const std::string_view title = paper.words(rule::PaperPlace::title);
  const std::string_view words = paper.words(rule::PaperPlace::text);
  if (role.never && role.never->contains(title)) return score;
  const auto add = [&score](int points, const std::string& reason) {
    score.points += points;
    score.reason += (score.reason.empty() ? "" : "，") + reason;
  };
  text::Match match;
  if (role.title && role.title->search(title, {0, title.size()}, match)) {
    add(title_weight, "标题有" + quoted(title, match));
  }
  for (const text::Regex& sign : role.text) {
    if (sign.search(words, {0, words.size()}, match)) {
      add(text_weight, "正文有" + quoted(words, match));
    }
  }
  if (role.name && role.name->search(name, {0, name.size()}, match)) {
    add(name_weight, "文件名有" + quoted(name, match));
  }
  return score;
}

}  // namespace

void recognise(Paper& paper, const rule::ChecklistLibrary& library) {
  const std::string name = text::fold(std::filesystem::path(paper.path).stem().string()).text;
  Score best;
  for (const rule::Role& role : library.roles) {
    if (!paper.readable()) {
      if (paper.suspected.empty() && role.name && role.name->contains(name)) {
        paper.suspected = role.id;
      }
      continue;
    }
    Score one = score(role, paper, name);
    if (one.points > best.points) best = std::move(one);
  }
  if (!paper.readable()) return;
  if (best.points >= enough) {
    paper.roles.push_back({best.role->id, best.reason});
  } else if (best.points == name_weight) {
    paper.roles.push_back({best.role->id, best.reason + "，内容没有相反的标志"});
  }
  const std::string_view words = paper.words(rule::PaperPlace::text);
  for (const rule::Role& role : library.roles) {
    text::Match match;
    if (!role.also || paper.holds(role.id)) continue;
    if (!role.also->search(words, {0, words.size()}, match)) continue;
    paper.roles.push_back({role.id, "其中有" + quoted(words, match)});
  }
}

}  // namespace fashen::review
