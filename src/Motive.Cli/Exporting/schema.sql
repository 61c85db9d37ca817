-- What `motive export` writes. docs/export.md says what the columns mean; a test holds that page against this file.
CREATE TABLE run (
    story TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    language TEXT NOT NULL,
    seed TEXT NOT NULL,
    player TEXT,
    free INTEGER NOT NULL,
    events INTEGER NOT NULL,
    over INTEGER NOT NULL
) STRICT;

CREATE TABLE asked (
    part TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE TABLE entities (
    name TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    display TEXT NOT NULL,
    type TEXT NOT NULL,
    pronoun TEXT NOT NULL
) STRICT;

CREATE TABLE facts (
    fact TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    first TEXT,
    second TEXT,
    args TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE events (
    n INTEGER PRIMARY KEY,
    chapter INTEGER NOT NULL,
    day INTEGER NOT NULL,
    time TEXT NOT NULL,
    began INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    kind TEXT NOT NULL,
    phrase TEXT NOT NULL,
    action TEXT NOT NULL,
    args TEXT NOT NULL,
    words TEXT NOT NULL,
    place TEXT,
    answers INTEGER REFERENCES events,
    out_of_character INTEGER NOT NULL,
    last_resort INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE doers (
    event INTEGER NOT NULL REFERENCES events,
    who TEXT NOT NULL
) STRICT;

CREATE TABLE witnesses (
    event INTEGER NOT NULL REFERENCES events,
    who TEXT NOT NULL
) STRICT;

CREATE TABLE causes (
    event INTEGER NOT NULL REFERENCES events,
    cause INTEGER NOT NULL REFERENCES events
) STRICT;

CREATE TABLE beats (
    event INTEGER NOT NULL REFERENCES events,
    beat TEXT NOT NULL
) STRICT;

CREATE TABLE world (
    fact TEXT NOT NULL REFERENCES facts,
    value ANY,
    since INTEGER NOT NULL,
    until INTEGER
) STRICT;

CREATE TABLE beliefs (
    who TEXT NOT NULL,
    fact TEXT NOT NULL REFERENCES facts,
    value ANY,
    since INTEGER NOT NULL,
    until INTEGER,
    how TEXT NOT NULL,
    from_whom TEXT,
    source INTEGER REFERENCES events,
    was_true INTEGER NOT NULL,
    is_true INTEGER NOT NULL
) STRICT;

CREATE TABLE feelings (
    event INTEGER NOT NULL REFERENCES events,
    who TEXT NOT NULL,
    emotion TEXT NOT NULL,
    toward TEXT,
    level INTEGER NOT NULL
) STRICT;

CREATE TABLE feelings_left (
    who TEXT NOT NULL,
    emotion TEXT NOT NULL,
    toward TEXT,
    level INTEGER NOT NULL,
    since INTEGER
) STRICT;

CREATE TABLE wants_left (
    who TEXT NOT NULL,
    want TEXT NOT NULL,
    points INTEGER NOT NULL
) STRICT;

CREATE TABLE reasons (
    event INTEGER NOT NULL REFERENCES events,
    who TEXT NOT NULL,
    want TEXT NOT NULL,
    gain INTEGER NOT NULL,
    sought TEXT,
    by_player INTEGER,
    minutes INTEGER,
    draw INTEGER,
    hastened INTEGER,
    temperament INTEGER,
    keeping INTEGER,
    chance INTEGER,
    favour INTEGER,
    beat TEXT,
    waits TEXT,
    more_passed INTEGER,
    more_refused INTEGER,
    PRIMARY KEY (event, who)
) STRICT;

CREATE TABLE plans (
    event INTEGER NOT NULL,
    who TEXT NOT NULL,
    step INTEGER NOT NULL,
    act TEXT NOT NULL,
    FOREIGN KEY (event, who) REFERENCES reasons
) STRICT;

CREATE TABLE grounds (
    event INTEGER NOT NULL,
    who TEXT NOT NULL,
    fact TEXT NOT NULL,
    value ANY,
    origin TEXT NOT NULL,
    FOREIGN KEY (event, who) REFERENCES reasons
) STRICT;

CREATE TABLE averted (
    event INTEGER NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    FOREIGN KEY (event, who) REFERENCES reasons
) STRICT;

CREATE TABLE passed_over (
    event INTEGER NOT NULL,
    who TEXT NOT NULL,
    act TEXT NOT NULL,
    rule TEXT,
    gain INTEGER NOT NULL,
    minutes INTEGER,
    draw INTEGER,
    against TEXT,
    by_act TEXT,
    until TEXT,
    FOREIGN KEY (event, who) REFERENCES reasons
) STRICT;

CREATE TABLE ends (
    chapter INTEGER NOT NULL,
    "end" TEXT NOT NULL,
    title TEXT,
    decided_by INTEGER REFERENCES events,
    closed INTEGER NOT NULL
) STRICT;

CREATE TABLE passages (
    place INTEGER PRIMARY KEY,
    event INTEGER,
    kind TEXT NOT NULL,
    point_of_view TEXT,
    text TEXT NOT NULL
) STRICT;

CREATE VIEW relations AS
    SELECT facts.name AS relation, facts.first AS one, facts.second AS other, world.value, world.since, world.until
    FROM world JOIN facts USING (fact)
    JOIN entities AS a ON a.name = facts.first AND a.kind = 'person'
    JOIN entities AS b ON b.name = facts.second AND b.kind = 'person'
    WHERE json_array_length(facts.args) = 2;
