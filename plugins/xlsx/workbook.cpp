// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx/workbook.h"

#include <xlsxwriter.h>

#include "text/utf8.h"

namespace fashen::xlsx {
namespace {

// Excel's own limits.
constexpr std::uint32_t most_rows = 1'048'576;
constexpr std::size_t most_characters = 32'767;
constexpr std::size_t most_links = 65'000;

/// Control characters have no place in XML; Excel counts UTF-16 units, of which half as many code
/// points never are too many.
std::string fit(const std::string& value) {
  std::string out(text::prefix(value, most_characters / 2));
  std::erase_if(out, [](char c) { return c >= 0 && c < ' ' && c != '\n' && c != '\t'; });
  return out;
}

}  // namespace

struct Workbook::Impl {
  struct Sheet {
    lxw_worksheet* place = nullptr;
    std::uint32_t row = 0;
    std::uint16_t column = 0;
    bool full = false;
  };

  std::string path;
  lxw_workbook* book = nullptr;
  lxw_format* heading = nullptr;
  std::vector<Sheet> sheets;
  Sheet* sheet = nullptr;  ///< That gets the next cell; nullptr if none can
  std::size_t links = 0;
};

Workbook::Workbook(const std::string& path) : impl_(std::make_unique<Impl>()) {
  impl_->path = path;
  lxw_workbook_options options = {};
  options.constant_memory = LXW_TRUE;
  impl_->book = workbook_new_opt(path.c_str(), &options);
  if (impl_->book == nullptr) return;
  lxw_doc_properties properties = {};
  char title[] = "法审 批量审查结果";
  properties.title = title;
  properties.created = 946684800;  // A fixed day: the same result gives the same bytes.
  workbook_set_properties(impl_->book, &properties);
  impl_->heading = workbook_add_format(impl_->book);
  format_set_bold(impl_->heading);
}

Workbook::~Workbook() {
  if (impl_->book != nullptr) lxw_workbook_free(impl_->book);
}

std::size_t Workbook::add_sheet(const std::string& name, const std::vector<Column>& columns) {
  Impl::Sheet sheet;
  if (impl_->book != nullptr) sheet.place = workbook_add_worksheet(impl_->book, name.c_str());
  for (std::uint16_t i = 0; sheet.place != nullptr && i < columns.size(); ++i) {
    worksheet_set_column(sheet.place, i, i, columns[i].width, nullptr);
    worksheet_write_string(sheet.place, 0, i, columns[i].title.c_str(), impl_->heading);
  }
  if (sheet.place != nullptr) worksheet_freeze_panes(sheet.place, 1, 0);
  impl_->sheet = nullptr;
  impl_->sheets.push_back(sheet);
  return impl_->sheets.size() - 1;
}

void Workbook::add_row(std::size_t number) {
  Impl::Sheet& sheet = impl_->sheets.at(number);
  impl_->sheet = sheet.place == nullptr || sheet.full ? nullptr : &sheet;
  if (impl_->sheet == nullptr) return;
  sheet.column = 0;
  if (++sheet.row < most_rows - 1) return;
  text("其余的行超出工作表的容量，见 findings.jsonl");
  sheet.full = true;
  impl_->sheet = nullptr;
}

void Workbook::text(const std::string& value) {
  if (impl_->sheet == nullptr) return;
  Impl::Sheet& sheet = *impl_->sheet;
  worksheet_write_string(sheet.place, sheet.row, sheet.column++, fit(value).c_str(), nullptr);
}

void Workbook::number(std::uint64_t value) {
  if (impl_->sheet == nullptr) return;
  Impl::Sheet& sheet = *impl_->sheet;
  worksheet_write_number(sheet.place, sheet.row, sheet.column++, static_cast<double>(value),
                         nullptr);
}

void Workbook::link(const std::string& file, const std::string& shown) {
  // A URL of more than 255 characters, or a sheet full of links, Excel does not take.
  if (file.empty() || text::length(file) > 80 || ++impl_->links > most_links) return text(shown);
  if (impl_->sheet == nullptr) return;
  Impl::Sheet& sheet = *impl_->sheet;
  std::string url = "external:" + file;
  auto written = worksheet_write_url(sheet.place, sheet.row, sheet.column, url.c_str(), nullptr);
  if (written != LXW_NO_ERROR) return text(shown);
  worksheet_write_string(sheet.place, sheet.row, sheet.column++, fit(shown).c_str(), nullptr);
}

base::Result<void> Workbook::close() {
  lxw_error failure = LXW_ERROR_CREATING_XLSX_FILE;
  if (impl_->book != nullptr) failure = workbook_close(impl_->book);
  impl_->book = nullptr;
  if (failure == LXW_NO_ERROR) return {};
  return base::Error(base::ErrorCode::io, std::string("不能写入工作簿: ") + lxw_strerror(failure),
                     impl_->path);
}

}  // namespace fashen::xlsx
