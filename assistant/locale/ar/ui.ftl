### كلمات الصفحة وإشعارات الأخطاء وتسجيل دخول الموظفين.

ui-page-title = { $event } · مساعد الزوار
ui-page-description = أسئلة عن { $event } بإجابات بلغتك، مع ذكر مصدر المعلومة ووقتها.
ui-app-name = مساعد الزوار
ui-unofficial = غير رسمي
ui-unofficial-hint = هذه خدمة مستقلة لا تديرها الجهة المنظمة للفعالية.
ui-skip-link = انتقل إلى خانة السؤال
ui-header-label = الفعالية والإعدادات
ui-language-label = اللغة
ui-no-script = تحتاج هذه الصفحة إلى JavaScript. يُرجى تفعيله في المتصفح ثم إعادة تحميل الصفحة.
ui-clock-demo = ساعة العرض: { $moment } ({ $zone })
ui-clock-live = { $moment } ({ $zone })
ui-clock-zone = التوقيت المحلي للفعالية
ui-clock-demo-hint = تُظهر الإجابات الفعالية كما كانت معروفة في هذه اللحظة.
ui-clock-label = ساعة هذه الصفحة
ui-welcome-heading = كيف يمكنني مساعدتك؟
ui-welcome-text =
    { $languages ->
        [two] اسأل بكلماتك بإحدى لغتين. تذكر الإجابات مصدرها.
        [few] اسأل بكلماتك بأي من { $languages } لغات. تذكر الإجابات مصدرها.
       *[other] اسأل بكلماتك بأي من { $languages } لغة. تذكر الإجابات مصدرها.
    }
ui-starters-heading = أسئلة للبدء
ui-log-label = المحادثة
ui-you = أنت
ui-assistant = المساعد
ui-thinking = جارٍ البحث…
ui-input-label = سؤالك
ui-input-placeholder = اسأل عن المواعيد والأماكن والمواصلات
ui-input-hint = ‏Enter للإرسال، وShift+Enter لسطر جديد.
ui-send = إرسال
ui-new-conversation = محادثة جديدة
ui-conversation-cleared = مُسحت المحادثة.
ui-characters-left =
    { $count ->
        [zero] لم يبقَ أي حرف
        [one] بقي حرف واحد
        [two] بقي حرفان
        [few] بقيت { $count } أحرف
        [many] بقي { $count } حرفًا
       *[other] بقي { $count } حرف
    }
ui-badge-emergency = طوارئ
ui-badge-abstain = ليس ضمن معلوماتنا
ui-badge-clarify = ماذا تقصد؟
ui-badge-refuse = لا يمكنني المساعدة في هذا
ui-badge-handoff = يمكن لشخص أن يساعدك
ui-emergency-call = اتصل بالرقم { $number }
ui-sources =
    { $count ->
        [one] مصدر واحد
        [two] مصدران
        [few] { $count } مصادر
       *[other] { $count } مصدرًا
    }
ui-source-origin = المصدر: { $source }
ui-source-section = القسم: { $locator }
ui-source-language = اللغة: { $language }
ui-source-quote = مقطع مقتبس
ui-source-facts = بيانات الفعالية: { $source }
ui-source-open = افتح المصدر
ui-opens-new-tab = (يُفتح في علامة تبويب جديدة)
ui-as-of = المعلومات حتى { $moment }
ui-degraded = صيغة مختصرة: هذه الإجابة مأخوذة مباشرة من بيانات الفعالية.
ui-choices-label = ردود مقترحة
ui-copy = نسخ
ui-copied = نُسخ
ui-copy-failed = تعذر النسخ. يُرجى تحديد النص ونسخه بنفسك.
ui-feedback-question = هل كان هذا مفيدًا؟
ui-feedback-yes = نعم
ui-feedback-no = لا
ui-feedback-thanks = شكرًا لإخبارنا.
ui-error-empty = يُرجى كتابة سؤال أولًا.
ui-error-too-long =
    { $limit ->
       *[other] عدد أحرف سؤالك { $count } والمسموح { $limit }. يُرجى اختصاره.
    }
ui-error-too-many =
    { $seconds ->
        [one] أسئلة كثيرة دفعة واحدة. يُرجى المحاولة بعد ثانية واحدة.
        [two] أسئلة كثيرة دفعة واحدة. يُرجى المحاولة بعد ثانيتين.
        [few] أسئلة كثيرة دفعة واحدة. يُرجى المحاولة بعد { $seconds } ثوانٍ.
       *[other] أسئلة كثيرة دفعة واحدة. يُرجى المحاولة بعد { $seconds } ثانية.
    }
ui-error-busy = كثيرون يسألون الآن. يُرجى المحاولة بعد قليل.
ui-error-network = لا يوجد اتصال بالمساعد. يُرجى التحقق من الشبكة ثم المحاولة مجددًا.
ui-error-network-back = عاد الاتصال.
ui-error-internal = حدث خطأ من جانبنا. يُرجى المحاولة مجددًا أو السؤال في مكتب الاستعلامات.
ui-error-language = اللغة "{ $tag }" غير متاحة. اللغات المتاحة: { $offered }.
ui-error-malformed = تعذرت قراءة الطلب. أرسل كائن JSON يتضمن الحقل النصي "question".
ui-error-field = الحقل "{ $field }" ناقص أو قيمته غير صحيحة.
ui-error-not-found = لا يوجد شيء في { $path }.
ui-error-too-large = الطلب كبير جدًا؛ الحد المسموح { $limit } كيلوبايت.
ui-retry = حاول مجددًا
ui-footer-check = قد تتغير المواعيد. في الأمور المهمة اسأل الموظفين في المكان.
ui-footer-privacy = لا تحفظ هذه الخدمة أسئلتك.
ui-footer-emergency = في حالات الطوارئ اتصل بالرقم { $number }.
ui-footer-website = الموقع الرسمي
ui-footer-staff = دخول الموظفين
ui-footer-developers = للمطورين
ui-staff-heading = تسجيل دخول الموظفين
ui-staff-name = اسم المستخدم
ui-staff-password = كلمة المرور
ui-staff-code = رمز لمرة واحدة
ui-staff-enter = دخول
ui-staff-leave = خروج
ui-staff-wrong = الاسم أو كلمة المرور أو الرمز غير صحيح.
ui-staff-locked =
    { $minutes ->
        [one] محاولات كثيرة. يُرجى المحاولة بعد دقيقة واحدة.
        [two] محاولات كثيرة. يُرجى المحاولة بعد دقيقتين.
        [few] محاولات كثيرة. يُرجى المحاولة بعد { $minutes } دقائق.
       *[other] محاولات كثيرة. يُرجى المحاولة بعد { $minutes } دقيقة.
    }
ui-staff-back = إلى صفحة الزوار
