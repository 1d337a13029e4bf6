// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML report as its reader uses it: mouse, keyboard, filter, print, and a hostile draft.
"use strict";
const assert = require("node:assert");
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { after, before, test } = require("node:test");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");

const program = process.env.FASHEN;
const samples = process.env.FASHEN_SAMPLES;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "fashen-web-"));
let browser;

function review(file) {
  try {
    execFileSync(program, ["review", file, "--as-of", "2026-11-23", "--format", "html", "-o", folder]);
  } catch (ended) {
    assert.ok(ended.status === 1 || ended.status === 3, `exit code ${ended.status}: ${ended.stderr}`);
  }
  const stem = path.basename(file).replace(/\.[^.]*$/, "");
  return path.join(folder, `${stem}.审查.html`);
}

// Opens a report; collects what the page complains of and every request it makes.
async function open(file, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options });
  const page = await context.newPage();
  const noticed = { errors: [], requests: [] };
  page.on("console", (message) => {
    if (message.type() === "error") noticed.errors.push(message.text());
  });
  page.on("pageerror", (error) => noticed.errors.push(String(error)));
  page.on("dialog", (dialog) => {
    noticed.errors.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => noticed.requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, noticed, close: () => context.close() };
}

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync",
           "--disable-component-update", "--no-first-run"],
  });
});

after(async () => {
  await browser.close();
  fs.rmSync(folder, { recursive: true });
});

function flawed() {
  const name = fs.readdirSync(samples).find((each) => /^规范性文件.*有问题\.docx$/.test(each));
  return review(path.join(samples, name));
}

test("a click on marked words shows their finding, a click on a finding its words", async () => {
  const { page, noticed, close } = await open(flawed());
  await page.locator("mark").first().click();
  await page.waitForSelector(".card.active");
  assert.equal(await page.locator(".card.active").getAttribute("id"), "f1");
  await page.locator("#f4").click();
  assert.equal(await page.locator(".card.active").getAttribute("id"), "f4");
  assert.ok(await page.locator("mark.active").first().isVisible());
  assert.deepEqual(noticed.errors, []);
  await close();
});

test("keys move from finding to finding and never past the ends", async () => {
  const { page, close } = await open(flawed());
  const count = await page.locator(".card").count();
  const position = () => page.locator(".pager output").textContent();
  assert.equal(await position(), `– / ${count}`);
  await page.keyboard.press("j");
  assert.equal(await position(), `1 / ${count}`);
  await page.keyboard.press("k");
  assert.equal(await position(), `1 / ${count}`);
  for (let i = 0; i < count + 3; i += 1) await page.keyboard.press("n");
  assert.equal(await position(), `${count} / ${count}`);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".card.active").count(), 0);
  await page.keyboard.press("?");
  assert.ok(await page.locator("#help").isVisible());
  await close();
});

test("the filter hides by severity and rule, and says how many are shown", async () => {
  const { page, close } = await open(flawed());
  const errors = await page.locator(".card.error").count();
  const warnings = await page.locator(".card.warning").count();
  assert.ok(errors > 0 && warnings > 0);
  await page.locator("input[value=error]").uncheck();
  assert.equal(await page.locator(".card:visible").count(), warnings);
  assert.match(await page.locator(".filter output").textContent(),
               new RegExp(`显示 ${warnings} / ${errors + warnings} 处`));
  assert.equal(await page.locator("mark.error").count(), 0);
  await page.locator("input[value=error]").check();
  const rule = await page.locator("#f2").getAttribute("data-rule");
  await page.locator("select[name=rule]").selectOption(rule);
  const shown = await page.locator(".card:visible").evaluateAll(
    (cards) => cards.map((card) => card.dataset.rule));
  assert.ok(shown.length > 0 && shown.every((each) => each === rule));
  await close();
});

test("every finding shows its basis, and its words are those of the draft", async () => {
  const { page, close } = await open(flawed());
  for (const card of await page.locator(".card").all()) {
    assert.ok((await card.locator(".basis dd").count()) > 0, await card.textContent());
    const first = await card.getAttribute("data-first");
    const last = await card.getAttribute("data-last");
    if (first === null) continue;
    let words = "";
    for (let i = Number(first); i <= Number(last); i += 1) {
      words += await page.locator(`#s${i}`).textContent();
    }
    const quoted = (await card.locator("blockquote").textContent()).replace(/…$/, "");
    assert.ok(words.replace(/\s/g, "").startsWith(quoted.replace(/\s/g, "")), `${quoted} / ${words}`);
  }
  await close();
});

test("the page asks the network for nothing and reads without a script", async () => {
  const file = flawed();
  const { noticed, close } = await open(file);
  assert.deepEqual(noticed.requests, [pathToFileURL(file).href]);
  await close();
  const plain = await open(file, { javaScriptEnabled: false });
  assert.ok(await plain.page.locator(".card").first().isVisible());
  assert.ok(await plain.page.locator("article").isVisible());
  await plain.close();
});

test("what a hostile draft writes is text, not markup", async () => {
  const draft = path.join(folder, "恶意.txt");
  const attack = `<script>alert(1)</script><img src=x onerror="alert(2)">" onmouseover="alert(3)`;
  fs.writeFileSync(draft, [
    `采购合同${attack}`, `甲方：某县档案馆${attack}`, `乙方：青石县某公司</mark></article>`,
    `第一条 本合同的最终解释权归甲方所有。${attack}`,
    "第二条 争议提交仲裁委员会仲裁，也可以向人民法院起诉。\u202E倒序\u202C&lt;b&gt;",
    `第三条 依据《中华人民共和国合同法》${attack}第五十二条。`, ""].join("\n"));
  const { page, noticed, close } = await open(review(draft));
  assert.ok((await page.locator(".card").count()) > 0);
  assert.equal(await page.locator("article script, article img, .card img").count(), 0);
  assert.match(await page.locator("article").textContent(), /<script>alert\(1\)<\/script>/);
  assert.match(await page.locator("article").textContent(), /\[U\+202E\]/);
  await page.locator("article").hover();
  assert.deepEqual(noticed.errors, []);
  assert.equal(noticed.requests.length, 1);
  await close();
});

test("it prints in full: no controls, every finding, the coverage open", async () => {
  const { page, close } = await open(flawed());
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator(".pager").isVisible(), false);
  assert.equal(await page.locator(".filter").isVisible(), false);
  assert.ok(await page.locator("#coverage .halves").isVisible());
  const count = await page.locator(".card").count();
  assert.equal(await page.locator(".card:visible").count(), count);
  await close();
});

test("a narrow screen shows one column without scrolling sideways", async () => {
  const { page, close } = await open(flawed(), { viewport: { width: 390, height: 800 } });
  const [wide, seen] = await page.evaluate(
    () => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= seen, `${wide} > ${seen}`);
  await page.locator("mark").first().click();
  assert.ok(await page.locator(".card.active").isVisible());
  await close();
});
