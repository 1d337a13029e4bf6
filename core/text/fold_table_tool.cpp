// SPDX-License-Identifier: GPL-3.0-or-later
// Writes fold_table.cpp, the data of fold_table.h, from ICU's character data.
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/ucnv.h>
#include <unicode/uscript.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "text/fold_table.h"

namespace {

using fashen::text::fold_drop;
using fashen::text::fold_if_digits;
using fashen::text::fold_if_zero;
using fashen::text::fold_keep;
using Table = std::array<std::uint16_t, 65536>;

/// Every character of `kinds` folds to `form`.
struct Kinds {
  char16_t form;
  const char16_t* kinds;
};

constexpr Kinds punctuation[] = {
    {u'（', u"(（﹙❨⸨"},
    {u'）', u")）﹚❩⸩"},
    {u'〔', u"[［【〖﹝❲⟦〚"},
    {u'〕', u"]］】〗﹞❳⟧〛"},
    {u'：', u":：﹕∶︰"},
    {u'；', u";；﹔"},
    {u'？', u"?？﹖"},
    {u'！', u"!！﹗"},
    {u'，', u"﹐"},
    {u'、', u"﹑､"},
    {u'。', u"｡"},
    {u'《', u"≪«⟪"},
    {u'》', u"≫»⟫"},
    {u'〈', u"＜﹤⟨"},
    {u'〉', u"＞﹥⟩"},
    {u'“', u"「｢﹁„〝"},
    {u'”', u"」｣﹂〞〟"},
    {u'‘', u"『﹃"},
    {u'’', u"』﹄"},
    {u'·', u"•‧ㆍ・･᛫⸱∙⋅⸳"},
    {u'%', u"％﹪"},
    {u'.', u"．﹒"},
    {u'-', u"－﹣‐‑‒–−"},
    {u'/', u"／"},
    {u'￥', u"¥"},
    {u'～', u"〜∼"},
    {u'零', u"〇"},
    {u' ',
     u"\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
     u"\u2028\u2029\u202F\u205F\u3000"},
    {fold_drop, u"\u00AD\u200B\u200C\u200D\u2060\uFEFF"},
    {fold_if_zero, u"○◯Oo0"},
    {fold_if_digits, u","},
};

class Gb2312 {
 public:
  Gb2312() : converter_(ucnv_open("GB2312", &status_)) {
    ucnv_setFromUCallBack(converter_, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                          &status_);
  }
  ~Gb2312() { ucnv_close(converter_); }
  bool ok() const { return U_SUCCESS(status_); }

  /// The two bytes of the character as one number; 0 if GB 2312 has none.
  unsigned code(char16_t character) const {
    UErrorCode status = U_ZERO_ERROR;
    char bytes[8];
    ucnv_reset(converter_);
    int size = ucnv_fromUChars(converter_, bytes, sizeof bytes, &character, 1, &status);
    if (U_FAILURE(status) || size != 2) return 0;
    return static_cast<unsigned char>(bytes[0]) * 256u + static_cast<unsigned char>(bytes[1]);
  }

 private:
  UErrorCode status_ = U_ZERO_ERROR;
  UConverter* converter_;
};

/// The only UTF-16 unit of `text`, or 0.
std::uint16_t single(const icu::UnicodeString& text) {
  return text.length() == 1 && !U16_IS_SURROGATE(text[0]) ? text[0] : std::uint16_t{0};
}

Table fold_table(const Gb2312& gb2312, const icu::Transliterator& simplify,
                 const icu::Normalizer2& nfkc) {
  Table table{};
  UErrorCode status = U_ZERO_ERROR;
  for (char32_t c = 0x2E80; c < 0xFB00; ++c) {
    auto unit = static_cast<char16_t>(c);
    if (U16_IS_SURROGATE(unit)) continue;
    icu::UnicodeString text(unit);
    // Radicals (from PDF files) become the ideographs they look like.
    if (c < 0x2FE0) text = nfkc.normalize(text, status);
    if (uscript_getScript(static_cast<UChar32>(c), &status) != USCRIPT_HAN) continue;
    if (single(text) != 0 && gb2312.code(text[0]) == 0) simplify.transliterate(text);
    std::uint16_t folded = single(text);
    if (folded != 0 && folded != c && folded >= 0x2E80) table[c] = folded;
  }
  // GB 2312 keeps these two beside their simplified forms, for names that no statute has.
  table[u'於'] = u'于';
  table[u'徵'] = u'征';
  for (char32_t c = u'０'; c <= u'ｚ'; ++c) {
    char32_t ascii = c - 0xFEE0;
    bool letter = (ascii | 0x20) >= 'a' && (ascii | 0x20) <= 'z';
    if (letter || (ascii >= '0' && ascii <= '9')) table[c] = static_cast<std::uint16_t>(ascii);
  }
  for (const Kinds& kinds : punctuation) {
    for (const char16_t* kind = kinds.kinds; *kind != 0; ++kind) {
      if (*kind != kinds.form) table[*kind] = static_cast<std::uint16_t>(kinds.form);
    }
  }
  // A form that has a form of its own leads straight to that, so that folding twice changes
  // nothing.
  for (std::uint16_t& entry : table) {
    while (entry >= 0x2E80 && table[entry] >= 0x2E80 && table[entry] != entry) entry = table[entry];
  }
  return table;
}

std::array<std::uint64_t, 1024> kept_characters(const Table& table) {
  std::array<std::uint64_t, 1024> bits{};
  for (std::size_t c = 0; c < table.size(); ++c) {
    if (table[c] == fold_keep) bits[c >> 6] |= std::uint64_t{1} << (c & 63);
  }
  return bits;
}

std::array<std::uint64_t, 1024> common_characters(const Gb2312& gb2312) {
  std::array<std::uint64_t, 1024> bits{};
  auto set = [&bits](char32_t c) { bits[c >> 6] |= std::uint64_t{1} << (c & 63); };
  for (char32_t c = 0x20; c < 0x7F; ++c) set(c);
  for (const char16_t* c = u"\n\r\t·—‘’“”…　、。〈〉《》「」『』【】〔〕！（），：；？￥％";
       *c != 0; ++c) {
    set(*c);
  }
  for (char32_t c = 0x4E00; c <= 0x9FFF; ++c) {
    unsigned code = gb2312.code(static_cast<char16_t>(c));
    if (code >= 0xB0A1 && code <= 0xD7F9) set(c);
  }
  return bits;
}

template <typename Numbers>
void write(std::ostream& out, const char* declaration, const Numbers& numbers) {
  out << "const " << declaration << " = {";
  std::size_t column = 0;
  for (auto number : numbers) out << (column++ % 12 == 0 ? "\n" : " ") << +number << "u,";
  out << "\n};\n";
}

}  // namespace

int main(int argc, char** argv) {
  UErrorCode status = U_ZERO_ERROR;
  Gb2312 gb2312;
  std::unique_ptr<icu::Transliterator> simplify(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  if (argc != 2 || !gb2312.ok() || U_FAILURE(status)) {
    std::fprintf(stderr, "usage: fold_table_tool FILE (%s)\n", u_errorName(status));
    return 1;
  }
  Table table = fold_table(gb2312, *simplify, *nfkc);
  std::vector<std::uint16_t> entries;
  std::vector<std::uint8_t> pages;
  std::map<std::vector<std::uint16_t>, std::uint8_t> known;
  for (std::size_t page = 0; page < 256; ++page) {
    std::vector<std::uint16_t> content(table.begin() + page * 256,
                                       table.begin() + page * 256 + 256);
    auto [found, fresh] = known.emplace(content, static_cast<std::uint8_t>(known.size()));
    if (fresh) entries.insert(entries.end(), content.begin(), content.end());
    pages.push_back(found->second);
  }
  std::ofstream out(argv[1]);
  out << "#include \"text/fold_table.h\"\n\nnamespace fashen::text {\n";
  write(out, "std::uint8_t fold_pages[256]", pages);
  write(out, "std::uint16_t fold_entries[]", entries);
  write(out, "std::uint64_t kept_characters[1024]", kept_characters(table));
  write(out, "std::uint64_t common_characters[1024]", common_characters(gb2312));
  out << "}  // namespace fashen::text\n";
  return out ? 0 : 1;
}
