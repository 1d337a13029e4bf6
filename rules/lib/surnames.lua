-- SPDX-License-Identifier: GPL-3.0-or-later
-- Common family names of one character, as a pattern for one of them.

local surnames = {}

surnames.one = "[张王李赵刘陈杨黄周吴徐孙马朱胡郭何林高罗郑梁宋谢唐韩许邓冯曹彭曾肖田董潘袁蔡蒋余"
  .. "于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛闫段雷侯龙"
  .. "史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤柳麦温庄涂葛岳齐洪安常鲁傅牛翟章樊兰倪庞颜聂"
  .. "路辛管焦祝霍左苗裴尤申关滕柴项祁骆季喻童阎康施俞伍文游阮耿卜柯梅盛古符詹殷鲍池蒲"
  .. "冉费]"

return surnames
