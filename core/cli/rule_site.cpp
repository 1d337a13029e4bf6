// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rule_site.h"

#include <algorithm>
#include <cstdio>

#include "citation/citation.h"
#include "cli/site_page.h"
#include "cli_assets.h"
#include "rule/basis.h"
#include "script/api.h"
#include "script/rule_keys.h"

namespace fashen::cli {
namespace {

using rule::Metadata;
using Rules = std::vector<std::unique_ptr<rule::Rule>>;

std::string page_of(const Metadata& rule) { return rule.id + ".html"; }

void add_tag(SitePage& page, const Metadata& rule) {
  page.element("span", std::string("tag ") + finding::name(rule.severity),
               finding::display_name(rule.severity));
}

/// What the search looks through, in small letters.
std::string searched(const Metadata& rule) {
  std::string text = rule.id + " " + rule.title + " " + rule.why + " " + rule.suggest;
  for (const std::string& basis : rule.basis) text += " " + basis;
  for (const std::string& tag : rule.tags) text += " #" + tag;
  for (structure::DocumentKind kind : rule.kinds) {
    text += std::string(" ") + structure::display_name(kind);
  }
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  return text;
}

void add_chip(SitePage& page, const char* kind, std::string_view value, std::string_view label) {
  page.markup("<button type=\"button\" aria-pressed=\"false\" data-kind=\"").markup(kind);
  page.markup("\" data-value=\"").text(value).markup("\">").text(label).markup("</button>");
}

/// "合同" for "contract", where the pack has a manifest.
std::string title_of(const script::Loaded& loaded, const std::string& pack) {
  auto title = loaded.packs.find(pack);
  return title == loaded.packs.end() ? pack : title->second;
}

std::string index_page(const script::Loaded& loaded) {
  const Rules& rules = loaded.rules;
  SitePage page("法审规则", "", "index.html");
  page.element("h1", "", "规则").markup("\n<div class=\"finder\">");
  page.markup(
      "<input id=\"search\" type=\"search\" autocomplete=\"off\" aria-label=\"查找规则\" "
      "placeholder=\"查找: 名称、理由、依据、标签，如 招标投标法（按 / 键）\">");
  page.markup("<div class=\"chips\">");
  std::string pack;
  for (const auto& rule : rules) {
    if (rule->metadata().pack() == pack) continue;
    pack = rule->metadata().pack();
    add_chip(page, "pack", pack, title_of(loaded, pack));
  }
  for (auto level :
       {finding::Severity::error, finding::Severity::warning, finding::Severity::note}) {
    add_chip(page, "level", finding::name(level), finding::display_name(level));
  }
  page.markup("</div></div>\n<p class=\"count\" aria-live=\"polite\">共 " +
              std::to_string(rules.size()) + " 条规则</p>\n");
  pack.clear();
  for (const auto& rule : rules) {
    const Metadata& one = rule->metadata();
    if (one.pack() != pack) {
      if (!pack.empty()) page.markup("</ul></section>\n");
      pack = one.pack();
      page.markup("<section class=\"group\">").element("h2", "pack", title_of(loaded, pack));
      page.markup("<ul class=\"rules\">\n");
    }
    page.markup("<li data-pack=\"").text(pack).markup("\" data-level=\"");
    page.text(finding::name(one.severity)).markup("\" data-text=\"").text(searched(one));
    page.markup("\"><a href=\"").text(page_of(one)).markup("\">");
    add_tag(page, one);
    page.element("span", "", one.title).element("span", "id", one.id).markup("</a></li>\n");
  }
  if (!pack.empty()) page.markup("</ul></section>");
  return page.finish();
}

void add_fact(SitePage& page, const char* label, const std::string& value) {
  if (value.empty()) return;
  page.element("dt", "", label).element("dd", "", value).markup("\n");
}

template <typename List, typename Show>
std::string joined(const List& list, Show show) {
  std::string all;
  for (const auto& one : list) all += (all.empty() ? "" : "、") + std::string(show(one));
  return all;
}

void add_basis(SitePage& page, const Metadata& rule, const corpus::Lookup& law) {
  page.markup("<dt>依据</dt><dd>");
  for (const std::string& written : rule.basis) {
    auto parsed = rule::parse_basis(written);
    if (!parsed) continue;
    finding::Basis basis = rule::resolve_basis(*parsed, law, law.known_until());
    page.markup("<div>").text(basis.label());
    if (basis.status != citation::name(citation::Status::in_force) || !basis.note.empty()) {
      page.element("span", "bad", "（" + (basis.note.empty() ? basis.status : basis.note) + "）");
    }
    if (!basis.gist.empty()) page.element("div", "gist", basis.gist);
    page.markup("</div>");
  }
  page.markup("</dd>\n");
}

void add_meter(SitePage& page, const char* label, double value, std::size_t part,
               std::size_t whole) {
  char width[32];
  std::snprintf(width, sizeof width, "%.0f%%", value * 100);
  page.markup("<div><span class=\"meter").markup(value < 0.8 ? " low" : "");
  page.markup(std::string("\"><i style=\"width:") + width + "\"></i></span>");
  page.text(std::string(label) + " " + width + "（" + std::to_string(part) + "/" +
            std::to_string(whole) + "）");
  page.markup("</div>");
}

void add_measured(SitePage& page, const Metadata& rule) {
  page.markup("<dt>实测</dt><dd>");
  if (!rule.measured) {
    page.text("标注集中没有这条规则的意见");
  } else {
    const rule::Measured& m = *rule.measured;
    add_meter(page, "准确率", m.precision(), m.right, m.found());
    add_meter(page, "召回率", m.recall(), m.right, m.labelled());
    if (m.is_doubtful()) page.text("准确率不足 0.8，意见按提示显示。");
  }
  page.markup("</dd>\n");
}

void add_options(SitePage& page, const Metadata& rule) {
  if (rule.options.empty()) return;
  page.markup(
      "<h2>选项</h2>\n<table><tr><th>名称</th><th>默认</th><th>取值</th><th>说明</th></tr>");
  for (const auto& [name, option] : rule.options) {
    page.markup("<tr><td>").element("code", "", name).markup("</td><td>");
    page.element("code", "", option.value).markup("</td>");
    page.element("td", "", option.takes()).element("td", "", option.help).markup("</tr>\n");
  }
  page.markup("</table>\n<p class=\"lead\">在审查方案中设置:</p><pre>[options.&quot;");
  page.text(rule.id).markup("&quot;]\n");
  for (const auto& [name, option] : rule.options) {
    bool quoted = option.type == rule::Option::Type::text;
    page.text(name + " = " + (quoted ? "\"" + option.value + "\"" : option.value) + "\n");
  }
  page.markup("</pre>\n");
}

void add_example(SitePage& page, const rule::Example& example) {
  page.markup("<div class=\"example ").markup(example.bad ? "bad" : "good").markup("\"><small>");
  page.text(example.bad ? "有问题" : "没有问题");
  if (example.date) page.text("（" + base::to_iso(*example.date) + "）");
  if (example.todo) page.text("（待办: 规则还做不到）");
  page.markup("</small><p>");
  std::string_view text = example.text;
  while (!text.empty() && text.back() == '\n') text.remove_suffix(1);
  if (example.bad) {
    page.text(text.substr(0, example.marked.begin)).markup("<mark>");
    page.text(base::slice(example.text, example.marked)).markup("</mark>");
    page.text(text.substr(std::min(example.marked.end, text.size())));
  } else {
    page.text(text);
  }
  page.markup("</p></div>\n");
}

void add_patterns(SitePage& page, const Metadata& rule) {
  std::vector<std::string> all = rule.find;
  if (rule.form) all.insert(all.end(), rule.form->patterns.begin(), rule.form->patterns.end());
  if (all.empty()) return;
  page.markup("<details><summary>模式（RE2）</summary>\n");
  for (const std::string& pattern : all) page.element("pre", "", pattern);
  if (!rule.unless.empty()) page.element("p", "lead", "有下列字句的除外:");
  for (const std::string& pattern : rule.unless) page.element("pre", "", pattern);
  page.markup("</details>\n");
}

std::string rule_page(const Rules& rules, std::size_t at, const corpus::Lookup& law) {
  const Metadata& one = rules[at]->metadata();
  SitePage page(one.title + " · " + one.id, "../", "");
  page.element("p", "id", one.id).element("h1", "", one.title).markup("\n<p class=\"tags\">");
  add_tag(page, one);
  page.element("span", "tag plain", finding::display_name(one.confidence));
  for (const std::string& tag : one.tags) page.element("span", "tag plain", "#" + tag);
  page.markup("</p>\n")
      .element("p", "lead", one.why)
      .markup("\n<h2>要点</h2>\n<dl class=\"facts\">");
  add_fact(page, "适用", one.kinds.empty() ? "各种文件" : joined(one.kinds, [](auto kind) {
             return structure::display_name(kind);
           }));
  add_fact(page, "地域", one.region);
  add_fact(page, "代替", one.overrides);
  add_fact(page, "立场", joined(one.sides, [](const auto& side) { return side; }));
  add_basis(page, one, law);
  add_fact(page, "意见", one.message);
  add_fact(page, "建议", one.suggest);
  add_measured(page, one);
  add_fact(page, "版本", one.since.empty() ? "" : "自 " + one.since);
  add_fact(page, "曾用名", joined(one.renamed_from, [](const auto& id) { return id; }));
  page.markup("</dl>\n<h2>例子</h2>\n");
  for (const rule::Example& example : one.examples) add_example(page, example);
  add_options(page, one);
  add_patterns(page, one);
  page.markup("<nav class=\"turn\"><span>");
  auto neighbour = [&](std::size_t index, const char* arrow) {
    const Metadata& other = rules[index]->metadata();
    page.markup("<a href=\"../").text(page_of(other)).markup("\">").text(arrow + other.title);
    page.markup("</a>");
  };
  if (at > 0) neighbour(at - 1, "← ");
  page.markup("</span><span>");
  if (at + 1 < rules.size()) neighbour(at + 1, "→ ");
  page.markup("</span></nav>");
  return page.finish();
}

void add_row(SitePage& page, const std::string& name, const char* type, const char* help) {
  page.markup("<tr><td>").element("code", "", name).markup("</td><td>");
  page.element("code", "", type).markup("</td>").element("td", "", help).markup("</tr>\n");
}

std::string api_page() {
  SitePage page("编写规则的接口", "", "api.html");
  page.element("h1", "", "编写规则的接口");
  page.element("p", "lead",
               "check(doc, report) 中可以使用的一切。类型按 LuaLS 的写法；编辑器的补全由 fashen "
               "rules stubs 生成。规则不能打印、读写文件、得知时间或者网络，也不能影响别的规则。");
  page.element("h2", "", "规则的键");
  page.markup("<table><tr><th>键</th><th>类型</th><th>说明</th></tr>\n");
  for (const script::RuleKey& one : script::rule_keys())
    add_row(page, one.name, one.type, one.help);
  page.markup("</table>");
  const char* head = "<table><tr><th>名称</th><th>类型</th><th>说明</th></tr>\n";
  page.element("h2", "", "函数").markup(head);
  for (const script::Function& one : script::functions()) {
    add_row(page, one.name, one.type, one.help);
  }
  page.markup("</table>").element("h2", "", "文件的字段").markup(head);
  for (const script::DocumentField& one : script::document_fields()) {
    add_row(page, std::string("doc.") + one.name, one.type, one.help);
  }
  page.markup("</table>");
  std::string owner;
  for (const script::Field& field : script::object_fields()) {
    if (owner != field.owner) {
      if (!owner.empty()) page.markup("</table>");
      owner = field.owner;
      page.element("h2", "", owner).markup(head);
    }
    add_row(page, *field.name == '\0' ? "（同）" : field.name, field.type, field.help);
  }
  page.markup("</table>");
  return page.finish();
}

}  // namespace

std::map<std::string, std::string> rule_site(const script::Loaded& rules,
                                             const corpus::Lookup& law) {
  std::map<std::string, std::string> pages = {{"site.css", site_css},
                                              {"site.js", site_js},
                                              {"index.html", index_page(rules)},
                                              {"api.html", api_page()}};
  for (std::size_t i = 0; i < rules.rules.size(); ++i) {
    pages[page_of(rules.rules[i]->metadata())] = rule_page(rules.rules, i, law);
  }
  return pages;
}

}  // namespace fashen::cli
