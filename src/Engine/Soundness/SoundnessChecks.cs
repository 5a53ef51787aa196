namespace Reports.Engine.Soundness;

/// <summary>All that must hold in a finished document. Broken XML and hostile zips are refused before, by the opening of the file.</summary>
static class SoundnessChecks
{
    /// <summary>Every check, from the zip inwards.</summary>
    public static IReadOnlyList<SoundnessCheck> All { get; } =
    [
        // The package.
        new ZipIsClean(),
        new EveryPartHasAContentType(),
        new NoDuplicateContentTypes(),
        new FileNameFitsContent(),
        new RelationshipsResolve(),
        new NoOrphanMedia(),
        new PicturesCanBeShown(),
        new NothingIsFetchedFromOutside(),
        new NothingIsImportedLater(),
        new IgnorablePrefixesAreDeclared(),

        // Blocks and tables.
        new EveryStoryHasAParagraph(),
        new EveryCellEndsWithAParagraph(),
        new TableIsFollowedByAParagraph(),
        new TablesHaveRowsAndCells(),
        new RowSpansMatchTheGrid(),
        new VerticalMergesBegin(),
        new SectionPropertiesComeLast(),

        // Text.
        new SpacesArePreserved(),
        new LineBreaksAreElements(),
        new ContentControlsHaveContent(),
        new CheckBoxGlyphsAgree(),
        new FieldsAreBalanced(),

        // Names and ids.
        new DrawingIdsAreUnique(),
        new ContentControlIdsAreUnique(),
        new BookmarksArePaired(),
        new RangesArePaired(),
        new NotesAndCommentsArePaired(),
        new ReferencesExist(),
        new NumberingExists(),
        new StylesExist(),

        // Whatever the schema says besides.
        new SchemaHolds(),
    ];
}
