// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/lookup.h"
#include "corpus/title_list.h"

namespace fashen::corpus {

/// A lookup that can list the names of its works: a catalogue can, imported texts add none, since
/// nobody knows how complete they are.
class TitleSource {
 public:
  virtual ~TitleSource() = default;
  virtual const TitleList& titles() const = 0;
};

/// The names of a lookup; nullptr where it lists none. Owned by the lookup.
const TitleList* titles_of(const Lookup& law);

/// Names that a title which is none may have been meant to be. Any name behind a misspelt
/// 中华人民共和国; and names of laws (…法) where two neighbouring characters changed places, one or
/// two are missing or too many, or the beginning was left out. That much only for laws: a name that
/// ends so is borne by no lesser or local instrument, and a catalogue holds all of them. Of
/// regulations (条例, 办法…) those where two neighbours changed places: no other one is called so,
/// while a local one may well be called a little less or more. `key` and
/// what is returned are `text::title_key`s; sorted, each once.
std::vector<std::string> near_titles(std::string_view key, const TitleList& titles);

/// Names of regulations (条例, 办法…) that only the kind parts from a title that calls itself a
/// law: 政府信息公开法 for 政府信息公开条例.
std::vector<std::string> regulations_called_laws(std::string_view key, const TitleList& titles);

}  // namespace fashen::corpus
