export const root: string;
export const ADDIN_FOLDER: string;
export const WORKBENCH_FOLDER: string;

export function buildAddin(): Promise<void>;
export function buildWorkbench(): Promise<void>;
export function runPackage(
  script: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<void>;
