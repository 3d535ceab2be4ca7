interface LockedPackage {
  version?: string;
  integrity?: string;
  optional?: boolean;
  devOptional?: boolean;
}

export function isInstalled(locked: Record<string, LockedPackage>, installed: Record<string, LockedPackage>): boolean;
