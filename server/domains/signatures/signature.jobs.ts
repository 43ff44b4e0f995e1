/** What signatures do later: the signed document's PDF is ready before somebody asks for it. */
import { z } from 'zod'
import type { JobHandlers } from '../../kernel/jobs.ts'
import type { World } from '../../kernel/world.ts'
import { presented, presentPdf } from './view-document.ts'

const payload = z.object({ documentId: z.string() })

export function signatureJobs(world: World): JobHandlers {
  return {
    async renderSignedPdf(given) {
      const { documentId } = payload.parse(given)
      const content = await presented(world.db, documentId)
      if (!content.draft) await presentPdf(world, content)
    },
  }
}
