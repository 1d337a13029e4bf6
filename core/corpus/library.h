// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "corpus/lookup.h"
#include "corpus/texts.h"

namespace fashen::corpus {

class SearchIndex;

/// A lookup that has official texts beside its facts.
class Library : public Lookup {
 public:
  /// Owned by the library.
  virtual const Texts& texts() const = 0;

  /// The article index of the texts, opened when first asked for; owned by the library.
  virtual base::Result<const SearchIndex*> search_index() const;
};

/// The official texts that a lookup has; nullptr where none were imported. Owned by the lookup.
const Texts* texts_of(const Lookup& law);

/// The article index of those texts. `not_found` where none were imported.
base::Result<const SearchIndex*> search_index_of(const Lookup& law);

/// Opens the catalogue index in the folder `catalogue` and, where the user has imported texts, the
/// store in the folder `store` over it. The catalogue's facts go before what texts say of
/// themselves; works and versions that only the store has are added. Without a store this is the
/// catalogue alone; a damaged store is an error, never passed over.
base::Result<std::unique_ptr<Lookup>> open_library(const std::string& catalogue,
                                                   const std::string& store);

/// The facts of a work in the catalogue with what imported texts of the same work add: versions it
/// lacks, article counts and shapes it does not know, renumberings of such versions. `own` is the
/// work as the texts alone make it.
Work merge(const Work& known, const Work& own);

}  // namespace fashen::corpus
