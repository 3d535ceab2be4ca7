export function restartDelayMs(failures: number): number;

export function keepRunning(program: {
  name: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  onFailure?: (failures: number) => void;
}): { restart: () => void; stop: () => Promise<void> };
