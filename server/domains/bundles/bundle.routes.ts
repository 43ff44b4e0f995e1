/** Endpoints of the documents of a process in one file. */
import { route } from '../../kernel/http/bind.ts'
import { startBundle, stopBundle } from './bundle-commands.ts'
import { serveBundle } from './serve-bundle.ts'
import { listBundles, showBundle } from './show-bundles.ts'
import { downloadBundle, recordTaking } from './take-bundle.ts'

export const bundleRoutes = [
  route(startBundle),
  route(showBundle),
  route(listBundles),
  route(stopBundle),
  route(downloadBundle, ({ reply, output, world }) => serveBundle(reply, world, output), recordTaking),
]
