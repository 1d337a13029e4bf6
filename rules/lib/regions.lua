-- SPDX-License-Identifier: GPL-3.0-or-later
-- Provinces and their cities of prefecture level (行政区划), to tell whether one place lies in another.

local regions = {}

local cities = {
  ["北京市"] = "", ["天津市"] = "", ["上海市"] = "", ["重庆市"] = "",
  ["河北省"] = "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水",
  ["山西省"] = "太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁",
  ["内蒙古自治区"] = "呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安 锡林郭勒 阿拉善",
  ["辽宁省"] = "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛",
  ["吉林省"] = "长春 吉林 四平 辽源 通化 白山 松原 白城 延边",
  ["黑龙江省"] = "哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭",
  ["江苏省"] = "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁",
  ["浙江省"] = "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水",
  ["安徽省"] = "合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城",
  ["福建省"] = "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德",
  ["江西省"] = "南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶",
  ["山东省"] = "济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽",
  ["河南省"] = "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店",
  ["湖北省"] = "武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施",
  ["湖南省"] = "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西",
  ["广东省"] = "广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 "
    .. "揭阳 云浮",
  ["广西壮族自治区"] = "南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左",
  ["海南省"] = "海口 三亚 三沙 儋州",
  ["四川省"] = "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 "
    .. "甘孜 凉山",
  ["贵州省"] = "贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南",
  ["云南省"] = "昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆",
  ["西藏自治区"] = "拉萨 日喀则 昌都 林芝 山南 那曲 阿里",
  ["陕西省"] = "西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛",
  ["甘肃省"] = "兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南",
  ["青海省"] = "西宁 海东 海北 黄南 海南 果洛 玉树 海西",
  ["宁夏回族自治区"] = "银川 石嘴山 吴忠 固原 中卫",
  ["新疆维吾尔自治区"] = "乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 "
    .. "阿勒泰",
}

-- ";杭州市=浙江省;…": one text costs a document less than a table of so many names.
local named = {}
for province, names in pairs(cities) do
  for name in re.gmatch(names, "[^ ]+") do
    -- Of the two prefectures called 海南 and 朝阳-like twins only full names with 市 are used.
    named[#named + 1] = name .. "市=" .. province
  end
end
local places = ";" .. table.concat(named, ";") .. ";"

-- ";北京市;…", and ";北京;…" of the first two characters, which tell whether a name may begin with one.
local provinces, heads = ";", ";"
for province in pairs(cities) do
  provinces = provinces .. province .. ";"
  heads = heads .. string.sub(province, 1, 6) .. ";"
end

local function province_of(city)
  local _, last = string.find(places, ";" .. city .. "=")
  return last and re.match(string.sub(places, last + 1, last + 24), "^[^;]+") or nil
end

--- The province that a place name begins with, or in which the city it begins with lies: "杭州市西湖区"
-- gives "浙江省"; nil where the name does not tell.
function regions.province(name)
  if not name or name == "" then return nil end
  -- 北京市 has three characters, 新疆维吾尔自治区 eight, of three bytes each.
  for size = 9, string.find(heads, ";" .. string.sub(name, 1, 6) .. ";") and 24 or 0, 3 do
    local province = string.sub(name, 1, size)
    if string.find(provinces, ";" .. province .. ";") then return province end
  end
  local city = re.match(name, "^(\\p{Han}{2,5}?市)")
  return city and province_of(city) or nil
end

--- The city of prefecture level that a name holds, "杭州市"; nil where it names none.
function regions.city(name)
  if not name then return nil end
  local province = regions.province(name)
  if not province then return nil end
  local rest = string.sub(name, 1, #province) == province and string.sub(name, #province + 1) or name
  local city = re.match(rest, "^(\\p{Han}{2,5}?市)")
  return city and province_of(city) == province and city or nil
end

return regions
