/** The knowledge base (P-53): written by one unit, read by all once it is released, found by its words, never overwritten unseen. */
import { PDF } from '@libpdf/core'
import { afterAll, expect, test, vi } from 'vitest'
import { sampleActs, written } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { showImage, uploadImage } from '../documents/images.ts'
import { closeInspection } from '../documents/pdf/inspect-pdf.ts'
import { showProcess } from '../processes/show-process.ts'
import { downloadArticleFile, listArticles, openArticle, showArticle, viewArticle } from './show-articles.ts'
import { releaseArticle, revokeArticle, saveArticle, startArticle } from './write-article.ts'

// The process that looks into PDFs takes a second to start, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
const world = await testWorld()
const agency = await sampleAgency(world)
const { started, arrived } = sampleActs(world, agency)
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]
afterAll(closeInspection)
const { purchase, inquiry } = agency.processTypes

const begin = (title: string, typeIds: string[] = [purchase]) => world.run(startArticle, ana, { title, typeIds })
type Save = { text?: string; title?: string; typeIds?: string[]; file?: 'keep' | 'remove' | { uploadId: string }; baseRevision: number }
const save = (
  articleId: string,
  { text = 'Peça três orçamentos.', title = 'Como comprar', typeIds = [purchase], file = 'keep', baseRevision }: Save,
  by = ana,
) => world.run(saveArticle, by, { articleId, baseRevision, title, typeIds, body: { ...written(text) }, file })
const release = (articleId: string, baseRevision: number, by = ana) => world.run(releaseArticle, by, { articleId, baseRevision })
const show = (articleId: string, by = dandara, version: number | null = null) => world.ask(showArticle, by, { articleId, version })
const found = async (ask: { text?: string; typeId?: string; mine?: boolean }, by = dandara) =>
  (await world.ask(listArticles, by, { text: '', limit: 50, ...ask })).items.map(({ title }) => title)

test('a draft exists for its unit alone; released, everybody finds it by its words and by the type of a process', async () => {
  const { articleId } = await begin('Inexigibilidade de licitação')
  const { revision } = await save(articleId, {
    title: 'Inexigibilidade de licitação',
    text: 'Comprove a exclusividade do fornecedor.',
    baseRevision: 1,
  })
  const { processId } = await started(dandara)
  expect(await found({ text: 'inexigibilidade' })).toEqual([])
  await expectRefusal(show(articleId), 'item-not-found')
  await expectRefusal(world.ask(viewArticle, dandara, { articleId, version: 1 }), 'item-not-found')
  expect(await world.ask(showProcess, dandara, { processId })).toMatchObject({ articles: 0 })
  expect(await found({ text: 'exclusividade' }, bruno)).toEqual(['Inexigibilidade de licitação'])

  await release(articleId, revision)
  expect(await found({ text: 'licitacao EXCLUSIVIDADE' })).toEqual(['Inexigibilidade de licitação'])
  expect(await found({ typeId: purchase })).toEqual(['Inexigibilidade de licitação'])
  expect(await found({ typeId: inquiry })).toEqual([])
  expect(await found({ mine: true })).toEqual([])
  expect(await world.ask(showProcess, dandara, { processId })).toMatchObject({ articles: 1 })
  expect(await world.ask(viewArticle, dandara, { articleId, version: null })).toContain('Comprove a exclusividade do fornecedor.')
  expect(await show(articleId)).toMatchObject({ versions: [], hasDraft: false, abilities: { write: 'article-of-other-unit' } })
  await world.run(revokeArticle, ana, { articleId })
  expect(await found({ text: 'inexigibilidade' })).toEqual([])
  await expectRefusal(show(articleId, dandara, 1), 'item-not-found')
  expect(await show(articleId, ana)).toMatchObject({ version: 1, isReleased: false, versions: [{ version: 1 }] })
})

test('what is released stays while the next version is written, and the next takes its place with its types', async () => {
  const { articleId } = await begin('Adiantamento')
  await release(articleId, (await save(articleId, { title: 'Adiantamento', text: 'Até cinco mil.', baseRevision: 1 })).revision)
  const { revision } = await save(articleId, { title: 'Adiantamento', text: 'Até dez mil.', typeIds: [inquiry], baseRevision: 3 })
  expect(await world.ask(viewArticle, dandara, { articleId, version: null })).toContain('Até cinco mil.')
  await expectRefusal(show(articleId, dandara, 2), 'item-not-found')
  expect(await found({ text: 'dez mil' })).toEqual([])
  expect(await world.ask(openArticle, bruno, { articleId })).toMatchObject({ revision, isReleased: false, types: [{ id: inquiry }] })
  await release(articleId, revision)
  expect(await world.ask(viewArticle, dandara, { articleId, version: null })).toContain('Até dez mil.')
  expect(await found({ typeId: purchase })).not.toContain('Adiantamento')
  expect((await show(articleId, ana)).versions).toMatchObject([{ version: 2, releasedBy: 'Ana Beatriz Moura' }, { version: 1 }])
  await expectRefusal(release(articleId, revision + 1), 'article-released')
})

test('two who write at once: the second is told; other units and roles without it write nothing; empty is not released', async () => {
  const { articleId } = await begin('Diárias')
  const both = await Promise.allSettled([save(articleId, { baseRevision: 1 }), save(articleId, { text: 'Outro.', baseRevision: 1 }, bruno)])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'article-changed' } })
  await expectRefusal(release(articleId, 1), 'article-changed')
  await expectRefusal(save(articleId, { baseRevision: 2 }, dandara), 'item-not-found')
  await release(articleId, 2)
  await expectRefusal(save(articleId, { baseRevision: 3 }, dandara), 'article-of-other-unit')
  await expectRefusal(world.run(revokeArticle, dandara, { articleId }), 'article-of-other-unit')
  const empty = await begin('Vazia')
  await expectRefusal(release(empty.articleId, 1), 'article-empty')
  await expectRefusal(begin('Sem tipo', ['999999']), 'process-type-unknown')
})

test('a PDF goes with its version and another file is refused; a picture is seen when its text is released', async () => {
  const pdf = PDF.create()
  pdf.addPage()
  const { articleId } = await begin('Manual')
  const manual = { uploadId: await arrived(ana, 'manual.pdf', await pdf.save()) }
  const { revision } = await save(articleId, { title: 'Manual', text: '', file: manual, baseRevision: 1 })
  await release(articleId, revision)
  expect(await world.ask(downloadArticleFile, dandara, { articleId, version: null, save: 'false' })).toMatchObject({ name: 'manual.pdf' })
  const note = { uploadId: await arrived(ana, 'manual.txt', Buffer.from('texto')) }
  await expectRefusal(save(articleId, { file: note, baseRevision: 3 }), 'article-file-not-pdf')

  const data = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const { sha256 } = await world.run(uploadImage, ana, { data, use: 'text' })
  const body = { type: 'doc', content: [{ type: 'image', attrs: { sha256, alt: 'Fluxo', width: null } }] }
  const input = { articleId, baseRevision: 3, title: 'Manual', typeIds: [], body, file: 'remove' as const }
  await world.run(saveArticle, ana, input)
  expect(await world.ask(showImage, bruno, { sha256 })).toMatchObject({ sha256 })
  await expectRefusal(world.ask(showImage, dandara, { sha256 }), 'item-not-found')
  await release(articleId, 4)
  expect(await world.ask(showImage, dandara, { sha256 })).toMatchObject({ sha256 })
  await expectRefusal(world.ask(downloadArticleFile, dandara, { articleId, version: null, save: 'false' }), 'item-not-found')
})
