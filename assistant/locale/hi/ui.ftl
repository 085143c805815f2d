### पेज, त्रुटि-सूचनाओं और स्टाफ़ लॉगिन के शब्द। संबोधन "आप", लहजा शांत और संक्षिप्त।

## पेज का ढाँचा

ui-page-title = { $event } · दर्शक सहायक
ui-page-description = { $event } से जुड़े सवालों के जवाब आपकी भाषा में, स्रोत और जानकारी के समय के साथ।
ui-app-name = दर्शक सहायक
ui-unofficial = अनौपचारिक
ui-unofficial-hint = यह एक स्वतंत्र सेवा है। इसे आयोजक नहीं चलाते।
ui-skip-link = सीधे सवाल के बॉक्स पर जाएँ
ui-header-label = आयोजन और सेटिंग
ui-language-label = भाषा
ui-no-script = इस पेज के लिए JavaScript ज़रूरी है। कृपया ब्राउज़र में इसे चालू करके पेज फिर खोलें।

## घड़ी, जिसके हिसाब से जवाब हैं

ui-clock-demo = डेमो घड़ी: { $moment } ({ $zone })
ui-clock-live = { $moment } ({ $zone })
ui-clock-zone = आयोजन का स्थानीय समय
ui-clock-demo-hint = जवाब इस समय तक की जानकारी के अनुसार हैं।
ui-clock-label = इस पेज की घड़ी

## पहले सवाल से पहले

ui-welcome-heading = मैं आपकी क्या मदद कर सकता हूँ?
ui-welcome-text =
    { $languages ->
       *[other] { $languages } भाषाओं में से किसी में भी, अपने शब्दों में पूछिए। जवाब के साथ स्रोत भी मिलता है।
    }
ui-starters-heading = यहाँ से शुरू कर सकते हैं

## बातचीत

ui-log-label = बातचीत
ui-you = आप
ui-assistant = सहायक
ui-thinking = देख रहा हूँ…
ui-input-label = आपका सवाल
ui-input-placeholder = समय, जगह, रास्ते या नियमों पर पूछें
ui-input-hint = Enter से भेजें, Shift+Enter से नई पंक्ति।
ui-send = भेजें
ui-new-conversation = नई बातचीत
ui-conversation-cleared = बातचीत हटा दी गई।
ui-characters-left =
    { $count ->
        [one] { $count } अक्षर बाकी
       *[other] { $count } अक्षर बाकी
    }

## जवाब और उससे जुड़ी बातें

ui-badge-emergency = आपात स्थिति
ui-badge-abstain = हमारी जानकारी में नहीं
ui-badge-clarify = आपका मतलब क्या है?
ui-badge-refuse = इसमें मदद नहीं कर सकता
ui-badge-handoff = कर्मचारी मदद कर सकते हैं
ui-emergency-call = { $number } पर कॉल करें
ui-sources =
    { $count ->
        [one] { $count } स्रोत
       *[other] { $count } स्रोत
    }
ui-source-origin = स्रोत: { $source }
ui-source-section = भाग: { $locator }
ui-source-language = भाषा: { $language }
ui-source-quote = उद्धृत अंश
ui-source-facts = आयोजन का डेटा: { $source }
ui-source-open = स्रोत खोलें
ui-opens-new-tab = (नए टैब में खुलेगा)
ui-as-of = { $moment } तक की जानकारी
ui-degraded = संक्षिप्त जवाब: यह सीधे आयोजन के डेटा से है।
ui-choices-label = सुझाए गए जवाब
ui-copy = कॉपी करें
ui-copied = कॉपी हुआ
ui-copy-failed = कॉपी नहीं हो सका। कृपया पाठ चुनकर ख़ुद कॉपी करें।
ui-feedback-question = क्या इससे मदद मिली?
ui-feedback-yes = हाँ
ui-feedback-no = नहीं
ui-feedback-thanks = बताने के लिए धन्यवाद।

## गड़बड़ियाँ

ui-error-empty = कृपया पहले सवाल लिखें।
ui-error-too-long =
    { $limit ->
       *[other] आपके सवाल में { $count } अक्षर हैं; { $limit } तक लिख सकते हैं। कृपया छोटा सवाल पूछें।
    }
ui-error-too-many =
    { $seconds ->
        [one] एक साथ बहुत सारे सवाल। कृपया { $seconds } सेकंड बाद फिर कोशिश करें।
       *[other] एक साथ बहुत सारे सवाल। कृपया { $seconds } सेकंड बाद फिर कोशिश करें।
    }
ui-error-busy = इस समय बहुत लोग पूछ रहे हैं। कृपया थोड़ी देर में फिर कोशिश करें।
ui-error-network = सहायक से संपर्क नहीं हो पा रहा। कृपया नेटवर्क जाँचें और फिर कोशिश करें।
ui-error-network-back = संपर्क फिर जुड़ गया है।
ui-error-internal = हमारी ओर से कुछ गड़बड़ हो गई। कृपया फिर कोशिश करें या सूचना केंद्र पर पूछें।
ui-error-language = यह भाषा उपलब्ध नहीं है: "{ $tag }"। उपलब्ध भाषाएँ: { $offered }।
ui-error-malformed = अनुरोध पढ़ा नहीं जा सका। "question" नाम के टेक्स्ट फ़ील्ड वाला JSON ऑब्जेक्ट भेजें।
ui-error-field = फ़ील्ड "{ $field }" नहीं है या उसका मान ग़लत है।
ui-error-not-found = इस पते पर कुछ नहीं है: { $path }
ui-error-too-large = अनुरोध बहुत बड़ा है; { $limit } kB तक भेज सकते हैं।
ui-retry = फिर कोशिश करें

## पेज का निचला भाग

ui-footer-check = कार्यक्रम बदल सकता है। ज़रूरी बातें मौके पर कर्मचारियों से पूछ लें।
ui-footer-privacy = यह सेवा आपके सवाल सहेजकर नहीं रखती।
ui-footer-emergency = आपात स्थिति में { $number } पर फ़ोन करें।
ui-footer-website = आधिकारिक वेबसाइट
ui-footer-staff = स्टाफ़ लॉगिन
ui-footer-developers = डेवलपर के लिए

## स्टाफ़ लॉगिन

ui-staff-heading = स्टाफ़ लॉगिन
ui-staff-name = यूज़र नाम
ui-staff-password = पासवर्ड
ui-staff-code = वन-टाइम कोड
ui-staff-enter = लॉग इन
ui-staff-leave = लॉग आउट
ui-staff-wrong = नाम, पासवर्ड या कोड सही नहीं है।
ui-staff-locked =
    { $minutes ->
        [one] बहुत बार कोशिश हो चुकी है। कृपया { $minutes } मिनट बाद फिर कोशिश करें।
       *[other] बहुत बार कोशिश हो चुकी है। कृपया { $minutes } मिनट बाद फिर कोशिश करें।
    }
ui-staff-back = दर्शकों के पेज पर जाएँ
