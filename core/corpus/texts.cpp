// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/texts.h"

namespace fashen::corpus {

void Texts::each(const std::function<bool(const ImportedText&, const Provision&)>& take) const {
  for (std::uint32_t t = 0; t < text_count(); ++t) {
    const ImportedText* of = text(t);
    if (!of) continue;
    for (std::uint32_t i = 0; i < of->places.size(); ++i) {
      const auto found = provision(of->first + i);
      if (found && !take(*of, *found)) return;
    }
  }
}

const char* name(ProvisionKind kind) {
  switch (kind) {
    case ProvisionKind::article: return "article";
    case ProvisionKind::piece: return "piece";
    case ProvisionKind::preamble: return "preamble";
    case ProvisionKind::annex: return "annex";
    case ProvisionKind::whole: break;
  }
  return "whole";
}

}  // namespace fashen::corpus
