### 页面、错误提示和工作人员登录的用语。
### 简短、平和、礼貌；称呼用“您”。$变量 和标识名保持不变。

## 页面框架

ui-page-title = { $event } · 观众问答助手
ui-page-description = 用您的语言解答有关{ $event }的问题，并注明来源和信息时间。
ui-app-name = 观众问答助手
ui-unofficial = 非官方
ui-unofficial-hint = 本服务独立运营，并非由活动主办方提供。
ui-skip-link = 跳到提问框
ui-header-label = 活动与设置
ui-language-label = 语言
ui-no-script = 本页面需要 JavaScript。请在浏览器中启用后重新载入页面。

## 回答所依据的时钟

ui-clock-demo = 演示时间：{ $moment }（{ $zone }）
ui-clock-live = { $moment }（{ $zone }）
ui-clock-zone = 活动当地时间
ui-clock-demo-hint = 回答反映的是这一时刻已知的情况。
ui-clock-label = 本页时钟

## 第一次提问之前

ui-welcome-heading = 有什么可以帮您？
ui-welcome-text =
    { $languages ->
       *[other] 请用自己的话提问，{ $languages } 种语言任选。回答都会注明来源。
    }
ui-starters-heading = 您可以这样问

## 对话

ui-log-label = 对话
ui-you = 您
ui-assistant = 助手
ui-thinking = 正在查询……
ui-input-label = 您的问题
ui-input-placeholder = 时间、地点、交通、规则都可以问
ui-input-hint = 按 Enter 发送，按 Shift+Enter 换行。
ui-send = 发送
ui-new-conversation = 新对话
ui-conversation-cleared = 对话已清除。
ui-characters-left =
    { $count ->
       *[other] 还可输入 { $count } 个字符
    }

## 回答及其附带信息

ui-badge-emergency = 紧急情况
ui-badge-abstain = 资料中没有
ui-badge-clarify = 您指的是哪一个？
ui-badge-refuse = 这个我帮不上忙
ui-badge-handoff = 工作人员可以帮您
ui-emergency-call = 拨打 { $number }
ui-sources =
    { $count ->
       *[other] { $count } 个来源
    }
ui-source-origin = 来源：{ $source }
ui-source-section = 章节：{ $locator }
ui-source-language = 语言：{ $language }
ui-source-quote = 引文
ui-source-facts = 活动数据：{ $source }
ui-source-open = 打开来源
ui-opens-new-tab = （在新标签页中打开）
ui-as-of = 信息截至 { $moment }
ui-degraded = 简要回答：直接取自活动数据。
ui-choices-label = 建议的回复
ui-copy = 复制
ui-copied = 已复制
ui-copy-failed = 未能复制，请手动选择文字后复制。
ui-feedback-question = 这个回答有帮助吗？
ui-feedback-yes = 有
ui-feedback-no = 没有
ui-feedback-thanks = 感谢您的反馈。

## 可能出现的问题

ui-error-empty = 请先输入问题。
ui-error-too-long =
    { $limit ->
       *[other] 您的问题有 { $count } 个字符，最多 { $limit } 个，请缩短一些。
    }
ui-error-too-many =
    { $seconds ->
       *[other] 提问过于频繁，请在 { $seconds } 秒后再试。
    }
ui-error-busy = 当前提问人数较多，请稍后再试。
ui-error-network = 无法连接到助手，请检查网络后重试。
ui-error-network-back = 连接已恢复。
ui-error-internal = 系统出了点问题。请重试，或到服务台咨询。
ui-error-language = 不提供语言“{ $tag }”。可用的语言：{ $offered }。
ui-error-malformed = 无法读取请求。请发送带有文本字段 "question" 的 JSON 对象。
ui-error-field = 字段“{ $field }”缺失或取值有误。
ui-error-not-found = { $path } 处没有内容。
ui-error-too-large = 请求过大；上限为 { $limit } kB。
ui-retry = 重试

## 页脚

ui-footer-check = 安排可能有变。重要事项请向现场工作人员确认。
ui-footer-privacy = 本服务不保存您的提问。
ui-footer-emergency = 如遇紧急情况，请拨打 { $number }。
ui-footer-website = 官方网站
ui-footer-staff = 工作人员登录
ui-footer-developers = 开发者

## 工作人员登录

ui-staff-heading = 工作人员登录
ui-staff-name = 用户名
ui-staff-password = 密码
ui-staff-code = 动态验证码
ui-staff-enter = 登录
ui-staff-leave = 退出登录
ui-staff-wrong = 用户名、密码或验证码不正确。
ui-staff-locked =
    { $minutes ->
       *[other] 尝试次数过多，请在 { $minutes } 分钟后再试。
    }
ui-staff-back = 前往观众页面
