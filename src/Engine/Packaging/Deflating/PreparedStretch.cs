namespace Reports.Engine.Packaging.Deflating;

/// <summary>A stretch ready to be written: for the first time piece by piece, and again as a copy of itself.</summary>
/// <param name="Text">Its bytes.</param>
/// <param name="Has">What stands around it.</param>
/// <param name="Pieces">How it is written for the first time.</param>
/// <param name="Again">The lengths of the matches that write it again, as bits; empty when it is too short.</param>
/// <param name="Checksum">The checksum of its bytes.</param>
/// <param name="MostBits">More bits than it takes in any case.</param>
sealed record PreparedStretch(
    KnownText Text, Surroundings Has, Copy[] Pieces, (uint Bits, int Count)[] Again, KnownChecksum Checksum, long MostBits);
