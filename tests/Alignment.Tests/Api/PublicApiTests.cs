using System.Reflection;
using System.Text;
using Alignment.Documents;
using Alignment.Tests.Cli;
using Alignment.Texts;

namespace Alignment.Tests.Api;

/// <summary>What the packages promise, kept as goldens: a change of it is seen in the commit that makes it (UPDATE_GOLDENS=1 writes it anew).</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("Alignment", typeof(Article))]
    [InlineData("Alignment.Documents", typeof(Document))]
    public void The_public_surface_is_what_was_agreed(string package, Type inside)
    {
        var surface = new StringBuilder();
        foreach (var type in inside.Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            surface.Append(type.FullName).Append('\n');
            foreach (var line in Members(type).Distinct().Order(StringComparer.Ordinal))
            {
                surface.Append("  ").Append(line).Append('\n');
            }
        }

        Golden.Check($"api/{package}.txt", surface.ToString());
    }

    // What the compiler makes of a record (Equals, Deconstruct…) is no promise of ours.
    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetMembers(own).Where(m => m.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "op_Equality" or "op_Inequality" or "PrintMembers" or "value__") && !m.Name.StartsWith('<'))
            .Select(member => member switch
            {
                FieldInfo field => field.IsLiteral ? $"{field.Name} = {field.GetRawConstantValue()}" : $"{Name(field.FieldType)} {field.Name}",
                PropertyInfo property => $"{Name(property.PropertyType)} {property.Name}{(property.SetMethod is { IsPublic: true } ? " { set }" : "")}",
                ConstructorInfo constructor => $"new({Parameters(constructor)})",
                MethodInfo { IsSpecialName: false } method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
                _ => "",
            }).Where(line => line.Length > 0);
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.IsOptional ? " = default" : "")}"));

    private static string Name(Type type) => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
}
