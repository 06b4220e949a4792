import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { NuqsAdapter } from 'nuqs/adapters/react-router/v7'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLoaderData, useRouteError, useRouteLoaderData } from 'react-router'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { laterParts } from './components/layout/laterParts'
import { PartBoundary } from './components/layout/PartBoundary'
import { BareShell } from './components/layout/BareShell'
import { RootBoundary } from './components/layout/RootBoundary'
import { Shell } from './components/layout/Shell'
import { FrozenNotice } from './components/share/FrozenNotice'
import { LostFigure } from './components/share/LostFigure'
import { ShareHost } from './components/share/ShareHost'
import { TroublePage } from './components/layout/TroublePage'
import { UnstartedNotice } from './components/layout/UnstartedNotice'
import { unmarked } from './deployment/deployment'
import { EngineContext, engineFor } from './engine/EngineContext'
import { formatMonth } from './format/month'
import { keepFocus } from './keepFocus'
import { layOutOnUse } from './layOutOnUse'
import { loadAtRest } from './loadAtRest'
import { readManifest } from './routes/built.server'
import { useHydrated } from './routes/useHydrated'
import './styles/fonts.css'
import './styles/base.css'
import './styles/embed.css'
import './styles/print.css'

export const links = () => [
  ...[serif, sans].map((href) => ({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossOrigin: 'anonymous' as const })),
  { rel: 'icon', type: 'image/png', href: `${import.meta.env.BASE_URL}icon.png` },
]

export const loader = () => {
  const { data_vintage: vintage, files } = readManifest()
  const database = files.find(({ path }) => path === 'atlas.duckdb')
  if (!database) throw new Error('The manifest has no atlas.duckdb.')
  return { vintage, database: { bytes: database.bytes, sha256: database.sha256 }, deployment: unmarked }
}

export const shouldRevalidate = () => false

export function Layout({ children }: { children: ReactNode }) {
  const deployment = useRouteLoaderData<typeof loader>('root')?.deployment
  return (
    // A copy for frames is marked before the scripts arrive.
    <html lang="en-GB" data-deployment={deployment} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function Root() {
  const { vintage, database } = useLoaderData<typeof loader>()
  const engine = engineFor({ url: `${import.meta.env.BASE_URL}data/atlas.duckdb`, ...database })
  useEffect(() => { loadAtRest(engine) }, [engine])
  useEffect(layOutOnUse, [])
  useEffect(keepFocus, [])
  const later = useSyncExternalStore(laterParts.subscribe, laterParts.get, () => null)
  const hydrated = useHydrated()
  return (
    <RootBoundary otherwise={(fault) => <BareShell><TroublePage error={fault} /></BareShell>}>
      <NuqsAdapter>
        <EngineContext value={engine}>
          <Shell vintage={formatMonth(vintage)} notice={!hydrated && <UnstartedNotice />}>
            <FrozenNotice vintage={vintage} />
            <LostFigure />
            <Outlet />
          </Shell>
          <PartBoundary><ShareHost vintage={vintage} /></PartBoundary>
          {later && <later.NewVersionNotice />}
        </EngineContext>
      </NuqsAdapter>
    </RootBoundary>
  )
}

/** While the site is built; in a browser, faults end in routes/pageBoundary.tsx, in RootBoundary or in keepPage. */
export function ErrorBoundary() {
  const error = useRouteError()
  return (
    <BareShell>
      <TroublePage error={error} />
    </BareShell>
  )
}
