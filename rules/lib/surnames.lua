-- SPDX-License-Identifier: GPL-3.0-or-later
-- Common family names of one character, as a pattern for one of them. Those that are words of
-- running text besides (于, 向, 方, 曾, 严 …) are left out.

local surnames = {}

surnames.one = "[张王李赵刘陈杨黄周吴徐孙马朱胡郭何林高罗郑梁宋谢唐韩许邓冯曹彭肖田董潘袁蔡蒋余杜"
  .. "叶程魏苏吕丁任卢姚沈钟姜崔谭陆汪范金石廖贾夏韦白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎"
  .. "贺顾毛郝龚邵万钱武戴莫孔汤柳麦温庄涂葛岳齐洪安鲁傅牛翟章樊兰倪庞颜聂路辛焦祝霍左"
  .. "苗裴尤申滕柴项祁骆季喻童阎康施俞伍游阮耿卜柯梅盛古符詹殷鲍池蒲冉费]"

return surnames
