// The error a start ends with when a person must do something: its message is the whole sentence to print, without a stack.

/** @returns an error named `CannotStart`; `main.ts` prints only its message and exits with 1. */
export function cannotStart(sentence: string): Error {
  const error = new Error(sentence)
  error.name = 'CannotStart'
  return error
}

export function isCannotStart(error: unknown): error is Error {
  return error instanceof Error && error.name === 'CannotStart'
}
