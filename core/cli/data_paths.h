// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::cli {

/// Where this program's data is: beside the executable in an installation or a build, or where
/// FASHEN_RULES, FASHEN_CATALOGUE and FASHEN_PLUGINS point; the user's own texts where
/// FASHEN_CORPUS points, else in $XDG_DATA_HOME/fashen/corpus, else in
/// ~/.local/share/fashen/corpus.
struct DataPaths {
  std::string rules;
  std::string catalogue;
  std::string plugins;
  std::string texts;  ///< May not exist; empty if there is no home folder either
};

DataPaths find_data();

}  // namespace fashen::cli
