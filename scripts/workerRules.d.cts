export const WORKER_RULES: string;

export function workerHeaders(pathname: string): Record<string, string>;
