-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local kinds = "(?P<at>(?:公开)?(?:检讨|作检查|赔礼道歉|登报道歉|罚站|游街|写保证书)|"
  .. "(?:没收|扣除|罚没|不予退还)[^。；，\\n]{0,8}(?:保证金|押金|定金)|收取违约金|断电停水|停水停电|"
  .. "停止供(?:水|电)|取消[^。；，\\n]{0,8}(?:低保|入学|就医|社保)(?:资格|待遇))"
local other = "主动|自愿|已(?:经)?(?:公开)?(?:赔礼|道歉|退还)|要求当事人(?:向|赔)|民事|人民法院|逾期"

return rule {
  title      = "作出法律没有规定的处罚种类",
  why        = "行政处罚的种类由法律、行政法规规定，决定书自创检讨、扣押金、停水停电等处罚，没有依据。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第九条", "行政处罚法@2021-01-22 第三十八条第一款" },
  since      = "0.1",
  tags       = { "basis" },
  suggest    = "删除该内容，只适用法律、法规、规章对该行为规定的处罚。",
  examples   = {
    { bad  = "本局决定对当事人罚款500元，责令其⟦公开检讨⟧。" },
    { bad  = "决定给予警告，并⟦没收经营保证金⟧2000元。" },
    { good = "本局决定对当事人罚款500元，责令立即改正。" },
    { good = "当事人已向消费者赔礼道歉，决定从轻处罚，罚款500元。" },
    { good = "决定没收违法所得2000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局决定：给予警告。\n逾期不履行的，供水单位按照合同停止供水。" },
  },
  check = function(doc, report)
    local start = case.decides_at(doc)
    for match in doc:find(kinds) do
      local sentence = doc:sentence_at(match) or match
      if start and match.span.first >= start and not doc:has(other, sentence)
          and not doc:negated(match.spans.at) then
        report(match.spans.at, "“" .. match.at .. "”不是法律规定的行政处罚种类。")
      end
    end
  end,
}
