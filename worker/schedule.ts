/**
 * What the worker does by the clock, in UTC: minute, hour, day, month, weekday, job, options, payload. `fill`: a run that
 * was missed while nothing ran is made up for. Source of the format: https://worker.graphile.org/docs/cron
 */
export const schedule = [
  "20 3 * * * collect-garbage ?fill=1d&max=3 {v:1}",
  "*/15 * * * * tell-digests ?max=3 {v:1}",
].join("\n");
