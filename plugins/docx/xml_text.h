// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fashen::docx {

/// Steps through raw character data: plain bytes, references, CDATA, and comments or child
/// elements to pass over. Both decoding and finding a raw offset again go through it.
class XmlText {
 public:
  explicit XmlText(std::string_view raw) : raw_(raw) {}

  /// Decodes the next piece into `piece`; false at the end.
  bool next(std::string& piece);

  /// Where the last piece began and where the next one begins, in the raw data.
  std::size_t piece_begin() const { return begin_; }
  std::size_t position() const { return at_; }

 private:
  void plain(std::string& piece);
  void reference(std::string& piece);

  std::string_view raw_;
  std::size_t begin_ = 0;
  std::size_t at_ = 0;
  bool in_cdata_ = false;
};

/// The character that a reference such as "&amp;" or "&#x4E00;" (given without "&" and ";")
/// stands for, as UTF-8; empty if it is not a legal one.
std::string resolve_reference(std::string_view name);

/// Decodes references; line ends as XML wants them.
std::string decode_xml(std::string_view raw);

/// The offset of the first byte that is not valid UTF-8 or is a control character that XML
/// forbids; npos if all are good.
std::size_t first_bad_byte(std::string_view bytes);

}  // namespace fashen::docx
