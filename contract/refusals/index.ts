/** All refusals that are written in one row, of every area. */
import { batchRefusals } from './batch.ts'
import { blocksRefusals } from './blocks.ts'
import { bundleRefusals } from './bundles.ts'
import { controlRefusals } from './control.ts'
import { deskRefusals } from './desk.ts'
import { documentRefusals } from './documents.ts'
import { knowledgeRefusals } from './knowledge.ts'
import { levelsRefusals } from './levels.ts'
import { lifeRefusals } from './life.ts'
import { notesRefusals } from './notes.ts'
import { secrecyRefusals } from './secrecy.ts'
import { signalsRefusals } from './signals.ts'
import { timingRefusals } from './timing.ts'
import { treeRefusals } from './tree.ts'
import { workPlansRefusals } from './work-plans.ts'

export const refusalRows = {
  ...batchRefusals,
  ...blocksRefusals,
  ...bundleRefusals,
  ...controlRefusals,
  ...deskRefusals,
  ...documentRefusals,
  ...levelsRefusals,
  ...knowledgeRefusals,
  ...lifeRefusals,
  ...notesRefusals,
  ...secrecyRefusals,
  ...signalsRefusals,
  ...timingRefusals,
  ...treeRefusals,
  ...workPlansRefusals,
}
