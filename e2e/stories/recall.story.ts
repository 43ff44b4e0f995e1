/** A wrong send is no drama: until somebody opens it there, one press undoes it. */
import { openProcessFromDesk, sendTo } from '../support/acts.ts'
import { newProcess } from '../support/preparation.ts'
import { expectAccessible, picture, signInAs } from '../support/stage.ts'
import { story } from '../support/story.ts'

story('a wrong send is recalled before it is opened, and no more afterwards', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura')
  const { page: other } = await signInAs(stage, 'neide.caldas')
  const { number } = await newProcess(page, `Enviado por engano ${Date.now()}`)
  const row = other.getByRole('row', { name: new RegExp(number.replace(/[./]/g, '\\$&')) })
  await page.goto(`${stage.address}/p/${number}`)
  await sendTo(page, 'SPGF/DCF', /SEPLAG\/SPGF\/DCF/)
  await row.waitFor()
  // from what just told that it was sent
  await page.getByRole('button', { name: 'Desfazer', exact: true }).click()
  await page.getByText(`Envio desfeito: ${number} saiu de SEPLAG/SPGF/DCF sem ter sido aberto.`).waitFor()
  await row.waitFor({ state: 'detached' })
  // again, and from the process itself
  await sendTo(page, 'SPGF/DCF', /SEPLAG\/SPGF\/DCF/)
  await page.getByRole('button', { name: 'Desfazer envio' }).waitFor()
  await expectAccessible(page, 'a process whose sending can be undone')
  await picture(page, 'recallable')
  await openProcessFromDesk(other, number)
  // it has been opened: the act is gone by itself, and the process is theirs
  await page.getByRole('button', { name: 'Desfazer envio' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Reabrir' }).waitFor()
})
