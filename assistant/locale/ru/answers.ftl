# The words of the answers: Russian. What the variables mean is explained in the English file. All values come in
# the nominative, so they stand after a colon or a dash.

## Sessions: one
when-future = **{ $title }**: { $date }, { $time }.
when-future-venue = **{ $title }**: { $date }, { $time }, { $venue }.
when-running = **{ $title }** – идёт прямо сейчас: { $date }, { $time }, { $venue }.
when-past = **{ $title }** – уже позади: { $date }, { $time }, { $venue }.
when-cancelled = **{ $title }** – отменено. По плану было: { $date }, { $time }.
when-postponed = **{ $title }** – отложено, новое время пока не объявлено. По плану было: { $date }, { $time }.
where-session = **{ $title }**: { $venue } ({ $date }, { $time }).
change-moved = Перенос: было – { $old }, стало – { $new }.
change-cancelled = Отменено; по плану было: { $old }.
change-postponed = Отложено, новое время пока не объявлено; по плану было: { $old }.
change-reason = Причина: { $reason }.
change-known = Стало известно: { $when }.
change-none = Об изменениях мне ничего не известно: { $scope }.
change-header = Известные на сейчас изменения в расписании ({ $count }):
duration = **{ $title }**: начало по плану – { $start }, окончание – { $end }, продолжительность – примерно { $duration }.
time-left = До начала: { $duration }.
time-zone-note = Везде указано местное время ({ $zone }).

## Sessions: lists
list-header = { $count ->
    [one] { $count } событие – { $scope }:
    [few] { $count } события – { $scope }:
    [many] { $count } событий – { $scope }:
   *[other] { $count } события – { $scope }:
}
list-none = В расписании ничего не нашлось: { $scope }.
list-more = { $count ->
    [one] … и ещё { $count }.
    [few] … и ещё { $count }.
    [many] … и ещё { $count }.
   *[other] … и ещё { $count }.
}
list-nearest = Ближайшее: { $session }
list-previous = Последнее из прошедших: { $session }
now-header = { $count ->
    [one] Сейчас идёт { $count } событие:
    [few] Сейчас идут { $count } события:
    [many] Сейчас идут { $count } событий:
   *[other] Сейчас идут { $count } события:
}
now-none = В эту минуту ничего не проходит.
now-none-scope = В эту минуту ничего не проходит: { $scope }.
next-header = Дальше в программе – { $scope }:
next-none = Больше ничего не запланировано: { $scope }.
award-sessions-header = { $count ->
    [one] { $count } решающее событие – { $scope }:
    [few] { $count } решающих события – { $scope }:
    [many] { $count } решающих событий – { $scope }:
   *[other] { $count } решающего события – { $scope }:
}
first-session = Самое первое: { $session }
last-session = Самое последнее: { $session }
count-sessions = { $count ->
    [one] { $count } событие – { $scope }.
    [few] { $count } события – { $scope }.
    [many] { $count } событий – { $scope }.
   *[other] { $count } события – { $scope }.
}
count-contests = { $count ->
    [one] { $count } соревнование – { $scope }.
    [few] { $count } соревнования – { $scope }.
    [many] { $count } соревнований – { $scope }.
   *[other] { $count } соревнования – { $scope }.
}
outside-dates = Сроки проведения: { $start } – { $end }. Программы на этот день у меня нет: { $asked }.
cancelled-mark = отменено
postponed-mark = отложено
running-mark = идёт сейчас
finished-mark = завершено
run-number = попытка { $number }
session-number = № { $number }
group-name = группа { $group }

## Results
result-header = **{ $contest }** – результат:
result-line = **{ $award }**: { $names } ({ $delegation })
result-line-no-delegation = **{ $award }**: { $names }
result-line-delegation = **{ $award }**: { $delegation }
result-rank = { $rank }. { $names } ({ $delegation })
result-shared = { $award } – награда вручена не один раз.
result-not-awarded = { $award } – награда не вручалась, так как более высокое место поделили.
result-not-yet = **{ $contest }** – победитель ещё не определён. Всё решится: { $date }, { $time }, { $venue }.
result-pending = **{ $contest }** – борьба завершилась ({ $date }), но результат до меня пока не дошёл.
result-session-unknown = **{ $title }** – уже позади ({ $date }), но результата этой части у меня нет, только призёры всего соревнования.
result-none-yet = Ни одна награда пока не разыграна: { $scope }.
results-header = Результаты – { $scope }:
predict-none = Этого пока никто не знает, а прогнозов я не делаю.

## Awards table
table-header = Таблица наград (обновлено: { $when }):
table-header-scope = Таблица наград – { $scope } (обновлено: { $when }):
table-line = { $rank }. **{ $delegation }** – { $counts }, всего { $total }
table-empty = Ни одна награда пока не разыграна (обновлено: { $when }).
delegation-awards = **{ $delegation }** – { $counts }; всего { $total } (обновлено: { $when }).
delegation-awards-none = **{ $delegation }** – наград пока нет (обновлено: { $when }).
delegation-award-count = **{ $delegation }** – { $award }: { $count } (обновлено: { $when }).
delegation-rank = Место в таблице: { $rank }.
award-total = { $count ->
    [one] Разыграна { $count } награда ({ $scope }, обновлено: { $when }).
    [few] Разыграно { $count } награды ({ $scope }, обновлено: { $when }).
    [many] Разыграно { $count } наград ({ $scope }, обновлено: { $when }).
   *[other] Разыграно { $count } награды ({ $scope }, обновлено: { $when }).
}

## People and delegations
participant-info = **{ $name }** – { $delegation }. Заявки на участие: { $contests }.
participant-info-no-delegation = **{ $name }**. Участие: { $contests }.
participant-awards = **{ $name }** ({ $delegation }), награды: { $awards }.
participant-awards-none = **{ $name }** ({ $delegation }) – наград пока нет (обновлено: { $when }).
participant-programme = **{ $name }** ({ $delegation }) – вот программа соревнований, на которые подана заявка:
participant-programme-over = **{ $name }** ({ $delegation }): в заявленных соревнованиях больше ничего не запланировано.
participant-no-entries = **{ $name }** ({ $delegation }) – имя есть в списке, но заявок на соревнования в моих данных нет.
participant-many = С таким именем есть несколько человек. Кого вы имеете в виду?
entries-note = В моих данных есть заявки на соревнования, но нет стартовых протоколов: состав отдельного этапа может отличаться.
delegation-size = { $count ->
    [one] **{ $delegation }**: в моих данных { $count } участник.
    [few] **{ $delegation }**: в моих данных { $count } участника.
    [many] **{ $delegation }**: в моих данных { $count } участников.
   *[other] **{ $delegation }**: в моих данных { $count } участника.
}
delegation-people = **{ $delegation }** – { $scope }: { $names }
people-more = … и ещё { $count }
delegation-not-listed = **{ $delegation }** – в списке делегаций этого события не значится.
sessions-delegation-note = Показана программа соревнований, на которые подана заявка ({ $delegation }); пар соперников и стартовых протоколов в моих данных нет.
delegation-count = { $count ->
    [one] Участвует { $count } делегация.
    [few] Участвуют { $count } делегации.
    [many] Участвуют { $count } делегаций.
   *[other] Участвуют { $count } делегации.
}
participant-count = { $count ->
    [one] В списке { $count } участник.
    [few] В списке { $count } участника.
    [many] В списке { $count } участников.
   *[other] В списке { $count } участника.
}

## Venues
venue-where = **{ $venue }**: { $place }.
venue-local-names = Другие названия: { $names }.
venue-coordinates = Координаты (приблизительно): { $lat }, { $lon }.
venue-capacity = **{ $venue }**: вместимость – около { $number } зрителей.
venue-capacity-range = **{ $venue }**: вместимость – от { $low } до { $high } зрителей, данные источников расходятся.
venue-capacity-unknown = **{ $venue }**: надёжных данных о вместимости у меня нет.
venue-hosts = **{ $venue }** – здесь проходят: { $disciplines }.
discipline-venues = **{ $discipline }** – где проходит: { $venues }
venues-header = { $count ->
    [one] { $count } объект – { $scope }:
    [few] { $count } объекта – { $scope }:
    [many] { $count } объектов – { $scope }:
   *[other] { $count } объекта – { $scope }:
}
discipline-list = { $count ->
    [one] { $count } дисциплина: { $names }.
    [few] { $count } дисциплины: { $names }.
    [many] { $count } дисциплин: { $names }.
   *[other] { $count } дисциплины: { $names }.
}
contest-list = { $count ->
    [one] { $count } соревнование – { $scope }:
    [few] { $count } соревнования – { $scope }:
    [many] { $count } соревнований – { $scope }:
   *[other] { $count } соревнования – { $scope }:
}
directions-unknown = **{ $venue }**: сведений о том, как добраться, у меня нет.
event-dates = **{ $event }**: { $start } – { $end }.
event-over = Всё уже завершилось. Сроки проведения: { $start } – { $end }.
event-not-started = До начала ещё есть время. Дата открытия: { $start }.
clock-now = Местное время: { $time } ({ $date }).

## Passages
quote-other-language = Это есть у меня только на другом языке ({ $language }). Текст в оригинале:
bulletin-header = Актуальное объявление:
confidence-medium = Эти сведения – из одного источника.
confidence-low = Сведения неточные, лучше проверить на месте.
see-also = См. также: { $title }

## Asking back
clarify-which = Что именно вы имеете в виду?
clarify-contest = Есть несколько вариантов. Какой именно вам нужен?
clarify-venue = Какой объект вы имеете в виду?
clarify-empty = Что вы хотите узнать? Можно спросить о времени, местах, результатах, дороге и правилах.
did-you-mean = Я понимаю запрос так: { $name }.

## Not knowing
abstain = Этого я не знаю: надёжных сведений об этом в моих источниках нет.
abstain-words = Этого я не знаю: в моих источниках ничего не нашлось по запросу «{ $words }».
abstain-help = Спросите, пожалуйста, на информационной стойке или посмотрите на официальном сайте: { $website }
abstain-help-desk = Спросите, пожалуйста, сотрудников на информационной стойке.
abstain-emergency = В экстренном случае звоните { $number }.
abstain-related = Вот что я могу рассказать по теме «{ $topic }»:

## Refusing
refuse-instructions = Этого я сделать не могу. Я отвечаю только на вопросы об этом событии и только по его данным.
refuse-staff = Это не публичная информация, поэтому здесь я помочь не могу. Сотрудники могут войти через служебный раздел.
refuse-other-topic = Я отвечаю только на вопросы об этом событии.

## Small talk
greet = Здравствуйте, я Cicerone – помощник для зрителей. Событие: { $event }. Спрашивайте о времени, местах, результатах, дороге и правилах.
thanks = Пожалуйста. Хотите узнать что-нибудь ещё?
bye = До свидания, приятных впечатлений.
identity = Я Cicerone, автоматический помощник, а не человек. Моё событие: { $event }. Отвечаю по его расписанию и документам и всегда называю источник.
capabilities = Можно спросить, когда и где что проходит, что в программе сегодня, кто победил, как добраться и что взять с собой, – на двенадцати языках.
unofficial-note = Я не являюсь официальным сервисом организаторов.
language-yes = Да, я понимаю двенадцать языков: пишите на том, который вам удобнее.
affirm = Хорошо. Что вы хотите узнать?
deny = Хорошо. Что ещё вы хотите узнать?
handoff = Я автоматический помощник и не могу соединить вас с человеком. Обратитесь, пожалуйста, к сотрудникам на информационной стойке.
apology = Прошу прощения. Напишите, что вы хотите узнать, и я проверю по своим источникам.

## Danger
emergency-title = Экстренный случай: звоните { $number } прямо сейчас
emergency-call = Звонок бесплатный, круглосуточно, с любого телефона.
emergency-staff = Сразу же сообщите ближайшему сотруднику или стюарду.
emergency-say = Покажите или скажите эту фразу (язык: { $local }): «{ $phrase }»
emergency-posts = Медицинская помощь на месте:
emergency-stay = Оставайтесь рядом с пострадавшим, если это безопасно для вас.
emergency-child = Если пропал ребёнок, можно также позвонить по номеру { $number }.
emergency-phrase-medical = Помогите, пожалуйста: здесь срочно нужен врач.
emergency-phrase-fire = Помогите, пожалуйста: здесь пожар.
emergency-phrase-danger = Помогите, пожалуйста: мы здесь в опасности.
emergency-phrase-child = Помогите, пожалуйста: пропал ребёнок.

## Bad input
input-empty = Вопрос пришёл пустым. Напишите, пожалуйста, что вы хотите узнать.
input-too-long = Вопрос слишком длинный (знаков: { $length }, можно не больше { $limit }). Сократите его, пожалуйста.
input-unreadable = Прочитать это не удалось. Напишите, пожалуйста, вопрос обычным текстом.
error-internal = У нас что-то пошло не так. Попробуйте, пожалуйста, ещё раз чуть позже.

## Building blocks
as-of = Обновлено: { $when }
source-schedule = Расписание
source-results = Результаты
source-venues = Объекты
source-participants = Участники
date-time = { $date }, { $time }
time-range = { $start }–{ $end }
time-from = начало: { $start }
list-separator = {", "}
scope-separator = {" · "}
scope-all = вся программа
scope-awards = решающие события
scope-from-now = начиная с этого момента
part-morning = утро
part-afternoon = день
part-evening = вечер
part-night = ночь
gender-men = мужчины
gender-women = женщины
gender-mixed = смешанные
hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}

## Starter questions (written as a visitor would ask)
starter-today = Что в программе сегодня?
starter-now = Что идёт прямо сейчас?
starter-next = Что дальше по программе?
starter-tomorrow = Что будет завтра?
starter-table = Покажи таблицу наград
starter-when = { $name } – когда?
starter-how-get = Как добраться: { $venue }?
starter-changes = Что-нибудь перенесли или отменили?
