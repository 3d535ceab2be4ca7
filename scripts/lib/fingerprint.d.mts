export function fingerprint(sources: string[], isSource?: (file: string) => boolean): string;
export function unlessDone(mark: string, current: string, work: () => unknown): Promise<{ note: string }>;
