// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fashen::text {

/// True if the bytes are UTF-8 without null characters, as nearly all texts are.
bool is_utf8(std::string_view bytes);

/// Encodings that the bytes may be in, the likeliest first, judged by marks, by ICU's detector and
/// by how common the characters of a strict decode are. Each is only a guess until a strict decode
/// of the whole succeeds. Never empty: "UTF-8" stands where nothing fits better.
std::vector<std::string> likely_encodings(std::string_view bytes);

}  // namespace fashen::text
