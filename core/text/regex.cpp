// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/regex.h"

#include <re2/re2.h>

#include <algorithm>

#include "text/fold.h"
#include "text/literal_filter.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

constexpr std::int64_t max_memory = 16 << 20;

re2::RE2::Options options() {
  re2::RE2::Options o;
  o.set_encoding(re2::RE2::Options::EncodingUTF8);
  o.set_log_errors(false);
  o.set_max_mem(max_memory);
  return o;
}

std::string reason(re2::RE2::ErrorCode code) {
  switch (code) {
    case re2::RE2::ErrorBadEscape: return "无法识别的转义";
    case re2::RE2::ErrorBadCharClass:
    case re2::RE2::ErrorBadCharRange: return "字符组或其范围有误";
    case re2::RE2::ErrorMissingBracket: return "缺少“]”";
    case re2::RE2::ErrorMissingParen: return "括号“(”缺少“)”";
    case re2::RE2::ErrorUnexpectedParen: return "多余的括号“)”";
    case re2::RE2::ErrorTrailingBackslash: return "末尾多余的“\\”";
    case re2::RE2::ErrorRepeatArgument:
    case re2::RE2::ErrorRepeatOp: return "重复符号前没有可重复的内容";
    case re2::RE2::ErrorRepeatSize: return "重复次数有误或过大";
    case re2::RE2::ErrorBadPerlOp: return "不支持的写法（无环视与反向引用）";
    case re2::RE2::ErrorBadUTF8: return "不是有效的 UTF-8";
    case re2::RE2::ErrorBadNamedCapture: return "组名有误";
    case re2::RE2::ErrorPatternTooLarge: return "正则表达式过大";
    default: return "无法编译";
  }
}

/// Like base::slice, but an empty part still points into the text, as RE2 tells an empty group
/// from none by its pointer.
std::string_view part_of(std::string_view text, base::Span range) {
  if (text.data() == nullptr) text = "";
  std::size_t begin = std::min(range.begin, text.size());
  return text.substr(begin, range.end > begin ? range.end - begin : 0);
}

}  // namespace

struct Regex::Impl {
  /// `compiled` is the pattern as RE2 gets it; its filter may have been made before.
  Impl(std::string_view pattern, const std::string& compiled,
       std::shared_ptr<const LiteralFilter> made = nullptr)
      : source(pattern),
        re(compiled, options()),
        filter(made != nullptr ? std::move(made) : std::make_shared<LiteralFilter>(compiled)) {
    for (const auto& [name, number] : re.NamedCapturingGroups()) names.emplace_back(name, number);
    std::sort(names.begin(), names.end(),
              [](const auto& a, const auto& b) { return a.second < b.second; });
  }

  /// Looks at the bytes [from, to) of the part of `text` that `range` is.
  bool search(std::string_view text, base::Span range, std::size_t from, std::size_t to,
              Match& match) const {
    if (!filter->admits(text, {range.begin + from, range.begin + to})) return false;
    auto count = static_cast<std::size_t>(re.NumberOfCapturingGroups()) + 1;
    // Patterns with more groups than this are rare enough for an allocation.
    re2::StringPiece few[16];
    std::vector<re2::StringPiece> many(count > 16 ? count : 0);
    re2::StringPiece* found = count > 16 ? many.data() : few;
    const std::string_view part = part_of(text, range);
    re2::StringPiece subject(part.data(), part.size());
    if (!re.Match(subject, from, to, re2::RE2::UNANCHORED, found, static_cast<int>(count))) {
      return false;
    }
    match.groups.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
      if (found[i].data() == nullptr) {
        match.groups[i] = {std::string_view::npos, std::string_view::npos};
        continue;
      }
      std::size_t begin = range.begin + static_cast<std::size_t>(found[i].data() - part.data());
      match.groups[i] = {begin, begin + found[i].size()};
    }
    return true;
  }

  std::string source;
  re2::RE2 re;
  std::shared_ptr<const LiteralFilter> filter;
  std::vector<std::pair<std::string, int>> names;
};

Regex::Regex(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;
Regex::~Regex() = default;

base::Result<Regex> Regex::compile(std::string_view pattern) {
  return make(std::make_unique<Impl>(pattern, fold_pattern(pattern)));
}

base::Result<Regex> Regex::compile_exact(std::string_view pattern) {
  return make(std::make_unique<Impl>(pattern, std::string(pattern)));
}

base::Result<Regex> Regex::make(std::unique_ptr<Impl> impl) {
  if (!impl->re.ok()) {
    return base::Error(base::ErrorCode::malformed, "正则表达式“" + impl->source +
                                                       "”有误: " + reason(impl->re.error_code()) +
                                                       " (" + impl->re.error() + ")");
  }
  return Regex(std::move(impl));
}

bool Regex::search(std::string_view text, base::Span range, Match& match) const {
  return search_from(text, range, range.begin, match);
}

bool Regex::search_from(std::string_view text, base::Span range, std::size_t from,
                        Match& match) const {
  return search_part(text, range, {from, range.end}, match);
}

bool Regex::search_part(std::string_view text, base::Span range, base::Span part,
                        Match& match) const {
  const std::size_t size = part_of(text, range).size();
  const std::size_t from = part.begin - range.begin;
  return from <= size &&
         impl_->search(text, range, from, std::min(size, part.end - range.begin), match);
}

bool Regex::contains(std::string_view text) const {
  const base::Span all{0, text.size()};
  return contains(text, all, all);
}

bool Regex::contains(std::string_view text, base::Span range, base::Span part) const {
  if (!impl_->filter->admits(text, part)) return false;
  const std::string_view seen = part_of(text, range);
  return impl_->re.Match(re2::StringPiece(seen.data(), seen.size()), part.begin - range.begin,
                         std::min(seen.size(), part.end - range.begin), re2::RE2::UNANCHORED,
                         nullptr, 0);
}

std::size_t after(std::string_view text, base::Span match) {
  if (!match.empty()) return match.end;
  std::size_t next = match.end + 1;
  while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0) == 0x80) ++next;
  return next;
}

std::vector<Match> Regex::find_all(std::string_view text, base::Span range) const {
  std::vector<Match> matches;
  const std::size_t size = part_of(text, range).size();
  Match match;
  for (std::size_t from = 0; impl_->search(text, range, from, size, match);) {
    matches.push_back(match);
    from = after(text, match.whole()) - range.begin;
    if (from > size) break;
  }
  return matches;
}

const std::vector<std::pair<std::string, int>>& Regex::names() const { return impl_->names; }

const std::string& Regex::pattern() const { return impl_->source; }

LazyRegex::LazyRegex(std::string pattern) : pattern_(std::move(pattern)) {}
LazyRegex LazyRegex::exact(std::string pattern) {
  LazyRegex regex(std::move(pattern));
  regex.exact_ = true;
  return regex;
}
LazyRegex::LazyRegex(Regex compiled) : pattern_(compiled.pattern()), regex_(std::move(compiled)) {}
LazyRegex::LazyRegex(LazyRegex&&) noexcept = default;
LazyRegex& LazyRegex::operator=(LazyRegex&&) noexcept = default;
LazyRegex::~LazyRegex() = default;

std::string LazyRegex::as_compiled() const { return exact_ ? pattern_ : fold_pattern(pattern_); }

base::Result<const Regex*> LazyRegex::in(std::string_view text, base::Span range) {
  if (regex_) return &*regex_;
  if (!may_match(text, range)) return nullptr;
  return compiled();
}

bool LazyRegex::may_match(std::string_view text, base::Span range) {
  if (!regex_ && filter_ == nullptr) filter_ = std::make_shared<LiteralFilter>(as_compiled());
  const LiteralFilter& filter = regex_ ? *regex_->impl_->filter : *filter_;
  return filter.admits(text, range);
}

base::Result<const Regex*> LazyRegex::compiled() {
  if (regex_) return &*regex_;
  auto regex =
      Regex::make(std::make_unique<Regex::Impl>(pattern_, as_compiled(), std::move(filter_)));
  if (!regex) return regex.error();
  regex_ = std::move(*regex);
  return &*regex_;
}

}  // namespace fashen::text
