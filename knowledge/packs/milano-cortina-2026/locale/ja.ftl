# この大会での言いかた：賞はメダル、代表は各国・地域の選手団。
change-header = 現在わかっている競技日程の変更（{ $count }件）：
award-sessions-header = { $count ->
   *[other] メダルが決まる予定 { $count }件 – { $scope }：
}
count-contests = { $count ->
   *[other] メダル種目は{ $count }種目です – { $scope }
}
contest-list = { $count ->
   *[other] メダル種目 { $count }種目 – { $scope }：
}
result-shared = { $award }は同着のため、複数に授与されました。
result-not-awarded = { $award }：同順位のため該当なし
result-session-unknown = **{ $title }**は終了しました（{ $date }）。この回の結果は手元のデータになく、種目全体のメダリストだけがわかります。
result-none-yet = まだメダルは決まっていません：{ $scope }
table-header = メダル獲得数（{ $when }現在）：
table-header-scope = メダル獲得数 – { $scope }（{ $when }現在）：
table-line = { $rank }. **{ $delegation }** – { $counts }、合計{ $total }個
table-empty = まだメダルは決まっていません（{ $when }現在）。
delegation-awards = **{ $delegation }**（{ $when }現在）：{ $counts }、合計{ $total }個
delegation-awards-none = **{ $delegation }**はまだメダルを獲得していません（{ $when }現在）。
delegation-award-count = **{ $delegation }** – { $award }：{ $count }個（{ $when }現在）
delegation-rank = メダル獲得数の順位：{ $rank }位
award-total = { $count ->
   *[other] これまでに決まったメダルは{ $count }個です（{ $scope }、{ $when }現在）。
}
participant-info = **{ $name }** – { $delegation }。エントリー種目：{ $contests }
participant-awards = **{ $name }**（{ $delegation }）の獲得メダル：{ $awards }
participant-awards-none = **{ $name }**（{ $delegation }）はまだメダルを獲得していません（{ $when }現在）。
participant-programme = **{ $name }**（{ $delegation }）がエントリーしている種目の予定：
participant-programme-over = **{ $name }**（{ $delegation }）：エントリー種目で、このあとの競技はありません。
entries-note = 手元のデータは種目ごとのエントリーで、スタートリストではありません。実際の出場選手は回によって異なることがあります。
delegation-size = { $count ->
   *[other] **{ $delegation }**：手元のデータでは選手{ $count }人です。
}
delegation-not-listed = **{ $delegation }**は今大会に選手団を派遣していません。
sessions-delegation-note = { $delegation }がエントリーしている種目の予定です。対戦の組み合わせとスタートリストは手元のデータにありません。
delegation-count = { $count }の選手団が参加しています（各国・地域のオリンピック委員会と個人の中立選手）。
participant-count = 名簿には選手{ $count }人が載っています。
discipline-list = { $count ->
   *[other] 全{ $count }競技：{ $names }
}
venue-hosts = **{ $venue }**で行われる競技：{ $disciplines }
scope-awards = メダルが決まる競技
starter-table = メダルランキングを見せて
unofficial-note = 大会組織委員会の公式サービスではありません。
