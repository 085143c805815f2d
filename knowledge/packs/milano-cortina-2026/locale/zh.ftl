# 本届赛事的用语：奖项是奖牌，代表团是各国家和地区的代表团。
change-header = 目前已知的赛程变动（{ $count } 项）：
award-sessions-header = { $count ->
   *[other] 产生金牌的场次 { $count } 场 – { $scope }：
}
count-contests = { $count ->
   *[other] 共 { $count } 个奖牌小项 – { $scope }。
}
contest-list = { $count ->
   *[other] 共 { $count } 个奖牌小项 – { $scope }：
}
result-shared = { $award }并列，由多方共同获得。
result-not-awarded = { $award }：因名次并列而空缺。
result-session-unknown = **{ $title }**已经结束（{ $date }），但我的数据里没有这一场的成绩，只有整个小项的奖牌得主。
result-none-yet = 尚未产生奖牌：{ $scope }。
table-header = 奖牌榜，截至{ $when }：
table-header-scope = 奖牌榜 – { $scope }，截至{ $when }：
table-line = { $rank }. **{ $delegation }** – { $counts }，共 { $total } 枚
table-empty = 目前尚未产生任何奖牌（截至{ $when }）。
delegation-awards = **{ $delegation }**，截至{ $when }：{ $counts }；共 { $total } 枚奖牌。
delegation-awards-none = **{ $delegation }**目前尚未获得奖牌（截至{ $when }）。
delegation-award-count = **{ $delegation }** – { $award }：{ $count } 枚（截至{ $when }）。
delegation-rank = 奖牌榜排名：第 { $rank } 位。
award-total = { $count ->
   *[other] 目前已产生 { $count } 枚奖牌（{ $scope }，截至{ $when }）。
}
participant-info = **{ $name }** – { $delegation }。报名参加：{ $contests }。
participant-awards-none = **{ $name }**（{ $delegation }）目前尚未获得奖牌（截至{ $when }）。
participant-programme = **{ $name }**（{ $delegation }）报名了以下小项，相关场次如下：
participant-programme-over = **{ $name }**（{ $delegation }）：所报小项之后没有比赛了。
entries-note = 我的数据按小项列出报名情况，并非出发名单；各轮实际出场选手可能有所不同。
delegation-size = { $count ->
   *[other] **{ $delegation }**：我的数据中有 { $count } 名运动员。
}
delegation-not-listed = 本届冬奥会没有**{ $delegation }**代表团。
sessions-delegation-note = 以上是{ $delegation }报名小项的场次；对阵和出发名单不在我的数据之内。
delegation-count = 共有 { $count } 个代表团参加（国家和地区奥委会以及中立运动员）。
participant-count = 名单上共有 { $count } 名运动员。
discipline-list = { $count ->
   *[other] 共 { $count } 个分项：{ $names }。
}
venue-hosts = **{ $venue }**承办：{ $disciplines }。
scope-awards = 产生金牌的场次
starter-table = 看看奖牌榜
unofficial-note = 我不是冬奥会组委会的官方服务。
