import { sum } from 'd3-array'
import type { Gap } from '~/components/sources/GapList'
import { formatMonth } from '~/format/month'
import { formatCount, formatShare, formatSignedCount, inWords } from '~/format/number'
import { trustName } from '~/format/trustName'
import type { Facts } from './loadFacts'

/** Where the register gives several addresses, each is a page of its own. */
const pages = (title: string, url: string) =>
  url.split(' | ').map((href) => ({ text: `${title} (${new URL(href).hostname.replace(/^www\./, '')})`, href }))

/** Known holes and disagreements, gravest first. */
export function gapRows(facts: Facts, copies: { read: number; of: number; workbooks: number }): Gap[] {
  return [
    secondHand(copies),
    testsOfTwoYears(facts),
    juneHole(facts),
    nationalOnly(facts),
    stoppedProviders(facts),
    trustWithoutRows(facts),
    breaks(facts),
    revised(facts, copies.workbooks),
    unplaced(facts),
    evidenceOfServices(facts),
    hipFractures(facts),
    thirteenOrFourteen(facts),
  ]
}

const secondHand = ({ read, of }: { read: number; of: number }): Gap => ({
  id: 'copies',
  title: 'Most files were read from copies',
  figures: [{ value: `${read} of ${of}`, label: 'sources read second-hand' }],
  text: [
    'Most of the publishers’ files were taken from copies that others keep, not from the publisher’s own server. What was checked, and against what, stands with each source in the table below.',
  ],
})

function testsOfTwoYears({ years, changeStated }: Facts): Gap {
  const [before, last] = years.slice(-2)
  if (!before || !last) throw new Error('There are not two whole calendar years.')
  return {
    id: 'tests-2025',
    title: `How many more tests in ${last.year}?`,
    figures: [
      { value: formatSignedCount(last.tests - before.tests), label: `tests in England, ${last.year} less ${before.year}, by the files used here` },
      { value: `over ${formatCount(changeStated.value)}`, label: 'more, as the government states' },
    ],
    text: [
      `By DM01, England did ${formatCount(before.tests)} DEXA tests in ${before.year} and ${formatCount(last.tests)} in ${last.year}. The government speaks of “over ${formatCount(changeStated.value)}” more.`,
      'Why the two differ was not found. Later revisions may be part of it. Both are shown wherever one is.',
    ],
    links: pages('Government release, copy', changeStated.sourceUrl),
  }
}

function juneHole({ holes }: Facts): Gap {
  return {
    id: 'missing-months',
    title: `${holes.map(({ month }) => formatMonth(month)).join(', ')}: tests missing for areas`,
    figures: holes.flatMap((hole) => [
      { value: formatCount(hole.rowsWithoutTests), label: 'commissioner rows without tests' },
      { value: formatCount(hole.testsByProvider), label: 'tests that month, by the provider file' },
    ]),
    text: [
      'In the commissioner file, tests and the bands from ten weeks up are out of step in this month. Those cells are left empty; people waiting, and those at 6+ and 13+ weeks, agree with the provider file and stay.',
      'Missing is not zero: a twelve-month figure whose window holds an empty month is empty too. England’s figures for the month come from the provider file.',
    ],
  }
}

const nationalOnly = ({ national, month }: Facts): Gap => ({
  id: 'x24',
  title: 'X24 is not a place',
  figures: [
    { value: formatCount(national.waiting), label: `people waiting under X24, ${formatMonth(month)}` },
    { value: formatShare(national.waiting / national.englandWaiting), label: 'of everyone waiting in England' },
  ],
  text: ['X24 is the scanning that NHS England pays for itself. It counts in England’s totals and in no region or ICB, so areas add up to a little less than England.'],
})

function stoppedProviders({ stopped, kinds, month }: Facts): Gap {
  const trusts = stopped.filter(({ kind }) => kind === 'nhs')
  return {
    id: 'stopped',
    title: 'Providers that stopped reporting',
    figures: [
      { value: `${stopped.length} of ${sum(kinds, ({ providers }) => providers)}`, label: `providers without a row in ${formatMonth(month)}` },
      { value: formatCount(sum(trusts, ({ lastWaiting }) => lastWaiting ?? 0)), label: `people on the last lists of the ${inWords(trusts.length)} trusts among them` },
    ],
    text: [
      `The trusts: ${trusts.map((trust) => `${trust.name} (last row ${formatMonth(trust.lastMonth)}, ${formatCount(trust.lastWaiting)} waiting)`).join('; ')}. The other ${inWords(stopped.length - trusts.length)} are independent.`,
      'Some merged, some sent nothing; the file does not say which. A month without a row is missing, not zero.',
    ],
  }
}

function trustWithoutRows({ sitesWithoutRows }: Facts): Gap {
  return {
    id: 'no-rows',
    title: 'A promised scanner without a row',
    figures: [{ value: formatCount(sitesWithoutRows.length), label: `named scanner ${sitesWithoutRows.length === 1 ? 'site' : 'sites'} whose trust has no DEXA row in any month` }],
    text: sitesWithoutRows.map(({ siteName, providerCode, note }) => `${siteName}, ${trustName(providerCode)} (${providerCode}). ${note ?? ''}`.trim()),
  }
}

function breaks({ rules, examples }: Facts): Gap {
  return {
    id: 'breaks',
    title: 'Months that look like a break in recording',
    figures: [{ value: formatCount(sum(rules, ({ flags }) => flags)), label: 'flags on provider months, by six rules' }],
    text: [
      'Six rules look for months in which a provider’s figures changed in a way that care hardly can. A flag is a question, not a verdict: flagged months are counted like all others, and each flag is a row of break_flag with the figures that raised it. On the map’s table an area carries a “?” where a provider placed in it, with a tenth or more of its tests in the twelve months, has a flag among them; a provider’s own flags stand in its panel.',
      ...examples.map(({ name, months, firstMonth, lastMonth, firstDetail }) =>
        months === 1
          ? `${name}, ${formatMonth(firstMonth)}: ${firstDetail}`
          : `${name}, ${formatMonth(firstMonth)} to ${formatMonth(lastMonth)}: flagged in ${inWords(months)} months, first because of “${firstDetail.replace(/\.$/, '')}”.`,
      ),
    ],
  }
}

function revised({ revisions }: Facts, workbooks: number): Gap {
  const months = [...new Set(revisions.map(({ month }) => month))]
  const totals = revisions.filter(({ columnName }) => columnName === 'tests_total')
  const net = sum(totals, ({ compiled, workbook }) => (compiled ?? 0) - (workbook ?? 0))
  const used = revisions.every((row) => row.used === 'compiled') ? 'the compiled file, which probably holds later revisions' : 'whichever copy is later'
  return {
    id: 'revisions',
    title: 'Figures are revised',
    figures: [
      { value: formatCount(revisions.length), label: `figures of ${new Set(revisions.map((row) => row.providerCode)).size} providers differ, all in ${months.map(formatMonth).join(', ')}` },
      { value: formatSignedCount(net), label: 'tests in that month, compiled file less workbook' },
    ],
    text: [
      `The months come from a compiled file. ${inWords(workbooks).replace(/^./, (letter) => letter.toUpperCase())} of NHS England’s own workbooks were laid beside it, and every difference is listed. The site uses ${used}.`,
    ],
  }
}

function unplaced({ kinds }: Facts): Gap {
  const tests = sum(kinds, (kind) => kind.tests)
  const testsUnplaced = sum(kinds, (kind) => kind.testsUnplaced)
  const independent = kinds.find(({ kind }) => kind === 'independent')
  return {
    id: 'unplaced',
    title: 'Independent providers without a place',
    figures: [
      { value: `${sum(kinds, (kind) => kind.unplaced)} of ${formatCount(independent?.providers ?? null)}`, label: 'independent providers not placed in an ICB' },
      { value: formatShare(testsUnplaced / tests), label: `of England’s tests in twelve months (${formatCount(testsUnplaced)})` },
    ],
    text: ['The registers used here do not give their address. Their tests still count for the area that pays for them; the search finds them, but without a place.'],
  }
}

const evidenceOfServices = ({ fls }: Facts): Gap => ({
  id: 'fls-evidence',
  title: 'Fracture liaison services: patchy evidence',
  figures: [
    { value: `${fls.icbsWithEvidence} of ${fls.icbs}`, label: 'ICBs of 2023 with any evidence' },
    { value: formatCount(fls.pieces), label: `pieces of evidence, ${formatCount(fls.reportedAbsent)} of them of a service reported absent` },
  ],
  text: ['Nobody publishes a full list of services. The register holds what audits, trusts and the press say, from many years. Where nothing was found there may well be a service, so no ICB is given a coverage figure.'],
})

function hipFractures({ hip }: Facts): Gap {
  return {
    id: 'hip-fractures',
    title: 'Hip-fracture rates are worked back',
    figures: hip.rows.map(({ areaName, rate, usable }) => ({
      value: usable ? formatCount(rate) : 'unusable',
      label: `${areaName}, per 100,000 people 65+, ${hip.year}; median ${formatCount(hip.rows[0]?.medianRate ?? null)}`,
    })),
    text: [
      'Rates by ICB are worked back from scores of the ONS Health Index. They end in 2020/21, a pandemic year, and hold for the ICBs of 2023 only; 2018/19 or a mean of three years is the safer choice.',
      ...hip.rows.map(({ areaName, note }) => `${areaName}: ${note}`),
    ],
  }
}

function thirteenOrFourteen({ scanners, scannersEarlier, waves }: Facts): Gap {
  const machines = sum(waves, (wave) => wave.machines)
  return {
    id: 'thirteen-or-fourteen',
    title: `${formatCount(scanners.value)} scanners or ${formatCount(scannersEarlier.value)}?`,
    figures: [
      { value: `${formatCount(scannersEarlier.value)} → ${formatCount(scanners.value)}`, label: 'machines of the first wave, as stated in February 2025 and since May 2025' },
      { value: `${sum(waves, (wave) => wave.sitesIdentified)} of ${formatCount(machines)}`, label: 'announced machines whose site open sources name' },
    ],
    text: [
      'Answers in Parliament gave one machine more, for the same extra scans a year. No reason was found; the site uses the later figure.',
      `Of the ${formatCount(machines)} machines in both waves, ${formatCount(sum(waves, (wave) => wave.machinesReplacement))} replace an old one. A replacement is not one more machine, though a newer one may do more.`,
    ],
    links: pages('Answer in Parliament', scannersEarlier.sourceUrl),
  }
}
