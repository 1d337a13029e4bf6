// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unpaired_marks.h"

#include <algorithm>
#include <cstdint>

#include "text/phrase_set.h"

namespace fashen::text {
namespace {

constexpr std::size_t mark_size = 3;

constexpr std::uint32_t three_bytes(const char* at) {
  const auto byte = [&](int i) { return std::uint32_t{static_cast<unsigned char>(at[i])}; };
  return byte(0) << 16 | byte(1) << 8 | byte(2);
}

/// Which mark stands at a place: 1 to 4 for one that opens, their negatives for those that close.
int mark_at(const char* at) {
  switch (three_bytes(at)) {
    case three_bytes("（"): return 1;
    case three_bytes("）"): return -1;
    case three_bytes("《"): return 2;
    case three_bytes("》"): return -2;
    case three_bytes("〔"): return 3;
    case three_bytes("〕"): return -3;
    case three_bytes("“"): return 4;
    case three_bytes("”"): return -4;
    default: return 0;  // There is none.
  }
}

struct Open {
  std::size_t at;
  int mark;
};

}  // namespace

std::vector<base::Span> unpaired_marks(std::string_view folded, base::Span part) {
  std::vector<base::Span> alone;
  std::vector<Open> open;
  const auto add = [&](std::size_t at) { alone.push_back({at, at + mark_size}); };
  static const PhraseSet marks = {"（", "）", "《", "》", "〔", "〕", "“", "”"};
  const std::string_view seen = folded.substr(0, part.end);
  for (std::size_t at = part.begin;; at += mark_size) {
    at = marks.find_first(seen, at).at;
    if (at == std::string_view::npos) break;
    const int mark = mark_at(seen.data() + at);
    if (mark > 0) {
      open.push_back({at, mark});
      continue;
    }
    const auto partner = std::find_if(open.rbegin(), open.rend(),
                                      [&](const Open& one) { return one.mark == -mark; });
    if (partner == open.rend()) {
      add(at);
      continue;
    }
    for (auto crossed = partner.base(); crossed != open.end(); ++crossed) add(crossed->at);
    open.erase(partner.base() - 1, open.end());
  }
  for (const Open& one : open) add(one.at);
  return alone;
}

}  // namespace fashen::text
