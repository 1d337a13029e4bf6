// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/sniff.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <iterator>

namespace fashen::document {
namespace {

constexpr std::string_view word = "application/vnd.openxmlformats-officedocument.";

constexpr std::string_view draft_endings[] = {
    "7z",   "caj",  "doc", "docm", "docx",  "dot",      "dotm", "dotx", "eml",
    "epub", "fodt", "gz",  "htm",  "html",  "markdown", "md",   "mht",  "mhtml",
    "msg",  "odt",  "ofd", "ott",  "pages", "pdf",      "rar",  "rtf",  "tar",
    "text", "tgz",  "txt", "uof",  "uot",   "wps",      "wpt",  "zip"};

/// The kind of package, by the names that stand in the local headers and the directory of a zip.
std::string package_type(std::string_view bytes) {
  std::string_view head = bytes.substr(0, 4096);
  if (head.find("mimetypeapplication/vnd.oasis.opendocument.text") != head.npos) {
    return "application/vnd.oasis.opendocument.text";
  }
  auto names = [&](std::string_view name) { return bytes.find(name) != bytes.npos; };
  if (names("word/document.xml")) return std::string(word) + "wordprocessingml.document";
  if (names("xl/workbook.xml")) return std::string(word) + "spreadsheetml.sheet";
  if (names("OFD.xml")) return "application/ofd";
  if (names("[Content_Types].xml")) return std::string(word) + "wordprocessingml.document";
  return "application/zip";
}

bool is_control(char c) {
  const auto b = static_cast<unsigned char>(c);
  return b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
}

/// Eight bytes at a time, of which few are less than a space.
bool has_controls(std::string_view bytes) {
  constexpr std::uint64_t spaces = 0x2020202020202020, highest = 0x8080808080808080;
  std::size_t at = 0;
  for (std::uint64_t eight = 0; at + sizeof eight <= bytes.size(); at += sizeof eight) {
    std::memcpy(&eight, bytes.data() + at, sizeof eight);
    if (((eight - spaces) & ~eight & highest) == 0) continue;
    const std::string_view piece = bytes.substr(at, sizeof eight);
    if (std::any_of(piece.begin(), piece.end(), is_control)) return true;
  }
  return std::any_of(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(), is_control);
}

bool looks_like_text(std::string_view bytes) {
  std::string_view head = bytes.substr(0, 4096);
  if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) return true;
  if (!has_controls(head)) return true;
  std::size_t control = 0, zeros = 0;
  for (char c : head) {
    zeros += c == 0 ? 1 : 0;
    control += is_control(c) ? 1 : 0;
  }
  // A text may hold a byte that some program or transfer left in it; what is no text is full of
  // them. The reader says which they are.
  if (zeros == 0 && control <= 1 + head.size() / 64) return true;
  // UTF-16 without a mark: line ends and ASCII have a zero byte each, nothing else does.
  return bytes.size() % 2 == 0 && zeros > 0 && control <= zeros + head.size() / 20;
}

}  // namespace

std::string sniff_media_type(const std::string& path, std::string_view bytes) {
  if (bytes.starts_with("PK\x03\x04")) return package_type(bytes);
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return "application/x-ole-storage";
  if (bytes.starts_with("%PDF-")) return "application/pdf";
  if (bytes.starts_with("{\\rtf")) return "application/rtf";
  if (bytes.starts_with("\x89PNG\r\n")) return "image/png";
  if (bytes.starts_with("\xFF\xD8\xFF")) return "image/jpeg";
  if (bytes.starts_with(std::string_view("II*\0", 4)) ||
      bytes.starts_with(std::string_view("MM\0*", 4))) {
    return "image/tiff";
  }
  std::string extension = ending_of(path);
  if (!bytes.empty() && !looks_like_text(bytes)) return "application/octet-stream";
  if (extension == "md" || extension == "markdown") return "text/markdown";
  if (extension == "html" || extension == "htm") return "text/html";
  std::string_view head = bytes.substr(0, 256);
  if (head.find("<!DOCTYPE html") != head.npos || head.find("<html") != head.npos) {
    return "text/html";
  }
  return "text/plain";
}

std::string ending_of(const std::string& path) {
  std::size_t dot = path.rfind('.');
  if (dot == std::string::npos || path.find('/', dot) != std::string::npos) return {};
  std::string ending = path.substr(dot + 1);
  for (char& c : ending) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return ending;
}

bool may_hold_drafts(std::string_view ending) {
  return std::find(std::begin(draft_endings), std::end(draft_endings), ending) !=
         std::end(draft_endings);
}

}  // namespace fashen::document
