// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/xml_text.h"

#include <charconv>

#include "text/utf8.h"

namespace fashen::docx {
namespace {

constexpr std::string_view cdata_open = "<![CDATA[";
constexpr std::string_view cdata_close = "]]>";

// The length of the well-formed sequence that begins with `bytes`, 0 if it is none.
std::size_t sequence_length(std::string_view bytes) {
  auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned char lead = at(0);
  if (lead < 0x80) return lead >= 0x20 || lead == '\t' || lead == '\n' || lead == '\r' ? 1 : 0;
  const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || bytes.size() < size) return 0;
  for (std::size_t i = 1; i < size; ++i) {
    if ((at(i) & 0xc0) != 0x80) return 0;
  }
  const unsigned char second = at(1);
  if (lead == 0xe0 && second < 0xa0) return 0;  // overlong
  if (lead == 0xed && second > 0x9f) return 0;  // surrogate
  if (lead == 0xf0 && second < 0x90) return 0;  // overlong
  if (lead == 0xf4 && second > 0x8f) return 0;  // beyond Unicode
  return size;
}

}  // namespace

std::size_t first_bad_byte(std::string_view bytes) {
  std::size_t i = 0;
  while (i < bytes.size()) {
    const std::size_t size = sequence_length(bytes.substr(i, 4));
    if (size == 0) return i;
    i += size;
  }
  return std::string_view::npos;
}

std::string resolve_reference(std::string_view name) {
  if (name == "amp") return "&";
  if (name == "lt") return "<";
  if (name == "gt") return ">";
  if (name == "quot") return "\"";
  if (name == "apos") return "'";
  if (name.size() < 2 || name[0] != '#' || name.size() > 10) return {};
  const bool hex = name[1] == 'x';
  const std::string_view digits = name.substr(hex ? 2 : 1);
  std::uint32_t value = 0;
  auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
  if (error != std::errc() || end != digits.data() + digits.size() || digits.empty()) return {};
  if (value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return {};
  if (value < 0x20 && value != '\t' && value != '\n' && value != '\r') return {};
  std::string out;
  text::append(out, value);
  return out;
}

void XmlText::plain(std::string& piece) {
  std::size_t end = at_;
  while (end < raw_.size() && raw_[end] != '\r' && (in_cdata_ || raw_[end] != '&')) {
    if (in_cdata_ ? raw_.substr(end, cdata_close.size()) == cdata_close : raw_[end] == '<') break;
    ++end;
  }
  piece.assign(raw_.substr(at_, end - at_));
  at_ = end;
}

void XmlText::reference(std::string& piece) {
  const std::size_t end = raw_.find(';', at_);
  if (end == std::string_view::npos) {
    piece = "&";
    ++at_;
    return;
  }
  piece = resolve_reference(raw_.substr(at_ + 1, end - at_ - 1));
  at_ = end + 1;
}

bool XmlText::next(std::string& piece) {
  piece.clear();
  while (piece.empty() && at_ < raw_.size()) {
    begin_ = at_;
    const std::string_view rest = raw_.substr(at_);
    if (rest.front() == '\r') {
      piece = "\n";
      at_ += rest.substr(0, 2) == "\r\n" ? 2 : 1;
    } else if (in_cdata_ && rest.substr(0, cdata_close.size()) == cdata_close) {
      in_cdata_ = false;
      at_ += cdata_close.size();
    } else if (!in_cdata_ && rest.front() == '&') {
      reference(piece);
    } else if (!in_cdata_ && rest.substr(0, cdata_open.size()) == cdata_open) {
      in_cdata_ = true;
      at_ += cdata_open.size();
    } else if (!in_cdata_ && rest.front() == '<') {
      const bool comment = rest.substr(0, 4) == "<!--";
      const std::size_t end = rest.find(comment ? "-->" : ">");
      at_ = end == std::string_view::npos ? raw_.size() : at_ + end + (comment ? 3 : 1);
    } else {
      plain(piece);
    }
  }
  return !piece.empty();
}

std::string decode_xml(std::string_view raw) {
  if (raw.find_first_of("&<\r") == std::string_view::npos) return std::string(raw);
  std::string out, piece;
  XmlText scanner(raw);
  while (scanner.next(piece)) out += piece;
  return out;
}

}  // namespace fashen::docx
