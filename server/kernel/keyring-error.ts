/** What can be wrong with the installation's keys? Start-up prints the message and stops: without keys nothing may be sealed. */
export type KeyringProblem =
  | 'master-key-malformed'
  | 'master-key-missing'
  | 'wrong-master-key'
  | 'key-damaged'
  | 'key-missing'
  | 'unreadable'

/** The message is for the operator, in English like the logs: it names the file and what to do. */
export class KeyringError extends Error {
  readonly problem: KeyringProblem
  constructor(problem: KeyringProblem, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'KeyringError'
    this.problem = problem
  }
}
