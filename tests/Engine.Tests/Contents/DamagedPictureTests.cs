using Reports.Engine.Pictures;

namespace Reports.Engine.Tests.Contents;

/// <summary>A picture that was cut off while it was copied is refused, whatever its kind: Word shows a red cross for it.</summary>
public sealed class DamagedPictureTests
{
    static readonly byte[] Gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];

    static readonly byte[] Jpeg =
    [
        0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xFF, 0xD9,
    ];

    static readonly byte[] Bmp = [.. "BM"u8, 30, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 12, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 24, 0, 0];

    public static TheoryData<byte[]> Kinds => new(TinyPng.Bytes, Gif, Jpeg, Bmp);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_cut_is_refused_and_what_stands_after_the_end_is_not(byte[] picture)
    {
        PictureReader.Read(picture).Should().NotBeNull();
        PictureReader.Read([.. picture, 0, 0]).Should().NotBeNull();
        for (var length = 0; length < picture.Length - 1; length++)
            PictureReader.Read(picture.AsSpan(0, length)).Should().BeNull($"{length} bytes are left");
    }
}
