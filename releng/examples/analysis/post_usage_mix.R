# SPDX-License-Identifier: EPL-2.0
# What posts do, from the table of posts alone: palier run codings STUDY --form posts --out posts.csv; Rscript post_usage_mix.R posts.csv
posts <- read.csv(commandArgs(TRUE)[1], colClasses = "character", na.strings = NULL, encoding = "UTF-8")
owner <- ifelse(posts$attributed == "direct", posts$jurisdiction, c(relayed = "relayed_by_others", ambiguous = "ambiguous", not = "unattributed")[posts$attributed])
said <- c(abstained = "abstained", nobody = "not_looked_at", open = "open")
usage <- ifelse(posts$usage_by %in% names(said), said[posts$usage_by], posts$usage)
mix <- aggregate(list(posts = rep(1, nrow(posts))), list(jurisdiction = owner, platform = posts$platform, usage = usage), sum)
coded <- ave(ifelse(mix$usage %in% said, 0, mix$posts), mix$jurisdiction, mix$platform, FUN = sum)
mix$share <- ifelse(mix$usage %in% said, NA, mix$posts / coded)
write.csv(mix[order(mix$jurisdiction, mix$platform, mix$usage), ], row.names = FALSE, na = "")
