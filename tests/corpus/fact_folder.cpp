// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/fact_folder.h"

#include <catch2/catch.hpp>

namespace fashen::corpus {

base::MemoryFileSystem fact_tables() {
  base::MemoryFileSystem files;
  const auto put = [&files](const char* name, const char* text) {
    REQUIRE(files.write(std::string(fact_folder) + "/" + name, text));
  };
  put("catalogue/works-law.tsv",
      "id\ttitle\trank\tissuer\tnumber\trepealed_on\trepealed_by\tsuccessor\texpired\tsource\n"
      "样例法\t中华人民共和国样例法\tlaw\t全国人民代表大会\t主席令第七十号\t\t\t\t\tcollection\n"
      "旧法\t中华人民共和国旧法\tlaw\t\t\t2021-07-"
      "15\t中华人民共和国样例法\t样例法\tyes\tcatalogue\n"
      "甲管理条例\t甲管理条例\tadministrative_regulation\t国务院\t\t\t\t\t\tcollection\n"
      "乙管理条例\t乙管理条例\tadministrative_regulation\t国务院\t\t\t\t\t\tcollection\n"
      "最高人民法院关于适用《中华人民共和国样例法》的解释\t"
      "最高人民法院关于适用《中华人民共和国样例法》的解释\tjudicial_interpretation\t最高人民法院"
      "\t法释〔2022〕1号\t\t\t\t\tcollection\n");
  put("catalogue/versions-law.tsv",
      "work\tpromulgated\teffective\tends\tevidence\tnumber\tarticles\n"
      "样例法\t1996-03-17\t1996-10-01\t2021-07-15\ttext\t\t64\n"
      "样例法\t2021-01-22\t2021-07-15\t\ttext\t主席令第七十号\t86\n");
  put("catalogue/shapes-law.tsv", "work\tpromulgated\tshape\n样例法\t2021-01-22\t36=0,0;37=0\n");
  put("catalogue/renumberings-law.tsv",
      "work\tfrom\tto\tfrom_article\tto_article\tevidence\n"
      "样例法\t1996-03-17\t2021-01-22\t29\t36\ttext\n");
  put("catalogue/penalties-law.tsv",
      "work\tpromulgated\tarticle\tparagraph\tpenalties\tviolated\twhole\n"
      "样例法\t2021-01-22\t36\t1\tfine;gain\t13;14.1\tyes\n"
      "样例法\t2021-01-22\t37\t1\tfine\t\t\n");
  put("catalogue/fines-law.tsv",
      "work\tpromulgated\tarticle\tparagraph\titem\tbranch\ttarget\tmay\twhen_base\twhen\tunit"
      "\tbase\tfine\n"
      "样例法\t2021-01-22\t36\t1\t\tplain\tunit\tyes\t\t\tyuan\t\t[5000,50000]\n"
      "样例法\t2021-01-22\t36\t1\t\tgrave\tany\t\t货值金额\t[10000,]\ttimes\t货值金额\t[1,3]\n");
  put("aliases.tsv",
      "alias\ttitle\n样法\t样例法\n管理条例甲乙\t甲管理条例\n管理条例甲乙\t乙管理条例\n");
  put("parameters.tsv",
      "name\tlaw\tversion\tprovision\tvalue\tunit\tcomparison\tgeneral\tverified\n"
      "days\t样例法\t1996-03-17\t第三十条第一款\t5\tday\t<=\tyes\tcollection\n"
      "days\t样例法\t2021-01-22\t第三十六条第一款\t7\tday\t<=\tyes\tcollection\n"
      "days\t甲管理条例\t2000-01-01\t第九条\t3\tday\t<=\t\tcollection\n"
      "fine\t样例法\t2021-01-22\t第三十六条第一款\t500\tyuan\t<=\t\tcollection\n"
      "fine\t样例法\t2021-01-22\t第三十七条\t800\tyuan\t<=\t\tcollection\n");
  put("organs.tsv",
      "organ\tsince\tsuccessor\tverified\n工商行政管理\t2019-01-01\t市场监督管理\trecalled\n"
      "旅游局\t2019-01-01\t文化和旅游局\trecalled\n");
  put("calendar.tsv",
      "from\tto\tday\toccasion\tnotice\tverified\n"
      "2026-10-01\t2026-10-07\trest\t国庆节\t样例通知\tpublished\n"
      "2026-10-10\t2026-10-10\twork\t国庆节\t样例通知\tpublished\n");
  put("known_until.tsv", "known_until\n2026-09-30\n");
  return files;
}

}  // namespace fashen::corpus
