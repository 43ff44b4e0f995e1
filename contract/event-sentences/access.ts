/** How do credentials and openings of confidential processes read? */
import { type Sentences, say } from './words.ts'

export const accessSentences = {
  'grant.given': (d, l) => say(`Credencial de acesso concedida a ${d.to}, em ${d.unit}`, `Credential granted to ${d.to}, in ${d.unit}`)(l),
  'grant.renewed': (d, l) =>
    say(`Credencial de acesso de ${d.of}, em ${d.unit}, renovada`, `Credential of ${d.of}, in ${d.unit}, renewed`)(l),
  'grant.revoked': (d, l) =>
    say(`Credencial de acesso de ${d.of}, em ${d.unit}, cassada`, `Credential of ${d.of}, in ${d.unit}, revoked`)(l),
  'grant.renounced': (_, l) => say('Renúncia à credencial de acesso', 'Credential renounced')(l),
  'grant.activated': (d, l) =>
    say(
      `Credencial de acesso de ${d.to}, em ${d.unit}, ativada pelo acervo de sigilosos`,
      `Credential of ${d.to}, in ${d.unit}, activated by the keeper of the confidential holdings`,
    )(l),
  'grant.restored': (d, l) =>
    say(
      `Acesso devolvido a ${d.to}, em ${d.unit}: ninguém mais podia abrir o processo`,
      `Access given back to ${d.to}, in ${d.unit}: nobody could open the process any more`,
    )(l),
  'grant.cancelled': (d, l) =>
    say(`Credencial de acesso inativa de ${d.of}, em ${d.unit}, cancelada`, `Inactive credential of ${d.of}, in ${d.unit}, cancelled`)(l),
  'signature-grant.given': (d, l) =>
    say(
      `Credencial de assinatura do documento ${d.documentNumber} (${d.title}) concedida a ${d.to}, em ${d.unit}`,
      `Credential to sign document ${d.documentNumber} (${d.title}) granted to ${d.to}, in ${d.unit}`,
    )(l),
  'signature-grant.revoked': (d, l) =>
    say(
      `Credencial de assinatura de ${d.of}, em ${d.unit}, para o documento ${d.documentNumber} cassada`,
      `Credential of ${d.of}, in ${d.unit}, to sign document ${d.documentNumber} revoked`,
    )(l),
  'signature-grant.voided': (d, l) =>
    say(
      `Credencial de assinatura de ${d.of}, em ${d.unit}, para o documento ${d.documentNumber} anulada com o fim do acesso`,
      `Credential of ${d.of}, in ${d.unit}, to sign document ${d.documentNumber} void since the access ended`,
    )(l),
  'control-criterion.changed': (d, l) => {
    const list = (names: readonly string[], all: string) => (names.length > 0 ? names.join(', ') : all)
    const changes = {
      created: ['criado', 'created'],
      changed: ['alterado', 'changed'],
      deactivated: ['desativado', 'switched off'],
      activated: ['reativado', 'switched on'],
    } as const
    const places = [...d.agencies, ...d.units]
    const [pt, en] = changes[d.change]
    return say(
      `Critério de controle interno “${d.name}” ${pt}. Leem: ${list(d.readers, '')}; gerados em: ${list(places, 'qualquer unidade')}; tipos de processo: ${list(d.processTypes, 'todos')}; com documento: ${list(d.documentTypes, 'qualquer ou nenhum')}`,
      `Criterion of internal control “${d.name}” ${en}. Read by: ${list(d.readers, '')}; made in: ${list(places, 'any unit')}; types of process: ${list(d.processTypes, 'all')}; with a document: ${list(d.documentTypes, 'any or none')}`,
    )(l)
  },
  'holdings.opened': (_, l) => say('Acervo de sigilosos aberto com senha', 'Confidential holdings opened by password')(l),
  'confidential.opened': (_, l) => say('Processo sigiloso aberto com senha', 'Confidential process opened by password')(l),
} satisfies Sentences
