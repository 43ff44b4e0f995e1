/** How each kind of event reads in the history (andamento), in both languages. Text is never stored: it is built from the event's data. */

import { accessSentences } from './event-sentences/access.ts'
import { blocksSentences } from './event-sentences/blocks.ts'
import { documentsSentences } from './event-sentences/documents.ts'
import { processesSentences } from './event-sentences/processes.ts'
import { routingSentences } from './event-sentences/routing.ts'
import { systemSentences } from './event-sentences/system.ts'
import { unitWorkSentences } from './event-sentences/unit-work.ts'
import type { Sentence } from './event-sentences/words.ts'
import type { EventKind } from './events.ts'
import type { Language } from './sentences.ts'

const sentences: { [K in EventKind]: Sentence<K> } = {
  ...processesSentences,
  ...routingSentences,
  ...documentsSentences,
  ...blocksSentences,
  ...accessSentences,
  ...unitWorkSentences,
  ...systemSentences,
}

/** The event as a sentence. An event of a kind that this version does not know shows its kind. */
export function eventSentence(kind: string, data: unknown, language: Language): string {
  const sentence = sentences[kind as EventKind] as ((data: unknown, language: Language) => string) | undefined
  return sentence ? sentence(data, language) : kind
}
