# كلمات الإجابات بالعربية.

## الجلسات: واحدة
when-future = **{ $title }**: { $date }، { $time }.
when-future-venue = **{ $title }**: { $date }، { $time }، { $venue }.
when-running = **{ $title }** – جلسة جارية الآن: { $date }، { $time }، { $venue }.
when-past = **{ $title }** – جلسة انتهت: { $date }، { $time }، { $venue }.
when-cancelled = **{ $title }**: أُلغيت الجلسة. كان الموعد المقرر: { $date }، { $time }.
when-postponed = **{ $title }**: تأجلت الجلسة، ولم يُعرف الموعد الجديد بعد. كان الموعد المقرر: { $date }، { $time }.
where-session = **{ $title }**: { $venue } ({ $date }، { $time }).
change-moved = تغيّر الموعد: كان مقررًا { $old }، وأصبح الآن { $new }.
change-cancelled = أُلغيت؛ كان الموعد المقرر { $old }.
change-postponed = تأجلت، ولم يُعرف الموعد الجديد بعد؛ كان الموعد المقرر { $old }.
change-reason = السبب: { $reason }.
change-known = معلوم منذ { $when }.
change-none = لا أعلم بأي تغيير بشأن: { $scope }.
change-header = التغييرات المعروفة حاليًا في البرنامج ({ $count }):
duration = **{ $title }**: من { $start } إلى { $end } حسب البرنامج، أي نحو { $duration }.
time-left = تبدأ بعد { $duration }.
time-zone-note = جميع الأوقات بالتوقيت المحلي لمكان الفعالية ({ $zone }).

## الجلسات: قوائم
list-header = { $count ->
    [one] جلسة واحدة – { $scope }:
    [two] جلستان – { $scope }:
    [few] { $count } جلسات – { $scope }:
    [many] { $count } جلسة – { $scope }:
   *[other] { $count } جلسة – { $scope }:
}
list-none = لا أجد أي جلسة: { $scope }.
list-more = { $count ->
    [one] … وواحدة أخرى.
    [two] … واثنتان أخريان.
    [few] … و{ $count } أخرى.
   *[other] … و{ $count } أخرى.
}
list-nearest = التالية: { $session }
list-previous = كانت الأخيرة: { $session }
now-header = { $count ->
    [one] جارية الآن – جلسة واحدة:
    [two] جارية الآن – جلستان:
    [few] جارية الآن – { $count } جلسات:
   *[other] جارية الآن – { $count } جلسة:
}
now-none = لا يجري شيء في هذه اللحظة.
now-none-scope = لا يجري شيء في هذه اللحظة: { $scope }.
next-header = التالي – { $scope }:
next-none = لم يبقَ شيء في البرنامج: { $scope }.
award-sessions-header = { $count ->
    [one] جلسة حسم واحدة – { $scope }:
    [two] جلستا حسم – { $scope }:
    [few] { $count } جلسات حسم – { $scope }:
   *[other] { $count } جلسة حسم – { $scope }:
}
first-session = الأولى: { $session }
last-session = الأخيرة: { $session }
count-sessions = { $count ->
    [one] جلسة واحدة – { $scope }.
    [two] جلستان – { $scope }.
    [few] { $count } جلسات – { $scope }.
   *[other] { $count } جلسة – { $scope }.
}
count-contests = { $count ->
    [one] مسابقة واحدة – { $scope }.
    [two] مسابقتان – { $scope }.
    [few] { $count } مسابقات – { $scope }.
   *[other] { $count } مسابقة – { $scope }.
}
outside-dates = تقام الفعالية من { $start } إلى { $end }؛ ولا يوجد لديّ برنامج لتاريخ: { $asked }.
cancelled-mark = ملغاة
postponed-mark = مؤجلة
running-mark = جارية الآن
finished-mark = انتهت
run-number = الجولة { $number }
session-number = رقم { $number }
group-name = المجموعة { $group }

## النتائج
result-header = **{ $contest }** – النتيجة:
result-line = **{ $award }**: { $names } ({ $delegation })
result-line-no-delegation = **{ $award }**: { $names }
result-line-delegation = **{ $award }**: { $delegation }
result-rank = { $rank }. { $names } ({ $delegation })
result-shared = { $award }: مُنحت أكثر من مرة.
result-not-awarded = { $award }: لم تُمنح بسبب تساوي المراكز.
result-not-yet = **{ $contest }**: لم تُحسم المسابقة بعد. موعد الحسم: { $date }، { $time }، { $venue }.
result-pending = **{ $contest }**: حُسمت المسابقة في { $date }، لكن لم تصلني أي نتيجة بعد.
result-session-unknown = **{ $title }**: انتهت الجلسة ({ $date })، لكن بياناتي لا تتضمن نتيجة هذا الجزء، بل الفائزين في المسابقة كلها فقط.
result-none-yet = لم يُحسم شيء بعد: { $scope }.
results-header = النتائج – { $scope }:
predict-none = لا أحد يستطيع معرفة ذلك مسبقًا، وأنا لا أقدم توقعات.

## جدول الجوائز
table-header = جدول الجوائز حتى { $when }:
table-header-scope = جدول الجوائز – { $scope }، حتى { $when }:
table-line = { $rank }. **{ $delegation }** – { $counts }، المجموع { $total }
table-empty = لم يُحسم أي شيء بعد (حتى { $when }).
delegation-awards = **{ $delegation }**، حتى { $when }: { $counts }؛ المجموع { $total }.
delegation-awards-none = **{ $delegation }**: لا جوائز حتى الآن ({ $when }).
delegation-award-count = **{ $delegation }** – { $award }: { $count } (حتى { $when }).
delegation-rank = المركز في الجدول: { $rank }.
award-total = { $count ->
    [one] جائزة واحدة حتى الآن ({ $scope }، { $when }).
    [two] جائزتان حتى الآن ({ $scope }، { $when }).
    [few] { $count } جوائز حتى الآن ({ $scope }، { $when }).
   *[other] { $count } جائزة حتى الآن ({ $scope }، { $when }).
}

## الأشخاص والوفود
participant-info = **{ $name }** – { $delegation }. المشاركات المسجلة: { $contests }.
participant-info-no-delegation = **{ $name }**. المشاركات: { $contests }.
participant-awards = **{ $name }** ({ $delegation }) – الجوائز: { $awards }.
participant-awards-none = **{ $name }** ({ $delegation }): لا جوائز حتى الآن ({ $when }).
participant-programme = **{ $name }** ({ $delegation }) – جلسات المسابقات المسجل فيها هذا الاسم:
participant-programme-over = **{ $name }** ({ $delegation }): لم يبقَ شيء في برنامج المسابقات المسجلة.
participant-no-entries = **{ $name }** ({ $delegation }): الاسم موجود في القائمة، لكن بياناتي لا تذكر أي مسابقة له.
participant-many = أعرف أكثر من شخص بهذا الاسم. من تقصد؟
entries-note = تتضمن بياناتي التسجيلات بحسب المسابقة لا قوائم الانطلاق، وقد يختلف المشاركون في كل جولة.
delegation-size = { $count ->
    [one] **{ $delegation }**: مشارك واحد في بياناتي.
    [two] **{ $delegation }**: مشاركان في بياناتي.
    [few] **{ $delegation }**: { $count } مشاركين في بياناتي.
   *[other] **{ $delegation }**: { $count } مشاركًا في بياناتي.
}
delegation-people = **{ $delegation }** – { $scope }: { $names }
people-more = … و{ $count } آخرون
delegation-not-listed = **{ $delegation }**: ليس ضمن الوفود المشاركة في هذه الفعالية.
sessions-delegation-note = جلسات المسابقات المسجل فيها هذا الوفد ({ $delegation })؛ المواجهات وقوائم الانطلاق ليست ضمن بياناتي.
delegation-count = عدد الوفود المشاركة: { $count }.
participant-count = عدد المشاركين المسجلين: { $count }.

## أماكن المنافسات
venue-where = **{ $venue }**: { $place }.
venue-local-names = أسماء أخرى: { $names }.
venue-coordinates = الموقع التقريبي: { $lat }, { $lon }.
venue-capacity = **{ $venue }**: نحو { $number } متفرج.
venue-capacity-range = **{ $venue }**: بين { $low } و{ $high } متفرج، وتختلف المصادر في ذلك.
venue-capacity-unknown = لا أملك رقمًا موثوقًا عن سعة المكان: **{ $venue }**.
venue-hosts = **{ $venue }** – يُقام هنا: { $disciplines }.
discipline-venues = **{ $discipline }** – المكان: { $venues }
venues-header = { $count ->
    [one] مكان واحد – { $scope }:
    [two] مكانان – { $scope }:
    [few] { $count } أماكن – { $scope }:
   *[other] { $count } مكانًا – { $scope }:
}
discipline-list = { $count ->
    [one] نوع واحد: { $names }.
    [two] نوعان: { $names }.
    [few] { $count } أنواع: { $names }.
   *[other] { $count } نوعًا: { $names }.
}
contest-list = { $count ->
    [one] مسابقة واحدة – { $scope }:
    [two] مسابقتان – { $scope }:
    [few] { $count } مسابقات – { $scope }:
   *[other] { $count } مسابقة – { $scope }:
}
directions-unknown = لا أملك إرشادات للوصول إلى: **{ $venue }**.
event-dates = **{ $event }**: من { $start } إلى { $end }.
event-over = انتهت الفعالية؛ أقيمت من { $start } إلى { $end }.
event-not-started = تبدأ الفعالية يوم { $start }.
clock-now = الساعة الآن في مكان الفعالية { $time } ({ $date }).

## المقاطع
quote-other-language = هذه المعلومة متوفرة لديّ باللغة التالية فقط: { $language }. النص الأصلي:
bulletin-header = تنبيه حالي:
confidence-medium = هذه المعلومة من مصدر واحد.
confidence-low = هذه المعلومة غير مؤكدة؛ يُرجى التحقق منها في الموقع.
see-also = انظر أيضًا: { $title }

## طلب التوضيح
clarify-which = أيّها تقصد؟
clarify-contest = هناك أكثر من احتمال. أيّها تقصد؟
clarify-venue = أي مكان تقصد؟
clarify-empty = ماذا تودّ أن تعرف؟ يمكنك السؤال عن المواعيد والأماكن والنتائج والمواصلات والقواعد.
did-you-mean = فهمت أنك تقصد: { $name }.

## عدم المعرفة
abstain = لا أعرف ذلك؛ فمصادري لا تتضمن معلومة موثوقة عنه.
abstain-words = لا أعرف ذلك؛ لا أجد في مصادري شيئًا عن «{ $words }».
abstain-help = يُرجى السؤال في مكتب الاستعلامات أو مراجعة الصفحة الرسمية: { $website }
abstain-help-desk = يُرجى سؤال الموظفين في مكتب الاستعلامات.
abstain-emergency = في حالات الطوارئ اتصل بالرقم { $number }.
abstain-related = ما يمكنني قوله عن: { $topic }:

## الرفض
refuse-instructions = لا يمكنني ذلك. أجيب فقط عن أسئلة حول هذه الفعالية ومن معلوماتها.
refuse-staff = هذه ليست معلومة عامة، لذلك لا يمكنني المساعدة فيها هنا. يمكن للموظفين تسجيل الدخول إلى صفحة الموظفين.
refuse-other-topic = أجيب فقط عن أسئلة حول هذه الفعالية.

## أحاديث قصيرة
greet = مرحبًا، أنا Cicerone، مساعد { $event }. اسألني عن المواعيد والأماكن والنتائج والمواصلات والقواعد.
thanks = على الرحب والسعة. هل تودّ معرفة شيء آخر؟
bye = إلى اللقاء، ونتمنى لك وقتًا ممتعًا.
identity = أنا Cicerone، مساعد آلي ولست شخصًا، في خدمة زوار { $event }. أجيب من برنامج الفعالية ووثائقها وأذكر المصدر دائمًا.
capabilities = يمكنك أن تسألني متى وأين يُقام أي حدث، وما برنامج اليوم، ومن فاز، وكيف تصل إلى أماكن المنافسات، وماذا تُحضر معك، باثنتي عشرة لغة.
unofficial-note = لستُ خدمة رسمية تابعة للمنظمين.
language-yes = نعم، أتحدث اثنتي عشرة لغة: اكتب باللغة التي تفضّلها.
affirm = حسنًا. ماذا تودّ أن تعرف؟
deny = حسنًا. هل هناك شيء آخر تودّ معرفته؟
handoff = أنا مساعد آلي ولا يمكنني تحويلك إلى شخص من هنا. يُرجى سؤال الموظفين في مكتب الاستعلامات.
apology = أعتذر عن ذلك. أخبرني بما تودّ معرفته وسأبحث عنه في مصادري.

## الخطر
emergency-title = حالة طوارئ: اتصل الآن بالرقم { $number }
emergency-call = المكالمة مجانية ليلًا ونهارًا ومن أي هاتف.
emergency-staff = أخبر فورًا أقرب موظف أو مشرف.
emergency-say = اعرض هذه الجملة أو قلها ({ $local }): «{ $phrase }»
emergency-posts = المساعدة الطبية في المكان:
emergency-stay = ابقَ مع الشخص إن كان ذلك آمنًا لك.
emergency-child = عند فقدان طفل يمكنك أيضًا الاتصال بالرقم { $number }.
emergency-phrase-medical = النجدة من فضلكم: نحتاج إلى طبيب هنا فورًا.
emergency-phrase-fire = النجدة من فضلكم: يوجد حريق هنا.
emergency-phrase-danger = النجدة من فضلكم: نحن في خطر هنا.
emergency-phrase-child = النجدة من فضلكم: طفل مفقود.

## مدخلات غير صالحة
input-empty = وصلني سؤال فارغ. يُرجى كتابة ما تودّ معرفته.
input-too-long = سؤالك طويل جدًا ({ $length } حرفًا، والحد الأقصى { $limit }). يُرجى اختصاره.
input-unreadable = لم أتمكن من قراءة ذلك. يُرجى كتابة سؤالك كنص عادي.
error-internal = حدث خطأ من جانبنا. يُرجى المحاولة مرة أخرى بعد قليل.

## لبنات
as-of = حتى { $when }
source-schedule = البرنامج
source-results = النتائج
source-venues = أماكن المنافسات
source-participants = المشاركون
date-time = { $date }، { $time }
time-range = { $start }–{ $end }
time-from = من { $start }
list-separator = {"، "}
scope-separator = {" · "}
scope-all = الفعالية كلها
scope-awards = جلسات الحسم
scope-from-now = من الآن فصاعدًا
part-morning = صباحًا
part-afternoon = بعد الظهر
part-evening = مساءً
part-night = ليلًا
gender-men = رجال
gender-women = سيدات
gender-mixed = مختلط
hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
   *[other] { $count } ساعة
}
minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
   *[other] { $count } يومًا
}

## أسئلة للبدء
starter-today = ما برنامج اليوم؟
starter-now = ماذا يجري الآن؟
starter-next = ما التالي في البرنامج؟
starter-tomorrow = ما برنامج الغد؟
starter-table = أرني جدول الجوائز
starter-when = متى { $name }؟
starter-how-get = كيف أصل إلى { $venue }؟
starter-changes = هل تغيّر موعد شيء أو أُلغي؟
