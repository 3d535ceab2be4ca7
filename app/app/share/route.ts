/**
 * Where an installed app's share lands in a browser whose service worker is not there yet: the scanner opens, and the
 * other app still has what it shared.
 */
export const POST = (): Response => new Response(null, { status: 303, headers: { location: "/app/scanner" } });
