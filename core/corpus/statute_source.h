// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// A statute file in the one form in which texts are parsed and kept, whatever format it had: the
/// Markdown of `parse_statute`, and what is known from elsewhere than its words.
struct StatuteSource {
  std::string path;      ///< As given to the import
  std::string digest;    ///< Of the file's bytes: 16 hex digits
  std::string markdown;  ///< "# title", note, <!-- INFO END -->, headings, articles
  Rank rank = Rank::unknown;
  std::string folder;  ///< Name of the folder it stands in: the ministry of a department rule
  std::string issuer;  ///< The rest as far as the file or its place say so
  std::string number;
  std::string region;
  std::optional<base::Date> promulgated;
  std::optional<base::Date> effective;
  std::optional<base::Date> expires;
};

}  // namespace fashen::corpus
