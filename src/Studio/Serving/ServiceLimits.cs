using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Reports.Studio.Serving;

/// <summary>What a service takes on at once.</summary>
/// <param name="Work">How many requests are worked on at once.</param>
/// <param name="Waiting">How many more wait for their turn; what comes then is sent away with 503.</param>
/// <param name="HeldBytes">The bytes of all requests that are read or wait.</param>
/// <param name="Patience">How long a request may wait for its turn.</param>
sealed record ServiceLimits(int Work, int Waiting, long RequestBytes, long HeldBytes, TimeSpan Patience)
{
    /// <summary>For a machine of some processors: 32 MB a request, 256 MB of all, a thousand waiting.</summary>
    public static ServiceLimits For(int processors) => new(processors, 1_000, 32 << 20, 256 << 20, TimeSpan.FromSeconds(30));
}

/// <summary>Lets requests in one after the other, as the limits say: first to be read, then to be worked on.</summary>
sealed class ServiceGate(ServiceLimits limits) : IDisposable
{
    const int Unit = 1 << 20;

    readonly ConcurrencyLimiter _held = new(new() { PermitLimit = (int)(limits.HeldBytes / Unit), QueueLimit = int.MaxValue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    readonly ConcurrencyLimiter _work = new(new() { PermitLimit = limits.Work, QueueLimit = limits.Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    int _waiting;

    /// <summary>Room for a request's bytes, as many as it says or may have; null when too many wait.</summary>
    public async Task<RateLimitLease?> Room(HttpContext context)
    {
        if (Interlocked.Increment(ref _waiting) > limits.Waiting)
        {
            Interlocked.Decrement(ref _waiting);
            return null;
        }

        try
        {
            context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = limits.RequestBytes;
            var bytes = context.Request.ContentLength ?? limits.RequestBytes;
            return await Within(_held, 1 + (int)(Math.Min(bytes, limits.RequestBytes) / Unit), context.RequestAborted);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>A turn to work; null when too many wait.</summary>
    public Task<RateLimitLease?> Turn(HttpContext context) => Within(_work, 1, context.RequestAborted);

    async Task<RateLimitLease?> Within(ConcurrencyLimiter limiter, int permits, CancellationToken aborted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        patience.CancelAfter(limits.Patience);
        try
        {
            var lease = await limiter.AcquireAsync(permits, patience.Token);
            return lease.IsAcquired ? lease : null;
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _held.Dispose();
        _work.Dispose();
    }
}

/// <summary>Why a request is sent away.</summary>
static class ServiceProblems
{
    public static Sentence Key { get; } = new("Thiếu khóa, hoặc khóa sai: gửi kèm «Authorization: Bearer KHÓA».", "The key is missing or wrong: send «Authorization: Bearer KEY».");

    public static Sentence NoSuchPath { get; } = new("Chỉ có POST /render, POST /check, POST /paper/{id} và GET /health.", "There are POST /render, POST /check, POST /paper/{id} and GET /health only.");

    public static Sentence Busy { get; } = new("Máy chủ đang bận; hãy gửi lại sau giây lát.", "The server is busy; send it again in a moment.");

    public static Sentence NeedsTemplateAndData { get; } = new("Gửi multipart/form-data với hai tệp: «template» và «data».", "Send multipart/form-data with two files: «template» and «data».");

    public static Sentence NeedsYear { get; } = new("Gửi nội dung tệp số liệu: application/json, hoặc application/octet-stream cho bảng tính.", "Send the data file itself: application/json, or application/octet-stream for a workbook.");

    public static Sentence OwnFault { get; } = new("Lỗi của chính chương trình, không phải của bạn.", "A fault of the program itself, not yours.");
}
