// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/document_maker.h"

#include <filesystem>
#include <fstream>
#include <vector>

#include "plugins/docx_sample.h"
#include "text/numeral.h"

namespace fashen::testing {
namespace {

namespace fs = std::filesystem;

// Clauses in which # is a number and @ a party. Some have the defects that rules look for.
const std::vector<std::string> clauses = {
    "租赁物为@位于园区#号楼#层的场地，建筑面积#平方米，用于办公和仓储。",
    "租赁期限为#年，自交付之日起算；期满前#日内，承租人可以书面要求续租。",
    "每月租金为人民币#元，承租人应当在每月#日前支付；逾期的，每日按欠付金额的千分之#支付违约金。",
    "承租人应当在签订本合同后#日内支付保证金#元，合同终止且无欠费时无息退还。",
    "出租人负责场地主体结构的维修，接到通知后#日内开始修理；承租人负责日常维护。",
    "未经出租人书面同意，承租人不得转租，也不得改变场地的结构和用途。",
    "任何一方违反本合同约定，应当赔偿对方因此受到的损失，违约金为合同总价的百分之#。",
    "因不可抗力不能履行的，应当及时通知对方，并在#日内提供证明。",
    "双方因履行本合同发生争议，应当协商解决；协商不成的，提交仲裁委员会仲裁，或者向@所在地人民"
    "法院起诉。",
    "本合同依据《中华人民共和国合同法》和有关规定订立，双方应当遵守。",
    "本合同依据《中华人民共和国民法典》第七百零三条和有关规定订立。",
    "场地交付时，双方应当清点设施并制作交接单；交接单共#页，是本合同的附件。",
    "水费、电费和物业服务费由承租人按照实际用量承担，每#个月结算一次。",
    "出租人收到款项后#个工作日内向承租人开具增值税发票，税率为百分之#。",
    "承租人应当遵守消防和安全生产的规定，配备灭火器#具，每年组织演练#次。",
    "通知以书面形式送达@，地址变更的，应当提前#日告知对方，否则视为已经送达。",
    "本合同未尽事宜，由双方签订补充协议；补充协议与本合同不一致的，以补充协议为准。",
    "本合同自双方签字、盖章之日起生效，一式#份，双方各执#份，具有同等效力。",
};

const std::vector<std::string> parties = {
    "青石县广源商贸有限公司", "临江市新禾农业发展有限公司", "云岭区和顺物业服务有限公司",
    "南溪县百川机械制造有限公司", "东河市启明信息技术有限公司"};

std::string two_digits(int i) { return std::to_string(i / 10 % 10) + std::to_string(i % 10); }

std::string lines_to_docx(const std::string& text) {
  DocxSample sample;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = text.find('\n', at);
    sample.body += paragraph(text.substr(at, end - at));
    at = end == text.npos ? text.size() : end + 1;
  }
  return sample.bytes();
}

void save(const fs::path& path, const std::string& bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

int DocumentMaker::number(int least, int most) {
  return least + static_cast<int>(random_() % static_cast<unsigned>(most - least + 1));
}

std::string DocumentMaker::contract(std::size_t bytes) {
  const std::string& one = parties[static_cast<std::size_t>(number(0, 4))];
  const std::string& other = parties[static_cast<std::size_t>(number(0, 4))];
  std::string text = "场地租赁合同\n合同编号：ZL-" + std::to_string(number(1000, 999'999)) +
                     "\n甲方（出租人）：" + one + "\n乙方（承租人）：" + other + "\n";
  for (int article = 1; text.size() < bytes; ++article) {
    text += "第" + text::to_chinese_numeral(article) + "条 ";
    for (char c : clauses[static_cast<std::size_t>(number(0, 17))]) {
      if (c == '#') {
        text += std::to_string(number(1, 60));
      } else if (c == '@') {
        text += number(0, 1) == 0 ? one : other;
      } else {
        text += c;
      }
    }
    text += '\n';
  }
  return text + "甲方（盖章）：\n乙方（盖章）：\n2026年" + std::to_string(number(1, 9)) + "月" +
         std::to_string(number(1, 28)) + "日\n";
}

std::string DocumentMaker::hostile_bytes(int kind) {
  std::string docx = lines_to_docx(contract(4000));
  switch (kind % 8) {
    case 0: return docx.substr(0, docx.size() / 2);
    case 1:
      for (int i = 0; i < 200; ++i) {
        docx[random_() % docx.size()] = static_cast<char>(random_());
      }
      return docx;
    case 2: {
      DocxSample deep;
      for (int i = 0; i < 100'000; ++i) deep.body += "<w:p>";
      return deep.bytes();
    }
    case 3: {
      DocxSample bomb;
      bomb.body = paragraph(std::string(40'000'000, 'a'));
      return bomb.bytes();
    }
    case 4: return std::string("\xff\xfe\x00\xd8\x00\x00\xff\xff", 8) + std::string(1000, '\x80');
    case 5: return {};
    case 6: {
      std::string line;
      for (int i = 0; i < 20'000; ++i) line += "第一条第二款（三）";
      return line;
    }
    default: {
      std::string noise;
      for (int i = 0; i < 50'000; ++i) noise += static_cast<char>(random_());
      return noise;
    }
  }
}

void DocumentMaker::write(const std::string& folder, int count, int hostile, std::size_t bytes) {
  const std::vector<std::string> endings = {"txt", "docx", "md"};
  for (int i = 0; i < count; ++i) {
    fs::path path = fs::path(folder) / ("单位" + two_digits(i % 37)) / ("合同" + std::to_string(i));
    // Spread evenly, so that a few documents have some too.
    bool bad = i * hostile / 100 != (i + 1) * hostile / 100;
    std::string ending = bad ? (i / 50 % 8 < 4 ? "docx" : "txt")
                             : endings[static_cast<std::size_t>(i) % endings.size()];
    path += "." + ending;
    if (bad) {
      save(path, hostile_bytes(i / 50));
    } else {
      std::string text = contract(bytes);
      save(path, ending == "docx" ? lines_to_docx(text) : text);
    }
  }
}

}  // namespace fashen::testing
