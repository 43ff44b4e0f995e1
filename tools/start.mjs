// `npm start`: from whatever state the repository is in to a server that answers. Arguments after `--` go to the server.
import './node-version.mjs'
import { spawn } from 'node:child_process'
import { ensureInstalled } from './installation.mjs'
import { root } from './repository.mjs'
import { ensureWebBuilt } from './web-build.mjs'

if (!ensureInstalled() || !ensureWebBuilt()) process.exit(1)

// A group of its own: Ctrl-C reaches the server once, from here, and not a second time from the terminal.
const server = spawn(
  process.execPath,
  ['--import', './tools/end-with-parent.mjs', '--import', 'tsx', 'server/main.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true },
)

let told = 0
let lastTold = 0
function end(signal) {
  // Ctrl-C arrives twice, from the terminal and from npm; a person in a hurry presses it a second and a third time.
  if (Date.now() - lastTold > 250) told += 1
  lastTold = Date.now()
  server.kill(told > 2 ? 'SIGKILL' : signal)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal === 'SIGHUP' ? 'SIGTERM' : signal))

// npm's shell gives way to this process (`exec` in package.json), so that npm ends when everything has. When npm itself dies without
// passing a signal on (kill -9), that is the signal.
if (process.env.npm_lifecycle_event === 'start') {
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && told === 0 && end('SIGTERM'), 500).unref()
}

server.on('error', (error) => {
  console.error(`The server could not be started: ${error.message}`)
  process.exit(1)
})
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))
