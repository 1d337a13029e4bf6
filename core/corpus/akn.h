// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "corpus/statute_source.h"
#include "corpus/texts.h"

namespace fashen::corpus {

/// True for bytes that are an Akoma Ntoso document (OASIS LegalDocML 1.0, namespace akn/3.0).
bool is_akn(std::string_view bytes);

/// The act or document as a source. What is no well-formed XML is `malformed` with "file@byte";
/// elements nested deeper than `Limits::xml_depth` are a `limit`.
base::Result<StatuteSource> read_akn(const std::string& path, const std::string& bytes);

/// A text and its provisions as an Akoma Ntoso act: FRBR identification, hierarchy of 编章节条款项,
/// eIds after the naming convention of the standard. UTF-8.
std::string write_akn(const ImportedText& text, const std::vector<Provision>& provisions);

/// A name for a file of the text: its title and day, without what file systems refuse.
std::string file_name(const ImportedText& text);

}  // namespace fashen::corpus
