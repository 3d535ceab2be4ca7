interface Migration {
  name: string;
  checksum: string;
  sql: string;
}

interface AppliedMigration {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

export function pendingMigrations(migrations: Migration[], applied: AppliedMigration[]): Migration[];
export function migrate(url: string, folder?: string): Promise<{ note: string }>;
