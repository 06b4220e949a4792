import { linksOf } from '~/routes/areas/model/evidence'

/** Who says so, with each of the pages. */
export function SourceLinks({ title, url }: { title: string; url: string }) {
  const links = linksOf(url)
  if (links.length === 1) return <a href={links[0]?.url}>{title}</a>
  return <>{title}: {links.map((link, index) => <span key={link.url}>{index > 0 && ', '}<a href={link.url}>{link.text}</a></span>)}</>
}
