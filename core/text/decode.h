// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "text/offset_map.h"

namespace fashen::text {

/// Text made from bytes: UTF-8, NFC, "\n" line ends, no byte order mark.
struct Decoded {
  std::string text;
  std::string encoding;  ///< ICU's name of the source encoding, such as "gb18030" or "UTF-16LE".
  OffsetMap to_bytes;    ///< From `text` back to the bytes given.
};

/// Decodes bytes of unknown or named encoding (any name ICU knows, "" to detect among UTF-8,
/// UTF-16 with and without mark, GB18030 and Big5). A guess counts only if a strict decode of the
/// whole input succeeds. Fails with `encoding` and "@byte" in `where` at the first bad byte,
/// `usage` for an unknown name. NUL characters are refused as "not text".
base::Result<Decoded> decode(std::string_view bytes, const std::string& encoding = "");

/// NFC and "\n" line ends for text that is UTF-8 already (from an XML part, say); invalid bytes
/// are an error as above.
base::Result<Decoded> normalize(std::string_view utf8);

}  // namespace fashen::text
