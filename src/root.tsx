import { NuqsAdapter } from 'nuqs/adapters/react-router/v7'
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from 'react-router'
import { NotFoundPage } from './components/layout/NotFoundPage'
import { Shell } from './components/layout/Shell'
import { TroublePage } from './components/layout/TroublePage'
import './styles/base.css'

export function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en-GB">
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
  return (
    <NuqsAdapter>
      <Shell>
        <Outlet />
      </Shell>
    </NuqsAdapter>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  return (
    <Shell>
      {isRouteErrorResponse(error) && error.status === 404 ? <NotFoundPage /> : <TroublePage error={error} />}
    </Shell>
  )
}
