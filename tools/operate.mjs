// `npm run backup -- FILE`, `npm run restore -- FILE`: what an operator does beside the server, from a clean clone too.
import './node-version.mjs'
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { ensureInstalled } from './installation.mjs'
import { root } from './repository.mjs'

if (!ensureInstalled()) process.exit(1)

// npm runs this in the repository; the person named the file from where they are.
const [command, ...files] = process.argv.slice(2)
const paths = files.map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file))
const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli.ts', command, ...paths], { cwd: root, stdio: 'inherit' })
child.on('exit', (code) => process.exit(code ?? 1))
