/** What does a new document of each kind look like before anybody writes? Locked head with letterhead and title, free body, locked foot with the address. */
import type { Block, PageTemplate } from '@lavra/contract/content/model.ts'
import { page, para, table } from './write-content.ts'

const letterhead: Block[] = [
  para('@timbre_orgao@', 'centered'),
  para('*@linhas_timbre_orgao@*', 'centered'),
  para('@descricao_unidade@', 'centered'),
]
const address: Block[] = [para('Processo nº @processo@ – @descricao_orgao@ – @endereco_orgao@', 'note')]
const placeAndDate = para('@cidade_unidade@, @dia@ de @mes_extenso@ de @ano@.', 'right')
const here = para('')

function sheet(title: string, ...body: Block[]): PageTemplate {
  return page([...letterhead, para(title, 'title')], body, address)
}

const numbered = (word: string) => `${word} Nº @numeracao_serie@/@ano@ – @sigla_unidade@`
const reference = para('*Referência:* Processo nº @processo@ – @tipo_processo@', 'left-tight')
const parties = para('*Interessados:* @interessados_virgula_espaco@', 'left-tight')

/** With a number of its own, to a recipient, dated and closed as correspondence is. */
export const letter = (word: string) =>
  sheet(
    numbered(word),
    placeAndDate,
    para('*Assunto:* @especificacao_processo@', 'left-tight'),
    reference,
    para('Prezados(as) Senhores(as),', 'justified-indent'),
    here,
    para('Atenciosamente,', 'justified-indent'),
  )

/** An opinion or analysis: numbered, with reference and parties, in sections. */
export const analysis = (word: string) => sheet(numbered(word), reference, parties, here, para('À consideração superior.'))

/** A decision within the process, without ceremony. */
export const decision = (title: string) => sheet(title, reference, here, placeAndDate)

/** An act that orders: abstract, authority, articles. */
export const act = (word: string) =>
  sheet(
    `${numbered(word)}, DE @dia@ DE @mes_extenso@ DE @ano@`,
    para('@especificacao_processo@', 'ementa'),
    para('O(A) titular da unidade *@descricao_unidade@*, no uso de suas atribuições,', 'justified-indent'),
    para('*RESOLVE:*', 'justified-indent'),
    here,
  )

/** What was said or done, and by whom. */
export const record = (title: string) =>
  sheet(title, para('Aos @dia@ dias do mês de @mes_extenso@ de @ano@, em @cidade_unidade@, registra-se o que segue.'), here, reference)

/** A term with clauses between parties. */
export const agreement = (word: string) =>
  sheet(
    numbered(word),
    para('Que entre si celebram o Estado de Minas Gerais, por intermédio da @descricao_orgao@, e @interessados_virgula_espaco@.', 'ementa'),
    here,
    para('E, por estarem de acordo, as partes assinam eletronicamente este instrumento.', 'justified-indent'),
    placeAndDate,
  )

/** Fields to fill in. */
export const questionnaire = (title: string, ...fields: string[]) =>
  sheet(title, reference, table([['Campo', 'Informação'], ...fields.map((field) => [field, ''])]), here, placeAndDate)
