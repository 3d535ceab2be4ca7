export function vapidPublicKey(privateKey: string): string;
export function loadSecrets(dataDir: string): Record<string, string>;
