# SPDX-License-Identifier: EPL-2.0
# What posts do, from the table of posts alone: palier run codings STUDY --form posts --out posts.csv; Rscript post_usage_mix.R posts.csv
posts <- read.csv(commandArgs(TRUE)[1], colClasses = "character", na.strings = NULL, encoding = "UTF-8")
none <- c(abstained = "abstained", nobody = "not_looked_at", open = "open", relayed = "relayed_by_others", ambiguous = "ambiguous", not = "unattributed")
instead <- function(of, else_) unname(ifelse(of %in% names(none), none[of], else_))
one <- data.frame(jurisdiction = instead(posts$attributed, posts$jurisdiction), platform = posts$platform, usage = instead(posts$usage_by, posts$usage))
agency <- posts$attributed == "direct"; groups <- unique(one$jurisdiction[agency]); together <- length(groups) > all(agency)
if (together || !all(agency)) one <- rbind(one, if (together) transform(one[agency, ], jurisdiction = "agencies_together"), transform(one, jurisdiction = "all"))
if (length(unique(one$platform)) > 1) one <- rbind(one, transform(one, platform = "all"))
mix <- transform(aggregate(list(posts = rep(1, nrow(one))), one, sum), coded = ave(ifelse(usage %in% none, 0, posts), jurisdiction, platform, FUN = sum), of = ave(posts, jurisdiction, platform, FUN = sum))
mix <- transform(mix, share = ifelse(usage %in% none, NA, posts / coded))
# Between the bounds the share lies whatever the posts without a code are.
mix <- transform(mix, bound_low = ifelse(is.na(share), NA, posts / of), bound_high = (share * coded + of - coded) / of, coded = NULL, of = NULL)
write.csv(mix[order(mix$jurisdiction, mix$platform, mix$usage), ], row.names = FALSE, na = "")
