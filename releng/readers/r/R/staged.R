# SPDX-License-Identifier: EPL-2.0

# Corrected shares of a sample that drew agencies before their posts: two-stage sampling with agencies as primary units, by linearisation of the ratio
# (Sarndal, Swensson and Wretman 1992); agencies of other chances are held against each other as J. Hajek does (1964, Annals of Mathematical Statistics 35,
# 1491-1523). As in Palier; intervals rest on a quantile of Student's distribution, so that they agree to nine digits.

# strata: lists of units, coded, and the rows of the sample that are of it; the sample: code, said (0: programs abstained), weight, cluster.
staged_corpus <- function(units, predicted, chances, sample, strata) {
  categories <- length(predicted)
  by_chance <- sum(chances < 1)
  seen <- unique(as.character(sample$cluster))
  if (length(seen) < 2 || by_chance == 1) refuse("posts of fewer than two agencies were read")
  whole <- compensated(sample$weight)
  it <- list(units = units, predicted = predicted, chances = chances, by_chance = by_chance, sample = sample, strata = strata, whole = whole,
    quantile = if (by_chance == 0) z_975 else qt(0.975, max(1, sum(chances[seen] < 1) - 1)), left = 1 - length(sample$code) / units,
    plain = whole * whole / compensated(sample$weight * sample$weight), is = outer(sample$code, seq_len(categories), "==") + 0,
    says = outer(sample$said, seq_len(categories), "==") + 0)
  people <- colSums(sample$weight * it$is) / whole
  apart <- sweep(it$says, 2, colSums(sample$weight * it$says) / whole)
  apart[abs(apart) < 1e-12] <- 0
  off <- sample$weight * apart
  machine <- colSums(off * off)
  it$trust <- ifelse(machine <= 0, 0, clamp(colSums(off * sample$weight * sweep(it$is, 2, people)) / machine))
  trusted <- staged_parts(it, it$trust)
  untrusted <- staged_parts(it, rep(0, categories))
  it$own <- trusted$linearised
  it$single <- trusted$single
  it$residual <- trusted$residual
  it$mean <- trusted$mean
  it$effect <- effect_of_agencies(trusted)
  it$wary <- (it$effect + effect_of_agencies(untrusted)) / 2
  it$alike <- it$plain / effect_of_agencies(untrusted)
  inside <- clamp(it$trust * predicted / units + it$mean)
  it$shares <- inside / plain_sum(inside)
  it$staged <- TRUE
  it
}

effect_of_agencies <- function(parts) {
  if (sum(parts$single) <= 0) 1 else max(1, sum(parts$linearised) / sum(parts$single))
}

# n/(n - 1) times the squares of n numbers about their mean, of which those that are not given are 0; by column.
spread <- function(numbers, n) {
  total <- colSums(numbers)
  pmax(0, colSums(numbers * numbers) - total * total / n) * n / (n - 1)
}

# Residuals, their mean, and variances of two stages and of a draw at once, by code.
staged_parts <- function(it, trust) {
  residual <- it$is - sweep(it$says, 2, trust, "*")
  mean <- colSums(it$sample$weight * residual) / it$whole
  scores <- it$sample$weight * sweep(residual, 2, mean) / it$whole
  list(residual = residual, mean = mean, linearised = linearised(it, scores), single = it$left * spread(scores, nrow(scores)))
}

linearised <- function(it, scores) {
  none <- rep(0, ncol(scores))
  clusters <- as.character(it$sample$cluster)
  chance <- unname(it$chances[clusters])
  within <- certain <- none
  elsewhere <- FALSE
  unknown <- character(0)
  for (stratum in it$strata) {
    rows <- stratum$rows
    left <- 1 - stratum$coded / stratum$units
    if (left > 0 && stratum$coded == 1) {
      unknown <- union(unknown, clusters[rows])
      elsewhere <- elsewhere || length(rows) == 0
    } else if (left > 0) {
      open <- left * spread(sqrt(chance[rows]) * scores[rows, , drop = FALSE], stratum$coded)
      within <- within + open
      if (all(chance[rows] == 1)) certain <- certain + open
    }
  }
  totals <- matrix(0, length(it$chances), ncol(scores), dimnames = list(names(it$chances), NULL))
  summed <- rowsum(scores, clusters)
  totals[rownames(summed), ] <- summed
  wide <- elsewhere || any(it$chances[unknown] < 1)
  between <- none
  if (it$by_chance >= 2) {
    weight <- ifelse(it$chances == 1, 0, if (wide) 1 else 1 - it$chances)
    off <- sweep(totals, 2, colSums(weight * totals) / sum(weight))
    between <- colSums(weight * off * off) * it$by_chance / (it$by_chance - 1)
  }
  lone <- unknown[it$chances[unknown] == 1]
  between <- between + spread(totals[lone, , drop = FALSE], max(2, length(lone)))
  between + if (wide) certain else within
}

staged_effective <- function(it, effect) {
  met <- vapply(seq_along(it$shares), function(category) length(unique(it$sample$cluster[it$sample$code == category])), 1L)
  beyond <- ifelse(met < fewest_agencies, pmax(0, it$wary * it$single - it$own), pmax(0, effect * it$single - it$own) / 2)
  variance <- it$own + beyond + unseen(it$trust, it$predicted, it$units, 0.25) * it$left / (length(it$sample$code) * it$plain)
  ifelse(it$shares > 0 & it$shares < 1 & variance > 0, it$shares * (1 - it$shares) / variance, it$alike)
}

staged_interval <- function(it, effect) {
  if (it$left <= 0) return(list(low = it$shares, high = it$shares))
  effective <- staged_effective(it, effect)
  square <- it$quantile * it$quantile
  center <- (it$shares + square / (2 * effective)) / (1 + square / effective)
  half <- it$quantile / (1 + square / effective) * sqrt(it$shares * (1 - it$shares) / effective + square / (4 * effective * effective))
  list(low = pmin(it$shares, ifelse(it$shares == 0, 0, center - half)), high = pmax(it$shares, ifelse(it$shares == 1, 1, center + half)))
}

staged_result <- function(it, interval) {
  list(corrected = it$shares, low = interval$low, high = interval$high, trust = it$trust, effective = staged_effective(it, it$effect))
}

staged_process <- function(it, clusters) {
  none <- rep(NA_real_, length(it$shares))
  if (length(it$chances) < fewest_agencies) return(staged_result(it, list(low = none, high = none)))
  these <- staged_interval(it, it$wary)
  machine <- it$trust * it$predicted / it$units
  sums <- t(vapply(clusters, function(one) one$units * (it$trust * one$predicted / one$units - machine) / it$units, numeric(length(it$shares))))
  summed <- rowsum(it$sample$weight * sweep(it$residual, 2, it$mean) / it$whole, as.character(it$sample$cluster))
  sums[rownames(summed), ] <- sums[rownames(summed), ] + summed
  clustered <- colSums(sums * sums) * length(clusters) / (length(clusters) - 1)
  more <- it$quantile * sqrt(pmax(0, clustered - it$own))
  reach <- joined_reach(list(below = it$shares - these$low, above = these$high - it$shares), list(below = more, above = more))
  staged_result(it, list(low = pmax(0, it$shares - reach$below), high = pmin(1, it$shares + reach$above)))
}
