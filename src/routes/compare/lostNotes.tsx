import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { quoted } from '~/url/parsers'
import type { CompareAnswer } from '~/queries/compare/askCompare'

interface Note {
  key: string
  text: ReactNode
}

/** What of a link could not be shown: unknown codes, boards of the other edition, more than six places; each with ways on. */
export function lostNotes({ lost, beyond }: Pick<CompareAnswer, 'lost' | 'beyond'>, linkWith: (instead: string, keys: readonly string[]) => string): Note[] {
  const unknown = lost.filter(({ other }) => other === null).map(({ key }) => key)
  return [
    ...lost.flatMap((one): Note[] => (one.other ? [{ key: one.key, text: <OfOtherEdition key={one.key} code={one.key} other={one.other} linkWith={linkWith} /> }] : [])),
    ...(unknown.length > 0 ? [{ key: 'unknown', text: <Unknown codes={unknown} /> }] : []),
    ...(beyond.length > 0 ? [{ key: 'beyond', text: <Beyond places={beyond} linkWith={linkWith} /> }] : []),
  ]
}

const codeOf = (key: string) => key.replace(/^2023\./, '')

interface OtherProps {
  code: string
  other: NonNullable<CompareAnswer['lost'][number]['other']>
  linkWith: (instead: string, keys: readonly string[]) => string
}

function OfOtherEdition({ code, other: { edition, name, became }, linkWith }: OtherProps) {
  const isFormer = edition === '2023'
  const keys = became.map((one) => (one.edition === '2023' ? `2023.${one.code}` : one.code))
  return (
    <>
      {name} ({codeOf(code)}) {isFormer ? 'ended on 31 March 2026' : 'exists since 1 April 2026'}. Compare instead{' '}
      {became.map(({ code: other, shortName }, index) => <span key={other}>{index > 0 && ', '}<Link to={linkWith(code, keys.slice(index, index + 1))}>{shortName}</Link></span>)}
      , {isFormer ? 'where its people went, or' : 'from which it was made, or'}{' '}
      <Link to={linkWith(code, [isFormer ? `2023.${codeOf(code)}` : codeOf(code)])}>{isFormer ? 'the board as it was until then' : 'the board as it is now'}</Link>.
    </>
  )
}

const shownCodes = 5

function Unknown({ codes }: { codes: readonly string[] }) {
  const more = codes.length - shownCodes
  return (
    <>
      {codes.slice(0, shownCodes).map((code, index) => <span key={code}>{index > 0 && ', '}<Link to={`/areas/${codeOf(code)}`}>{quoted(code)}</Link></span>)}
      {more > 0 && ` and ${more} more`} {codes.length === 1 ? 'is the code of no place' : 'are codes of no place'} that this page knows, so {codes.length === 1 ? 'it is' : 'they are'} left out.
    </>
  )
}

function Beyond({ places, linkWith }: { places: CompareAnswer['beyond']; linkWith: OtherProps['linkWith'] }) {
  return (
    <>
      Six places at most are compared, so these are left out: {places.map(({ key, name }, index) => <span key={key}>{index > 0 && ', '}<Link to={`/areas/${key.replace('.', '/')}`}>{name}</Link></span>)}.{' '}
      {places.length > 1 && <Link to={linkWith('', places.map(({ key }) => key))}>Compare these instead</Link>}
    </>
  )
}
