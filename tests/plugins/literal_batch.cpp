// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/literal_batch.h"

#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "support/document_record.h"
#include "support/scratch_folder.h"
#include "support/shipped_plugins.h"

namespace fashen::testing {

base::Result<void> LiteralBatch::each_document(const Visit& visit) const {
  for (const report::BatchDocument& document : documents) {
    if (auto done = visit(document); !done) return done;
  }
  return {};
}

LiteralBatch sample_batch() {
  LiteralBatch batch;
  batch.words.engine = "0.1";
  batch.words.runs = {{"2026-11-26", 2, 0, 5, 1, 0, 0}, {"2026-11-27", 3, 1, 2, 0, 0, 3}};
  batch.words.conflicts = {
      {"contract-number", "A-1", "合同编号 A-1 用于多份不同的文件", {"甲", "乙"}}};
  batch.words.skipped = {"丙/印章.png"};
  batch.documents = {{sample_record("甲"), "", ""},
                     {sample_record("乙 </script><b>"), "甲", "near"}};
  finding::DocumentRecord failed;
  failed.name = failed.path = "丙/坏.docx";
  failed.state = finding::DocumentState::failed;
  failed.failure = "审查进程崩溃";
  failed.incomplete = {{failed.path, "整份文件未审查", failed.failure}};
  batch.documents.push_back({failed, "", ""});
  return batch;
}

base::Result<void> write_summary(const std::string& format, const report::Batch& batch,
                                 const std::string& path) {
  auto instance = shipped_plugins().instance("summary", format);
  REQUIRE(instance);
  return static_cast<const report::BatchWriter*>(*instance)->write(batch, path);
}

std::string summary(const std::string& format, const report::Batch& batch) {
  const ScratchFolder folder;
  const std::string path = folder.path("summary");
  REQUIRE(write_summary(format, batch, path));
  auto bytes = base::RealFileSystem().read(path, 64 << 20);
  REQUIRE(bytes);
  return *bytes;
}

}  // namespace fashen::testing
