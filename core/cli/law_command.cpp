// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/law_command.h"

#include <memory>

#include "cli/command.h"
#include "cli/law_actions.h"

namespace fashen::cli {

void add_law_command(Command& fashen) {
  auto arguments = std::make_shared<LawArguments>();
  LawArguments& a = *arguments;
  Command law = fashen.add("law", "查询法规: 效力、沿革、原文、修改对照、文件体检、上位法比对",
                           "例:\n  fashen law show '行政处罚法 第六十三条'\n"
                           "  fashen law diff 行政处罚法 2017 2021\n"
                           "  fashen law related 草案.docx");
  law.require_subcommand();
  const auto add = [&](const char* name, const char* help, const char* example,
                       int (*run)(const LawArguments&)) {
    Command c = law.add(name, help, example);
    c.option("citation", a.citation, "法规名称，可以带条款").required().type_name("法条");
    c.run([arguments, run] { return run(*arguments); });
    return c;
  };
  Command show = add("show", "显示一部法规或者一条的效力和版本，有原文的显示原文",
                     "例:\n  fashen law show '行政处罚法 第六十三条' --as-of 2020-06-01\n"
                     "  fashen law show '行政处罚法@2017-09-01 第四十二条'",
                     law_show);
  show.option("--as-of", a.as_of, "哪一天的情况，如 2026-11-23；默认今天");
  Command history =
      add("history", "显示一部法规的沿革，或者一条在各文本中的位置",
          "例:\n  fashen law history '行政处罚法@2017-09-01 第四十二条'", law_history);
  history.option("--as-of", a.as_of, "所引的是哪一天适用的文本；默认今天");
  Command diff = add("diff", "逐条对照一部法规的两个文本（须已导入）",
                     "例:\n  fashen law diff 行政处罚法 2017 2021\n"
                     "  fashen law diff 行政处罚法 2017 2021 --format html -o 对照.html",
                     law_diff);
  diff.option("before", a.before, "旧文本的公布日期，可以只写年份").required().type_name("日期");
  diff.option("after", a.after, "新文本的公布日期，可以只写年份").required().type_name("日期");
  diff.option("--format", a.format, "text 或 html");
  diff.option("-o,--output", a.output, "写入的文件；不写则输出到屏幕").type_name("文件");
  diff.option("--color", a.color, "auto、always 或 never");
  Command radar = law.add("radar", "体检: 哪些文件的依据已经变了，哪些已经或者即将到期",
                          "例:\n  fashen law radar 规范性文件汇编\n"
                          "  fashen law radar 规范性文件汇编 --format tsv > 体检.tsv");
  radar.option("paths", a.paths, "文件或者文件夹").required().type_name("路径");
  radar.option("--as-of", a.as_of, "哪一天的情况；默认今天");
  radar.option("--within", a.within, "提前多少天提示到期，默认 180").not_negative();
  radar.option("--format", a.format, "text、tsv（可以用表格软件打开）或者 json");
  radar.run([arguments] { return law_radar(*arguments); });
  Command related =
      law.add("related", "上位法比对: 草案每一条对应的上位法规定，逐字对照（须已导入原文）",
              "例:\n  fashen law related 草案.docx\n"
              "  fashen law related 草案.docx -o 上位法比对表.docx\n"
              "  fashen law related 草案.docx --region 浙江 --limit 5 -o 比对.html\n\n"
              "列出制定依据、本条引用的法条和内容相近的规定，标出要求放松或者加重（应当→可以）、"
              "金额、期限、比例、数目、上下限和主体的不同，以及重复率。\n"
              "退出码: 0 没有不同  1 有不同  2 有误或者不能读取  3 有未能比对的内容");
  related.option("draft", a.draft, "草案").required().type_name("文件");
  related.option("--as-of", a.as_of, "按哪一天有效的法律；默认文件的日期，没有的为今天");
  related.option("--region", a.region, "施行地所在的省、市，文件本身没有写明的时候用");
  related.option("--limit", a.limit, "每条最多列几条规定，默认 3");
  related.option("--format", a.format, "text、html、docx 或者 json；默认按 -o 的扩展名");
  related.option("-o,--output", a.output, "写入的文件；不写则输出到屏幕").type_name("文件");
  related.option("--color", a.color, "auto、always 或 never");
  related.run([arguments] { return law_related(*arguments); });
}

}  // namespace fashen::cli
