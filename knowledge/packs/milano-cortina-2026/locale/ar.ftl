# صياغة هذه الدورة: الجوائز ميداليات والوفود منتخبات.
change-header = التغييرات المعروفة حاليًا في برنامج المنافسات ({ $count }):
award-sessions-header = { $count ->
    [one] مسابقة ميداليات واحدة – { $scope }:
    [two] مسابقتا ميداليات – { $scope }:
    [few] { $count } مسابقات ميداليات – { $scope }:
   *[other] { $count } مسابقة ميداليات – { $scope }:
}
count-contests = { $count ->
    [one] مسابقة ميداليات واحدة – { $scope }.
    [two] مسابقتا ميداليات – { $scope }.
    [few] { $count } مسابقات ميداليات – { $scope }.
   *[other] { $count } مسابقة ميداليات – { $scope }.
}
contest-list = { $count ->
    [one] مسابقة ميداليات واحدة – { $scope }:
    [two] مسابقتا ميداليات – { $scope }:
    [few] { $count } مسابقات ميداليات – { $scope }:
   *[other] { $count } مسابقة ميداليات – { $scope }:
}
result-shared = { $award }: مشتركة، مُنحت أكثر من مرة.
result-not-awarded = { $award }: لم تُمنح بسبب تساوي المراكز.
result-session-unknown = **{ $title }**: انتهت الجلسة ({ $date })، لكن بياناتي لا تتضمن نتيجة هذا الجزء، بل أصحاب الميداليات في المسابقة كلها فقط.
result-none-yet = لم تُحسم أي ميدالية بعد: { $scope }.
table-header = جدول الميداليات حتى { $when }:
table-header-scope = جدول الميداليات – { $scope }، حتى { $when }:
table-empty = لم تُحسم أي ميدالية بعد (حتى { $when }).
delegation-awards-none = **{ $delegation }**: لا ميداليات حتى الآن ({ $when }).
award-total = { $count ->
    [one] ميدالية واحدة حتى الآن ({ $scope }، { $when }).
    [two] ميداليتان حتى الآن ({ $scope }، { $when }).
    [few] { $count } ميداليات حتى الآن ({ $scope }، { $when }).
   *[other] { $count } ميدالية حتى الآن ({ $scope }، { $when }).
}
participant-info = **{ $name }** – { $delegation }. المسابقات المسجلة: { $contests }.
participant-awards = **{ $name }** ({ $delegation }) – الميداليات: { $awards }.
participant-awards-none = **{ $name }** ({ $delegation }): لا ميداليات حتى الآن ({ $when }).
participant-programme = **{ $name }** ({ $delegation }) – جلسات المسابقات المسجل فيها هذا الاسم:
participant-programme-over = **{ $name }** ({ $delegation }): لم يبقَ شيء في برنامج المسابقات المسجلة.
entries-note = تتضمن بياناتي التسجيلات بحسب المسابقة لا قوائم الانطلاق، وقد يختلف المشاركون في كل جولة.
delegation-size = { $count ->
    [one] **{ $delegation }**: رياضي واحد في بياناتي.
    [two] **{ $delegation }**: رياضيان في بياناتي.
    [few] **{ $delegation }**: { $count } رياضيين في بياناتي.
   *[other] **{ $delegation }**: { $count } رياضيًا في بياناتي.
}
delegation-not-listed = **{ $delegation }**: لا يشارك بمنتخب في هذه الدورة.
sessions-delegation-note = جلسات المسابقات المسجل فيها هذا المنتخب ({ $delegation })؛ المواجهات وقوائم الانطلاق ليست ضمن بياناتي.
delegation-count = عدد المنتخبات المشاركة: { $count } (لجان أولمبية وطنية ورياضيون محايدون).
participant-count = عدد الرياضيين المسجلين: { $count }.
discipline-list = { $count ->
    [one] رياضة واحدة: { $names }.
    [two] رياضتان: { $names }.
    [few] { $count } رياضات: { $names }.
   *[other] { $count } رياضة: { $names }.
}
venue-hosts = **{ $venue }** – الرياضات التي تقام هنا: { $disciplines }.
scope-awards = مسابقات الميداليات
starter-table = أرني جدول الميداليات
unofficial-note = لستُ خدمة رسمية تابعة لمنظمي الألعاب.
