using Motive.Certifier;

if (args is not [string file])
{
    Console.Error.WriteLine("usage: Motive.Certifier FILE");
    return 2;
}

try
{
    using StreamReader reader = new(file);
    Certificate certificate = Certificate.Read(reader);
    string? wrong = new Verifier(certificate).FindWrong();
    Console.WriteLine(wrong ?? $"It is so: none of {string.Join(", ", certificate.Claims.Select(goal => certificate.Goals[goal].Name))} can come about. The {certificate.States.Count} states hold the beginning and all that follows them.");
    return wrong is null ? 0 : 1;
}
catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or FormatException or IndexOutOfRangeException or ArgumentOutOfRangeException)
{
    Console.Error.WriteLine($"{file}: {unreadable.Message}");
    return 2;
}
