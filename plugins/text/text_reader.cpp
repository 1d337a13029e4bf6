// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plugin.h"
#include "document/reader.h"
#include "document/sniff.h"
#include "text/decode.h"
#include "text/markdown.h"
#include "text/utf8.h"

namespace fashen::text_reader {
namespace {

/// Plain text and Markdown: one block a line that holds anything.
class TextReader final : public document::Reader {
 public:
  base::Result<document::Document> read(const std::string& path, const std::string& bytes,
                                        const document::ReadOptions& options) const override {
    auto decoded = text::decode(bytes, options.encoding);
    if (!decoded) {
      return base::Error(decoded.error().code, decoded.error().message,
                         path + decoded.error().where);
    }
    if (decoded->text.size() > options.limits.text_bytes) {
      return base::Error(base::ErrorCode::limit, "文本超过上限", path);
    }
    document::Document document;
    document.path = path;
    document.media_type = document::sniff_media_type(path, bytes);
    document.encoding = decoded->encoding;
    document.text = std::move(decoded->text);
    document.to_bytes = std::move(decoded->to_bytes);
    add_lines(document);
    if (document.media_type == "text/markdown") apply_markdown(document);
    document::finish(document);
    return document;
  }

 private:
  static void add_lines(document::Document& document) {
    const std::string& text = document.text;
    for (std::size_t begin = 0; begin < text.size();) {
      std::size_t end = std::min(text.find('\n', begin), text.size());
      base::Span span{begin, end};
      if (!text::trim(base::slice(text, span)).empty()) {
        document::Block block;
        block.span = span;
        document.blocks.push_back(block);
      }
      begin = end + 1;
    }
  }
};

}  // namespace
}  // namespace fashen::text_reader

FASHEN_EXPORT_READER(fashen::text_reader::TextReader)
