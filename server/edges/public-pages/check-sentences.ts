/** What does each check of a signed document mean, in one plain sentence: when it holds, and when it does not? */
import type { Reader } from './reader.ts'

type Sentence = readonly [pt: string, en: string]

const sentences: Record<string, readonly [holds: Sentence, fails: Sentence]> = {
  format: [
    ['O registro da assinatura está completo.', 'The record of the signature is complete.'],
    ['O registro da assinatura está ilegível.', 'The record of the signature cannot be read.'],
  ],
  document: [
    ['A assinatura foi feita neste documento e por esta pessoa.', 'The signature was made on this document, by this person.'],
    ['A assinatura não pertence a este documento ou a esta pessoa.', 'The signature does not belong to this document or this person.'],
  ],
  record: [
    ['O registro da assinatura não foi alterado.', 'The record of the signature was not changed.'],
    ['O registro da assinatura foi alterado.', 'The record of the signature was changed.'],
  ],
  content: [
    ['O texto guardado é, letra por letra, o que foi assinado.', 'The stored text is, letter by letter, what was signed.'],
    ['O texto guardado não é o que foi assinado.', 'The stored text is not what was signed.'],
  ],
  checksum: [
    ['O código CRC corresponde ao texto guardado.', 'The CRC matches the stored text.'],
    ['O código CRC não corresponde ao texto guardado.', 'The CRC does not match the stored text.'],
  ],
  pdf: [
    ['O PDF guardado na assinatura está intacto.', 'The PDF kept at the signature is intact.'],
    ['O PDF guardado na assinatura foi alterado ou está faltando.', 'The PDF kept at the signature was changed or is missing.'],
  ],
  'user-key': [
    ['A chave usada é a de quem assinou.', 'The key used belongs to the signer.'],
    ['A chave usada não é a de quem assinou.', 'The key used does not belong to the signer.'],
  ],
  'user-signature': [
    ['A assinatura pessoal confere com a chave de quem assinou.', 'The personal signature matches the signer’s key.'],
    ['A assinatura pessoal não confere.', 'The personal signature does not match.'],
  ],
  'seal-key': [
    ['A chave do selo é desta instalação.', 'The key of the seal belongs to this installation.'],
    ['A chave do selo não é conhecida por esta instalação.', 'The key of the seal is not known to this installation.'],
  ],
  seal: [
    ['O selo do órgão confere.', 'The seal of the agency matches.'],
    ['O selo do órgão não confere.', 'The seal of the agency does not match.'],
  ],
  order: [
    ['Nenhuma assinatura foi retirada ou trocada de lugar.', 'No signature was removed or put in another place.'],
    ['Falta uma assinatura, ou a ordem foi trocada.', 'A signature is missing, or their order was changed.'],
  ],
  leaf: [
    ['O comprovante no registro cronológico corresponde a esta assinatura.', 'The entry in the chronological log matches this signature.'],
    ['O comprovante no registro cronológico não corresponde.', 'The entry in the chronological log does not match.'],
  ],
}

export function checkSentence({ say }: Reader, { check, ok }: { check: string; ok: boolean }): string {
  const sentence = sentences[check]?.[ok ? 0 : 1]
  return sentence ? say(...sentence) : check
}

export const knownChecks = Object.keys(sentences)
