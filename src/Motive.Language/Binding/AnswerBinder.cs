using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Who answers an act, and with what. A reply that is named alone has the addressee for its doer, the speaker for the next character that it names, and the same news where both are about some, or a claim about it;
/// what else it takes is free. A reply with arguments says so itself, in the parameters of the act. Another declaration may add replies of its own to the same act.
/// </summary>
/// <param name="scope">Of the act, with its parameters.</param>
/// <param name="consenting">Who do it; the first is the speaker.</param>
internal sealed class AnswerBinder(Program program, ActionSymbol action, Scope scope, ImmutableArray<Expression> consenting)
{
    /// <summary>With fewer replies somebody who is drawn to none of them must have something to fall back upon.</summary>
    private const int FewReplies = 3;

    private readonly NameLookup names = new(program);

    /// <param name="lines">Those of the action itself.</param>
    /// <param name="added">Those that other declarations add: their replies stand beside the action's own to the same addressee.</param>
    public ImmutableArray<Answering> Bind(ImmutableArray<AnsweredSyntax> lines, ImmutableArray<AnsweredSyntax> added)
    {
        if (lines.IsEmpty && added.IsEmpty)
            return [];
        if (consenting.IsEmpty)
        {
            program.Diagnostics.Report(Mistakes.NobodyToAnswer, lines.Concat(added).First().Origin, action.Name);
            return [];
        }

        List<Answering> answered = [];
        foreach (AnsweredSyntax line in lines)
        {
            ReportFew(line);
            answered.AddRange(Bind(line));
        }

        foreach (AnsweredSyntax line in added)
            Add(line, answered);
        return [.. answered];
    }

    private void Add(AnsweredSyntax line, List<Answering> answered)
    {
        foreach (Answering more in Bind(line).ToArray())
        {
            int place = answered.FindIndex(answering => answering.Addressee == more.Addressee);
            if (place < 0)
            {
                ReportFew(line);
                answered.Add(more);
                continue;
            }

            if (more.Otherwise is not null && answered[place].Otherwise is not null)
                program.Diagnostics.Report(Mistakes.SecondLastResort, line.Otherwise!.Origin, action.Name, line.Otherwise.Action.Text);
            answered[place] = answered[place] with { Replies = answered[place].Replies.AddRange(more.Replies), Otherwise = answered[place].Otherwise ?? more.Otherwise };
        }
    }

    private void ReportFew(AnsweredSyntax line)
    {
        if (line.Otherwise is null && line.Replies.Length < FewReplies)
            program.Diagnostics.Report(Mistakes.FewReplies, line.Origin, action.Name, line.Replies.Length == 1 ? "one reply" : "two replies");
    }

    private IEnumerable<Answering> Bind(AnsweredSyntax line) => Addressees(line).ToArray().Select(addressee => Bind(line, addressee)).OfType<Answering>();

    private Answering? Bind(AnsweredSyntax line, int addressee)
    {
        EventPattern?[] replies = [.. line.Replies.Select(reply => Reply(reply, addressee))];
        EventPattern? otherwise = line.Otherwise is { } written ? Reply(written, addressee) : null;
        if (otherwise is not null && program.Symbols.Actions[otherwise.Action.Value].Syntax.Body.Consenting.Length != 1)
            program.Diagnostics.Report(Mistakes.FallbackNeedsOthers, line.Otherwise!.Origin, line.Otherwise.Action.Text);
        EventPattern[] all = [.. replies.Append(otherwise).OfType<EventPattern>()];
        return all.Length == 0 ? null : new Answering(addressee, [.. all], otherwise);
    }

    /// <summary>The parameters whose characters answer.</summary>
    private IEnumerable<int> Addressees(AnsweredSyntax line)
    {
        if (line.Addressee is not { IsMissing: false } name)
            return EverybodyNamed(line);
        int position = Position(action, name.Text);
        if (position >= 0 && IsCharacter(action.Parameters[position]))
            return [position];
        IEnumerable<string> known = action.Parameters.Where(IsCharacter).Select(parameter => parameter.Name).OfType<string>();
        program.Diagnostics.ReportWithHint(Mistakes.AnswererNoCharacter, name.Origin, NearNames.DidYouMean(name.Text, known), name.Text, action.Shape);
        return [];
    }

    private IEnumerable<int> EverybodyNamed(AnsweredSyntax line)
    {
        int[] named = [.. Enumerable.Range(0, action.Parameters.Length).Where(position => IsCharacter(action.Parameters[position]) && !consenting.Contains(new Expression.Variable(position)))];
        if (named.Length == 0)
            program.Diagnostics.Report(Mistakes.NobodyToAnswer, line.Origin, action.Name);
        return named;
    }

    private EventPattern? Reply(PatternSyntax written, int addressee)
    {
        if (written.Arguments is not null)
            return new PatternBinder(program, scope, bindsVariables: false).Bind(written);
        if (names.Action(written.Action) is not { } reply)
            return null;
        int doer = reply.Syntax.Body.Consenting.Select(name => Position(reply, name.Text)).FirstOrDefault(position => position >= 0, -1);
        if (doer < 0)
        {
            program.Diagnostics.Report(Mistakes.ReplyWithoutDoer, written.Origin, reply.Name, action.Name);
            return null;
        }

        Expression?[] arguments = new Expression?[reply.Parameters.Length];
        arguments[doer] = new Expression.Variable(addressee);
        if (First(reply, parameter => IsCharacter(parameter) && Position(reply, parameter.Name) != doer) is int speaker and >= 0)
            arguments[speaker] = consenting[0];
        if (First(reply, IsNews) is int news and >= 0 && First(action, IsNews) is int same and >= 0)
            arguments[news] = new Expression.Variable(same);
        if (First(reply, IsClaim) is int claim and >= 0 && First(action, IsNews) is int asked and >= 0)
            arguments[claim] = new Expression.NewsOfClaim(new Expression.Variable(asked));
        return new EventPattern(reply.Id, [.. arguments]);
    }

    private bool IsCharacter(ParameterSymbol parameter) => parameter.Type?.Is(program.Symbols.Character) == true;

    private bool IsNews(ParameterSymbol parameter) => program.Symbols.News is TypeSymbol news && parameter.Type == news;

    private bool IsClaim(ParameterSymbol parameter) => program.Symbols.Claim is TypeSymbol claim && parameter.Type == claim;

    private static int First(ActionSymbol of, Func<ParameterSymbol, bool> fits) => of.Parameters.Select((parameter, position) => fits(parameter) ? position : -1).FirstOrDefault(position => position >= 0, -1);

    private static int Position(ActionSymbol of, string? name) => name is null ? -1 : First(of, parameter => parameter.Name == name);
}
