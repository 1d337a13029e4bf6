// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "corpus/lookup.h"
#include "corpus/text_store.h"

namespace fashen::corpus {

/// What a check of the store has to say about one text.
struct Doubt {
  enum class Kind {
    damaged,    ///< What is stored is not what its source makes: import it again
    numbering,  ///< Articles missing, repeated or out of order
    facts,      ///< The catalogue says otherwise, or lacks this version
  };
  Kind kind = Kind::damaged;
  std::string title;
  base::Date version{};
  std::string what;  ///< In Chinese
};

/// Checks that every record can be read and is what the kept sources make of it, that articles are
/// numbered without gap or repetition, and that days, counts and document numbers agree with the
/// catalogue. By title and day.
std::vector<Doubt> verify(const TextStore& store, const Lookup& catalogue);

const char* display_name(Doubt::Kind kind);

}  // namespace fashen::corpus
