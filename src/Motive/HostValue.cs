using System.Globalization;

namespace Motive;

/// <summary>The value of a fact as a program that hosts a story says it: a truth, a number, or the name of something in the story.</summary>
public readonly record struct HostValue
{
    private HostValue(string text) => Text = text;

    /// <summary>As a story writes it: <c>true</c>, <c>3</c>, <c>Hall</c>, <c>nowhere</c>.</summary>
    public string Text { get; }

    /// <summary>A truth.</summary>
    public static HostValue FromBoolean(bool value) => new(value ? "true" : "false");

    /// <summary>A number.</summary>
    public static HostValue FromInt32(int value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The name of something, as the story file has it.</summary>
    public static HostValue FromString(string value) => new(value ?? throw new ArgumentNullException(nameof(value)));

    /// <inheritdoc cref="FromBoolean"/>
    public static implicit operator HostValue(bool value) => FromBoolean(value);

    /// <inheritdoc cref="FromInt32"/>
    public static implicit operator HostValue(int value) => FromInt32(value);

    /// <inheritdoc cref="FromString"/>
    public static implicit operator HostValue(string value) => FromString(value);
}
