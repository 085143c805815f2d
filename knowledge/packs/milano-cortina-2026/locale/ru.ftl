# Свои слова этого события: награды – это медали, делегации – сборные.
change-header = Известные на сейчас изменения в расписании соревнований ({ $count }):
award-sessions-header = { $count ->
    [one] Медали разыгрываются { $count } раз – { $scope }:
    [few] Медали разыгрываются { $count } раза – { $scope }:
    [many] Медали разыгрываются { $count } раз – { $scope }:
   *[other] Медали разыгрываются { $count } раза – { $scope }:
}
count-contests = { $count ->
    [one] { $count } комплект медалей – { $scope }.
    [few] { $count } комплекта медалей – { $scope }.
    [many] { $count } комплектов медалей – { $scope }.
   *[other] { $count } комплекта медалей – { $scope }.
}
contest-list = { $count ->
    [one] { $count } вид программы – { $scope }:
    [few] { $count } вида программы – { $scope }:
    [many] { $count } видов программы – { $scope }:
   *[other] { $count } вида программы – { $scope }:
}
result-shared = { $award }: место поделили, медаль вручена не один раз.
result-not-awarded = { $award }: не вручалась, так как более высокое место поделили.
result-session-unknown = **{ $title }** – уже позади ({ $date }), но результата этой части у меня нет, только медалисты всего турнира.
result-none-yet = Ни одна медаль пока не разыграна: { $scope }.
table-header = Медальный зачёт (обновлено: { $when }):
table-header-scope = Медальный зачёт – { $scope } (обновлено: { $when }):
table-empty = Ни одна медаль пока не разыграна (обновлено: { $when }).
delegation-awards-none = **{ $delegation }** – медалей пока нет (обновлено: { $when }).
award-total = { $count ->
    [one] Разыграна { $count } медаль ({ $scope }, обновлено: { $when }).
    [few] Разыграно { $count } медали ({ $scope }, обновлено: { $when }).
    [many] Разыграно { $count } медалей ({ $scope }, обновлено: { $when }).
   *[other] Разыграно { $count } медали ({ $scope }, обновлено: { $when }).
}
participant-info = **{ $name }** – { $delegation }. Заявки на старты: { $contests }.
participant-awards-none = **{ $name }** ({ $delegation }) – медалей пока нет (обновлено: { $when }).
participant-programme = **{ $name }** ({ $delegation }) – вот расписание видов программы, на которые подана заявка:
participant-programme-over = **{ $name }** ({ $delegation }): в заявленных видах программы стартов больше не запланировано.
entries-note = В моих данных есть заявки на виды программы, но нет стартовых протоколов: состав отдельного раунда может отличаться.
delegation-size = { $count ->
    [one] **{ $delegation }**: в моих данных { $count } спортсмен.
    [few] **{ $delegation }**: в моих данных { $count } спортсмена.
    [many] **{ $delegation }**: в моих данных { $count } спортсменов.
   *[other] **{ $delegation }**: в моих данных { $count } спортсмена.
}
delegation-not-listed = **{ $delegation }** – сборной на этих Играх нет.
sessions-delegation-note = Показаны старты тех видов программы, на которые подана заявка ({ $delegation }); пар соперников и стартовых протоколов в моих данных нет.
delegation-count = { $count ->
    [one] Участвует { $count } команда (национальные олимпийские комитеты и нейтральные спортсмены).
    [few] Участвуют { $count } команды (национальные олимпийские комитеты и нейтральные спортсмены).
    [many] Участвуют { $count } команд (национальные олимпийские комитеты и нейтральные спортсмены).
   *[other] Участвуют { $count } команды (национальные олимпийские комитеты и нейтральные спортсмены).
}
participant-count = { $count ->
    [one] В списке { $count } спортсмен.
    [few] В списке { $count } спортсмена.
    [many] В списке { $count } спортсменов.
   *[other] В списке { $count } спортсмена.
}
discipline-list = { $count ->
    [one] { $count } вид спорта: { $names }.
    [few] { $count } вида спорта: { $names }.
    [many] { $count } видов спорта: { $names }.
   *[other] { $count } вида спорта: { $names }.
}
venue-hosts = **{ $venue }** – здесь проходят: { $disciplines }.
scope-awards = розыгрыш медалей
starter-table = Покажи медальный зачёт
unofficial-note = Я не являюсь официальным сервисом организаторов Игр.
