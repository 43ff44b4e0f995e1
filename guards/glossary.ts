/** Are the words of the code English? Portuguese terms of the glossary's first column may not stand in identifiers. */
import { parsed } from './parsed-source.ts'
import { type Finding, isCode, lineAt, type SourceFile } from './source-tree.ts'

/** Names that belong to the users (their variables, the addresses they read), or to the systems they are translated from. */
const belongToOthers =
  /^(server\/edges\/(soap|legacy-import)\/|server\/demo\/|contract\/content\/(variables|template)\b|server\/domains\/documents\/variables\.|web\/src\/documents\/document-values\.|web\/src\/administration\/template\/sample-values\.|web\/src\/app\/paths\.ts$)/

/** English words as well, or proper names. */
const alsoEnglish = new Set(['base', 'cargo', 'mover', 'tramita'])

/** Names in the address bar of the application are read by its users: `?tipo=…&texto=…`. They stand whole, as names of properties. */
const inTheAddress = new Set([
  'tipo',
  'texto',
  'grupo',
  'documento',
  'situacao',
  'responsavel',
  'unidade',
  'visao',
  'nivel',
  'codigo',
  'numero',
  'registro',
  'orgao',
  'pagina',
])

/** Words of the trade that are parts of terms, or have no line of their own. */
const moreWords = [
  'orgaos',
  'despacho',
  'oficio',
  'memorando',
  'sigilo',
  'chefia',
  'servidor',
  'cidadao',
  'assunto',
  'hipotese',
  'tramite',
  'carimbo',
]

/** The Portuguese words, without accents, in lower case, that the table of the glossary translates. */
export function portugueseWords(glossary: string): Set<string> {
  const rows = glossary
    .split('\n')
    .filter((row) => /^\|(?! *(---|Portuguese|word))/.test(row))
    .map((row) => row.split('|'))
    .filter((cells) => cells.length === 5)
  const english = new Set(rows.flatMap((cells) => wordsOf(`${cells[2]} ${cells[3]}`)))
  const portuguese = rows.flatMap((cells) => wordsOf(cells[1] ?? '')).concat(moreWords)
  return new Set(portuguese.filter((word) => word.length > 3 && !english.has(word) && !alsoEnglish.has(word)))
}

export function findPortugueseNames(files: readonly SourceFile[], glossary: string): Finding[] {
  const forbidden = portugueseWords(glossary)
  return files
    .filter((file) => isCode(file.path) && !belongToOthers.test(file.path))
    .flatMap((file) =>
      parsed(file).identifiers.flatMap(({ name, index }) => {
        if (file.path.startsWith('web/src/') && inTheAddress.has(name)) return []
        const word = wordsOf(name).find((part) => forbidden.has(part) || forbidden.has(part.replace(/s$/, '')))
        if (!word) return []
        return [{ path: file.path, line: lineAt(file.text, index), reason: `"${name}": "${word}" has an English name in docs/glossary.md` }]
      }),
    )
}

/** `whyNotSign`, `HTMLTree` and `órgão-raiz` to their words. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
}
