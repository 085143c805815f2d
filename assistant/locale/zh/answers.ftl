# 回答用语。所有 $变量 都已是写好的中文（日期、时间、场馆、小项、代表团）。
# 语气：服务台的口吻，礼貌、简短、亲切，不用感叹号。

## 单个场次
when-future = **{ $title }**：{ $date }，{ $time }。
when-future-venue = **{ $title }**：{ $date }，{ $time }，{ $venue }。
when-running = **{ $title }**正在进行：{ $date }，{ $time }，{ $venue }。
when-past = **{ $title }**已经结束：{ $date }，{ $time }，{ $venue }。
when-cancelled = **{ $title }**已取消，原定{ $date }，{ $time }。
when-postponed = **{ $title }**已推迟，新的时间尚未公布；原定{ $date }，{ $time }。
where-session = **{ $title }**：{ $venue }（{ $date }，{ $time }）。
change-moved = 时间有变：原定{ $old }，现改为{ $new }。
change-cancelled = 已取消；原定{ $old }。
change-postponed = 已推迟，新的时间尚未公布；原定{ $old }。
change-reason = 原因：{ $reason }。
change-known = 公布时间：{ $when }。
change-none = 目前没有查到变动：{ $scope }。
change-header = 目前已知的日程变动（{ $count } 项）：
duration = **{ $title }**：计划 { $start } 至 { $end }，约 { $duration }。
time-left = 距离开始还有 { $duration }。
time-zone-note = 所有时间均为赛事当地时间（{ $zone }）。

## 场次列表
list-header = { $count ->
   *[other] 共 { $count } 场 – { $scope }：
}
list-none = 没有查到相关场次：{ $scope }。
list-more = { $count ->
   *[other] ……另有 { $count } 项。
}
list-nearest = 最近的一场：{ $session }
list-previous = 上一场：{ $session }
now-header = { $count ->
   *[other] 正在进行 – { $count } 场：
}
now-none = 此刻没有正在进行的场次。
now-none-scope = 此刻没有正在进行的场次：{ $scope }。
next-header = 接下来 – { $scope }：
next-none = 之后没有安排：{ $scope }。
award-sessions-header = { $count ->
   *[other] 将决出名次的场次 { $count } 场 – { $scope }：
}
first-session = 第一场：{ $session }
last-session = 最后一场：{ $session }
count-sessions = { $count ->
   *[other] 共 { $count } 场 – { $scope }。
}
count-contests = { $count ->
   *[other] 共 { $count } 个小项 – { $scope }。
}
outside-dates = 活动时间为{ $start }至{ $end }；{ $asked }没有日程。
cancelled-mark = 已取消
postponed-mark = 已推迟
running-mark = 进行中
finished-mark = 已结束
run-number = 第 { $number } 轮
session-number = 第 { $number } 场
group-name = { $group } 组

## 成绩
result-header = **{ $contest }** – 结果：
result-line = **{ $award }**：{ $names }（{ $delegation }）
result-line-no-delegation = **{ $award }**：{ $names }
result-line-delegation = **{ $award }**：{ $delegation }
result-rank = 第 { $rank } 名：{ $names }（{ $delegation }）
result-shared = { $award }由多方并列获得。
result-not-awarded = { $award }：因名次并列而空缺。
result-not-yet = **{ $contest }**尚未决出。决赛场次：{ $date }，{ $time }，{ $venue }。
result-pending = **{ $contest }**已于{ $date }决出，但我还没有收到结果。
result-session-unknown = **{ $title }**已经结束（{ $date }），但我的数据里没有这一场的成绩，只有整个小项的获奖名单。
result-none-yet = 尚未产生奖项：{ $scope }。
results-header = 结果 – { $scope }：
predict-none = 结果目前谁也无法知道，我不作预测。

## 奖项榜
table-header = 奖项榜，截至{ $when }：
table-header-scope = 奖项榜 – { $scope }，截至{ $when }：
table-line = { $rank }. **{ $delegation }** – { $counts }，共 { $total }
table-empty = 目前尚未产生任何奖项（截至{ $when }）。
delegation-awards = **{ $delegation }**，截至{ $when }：{ $counts }；共 { $total }。
delegation-awards-none = **{ $delegation }**目前尚未获奖（截至{ $when }）。
delegation-award-count = **{ $delegation }** – { $award }：{ $count }（截至{ $when }）。
delegation-rank = 榜上排名：第 { $rank } 位。
award-total = { $count ->
   *[other] 目前已产生 { $count } 个奖项（{ $scope }，截至{ $when }）。
}

## 人员与代表团
participant-info = **{ $name }** – { $delegation }。报名参加：{ $contests }。
participant-info-no-delegation = **{ $name }**。参加：{ $contests }。
participant-awards = **{ $name }**（{ $delegation }）已获得：{ $awards }。
participant-awards-none = **{ $name }**（{ $delegation }）目前尚未获奖（截至{ $when }）。
participant-programme = **{ $name }**（{ $delegation }）报名了以下小项，相关场次如下：
participant-programme-over = **{ $name }**（{ $delegation }）：所报小项之后没有安排了。
participant-no-entries = **{ $name }**（{ $delegation }）在名单中，但我的数据里没有写明报名的小项。
participant-many = 有好几位同名的人，您问的是哪一位？
entries-note = 我的数据按小项列出报名情况，并非出发名单；各轮实际上场者可能有所不同。
delegation-size = { $count ->
   *[other] **{ $delegation }**：我的数据中有 { $count } 名参加者。
}
delegation-people = **{ $delegation }** – { $scope }：{ $names }
people-more = ……另有 { $count } 名
delegation-not-listed = 本次活动的代表团中没有**{ $delegation }**。
sessions-delegation-note = 以上是{ $delegation }报名小项的场次；对阵和出发名单不在我的数据之内。
delegation-count = 共有 { $count } 个代表团参加。
participant-count = 名单上共有 { $count } 名参加者。

## 场馆
venue-where = **{ $venue }**：{ $place }。
venue-local-names = 又称：{ $names }。
venue-coordinates = 位置：约 { $lat }，{ $lon }。
venue-capacity = **{ $venue }**：约可容纳 { $number } 名观众。
venue-capacity-range = **{ $venue }**：可容纳 { $low } 至 { $high } 名观众，各来源说法不一。
venue-capacity-unknown = **{ $venue }**的容量，我没有可靠的数字。
venue-hosts = **{ $venue }**举办：{ $disciplines }。
discipline-venues = **{ $discipline }**的举办地点：{ $venues }
venues-header = { $count ->
   *[other] 共 { $count } 个场馆 – { $scope }：
}
discipline-list = { $count ->
   *[other] 共 { $count } 个项目：{ $names }。
}
contest-list = { $count ->
   *[other] 共 { $count } 个小项 – { $scope }：
}
directions-unknown = 我没有前往**{ $venue }**的路线信息。
event-dates = **{ $event }**：{ $start }至{ $end }。
event-over = 活动已经结束，举办时间为{ $start }至{ $end }。
event-not-started = 活动将于{ $start }开始。
clock-now = 当地时间现在是 { $time }（{ $date }）。

## 引文
quote-other-language = 这段内容我只有{ $language }版本，原文如下：
bulletin-header = 最新通知：
confidence-medium = 此信息仅有一个来源。
confidence-low = 此信息尚不确定，请以现场为准。
see-also = 另请参阅：{ $title }

## 追问
clarify-which = 您指的是哪一个？
clarify-contest = 有多种可能，您指的是哪一个？
clarify-venue = 您指的是哪个场馆？
clarify-empty = 您想了解什么？时间、地点、结果、交通和规则都可以问我。
did-you-mean = 我的理解是：{ $name }。

## 不知道
abstain = 这个我不清楚：我的资料里没有可靠的相关信息。
abstain-words = 这个我不清楚：我的资料里没有查到“{ $words }”的相关内容。
abstain-help = 请咨询现场服务台，或查看官方网站：{ $website }
abstain-help-desk = 请咨询现场服务台的工作人员。
abstain-emergency = 如遇紧急情况，请拨打 { $number }。
abstain-related = 关于{ $topic }，我可以告诉您：

## 拒绝
refuse-instructions = 这个我做不到。我只根据本次活动的资料回答与活动有关的问题。
refuse-staff = 这不是公开信息，无法在此提供。工作人员请登录工作人员页面。
refuse-other-topic = 我只回答与本次活动有关的问题。

## 寒暄
greet = 您好，我是 Cicerone，{ $event }的问答助手。时间、地点、结果、交通和规则，都可以问我。
thanks = 不客气。您还想了解什么？
bye = 再见，祝您玩得开心。
identity = 我是 Cicerone，{ $event }的自动问答助手，不是真人。我根据活动的日程和资料作答，并注明来源。
capabilities = 您可以问我：活动在什么时间、什么地点举行，今天有什么安排，谁赢了，怎么去场馆，可以带什么。支持十二种语言。
unofficial-note = 我不是主办方的官方服务。
language-yes = 可以，我会十二种语言，您用哪一种都行。
affirm = 好的，您想了解什么？
deny = 好的，您还想了解别的吗？
handoff = 我是自动助手，无法在这里为您转接人工。请咨询现场服务台的工作人员。
apology = 很抱歉。请告诉我您想了解什么，我再查一查资料。

## 危险
emergency-title = 紧急情况：请立即拨打 { $number }
emergency-call = 此号码免费，全天 24 小时可用任何电话拨打。
emergency-staff = 请立即告知离您最近的工作人员或安保人员。
emergency-say = 请用{ $local }出示或说出这句话：“{ $phrase }”
emergency-posts = 现场医疗点：
emergency-stay = 在确保自身安全的前提下，请留在当事人身边。
emergency-child = 儿童走失时，也可拨打 { $number }。
emergency-phrase-medical = 请帮帮忙，这里马上需要医生。
emergency-phrase-fire = 请帮帮忙，这里着火了。
emergency-phrase-danger = 请帮帮忙，我们这里有危险。
emergency-phrase-child = 请帮帮忙，有孩子走失了。

## 输入有误
input-empty = 您的问题是空的。请输入您想了解的内容。
input-too-long = 您的问题太长了（{ $length } 个字符，最多 { $limit } 个），请缩短一些。
input-unreadable = 无法识别您的输入，请用纯文本输入问题。
error-internal = 系统出了点问题，请稍后再试。

## 零件
as-of = 截至{ $when }
source-schedule = 日程
source-results = 成绩
source-venues = 场馆
source-participants = 参加者名单
date-time = { $date } { $time }
time-range = { $start }–{ $end }
time-from = { $start } 起
list-separator = {"、"}
scope-separator = {" · "}
scope-all = 整个活动
scope-awards = 决出名次的场次
scope-from-now = 从现在起
part-morning = 上午
part-afternoon = 下午
part-evening = 晚上
part-night = 夜间
gender-men = 男子
gender-women = 女子
gender-mixed = 混合
hours = { $count ->
   *[other] { $count } 小时
}
minutes = { $count ->
   *[other] { $count } 分钟
}
days = { $count ->
   *[other] { $count } 天
}

## 示例问题
starter-today = 今天有什么安排？
starter-now = 现在正在进行什么？
starter-next = 接下来是什么？
starter-tomorrow = 明天有什么安排？
starter-table = 看看奖项榜
starter-when = { $name }什么时候开始？
starter-how-get = 怎么去{ $venue }？
starter-changes = 有没有改期或取消的？
