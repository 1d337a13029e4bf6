// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "corpus/lookup.h"
#include "corpus/penal_card.h"
#include "corpus/statute_source.h"
#include "corpus/texts.h"

namespace fashen::corpus {

/// The texts that one user has imported, on the disk. A store is a folder in which the file
/// `current` names a folder that holds one whole state; an import makes the next state beside it
/// and then renames `current`, so that readers and a crash find the old state or the new.
class TextStore : public Texts {
 public:
  /// Opens the present state. `not_found` where nothing was imported yet; `corpus` where it is
  /// damaged or of another form, with the command that mends it.
  static base::Result<std::unique_ptr<TextStore>> open(const std::string& store);

  /// The works that the texts make up by themselves, without the catalogue.
  virtual const Lookup& works() const = 0;

  /// The penal provisions of a text, read when it was imported; nullptr where an older program
  /// imported it. Owned by the store.
  virtual const std::vector<PenalCard>* penal_cards(const ImportedText& text) const = 0;

  /// What the texts were made of, in the order of import paths.
  virtual std::size_t source_count() const = 0;
  virtual std::optional<StatuteSource> source(std::size_t number) const = 0;
};

/// One text to be stored, with its words.
struct StoredText {
  ImportedText text;  ///< `id`, `first`, `places` and `digest` are set by `write_state`
  std::vector<Provision> provisions;
};

/// All that a state of a store holds.
struct StoreContents {
  std::vector<Work> works;
  std::vector<StoredText> texts;
  std::vector<StatuteSource> sources;
};

/// Opens the state in `folder`, also one that is not in use yet.
base::Result<std::unique_ptr<TextStore>> open_state(const std::string& folder);

/// Writes a whole state into the folder `target`, which must not exist, and returns its digest.
base::Result<std::string> write_state(StoreContents& contents, const std::string& target);

/// The hash of what was stored of a text: its facts and words, not where they came from.
std::string digest_of(const ImportedText& text, const std::vector<Provision>& provisions);

}  // namespace fashen::corpus
