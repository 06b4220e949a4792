#!/usr/bin/env bash
# Commits the changed data on a branch of its own and opens a pull request, or renews the one that is open.
set -euo pipefail
branch=refresh/data
base=$(git branch --show-current)
body=$RUNNER_TEMP/body.md
draft=()
[ "$CHECKS" = success ] || draft=(--draft)

git switch --create "$branch"
# Nothing but data/ may come this way.
git apply --index --include='data/*' "$RUNNER_TEMP/refresh.patch"
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' commit --quiet --message 'Data refreshed from the publishers'
git push --force origin "$branch"

{
  cat "$RUNNER_TEMP/changes.md"
  echo
  echo '### Before you merge'
  echo
  if [ "$CHECKS" = success ]; then echo "- The checks passed in [this run]($RUN)."; else echo "- **Some checks failed** in [this run]($RUN): read them first."; fi
  echo '- Write the new vintage and checksums into `data/sources.json`, an entry into `CHANGELOG.md` and its day into `CITATION.cff`: the feed of changes and the data package take their date from it.'
  echo '- Look at each step that is too large to be true: a break in recording is a row in the break flags, not news.'
} > "$body"

open=$(gh pr list --head "$branch" --state open --json number --jq '.[0].number // empty')
if [ -n "$open" ]; then
  gh pr edit "$open" --body-file "$body"
else
  gh pr create --base "$base" --head "$branch" --title 'Data refreshed from the publishers' --body-file "$body" "${draft[@]}"
fi
