// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decode.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include <limits>

#include "text/detect.h"
#include "text/transcode.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

base::Error bad_byte(const std::string& encoding, std::size_t at) {
  return base::Error(base::ErrorCode::encoding,
                     "第 " + std::to_string(at + 1) + " 个字节不是有效的 " + encoding + " 编码",
                     "@" + std::to_string(at));
}

base::Error not_text(std::size_t at) {
  return base::Error(base::ErrorCode::encoding, "含有空字符，不是文本", "@" + std::to_string(at));
}

/// "\n" for "\r\n" and for "\r" alone.
std::string unify_line_ends(std::string_view text, OffsetMap& map) {
  std::string out;
  out.reserve(text.size());
  std::size_t copied = 0;
  for (std::size_t cr = text.find('\r'); cr != std::string_view::npos;
       cr = text.find('\r', copied)) {
    std::size_t size = cr + 1 < text.size() && text[cr + 1] == '\n' ? 2 : 1;
    out.append(text, copied, cr - copied).push_back('\n');
    map.add(cr - copied, cr - copied, true);
    map.add(1, size, false);
    copied = cr + size;
  }
  out.append(text, copied);
  map.add(text.size() - copied, text.size() - copied, true);
  return out;
}

/// Composes to NFC, whose changes ICU lists in order.
std::string compose(const icu::Normalizer2& nfc, std::string_view text, OffsetMap& map) {
  std::string out;
  UErrorCode status = U_ZERO_ERROR;
  icu::Edits edits;
  icu::StringByteSink<std::string> sink(&out);
  nfc.normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink,
                    &edits, status);
  auto changes = edits.getFineIterator();
  while (changes.next(status)) {
    map.add(static_cast<std::size_t>(changes.newLength()),
            static_cast<std::size_t>(changes.oldLength()), !changes.hasChange());
  }
  return out;
}

/// NFC and line ends for valid UTF-8 whose map to the bytes given is in `decoded` already.
base::Result<Decoded> finish(Decoded decoded) {
  if (decoded.text.size() > std::numeric_limits<std::int32_t>::max()) {
    return base::Error(base::ErrorCode::limit, "文本过大");
  }
  if (std::size_t nul = decoded.text.find('\0'); nul != std::string::npos) {
    return not_text(decoded.to_bytes.to_source({nul, nul + 1}).begin);
  }
  if (decoded.text.compare(0, 3, "\xEF\xBB\xBF") == 0) {
    OffsetMap map;
    map.add(0, 3, false);
    map.add(decoded.text.size() - 3, decoded.text.size() - 3, true);
    decoded.text.erase(0, 3);
    decoded.to_bytes = map.then(decoded.to_bytes);
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  icu::StringPiece piece(decoded.text.data(), static_cast<std::int32_t>(decoded.text.size()));
  if (!may_need_composing(decoded.text) || nfc->isNormalizedUTF8(piece, status)) {
    // Nearly every text.
  } else {
    OffsetMap map;
    decoded.text = compose(*nfc, decoded.text, map);
    decoded.to_bytes = map.then(decoded.to_bytes);
  }
  if (decoded.text.find('\r') != std::string::npos) {
    OffsetMap map;
    decoded.text = unify_line_ends(decoded.text, map);
    decoded.to_bytes = map.then(decoded.to_bytes);
  }
  return decoded;
}

base::Result<Decoded> decode_valid_utf8(std::string_view bytes) {
  Decoded decoded{std::string(bytes), "UTF-8", {}};
  decoded.to_bytes.add(bytes.size(), bytes.size(), true);
  return finish(std::move(decoded));
}

base::Result<Decoded> decode_utf8(std::string_view bytes) {
  std::size_t bad = first_invalid(bytes);
  if (bad < bytes.size()) return bad_byte("UTF-8", bad);
  return decode_valid_utf8(bytes);
}

base::Result<Decoded> decode_as(std::string_view bytes, const std::string& encoding) {
  Transcoder transcoder(encoding);
  if (!transcoder.known()) {
    return base::Error(base::ErrorCode::usage, "未知的编码“" + encoding + "”");
  }
  if (transcoder.name() == "UTF-8") return decode_utf8(bytes);
  Decoded decoded{{}, transcoder.name(), {}};
  std::size_t bad = transcoder.run(bytes, decoded.text, decoded.to_bytes);
  if (bad < bytes.size()) return bad_byte(transcoder.name(), bad);
  return finish(std::move(decoded));
}

}  // namespace

base::Result<Decoded> decode(std::string_view bytes, const std::string& encoding) {
  if (!encoding.empty()) return decode_as(bytes, encoding);
  if (is_utf8(bytes)) return decode_valid_utf8(bytes);
  std::optional<base::Error> farthest;
  std::size_t reach = 0;
  for (const std::string& guess : likely_encodings(bytes)) {
    base::Result<Decoded> decoded = decode_as(bytes, guess);
    if (decoded.ok()) return decoded;
    // The guess that went farthest is the most likely to be right but for the bad byte.
    const std::string& where = decoded.error().where;
    std::size_t at = where.empty() ? 0 : std::stoull(where.substr(1));
    if (!farthest || at > reach) farthest = decoded.error(), reach = at;
  }
  if (farthest) return *farthest;
  return base::Error(base::ErrorCode::encoding, "无法判断文本编码，请用 --encoding 指明", "@0");
}

base::Result<Decoded> normalize(std::string_view utf8) { return decode_utf8(utf8); }

}  // namespace fashen::text
