# The words of the answers. For translators:
# - Every $name is already written in your language (dates, times, venues, contests, delegations), in its
#   dictionary form (nominative, no article). Build the sentence so that no article, case ending, gender or
#   verb agreement depends on it: "Label: { $value }" or a dash is always safe.
# - Register: a good information desk. Polite, short, warm, no exclamation marks.
# - Markdown **bold** is allowed. Keep every $variable that the English uses.

## Sessions: one
# $title names the session, $date a full date with weekday, $time "10:00–12:00", $venue a venue with its town
when-future = **{ $title }**: { $date }, { $time }.
when-future-venue = **{ $title }**: { $date }, { $time }, { $venue }.
when-running = **{ $title }** is on now: { $date }, { $time }, { $venue }.
when-past = **{ $title }** has already taken place: { $date }, { $time }, { $venue }.
when-cancelled = **{ $title }** has been cancelled. It was planned for { $date }, { $time }.
when-postponed = **{ $title }** has been postponed; a new time is not known yet. It was planned for { $date }, { $time }.
where-session = **{ $title }**: { $venue } ({ $date }, { $time }).
# $old and $new are dates with times
change-moved = Moved: planned for { $old }, now { $new }.
change-cancelled = Cancelled; planned for { $old }.
change-postponed = Postponed, new time not known yet; planned for { $old }.
change-reason = Reason: { $reason }.
change-known = Known since { $when }.
change-none = I know of no changes to: { $scope }.
change-header = Changes to the schedule that are known now ({ $count }):
# $duration is like "2 hours"
duration = **{ $title }**: planned from { $start } to { $end }, about { $duration }.
time-left = Starts in { $duration }.
time-zone-note = All times are local time at the event ({ $zone }).

## Sessions: lists
# $scope joins what was asked with " · ", for example "Saturday 14 February 2026 · Main hall"
list-header = { $count ->
    [one] One session – { $scope }:
   *[other] { $count } sessions – { $scope }:
}
list-none = I find no session for: { $scope }.
list-more = { $count ->
    [one] … and one more.
   *[other] … and { $count } more.
}
list-nearest = The next one: { $session }
list-previous = The last one was: { $session }
now-header = { $count ->
    [one] On now – one session:
   *[other] On now – { $count } sessions:
}
now-none = Nothing is on at this moment.
now-none-scope = Nothing is on at this moment for: { $scope }.
next-header = Coming up next – { $scope }:
next-none = Nothing more is planned for: { $scope }.
award-sessions-header = { $count ->
    [one] One decision – { $scope }:
   *[other] { $count } decisions – { $scope }:
}
first-session = The first: { $session }
last-session = The last: { $session }
count-sessions = { $count ->
    [one] One session – { $scope }.
   *[other] { $count } sessions – { $scope }.
}
count-contests = { $count ->
    [one] One contest – { $scope }.
   *[other] { $count } contests – { $scope }.
}
outside-dates = The event runs from { $start } to { $end }; for { $asked } I have no programme.
cancelled-mark = cancelled
postponed-mark = postponed
running-mark = on now
finished-mark = over
run-number = run { $number }
session-number = no. { $number }
group-name = group { $group }

## Results
result-header = **{ $contest }** – result:
# $award is the award's name, $names one or more people, $delegation their team
result-line = **{ $award }**: { $names } ({ $delegation })
result-line-no-delegation = **{ $award }**: { $names }
result-line-delegation = **{ $award }**: { $delegation }
result-rank = { $rank }. { $names } ({ $delegation })
result-shared = { $award } was awarded more than once.
result-not-awarded = { $award }: not awarded, because of a shared place.
result-not-yet = **{ $contest }** has not been decided yet. The decision: { $date }, { $time }, { $venue }.
result-pending = **{ $contest }** was decided on { $date }, but no result has reached me yet.
result-session-unknown = **{ $title }** is over ({ $date }), but my data holds no result for this part, only the award winners of the whole contest.
result-none-yet = No award has been decided yet for: { $scope }.
results-header = Results – { $scope }:
predict-none = Nobody can know that yet, and I make no predictions.

## Awards table
table-header = Awards table, as of { $when }:
table-header-scope = Awards table – { $scope }, as of { $when }:
# $counts is like "gold 3, silver 1, bronze 2"
table-line = { $rank }. **{ $delegation }** – { $counts }, { $total } in all
table-empty = No award has been decided yet (as of { $when }).
delegation-awards = **{ $delegation }**, as of { $when }: { $counts }; { $total } in all.
delegation-awards-none = **{ $delegation }** has won no award so far (as of { $when }).
delegation-award-count = **{ $delegation }** – { $award }: { $count } (as of { $when }).
delegation-rank = Place in the table: { $rank }.
award-total = { $count ->
    [one] One award so far ({ $scope }, as of { $when }).
   *[other] { $count } awards so far ({ $scope }, as of { $when }).
}

## People and delegations
participant-info = **{ $name }** – { $delegation }. Entered in: { $contests }.
participant-info-no-delegation = **{ $name }**. Takes part in: { $contests }.
participant-awards = **{ $name }** ({ $delegation }) has won: { $awards }.
participant-awards-none = **{ $name }** ({ $delegation }) has won no award so far (as of { $when }).
participant-programme = **{ $name }** ({ $delegation }) is entered in these contests; their sessions:
participant-programme-over = **{ $name }** ({ $delegation }): nothing more is planned in the contests entered.
participant-no-entries = **{ $name }** ({ $delegation }) is listed, but my data names no contest for this person.
participant-many = I know several people of that name. Whom do you mean?
entries-note = My data lists entries by contest, not start lists: who starts in a given round may differ.
delegation-size = { $count ->
    [one] **{ $delegation }**: one participant in my data.
   *[other] **{ $delegation }**: { $count } participants in my data.
}
delegation-people = **{ $delegation }** – { $scope }: { $names }
people-more = … and { $count } more
delegation-not-listed = **{ $delegation }** is not among the delegations of this event.
sessions-delegation-note = Sessions of the contests in which { $delegation } is entered; pairings and start lists are not in my data.
delegation-count = { $count } delegations take part.
participant-count = { $count } participants are listed.

## Venues
venue-where = **{ $venue }**: { $place }.
venue-local-names = Also known as: { $names }.
venue-coordinates = Position: about { $lat }, { $lon }.
venue-capacity = **{ $venue }**: about { $number } spectators.
venue-capacity-range = **{ $venue }**: between { $low } and { $high } spectators, sources differ.
venue-capacity-unknown = I have no reliable figure for the capacity of **{ $venue }**.
venue-hosts = **{ $venue }** hosts: { $disciplines }.
discipline-venues = **{ $discipline }** takes place at: { $venues }
venues-header = { $count ->
    [one] One venue – { $scope }:
   *[other] { $count } venues – { $scope }:
}
discipline-list = { $count ->
    [one] One discipline: { $names }.
   *[other] { $count } disciplines: { $names }.
}
contest-list = { $count ->
    [one] One contest – { $scope }:
   *[other] { $count } contests – { $scope }:
}
directions-unknown = I have no directions for **{ $venue }**.
event-dates = **{ $event }**: { $start } to { $end }.
event-over = The event is over: it ran from { $start } to { $end }.
event-not-started = The event starts on { $start }.
clock-now = It is { $time } at the event ({ $date }).

## Passages
quote-other-language = I have this only in { $language }. The original text:
bulletin-header = Current notice:
confidence-medium = This comes from a single source.
confidence-low = This is uncertain; please check on site.
see-also = See also: { $title }

## Asking back
clarify-which = Which one do you mean?
clarify-contest = There are several possibilities. Which one do you mean?
clarify-venue = Which venue do you mean?
clarify-empty = What would you like to know? You can ask about times, places, results, travel and rules.
did-you-mean = I understood: { $name }.

## Not knowing
abstain = I don't know that: my sources hold nothing reliable about it.
abstain-words = I don't know that: I find nothing about “{ $words }” in my sources.
abstain-help = Please ask at an information desk or see the official page: { $website }
abstain-help-desk = Please ask the staff at an information desk.
abstain-emergency = In an emergency call { $number }.
abstain-related = What I can tell you about { $topic }:

## Refusing
refuse-instructions = I can't do that. I only answer questions about this event, from its own information.
refuse-staff = That is not public information, so I can't help with it here. Staff can sign in to the staff desk.
refuse-other-topic = I only answer questions about this event.

## Small talk
greet = Hello, I'm Cicerone, the assistant for { $event }. Ask me about times, places, results, travel or rules.
thanks = You're welcome. Is there anything else you would like to know?
bye = Goodbye, and enjoy the event.
identity = I'm Cicerone, an automatic assistant for { $event }, not a person. I answer from the event's own schedule and documents and always name the source.
capabilities = You can ask me when and where something takes place, what is on today, who won, how to get to a venue and what to bring, in twelve languages.
unofficial-note = I am not an official service of the organisers.
language-yes = Yes, I speak twelve languages: just write in the one you prefer.
affirm = Good. What would you like to know?
deny = All right. What else would you like to know?
handoff = I'm an automatic assistant and cannot pass you on to a person from here. Please ask the staff at an information desk.
apology = I'm sorry about that. Tell me what you would like to know, and I'll check it in my sources.

## Danger
# $phrase is the sentence to say in the local language, $local the name of that language
emergency-title = Emergency: call { $number } now
emergency-call = The call is free, day and night, from any telephone.
emergency-staff = Tell the nearest member of staff or a steward at once.
emergency-say = Show or say this in { $local }: “{ $phrase }”
emergency-posts = Medical help on site:
emergency-stay = Stay with the person, if it is safe for you.
emergency-child = For a missing child you can also call { $number }.
# the sentence to show to local staff, in your own language (it is used when yours is the local language)
emergency-phrase-medical = Help, please: we need a doctor here right away.
emergency-phrase-fire = Help, please: there is a fire here.
emergency-phrase-danger = Help, please: we are in danger here.
emergency-phrase-child = Help, please: a child is missing.

## Bad input
input-empty = I received an empty question. Please type what you would like to know.
input-too-long = Your question is too long ({ $length } characters; at most { $limit }). Please shorten it.
input-unreadable = I could not read that. Please type your question as plain text.
error-internal = Something went wrong on our side. Please try again in a moment.

## Building blocks
as-of = As of { $when }
source-schedule = Schedule
source-results = Results
source-venues = Venues
source-participants = Participants
date-time = { $date }, { $time }
time-range = { $start }–{ $end }
time-from = from { $start }
list-separator = {", "}
scope-separator = {" · "}
scope-all = whole event
scope-awards = decisions
scope-from-now = from now on
part-morning = morning
part-afternoon = afternoon
part-evening = evening
part-night = night
gender-men = men
gender-women = women
gender-mixed = mixed
hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}
minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
days = { $count ->
    [one] one day
   *[other] { $count } days
}

## Starter questions (written as a visitor would ask)
starter-today = What's on today?
starter-now = What's on right now?
starter-next = What's next?
starter-tomorrow = What's on tomorrow?
starter-table = Show me the awards table
starter-when = When is { $name }?
starter-how-get = How do I get to { $venue }?
starter-changes = Has anything been moved or cancelled?
