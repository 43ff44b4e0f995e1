// How is the built-in PostgreSQL set up on this machine? By its memory; given anew at every start.
import { totalmem } from 'node:os'

const MB = 1024 * 1024

/** @param durable false only for tests: a power failure may then lose everything. */
export function settings(socketDir: string, durable: boolean): Record<string, string> {
  return {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    max_connections: '100',
    ...memory(machineMemory()),
    ...(durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB', max_connections: '200' }),
    wal_compression: 'pglz',
    random_page_cost: '1.1', // solid state disks
    jit: 'off', // our queries are short: compiling them costs more than it saves
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '',
    log_min_messages: 'log', // errors of statements reach the application, which logs them without people's data
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    idle_in_transaction_session_timeout: '10min',
  }
}

/** In bytes; what the container may use, where there is one. */
function machineMemory(): number {
  const allowed = process.constrainedMemory?.() ?? 0
  return allowed > 0 && allowed < totalmem() ? allowed : totalmem()
}

/** The machine is shared with Node, files' cache included, hence an eighth and not the customary quarter. */
export function memory(bytes: number): Record<string, string> {
  const share = (part: number, least: number, most: number) => `${Math.round(Math.min(most, Math.max(least, bytes / MB / part)))}MB`
  return {
    shared_buffers: share(8, 64, 4096),
    effective_cache_size: share(2, 256, 65_536),
    work_mem: share(512, 4, 64),
    maintenance_work_mem: share(32, 64, 1024),
    max_wal_size: share(8, 512, 4096),
  }
}
