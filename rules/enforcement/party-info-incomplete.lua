-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "当事人基本信息不全",
  why        = "单位没有法定代表人（负责人）、个体工商户没有经营者姓名的，受处罚的主体和履行义务的人不明确。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = { "penalty", "coercion" } },
  basis      = {
    "行政处罚法@2021-01-22 第五十九条第一款第（一）项",
    "市场主体登记管理条例@2021-07-27 第八条第一款",
  },
  since      = "0.1",
  tags       = { "party" },
  triggers   = { "当事人", "被处罚" },
  suggest    = "按登记信息补写法定代表人、负责人或者经营者的姓名。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人：⟦青石县老街粮油有限公司⟧\n住所：青石县河西路8号\n本局决定：罚款八百元。" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人：⟦青石县老街早餐店⟧\n经营场所：青石县河西路8号\n本局决定：罚款八百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：青石县老街粮油有限公司\n住所：青石县河西路8号\n法定代表人：柳青\n本局决定：罚款八百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：青石县老街早餐店（经营者：柳青）\n经营场所：青石县河西路8号\n本局决定：罚款八百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n住址：青石县河西路8号\n本局决定：罚款八百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：青石县第一小学\n负责人：柳青\n本局决定：罚款八百元。" },
  },
  check = function(doc, report)
    if not doc.front.title or not doc:has("决定书|告知书", doc.front.title) then return end
    local party = doc:parties()[1]
    if not (party and party.name) then return end
    if party.kind == "company" or party.kind == "soe" or party.kind == "branch" then
      if not party.representative and not doc:has("法定代表人|负责人|投资人|执行事务合伙人|代表人") then
        report(party.name, "单位当事人没有写明法定代表人或者负责人。")
      end
    elseif party.kind == "individual-business" then
      if not party.representative and not doc:has("经营者|法定代表人|负责人|投资人|业主|代表人") then
        report(party.name, "个体工商户没有写明经营者姓名。")
      end
    end
  end,
}
