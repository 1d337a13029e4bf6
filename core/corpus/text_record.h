// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "corpus/statute_source.h"
#include "corpus/texts.h"

namespace fashen::corpus {

/// Imported texts as bytes of the store. Reading bytes that are not of this form gives nothing.
/// The ids are those of the place in the store and not part of a record, but `Provision::text`.
std::string to_record(const ImportedText& text);
std::optional<ImportedText> text_from_record(std::string_view record);

std::string to_record(const Provision& provision);
std::optional<Provision> provision_from_record(std::string_view record);

std::string to_record(const StatuteSource& source);
std::optional<StatuteSource> source_from_record(std::string_view record);

}  // namespace fashen::corpus
