// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_source.h"

#include <algorithm>

#include "base/limits.h"
#include "cli/document_review.h"

namespace fashen::cli {
namespace {

constexpr std::size_t most_uncommitted = 64;
constexpr std::chrono::milliseconds longest_uncommitted{500};

}  // namespace

BatchSource::BatchSource(ledger::Ledger& ledger, const BatchRun& run,
                         const std::vector<Input>& inputs, base::FileSystem& files,
                         BatchProgress& progress)
    : ledger_(ledger), run_(run), inputs_(inputs), files_(files), progress_(progress) {}

base::Result<bool> BatchSource::unchanged(const Input& input) {
  if (run_.fresh) return false;
  auto known = ledger_.known(input.name);
  if (!known) return known.error();
  if (!*known || (*known)->state == finding::DocumentState::pending) return false;
  const ledger::KnownDocument& before = **known;
  if (before.settings != run_.settings) return false;
  if (before.as_of_today && before.today != run_.today) return false;
  auto bytes = files_.read(input.path, base::Limits().file_bytes);
  if (!bytes || reviewed_digest(files_, input.path, *bytes) != before.digest) return false;
  return std::all_of(before.reports.begin(), before.reports.end(), [&](const std::string& report) {
    return files_.is_file(run_.output + "/" + report);
  });
}

base::Result<ReviewRequest> BatchSource::request_for(const Input& input) const {
  ReviewRequest request{input.path, input.name, run_.elsewhere, {}, {}, {}};
  if (!run_.elsewhere) return request;
  auto bytes = files_.read(input.path, base::Limits().file_bytes);
  if (!bytes) return bytes.error();
  request.arguments = run_.arguments;
  request.settings = run_.settings;
  request.bytes = std::move(*bytes);
  return request;
}

std::optional<base::Job> BatchSource::next() {
  while (state_ && next_ < inputs_.size()) {
    const Input& input = inputs_[next_++];
    auto same = unchanged(input);
    if (!same) {
      state_ = same.error();
      break;
    }
    if (*same) {
      progress_.unchanged(input.name);
      progress_.tick();
      continue;
    }
    auto request = request_for(input);
    if (request) return base::Job{next_ - 1, input.name, encode(*request)};
    state_ = store(make_failed_record(input.path, input.name, request.error().message));
  }
  return {};
}

void BatchSource::started(const base::Job& job) { progress_.started(job.name); }

base::Result<void> BatchSource::store(finding::DocumentRecord record) {
  if (uncommitted_ == 0) {
    if (auto begun = ledger_.begin(); !begun) return begun;
    committed_ = std::chrono::steady_clock::now();
  }
  ++uncommitted_;
  if (auto stored = ledger_.store(record, run_.id, run_.settings, run_.today); !stored) {
    return stored;
  }
  progress_.finished(record);
  return tick();
}

base::Result<void> BatchSource::finished(const base::Job& job, const std::string& reply) {
  auto done = decode_reply(reply);
  if (!done) return done.error();
  if (done->record.state == finding::DocumentState::failed) return lost(job, done->record.failure);
  for (const auto& [name, bytes] : done->reports) {
    if (auto saved = files_.write(run_.output + "/" + name, bytes); !saved) return saved;
  }
  return store(std::move(done->record));
}

base::Result<void> BatchSource::lost(const base::Job& job, const std::string& reason) {
  const Input& input = inputs_[static_cast<std::size_t>(job.id)];
  finding::DocumentRecord record = make_failed_record(input.path, input.name, reason);
  if (auto bytes = files_.read(input.path, base::Limits().file_bytes)) {
    record.digest = finding::content_digest(*bytes);
    record.bytes = bytes->size();
  }
  return store(std::move(record));
}

base::Result<void> BatchSource::tick() {
  progress_.tick();
  bool due = uncommitted_ >= most_uncommitted ||
             std::chrono::steady_clock::now() - committed_ >= longest_uncommitted;
  if (uncommitted_ == 0 || !due) return state_;
  uncommitted_ = 0;
  if (auto done = ledger_.commit(); !done) return done;
  return state_;
}

base::Result<void> BatchSource::close() {
  if (uncommitted_ > 0) {
    uncommitted_ = 0;
    if (auto done = ledger_.commit(); !done) return done;
  }
  return state_;
}

}  // namespace fashen::cli
