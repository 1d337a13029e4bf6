// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/assemble.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include "corpus/catalogue.h"
#include "corpus/chronicle.h"
#include "corpus/collection.h"
#include "corpus/name_key.h"
#include "corpus/provisions.h"
#include "corpus/renumbering.h"

namespace fashen::corpus {
namespace {

/// A source parsed, perhaps with others joined to it.
struct Draft {
  CollectedText text;
  std::vector<std::pair<int, std::vector<Provision>>> parts;  ///< By their first article
  std::vector<std::size_t> sources;
  std::string note;
};

CollectedText collect(const StatuteSource& source) {
  CollectedText text = collect_text(source.path, source.markdown);
  if (source.rank != Rank::unknown) text.rank = source.rank;
  if (source.promulgated) text.promulgated = *source.promulgated;
  if (!source.folder.empty()) text.folder = source.folder;
  if (text.statute.issuer.empty()) text.statute.issuer = source.issuer;
  if (source.effective) text.statute.effective = source.effective;
  return text;
}

int first_article(const CollectedText& text) {
  return text.statute.articles.empty() ? 0 : text.statute.articles.front().shape.number;
}

/// The instrument that a notice issues (关于印发《甲办法》的通知), by whose name it is cited; empty
/// for any other title.
std::string issued_by_notice(std::string_view title) {
  for (std::string_view verb : {"关于印发", "关于发布", "关于公布"}) {
    const std::size_t at = title.find(verb);
    const std::size_t end = title.rfind("的通知");
    if (at == std::string_view::npos || end == std::string_view::npos) continue;
    const std::size_t begin = at + verb.size();
    if (end <= begin || end + std::string_view("的通知").size() != title.size()) continue;
    std::string_view name = title.substr(begin, end - begin);
    for (std::string_view mark : {"《", "》"}) {
      if (name.starts_with(mark)) name.remove_prefix(mark.size());
      if (name.ends_with(mark)) name.remove_suffix(mark.size());
    }
    return std::string(name);
  }
  return {};
}

std::string oddities_of(const Statute& statute) {
  std::string all;
  for (const std::string& doubt : statute.doubts) all += (all.empty() ? "" : "，") + doubt;
  return all.empty() ? all : "条号不连续：" + all;
}

class Assembler {
 public:
  explicit Assembler(const std::vector<StatuteSource>& sources) : sources_(sources) {
    result_.verdicts.resize(sources.size());
  }

  Assembled run() {
    for (std::size_t i : by_precedence()) take(i);
    std::vector<Draft*> order;
    for (auto& [key, draft] : drafts_) order.push_back(&draft);
    make_works(order);
    for (Draft* draft : order) store(*draft);
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      if (result_.verdicts[i].kind == SourceVerdict::Kind::taken) {
        result_.contents.sources.push_back(sources_[i]);
      }
    }
    auto& kept = result_.contents.sources;
    std::stable_sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) {
      return std::tie(a.path, a.digest) < std::tie(b.path, b.digest);
    });
    return std::move(result_);
  }

 private:
  using Key = std::pair<std::string, base::Date>;

  /// Of several claimants to a place the first that is looked at stays.
  std::vector<std::size_t> by_precedence() const {
    std::vector<std::size_t> order(sources_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
      const StatuteSource &a = sources_[i], &b = sources_[j];
      if (a.markdown.size() != b.markdown.size()) return a.markdown.size() > b.markdown.size();
      return std::tie(a.path, a.digest) < std::tie(b.path, b.digest);
    });
    return order;
  }

  void take(std::size_t index) {
    const StatuteSource& source = sources_[index];
    SourceVerdict& verdict = result_.verdicts[index];
    CollectedText text = collect(source);
    if (text.statute.title.empty()) {
      verdict = {SourceVerdict::Kind::refused, "没有标题"};
      return;
    }
    // A text that tells no other day is named by the one from which it holds.
    const bool undated = !text.promulgated.ok() && text.statute.effective.has_value();
    if (undated) text.promulgated = *text.statute.effective;
    if (!text.promulgated.ok()) {
      verdict = {SourceVerdict::Kind::refused,
                 "没有公布日期；请写在标题下的题注中，或者写在文件名中，如 " + text.statute.title +
                     "(2026-01-31)"};
      return;
    }
    std::vector<Provision> provisions = read_provisions(source.markdown, text.statute);
    if (provisions.empty()) {
      verdict = {SourceVerdict::Kind::refused, "只有标题，没有内容"};
      return;
    }
    verdict.reason = oddities_of(text.statute);
    if (undated) {
      verdict.reason += (verdict.reason.empty() ? "" : "；");
      verdict.reason += "没有公布日期，以施行日期 " + base::to_iso(text.promulgated) + " 代之";
    }
    const int first = first_article(text);
    const Key key{name_key(text.statute.title), text.promulgated};
    const auto [place, fresh] = drafts_.try_emplace(key);
    Draft& draft = place->second;
    if (fresh) {
      draft.note = read_note(source.markdown, text.statute);
      draft.text = std::move(text);
    } else if (!join_part(draft.text, std::move(text))) {
      verdict = {SourceVerdict::Kind::repeated,
                 "与 " + sources_[draft.sources.front()].path + " 是同一文本"};
      return;
    }
    draft.parts.emplace_back(first, std::move(provisions));
    draft.sources.push_back(index);
  }

  void make_works(const std::vector<Draft*>& drafts) {
    Catalogue catalogue;
    std::vector<CollectedText> texts;
    for (Draft* draft : drafts) {
      catalogue.add(draft->text);
      texts.push_back(draft->text);
    }
    auto& works = result_.contents.works;
    works = catalogue.finish();
    find_renumberings(texts, works);
    for (Work& work : works) {
      if (std::string name = issued_by_notice(work.title); !name.empty()) {
        work.aliases.push_back(std::move(name));
      }
      by_name_[name_key(work.title)] = &work;
      by_name_.try_emplace(std::string(without_court(name_key(work.title))), &work);
    }
  }

  const Work* work_of(const Draft& draft) const {
    const std::string key = name_key(draft.text.statute.title);
    auto found = by_name_.find(key);
    if (found == by_name_.end()) found = by_name_.find(std::string(without_court(key)));
    return found == by_name_.end() ? nullptr : found->second;
  }

  void store(Draft& draft) {
    StoredText stored;
    ImportedText& text = stored.text;
    const StatuteSource& source = sources_[draft.sources.back()];
    const Work* work = work_of(draft);
    text.work = work ? work->id : work_id(draft.text.statute.title);
    text.title = work ? work->title : draft.text.statute.title;
    text.promulgated = draft.text.promulgated;
    text.rank = draft.text.rank;
    text.issuer = source.issuer.empty() ? issuer_of(draft.text) : source.issuer;
    text.number = source.number;
    text.region = source.region;
    text.expires = source.expires;
    text.effective = draft.text.statute.effective;
    text.note = draft.note;
    if (work) add_facts(text, *work);
    std::sort(draft.sources.begin(), draft.sources.end());
    for (std::size_t index : draft.sources) {
      text.source += (text.source.empty() ? "" : "; ") + sources_[index].path;
    }
    text.oddities = draft.text.statute.doubts;
    std::stable_sort(draft.parts.begin(), draft.parts.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [first, provisions] : draft.parts) {
      std::move(provisions.begin(), provisions.end(), std::back_inserter(stored.provisions));
    }
    result_.contents.texts.push_back(std::move(stored));
  }

  static void add_facts(ImportedText& text, const Work& work) {
    for (const Version& version : work.versions) {
      if (version.promulgated != text.promulgated) continue;
      const bool presumed = version.evidence == evidence::promulgation;
      if (!text.effective || *text.effective < text.promulgated) {
        text.effective = presumed ? std::nullopt : version.effective;
      }
      if (text.number.empty()) text.number = version.number;
    }
    if (text.issuer.empty()) text.issuer = work.issuer;
  }

  const std::vector<StatuteSource>& sources_;
  std::map<Key, Draft> drafts_;
  std::map<std::string, const Work*> by_name_;
  Assembled result_;
};

}  // namespace

Assembled assemble(const std::vector<StatuteSource>& sources) { return Assembler(sources).run(); }

}  // namespace fashen::corpus
