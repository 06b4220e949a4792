#!/usr/bin/env bash
# Puts a heading and a file of plain lines where a person looks first: the page of the run, and its annotations.
set -euo pipefail
title=$1
file=$2
{
  echo "## $title"
  echo
  # Indented by four, lines from outside are shown as they are and never as mark-up.
  sed 's/^/    /' "$file"
} >> "$GITHUB_STEP_SUMMARY"
# The sentence that matters: what must be fetched, else what was found last.
sentence=$(grep -m 1 'by hand' "$file" || tail -n 1 "$file")
echo "::error title=$title::${sentence//%/%25}"
