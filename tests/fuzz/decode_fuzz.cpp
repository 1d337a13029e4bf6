// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"
#include "text/decode.h"
#include "text/fold.h"
#include "text/quantity.h"
#include "text/utf8.h"

// Any bytes decode or are refused; what decodes is valid, and its offsets lead back into the bytes.
namespace fashen::fuzz {

void feed(std::string_view bytes) {
  auto decoded = text::decode(bytes);
  if (!decoded) return;
  const std::string& text = decoded->text;
  require(text::is_valid(text), "decoded text is valid UTF-8");
  require(decoded->to_bytes.derived_size() == text.size(), "the map covers the text");
  require(decoded->to_bytes.source_size() == bytes.size(), "the map covers the bytes");
  text::Folded folded = text::fold(text);
  require(text::is_valid(folded.text), "folded text is valid UTF-8");
  require(text::fold(folded.text).text == folded.text, "folding twice is folding once");
  for (std::size_t begin = 0; begin < folded.text.size(); begin += 7) {
    base::Span there = folded.to_text.to_source({begin, std::min(begin + 5, folded.text.size())});
    require(there.begin <= there.end && there.end <= text.size(), "spans stay inside");
  }
  std::size_t last = 0;
  for (const text::Quantity& found : text::quantities(folded.text, {0, folded.text.size()})) {
    require(found.span.begin >= last && found.span.end <= folded.text.size(),
            "quantities are in order and inside");
    last = found.span.end;
  }
}

std::vector<std::string> seeds() {
  auto all = files_below("corpus/samples", ".txt", 4);
  auto labelled = files_below("tests/rules", ".txt", 8);
  all.insert(all.end(), labelled.begin(), labelled.end());
  all.push_back("\xFF\xFE\x2C\x7B\x00\x4E\x61\x67");
  all.push_back(
      "自2026年2月30日起三至五个工作日内按每日万分之五支付１，２００．５０元（大写：壹仟贰佰元伍角"
      "）。");
  return all;
}

}  // namespace fashen::fuzz
