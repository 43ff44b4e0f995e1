/**
 * Is the database out of reach? It restarts, or ended this session. What was under way is undone, and trying again is right: people are
 * told so instead of being shown a failure.
 */

/** Connection trouble, shutdown, crash, starting up, too many sessions. */
const states = /^(08...|57P0[1-5]|53300)$/
/** The socket is not there, or closes. A missing file has the same code and another system call. */
const sockets = /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT)$/
/** What the driver says itself carries no code. */
const words = /^(Connection terminated|Client has encountered a connection error)/

export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (states.test(code) || words.test(error.message)) return true
  const call = 'syscall' in error ? String(error.syscall) : ''
  return sockets.test(code) && (call === 'connect' || (code !== 'ENOENT' && /^(read|write)$/.test(call)))
}
