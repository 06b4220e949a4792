import { NotFoundPage } from '~/components/layout/NotFoundPage'

export const meta = () => [{ title: 'No page at this address – DEXA Atlas' }, { name: 'robots', content: 'noindex' }]

export default NotFoundPage
