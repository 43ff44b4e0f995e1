// `npm test`: every check, from a clean clone, with one line of totals at the end. `npm test -- --only=types,unit` selects.
import './node-version.mjs'
import { availableParallelism } from 'node:os'
import { checks } from './checks.mjs'
import { ensureInstalled } from './installation.mjs'

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')
const known = [...new Set(checks.map(({ kind }) => kind))]
const unknown = only?.filter((kind) => !known.includes(kind)) ?? []
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are ${known.join(', ')}.`)
  process.exit(1)
}
if (!ensureInstalled()) process.exit(1)

const chosen = checks.filter(({ kind }) => !only || only.includes(kind))
const totals = { passed: 0, failed: 0 }
const short = chosen.filter(({ alone }) => !alone)
await Promise.all(Array.from({ length: availableParallelism() }, work))
for (const check of chosen.filter(({ alone }) => alone)) await report(check)
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0

async function work() {
  for (let check = short.shift(); check; check = short.shift()) await report(check)
}

async function report(check) {
  const began = Date.now()
  const { passed, failed, output } = await check.run()
  totals.passed += passed
  totals.failed += failed
  const counts = passed + failed === 1 ? '' : ` ${passed} of ${passed + failed}`
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${check.name}${counts} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  if (failed > 0) console.log(`${output.trim()}\n`)
}
