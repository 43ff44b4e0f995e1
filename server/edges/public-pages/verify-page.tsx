/** @jsxRuntime automatic */
/** Conferência de autenticidade (SC-23): the form, where to find the codes, and what came out. */
import type { OpenedByCodes } from '../../domains/signatures/index.ts'
import { addresses } from './addresses.ts'
import { type Codes, suggestion } from './codes.ts'
import { Icon } from './icons.tsx'
import { type Frame, Layout } from './layout.tsx'
import type { Reader } from './reader.ts'
import { VerifyForm } from './verify-form.tsx'
import { VerifyResult } from './verify-result.tsx'

interface VerifyPageProps extends Frame {
  typed: Codes
  /** Somebody has sent the form; what was wrong with it stands at its fields. */
  isSent: boolean
  opened: OpenedByCodes | null
}

export function VerifyPage({ reader, installation, typed, isSent, opened }: VerifyPageProps) {
  const { say } = reader
  const title = say('Conferência de autenticidade', 'Authenticity check')
  return (
    <Layout reader={reader} installation={installation} title={title}>
      <h1>{title}</h1>
      {opened ? (
        <div className="columns">
          <VerifyResult reader={reader} opened={opened} typed={typed} />
          <div className="aside">
            <VerifyForm reader={reader} typed={typed} isSent={false} heading={say('Conferir outro documento', 'Verify another document')} />
            <AboutCodes reader={reader} />
          </div>
        </div>
      ) : (
        <>
          <p className="lead">
            {say(
              'Informe os dois códigos impressos no fim do documento para confirmar que ele foi assinado eletronicamente aqui e não mudou desde então.',
              'Type the two codes printed at the end of the document to confirm that it was signed electronically here and has not changed since.',
            )}
          </p>
          <div className="columns">
            <div>
              <Suggestion reader={reader} typed={typed} />
              <VerifyForm reader={reader} typed={typed} isSent={isSent} />
            </div>
            <div className="aside">
              <WhereToLook reader={reader} />
              <AboutCodes reader={reader} />
            </div>
          </div>
        </>
      )}
    </Layout>
  )
}

export function Suggestion({ reader: { say }, typed }: { reader: Reader; typed: Codes }) {
  const better = suggestion(typed)
  if (!better) return null
  return (
    <p className="note">
      {say('Você quis dizer ', 'Did you mean ')}
      <a href={addresses.result(better)}>
        <span className="code">{better.number}</span> {say('e', 'and')} <span className="code">{better.checksum}</span>
      </a>
      ?
    </p>
  )
}

/** A drawing of the stripe people have before them. */
function WhereToLook({ reader: { say } }: { reader: Reader }) {
  return (
    <section className="card">
      <h2>{say('Onde estão os códigos?', 'Where are the codes?')}</h2>
      <p>
        {say(
          'No quadro das assinaturas, ao fim do documento. Ou aponte a câmera do celular para o código QR: os códigos vêm preenchidos.',
          'In the box of signatures, at the end of the document. Or point your phone’s camera at the QR code: the codes come filled in.',
        )}
      </p>
      <div className="specimen" aria-hidden="true">
        <Icon name="pen" size={28} />
        <p lang="pt-BR">
          … informando o código verificador <mark>8133601</mark> e o código CRC <mark>9F3A71C2</mark>.
        </p>
      </div>
    </section>
  )
}

/** nobody should trust a document because its CRC is right. */
function AboutCodes({ reader: { say } }: { reader: Reader }) {
  return (
    <section className="quiet">
      <h2>{say('O que os códigos provam?', 'What do the codes prove?')}</h2>
      <p>
        {say(
          'Os códigos só servem de endereço: levam ao documento guardado aqui. A prova é a assinatura, refeita por inteiro a cada conferência. Por isso, compare sempre o documento que você tem em mãos com o que aparece nesta página.',
          'The codes are only an address: they lead to the document kept here. The proof is the signature, recomputed in full at every check. So always compare the document in your hands with the one this page shows.',
        )}
      </p>
    </section>
  )
}
