using Reports.Engine.Scripting;

namespace Reports.Engine.Tests.WordFiles;

/// <summary>Resources that a test gives by name.</summary>
sealed class NamedFiles(params (string Name, byte[] Bytes)[] files) : IDocumentResources
{
    public byte[]? Find(string name) => files.FirstOrDefault(file => file.Name == name).Bytes;
}
