// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/detect.h"

#include <unicode/ucsdet.h>

#include <algorithm>

#include "text/fold_table.h"
#include "text/transcode.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

constexpr std::size_t sample_bytes = 1 << 16;
/// Below this share of common characters bytes are no Chinese (or English) text in the encoding.
constexpr double least_share = 0.5;
/// What the detector's word weighs against the share: it decides between near equals.
constexpr double detector_weight = 0.05;

bool starts_with(std::string_view bytes, std::string_view mark) {
  return bytes.substr(0, mark.size()) == mark;
}

const char* by_mark(std::string_view bytes) {
  if (starts_with(bytes, "\xEF\xBB\xBF")) return "UTF-8";
  if (starts_with(bytes, std::string_view("\xFF\xFE\0\0", 4))) return "UTF-32LE";
  if (starts_with(bytes, std::string_view("\0\0\xFE\xFF", 4))) return "UTF-32BE";
  if (starts_with(bytes, "\xFF\xFE")) return "UTF-16LE";
  if (starts_with(bytes, "\xFE\xFF")) return "UTF-16BE";
  if (starts_with(bytes, "\x84\x31\x95\x33")) return "GB18030";
  return nullptr;
}

std::string detector_word(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector* detector = ucsdet_open(&status);
  ucsdet_setText(detector, bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector, &status);
  std::string name;
  if (U_SUCCESS(status) && match != nullptr) name = ucsdet_getName(match, &status);
  ucsdet_close(detector);
  return name;
}

/// The share of common characters in a strict decode of the sample, where Traditional forms count
/// as their Simplified ones; 0 if the sample cannot be decoded.
double common_share(std::string_view sample, const char* encoding) {
  Transcoder transcoder(encoding);
  std::string text;
  OffsetMap ignored;
  if (transcoder.run(sample, text, ignored, true) < sample.size()) return 0;
  std::size_t all = 0, common = 0;
  for (std::size_t i = 0; i < text.size(); ++all) {
    CodePoint c = code_point_at(text, i);
    std::uint16_t folded = fold_entry(c.value);
    if (is_common(c.value) || (folded > fold_if_digits && is_common(folded))) ++common;
    i += c.size;
  }
  return all == 0 ? 0 : static_cast<double>(common) / static_cast<double>(all);
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  return bytes.find('\0') == std::string_view::npos && first_invalid(bytes) == bytes.size();
}

std::vector<std::string> likely_encodings(std::string_view bytes) {
  if (const char* mark = by_mark(bytes)) return {mark};
  if (is_utf8(bytes)) return {"UTF-8"};
  bool has_nul = bytes.find('\0') != std::string_view::npos;
  std::string_view sample = bytes.substr(0, sample_bytes);
  std::string word = detector_word(sample);
  std::vector<std::pair<double, std::string>> scored;
  for (const char* encoding : {"UTF-16LE", "UTF-16BE", "GB18030", "Big5"}) {
    bool wide = encoding[0] == 'U';
    if (wide && bytes.size() % 2 != 0) continue;
    if (!wide && has_nul) continue;
    double share = common_share(sample, encoding);
    if (share < least_share) continue;
    scored.emplace_back(share + (word == encoding ? detector_weight : 0), encoding);
  }
  std::stable_sort(scored.begin(), scored.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::string> guesses;
  for (auto& [score, encoding] : scored) guesses.push_back(std::move(encoding));
  guesses.push_back("UTF-8");
  return guesses;
}

}  // namespace fashen::text
