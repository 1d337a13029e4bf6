// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/file_system.h"
#include "base/result.h"
#include "corpus/article_names.h"
#include "corpus/lookup.h"
#include "corpus/text_store.h"

namespace fashen::corpus {

/// The article index of a state of a store, in its folder.
std::string search_file(const std::string& folder);

/// `corpus` where the article index of the texts is missing or not as it was written.
base::Result<void> check_index(const TextStore& store);

/// Makes the article index of all imported texts (see search_index.h); keys are provision ids.
/// Names and the days from which and to which a text holds come from `catalogue` where it knows the
/// work, else from the texts themselves.
base::Result<void> index_texts(const TextStore& store, const Lookup& catalogue,
                               base::FileSystem& files, const ArticleNames& names = {});

}  // namespace fashen::corpus
