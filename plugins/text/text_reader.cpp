// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plugin.h"
#include "document/reader.h"
#include "document/sniff.h"
#include "text/decode.h"
#include "text/markdown.h"
#include "text/utf8.h"

namespace fashen::text_reader {
namespace {

bool is_control(unsigned char byte) {
  return byte == 0x7F || (byte < 0x20 && byte != '\t' && byte != '\n');
}

/// Looks at every byte, whatever it finds, which compilers make into a look at many at once.
bool has_control(std::string_view text) {
  using Byte = unsigned char;
  const auto is = [](bool condition) { return static_cast<Byte>(condition); };
  Byte found = 0;
  for (char c : text) {
    const auto byte = static_cast<Byte>(c);
    found |= is(byte == 0x7F) | (is(byte < 0x20) & is(byte != '\t') & is(byte != '\n'));
  }
  return found != 0;
}

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
    blank_controls(document);
    add_lines(document);
    if (document.media_type == "text/markdown") apply_markdown(document);
    document::finish(document);
    return document;
  }

 private:
  /// Control characters are no words: a space takes the place of each, and the document says so.
  /// The mark with which old systems end a file stands for nothing; an escape is part of what some
  /// programs write, and writers keep it from the terminal.
  static void blank_controls(document::Document& document) {
    std::string& text = document.text;
    if (!has_control(text)) return;
    std::size_t count = 0, first = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const auto byte = static_cast<unsigned char>(text[at]);
      if (!is_control(byte) || byte == '\f' || byte == 0x1B) continue;
      if (count == 0) first = at;
      const bool end_of_file = byte == 0x1A && at + 1 == text.size();
      if (!end_of_file) ++count;
      text[at] = ' ';
    }
    if (count == 0) return;
    const std::size_t byte = document.to_bytes.to_source({first, first + 1}).begin + 1;
    document.incomplete.push_back(
        {document.path,
         std::to_string(count) + " 个控制字符，第一个在第 " + std::to_string(byte) + " 个字节",
         "不是文字，按空格读取，两旁的字句可能因此断开"});
  }

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
