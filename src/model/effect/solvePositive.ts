/**
 * Solves M x = b for a symmetric positive definite M, by Cholesky's factors.
 * @param matrix rows of M; only the lower triangle is read
 * @throws RangeError where M is not positive definite to within rounding
 */
export function solvePositive(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length
  const factor = Array.from({ length: n }, () => new Float64Array(n))
  const at = (rows: readonly ArrayLike<number>[], i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = at(matrix, i, j)
      for (let k = 0; k < j; k++) rest -= at(factor, i, k) * at(factor, j, k)
      const row = factor[i]
      if (!row) continue
      if (i !== j) row[j] = rest / at(factor, j, j)
      else if (rest > 0) row[i] = Math.sqrt(rest)
      else throw new RangeError('The matrix is not positive definite.')
    }
  }
  const forward = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let rest = right[i] ?? 0
    for (let k = 0; k < i; k++) rest -= at(factor, i, k) * (forward[k] ?? 0)
    forward[i] = rest / at(factor, i, i)
  }
  const solution = new Float64Array(n)
  for (let i = n - 1; i >= 0; i--) {
    let rest = forward[i] ?? 0
    for (let k = i + 1; k < n; k++) rest -= at(factor, k, i) * (solution[k] ?? 0)
    solution[i] = rest / at(factor, i, i)
  }
  return [...solution]
}
