import { isRouteErrorResponse, Outlet, useRouteError } from 'react-router'
import { NotFoundPage } from '~/components/layout/NotFoundPage'
import { TroublePage } from '~/components/layout/TroublePage'

/** For a page that has failed, whose own title goes with it; any other has its own. */
export const meta = () => [{ title: 'This page could not be shown · DEXA Atlas' }]

export default function PageBoundary() {
  return <Outlet />
}

/** Faults of pages end here and not at the root: there React would write the whole document anew, which its policy forbids. */
export function ErrorBoundary() {
  const error = useRouteError()
  return isRouteErrorResponse(error) && error.status === 404 ? <NotFoundPage /> : <TroublePage error={error} />
}
