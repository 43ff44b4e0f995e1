/** Which words does the file itself add to a document? They follow the document's language, not the reader's. */
import type { DocumentView } from './document-view.ts'

export interface FixedWords {
  draft: string
  process: string
  number: string
  page: string
  of: string
  signatures: string
  signaturesOf: string
  signedBy: string
  verifyAt: string
  code: string
  checksum: string
  qrAlt: string
  missingImage: string
  replacedCharacters: string
}

const pt: FixedWords = {
  draft: 'MINUTA',
  process: 'Processo nº',
  number: 'nº',
  page: 'pg.',
  of: 'de',
  signatures: 'Assinaturas',
  signaturesOf: 'Assinaturas do documento nº',
  signedBy: 'Documento assinado eletronicamente por',
  verifyAt: 'A autenticidade deste documento pode ser conferida em',
  code: 'Código verificador',
  checksum: 'Código CRC',
  qrAlt: 'Código QR que abre a página de conferência deste documento',
  missingImage: 'Imagem não disponível',
  replacedCharacters: 'Nota: o sinal □ está no lugar de caracteres que não podem ser impressos nesta cópia:',
}

const en: FixedWords = {
  draft: 'DRAFT',
  process: 'Process no.',
  number: 'no.',
  page: 'p.',
  of: 'of',
  signatures: 'Signatures',
  signaturesOf: 'Signatures on document no.',
  signedBy: 'Document signed electronically by',
  verifyAt: 'The authenticity of this document can be verified at',
  code: 'Verification code',
  checksum: 'CRC code',
  qrAlt: 'QR code that opens the verification page of this document',
  missingImage: 'Image not available',
  replacedCharacters: 'Note: the sign □ stands for characters that cannot be printed in this copy:',
}

export const fixedWords: Record<DocumentView['lang'], FixedWords> = { 'pt-BR': pt, en }
