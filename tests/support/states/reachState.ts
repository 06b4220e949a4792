import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { testedPages } from '../../../src/routes/accessibility/testedPages'
import { sqlLink } from '../../../src/url/sqlLink'
import { bring, given, openOwn, own, png } from '../own'
import { visit } from '../livingPage'
import { overview, savingData, untilStarted } from '../overview'
import { openPlan } from '../plan'
import { untilEditor } from '../sqlEditor'
import { answered, asBuilt, cutOff, held, opened, type Reach, sharing, tabs, tabShown, unfolded, withoutDatabase } from './ways'
import { cutShort, newVersionReady, notKept, outOfReach, refusedByServer, unanswered, unstarted, updatedMeanwhile, withoutPart } from './withoutPage'

type Row = (typeof testedPages)[number]
type Ways = { [R in Row as R['route']]: Record<R['states'][number] | R['parts'][number], Reach> }

const sql = "select area_code, waiting from dexa_area_month where edition = '2026' and area_code <> 'ENG' and month = '2026-03'"
const waits = given('waits.csv', 'icb,month,patients\nQWO,Mar 2026,"1,200"\nQJK,Mar 2026,300\nbroken\n')

const answeredSql = (text: string, says: RegExp): Reach => async (page) => {
  await visit(page, sqlLink(text))
  await untilEditor(page)
  await expect(page.locator('[data-state="current"]')).toBeVisible()
  await expect(page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: says }).first()).toBeVisible()
}

/** 36 boards and seven regions. */
const sqlReady = answeredSql(sql, /^43 rows/)

const sqlSays = (before: Reach, words: RegExp): Reach => async (page) => {
  await before(page)
  await page.goto(sqlLink(sql))
  await expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible()
}

const ownSays = (before: Reach, words: RegExp): Reach => async (page) => {
  await before(page)
  await opened('/own')(page)
  await own(page).field.setInputFiles(waits)
  await expect(own(page).status).toContainText(words)
}

/** As the service worker answers for a page that it does not have. */
const keptForOffline: Reach = async (page) => {
  const body = readFileSync(join(import.meta.dirname, '..', '..', '..', 'dist', 'client', 'offline.html'))
  await page.route('**/areas/RDU', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
  await opened('/areas/RDU')(page)
}

const sharingPart = (name: string): Reach => async (page) => {
  await sharing(asBuilt('/'), 'home-map')(page)
  await page.getByRole('tab', { name, exact: true }).click()
}

const evidence = answered('/explore?measure=fls-evidence')

/** How each state of each page is reached; the types want one for each that is listed. */
export const reachState: Ways = {
  '/': {
    ...withoutDatabase('/?measure=clearance'),
    'ready': answered('/?measure=waiting-change&level=region'),
    'empty': async (page) => {
      await answered('/?measure=tests-rate&month=2024-03')(page)
      await expect(overview(page).map.getByRole('option', { name: /not known$/ })).toHaveCount(36)
    },
    'dialog': sharing(asBuilt('/'), 'home-map'),
    'Share: Link': sharingPart('Link'),
    'Share: Data': sharingPart('Data'),
    'Share: Embed': sharingPart('Embed'),
    'Share: Cite': sharingPart('Cite'),
    'a place chosen': answered('/?area=QJK&provider=RH8'),
    'search open': async (page) => {
      await asBuilt('/')(page)
      await overview(page).search.fill('london')
      await expect(overview(page).suggestions.filter({ hasText: 'South East London' }).first()).toBeVisible()
    },
    'folded parts open': unfolded(asBuilt('/')),
    'a link not understood': opened('/?area=QNQ&measure=nonsense'),
  },
  '/explore': {
    ...withoutDatabase('/explore?measure=clearance'),
    'ready': answered('/explore?area=QJK&pins=QOQ,QMF&scanners=true'),
    'empty': answered('/explore?measure=tests-rate&month=2024-03'),
    'dialog': sharing(asBuilt('/explore'), 'explore-map'),
    ...tabs(answered('/explore?area=QJK&pins=QOQ,QMF'), ['Ranking', 'Trend', 'Scatter', 'Funnel', 'Table']),
    'evidence of services': evidence,
    'evidence, Ranking': tabShown(evidence, 'Ranking'),
    'evidence, Trend': tabShown(evidence, 'Trend'),
    'evidence, Scatter': tabShown(evidence, 'Scatter'),
    'evidence, Funnel': tabShown(evidence, 'Funnel'),
    'evidence, Table': tabShown(evidence, 'Table'),
  },
  '/compare': {
    ...withoutDatabase('/compare?areas=QVV,QT6'),
    'ready': answered('/compare?areas=QJK,QVV,QT6'),
    'empty': answered('/compare'),
    'dialog': sharing(answered('/compare?areas=QJK,QVV')),
    'places of every kind': unfolded(answered('/compare?areas=2023.QNQ,S0E4D,RH8,ZZZ')),
    'the database could not answer': unanswered('/compare?areas=QVV,QT6'),
  },
  '/fls': {
    ...withoutDatabase('/fls?edition=2023'),
    'ready': unfolded(answered('/fls')),
    'dialog': sharing(asBuilt('/fls')),
    'a board and an entry of the reader': answered('/fls?area=QJK&own=QJK.service.70'),
    ...tabs(asBuilt('/fls'), ['The best quarter’s rate', 'Full coverage', 'Machines per million']),
  },
  '/scanners': {
    ...withoutDatabase('/scanners?measure=clearance'),
    'ready': unfolded(answered('/scanners')),
    'dialog': sharing(asBuilt('/scanners')),
    'a board chosen': answered('/scanners?area=QJK'),
    'a site chosen': answered('/scanners?site=leeds-general-infirmary'),
    'a list of the reader': async (page) => {
      await answered('/scanners')(page)
      await page.locator('input[type=file]').setInputFiles(given('mine.csv', 'hospital,provider,lon,lat,opens\nLeeds,RR8,-1.52,53.807,Sep 2026\nNowhere,,,,\n'))
      await expect(page.getByText('Leeds').first()).toBeAttached()
    },
  },
  '/plan': {
    ...withoutDatabase('/plan?place=QWO'),
    'ready': (page) => openPlan(page, '?place=QWO'),
    'empty': (page) => openPlan(page, '?s=1.c.nNothing.z'),
    'dialog': sharing((page) => openPlan(page)),
    ...tabs((page) => openPlan(page), ['Waiting 6+ weeks', 'Scans']),
    'a wrong entry': async (page) => {
      await openPlan(page)
      await page.getByRole('button', { name: 'Scanners', exact: true }).click()
      await page.getByRole('textbox', { name: 'How many scanners' }).fill('-4')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('alert').filter({ hasText: 'cannot be used' })).toBeVisible()
    },
    'two scenarios': (page) => openPlan(page, '?s=1.c.nA.s-RR8-2n-202704-6.z&b=1.l.nB.s-RR8-2n-202704-6.z'),
  },
  '/sql': {
    ready: sqlReady,
    loading: sqlSays(held, /Loading the database|Starting the database/),
    failed: answeredSql('select nope', /There is no column/),
    offline: sqlSays(cutOff, /The connection was lost/),
    empty: answeredSql(`${sql} and false`, /^0 rows|no rows/i),
    dialog: sharing(sqlReady),
    Chart: async (page) => {
      await answered('/sql')(page)
      await page.getByRole('tab', { name: 'Chart' }).click()
      await expect(page.getByRole('listbox', { name: /^Map of / })).toBeVisible()
    },
  },
  '/own': {
    empty: opened('/own'),
    ready: async (page) => {
      await openOwn(page)
      const card = await bring(page, 'waits', waits)
      await card.getByRole('button', { name: 'Colour the map' }).click()
      await expect(card.getByRole('option', { name: /West Yorkshire/ })).toHaveCount(1)
      await unfolded(() => Promise.resolve())(page)
    },
    loading: ownSays(held, /waits\.csv/),
    failed: async (page) => {
      await openOwn(page)
      await own(page).field.setInputFiles(given('picture.csv', png))
      await expect(own(page).status).toContainText('was not loaded')
    },
    offline: ownSays(cutOff, /was not loaded/),
    dialog: sharing(asBuilt('/own')),
  },
  '/areas/:code': {
    'ready': unfolded(opened('/areas/QJK')),
    'failed': cutShort('/areas/QJK'),
    'offline': notKept('/areas/QJK'),
    'dialog': sharing(opened('/areas/QJK'), 'areas-waiting'),
    'a region': unfolded(opened('/areas/Y58')),
    'a provider': unfolded(opened('/areas/RH8')),
    'the site was updated': updatedMeanwhile('/areas/QJK'),
    'a part did not load': withoutPart('/areas/QJK'),
  },
  '/areas/2023/:code': { ready: unfolded(opened('/areas/2023/QNQ')), failed: refusedByServer('/areas/2023/QNQ'), dialog: sharing(opened('/areas/2023/QNQ')) },
  '/methods': {
    'ready': unfolded(opened('/methods')),
    'offline': outOfReach('/methods'),
    'dialog': sharing(opened('/methods')),
    'Share: Cite': async (page) => {
      await sharing(opened('/methods'))(page)
      await page.getByRole('dialog', { name: 'Share' }).getByRole('tab', { name: 'Cite', exact: true }).click()
    },
    'a newer version is ready': newVersionReady('/methods'),
  },
  '/methods/dictionary': {
    'ready': unfolded(opened('/methods/dictionary')),
    'empty': async (page) => {
      await opened('/methods/dictionary')(page)
      await page.getByRole('searchbox', { name: 'Find a table or column' }).fill('nothing of the kind')
      await expect(page.getByText(/^0 of \d+ tables$/)).toBeVisible()
    },
    'dialog': sharing(opened('/methods/dictionary')),
    'its controls have not started': unstarted('/methods/dictionary'),
  },
  '/accessibility': { ready: opened('/accessibility'), dialog: sharing(opened('/accessibility')) },
  '/offline': { offline: keptForOffline },
  '/*': { failed: opened('/no-such-page') },
  '/embed/*': {
    'ready': async (page) => {
      await savingData(page)
      await page.goto('/embed/?figure=home-map')
      await page.locator('[data-embedded]').waitFor()
    },
    'failed': (page) => page.goto('/embed/explore?figure=home-mapp').then(() => page.locator('[data-lost]').waitFor()),
    'a whole page': async (page) => {
      await page.goto('/embed/areas/QJK')
      await untilStarted(page)
    },
  },
}
