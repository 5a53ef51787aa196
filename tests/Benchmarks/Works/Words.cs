namespace Reports.Benchmarks.Works;

/// <summary>Invented sentences that follow from a seed.</summary>
sealed class Words(uint seed)
{
    static readonly string[] All =
        """
        tập thể nhà trường tổ chuyên môn giáo viên học sinh phụ huynh đoàn kết chất lượng kế hoạch nhiệm vụ trọng tâm thực hiện
        hoàn thành kết quả phong trào thi đua sáng kiến kinh nghiệm bồi dưỡng thường xuyên kiểm tra đánh giá nội bộ cơ sở vật chất
        thư viện thiết bị phòng học an toàn nền nếp kỷ cương trách nhiệm phối hợp lãnh đạo phân công theo dõi báo cáo tổng kết năm học
        chỉ tiêu vượt mức đúng hạn khắc phục hạn chế nguyên nhân giải pháp tiếp tục nâng cao 98,5% 120 em 45 tiết R&D <5
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    uint _state = seed;

    public int Below(int count)
    {
        _state = (_state * 1664525) + 1013904223;
        return (int)((_state >> 8) % (uint)count);
    }

    public string Some(int least, int most) => string.Join(' ', Enumerable.Range(0, least + Below(most - least + 1)).Select(_ => All[Below(All.Length)]));
}
