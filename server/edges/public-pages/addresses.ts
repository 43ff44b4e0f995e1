/** Where does each public page live? */
import { linkParameters, verifyLink } from '../../domains/signatures/evidence/verify-link.ts'
import type { Codes } from './codes.ts'

const withCodes = (path: string) => (codes: Codes) => verifyLink(path, codes.number, codes.checksum)

export const addresses = {
  landing: '/publico',
  verify: '/publico/conferir',
  accessibility: '/acessibilidade',
  siteMap: '/mapa-do-site',
  reference: '/api/docs',
  openApi: '/api/openapi.json',
  application: '/',
  stopMails: '/publico/notificacoes/parar',
  result: withCodes('/publico/conferir'),
  document: withCodes('/publico/documento'),
  content: withCodes('/publico/documento/conteudo'),
  pdf: withCodes('/publico/documento/pdf'),
  image: (sha256: string, codes: Codes) => withCodes(`/publico/imagem/${sha256}`)(codes),
}

/** Names of the form's fields: the same as in the address of the QR code. */
export const fields = linkParameters
