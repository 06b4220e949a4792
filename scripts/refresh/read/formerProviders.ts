import { group } from 'd3-array'
import type { provider, providerFormer } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'
import { displayName } from './displayName'
import { readSuccessions, type Succession } from './successors'
import { readTakeovers, type Takeover } from './takeovers'
import { readTrusts, type Trust } from './trusts'

type Former = Row<typeof providerFormer>
type Provider = Pick<Row<typeof provider>, 'code' | 'name' | 'kind'>

/** What trusts with DEXA rows were called before, and every trust that went into them, at one remove or several. */
export function readFormerProviders(sources: SourceFolder, providers: readonly Provider[]): Former[] {
  const trusts = readTrusts(sources)
  const takeovers = readTakeovers(sources)
  const byHeir = group([...readSuccessions(sources), ...takeovers.flatMap(successionsOf)], ({ newCode }) => newCode)
  return providers
    .filter(({ kind }) => kind === 'nhs')
    .flatMap((one) => {
      const trust = trusts.get(one.code)
      if (!trust) throw new SourceFault({ file: 'organisations' }, `no trust ${one.code} ${one.name}`, 'it in the register')
      const now = { provider_code: one.code, provider_name: displayName(trust.name), quality: 'exact' as const }
      const earlier = ancestorsOf(one.code, byHeir).map((past) => ({ ...past, former_name: nameIn(trusts, past.former_code) }))
      return [...earlier, ...renamed(one, trust, takeovers)].map((past) => ({ ...now, ...past }))
    })
}

type Past = Pick<Former, 'former_code' | 'since' | 'source_id'>

const successionsOf = ({ successorCode, since, absorbed }: Takeover): Succession[] =>
  absorbed.map((oldCode) => ({ oldCode, newCode: successorCode, date: since, sourceId: 'rcpch-takeovers' }))

/** A trust cut up between several has several heirs, and each goes on with it. */
function ancestorsOf(code: string, byHeir: ReadonlyMap<string, Succession[]>, seen = new Set([code])): Past[] {
  return (byHeir.get(code) ?? []).flatMap(({ oldCode, date, sourceId }) => {
    if (seen.has(oldCode)) return []
    seen.add(oldCode)
    return [{ former_code: oldCode, since: date, source_id: sourceId }, ...ancestorsOf(oldCode, byHeir, seen)]
  })
}

function nameIn(trusts: ReadonlyMap<string, Trust>, code: string): string | null {
  const trust = trusts.get(code)
  return trust ? displayName(trust.name) : null
}

/** DM01 ends before the register was taken, so a name that only DM01 has is the former one. */
function renamed({ code, name }: Provider, trust: Trust, takeovers: readonly Takeover[]): (Past & Pick<Former, 'former_name'>)[] {
  const told = takeovers.find((one) => one.successorCode === code && one.formerName !== null)
  const differs = letters(name) !== letters(trust.name)
  if (!told && !differs) return []
  return [{
    former_code: code,
    former_name: differs ? name : (told?.formerName ?? null),
    since: told?.since ?? null,
    source_id: told ? 'rcpch-takeovers' : 'dm01-provider',
  }]
}

const letters = (name: string) => name.toUpperCase().replaceAll('&', 'AND').replace(/[^A-Z]/g, '')
