### 画面、エラー表示、スタッフのログインのことば。
### 短く、おだやかに、「です・ます」で。$変数 と識別名はそのまま。

## 画面の枠

ui-page-title = { $event } · 案内アシスタント
ui-page-description = { $event }についての質問に、あなたの言語で、出典と情報の時刻を添えてお答えします。
ui-app-name = 案内アシスタント
ui-unofficial = 非公式
ui-unofficial-hint = 独立したサービスです。主催者が運営するものではありません。
ui-skip-link = 質問の入力欄へ移動
ui-header-label = イベントと設定
ui-language-label = 言語
ui-no-script = このページには JavaScript が必要です。ブラウザで有効にして、もう一度読み込んでください。

## 回答のもとになる時計

ui-clock-demo = デモの時刻：{ $moment }（{ $zone }）
ui-clock-live = { $moment }（{ $zone }）
ui-clock-zone = 現地時間
ui-clock-demo-hint = この時点でわかっている内容をお答えします。
ui-clock-label = このページの時計

## 最初の質問の前

ui-welcome-heading = 何をお調べしますか
ui-welcome-text =
    { $languages ->
       *[other] ふだんの言葉でどうぞ。{ $languages }の言語に対応し、回答には出典を示します。
    }
ui-starters-heading = たとえば、こんな質問

## 会話

ui-log-label = 会話
ui-you = あなた
ui-assistant = アシスタント
ui-thinking = お調べしています…
ui-input-label = 質問
ui-input-placeholder = 時間、場所、交通、ルールなど
ui-input-hint = Enter で送信、Shift+Enter で改行します。
ui-send = 送信
ui-new-conversation = 新しい会話
ui-conversation-cleared = 会話を消去しました。
ui-characters-left =
    { $count ->
       *[other] あと{ $count }文字
    }

## 回答に付くもの

ui-badge-emergency = 緊急
ui-badge-abstain = 手元に情報がありません
ui-badge-clarify = どれのことでしょうか
ui-badge-refuse = お答えできません
ui-badge-handoff = 係員がご案内します
ui-emergency-call = { $number }に電話
ui-sources =
    { $count ->
       *[other] 出典{ $count }件
    }
ui-source-origin = 出典：{ $source }
ui-source-section = 該当箇所：{ $locator }
ui-source-language = 言語：{ $language }
ui-source-quote = 引用
ui-source-facts = イベントのデータ：{ $source }
ui-source-open = 出典を開く
ui-opens-new-tab = （新しいタブで開きます）
ui-as-of = { $moment }現在の情報
ui-degraded = 簡易回答：イベントのデータをそのまま示しています。
ui-choices-label = 返答の候補
ui-copy = コピー
ui-copied = コピー済み
ui-copy-failed = コピーできませんでした。文字を選択してコピーしてください。
ui-feedback-question = お役に立ちましたか
ui-feedback-yes = はい
ui-feedback-no = いいえ
ui-feedback-thanks = ご協力ありがとうございます。

## うまくいかないとき

ui-error-empty = 先に質問を入力してください。
ui-error-too-long =
    { $limit ->
       *[other] 質問は{ $count }文字あります（上限{ $limit }文字）。短くしてください。
    }
ui-error-too-many =
    { $seconds ->
       *[other] 質問が続きすぎています。{ $seconds }秒後にもう一度お試しください。
    }
ui-error-busy = ただいま質問が集中しています。少し待ってから、もう一度お試しください。
ui-error-network = アシスタントに接続できません。通信状況を確かめて、もう一度お試しください。
ui-error-network-back = 接続が回復しました。
ui-error-internal = こちらで問題が起きました。もう一度お試しいただくか、案内所でお尋ねください。
ui-error-language = 言語「{ $tag }」には対応していません。対応言語：{ $offered }
ui-error-malformed = リクエストを読み取れません。文字列フィールド "question" を含む JSON オブジェクトを送ってください。
ui-error-field = フィールド「{ $field }」がないか、値が正しくありません。
ui-error-not-found = { $path }には何もありません。
ui-error-too-large = リクエストが大きすぎます（上限{ $limit } kB）。
ui-retry = 再試行

## 画面の下

ui-footer-check = 予定は変わることがあります。大切なことは現地の係員にご確認ください。
ui-footer-privacy = 質問は保存されません。
ui-footer-emergency = 緊急のときは{ $number }に電話してください。
ui-footer-website = 公式サイト
ui-footer-staff = スタッフ用ログイン
ui-footer-developers = 開発者向け

## スタッフのログイン

ui-staff-heading = スタッフ用ログイン
ui-staff-name = ユーザー名
ui-staff-password = パスワード
ui-staff-code = ワンタイムコード
ui-staff-enter = ログイン
ui-staff-leave = ログアウト
ui-staff-wrong = ユーザー名、パスワード、またはコードが正しくありません。
ui-staff-locked =
    { $minutes ->
       *[other] 試行回数が上限を超えました。{ $minutes }分後にもう一度お試しください。
    }
ui-staff-back = 来場者用ページへ
