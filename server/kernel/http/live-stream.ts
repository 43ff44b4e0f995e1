/**
 * The stream of live hints (Server-Sent Events). A tab hears of its own unit's desk and of the one process it shows, which the door
 * has opened for it; a hint says that something changed, never what.
 */
import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Actor } from '../actor.ts'
import type { Live } from '../live.ts'
import { Refusal } from '../refusal.ts'

const heartbeatMs = 25_000

export function liveStream(app: FastifyInstance, live: Live, mayWatch: (actor: Actor, processId: string) => Promise<boolean>): void {
  const open = new Set<ServerResponse>()
  // A server that stops waits for the answers it owes; these would never end.
  app.addHook('preClose', async () => {
    for (const raw of open) raw.end()
  })
  app.get<{ Querystring: { process?: string } }>('/api/live', async (request, reply) => {
    const { actor } = request
    if (actor.kind !== 'person') throw new Refusal('not-signed-in')
    if (!actor.unitId) throw new Refusal('no-unit')
    const desk = `desk:${actor.unitId}`
    /** What is told to this person alone is of the same desk. */
    const wished = new Set([desk, `${desk}:${actor.userId}`, `bell:${actor.userId}`])
    const processId = request.query.process
    const watched = processId && /^[1-9]\d{0,17}$/.test(processId) && (await mayWatch(actor, processId)) ? `process:${processId}` : null
    if (watched) wished.add(watched)
    /** The change may have been that the door is closed now: this hint was the last one then. */
    const watchOn = async (topic: string) => {
      if (!(await mayWatch(actor, topic.slice('process:'.length)))) wished.delete(topic)
    }

    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      connection: 'keep-alive',
    })
    raw.write('retry: 2000\n\n')
    const stop = live.listen({
      hear(topics) {
        // A session, key or role of this person ended: the browser comes back, and is asked again who it is.
        // The unit was deactivated: nobody acts in it any more.
        if (topics.includes(`person:${actor.userId}`) || topics.includes(`unit:${actor.unitId}`)) return void raw.end()
        const heard = [
          ...new Set(topics.filter((topic) => wished.has(topic)).map((topic) => (topic.startsWith(`${desk}:`) ? desk : topic))),
        ]
        if (heard.length > 0) raw.write(`data: ${JSON.stringify({ topics: heard })}\n\n`)
        if (watched && heard.includes(watched)) watchOn(watched).catch(() => raw.end()) // cannot be asked now: it is asked again on return
      },
      // The browser comes back, and reads everything again that it shows.
      missed: () => raw.end(),
    })
    open.add(raw)
    const heartbeat = setInterval(() => raw.write(': \n\n'), heartbeatMs)
    // A stream ends with the session's idleness at the latest: the browser comes back and is asked again who it is.
    const end = setTimeout(() => raw.end(), 30 * 60_000)
    raw.on('close', () => {
      stop()
      open.delete(raw)
      clearInterval(heartbeat)
      clearTimeout(end)
    })
  })
}
