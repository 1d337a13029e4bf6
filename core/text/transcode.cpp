// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/transcode.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "text/four_bytes.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

constexpr std::size_t chunk_bytes = 1 << 16;

std::string registered_name(const UConverter* converter, const std::string& given) {
  UErrorCode status = U_ZERO_ERROR;
  const char* own = ucnv_getName(converter, &status);
  for (const char* standard : {"IANA", "MIME"}) {
    status = U_ZERO_ERROR;
    const char* name = ucnv_getStandardName(own, standard, &status);
    if (U_SUCCESS(status) && name != nullptr) return name;
  }
  return given;
}

}  // namespace

struct Transcoder::Converter {
  explicit Converter(const std::string& encoding) : handle(ucnv_open(encoding.c_str(), &status)) {
    if (U_SUCCESS(status)) {
      ucnv_setToUCallBack(handle, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }
  }
  ~Converter() { ucnv_close(handle); }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  UErrorCode status = U_ZERO_ERROR;
  UConverter* handle;
};

Transcoder::Transcoder(const std::string& encoding)
    : converter_(std::make_unique<Converter>(encoding)) {
  if (known()) name_ = registered_name(converter_->handle, encoding);
}

Transcoder::~Transcoder() = default;

bool Transcoder::known() const { return U_SUCCESS(converter_->status); }

std::size_t Transcoder::run(std::string_view bytes, std::string& out, OffsetMap& map, bool part) {
  UConverter* handle = converter_->handle;
  ucnv_resetToUnicode(handle);
  // No encoding makes more UTF-16 units than this of its bytes.
  std::vector<UChar> units(2 * chunk_bytes + 64);
  std::vector<std::int32_t> offsets(units.size());
  std::size_t begun = 0;    // where the character that is being read began
  std::size_t mapped = 0;   // source bytes already in the map
  std::size_t waiting = 0;  // bytes of text whose source end is not known yet
  auto close = [&](std::size_t source_end) {
    map.add(waiting, source_end - mapped, waiting == 1 && source_end - mapped == 1);
    mapped = source_end;
    waiting = 0;
  };
  for (std::size_t chunk = 0; chunk < bytes.size(); chunk += chunk_bytes) {
    std::size_t size = std::min(chunk_bytes, bytes.size() - chunk);
    const char* source = bytes.data() + chunk;
    UChar* target = units.data();
    UErrorCode status = U_ZERO_ERROR;
    bool last = chunk + size == bytes.size() && !part;
    ucnv_toUnicode(handle, &target, units.data() + units.size(), &source, source + size,
                   offsets.data(), last, &status);
    auto made = static_cast<std::size_t>(target - units.data());
    for (std::size_t i = 0; i < made;) {
      // A character that began in the chunk before has no offset in this one.
      std::size_t start = offsets[i] < 0 ? begun : chunk + static_cast<std::size_t>(offsets[i]);
      if (start > mapped) close(start);
      char32_t c = units[i++];
      if (U16_IS_LEAD(c) && i < made && U16_IS_TRAIL(units[i])) {
        c = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(c, units[i]));
        ++i;
      }
      std::size_t before = out.size();
      append(out, c);
      waiting += out.size() - before;
    }
    if (U_FAILURE(status)) {
      char wrong[32];
      std::int8_t count = sizeof wrong;
      UErrorCode ignored = U_ZERO_ERROR;
      ucnv_getInvalidChars(handle, wrong, &count, &ignored);
      auto consumed = static_cast<std::size_t>(source - bytes.data());
      return consumed - std::min(consumed, static_cast<std::size_t>(count));
    }
    UErrorCode ignored = U_ZERO_ERROR;
    auto pending = static_cast<std::size_t>(ucnv_toUCountPending(handle, &ignored));
    begun = chunk + size - pending;
  }
  if (waiting > 0 || mapped < begun) close(begun);
  return bytes.size();
}

std::size_t first_invalid(std::string_view text) {
  const auto* p = reinterpret_cast<const unsigned char*>(text.data());
  std::size_t n = text.size(), i = 0;
  auto tail = [&](std::size_t at) { return at < n && (p[at] & 0xC0) == 0x80; };
  while (i < n) {
    // Nearly every character takes three bytes, of which the first is E1 to EC.
    for (; i + 4 <= n; i += 3) {
      const std::uint32_t four = four_bytes(text.data() + i);
      if ((four & 0xC0C000) != 0x808000 || (four & 0xFF) - 0xE1 > 0xEC - 0xE1) break;
    }
    if (i == n) break;
    if (p[i] < 0x80) {
      std::uint64_t eight = 0;
      if (i + 8 <= n) std::memcpy(&eight, p + i, 8);
      i += i + 8 <= n && (eight & 0x8080808080808080u) == 0 ? 8 : 1;
    } else if (p[i] >= 0xE1 && p[i] <= 0xEC) {
      if (!tail(i + 1) || !tail(i + 2)) return i;
      i += 3;
    } else if (p[i] >= 0xC2 && p[i] <= 0xDF) {
      if (!tail(i + 1)) return i;
      i += 2;
    } else if (p[i] >= 0xE0 && p[i] <= 0xEF) {
      // Neither overlong forms nor surrogates.
      bool second =
          tail(i + 1) && (p[i] != 0xE0 || p[i + 1] >= 0xA0) && (p[i] != 0xED || p[i + 1] < 0xA0);
      if (!second || !tail(i + 2)) return i;
      i += 3;
    } else if (p[i] >= 0xF0 && p[i] <= 0xF4) {
      bool second =
          tail(i + 1) && (p[i] != 0xF0 || p[i + 1] >= 0x90) && (p[i] != 0xF4 || p[i + 1] < 0x90);
      if (!second || !tail(i + 2) || !tail(i + 3)) return i;
      i += 4;
    } else {
      return i;
    }
  }
  return n;
}

bool may_need_composing(std::string_view text) {
  using Byte = unsigned char;
  const auto* p = reinterpret_cast<const Byte*>(text.data());
  const auto known = [](Byte lead, Byte second, Byte third) {
    const auto is = [](bool condition) { return static_cast<Byte>(condition); };
    const Byte han = is(lead >= 0xE4) & is(lead <= 0xE9);  // U+4000 to U+9FFF
    const Byte wide = is(lead == 0xEF) & (is(second == 0xBC) | is(second == 0xBD));
    // CJK punctuation before the combining marks, and the general one after the two quads.
    const Byte marks = is(second == 0x80) & ((is(lead == 0xE3) & is(third < 0xAA)) |
                                             (is(lead == 0xE2) & is(third >= 0x82)));
    return static_cast<Byte>(is(lead < 0xC0) | han | wide | marks);
  };
  // Every byte is looked at, and none decides alone: so compilers look at many at once.
  constexpr std::size_t step = 1 << 12;
  std::size_t at = 0;
  while (at + 2 < text.size()) {
    const std::size_t end = std::min(at + step, text.size() - 2);
    Byte all = 1;
    for (; at < end; ++at) all &= known(p[at], p[at + 1], p[at + 2]);
    if (all == 0) return true;
  }
  // What begins in the last two bytes takes no more than two, and is unknown if it takes two.
  for (; at < text.size(); ++at) {
    if (p[at] >= 0xC0) return true;
  }
  return false;
}

}  // namespace fashen::text
