---@meta fashen
-- 由 fashen rules stubs 生成。

---@class Span
---@field first integer 起点（字节，从 0 起）
---@field last integer 终点（不含）
---@field text string 原文
---@field folded string 规整后的文字
---@field span Span 自身
---@class Place
---@field span Span 所在
---@field text string 原文
---@field folded string 规整后的文字
---@class Match: Place
---@field spans table<string|integer,Span> 各捕获组所在，按名称和序号
---@class Unit: Place
---@field kind string part、chapter、section、article、paragraph、item、subitem、clause、annex
---@field number integer 序号
---@field sub_number integer “之一”的一
---@field depth integer clause 的层级，1 为最高
---@field label string? 标号，如 第三条
---@field heading string? 标题
---@field path string 引用时的写法，如 第三条第二款
---@field lead Span? 列举前的引导语
---@field index integer 在大纲中的序号
---@field parent integer 上级的序号，0 为全文
---@field children integer[] 下级的序号
---@class Sentence: Place
---@field lead_in Span? 所在列举的引导语
---@field modality string duty、power、prohibition、none
---@field direction string outward、inward、unknown
---@field unit integer 所在单元的序号
---@field actor Place? 主语
---@class Block: Place
---@field kind string paragraph、heading、list_item、table_cell、text_box、footnote、endnote、header、footer
---@field index integer 在 doc:blocks() 中的序号
---@field level integer 标题的级别，0 为无
---@field table integer? 表格的序号，从 0 起
---@field row integer? 行，从 0 起
---@field column integer? 列，从 0 起
---@class Citation: Place
---@field title string? 名称，不带书名号
---@field title_place Place? 名称所在
---@field form string bracketed、bare、self、anaphoric、introduced、number
---@field article integer 条，0 为没有
---@field article_sub integer 之几
---@field article_to integer 范围的末条，0 为没有
---@field paragraph integer 款
---@field paragraphs integer 所引的条共有几款；不知道为 0
---@field item integer 项
---@field number string? 文号
---@field provision string? 条款的规范写法
---@field applied boolean 作为依据适用
---@field past boolean 说的是过去的规定，或者把它废止，不以它为据
---@field status string in_force、repealed、renumbered、not_yet_in_force、no_such_article、no_such_work、ambiguous、unknown
---@field why string? 结论的理由
---@field suggestion string? 应当改引什么
---@field quotation Quotation? 随附的引文与原文的比对；没有引文或者没有导入原文为 nil
---@field work Work? 所引的法规
---@field version string? 核对所用版本的公布日期
---@class Quotation: Place
---@field match string exact、changed、absent
---@field official string? 原文中最接近的文字
---@class Quantity: Place
---@field kind string date、duration、money、percentage、rate、number
---@field style string arabic、chinese、financial、mixed
---@field value number? 元、比例（5% 为 0.05）、期限或者数目；日期没有
---@field upper number? 范围的上限
---@field unit string? hour、day、working_day、week、month、quarter、year
---@field date string? 日期，如 2026-11-23
---@field year integer? 年，没有写的为 0
---@field month integer? 月
---@field day integer? 日
---@field impossible boolean? 不存在的日期
---@field foreign boolean? 外币
---@class Party
---@field role string 甲方、发包人等
---@field kind string organ、institution、company、soe、branch、foreign、individual-business、organization、village-committee、collective、natural、unknown
---@field name Field? 名称
---@field code Field? 统一社会信用代码或者身份证号码
---@field representative Field? 法定代表人、负责人
---@field address Field? 地址
---@field aliases string[] 其他称呼
---@field mentions Field[] 其他写出名称的地方
---@class Contract
---@field type string? 主要类型，如 sale、lease；认不出的为 nil
---@field types ContractType[] 全部类型，混合合同不止一个，最像的在前
---@field tags table<string,boolean> 类型和特征（gov、consumer、employment、supplement、admin-agreement）
---@field template boolean 是待填写的范本
---@field note string? 标题与正文类型不一致的说明
---@field clauses ContractClause[] 最高一级的条款，按顺序
---@class ContractType
---@field tag string 类型
---@field label string 类型的名称
---@field score number 0 到 1
---@field reasons ContractReason[] 标题、称谓、正文中支持这一类型的字句
---@class ContractReason: Place
---@field reason string 理由，如 标题有“租赁”
---@class ContractClause: Place
---@field family string? price、payment、breach、dispute、subject、term 等；认不出的为 nil
---@field unit integer 在大纲中的序号
---@field confidence string likely（按标题）、hint（按内容）
---@class Fact: Place
---@field key string 键，如 price.total、term.end
---@field label string 键的名称
---@field value string 写明的内容或者核对结果
---@field about string? 所属当事人的称呼，或者所指事项
---@field confidence string certain、likely、hint
---@field number number? 元、比例（5% 为 0.05）或者期限的数
---@field fen integer? 金额，以分为单位，没有误差
---@field unit string? 期限或者费率的单位，如 day、working_day、month
---@field date string? 日期，如 2026-11-23
---@class Definition: Place
---@field term string 术语或者简称
---@field term_span Span 术语所在
---@field meaning string? 含义
---@class Reference: Place
---@field dangling boolean 所指不存在
---@field why string? 理由
---@field targets integer[] 所指单元的序号
---@class Field: Place
---@field value string? 值
---@field date string? 日期，如 2026-11-23
---@class Front
---@field title Field? 标题
---@field document_number Field? 发文字号
---@field addressee Field? 主送机关
---@field issuer Field? 制定或者签署机关
---@field date Field? 成文或者签署日期
---@field effective Field? 施行日期
---@field effective_clause Field? 写明施行日期的句子
---@field validity Field? 有效期
---@field region Field? 行政区划
---@field level string national、province、city、county、township、unknown
---@field draft boolean 是否草案
---@field signature Place? 落款
---@field annexes Field[] 附件
---@class Work
---@field title string 全称
---@field rank string 位阶
---@field issuer string? 制定机关
---@field repealed_on string? 废止日期
---@field repealed_by string? 废止它的法规
---@field successor string? 代替它的法规
---@field in_force boolean? 在审查日有效；当时的文本未收录的为 nil
---@class Parameter
---@field name string 名称
---@field value number|string 值
---@field unit string? 单位
---@field comparison string? <=、>=、= 等
---@field law string 法律
---@field version string? 版本
---@field provision string? 条款
---@class UpperProvision
---@field title string 上位法的全称
---@field provision string? 条，如 第六十三条
---@field version string 所比文本的公布日期
---@field rank string 位阶
---@field reason string cited（所引）、basis（制定依据）、named（文中提到）、similar
---@field text string 上位法的原文
---@field likeness number 相似程度，0 到 1
---@field copied number 重复率，0 到 1
---@field departures Departure[] 与上位法不同之处
---@class Departure: Place
---@field kind string weakened、strengthened、reversed、amount、term、ratio、number、bound、subject
---@field upper string 上位法的文字
---@class PenalCard
---@field article integer 条
---@field article_sub integer 之几
---@field paragraph integer 款
---@field provision string 条款的规范写法
---@field penalties table<string,boolean> 处罚种类：warning、criticism、fine、gain、goods、suspended、lowered、revoked、business、closure、occupation、detention
---@field violated integer[] 所违反的本法条文
---@field conduct string? 违法行为，只有导入了原文才有
---@field fines PenalFine[] 罚款
---@field whole boolean 罚款都已列出：没有不写数额的，也没有按别的条款处罚的
---@class PenalFine
---@field low number 下限，元或者倍；“以下”为 0
---@field high number 上限；没有为 math.huge
---@field low_open boolean 不含下限
---@field high_open boolean 不含上限
---@field unit string yuan、times、per_unit
---@field times boolean 是倍数或者比例
---@field base string? 倍数的基数（违法所得），或者每个单位（每平方米）
---@field item integer 所在的项，0 为整款
---@field branch string plain、light、grave、persistent、damage、other
---@field target string any、unit、person、responsible
---@field may boolean 可以
---@field words string 人读的写法，如 5000元以上5万元以下
---@field when_base string? 数额条件的对象（货值金额）；没有 when 的是无法计算
---@field when Interval? 数额条件
---@class Interval
---@field low number 下限
---@field high number 上限；没有为 math.huge
---@field low_open boolean 不含下限
---@field high_open boolean 不含上限
---@class Finding
---@field at Place 意见所在
---@field message string? 说明；不写则用规则的 message
---@field suggest string? 建议
---@field severity string? error、warning、note
---@field confidence string? certain、likely、hint
---@field related Related[]? 有关的其他地方
---@field fix Fix? 可以直接替换的文字
---@class Related
---@field at Place 所在
---@field note string? 说明
---@class Fix
---@field at Place 所在
---@field text string 换成的文字

---@class Doc
---@field kind string 文件种类：normative、contract、penalty……
---@field rank string 位阶：normative、local_rule、department_rule、local_regulation……
---@field as_of string 审查日期，如 2026-11-23。
---@field title Field? 标题。
---@field text string 全文，原样。
---@field folded string 全文，规整后（全半角、繁简、括号统一）。
---@field contract Contract? 合同的类型和条款；不是合同的为 nil。
---@field front Front 标题、文号、机关、日期等。
local Doc = {}

re = {}
---模式第一次出现的起止字节（从 1 起，含末尾）；没有为 nil。模式为 RE2 语法，{词汇} 会展开。
---@param text string
---@param pattern string
---@return integer?, integer?
function re.find(text, pattern) end
---第一处匹配的各捕获组；没有捕获组时为整个匹配；没有为 nil。
---@param text string
---@param pattern string
---@return string?
function re.match(text, pattern) end
---逐个给出匹配，内容同 re.match。
---@param text string
---@param pattern string
---@return fun(): string?
function re.gmatch(text, pattern) end
---把所有匹配换成给定文字（不解释 \1）。
---@param text string
---@param pattern string
---@param replacement string
---@return string
function re.gsub(text, pattern, replacement) end
law = {}
---法定数值，按审查日期取；没有配置为 nil。law 可限定法律或者条款。
---@param name string
---@param law? string
---@return Parameter?
function law.param(name, law) end
---审查日期适用的、同一名称的全部数值（各部法律的）；可限定 law 是哪一部。
---@param name string
---@param law? string
---@return Parameter[]
function law.params(name, law) end
---按名称或者简称查法规；没有或者有歧义为 nil。
---@param title string
---@return Work?
function law.work(title) end
---所引条款规定的处罚，每款一张；该条没有规定处罚的为空表，没有分析过该文本的为 nil。all 为真时给出所引法规的全部罚则。
---@param cite Citation
---@param all? boolean
---@return PenalCard[]?
function law.penal(cite, all) end
---已撤并机关在审查日期的现名；没有撤并为 nil。
---@param name string
---@return string?
function law.organ_successor(name) end
dates = {}
---两个日期相差的天数，后者在前为负。
---@param from string
---@param to string
---@return integer
function dates.days(from, to) end
---若干天后的日期。
---@param date string
---@param days integer
---@return string
function dates.add_days(date, days) end
---若干月后的同一天；该月没有这一天的，为月末。
---@param date string
---@param months integer
---@return string
function dates.add_months(date, months) end
---from 之后至 to（含）的工作日数；有不明年份的为 nil。
---@param from string
---@param to string
---@return integer?
function dates.working_days(from, to) end
---此后（负数为此前）第几个工作日；遇到不明年份的为 nil。
---@param date string
---@param days integer
---@return string?
function dates.add_working_days(date, days) end
codes = {}
---统一社会信用代码的校验位是否正确。
---@param code string
---@return boolean
function codes.credit(code) end
---居民身份证号码的校验位和出生日期是否正确。
---@param number string
---@return boolean
function codes.identity(number) end
---一个数字写法（一百二十三、壹佰、3万）的值；不是数字为 nil。
---@param text string
---@return number?
function numeral_value(text) end
---逐个给出模式在规整文本中的匹配。
---@param pattern string
---@param where? Place
---@return fun(): Match?
function Doc:find(pattern, where) end
---第一处匹配；没有为 nil。
---@param pattern string
---@param where? Place
---@return Match?
function Doc:first(pattern, where) end
---模式是否出现。
---@param pattern string
---@param where? Place
---@return boolean
function Doc:has(pattern, where) end
---从两处中靠前的开头到靠后的末尾。
---@param a Place
---@param b Place
---@return Span
function Doc:join(a, b) end
---一处的一部分，按字节，从 0 起，不含 last。
---@param where Place
---@param first integer
---@param last integer
---@return Span
function Doc:part(where, first, last) end
---大纲的单元，按顺序；可限定种类，以及其中出现的模式。
---@param kind? string
---@param pattern? string
---@return Unit[]
function Doc:units(kind, pattern) end
---按序号取单元；0（全文）为 nil。
---@param index integer
---@return Unit?
function Doc:unit(index) end
---一处所在的最内层单元。
---@param where Place
---@return Unit?
function Doc:unit_at(where) end
---一处所在的、给定种类的最近单元。
---@param where Place
---@param kind string
---@return Unit?
function Doc:enclosing(where, kind) end
---句子；列举项自成一句并带有引导语。可限定所在，以及其中出现的模式。
---@param where? Place
---@param pattern? string
---@return Sentence[]
function Doc:sentences(where, pattern) end
---一处所在的句子。
---@param where Place
---@return Sentence?
function Doc:sentence_at(where) end
---段落、标题、单元格等，按阅读顺序。
---@param kind? string
---@return Block[]
function Doc:blocks(kind) end
---一处末尾所在的段落、标题、单元格等。
---@param where Place
---@return Block?
function Doc:block_at(where) end
---序号不接续前一个的单元，如第五条之后的第七条。附件中的自成序列；within 为在上级单元中分别编号。序号 1 开始新的序列。
---@param kind string
---@param within? boolean
---@return Unit[]
function Doc:misnumbered(kind, within) end
---没有另一半的括号、书名号和引号；没有给出位置的，逐段来看。
---@param where? Place
---@return Span[]
function Doc:unpaired(where) end
---对法规和文件的引用及其核对结果；可限定所在和核对结果，如 repealed。
---@param where? Place
---@param status? string
---@return Citation[]
function Doc:citations(where, status) end
---一处文字对应的上位法规定，最相关的在前，默认三条；没有导入法律原文为 nil。
---@param where Place
---@param limit? integer
---@return UpperProvision[]?
function Doc:related(where, limit) end
---日期、期限、金额、百分比、费率和数目。
---@param kind? string
---@param where? Place
---@return Quantity[]
function Doc:quantities(kind, where) end
---合同当事人或者决定的相对人。
---@return Party[]
function Doc:parties() end
---合同要素（金额、期限、担保、争议解决……）；可限定键。不是合同的为空。
---@param key? string
---@return Fact[]
function Doc:facts(key) end
---以下简称和术语定义。
---@return Definition[]
function Doc:definitions() end
---对本文件条款和附件的引用；可限定所在，或者只要所指不存在的。
---@param where? Place
---@param dangling? boolean
---@return Reference[]
function Doc:references(where, dangling) end
---一处被否定（不得、禁止、取消……）。
---@param where Place
---@return boolean
function Doc:negated(where) end
---一处所在的款以现行法条为依据，是转述。
---@param where Place
---@return boolean
function Doc:restating(where) end
---一处在引号、书名号或者法条对照栏内。
---@param where Place
---@return boolean
function Doc:quoted(where) end
---一处所在的句子是定义。
---@param where Place
---@return boolean
function Doc:defining(where) end
---一处约束的是机关自身。
---@param where Place
---@return boolean
function Doc:inward(where) end
---一处在标题、目录、说明等非正文部分。
---@param where Place
---@return boolean
function Doc:inoperative(where) end
---一处有利于相对人（免收、缩短时限……）。
---@param where Place
---@return boolean
function Doc:favourable(where) end
---一处是废止或者取消。
---@param where Place
---@return boolean
function Doc:repealing(where) end

---@alias Reporter fun(where: Place|Finding, message?: string)

---@class Rule
---@field title string 问题的名称。
---@field why string 为什么是问题，后果是什么。
---@field severity "error"|"warning"|"note" error 违法或者不能这样印发，warning 很可能不当，note 体例或者提醒。
---@field confidence "certain"|"likely"|"hint" 规则有多大把握；hint 默认不显示。
---@field applies? {kind?: string|string[], rank?: string|string[], titled?: string[], untitled?: string[], parties?: integer, articles?: integer} 用于哪些文件：种类；位阶；标题匹配或者不匹配的模式；至少有几个当事人、几条。
---@field basis string[] 法律依据：法规@版本日期 条款。打开条文看过再写。
---@field since? string 从哪个版本起有这条规则。
---@field tags? string[] 标签，表达式中写作 #标签。
---@field scope? string find 逐个看的范围：document、title、article、paragraph、sentence（默认）、clause、cell。
---@field find? string[] 有问题的写法（RE2，{词汇} 会展开）；组 at 标出意见所在的字句。
---@field unless? string[] 同一范围（或者其引导语）中有这些字句的除外。
---@field except? string[] 引擎认定的除外：negated 否定、restating 转述法条、quoted 引号内、defining 定义、inward 约束机关自身、inoperative 非正文、favourable 有利于相对人、repealing 废止。
---@field require? string[]|{any: string[], when?: string[]} 全文应当有其中之一；when 限于出现这些字句时。
---@field forbid? table<string|integer, string> 不应出现的词语；["词语"] = "改成的词语"。
---@field limit? {find: string|string[], param: string, law?: string, compare?: string, quantity?: string} find 处的数量应当合于法定数值 param；message 可用 {quantity}、{limit}、{law}。
---@field order? string[] 各步骤的日期不能倒置；message 可用 {other}。
---@field consistent? string|string[] 组 value 的内容各处应当相同，组 of 区分不同的事实；message 可用 {other}。
---@field sequence? string|{unit: string, within?: boolean} 单元（article、chapter、item……）的序号应当连续；within 为在上级单元中分别计算。
---@field triggers? string[] check 的触发词：有其中之一才运行；没有触发词的规则慢。
---@field check? fun(doc: Doc, report: Reporter) 以上形式都不够时的函数。
---@field message? string 意见：{match} 为字句，{unit} 为条款，{1}、{组名} 为捕获组。
---@field suggest string 怎样改。
---@field options? table<string, any> 可在审查方案中设置的值：名称 = 默认值，或者 { default, min, max, choices, help }。
---@field strictness? "strict"|"neutral"|"loose" 至少多严的审查才运行；默认 loose，总是运行。
---@field sides? string[] 合同规则保护谁（如 承租人）；立场不在其中的审查不运行。
---@field region? string 只在哪里适用，如 浙江省/杭州市。
---@field overrides? string 在该地域代替哪条规则；最小的地域优先。
---@field yields_to? string[] 这些规则在同一字句有意见时，本规则不再说。
---@field renamed_from? string[] 曾用的规则名。
---@field examples {bad?: string, good?: string, kind?: string, rank?: string, date?: string, todo?: boolean}[] 例子就是检验：bad 恰有一处意见，在 ⟦⟧ 之间；good 没有意见；todo 是还做不到的。

---规则文件返回的表。
---@param t Rule
---@return Rule
function rule(t) end

---rules/lib 中的共享模块。
---@param name string
---@return any
function lib(name) end

---规则的选项。
---@type table<string, any>
options = {}
