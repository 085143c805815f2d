# 답변에 쓰는 말. 값($…)은 모두 한국어로 다듬어져 들어오며 받침이 있을 수도 없을 수도 있다.
# 그래서 값 바로 뒤에는 은/는, 이/가, 을/를, (으)로를 붙이지 않고 쌍점이나 줄표로 잇는다. 문체는 합쇼체.

## 일정: 하나
when-future = **{ $title }**: { $date }, { $time }.
when-future-venue = **{ $title }**: { $date }, { $time }, { $venue }.
when-running = 지금 진행 중입니다 – **{ $title }**: { $date }, { $time }, { $venue }.
when-past = 이미 끝났습니다 – **{ $title }**: { $date }, { $time }, { $venue }.
when-cancelled = 취소되었습니다 – **{ $title }**. 원래 일정: { $date }, { $time }.
when-postponed = 연기되었습니다 – **{ $title }**. 새 시간은 아직 정해지지 않았습니다. 원래 일정: { $date }, { $time }.
where-session = **{ $title }**: { $venue } ({ $date }, { $time }).
change-moved = 시간이 바뀌었습니다. 원래: { $old }, 변경: { $new }.
change-cancelled = 취소되었습니다. 원래 일정: { $old }.
change-postponed = 연기되었습니다. 새 시간은 아직 정해지지 않았습니다. 원래 일정: { $old }.
change-reason = 사유: { $reason }.
change-known = 공지된 때: { $when }.
change-none = 알려진 변경 사항이 없습니다 – { $scope }.
change-header = 지금까지 알려진 일정 변경 { $count }건:
duration = **{ $title }**: { $start }부터 { $end }까지 예정, 약 { $duration }.
time-left = 시작까지 { $duration } 남았습니다.
time-zone-note = 모든 시각은 행사 현지 시간입니다({ $zone }).

## 일정: 목록
list-header = 일정 { $count }개 – { $scope }:
list-none = 해당하는 일정이 없습니다 – { $scope }.
list-more = … 그 밖에 { $count }개가 더 있습니다.
list-nearest = 가장 가까운 다음 일정: { $session }
list-previous = 마지막 일정: { $session }
now-header = 지금 진행 중 – { $count }개:
now-none = 지금 진행 중인 일정이 없습니다.
now-none-scope = 지금 진행 중인 일정이 없습니다 – { $scope }.
next-header = 다음 일정 – { $scope }:
next-none = 남은 일정이 없습니다 – { $scope }.
award-sessions-header = 수상자가 결정되는 일정 { $count }개 – { $scope }:
first-session = 첫 일정: { $session }
last-session = 마지막 일정: { $session }
count-sessions = 일정 { $count }개 – { $scope }.
count-contests = 세부 종목 { $count }개 – { $scope }.
outside-dates = 행사 기간은 { $start }부터 { $end }까지입니다. 문의하신 때({ $asked })의 일정 정보는 없습니다.
cancelled-mark = 취소
postponed-mark = 연기
running-mark = 진행 중
finished-mark = 종료
run-number = { $number }차
session-number = { $number }번
group-name = { $group }조

## 결과
result-header = **{ $contest }** – 결과:
result-line = **{ $award }**: { $names } ({ $delegation })
result-line-no-delegation = **{ $award }**: { $names }
result-line-delegation = **{ $award }**: { $delegation }
result-rank = { $rank }위. { $names } ({ $delegation })
result-shared = { $award }: 공동 수상입니다.
result-not-awarded = { $award }: 공동 순위가 나와 수여되지 않았습니다.
result-not-yet = 아직 결과가 나오지 않았습니다 – **{ $contest }**. 승부가 가려지는 때: { $date }, { $time }, { $venue }.
result-pending = **{ $contest }**: { $date }에 끝났지만 아직 결과가 들어오지 않았습니다.
result-session-unknown = **{ $title }**: { $date }에 끝났습니다. 이 경기만의 결과는 데이터에 없고, 세부 종목 전체의 수상자만 있습니다.
result-none-yet = 아직 결정된 상이 없습니다 – { $scope }.
results-header = 결과 – { $scope }:
predict-none = 결과는 아직 아무도 알 수 없으며, 저는 예측을 하지 않습니다.

## 수상 순위
table-header = 수상 순위({ $when } 기준):
table-header-scope = 수상 순위 – { $scope }({ $when } 기준):
table-line = { $rank }위. **{ $delegation }** – { $counts }, 합계 { $total }개
table-empty = 아직 결정된 상이 없습니다({ $when } 기준).
delegation-awards = **{ $delegation }**({ $when } 기준): { $counts }, 합계 { $total }개.
delegation-awards-none = **{ $delegation }**: 아직 받은 상이 없습니다({ $when } 기준).
delegation-award-count = **{ $delegation }** – { $award }: { $count }개({ $when } 기준).
delegation-rank = 현재 순위: { $rank }위.
award-total = 지금까지 결정된 상: { $count }개({ $scope }, { $when } 기준).

## 참가자와 참가 팀
participant-info = **{ $name }** – { $delegation }. 참가 종목: { $contests }.
participant-info-no-delegation = **{ $name }**. 참가 종목: { $contests }.
participant-awards = **{ $name }** ({ $delegation }) – 수상: { $awards }.
participant-awards-none = **{ $name }** ({ $delegation }) – 아직 받은 상이 없습니다({ $when } 기준).
participant-programme = **{ $name }** ({ $delegation }) – 참가 신청된 종목의 일정입니다:
participant-programme-over = **{ $name }** ({ $delegation }) – 참가 종목에 남은 일정이 없습니다.
participant-no-entries = **{ $name }** ({ $delegation }) – 명단에는 있지만, 참가 종목은 데이터에 없습니다.
participant-many = 같은 이름을 가진 분이 여러 명 있습니다. 어느 분을 찾으시나요?
entries-note = 제 데이터는 종목별 참가 신청 기준이며 출전 순서표가 아닙니다. 실제로 각 라운드에 나오는 사람은 다를 수 있습니다.
delegation-size = **{ $delegation }**: 데이터에 있는 참가자는 { $count }명입니다.
delegation-people = **{ $delegation }** – { $scope }: { $names }
people-more = … 그 밖에 { $count }명
delegation-not-listed = 이번 행사의 참가 팀에 없습니다 – **{ $delegation }**.
sessions-delegation-note = 참가 신청한 종목의 일정입니다({ $delegation }). 대진과 출전 순서는 데이터에 없습니다.
delegation-count = 참가 팀은 모두 { $count }개입니다.
participant-count = 명단에 있는 참가자는 { $count }명입니다.

## 장소
venue-where = **{ $venue }**: { $place }.
venue-local-names = 다른 이름: { $names }.
venue-coordinates = 위치: 약 { $lat }, { $lon }.
venue-capacity = **{ $venue }**: 관중 약 { $number }명.
venue-capacity-range = **{ $venue }**: 관중 { $low }~{ $high }명. 출처마다 수치가 다릅니다.
venue-capacity-unknown = 수용 인원에 대한 믿을 만한 수치가 없습니다 – **{ $venue }**.
venue-hosts = **{ $venue }**에서 열리는 종목: { $disciplines }.
discipline-venues = **{ $discipline }** – 열리는 곳: { $venues }
venues-header = 장소 { $count }곳 – { $scope }:
discipline-list = 종목 { $count }개: { $names }.
contest-list = 세부 종목 { $count }개 – { $scope }:
directions-unknown = 가는 길에 대한 정보가 없습니다 – **{ $venue }**.
event-dates = **{ $event }**: { $start }부터 { $end }까지.
event-over = 행사는 끝났습니다. 기간: { $start }부터 { $end }까지.
event-not-started = 행사 시작일: { $start }.
clock-now = 행사 현지 시각은 { $time }입니다({ $date }).

## 인용
quote-other-language = 이 내용은 다음 언어로만 있습니다: { $language }. 원문:
bulletin-header = 현재 공지:
confidence-medium = 출처가 한 곳뿐인 정보입니다.
confidence-low = 확실하지 않은 정보이니 현장에서 확인하시기 바랍니다.
see-also = 함께 보기: { $title }

## 되묻기
clarify-which = 어느 것을 말씀하시나요?
clarify-contest = 해당하는 것이 여러 개 있습니다. 어느 것을 말씀하시나요?
clarify-venue = 어느 경기장을 말씀하시나요?
clarify-empty = 무엇이 궁금하신가요? 시간, 장소, 결과, 교통, 규정에 대해 물어보실 수 있습니다.
did-you-mean = 이렇게 이해했습니다: { $name }.

## 모를 때
abstain = 죄송하지만 알 수 없습니다. 제 자료에 믿을 만한 정보가 없습니다.
abstain-words = 죄송하지만 알 수 없습니다. 제 자료에서 찾지 못했습니다: “{ $words }”.
abstain-help = 안내 데스크에 문의하시거나 공식 페이지를 확인해 주세요: { $website }
abstain-help-desk = 안내 데스크 직원에게 문의해 주세요.
abstain-emergency = 긴급한 상황에서는 { $number }번으로 전화하세요.
abstain-related = 대신 알려 드릴 수 있는 내용입니다 – { $topic }:

## 거절
refuse-instructions = 그 요청은 들어드릴 수 없습니다. 저는 이 행사에 관한 질문에만, 행사 정보를 바탕으로 답합니다.
refuse-staff = 일반에 공개되지 않은 정보라서 여기서는 안내해 드릴 수 없습니다. 직원은 직원용 창구에 로그인해 주세요.
refuse-other-topic = 저는 이 행사에 관한 질문에만 답합니다.

## 인사
greet = 안녕하세요. 저는 { $event } 안내 도우미 치체로네입니다. 시간, 장소, 결과, 교통, 규정에 대해 물어보세요.
thanks = 별말씀을요. 더 궁금하신 것이 있나요?
bye = 안녕히 가세요. 즐거운 시간 보내시기 바랍니다.
identity = 저는 사람이 아니라 { $event } 자동 안내 도우미 치체로네입니다. 행사 일정과 문서를 바탕으로 답하고, 항상 출처를 밝힙니다.
capabilities = 무엇이 언제 어디서 열리는지, 오늘 무엇이 있는지, 누가 이겼는지, 경기장에 어떻게 가는지, 무엇을 가져가면 되는지 12개 언어로 물어보실 수 있습니다.
unofficial-note = 저는 주최 측의 공식 서비스가 아닙니다.
language-yes = 네, 12개 언어를 할 수 있습니다. 편하신 언어로 써 주세요.
affirm = 좋습니다. 무엇이 궁금하신가요?
deny = 알겠습니다. 다른 궁금하신 것이 있나요?
handoff = 저는 자동 안내 도우미라서 여기서 직원을 연결해 드릴 수 없습니다. 안내 데스크의 직원에게 문의해 주세요.
apology = 불편을 드려 죄송합니다. 알고 싶으신 것을 말씀해 주시면 자료에서 다시 확인하겠습니다.

## 긴급
emergency-title = 긴급 상황: 지금 { $number }번으로 전화하세요
emergency-call = 어느 전화로든 24시간 무료로 걸 수 있습니다.
emergency-staff = 가장 가까운 직원이나 안전 요원에게 바로 알리세요.
emergency-say = 이 문장을 보여 주거나 말하세요({ $local }): “{ $phrase }”
emergency-posts = 현장 의료 지원:
emergency-stay = 본인이 안전하다면 그 사람 곁에 있어 주세요.
emergency-child = 아이가 실종된 경우 { $number }번으로도 전화할 수 있습니다.
emergency-phrase-medical = 도와주세요. 여기 지금 바로 의사가 필요합니다.
emergency-phrase-fire = 도와주세요. 여기 불이 났습니다.
emergency-phrase-danger = 도와주세요. 여기 위험한 상황입니다.
emergency-phrase-child = 도와주세요. 아이가 없어졌습니다.

## 잘못된 입력
input-empty = 질문이 비어 있습니다. 궁금하신 내용을 입력해 주세요.
input-too-long = 질문이 너무 깁니다({ $length }자, 최대 { $limit }자). 조금 줄여 주세요.
input-unreadable = 내용을 읽을 수 없습니다. 질문을 일반 텍스트로 입력해 주세요.
error-internal = 시스템에 문제가 생겼습니다. 잠시 후 다시 시도해 주세요.

## 조각
as-of = { $when } 기준
source-schedule = 일정
source-results = 결과
source-venues = 장소
source-participants = 참가자
date-time = { $date }, { $time }
time-range = { $start }–{ $end }
time-from = { $start }부터
list-separator = {", "}
scope-separator = {" · "}
scope-all = 행사 전체
scope-awards = 수상자 결정
scope-from-now = 지금부터
part-morning = 오전
part-afternoon = 오후
part-evening = 저녁
part-night = 밤
gender-men = 남자
gender-women = 여자
gender-mixed = 혼성
hours = { $count }시간
minutes = { $count }분
days = { $count }일

## 예시 질문
starter-today = 오늘은 뭐가 있나요?
starter-now = 지금 뭐 하고 있나요?
starter-next = 다음은 뭔가요?
starter-tomorrow = 내일은 뭐가 있나요?
starter-table = 수상 순위를 보여 주세요
starter-when = { $name }, 언제 하나요?
starter-how-get = { $venue }, 어떻게 가나요?
starter-changes = 변경되거나 취소된 일정이 있나요?
