/** What is going on in the demo state? Some three hundred processes in motion, the same on every machine, oldest first. */
import { withNotes, withPhase, withTerms } from './note-steps.ts'
import { type Random, seededRandom } from './random.ts'
import type { Script } from './story-steps.ts'
import { tellLongProcess } from './tell-long-process.ts'
import { type Outcome, tellProcess } from './tell-process.ts'
import type { Topic } from './topic.ts'
import { controlTopics } from './topics-control.ts'
import { peopleTopics } from './topics-people.ts'
import { purchaseTopics } from './topics-purchases.ts'
import { serviceTopics } from './topics-services.ts'
import { technologyTopics } from './topics-technology.ts'

const topics: Topic[] = [...purchaseTopics, ...peopleTopics, ...controlTopics, ...technologyTopics, ...serviceTopics]

/** How many processes end at the desk of each announced account; the others end wherever their topic leads. */
const aimedAt: [unit: string, processes: number][] = [
  ['SEPLAG/SPGF/DCLC', 44],
  ['SEPLAG/SPGF', 40],
  ['SEPLAG/PROTOCOLO', 22],
  ['SEPLAG/SPGF/DGP', 36],
  ['SEPLAG/SUBGD/DTIC', 30],
  ['CGE/AUGE/DACG', 28],
]
const elsewhere = 105

/** How often a process is found in each state, in a hundred. */
const outcomes: [Outcome, number][] = [
  ['unread', 22],
  ['received', 12],
  ['assigned', 16],
  ['draft', 19],
  ['answered', 10],
  ['concluded', 9],
  ['reopened', 3],
  ['sent-back', 9],
]

export function story(): Script[] {
  const random = seededRandom(1500)
  const scripts = [tellLongProcess(random)]
  for (const [unit, count] of aimedAt) {
    const fitting = topics.filter((topic) => topic.desks.includes(unit))
    for (let i = 0; i < count; i++) scripts.push(tell(random, random.pick(fitting), unit))
  }
  const aimed = new Set(aimedAt.map(([unit]) => unit))
  const others = topics.filter((topic) => topic.desks.some((unit) => !aimed.has(unit)))
  for (let i = 0; i < elsewhere; i++) {
    const topic = others[i % others.length] as Topic
    scripts.push(tell(random, topic, random.pick(topic.desks.filter((unit) => !aimed.has(unit)))))
  }
  const noting = seededRandom(500)
  const phasing = seededRandom(700)
  const timing = seededRandom(900)
  const told = scripts.map((script) => withTerms(timing, withPhase(phasing, withNotes(noting, script))))
  return told.sort((a, b) => b.at.daysAgo - a.at.daysAgo || a.at.minute - b.at.minute)
}

function tell(random: Random, topic: Topic, desk: string): Script {
  const origin = random.pick(topic.origins)
  const between = topic.via.filter((unit) => unit !== origin && unit !== desk)
  const via = between.length > 0 && random.chance(45) ? [random.pick(between)] : []
  const path = origin === desk ? [desk] : [origin, ...via, desk]
  return tellProcess(random, topic, path, someOutcome(random))
}

function someOutcome(random: Random): Outcome {
  let left = random.below(100)
  for (const [outcome, share] of outcomes) {
    if (left < share) return outcome
    left -= share
  }
  throw new Error('the shares of the outcomes do not make a hundred')
}
