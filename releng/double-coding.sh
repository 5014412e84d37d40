#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Draws 600 posts in French and English for two persons to code, each alone: a reference that a classifier can be held against.
#   releng/double-coding.sh FOLDER [NAME NAME]
# The posts are those of the data that are no part of this repository (PALIER_DATA, else ../shared/data): traffic notices of Montréal and posts
# of health services of US counties. They stay on this machine: FOLDER gets the study and a package for each person. Strata are usage and
# language as a program predicts them, with as many posts from each as it has, so that rare usages are seen; the weights, 1/probability, are in
# FOLDER/set.json. The same data and seed draw the same posts.
set -e
root=$(cd "$(dirname "$0")/.." && pwd -P)
folder=${1:?a folder to be made}
one=${2:-first} && two=${3:-second}
data=${PALIER_DATA:-$root/../shared/data}/posts
palier=${PALIER:-$root/palier}
mkdir "$folder"
study=$folder/study
"$palier" run new "$study"
for file in qc_tweets_stm_VERTE.csv qc_tweets_stm_BLEUE.csv qc_tweets_REM_infoservice.csv us_county_health_tweets_twint_2021-11-24.csv; do
	"$palier" run import "$study" "$data/$file" --kind posts-csv --platform twitter
done
"$palier" run classify "$study"
"$palier" run sample "$study" --size 600 --by usage,language --languages fr,en --authors everybody --allocation equal --merge-small --seed 17 \
	--coders "$one,$two" --overlap 1 --name reference --json >"$folder/set.json"
"$palier" run package "$study" --set reference --coder "$one" --out "$folder/$one.palier-set"
"$palier" run package "$study" --set reference --coder "$two" --out "$folder/$two.palier-set"
echo "When both have coded: palier run merge $study $folder/$one.palier-set, and the other; then palier run agreement $study --set reference"
