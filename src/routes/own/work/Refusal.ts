/** Why a file is not read, in words for the reader. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
