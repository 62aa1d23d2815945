using System.Reflection;
using System.Reflection.Emit;
using Alignment.Cli;
using Alignment.Texts;
using Alignment.Web;

namespace Alignment.Tests;

/// <summary>The order of each house: a room uses only rooms before it. Read from the compiled references, so that no alias or full name gets past.</summary>
public sealed class RoomsTests
{
    private static readonly House Library = new(typeof(Article).Assembly, "Alignment", ["Texts", "Lexicons", "Anchors", "Scoring", "Aligning", "Facts", "Corpora", "Search", "Formats", "Evaluation", "(the flow)", "Training"]);
    private static readonly House Program = new(typeof(CommandLine).Assembly, "Alignment.Cli", ["Providers", "Reading", "Sharding", "Pages", "Output", "Options", "Commands"]);
    private static readonly House TheViewer = new(typeof(Viewer).Assembly, "Alignment.Web", ["Hosting", "Pairs", "Searching", "Reviewing", "Quality"]);
    private static readonly Dictionary<short, OpCode> OpCodeByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => o.Value);

    [Fact]
    public void A_room_uses_only_rooms_before_it()
    {
        House[] houses = [Library, Program, TheViewer];

        var breaches = houses.SelectMany(house => house.Assembly.GetTypes()
            .SelectMany(type => References(type).Select(used => (From: house.Room(type), To: house.Room(used), Line: $"{type.FullName} uses {used.FullName}")))
            .Where(r => r.From >= 0 && r.To > r.From).Select(r => r.Line)).Distinct().Order(StringComparer.Ordinal);

        Assert.Empty(breaches);
    }

    [Fact]
    public void Every_type_of_the_library_lives_in_a_room()
    {
        var homeless = Library.Assembly.GetExportedTypes().Where(t => Library.Room(t) < 0).Select(t => t.FullName);

        Assert.Empty(homeless);
    }

    private static IEnumerable<Type> References(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)).ToList();
        return type.GetInterfaces().Append(type.BaseType)
            .Concat(type.GetFields(all).Select(f => f.FieldType))
            .Concat(methods.SelectMany(m => m.GetParameters().Select(p => p.ParameterType)))
            .Concat(methods.OfType<MethodInfo>().Select(m => m.ReturnType))
            .Concat(methods.SelectMany(BodyReferences))
            .OfType<Type>().SelectMany(Parts);
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
    }

    private static List<Type?> BodyReferences(MethodBase method)
    {
        var used = new List<Type?>();
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
        {
            return used;
        }

        used.AddRange(body.LocalVariables.Select(v => v.LocalType));
        var typeArguments = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var i = 0; i < code.Length;)
        {
            var value = code[i] == 0xFE ? (short)(0xFE00 | code[i + 1]) : code[i];
            var opCode = OpCodeByValue[value];
            i += opCode.Size;
            if (opCode.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, i), typeArguments, methodArguments);
                used.Add(member as Type ?? member?.DeclaringType);
                used.Add((member as MethodInfo)?.ReturnType);
                used.Add((member as FieldInfo)?.FieldType);
            }

            i += OperandSize(opCode.OperandType, code, i);
        }

        return used;
    }

    private static int OperandSize(OperandType type, byte[] code, int at) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    /// <param name="Assembly">What is compiled of it.</param>
    /// <param name="Root">The namespace around its rooms; what lies in it directly puts the rooms together, or is used by all.</param>
    /// <param name="Rooms">In order; the flow is the library's root.</param>
    private sealed record House(Assembly Assembly, string Root, string[] Rooms)
    {
        public int Room(Type type)
        {
            if (type.Assembly != Assembly || type.Namespace is not { } space || !space.StartsWith(Root, StringComparison.Ordinal))
            {
                return -1;
            }

            return Array.IndexOf(Rooms, space == Root ? "(the flow)" : space[(Root.Length + 1)..].Split('.')[0]);
        }
    }
}
