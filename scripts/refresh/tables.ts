import { dexaIcbMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import { area, lsoa, population, postcodeDistrict, provider, providerFormer, site } from '~/contracts/placeTables'
import { hipFracture, osteoporosisRegister } from '~/contracts/registerTables'
import { deriveSuccession } from '../build/derive/succession'
import { checkReferences } from './checkReferences'
import { tableFile } from './DataFile'
import { describeDifferences } from './describeDifferences'
import { lostRows, stopped } from './lostRows'
import { readAreas } from './read/areas'
import { readBoundaries } from './read/boundaries'
import { readDm01 } from './read/dm01'
import { readFlsAudit } from './read/fls/readFlsAudit'
import { readFormerProviders } from './read/formerProviders'
import { readHipFractures } from './read/hipFracture'
import { readLsoas } from './read/lsoa'
import { readOsteoporosisRegisters } from './read/osteoporosisRegister'
import { readPopulation } from './read/population'
import { readPostcodeDistricts } from './read/postcodeDistricts'
import { readProviders } from './read/providers'
import { readSites } from './read/sites'
import { compiledAsOf } from './readRegister'
import { revisionDifference } from '~/contracts/dexaTables'
import type { ReadSources } from './runRefresh'

/** Every committed table that publishers' files give; registers are kept by hand. */
export const readTables: ReadSources = async (sources, register, kept) => {
  const dm01 = readDm01(sources, compiledAsOf(register))
  const areas = readAreas(sources)
  checkReferences(areas, dm01)
  const providers = readProviders(sources, dm01.providerMonths, dm01.providerNames)
  const lsoas = readLsoas(sources)
  const audit = readFlsAudit({ sources, register, kept, map: { areas, successions: deriveSuccession(lsoas, areas) } })
  const boundaries = await readBoundaries(sources)
  return {
    files: [
      tableFile(area, areas),
      tableFile(provider, providers),
      tableFile(providerFormer, readFormerProviders(sources, providers)),
      tableFile(site, readSites(sources, providers)),
      tableFile(postcodeDistrict, readPostcodeDistricts(sources, areas)),
      tableFile(population, readPopulation(sources)),
      tableFile(lsoa, lsoas),
      tableFile(dexaProviderMonth, dm01.providerMonths),
      tableFile(dexaIcbMonth, dm01.icbMonths),
      tableFile(revisionDifference, dm01.differences),
      tableFile(hipFracture, readHipFractures(sources)),
      tableFile(osteoporosisRegister, readOsteoporosisRegisters(sources)),
      ...audit.files,
      ...boundaries.map(({ file, text }) => ({ file: `boundaries/${file}`, text, rows: null })),
    ],
    notes: [...describeDifferences(dm01), ...stopped(dm01.providerMonths), ...audit.notes],
    doubts: lostRows(kept(dexaProviderMonth), dm01.providerMonths),
  }
}
