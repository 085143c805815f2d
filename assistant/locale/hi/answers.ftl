# उत्तरों की भाषा। हर $मान हिन्दी में तैयार होकर आता है और अपने मूल (कर्ता) रूप में होता है; उसके लिंग-वचन का पता नहीं होता।
# इसलिए मान के बाद कारक-चिह्न या उससे बँधी क्रिया नहीं आती: "शीर्षक: मान" या डैश। संबोधन "आप", वाक्य के अंत में दंड (।)।

## सत्र: एक
when-future = **{ $title }**: { $date }, { $time }।
when-future-venue = **{ $title }**: { $date }, { $time }, { $venue }।
when-running = अभी चल रहा है – **{ $title }**: { $date }, { $time }, { $venue }।
when-past = हो चुका है – **{ $title }**: { $date }, { $time }, { $venue }।
when-cancelled = रद्द – **{ $title }**। पहले तय समय: { $date }, { $time }।
when-postponed = स्थगित – **{ $title }**। नया समय अभी पता नहीं है। पहले तय समय: { $date }, { $time }।
where-session = **{ $title }**: { $venue } ({ $date }, { $time })।
change-moved = समय बदला गया है। पहले: { $old }; अब: { $new }।
change-cancelled = रद्द। पहले तय समय: { $old }।
change-postponed = स्थगित, नया समय अभी पता नहीं है। पहले तय समय: { $old }।
change-reason = कारण: { $reason }।
change-known = सूचना का समय: { $when }।
change-none = इसमें किसी बदलाव की जानकारी नहीं है: { $scope }।
change-header = कार्यक्रम में अब तक के बदलाव ({ $count }):
duration = **{ $title }**: { $start } से { $end } तक तय, लगभग { $duration }।
time-left = शुरू होने में बाकी: { $duration }।
time-zone-note = सभी समय आयोजन स्थल के स्थानीय समय हैं ({ $zone })।

## सत्र: सूची
list-header = { $count ->
    [one] { $count } सत्र – { $scope }:
   *[other] { $count } सत्र – { $scope }:
}
list-none = इसके लिए कोई सत्र नहीं मिला: { $scope }।
list-more = { $count ->
    [one] … और { $count }।
   *[other] … और { $count }।
}
list-nearest = सबसे नज़दीकी अगला: { $session }
list-previous = पिछला था: { $session }
now-header = { $count ->
    [one] अभी जारी – { $count } सत्र:
   *[other] अभी जारी – { $count } सत्र:
}
now-none = इस समय कुछ नहीं चल रहा है।
now-none-scope = इस समय इसमें कुछ नहीं चल रहा है: { $scope }।
next-header = आगे क्या है – { $scope }:
next-none = इसमें आगे कुछ तय नहीं है: { $scope }।
award-sessions-header = { $count ->
    [one] { $count } फ़ैसला – { $scope }:
   *[other] { $count } फ़ैसले – { $scope }:
}
first-session = पहला: { $session }
last-session = आख़िरी: { $session }
count-sessions = { $count ->
    [one] { $count } सत्र – { $scope }।
   *[other] { $count } सत्र – { $scope }।
}
count-contests = { $count ->
    [one] { $count } स्पर्धा – { $scope }।
   *[other] { $count } स्पर्धाएँ – { $scope }।
}
outside-dates = आयोजन { $start } से { $end } तक है। आपके पूछे समय ({ $asked }) का कोई कार्यक्रम मेरे पास नहीं है।
cancelled-mark = रद्द
postponed-mark = स्थगित
running-mark = जारी
finished-mark = समाप्त
run-number = रन { $number }
session-number = क्रमांक { $number }
group-name = ग्रुप { $group }

## परिणाम
result-header = **{ $contest }** – परिणाम:
result-line = **{ $award }**: { $names } ({ $delegation })
result-line-no-delegation = **{ $award }**: { $names }
result-line-delegation = **{ $award }**: { $delegation }
result-rank = { $rank }. { $names } ({ $delegation })
result-shared = { $award }: एक से ज़्यादा को दिया गया।
result-not-awarded = { $award }: स्थान बराबर रहने के कारण नहीं दिया गया।
result-not-yet = अभी फ़ैसला नहीं हुआ है – **{ $contest }**। फ़ैसला कब: { $date }, { $time }, { $venue }।
result-pending = **{ $contest }** – { $date } को फ़ैसला हो गया, पर परिणाम अभी मुझ तक नहीं पहुँचा है।
result-session-unknown = **{ $title }** – समाप्त ({ $date })। इस हिस्से का अलग परिणाम मेरे डेटा में नहीं है, केवल पूरी स्पर्धा के विजेता हैं।
result-none-yet = इसमें अभी किसी पुरस्कार का फ़ैसला नहीं हुआ है: { $scope }।
results-header = परिणाम – { $scope }:
predict-none = यह अभी कोई नहीं जान सकता, और मैं भविष्यवाणी नहीं करता।

## पुरस्कार तालिका
table-header = पुरस्कार तालिका, { $when } तक:
table-header-scope = पुरस्कार तालिका – { $scope }, { $when } तक:
table-line = { $rank }. **{ $delegation }** – { $counts }, कुल { $total }
table-empty = अभी किसी पुरस्कार का फ़ैसला नहीं हुआ है ({ $when } तक)।
delegation-awards = **{ $delegation }**, { $when } तक: { $counts }; कुल { $total }।
delegation-awards-none = **{ $delegation }** – अब तक कोई पुरस्कार नहीं ({ $when } तक)।
delegation-award-count = **{ $delegation }** – { $award }: { $count } ({ $when } तक)।
delegation-rank = तालिका में स्थान: { $rank }।
award-total = { $count ->
    [one] अब तक { $count } पुरस्कार ({ $scope }, { $when } तक)।
   *[other] अब तक { $count } पुरस्कार ({ $scope }, { $when } तक)।
}

## लोग और दल
participant-info = **{ $name }** – { $delegation }। स्पर्धाएँ: { $contests }।
participant-info-no-delegation = **{ $name }**। भागीदारी: { $contests }।
participant-awards = **{ $name }** ({ $delegation }) – अब तक जीते: { $awards }।
participant-awards-none = **{ $name }** ({ $delegation }) – अब तक कोई पुरस्कार नहीं ({ $when } तक)।
participant-programme = **{ $name }** ({ $delegation }) – जिन स्पर्धाओं में नाम दर्ज है, उनके सत्र:
participant-programme-over = **{ $name }** ({ $delegation }) – दर्ज स्पर्धाओं में आगे कुछ तय नहीं है।
participant-no-entries = **{ $name }** ({ $delegation }) – नाम सूची में है, पर मेरे डेटा में कोई स्पर्धा नहीं दी गई है।
participant-many = इस नाम के कई लोग हैं। आप किनके बारे में पूछ रहे हैं?
entries-note = मेरे डेटा में स्पर्धा के अनुसार दर्ज नाम हैं, स्टार्ट लिस्ट नहीं। किसी दौर में असल में कौन उतरेगा, यह अलग हो सकता है।
delegation-size = { $count ->
    [one] **{ $delegation }**: मेरे डेटा में { $count } प्रतिभागी।
   *[other] **{ $delegation }**: मेरे डेटा में { $count } प्रतिभागी।
}
delegation-people = **{ $delegation }** – { $scope }: { $names }
people-more = … और { $count }
delegation-not-listed = इस आयोजन के दलों में नहीं है – **{ $delegation }**।
sessions-delegation-note = ये उन स्पर्धाओं के सत्र हैं जिनमें इस दल का नाम दर्ज है ({ $delegation })। मुक़ाबलों की जोड़ियाँ और स्टार्ट लिस्ट मेरे डेटा में नहीं हैं।
delegation-count = { $count } दल भाग ले रहे हैं।
participant-count = सूची में { $count } प्रतिभागी हैं।

## स्थल
venue-where = **{ $venue }**: { $place }।
venue-local-names = दूसरे नाम: { $names }।
venue-coordinates = स्थिति: लगभग { $lat }, { $lon }।
venue-capacity = **{ $venue }**: लगभग { $number } दर्शक।
venue-capacity-range = **{ $venue }**: { $low } से { $high } दर्शक; स्रोतों में अलग-अलग आँकड़े हैं।
venue-capacity-unknown = इसकी क्षमता का कोई भरोसेमंद आँकड़ा मेरे पास नहीं है: **{ $venue }**।
venue-hosts = **{ $venue }** – यहाँ होंगे: { $disciplines }।
discipline-venues = **{ $discipline }** – कहाँ: { $venues }
venues-header = { $count ->
    [one] { $count } स्थल – { $scope }:
   *[other] { $count } स्थल – { $scope }:
}
discipline-list = { $count ->
    [one] { $count } विधा: { $names }।
   *[other] { $count } विधाएँ: { $names }।
}
contest-list = { $count ->
    [one] { $count } स्पर्धा – { $scope }:
   *[other] { $count } स्पर्धाएँ – { $scope }:
}
directions-unknown = यहाँ पहुँचने का रास्ता मेरे पास नहीं है: **{ $venue }**।
event-dates = **{ $event }**: { $start } से { $end } तक।
event-over = आयोजन समाप्त हो चुका है। तारीख़ें: { $start } से { $end } तक।
event-not-started = आयोजन की शुरुआत: { $start }।
clock-now = आयोजन स्थल पर अभी समय: { $time } ({ $date })।

## उद्धरण
quote-other-language = यह जानकारी मेरे पास केवल इस भाषा में है: { $language }। मूल पाठ:
bulletin-header = ताज़ा सूचना:
confidence-medium = यह जानकारी एक ही स्रोत से है।
confidence-low = यह जानकारी पक्की नहीं है; कृपया मौके पर पता कर लें।
see-also = यह भी देखें: { $title }

## दोबारा पूछना
clarify-which = आप किसके बारे में पूछ रहे हैं?
clarify-contest = कई विकल्प हैं। आप किसके बारे में पूछ रहे हैं?
clarify-venue = आप किस स्थल के बारे में पूछ रहे हैं?
clarify-empty = आप क्या जानना चाहते हैं? समय, जगह, परिणाम, आने-जाने और नियमों के बारे में पूछ सकते हैं।
did-you-mean = मैंने यह समझा: { $name }।

## जब पता न हो
abstain = यह मुझे नहीं पता: मेरे स्रोतों में इसके बारे में कोई भरोसेमंद जानकारी नहीं है।
abstain-words = यह मुझे नहीं पता: मेरे स्रोतों में “{ $words }” के बारे में कुछ नहीं मिला।
abstain-help = कृपया सूचना केंद्र पर पूछें या आधिकारिक पेज देखें: { $website }
abstain-help-desk = कृपया सूचना केंद्र के कर्मचारियों से पूछें।
abstain-emergency = आपात स्थिति में { $number } पर फ़ोन करें।
abstain-related = इस विषय पर मैं यह बता सकता हूँ – { $topic }:

## मना करना
refuse-instructions = मैं यह नहीं कर सकता। मैं केवल इस आयोजन से जुड़े सवालों के जवाब इसी की जानकारी से देता हूँ।
refuse-staff = यह जानकारी सार्वजनिक नहीं है, इसलिए मैं यहाँ इसमें मदद नहीं कर सकता। कर्मचारी स्टाफ़ डेस्क में लॉग इन कर सकते हैं।
refuse-other-topic = मैं केवल इस आयोजन से जुड़े सवालों के जवाब देता हूँ।

## बातचीत
greet = नमस्ते, मैं चिचेरोने हूँ – { $event } का सहायक। समय, जगह, परिणाम, आने-जाने या नियमों के बारे में पूछिए।
thanks = आपका स्वागत है। क्या आप कुछ और जानना चाहेंगे?
bye = नमस्ते, आयोजन का आनंद लीजिए।
identity = मैं चिचेरोने हूँ – { $event } का स्वचालित सहायक, इंसान नहीं। मैं आयोजन के कार्यक्रम और दस्तावेज़ों से जवाब देता हूँ और हमेशा स्रोत बताता हूँ।
capabilities = आप बारह भाषाओं में पूछ सकते हैं कि क्या कब और कहाँ है, आज क्या है, कौन जीता, किसी स्थल तक कैसे पहुँचें और साथ क्या ला सकते हैं।
unofficial-note = मैं आयोजकों की आधिकारिक सेवा नहीं हूँ।
language-yes = हाँ, मैं बारह भाषाएँ समझता हूँ: जिस भाषा में चाहें, लिखिए।
affirm = अच्छा। आप क्या जानना चाहेंगे?
deny = ठीक है। आप और क्या जानना चाहेंगे?
handoff = मैं एक स्वचालित सहायक हूँ और यहाँ से किसी व्यक्ति से आपकी बात नहीं करा सकता। कृपया सूचना केंद्र के कर्मचारियों से पूछें।
apology = इसके लिए क्षमा चाहता हूँ। बताइए, आप क्या जानना चाहते हैं; मैं अपने स्रोतों में फिर से देखूँगा।

## ख़तरा
emergency-title = आपात स्थिति: अभी { $number } पर फ़ोन करें
emergency-call = यह कॉल हर फ़ोन से, दिन-रात मुफ़्त है।
emergency-staff = तुरंत सबसे पास के कर्मचारी या सुरक्षाकर्मी को बताएँ।
emergency-say = यह वाक्य दिखाएँ या बोलें ({ $local }): “{ $phrase }”
emergency-posts = मौके पर चिकित्सा सहायता:
emergency-stay = यदि आपके लिए सुरक्षित हो, तो उस व्यक्ति के पास रहें।
emergency-child = बच्चा खो जाने पर आप { $number } पर भी फ़ोन कर सकते हैं।
emergency-phrase-medical = कृपया मदद कीजिए: यहाँ तुरंत डॉक्टर की ज़रूरत है।
emergency-phrase-fire = कृपया मदद कीजिए: यहाँ आग लगी है।
emergency-phrase-danger = कृपया मदद कीजिए: हम यहाँ ख़तरे में हैं।
emergency-phrase-child = कृपया मदद कीजिए: एक बच्चा खो गया है।

## ग़लत इनपुट
input-empty = सवाल ख़ाली है। कृपया लिखें कि आप क्या जानना चाहते हैं।
input-too-long = आपका सवाल बहुत लंबा है ({ $length } अक्षर; अधिकतम { $limit })। कृपया छोटा करें।
input-unreadable = मैं इसे पढ़ नहीं सका। कृपया सवाल सादे पाठ में लिखें।
error-internal = हमारी ओर से कुछ गड़बड़ हो गई। कृपया थोड़ी देर में फिर कोशिश करें।

## टुकड़े
as-of = { $when } तक
source-schedule = कार्यक्रम
source-results = परिणाम
source-venues = स्थल
source-participants = प्रतिभागी
date-time = { $date }, { $time }
time-range = { $start }–{ $end }
time-from = { $start } से
list-separator = {", "}
scope-separator = {" · "}
scope-all = पूरा आयोजन
scope-awards = फ़ैसले
scope-from-now = अब से
part-morning = सुबह
part-afternoon = दोपहर बाद
part-evening = शाम
part-night = रात
gender-men = पुरुष
gender-women = महिला
gender-mixed = मिश्रित
hours = { $count ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
}
minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
}
days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}

## शुरुआती सवाल
starter-today = आज क्या-क्या है?
starter-now = अभी क्या चल रहा है?
starter-next = आगे क्या है?
starter-tomorrow = कल क्या-क्या है?
starter-table = पुरस्कार तालिका दिखाइए
starter-when = { $name } – कब है?
starter-how-get = { $venue } – कैसे पहुँचें?
starter-changes = क्या कुछ बदला या रद्द हुआ है?
