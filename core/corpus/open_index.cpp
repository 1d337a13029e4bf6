// SPDX-License-Identifier: GPL-3.0-or-later
#include <xapian.h>

#include <filesystem>
#include <utility>

#include "base/hash.h"
#include "base/limits.h"
#include "corpus/calendar.h"
#include "corpus/calendar_table.h"
#include "corpus/fact_columns.h"
#include "corpus/index.h"
#include "corpus/index_lookup.h"
#include "corpus/record.h"
#include "corpus/schema.h"
#include "corpus/table.h"

namespace fashen::corpus {
namespace {

base::Error unusable(std::string reason, const std::string& path) {
  return {base::ErrorCode::corpus,
          std::move(reason) + "；请用 cmake --build BUILD_DIR --target corpus_index 重新生成",
          path};
}

// What the user wrote beside the index changes the answers, and so the digest.
base::Result<void> add_own_holidays(const std::string& index, base::WorkCalendar& calendar,
                                    std::string& digest) {
  const std::string path = (std::filesystem::path(index).parent_path() / "calendar.tsv").string();
  const base::RealFileSystem files;
  if (!files.is_file(path)) return {};
  const auto text = files.read(path, base::Limits{}.file_bytes);
  if (!text) return text.error();
  const auto table = parse_tsv(path, *text, columns::calendar);
  if (!table) return table.error();
  for (const Row& row : table->rows) {
    if (auto done = arrange(*table, row, calendar); !done) return done;
  }
  digest = base::to_hex(base::fnv1a(*text, base::fnv1a(digest)));
  return {};
}

}  // namespace

base::Result<std::unique_ptr<Lookup>> open_index(const std::string& path) {
  const std::string file = path + "/" + std::string(schema::database_file);
  std::error_code error;
  if (!std::filesystem::is_regular_file(file, error)) return unusable("没有法规索引", path);
  try {
    Xapian::Database database(file);
    if (database.get_metadata(schema::schema_key) != schema::number) {
      return unusable("法规索引的格式与本程序不符", path);
    }
    std::string digest = database.get_metadata(schema::digest_key);
    const auto known_until = base::parse_date(database.get_metadata(schema::known_until_key));
    auto calendar = calendar_from_record(database.get_metadata(schema::calendar_key));
    if (digest.empty() || !known_until || !calendar) return unusable("法规索引已经损坏", path);
    if (auto added = add_own_holidays(path, *calendar, digest); !added) return added.error();
    return make_index_lookup(std::move(database), std::move(digest), *known_until,
                             std::move(*calendar));
  } catch (const Xapian::Error& failure) {
    return unusable("法规索引已经损坏（" + failure.get_msg() + "）", path);
  }
}

}  // namespace fashen::corpus
