### Words of the page, of its error notices and of the staff sign-in.
###
### For translators:
### - Translate what stands after "=". Keep the names before "=" and everything in braces, such as { $event }.
### - Tone: calm, friendly, brief; the polite form of address where the language has one.
### - Buttons and labels must stay short: the page is used on phones. A length limit is given where it matters.
### - No word may assume what kind of event it is (games, fair, festival, congress). The event's name comes as { $event }.
### - Where a number is counted, write the plural forms that your language needs: [zero] [one] [two] [few] [many],
###   and always *[other].
### - "For screen readers" marks text that is spoken and not shown.

## The frame of the page

# Title of the browser tab. $event is the event's name.
ui-page-title = { $event } · Visitor assistant
# Description of the page for link previews. $event is the event's name.
ui-page-description = Questions about { $event }, answered in your language, with the source and the time of the information.
# What this service is, shown under the event's name. At most 30 characters.
ui-app-name = Visitor assistant
# Small tag beside the event's name: the service does not come from the organiser. At most 15 characters.
ui-unofficial = Unofficial
# Explains the tag "Unofficial".
ui-unofficial-hint = This is an independent service. The organiser of the event does not run it.
# First link on the page, seen only when reached by keyboard.
ui-skip-link = Skip to the question box
# For screen readers: names the bar at the top.
ui-header-label = Event and settings
# Label of the menu that holds the languages. At most 15 characters.
ui-language-label = Language
# Shown when the browser runs no scripts.
ui-no-script = This page needs JavaScript. Please switch it on in your browser and load the page again.

## The clock that the answers go by

# The page shows the event as at a chosen moment, for a demonstration.
# $moment is a full date and time in your language, $zone is the message ui-clock-zone.
ui-clock-demo = Demo clock: { $moment } ({ $zone })
# The same with the real time.
ui-clock-live = { $moment } ({ $zone })
# Stands in brackets after a time: the time at the place of the event.
ui-clock-zone = local time at the event
# Explains the demo clock.
ui-clock-demo-hint = Answers show the event as it was known at this moment.
# For screen readers: names the clock.
ui-clock-label = Clock of this page

## Before the first question

# Large heading.
ui-welcome-heading = How can I help you?
# Under the heading. $languages is the number of languages, always 2 or more.
ui-welcome-text =
    { $languages ->
       *[other] Ask in your own words, in any of { $languages } languages. Answers name their source.
    }
# Heading over a few sample questions that can be tapped.
ui-starters-heading = Questions to start with

## The conversation

# For screen readers: names the list of questions and answers.
ui-log-label = Conversation
# For screen readers: stands before a visitor's question.
ui-you = You
# For screen readers: stands before an answer.
ui-assistant = Assistant
# Shown while an answer is being prepared.
ui-thinking = Looking it up…
# Label of the field in which the question is typed.
ui-input-label = Your question
# Grey text in the empty field. At most 45 characters.
ui-input-placeholder = Ask about times, places, travel or rules
# Small hint below the field. Enter and Shift are the names of keys.
ui-input-hint = Enter sends, Shift+Enter starts a new line.
# Button: sends the question. At most 12 characters.
ui-send = Send
# Button: removes the conversation from the page and starts afresh. At most 25 characters.
ui-new-conversation = New conversation
# Spoken and shown after the conversation was removed.
ui-conversation-cleared = The conversation was cleared.
# Shown when the question is nearly as long as allowed. $count is a whole number.
ui-characters-left =
    { $count ->
        [one] { $count } character left
       *[other] { $count } characters left
    }

## An answer and what belongs to it

# Label over an answer in an emergency. At most 20 characters.
ui-badge-emergency = Emergency
# Label over an answer that says that something is not known. At most 30 characters.
ui-badge-abstain = Not in our information
# Label over an answer that asks the visitor which of several things is meant. At most 30 characters.
ui-badge-clarify = What do you mean?
# Label over an answer that declines a request. At most 30 characters.
ui-badge-refuse = I cannot help with this
# Label over an answer that sends the visitor to a person. At most 30 characters.
ui-badge-handoff = A person can help you
# Button that dials the emergency number. $number is a telephone number such as 112. At most 25 characters.
ui-emergency-call = Call { $number }
# Opens the list of documents and data that support the answer. $count is a whole number, 1 or more.
ui-sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
# Stands before the name of the publisher or document that a passage comes from. $source is that name.
ui-source-origin = Source: { $source }
# The part of a document in which the passage stands. $locator is a heading or a page.
ui-source-section = Section: { $locator }
# The language of a quoted passage. $language is the name of a language in your language.
ui-source-language = Language: { $language }
# For screen readers: stands before quoted words of a document.
ui-source-quote = Quoted passage
# Names facts from the event's timetable and lists, as opposed to documents. $source is where they come from.
ui-source-facts = Event data: { $source }
# Link to the source on the web.
ui-source-open = Open the source
# For screen readers: stands after a link that opens in another tab.
ui-opens-new-tab = (opens in a new tab)
# Under an answer: how fresh the information is. $moment is a date and time in your language.
ui-as-of = Information as of { $moment }
# Under an answer that was made in the simple way because the language model was out of reach.
ui-degraded = Short form: this answer comes straight from the event data.
# For screen readers: names the row of buttons that hold possible replies.
ui-choices-label = Suggested replies
# Button: copies the answer. At most 12 characters.
ui-copy = Copy
# Shown for a moment after copying. At most 12 characters.
ui-copied = Copied
# Shown when copying failed.
ui-copy-failed = Copying did not work. Please select the text and copy it yourself.
# Question under an answer, with the two buttons that follow. At most 30 characters.
ui-feedback-question = Was this helpful?
# Button: yes, it was helpful. At most 10 characters.
ui-feedback-yes = Yes
# Button: no, it was not helpful. At most 10 characters.
ui-feedback-no = No
# Shown after one of the two buttons was pressed.
ui-feedback-thanks = Thank you for telling us.

## What can go wrong

# The field was empty.
ui-error-empty = Please type a question first.
# The question is too long. $limit is the number of characters allowed, $count the number found.
ui-error-too-long =
    { $limit ->
       *[other] Your question has { $count } characters; { $limit } are allowed. Please ask something shorter.
    }
# Too many questions from one visitor in a short time. $seconds is a whole number, 1 or more.
ui-error-too-many =
    { $seconds ->
        [one] Too many questions at once. Please try again in { $seconds } second.
       *[other] Too many questions at once. Please try again in { $seconds } seconds.
    }
# So many visitors ask at this moment that the question could not be taken.
ui-error-busy = Very many people are asking right now. Please try again in a moment.
# The page cannot reach the server.
ui-error-network = No connection to the assistant. Please check your network and try again.
# The connection is there again.
ui-error-network-back = The connection is back.
# Something failed on the server.
ui-error-internal = Something went wrong on our side. Please try again, or ask at an information desk.
# The page's language is not offered. $tag is a language tag such as "xx", $offered a list of tags.
ui-error-language = The language "{ $tag }" is not offered. Offered languages: { $offered }.
# For programmers: the request is not readable. JSON is the name of a data format, "question" is the name of a field.
ui-error-malformed = The request cannot be read. Send a JSON object with the text field "question".
# For programmers: one field of the request is wrong. $field is its name.
ui-error-field = The field "{ $field }" is missing or has a wrong value.
# For programmers: the address does not exist. $path is an address such as /api/ask.
ui-error-not-found = There is nothing at { $path }.
# For programmers: the whole request is too large. $limit is a size in kilobytes (kB).
ui-error-too-large = The request is too large; { $limit } kB are allowed.
# Button: sends the last question once more. At most 18 characters.
ui-retry = Try again

## The foot of the page

# Reminder under the conversation. It must not be longer than two short sentences.
ui-footer-check = Plans can change. For anything important, ask the staff on site.
# What happens to the questions.
ui-footer-privacy = This service does not store your questions.
# What to do in an emergency. $number is a telephone number such as 112.
ui-footer-emergency = In an emergency, call { $number }.
# Link to the official website of the event.
ui-footer-website = Official website
# Link to the page on which staff sign in. At most 25 characters.
ui-footer-staff = Staff sign-in
# Link to the page for programmers. At most 25 characters.
ui-footer-developers = For developers

## Staff sign-in

# Heading of the sign-in page.
ui-staff-heading = Staff sign-in
# Label of a field.
ui-staff-name = User name
# Label of a field.
ui-staff-password = Password
# Label of a field for the six digits that an authenticator app shows.
ui-staff-code = One-time code
# Button that signs in. At most 15 characters.
ui-staff-enter = Sign in
# Button that signs out. At most 15 characters.
ui-staff-leave = Sign out
# Shown when name, password or code is wrong. It must not say which of them.
ui-staff-wrong = Name, password or code is not right.
# Shown after too many failed attempts. $minutes is a whole number, 1 or more.
ui-staff-locked =
    { $minutes ->
        [one] Too many attempts. Please try again in { $minutes } minute.
       *[other] Too many attempts. Please try again in { $minutes } minutes.
    }
# Link from the staff pages to the visitors' page.
ui-staff-back = To the visitors' page
