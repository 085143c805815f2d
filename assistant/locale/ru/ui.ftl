### Words of the page, of its error notices and of the staff sign-in: Russian.

## The frame of the page

ui-page-title = { $event } · Помощник зрителя
ui-page-description = Ответы на вопросы на вашем языке, с указанием источника и времени. Событие: { $event }.
ui-app-name = Помощник зрителя
ui-unofficial = Неофициально
ui-unofficial-hint = Это независимый сервис. Организаторы события им не управляют.
ui-skip-link = Перейти к полю вопроса
ui-header-label = Событие и настройки
ui-language-label = Язык
ui-no-script = Для этой страницы нужен JavaScript. Включите его в браузере и загрузите страницу снова.

## The clock that the answers go by

ui-clock-demo = Демо-часы: { $moment } ({ $zone })
ui-clock-live = { $moment } ({ $zone })
ui-clock-zone = местное время события
ui-clock-demo-hint = Ответы показывают то, что было известно к этому моменту.
ui-clock-label = Часы этой страницы

## Before the first question

ui-welcome-heading = Чем могу помочь?
ui-welcome-text =
    { $languages ->
        [one] Спрашивайте своими словами. Доступен { $languages } язык. В ответах указан источник.
        [few] Спрашивайте своими словами. Доступны { $languages } языка. В ответах указан источник.
        [many] Спрашивайте своими словами. Доступны { $languages } языков. В ответах указан источник.
       *[other] Спрашивайте своими словами. Доступно языков: { $languages }. В ответах указан источник.
    }
ui-starters-heading = С чего начать

## The conversation

ui-log-label = Переписка
ui-you = Вы
ui-assistant = Помощник
ui-thinking = Смотрю…
ui-input-label = Ваш вопрос
ui-input-placeholder = Спросите о времени, местах, дороге
ui-input-hint = Enter – отправить, Shift+Enter – новая строка.
ui-send = Отправить
ui-new-conversation = Новый разговор
ui-conversation-cleared = Переписка очищена.
ui-characters-left =
    { $count ->
        [one] Остался { $count } знак
        [few] Осталось { $count } знака
        [many] Осталось { $count } знаков
       *[other] Осталось { $count } знака
    }

## An answer and what belongs to it

ui-badge-emergency = Экстренный случай
ui-badge-abstain = Таких сведений у нас нет
ui-badge-clarify = Что вы имеете в виду?
ui-badge-refuse = С этим помочь не могу
ui-badge-handoff = Вам поможет сотрудник
ui-emergency-call = Позвонить { $number }
ui-sources =
    { $count ->
        [one] { $count } источник
        [few] { $count } источника
        [many] { $count } источников
       *[other] { $count } источника
    }
ui-source-origin = Источник: { $source }
ui-source-section = Раздел: { $locator }
ui-source-language = Язык: { $language }
ui-source-quote = Цитата
ui-source-facts = Данные события: { $source }
ui-source-open = Открыть источник
ui-opens-new-tab = (откроется в новой вкладке)
ui-as-of = Обновлено: { $moment }
ui-degraded = Краткая форма: ответ взят прямо из данных события.
ui-choices-label = Варианты ответа
ui-copy = Копировать
ui-copied = Скопировано
ui-copy-failed = Скопировать не удалось. Выделите текст и скопируйте его вручную.
ui-feedback-question = Это было полезно?
ui-feedback-yes = Да
ui-feedback-no = Нет
ui-feedback-thanks = Спасибо за отклик.

## What can go wrong

ui-error-empty = Сначала напишите вопрос.
ui-error-too-long =
    { $limit ->
       *[other] Вопрос слишком длинный: знаков – { $count }, допустимо – { $limit }. Спросите, пожалуйста, короче.
    }
ui-error-too-many =
    { $seconds ->
        [one] Слишком много вопросов сразу. Повторите через { $seconds } секунду.
        [few] Слишком много вопросов сразу. Повторите через { $seconds } секунды.
        [many] Слишком много вопросов сразу. Повторите через { $seconds } секунд.
       *[other] Слишком много вопросов сразу. Повторите через { $seconds } секунды.
    }
ui-error-busy = Сейчас спрашивает очень много людей. Попробуйте ещё раз чуть позже.
ui-error-network = Нет связи с помощником. Проверьте сеть и попробуйте ещё раз.
ui-error-network-back = Связь восстановлена.
ui-error-internal = У нас что-то пошло не так. Попробуйте ещё раз или спросите на информационной стойке.
ui-error-language = Язык «{ $tag }» не поддерживается. Доступные языки: { $offered }.
ui-error-malformed = Запрос не читается. Отправьте объект JSON с текстовым полем "question".
ui-error-field = Поле «{ $field }» отсутствует или содержит неверное значение.
ui-error-not-found = По адресу { $path } ничего нет.
ui-error-too-large = Запрос слишком большой; допустимо { $limit } кБ.
ui-retry = Ещё раз

## The foot of the page

ui-footer-check = Планы могут измениться. Важное уточняйте у сотрудников на месте.
ui-footer-privacy = Этот сервис не хранит ваши вопросы.
ui-footer-emergency = В экстренном случае звоните { $number }.
ui-footer-website = Официальный сайт
ui-footer-staff = Вход для сотрудников
ui-footer-developers = Для разработчиков

## Staff sign-in

ui-staff-heading = Вход для сотрудников
ui-staff-name = Имя пользователя
ui-staff-password = Пароль
ui-staff-code = Одноразовый код
ui-staff-enter = Войти
ui-staff-leave = Выйти
ui-staff-wrong = Неверное имя, пароль или код.
ui-staff-locked =
    { $minutes ->
        [one] Слишком много попыток. Повторите через { $minutes } минуту.
        [few] Слишком много попыток. Повторите через { $minutes } минуты.
        [many] Слишком много попыток. Повторите через { $minutes } минут.
       *[other] Слишком много попыток. Повторите через { $minutes } минуты.
    }
ui-staff-back = На страницу для зрителей
