// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/corpus_command.h"

#include <memory>

#include "cli/command.h"
#include "cli/corpus_actions.h"

namespace fashen::cli {

void add_corpus_command(Command& fashen) {
  auto arguments = std::make_shared<CorpusArguments>();
  CorpusArguments& a = *arguments;
  Command corpus = fashen.add("corpus", "导入和管理法规原文",
                              "例:\n  fashen corpus import 法规文件夹 本县规范性文件.docx\n"
                              "  fashen corpus status");
  corpus.require_subcommand();
  const auto add = [&](const char* name, const char* help, const char* example,
                       int (*run)(const CorpusArguments&)) {
    Command c = corpus.add(name, help, example);
    c.option("--corpus", a.store, "法规库的文件夹，代替 FASHEN_CORPUS 和通常的位置")
        .type_name("文件夹");
    c.run([arguments, run] { return run(*arguments); });
    return c;
  };
  const auto add_filters = [&](Command& c) {
    c.option("work", a.work, "法规名称，或者名称的一部分").type_name("名称");
    c.option("--rank", a.rank, "只要这个位阶，如 行政法规、local_regulation");
    c.option("--region", a.region, "只要这个地区的，如 浙江、杭州市");
  };

  Command import = add("import", "导入法规原文（文件或者文件夹）",
                       "可以导入: LawRefBook/Laws 文件夹，国家法律法规数据库下载的 .docx，\n"
                       "  其他能读的格式（.txt .md .html …），Akoma Ntoso XML\n"
                       "例:\n  fashen corpus import Laws 县规范性文件",
                       corpus_import);
  import.option("paths", a.paths, "文件或者文件夹").required().type_name("路径");
  import.flag("--all", a.all, "重复的和条号不连续的文件也逐一列出");

  Command list =
      add("list", "列出已导入的法规",
          "例:\n  fashen corpus list 行政处罚\n  fashen corpus list --rank 司法解释", corpus_list);
  add_filters(list);
  list.flag("--json", a.json, "输出 JSON");
  Command info = add("info", "显示一部法规各文本的来源和情况",
                     "例:\n  fashen corpus info 行政处罚法\n"
                     "  fashen corpus info 行政处罚法@2017-09-01",
                     corpus_info);
  info.option("work", a.work, "法规名称，可以带 @公布日期").required().type_name("名称");
  add("status", "显示收录了多少、新到什么时候", "例:\n  fashen corpus status", corpus_status);
  add("verify", "检查法规库是否完好，与法规目录有无出入", "例:\n  fashen corpus verify",
      corpus_verify);
  Command remove = add("remove", "移除一部法规，或者它的一个文本",
                       "例:\n  fashen corpus remove 行政处罚法@2017-09-01", corpus_remove);
  remove.option("work", a.work, "法规名称，可以带 @公布日期").required().type_name("名称");
  Command shards =
      add("shards", "把法规库分成几片，可以放在几台机器上检索",
          "例:\n  fashen corpus shards 2 -o 分片\n"
          "  xapian-tcpsrv --port 7001 分片/shard-1    （在第一台机器上，Debian 的 xapian-tools）\n"
          "  fashen search 罚款 --shards 分片清单.txt  （清单: remote 主机:7001，每行一片）\n\n"
          "一部法规的各条在同一片里；各片合起来检索，结果与不分片的一致。",
          corpus_shards);
  shards.option("count", a.count, "分成几片").required().type_name("数目");
  shards.option("-o,--output", a.output, "写入的文件夹").required().type_name("文件夹");
  Command save = add("export", "导出法规原文",
                     "例:\n  fashen corpus export 行政处罚法 --format akn -o 导出", corpus_export);
  add_filters(save);
  save.option("--format", a.format, "akn（Akoma Ntoso XML）");
  save.option("-o,--output", a.output, "写入的文件夹").required().type_name("文件夹");
}

}  // namespace fashen::cli
