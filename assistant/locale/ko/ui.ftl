### 화면, 오류 안내, 직원 로그인에 쓰는 말.
### 값 바로 뒤에는 받침에 따라 달라지는 조사를 붙이지 않는다. 문체는 합쇼체·해요체의 정중한 안내 말투.

## 화면 틀

ui-page-title = { $event } · 방문객 안내
ui-page-description = { $event } 관련 질문에 한국어로 답합니다. 출처와 정보 시점도 함께 알려 드립니다.
ui-app-name = 방문객 안내 도우미
ui-unofficial = 비공식
ui-unofficial-hint = 독립적으로 만든 서비스이며, 행사 주최 측이 운영하지 않습니다.
ui-skip-link = 질문 입력란으로 바로 가기
ui-header-label = 행사와 설정
ui-language-label = 언어
ui-no-script = 이 페이지에는 자바스크립트가 필요합니다. 브라우저에서 켠 다음 페이지를 다시 불러와 주세요.

## 답변의 기준이 되는 시각

ui-clock-demo = 시연용 시각: { $moment } ({ $zone })
ui-clock-live = { $moment } ({ $zone })
ui-clock-zone = 행사 현지 시간
ui-clock-demo-hint = 답변은 이 시점까지 알려진 행사 정보를 기준으로 합니다.
ui-clock-label = 이 페이지의 시각

## 첫 질문 전

ui-welcome-heading = 무엇을 도와드릴까요?
ui-welcome-text = { $languages }개 언어로 편하게 물어보세요. 답변에는 출처를 밝힙니다.
ui-starters-heading = 이런 질문으로 시작해 보세요

## 대화

ui-log-label = 대화
ui-you = 나
ui-assistant = 도우미
ui-thinking = 찾아보는 중…
ui-input-label = 질문
ui-input-placeholder = 시간, 장소, 교통, 규정 등을 물어보세요
ui-input-hint = Enter로 보내고, Shift+Enter로 줄을 바꿉니다.
ui-send = 보내기
ui-new-conversation = 새 대화
ui-conversation-cleared = 대화를 지웠습니다.
ui-characters-left = { $count }자 더 쓸 수 있습니다

## 답변

ui-badge-emergency = 긴급
ui-badge-abstain = 확인된 정보가 없습니다
ui-badge-clarify = 어느 것을 말씀하시나요?
ui-badge-refuse = 도와드릴 수 없는 내용입니다
ui-badge-handoff = 직원이 도와드릴 수 있습니다
ui-emergency-call = { $number } 전화 걸기
ui-sources = 출처 { $count }개
ui-source-origin = 출처: { $source }
ui-source-section = 부분: { $locator }
ui-source-language = 언어: { $language }
ui-source-quote = 인용한 부분
ui-source-facts = 행사 데이터: { $source }
ui-source-open = 출처 열기
ui-opens-new-tab = (새 탭에서 열림)
ui-as-of = { $moment } 기준 정보
ui-degraded = 간단한 답변: 행사 데이터에서 바로 가져왔습니다.
ui-choices-label = 추천 답장
ui-copy = 복사
ui-copied = 복사됨
ui-copy-failed = 복사하지 못했습니다. 글을 직접 선택해 복사해 주세요.
ui-feedback-question = 도움이 되었나요?
ui-feedback-yes = 네
ui-feedback-no = 아니요
ui-feedback-thanks = 알려 주셔서 감사합니다.

## 오류

ui-error-empty = 먼저 질문을 입력해 주세요.
ui-error-too-long = 질문이 { $count }자입니다. { $limit }자까지 쓸 수 있으니 조금 줄여 주세요.
ui-error-too-many = 한꺼번에 질문이 너무 많습니다. { $seconds }초 뒤에 다시 시도해 주세요.
ui-error-busy = 지금 질문하시는 분이 매우 많습니다. 잠시 후 다시 시도해 주세요.
ui-error-network = 도우미에 연결할 수 없습니다. 네트워크를 확인하고 다시 시도해 주세요.
ui-error-network-back = 다시 연결되었습니다.
ui-error-internal = 시스템에 문제가 생겼습니다. 다시 시도하시거나 안내 데스크에 문의해 주세요.
ui-error-language = 제공하지 않는 언어입니다: "{ $tag }". 제공하는 언어: { $offered }.
ui-error-malformed = 요청을 읽을 수 없습니다. 텍스트 필드 "question"이 있는 JSON 객체를 보내 주세요.
ui-error-field = 필드 "{ $field }": 값이 없거나 잘못되었습니다.
ui-error-not-found = 이 주소에는 아무것도 없습니다: { $path }
ui-error-too-large = 요청이 너무 큽니다. { $limit }kB까지 보낼 수 있습니다.
ui-retry = 다시 시도

## 화면 아래

ui-footer-check = 일정은 바뀔 수 있습니다. 중요한 일은 현장 직원에게 확인하세요.
ui-footer-privacy = 이 서비스는 질문을 저장하지 않습니다.
ui-footer-emergency = 긴급 상황에서는 { $number }번으로 전화하세요.
ui-footer-website = 공식 웹사이트
ui-footer-staff = 직원 로그인
ui-footer-developers = 개발자용

## 직원 로그인

ui-staff-heading = 직원 로그인
ui-staff-name = 사용자 이름
ui-staff-password = 비밀번호
ui-staff-code = 일회용 코드
ui-staff-enter = 로그인
ui-staff-leave = 로그아웃
ui-staff-wrong = 이름, 비밀번호 또는 코드가 맞지 않습니다.
ui-staff-locked = 시도 횟수가 너무 많습니다. { $minutes }분 뒤에 다시 시도해 주세요.
ui-staff-back = 방문객 페이지로
