# This event's own wording: awards are medals, delegations are national teams.
change-header = Changes to the competition schedule that are known now ({ $count }):
award-sessions-header = { $count ->
    [one] One medal decision – { $scope }:
   *[other] { $count } medal decisions – { $scope }:
}
count-contests = { $count ->
    [one] One medal event – { $scope }.
   *[other] { $count } medal events – { $scope }.
}
contest-list = { $count ->
    [one] One medal event – { $scope }:
   *[other] { $count } medal events – { $scope }:
}
result-shared = { $award }: shared, it was awarded more than once.
result-not-awarded = { $award }: not awarded, because of a shared place.
result-session-unknown = **{ $title }** is over ({ $date }), but my data holds no result for this part, only the medallists of the whole event.
result-none-yet = No medal has been decided yet for: { $scope }.
table-header = Medal table, as of { $when }:
table-header-scope = Medal table – { $scope }, as of { $when }:
table-empty = No medal has been decided yet (as of { $when }).
delegation-awards-none = **{ $delegation }** has won no medal so far (as of { $when }).
award-total = { $count ->
    [one] One medal so far ({ $scope }, as of { $when }).
   *[other] { $count } medals so far ({ $scope }, as of { $when }).
}
participant-info = **{ $name }** – { $delegation }. Entered in: { $contests }.
participant-awards-none = **{ $name }** ({ $delegation }) has won no medal so far (as of { $when }).
participant-programme = **{ $name }** ({ $delegation }) is entered in these events; their sessions:
participant-programme-over = **{ $name }** ({ $delegation }): nothing more is planned in the events entered.
entries-note = My data lists entries by event, not start lists: who starts in a given round may differ.
delegation-size = { $count ->
    [one] **{ $delegation }**: one athlete in my data.
   *[other] **{ $delegation }**: { $count } athletes in my data.
}
delegation-not-listed = **{ $delegation }** has no team at these Games.
sessions-delegation-note = Sessions of the events in which { $delegation } is entered; pairings and start lists are not in my data.
delegation-count = { $count } teams take part (national Olympic committees and neutral athletes).
participant-count = { $count } athletes are listed.
discipline-list = { $count ->
    [one] One sport: { $names }.
   *[other] { $count } sports: { $names }.
}
venue-hosts = **{ $venue }** hosts: { $disciplines }.
scope-awards = medal decisions
starter-table = Show me the medal table
unofficial-note = I am not an official service of the organisers of the Games.
