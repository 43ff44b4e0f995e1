// Which checks are there, how is each run, and how are its results counted? A step without tests of its own counts as one.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './repository.mjs'
import { buildWeb } from './web-build.mjs'

const bin = (path) => join(root, 'node_modules', path)
const step = (kind, name, ...args) => ({ kind, name, run: async () => asOne(await node(...args)) })
const types = (name, project) => step('types', `types of ${name}`, bin('typescript/bin/tsc'), '-p', project)
const tests = (kind) => ({ kind, name: `${kind} tests`, alone: true, run: () => vitest(kind) })

/** In the order they run; those marked `alone` want the whole machine. */
export const checks = [
  types('contract', 'contract'),
  types('server', 'server'),
  types('web', 'web'),
  types('e2e', 'e2e'),
  types('tools and guards', 'tsconfig.json'),
  step('lint', 'lint and format', bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '--max-diagnostics=none'),
  tests('unit'),
  tests('guards'),
  tests('database'),
  { kind: 'build', name: 'build of the web application', alone: true, run: async () => asOne({ code: buildWeb() ? 0 : 1, output: '' }) },
  { kind: 'stories', name: 'stories in the browser', alone: true, run: stories },
]

const asOne = ({ code, output }) => (code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output })

function node(...args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    })
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(output).toString() }))
  })
}

async function vitest(project) {
  const folder = mkdtempSync(join(tmpdir(), 'lavra-results-'))
  const file = join(folder, 'results.json')
  try {
    const { code, output } = await node(
      bin('vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    )
    return { ...counted(file, code), output }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// A file that cannot be loaded has no tests to fail, and a skipped test proves nothing: both count as failures.
function counted(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numTotalTests: total, testResults } = JSON.parse(readFileSync(file, 'utf8'))
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status === 'passed'),
  )
  const failed = total - passed + broken.length
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed }
}

async function stories() {
  if (!existsSync(join(root, 'e2e/run.ts'))) return { passed: 0, failed: 0, output: '' }
  const { code, output } = await node('--import', 'tsx', 'e2e/run.ts')
  const found = /^(\d+) passed, (\d+) failed\s*$/m.exec(output.trimEnd().split('\n').at(-1) ?? '')
  const [passed, failed] = found ? [Number(found[1]), Number(found[2])] : [0, 1]
  return {
    passed,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    output: found ? output.trimEnd().split('\n').slice(0, -1).join('\n') : output,
  }
}
