#!/bin/sh
# Runs a step under a title and says how long it took.
title=$1
shift
start=$(date +%s)
echo "== $title"
"$@" || { code=$?; echo "== $title: failed after $(($(date +%s) - start)) s" >&2; exit $code; }
echo "== $title: $(($(date +%s) - start)) s"
