# SPDX-License-Identifier: EPL-2.0
# What posts do, from the table of posts alone: palier run codings STUDY --form posts --out posts.csv; Rscript post_usage_mix.R posts.csv
posts <- read.csv(commandArgs(TRUE)[1], colClasses = "character", na.strings = NULL, encoding = "UTF-8")
said <- c(abstained = "abstained", nobody = "not_looked_at", open = "open")
owner <- unname(ifelse(posts$attributed == "direct", posts$jurisdiction, c(relayed = "relayed_by_others", ambiguous = "ambiguous", not = "unattributed")[posts$attributed]))
no_agency <- !posts$attributed %in% "direct"
several <- length(unique(owner[!no_agency])) > (if (any(no_agency)) 0 else 1)
one <- data.frame(jurisdiction = owner, platform = posts$platform, usage = unname(ifelse(posts$usage_by %in% names(said), said[posts$usage_by], posts$usage)))
if (several || any(no_agency)) one <- rbind(one, if (several) transform(one[!no_agency, ], jurisdiction = "agencies_together"), transform(one, jurisdiction = "all"))
if (length(unique(one$platform)) > 1) one <- rbind(one, transform(one, platform = "all"))
mix <- aggregate(list(posts = rep(1, nrow(one))), one, sum)
coded <- ave(ifelse(mix$usage %in% said, 0, mix$posts), mix$jurisdiction, mix$platform, FUN = sum)
of <- ave(mix$posts, mix$jurisdiction, mix$platform, FUN = sum)
share <- ifelse(mix$usage %in% said, NA, mix$posts / coded)
z <- qnorm(0.975)  # the score interval of Wilson (1927), 95 %
half <- z / (1 + z^2 / coded) * sqrt(share * (1 - share) / coded + z^2 / (4 * coded^2))
middle <- (share + z^2 / (2 * coded)) / (1 + z^2 / coded)
mix <- cbind(mix, share, low = middle - half, high = ifelse(mix$posts == coded & !is.na(share), 1, middle + half))
# Between these two the share lies whatever the posts without a code are.
mix <- cbind(mix, bound_low = ifelse(is.na(share), NA, mix$posts / of), bound_high = (share * coded + of - coded) / of)
write.csv(mix[order(mix$jurisdiction, mix$platform, mix$usage), ], row.names = FALSE, na = "")
