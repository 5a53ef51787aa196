namespace Reports.Engine.Packaging.Deflating;

/// <summary>What values look like before there are any: Vietnamese words and numbers. Others cost a little more space.</summary>
static class ExpectedValues
{
    /// <summary>How many bytes a value is expected to have.</summary>
    public const int Length = 20;

    const string Sample =
        """
        Nguyễn Thị Hương, Trần Văn Minh, Lê Quốc Bảo, Phạm Thu Hà, Hoàng Đức Anh, Vũ Ngọc Lan, Đặng Hữu Phước
        Hoàn thành tốt nhiệm vụ; đạt 98,5% kế hoạch năm 2024. Chi bộ họp ngày 15/12/2023, có mặt 17 đảng viên.
        Giáo viên Toán, Tổ trưởng tổ Khoa học tự nhiên; vào Đảng 03/02/2010, chính thức 03/02/2011. Số: 25/BC-CB
        Tập thể đoàn kết, giữ nề nếp, chất lượng dạy và học được nâng lên; còn 3 việc chưa xong đúng hạn.
        1 2 3 4 5 6 7 8 9 10 11 12 100 250 1.204 36,7 0 5 45 60 the members of the school and the report for
        """;

    static readonly byte[] Bytes = Encoding.UTF8.GetBytes(Sample.ReplaceLineEndings(" ").Normalize());

    /// <summary>Expects so many more values.</summary>
    public static void AddTo(SymbolWeights weights, long values)
    {
        foreach (var value in Bytes)
            weights.AddLiteral(value, values * Length * 64 / Bytes.Length);
    }
}
