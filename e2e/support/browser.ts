/** A real browser: the system's Chromium if there is one, else the one inside the npm package, so that Node alone is enough. */
import { existsSync } from 'node:fs'
import packaged from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
/** Nothing of the browser's own traffic: it would only wait for a network that tests do not have. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function openBrowser(): Promise<Browser> {
  // The package's own arguments are for cloud functions (one process, no web security): none of them is wanted here.
  const path = process.env.CHROMIUM_PATH ?? installed.find((p) => existsSync(p)) ?? (await packaged.executablePath())
  return chromium.launch({ executablePath: path, args: quiet })
}
