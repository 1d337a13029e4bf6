// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fashen::corpus {

/// A statute of a collection in its first and its amended text: article 2 became article 3.
inline constexpr const char* sample_2017 = R"(# 中华人民共和国样例法

2017年9月1日 第十二届全国人民代表大会常务委员会第二十九次会议通过

<!-- INFO END -->

## 第一章 总则

第一条 为了规范样例，制定本法。

第二条 样例单位应当在收到申请之日起十五日内作出决定，并书面告知申请人理由。

有下列情形之一的，不予受理：

（一）材料不全的；

（二）不属于本单位职责的。

## 第二章 附则

第三条 本法自2018年1月1日起施行。
)";

inline constexpr const char* sample_2021 = R"(# 中华人民共和国样例法

2017年9月1日 第十二届全国人民代表大会常务委员会第二十九次会议通过

2021年3月1日 第十三届全国人民代表大会常务委员会第三十次会议修订

<!-- INFO END -->

## 第一章 总则

第一条 为了规范样例，制定本法。

第二条 国家鼓励公众参与样例活动。

第三条 样例单位应当在收到申请之日起十日内作出决定，并书面告知申请人理由。

有下列情形之一的，不予受理：

（一）材料不全的；

（二）不属于本单位职责的。

## 第二章 附则

第四条 本法自2021年7月1日起施行。

附表：样例目录

甲类
)";

/// A local regulation that the catalogue does not have.
inline constexpr const char* local_text = R"(# 青石市公园条例

2022年6月1日 青石市第七届人民代表大会常务委员会第三次会议通过

<!-- INFO END -->

第一条 为了管理公园，制定本条例。

第三条 公园免费开放。
)";

}  // namespace fashen::corpus
