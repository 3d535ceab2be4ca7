interface PostgresServer {
  port: number;
  url: (database: string) => string;
  exited: Promise<string>;
  stop: () => Promise<void>;
}

export function startPostgres(options: {
  dataDir: string;
  password: string;
  port?: number;
  settings?: Record<string, string>;
}): Promise<PostgresServer>;
