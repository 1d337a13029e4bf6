-- SPDX-License-Identifier: GPL-3.0-or-later
-- Named courts and the places of a contract that may connect it with them.

local places = {}

local generic = "所在地|住所地|签订地|签署地|履行地|有管辖权|当地|经常居住地|注册地|项目地|工程地|原告|被告|甲方|乙方"
  .. "|丙方|一方|双方|各方|出租人|发包人|采购人|卖方|买方|标的物|不动产|房屋|承租人|承包人|买受人|出卖人|贷款人|借款人|出借人|债权人"

--- Courts chosen by name: { at = Span, place = "青石县" }. Courts told only by a connecting point
-- (甲方所在地人民法院) have none.
function places.named_courts(doc)
  local found = {}
  for match in doc:find("(?:向|由|提交|至)(?P<court>(?P<place>\\p{Han}{2,20}?)(?:基层|中级|高级)?人民法院)(?:管辖|起诉|提起|诉讼|解决|审理|通过)") do
    if not re.find(match.place, generic) and not doc:negated(match)
        and not re.find(match.place, "海事|互联网|知识产权|金融|铁路|最高") then
      found[#found + 1] = { at = match.spans.court, place = match.place }
    end
  end
  return found
end

--- The last administrative name of a place: 云岭市东湖区 -> 东湖; nil where it has none.
function places.core(place)
  local last
  for part in re.gmatch(place, "(\\p{Han}{2,}?(?:自治州|自治县|开发区|新区|省|市|区|县|旗))") do
    last = part
  end
  last = last or place
  return re.find(last, "^\\p{Han}{2,10}$") and last or nil
end

return places
