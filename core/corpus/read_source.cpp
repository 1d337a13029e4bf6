// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/read_source.h"

#include <algorithm>
#include <cctype>

#include "base/hash.h"
#include "corpus/akn.h"
#include "corpus/classify.h"
#include "corpus/front_matter_fields.h"
#include "corpus/provisions.h"
#include "corpus/statute_markdown.h"
#include "document/sniff.h"
#include "text/decode.h"

namespace fashen::corpus {
namespace {

using Result = base::Result<StatuteSource>;

std::string_view name_of(std::string_view path) { return path.substr(path.rfind('/') + 1); }

/// Markdown in the form of the law collections; any other Markdown is read as a document.
bool is_collection_markdown(std::string_view path, std::string_view bytes) {
  if (!path.ends_with(".md")) return false;
  return bytes.find("<!-- INFO END -->") != std::string_view::npos || bytes.starts_with("---\n");
}

/// What the file's front matter says, for what its words and its name leave open.
void take_fields(StatuteSource& source, const Statute& statute) {
  const auto fields = front_matter_fields(source.markdown);
  const auto value = [&](const char* key) {
    const auto found = fields.find(key);
    return found == fields.end() ? std::string() : found->second;
  };
  const auto published = base::parse_date(value("publish_date"));
  if (statute.history.empty() && !source.promulgated) source.promulgated = published;
  if (published && source.promulgated == published) {
    source.effective = base::parse_date(value("implement_date"));
  }
  if (source.rank == Rank::unknown) {
    source.rank = rank_by_folder("/" + value("category") + "/", statute.title);
  }
}

Result read_markdown(const std::string& path, const std::string& bytes) {
  const auto decoded = text::decode(bytes);
  if (!decoded) return base::Error(decoded.error().code, decoded.error().message, path);
  StatuteSource source;
  source.markdown = decoded->text;
  return source;
}

Result read_document(const document::PluginRegistry& plugins, const std::string& path,
                     const std::string& bytes) {
  const std::string type = document::sniff_media_type(path, bytes);
  const auto reader = plugins.reader(type);
  if (!reader) return reader.error();
  auto document = (*reader)->read(path, bytes, {});
  if (!document) return document.error();
  document->path = path;
  StatuteSource source = source_of(*document);
  if (source.markdown.empty()) {
    return base::Error(base::ErrorCode::malformed, "没有找到标题，不能确定是什么文件", path);
  }
  return source;
}

}  // namespace

bool passes_over(const std::string& path) {
  // Hidden is what has a name with a dot; . and .. are only ways to say where something is.
  for (std::size_t begin = 0; begin < path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view part = std::string_view(path).substr(begin, end - begin);
    if (part.starts_with('.') && part != "." && part != "..") return true;
    begin = end + 1;
  }
  std::string name(name_of(path));
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
  if (name == "_index.md") return true;
  for (std::string_view ending : {".sqlite3", ".db", ".png", ".jpg", ".jpeg", ".gif", ".svg"}) {
    if (name.ends_with(ending)) return true;
  }
  return false;
}

Result read_source(const document::PluginRegistry& plugins, const std::string& path,
                   const std::string& bytes) {
  Result read = is_collection_markdown(path, bytes) ? read_markdown(path, bytes)
                : is_akn(bytes)                     ? read_akn(path, bytes)
                                                    : read_document(plugins, path, bytes);
  if (!read) return read;
  StatuteSource& source = *read;
  source.path = path;
  source.digest = base::to_hex(base::fnv1a(bytes));
  const Statute statute = parse_statute(source.markdown);
  if (source.rank == Rank::unknown) source.rank = rank_by_folder(path, statute.title);
  take_fields(source, statute);
  if (source.rank == Rank::unknown) {
    source.rank = rank_by_words(statute.title, source.number, read_note(source.markdown, statute));
  }
  source.region = region_of_text(path, statute.title, source.rank);
  return source;
}

}  // namespace fashen::corpus
