namespace Motive.Protocol;

/// <summary>What a message can ask for.</summary>
public static class Asked
{
    /// <summary>Compile the story in the message; without files in it, take the one that the host has. It is the one that runs are begun of, until another is opened.</summary>
    public const string Open = "open";

    /// <summary>Take the story in the message, or the host's as it stands now, and go on in it from the same decisions. With an error in it, all stays as it is.</summary>
    public const string Renew = "renew";

    /// <summary>Begin a run.</summary>
    public const string Begin = "begin";

    /// <summary>Go on with a saved run.</summary>
    public const string Resume = "resume";

    /// <summary>Go on until something is told, somebody has to choose, or it is over.</summary>
    public const string Next = "next";

    /// <summary>Decide for an option of the present turn.</summary>
    public const string Choose = "choose";

    /// <summary>Think an option of the present turn through towards the next one, by about one person's thinking, without deciding for it. When it is chosen, what has been thought is not thought again. Nothing is shown of it.</summary>
    public const string Ahead = "ahead";

    /// <summary>Take the last decision back.</summary>
    public const string Undo = "undo";

    /// <summary>Go back to where so many events had come about.</summary>
    public const string Back = "back";

    /// <summary>Why an event came about.</summary>
    public const string Why = "why";

    /// <summary>What whoever is played could make of what somebody did to them, and once it is over whether that is right.</summary>
    public const string Readings = "readings";

    /// <summary>Keep one of these readings with the deed, or none.</summary>
    public const string Pin = "pin";

    /// <summary>What is in the way of an act.</summary>
    public const string WhyNot = "whynot";

    /// <summary>What whoever is played has in mind with an option.</summary>
    public const string Plan = "plan";

    /// <summary>The others, as far as whoever is played knows them.</summary>
    public const string About = "about";

    /// <summary>The places, and who is where as far as whoever is played knows.</summary>
    public const string Map = "map";

    /// <summary>Who knows of what, and since when; while somebody is played, in their picture.</summary>
    public const string WhoKnows = "whoknows";

    /// <summary>What whoever was played never knew; once it is over.</summary>
    public const string NeverKnown = "neverknown";

    /// <summary>The next of the choices that the end may have hung on, tried; once it is over. To try one takes about as long as to watch the rest of the run.</summary>
    public const string Turning = "turning";

    /// <summary>Where everybody was all the time, and what came about where; once it is over, or where nobody is played.</summary>
    public const string Threads = "threads";

    /// <summary>All of it as somebody else lived it; once it is over, or where nobody is played.</summary>
    public const string ToldTo = "toldto";

    /// <summary>What is worth supposing of an event.</summary>
    public const string Suppositions = "suppositions";

    /// <summary>
    /// What would have come if one thing had been otherwise when an event was decided, everybody going on of their own accord: by about one person's thinking at a time, until the answer says that it is over.
    /// </summary>
    public const string WhatIf = "whatif";

    /// <summary>Go back to where an event was decided, with one thing otherwise from there on.</summary>
    public const string Suppose = "suppose";

    /// <summary>What is in people's minds after an event; once it is over, or where nobody is played.</summary>
    public const string State = "state";

    /// <summary>The next of the story's tests, run with all its seeds.</summary>
    public const string Test = "test";

    /// <summary>What came about and was not told, with why; once it is over, or where nobody is played.</summary>
    public const string Untold = "untold";

    /// <summary>What a check of the story finds: asked again and again, it makes one run at a time, until the answer has what was found.</summary>
    public const string Check = "check";

    /// <summary>The first page of the story as it is published, with how it begins: it is run for that, with seed 1.</summary>
    public const string Cover = "cover";

    /// <summary>The run as text, to go on with later or elsewhere.</summary>
    public const string Save = "save";
}
