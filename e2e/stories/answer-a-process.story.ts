/** The whole main job: two people in two browsers take one process from its beginning to its conclusion. */

import { createAndWrite, openProcessFromDesk, sendTo, signOpenDocument, startProcess } from '../support/acts.ts'
import { expectAccessible, password, picture, signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'

story('a process is started, written, signed, sent, answered, signed and concluded', async (stage) => {
  const ana = await signInAs(stage, 'ana.moura')
  const helena = await signInAs(stage, 'helena.prado')
  const summary = `Troca das lâmpadas do térreo ${Date.now()}`
  await expectAccessible(ana.page, 'the desk')

  const number = await startProcess(ana.page, { type: 'Gestão de Contratos: Aditivo', summary })
  await createAndWrite(ana.page, { type: 'Ofício', text: 'Solicito a troca das lâmpadas do térreo por modelos econômicos.' })
  await signOpenDocument(ana.page, password)
  await expectAccessible(ana.page, 'the process')
  await picture(ana.page, 'process-signed')

  // It arrives on the other desk without a reload.
  await sendTo(ana.page, 'SEPLAG/SPGF', /SEPLAG\/SPGF\b(?!\/)/)
  await helena.page.getByText(number).first().waitFor()
  await picture(helena.page, 'desk-arrival')

  await openProcessFromDesk(helena.page, number)
  await createAndWrite(helena.page, { type: 'Despacho', text: 'De acordo. Providencie-se.' })
  await signOpenDocument(helena.page, password)
  await helena.page.getByRole('button', { name: /^Concluir/ }).click()
  await helena.page
    .getByText(/conclu[ií]d/i)
    .first()
    .waitFor()

  const answer = await helena.page.request.get(`${stage.address}/api/numbers/${encodeURIComponent(number)}`)
  const { processId } = (await answer.json()) as { processId: string }
  const history = await helena.page.request.get(`${stage.address}/api/processes/${processId}/history?view=complete`)
  const { items } = (await history.json()) as { items: { kind: string }[] }
  const kinds = items.map((item) => item.kind).reverse()
  const wanted = [
    'process.started',
    'document.created',
    'document.signed',
    'process.sent',
    'process.received',
    'document.created',
    'document.signed',
    'process.concluded',
  ]
  let at = -1
  for (const kind of wanted) {
    at = kinds.indexOf(kind, at + 1)
    expect(at >= 0, `${kind} in its place in the history ${kinds.join(', ')}`)
  }
})
