import { SourceFault } from './SourceFault'

/** Publishers answer a moved file with a page that says so, and browsers save it under the file's name. */
export const looksLikeHtml = (text: string) => /^\s*<(!doctype|html|head|body)/i.test(text.slice(0, 1000).replace(/^\uFEFF/, ''))

export function refuseWebPage(file: string, text: string, expected: string): void {
  if (looksLikeHtml(text)) {
    throw new SourceFault({ file, row: 1 }, 'a web page', `${expected}; download it again`)
  }
}
