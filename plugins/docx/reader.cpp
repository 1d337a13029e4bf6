// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/reader.h"

#include "document/plugin.h"
#include "docx/content.h"

namespace fashen::docx {
namespace {

class DocxReader final : public document::Reader {
 public:
  base::Result<document::Document> read(const std::string& path, const std::string& bytes,
                                        const document::ReadOptions& options) const override {
    auto content = read_content(path, bytes, options);
    if (!content) return content.error();
    return std::move(content->document);
  }
};

}  // namespace
}  // namespace fashen::docx

FASHEN_EXPORT_READER(fashen::docx::DocxReader)
