using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace UmbrellaSite.Cms.MediaFiles.Images;

/// <summary>Whether images can be made in other sizes on this machine.</summary>
internal sealed class ImageHealthCheck(Vips vips) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(vips.IsInstalled
            ? HealthCheckResult.Healthy("Images are made in other sizes by libvips.")
            : HealthCheckResult.Degraded(
                $"Images are delivered in their original size, because libvips is not installed. On Debian: apt-get install {Vips.Package}"));
}
