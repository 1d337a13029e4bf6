// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/written_citation.h"

#include <string>

namespace fashen::citation {

base::Result<WrittenCitation> WrittenCitation::read(std::string_view text,
                                                    const corpus::Lookup& law) {
  base::Error wrong(base::ErrorCode::malformed,
                    "“" + std::string(text) + "”不是法条引用（应如 行政处罚法 第六十三条）");
  std::string name(text.substr(0, text.find("第")));
  while (!name.empty() && (name.back() == ' ')) name.pop_back();
  std::string provision(text.find("第") == text.npos ? "" : text.substr(text.find("第")));
  // A title may hold 第 itself; what stands in 《》 is the title whatever it holds.
  if (std::size_t close = text.rfind("》"); close != text.npos && close > name.size()) {
    name = std::string(text.substr(0, close + 3));
    provision = std::string(text.substr(close + 3));
  }
  WrittenCitation written(law);
  if (std::size_t at = name.rfind('@'); at != std::string::npos) {
    written.version_ = base::parse_date(name.substr(at + 1));
    if (!written.version_) return wrong;
    name.resize(at);
  }
  if (name.empty()) return wrong;
  document::Document& document = written.document_;
  document.text = (name.starts_with("《") ? name : "《" + name + "》") + provision;
  document::Block block;
  block.span = {0, document.text.size()};
  document.blocks.push_back(block);
  document::finish(document);
  written.structure_.outline = structure::read_outline(document);
  written.found_ = extract(document, written.structure_, law);
  const std::vector<Citation>& found = written.found_;
  if (found.empty() || found.front().span.begin != 0) return wrong;
  if (!provision.empty() && found.front().article == 0) return wrong;
  return written;
}

Citation WrittenCitation::as_of(base::Date day) const {
  std::vector<Citation> found = found_;
  resolve(found, document_, structure_, *law_, day);
  Citation citation = std::move(found.front());
  if (version_ && citation.work != nullptr) {
    for (const corpus::Version& known : citation.work->versions) {
      if (known.promulgated == *version_) citation.at = &known;
    }
  }
  return citation;
}

base::Result<Citation> parse_citation(std::string_view text, const corpus::Lookup& law,
                                      base::Date as_of) {
  auto written = WrittenCitation::read(text, law);
  if (!written) return written.error();
  return written->as_of(as_of);
}

}  // namespace fashen::citation
