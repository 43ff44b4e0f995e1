// A folder for the length of a test, which PostgreSQL's account may enter when the tests run as root.
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lavra-test-'))
  chmodSync(folder, 0o711)
  return folder
}
