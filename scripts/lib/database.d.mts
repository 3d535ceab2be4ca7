export function reachDatabase(url: string): Promise<void>;
