export type RefusalReason = 'not-a-workbook' | 'encrypted' | 'legacy-xls' | 'damaged' | 'too-large' | 'empty';

/** Carries the reason from deep inside the reading up to `openPackage`, which answers it as a value. */
export class PackageError extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
    this.name = 'PackageError';
  }
}

export function damaged(message: string): PackageError {
  return new PackageError('damaged', message);
}
