# इस आयोजन के अपने शब्द: पुरस्कार = पदक, दल = राष्ट्रीय टीम, प्रतिभागी = खिलाड़ी।
change-header = प्रतियोगिता कार्यक्रम में अब तक के बदलाव ({ $count }):
award-sessions-header = { $count ->
    [one] { $count } पदक का फ़ैसला – { $scope }:
   *[other] { $count } पदक मुक़ाबले – { $scope }:
}
count-contests = { $count ->
    [one] { $count } पदक स्पर्धा – { $scope }।
   *[other] { $count } पदक स्पर्धाएँ – { $scope }।
}
contest-list = { $count ->
    [one] { $count } पदक स्पर्धा – { $scope }:
   *[other] { $count } पदक स्पर्धाएँ – { $scope }:
}
result-shared = { $award }: साझा, एक से ज़्यादा को दिया गया।
result-not-awarded = { $award }: स्थान बराबर रहने के कारण नहीं दिया गया।
result-session-unknown = **{ $title }** – समाप्त ({ $date })। इस हिस्से का अलग परिणाम मेरे डेटा में नहीं है, केवल पूरी स्पर्धा के पदक विजेता हैं।
result-none-yet = इसमें अभी किसी पदक का फ़ैसला नहीं हुआ है: { $scope }।
table-header = पदक तालिका, { $when } तक:
table-header-scope = पदक तालिका – { $scope }, { $when } तक:
table-empty = अभी किसी पदक का फ़ैसला नहीं हुआ है ({ $when } तक)।
delegation-awards-none = **{ $delegation }** – अब तक कोई पदक नहीं ({ $when } तक)।
award-total = { $count ->
    [one] अब तक { $count } पदक ({ $scope }, { $when } तक)।
   *[other] अब तक { $count } पदक ({ $scope }, { $when } तक)।
}
participant-info = **{ $name }** – { $delegation }। दर्ज स्पर्धाएँ: { $contests }।
participant-awards-none = **{ $name }** ({ $delegation }) – अब तक कोई पदक नहीं ({ $when } तक)।
participant-programme = **{ $name }** ({ $delegation }) – जिन स्पर्धाओं में नाम दर्ज है, उनके मुक़ाबले:
participant-programme-over = **{ $name }** ({ $delegation }) – दर्ज स्पर्धाओं में आगे कोई मुक़ाबला तय नहीं है।
entries-note = मेरे डेटा में स्पर्धा के अनुसार दर्ज नाम हैं, स्टार्ट लिस्ट नहीं। किसी दौर में असल में कौन उतरेगा, यह अलग हो सकता है।
delegation-size = { $count ->
    [one] **{ $delegation }**: मेरे डेटा में { $count } खिलाड़ी।
   *[other] **{ $delegation }**: मेरे डेटा में { $count } खिलाड़ी।
}
delegation-not-listed = इन खेलों में इसकी कोई टीम नहीं है – **{ $delegation }**।
sessions-delegation-note = ये उन स्पर्धाओं के सत्र हैं जिनमें इस टीम का नाम दर्ज है ({ $delegation })। मुक़ाबलों की जोड़ियाँ और स्टार्ट लिस्ट मेरे डेटा में नहीं हैं।
delegation-count = { $count } टीमें भाग ले रही हैं (राष्ट्रीय ओलंपिक समितियाँ और तटस्थ खिलाड़ी)।
participant-count = सूची में { $count } खिलाड़ी हैं।
discipline-list = { $count ->
    [one] { $count } खेल: { $names }।
   *[other] { $count } खेल: { $names }।
}
venue-hosts = **{ $venue }** – यहाँ होंगे: { $disciplines }।
scope-awards = पदक मुक़ाबले
starter-table = पदक तालिका दिखाइए
unofficial-note = मैं खेलों के आयोजकों की आधिकारिक सेवा नहीं हूँ।
