# 回答のことば。$変数 はすべて整った日本語（日付、時刻、会場、種目、代表）で入る。
# 文体：案内所の「です・ます」。短く、ていねいに、感嘆符なし。

## 競技・行事ひとつ
when-future = **{ $title }**：{ $date }、{ $time }です。
when-future-venue = **{ $title }**：{ $date }、{ $time }、会場は{ $venue }です。
when-running = **{ $title }**は現在行われています：{ $date }、{ $time }、{ $venue }。
when-past = **{ $title }**はすでに終わりました：{ $date }、{ $time }、{ $venue }。
when-cancelled = **{ $title }**は中止になりました。当初の予定は{ $date }、{ $time }でした。
when-postponed = **{ $title }**は延期になり、新しい日時はまだ発表されていません。当初の予定は{ $date }、{ $time }でした。
where-session = **{ $title }**：{ $venue }（{ $date }、{ $time }）
change-moved = 変更：当初の予定は{ $old }、現在の予定は{ $new }です。
change-cancelled = 中止（当初の予定：{ $old }）
change-postponed = 延期、新しい日時は未定（当初の予定：{ $old }）
change-reason = 理由：{ $reason }
change-known = 発表：{ $when }
change-none = 現在わかっている変更はありません：{ $scope }
change-header = 現在わかっている日程の変更（{ $count }件）：
duration = **{ $title }**：予定は{ $start }から{ $end }まで、約{ $duration }です。
time-left = 開始まであと{ $duration }です。
time-zone-note = 時刻はすべて現地時間（{ $zone }）です。

## 一覧
list-header = { $count ->
   *[other] { $count }件 – { $scope }：
}
list-none = 該当する予定は見つかりません：{ $scope }
list-more = { $count ->
   *[other] …ほか{ $count }件
}
list-nearest = いちばん近い予定：{ $session }
list-previous = ひとつ前：{ $session }
now-header = { $count ->
   *[other] 現在進行中 – { $count }件：
}
now-none = 現在行われているものはありません。
now-none-scope = 現在行われているものはありません：{ $scope }
next-header = このあとの予定 – { $scope }：
next-none = このあとの予定はありません：{ $scope }
award-sessions-header = { $count ->
   *[other] 勝者が決まる予定 { $count }件 – { $scope }：
}
first-session = 最初：{ $session }
last-session = 最後：{ $session }
count-sessions = { $count ->
   *[other] { $count }件あります – { $scope }
}
count-contests = { $count ->
   *[other] { $count }種目あります – { $scope }
}
outside-dates = 期間は{ $start }から{ $end }までです。{ $asked }の予定はありません。
cancelled-mark = 中止
postponed-mark = 延期
running-mark = 進行中
finished-mark = 終了
run-number = { $number }本目
session-number = 第{ $number }回
group-name = グループ{ $group }

## 結果
result-header = **{ $contest }** – 結果：
result-line = **{ $award }**：{ $names }（{ $delegation }）
result-line-no-delegation = **{ $award }**：{ $names }
result-line-delegation = **{ $award }**：{ $delegation }
result-rank = { $rank }位：{ $names }（{ $delegation }）
result-shared = { $award }は複数に授与されました。
result-not-awarded = { $award }：同順位のため該当なし
result-not-yet = **{ $contest }**はまだ決まっていません。勝者が決まるのは{ $date }、{ $time }、{ $venue }です。
result-pending = **{ $contest }**は{ $date }に終わりましたが、結果はまだ届いていません。
result-session-unknown = **{ $title }**は終了しました（{ $date }）。この回の結果は手元のデータになく、種目全体の入賞者だけがわかります。
result-none-yet = まだ受賞者は決まっていません：{ $scope }
results-header = 結果 – { $scope }：
predict-none = 結果はまだ誰にもわかりません。予想はお答えしていません。

## 受賞数の表
table-header = 受賞数の一覧（{ $when }現在）：
table-header-scope = 受賞数の一覧 – { $scope }（{ $when }現在）：
table-line = { $rank }. **{ $delegation }** – { $counts }、合計{ $total }
table-empty = まだ受賞者は決まっていません（{ $when }現在）。
delegation-awards = **{ $delegation }**（{ $when }現在）：{ $counts }、合計{ $total }
delegation-awards-none = **{ $delegation }**の受賞はまだありません（{ $when }現在）。
delegation-award-count = **{ $delegation }** – { $award }：{ $count }（{ $when }現在）
delegation-rank = 順位：{ $rank }位
award-total = { $count ->
   *[other] これまでの受賞は{ $count }件です（{ $scope }、{ $when }現在）。
}

## 人と代表
participant-info = **{ $name }** – { $delegation }。エントリー種目：{ $contests }
participant-info-no-delegation = **{ $name }**。参加：{ $contests }
participant-awards = **{ $name }**（{ $delegation }）の受賞：{ $awards }
participant-awards-none = **{ $name }**（{ $delegation }）の受賞はまだありません（{ $when }現在）。
participant-programme = **{ $name }**（{ $delegation }）がエントリーしている種目の予定：
participant-programme-over = **{ $name }**（{ $delegation }）：エントリー種目で、このあとの予定はありません。
participant-no-entries = **{ $name }**（{ $delegation }）は名簿にありますが、出場種目は手元のデータにありません。
participant-many = 同じ名前の方が複数います。どなたのことでしょうか。
entries-note = 手元のデータは種目ごとのエントリーで、スタートリストではありません。実際の出場者は回によって異なることがあります。
delegation-size = { $count ->
   *[other] **{ $delegation }**：手元のデータでは{ $count }人です。
}
delegation-people = **{ $delegation }** – { $scope }：{ $names }
people-more = …ほか{ $count }人
delegation-not-listed = **{ $delegation }**は今回の参加代表に含まれていません。
sessions-delegation-note = 代表（{ $delegation }）がエントリーしている種目の予定です。対戦の組み合わせとスタートリストは手元のデータにありません。
delegation-count = { $count }の代表が参加しています。
participant-count = 名簿には{ $count }人が載っています。

## 会場
venue-where = **{ $venue }**：{ $place }
venue-local-names = 別名：{ $names }
venue-coordinates = 位置：およそ{ $lat }、{ $lon }
venue-capacity = **{ $venue }**：収容人数は約{ $number }人です。
venue-capacity-range = **{ $venue }**：収容人数は{ $low }人から{ $high }人で、資料により異なります。
venue-capacity-unknown = **{ $venue }**の収容人数について、信頼できる数字がありません。
venue-hosts = **{ $venue }**で行われるもの：{ $disciplines }
discipline-venues = **{ $discipline }**の会場：{ $venues }
venues-header = { $count ->
   *[other] { $count }会場 – { $scope }：
}
discipline-list = { $count ->
   *[other] 全{ $count }競技：{ $names }
}
contest-list = { $count ->
   *[other] { $count }種目 – { $scope }：
}
directions-unknown = **{ $venue }**への行き方の情報は手元にありません。
event-dates = **{ $event }**：{ $start }から{ $end }まで
event-over = イベントは終了しました。期間は{ $start }から{ $end }まででした。
event-not-started = イベントは{ $start }に始まります。
clock-now = 現地はいま{ $time }です（{ $date }）。

## 引用
quote-other-language = この内容は{ $language }版しかありません。原文：
bulletin-header = 現在のお知らせ：
confidence-medium = 情報源はひとつだけです。
confidence-low = 確かではありませんので、現地でご確認ください。
see-also = 関連：{ $title }

## 聞き返し
clarify-which = どれのことでしょうか。
clarify-contest = いくつか候補があります。どれのことでしょうか。
clarify-venue = どの会場のことでしょうか。
clarify-empty = 何をお調べしますか。時間、場所、結果、交通、ルールについてお尋ねいただけます。
did-you-mean = 「{ $name }」のことと理解しました。

## わからないとき
abstain = 申し訳ありませんが、わかりません。信頼できる情報が手元にありません。
abstain-words = 申し訳ありませんが、わかりません。「{ $words }」についての情報が手元にありません。
abstain-help = 案内所でお尋ねになるか、公式サイトをご覧ください：{ $website }
abstain-help-desk = 案内所の係員にお尋ねください。
abstain-emergency = 緊急のときは{ $number }に電話してください。
abstain-related = { $topic }についてお伝えできること：

## お断り
refuse-instructions = それはいたしかねます。このイベントについてのご質問に、イベントの情報をもとにお答えしています。
refuse-staff = 公開されていない情報のため、ここではお答えできません。スタッフの方はスタッフ用ページにログインしてください。
refuse-other-topic = このイベントについてのご質問にだけお答えしています。

## あいさつ
greet = こんにちは。{ $event }の案内アシスタント、Cicerone です。時間、場所、結果、交通、ルールについてお尋ねください。
thanks = どういたしまして。ほかにお知りになりたいことはありますか。
bye = さようなら。どうぞお楽しみください。
identity = 私は Cicerone、{ $event }の自動案内アシスタントで、人間ではありません。イベントの日程と資料をもとに、出典を示してお答えします。
capabilities = いつ・どこで行われるか、今日の予定、勝者、会場への行き方、持ち込めるものなどを、12の言語でお尋ねいただけます。
unofficial-note = 主催者の公式サービスではありません。
language-yes = はい、12の言語に対応しています。お好きな言語でどうぞ。
affirm = 承知しました。何をお調べしますか。
deny = わかりました。ほかにお調べすることはありますか。
handoff = 自動の案内のため、ここから係員にはおつなぎできません。案内所の係員にお尋ねください。
apology = 申し訳ありません。お知りになりたいことを教えていただければ、資料を確かめます。

## 危険
emergency-title = 緊急：すぐに{ $number }へ電話してください
emergency-call = 通話は無料で、24時間、どの電話からもかけられます。
emergency-staff = すぐに近くのスタッフか警備員に知らせてください。
emergency-say = { $local }で、次の文を見せるか伝えてください：「{ $phrase }」
emergency-posts = 会場の救護所：
emergency-stay = ご自身の安全が確保できるなら、その人のそばにいてください。
emergency-child = お子さんの行方がわからないときは、{ $number }にも電話できます。
emergency-phrase-medical = 助けてください。すぐに医師が必要です。
emergency-phrase-fire = 助けてください。ここで火事が起きています。
emergency-phrase-danger = 助けてください。ここは危険な状況です。
emergency-phrase-child = 助けてください。子どもの行方がわかりません。

## 入力の不備
input-empty = 質問が入力されていません。お知りになりたいことを入力してください。
input-too-long = 質問が長すぎます（{ $length }文字、上限は{ $limit }文字）。短くしてください。
input-unreadable = 読み取れませんでした。質問を文字で入力してください。
error-internal = こちらで問題が起きました。少し待ってから、もう一度お試しください。

## 部品
as-of = { $when }現在
source-schedule = 日程
source-results = 結果
source-venues = 会場
source-participants = 参加者名簿
date-time = { $date } { $time }
time-range = { $start }～{ $end }
time-from = { $start }から
list-separator = {"、"}
scope-separator = {" · "}
scope-all = イベント全体
scope-awards = 勝者が決まる回
scope-from-now = これから
part-morning = 午前
part-afternoon = 午後
part-evening = 夜
part-night = 深夜
gender-men = 男子
gender-women = 女子
gender-mixed = 混合
hours = { $count ->
   *[other] { $count }時間
}
minutes = { $count ->
   *[other] { $count }分
}
days = { $count ->
   *[other] { $count }日
}

## 質問の例
starter-today = 今日は何がありますか？
starter-now = いま何をやっていますか？
starter-next = 次は何ですか？
starter-tomorrow = 明日は何がありますか？
starter-table = 受賞数の一覧を見せて
starter-when = { $name }はいつですか？
starter-how-get = { $venue }への行き方は？
starter-changes = 変更や中止はありますか？
