using Reports.Engine.Pictures;

namespace Reports.Engine.Rendering;

/// <summary>A picture as a part of the finished package.</summary>
sealed record MediaPart(string Name, PictureFormat Format, byte[] Bytes);
