/** What the custom functions' runtime has in place, as far as it is used. */
declare namespace CustomFunctions {
  function associate(id: string, implementation: (...args: unknown[]) => number | number[][]): void;

  enum ErrorCode {
    invalidValue = '#VALUE!',
    invalidNumber = '#NUM!',
  }

  class Error {
    constructor(code: ErrorCode, message?: string);
  }
}
