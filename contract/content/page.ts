/** Is this a whole document page, and what does an empty one look like? */
import type { DocumentPage } from './model.ts'
import { type ContentProblem, parseContent } from './parse.ts'
import { emptyContent } from './text.ts'

export type ParsedPage = { ok: true; page: DocumentPage } | { ok: false; problems: ContentProblem[] }

/** The three parts in normal form, or every reason why not; `at` begins with the part's name. */
export function parsePage(json: { header: unknown; body: unknown; footer: unknown }): ParsedPage {
  const problems: ContentProblem[] = []
  const part = (name: 'header' | 'body' | 'footer') => {
    const parsed = parseContent(json[name])
    if (parsed.ok) return parsed.content
    problems.push(...parsed.problems.map(({ code, at }) => ({ code, at: `${name}:${at}` })))
    return emptyContent()
  }
  const page: DocumentPage = { schema: 'lavra-document/1', header: part('header'), body: part('body'), footer: part('footer') }
  return problems.length === 0 ? { ok: true, page } : { ok: false, problems }
}

/** A page with nothing on it: three empty parts. */
export function emptyPage(): DocumentPage {
  return { schema: 'lavra-document/1', header: emptyContent(), body: emptyContent(), footer: emptyContent() }
}
