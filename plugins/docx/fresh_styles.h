// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::docx {

/// The styles part of documents made anew, without its XML declaration: the type faces and sizes
/// that official documents use.
std::string fresh_styles();

}  // namespace fashen::docx
