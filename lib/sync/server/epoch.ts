/**
 * SQL for the epoch of the data: which cluster, and which timeline of it. A point-in-time restore starts a new timeline and
 * a restored dump a new cluster, so phones notice that the server forgot what they had sent. Read with every answer, since
 * a process may outlive a restore.
 */
export const epochSql = `((SELECT system_identifier FROM pg_control_system())::text || '.' ||
  left(pg_walfile_name(pg_current_wal_lsn()), 8))`;
