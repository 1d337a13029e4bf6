// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "text/offset_map.h"

namespace fashen::text {

/// Strict decoding of one encoding to UTF-8, character by character, through ICU.
class Transcoder {
 public:
  explicit Transcoder(const std::string& encoding);
  ~Transcoder();

  bool known() const;
  /// The registered name, such as "gb18030".
  const std::string& name() const { return name_; }

  /// Appends the text of `bytes` to `out` and where it came from to `map`. Returns the offset of
  /// the first byte that does not belong to a character, or the number of bytes. With `part` the
  /// bytes may end within a character.
  std::size_t run(std::string_view bytes, std::string& out, OffsetMap& map, bool part = false);

 private:
  struct Converter;
  std::unique_ptr<Converter> converter_;
  std::string name_;
};

/// Offset of the first byte of `text` that is not strict UTF-8, or its size.
std::size_t first_invalid(std::string_view text);

/// False if the UTF-8 text surely is in NFC: a quick look that knows Chinese and ASCII text.
bool may_need_composing(std::string_view text);

}  // namespace fashen::text
