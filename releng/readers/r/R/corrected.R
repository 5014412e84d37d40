# SPDX-License-Identifier: EPL-2.0

# Corrected shares: what programs said of all posts, corrected by those that people read. The regression estimator of survey sampling (Sarndal, Swensson and
# Wretman 1992, Model Assisted Survey Sampling, ch. 6), as Palier computes it: the same steps in the same order, in double precision, so that shares and
# intervals are equal to the last digit. Intervals of the process, and lower ends of rare shares in several strata, agree to nine digits.

z_975 <- 1.959963984540054
fewest_of_stratum <- 10
fewest_agencies <- 10

# The sum by DoubleStream.sum of Java: compensated (W. Kahan 1965). sum() of R keeps more digits than Java has.
compensated <- function(numbers) {
  high <- low <- 0
  for (number in numbers) {
    less <- number - low
    total <- high + less
    low <- (total - high) - less
    high <- total
  }
  high - low
}

plain_sum <- function(numbers) {
  total <- 0
  for (number in numbers) total <- total + number
  total
}

clamp <- function(numbers, low = 0, high = 1) pmin(high, pmax(numbers, low))

# Numbers above 0 with the upper half of their digits in binary.
upper_half <- function(number) {
  exponent <- floor(log2(number))
  exponent <- exponent + (2^(exponent + 1) <= number) - (2^exponent > number)
  unit <- 2^(exponent - 20)
  trunc(number / unit) * unit
}

# The root of two squares by fdlibm, as Java has it.
root_of_squares <- function(one, other) {
  a <- max(one, other)
  b <- min(one, other)
  if (b == 0 || b < a * 2^-60) return(a + b)
  w <- a - b
  if (w > b) {
    t1 <- upper_half(a)
    t2 <- a - t1
    return(sqrt(t1 * t1 - (b * (-b) - t2 * (a + t1))))
  }
  a <- a + a
  y1 <- upper_half(b)
  y2 <- b - y1
  t1 <- upper_half(a)
  t2 <- a - t1
  sqrt(t1 * y1 - (w * (-w) - (t1 * y2 + t2 * b)))
}

joined_reach <- function(one, other) {
  list(below = mapply(root_of_squares, one$below, other$below), above = mapply(root_of_squares, one$above, other$above))
}

# The score interval of shares at 95 % (E. B. Wilson 1927), as how far it goes below and above.
wilson_reach <- function(share, variance, plain_units) {
  effective <- ifelse(share <= 0 | share >= 1 | variance <= 0, plain_units, share * (1 - share) / variance)
  square <- z_975 * z_975
  center <- (share + square / (2 * effective)) / (1 + square / effective)
  half <- z_975 / (1 + square / effective) * sqrt(share * (1 - share) / effective + square / (4.0 * effective * effective))
  low <- ifelse(share == 0, 0, center - half)
  high <- ifelse(share == 1, 1, center + half)
  certain <- is.infinite(effective)
  list(below = ifelse(certain, 0, share - low), above = ifelse(certain, 0, high - share))
}

# A stratum: units, predicted (by code), and of the sample code, said (0: programs abstained), weight, cluster.
stratum <- function(units, predicted, code, said, weight, cluster) {
  list(units = units, predicted = predicted, code = code, said = said, weight = weight, cluster = cluster)
}

finite_part <- function(it) 1 - length(it$code) / it$units

scaled <- function(it) it$weight / compensated(it$weight)

# Strata of which few were read, joined with those that are most like them by what programs said (Cochran 1977, 5A.12).
joined_strata <- function(strata) {
  is_small <- function(it) length(it$code) < fewest_of_stratum && finite_part(it) > 0
  unlike <- function(one, other) {
    plain_sum(c(abs(compensated(one$predicted) / one$units - compensated(other$predicted) / other$units),
      abs(one$predicted / one$units - other$predicted / other$units)))
  }
  small <- Filter(is_small, strata)
  enough <- Filter(function(it) !is_small(it), strata)
  while (length(small) > 0) {
    place <- which.min(vapply(small, function(it) length(it$code), 1L))
    least <- small[[place]]
    small <- small[-place]
    from_small <- length(small) > 0
    others <- if (from_small) small else enough
    near <- which(vapply(others, function(it) finite_part(it) > 0, TRUE))
    if (length(near) == 0) {
      enough <- c(enough, list(least))
      break
    }
    place <- near[which.min(vapply(others[near], function(it) unlike(least, it), 1))]
    nearest <- others[[place]]
    if (from_small) small <- small[-place] else enough <- enough[-place]
    both <- stratum(least$units + nearest$units, least$predicted + nearest$predicted, c(least$code, nearest$code), c(least$said, nearest$said),
      c(scaled(least) * least$units, scaled(nearest) * nearest$units), c(least$cluster, nearest$cluster))
    if (is_small(both)) small <- c(small, list(both)) else enough <- c(enough, list(both))
  }
  enough
}

# The estimates of one corpus; every number is a vector by code.
corpus <- function(strata) {
  categories <- length(strata[[1]]$predicted)
  units <- plain_sum(vapply(strata, function(it) it$units, 1))
  coded <- sum(vapply(strata, function(it) length(it$code), 1L))
  enough <- lapply(joined_strata(strata), function(it) {
    drawn <- length(it$code)
    it$part <- it$units / units
    it$weights <- scaled(it)
    it$finite <- finite_part(it)
    it$factor <- if (drawn == 1) 0 else it$finite * drawn / (drawn - 1)
    it$is <- outer(it$code, seq_len(categories), "==") + 0
    it$says <- outer(it$said, seq_len(categories), "==") + 0
    it
  })
  open <- Filter(function(it) it$finite > 0, enough)
  even <- length(open) > 5 && all(vapply(open, function(it) it$units * coded <= 1.5 * length(it$code) * units, TRUE))
  trust <- trusted(enough, categories)
  enough <- lapply(enough, function(it) {
    it$residual <- it$is - sweep(it$says, 2, trust, "*")
    it$mean_residual <- rep(0, categories)
    for (i in seq_along(it$weights)) it$mean_residual <- it$mean_residual + it$weights[i] * it$residual[i, ]
    it$mean <- trust * it$predicted / it$units + it$mean_residual
    it$squares <- rep(0, categories)
    for (i in seq_along(it$weights)) {
      off <- it$residual[i, ] - it$mean_residual
      it$squares <- it$squares + it$weights[i] * it$weights[i] * off * off
    }
    it
  })
  total <- rep(0, categories)
  for (it in enough) total <- total + it$part * it$mean
  inside <- clamp(total)
  list(strata = enough, categories = categories, units = units, coded = coded, even = even, trust = trust, mean = total, shares = inside / plain_sum(inside))
}

# How far programs are trusted in a code: what makes the variance least, from 0 to 1.
trusted <- function(strata, categories) {
  together <- machine <- rep(0, categories)
  for (it in strata) {
    people <- said <- rep(0, categories)
    for (i in seq_along(it$weights)) {
      people <- people + it$weights[i] * it$is[i, ]
      said <- said + it$weights[i] * it$says[i, ]
    }
    factor <- it$part * it$part * it$factor
    for (i in seq_along(it$weights)) {
      off <- it$says[i, ] - said
      off[abs(off) < 1e-12] <- 0
      together <- together + factor * it$weights[i] * it$weights[i] * off * (it$is[i, ] - people)
      machine <- machine + factor * it$weights[i] * it$weights[i] * off * off
    }
  }
  told <- Reduce(`&`, lapply(strata, function(it) it$predicted == 0 | it$predicted == it$units))
  some <- Reduce(`|`, lapply(strata, function(it) it$predicted > 0))
  ifelse(machine <= 0, ifelse(told & some, 1, 0), clamp(together / machine))
}

# What squares are short of, since a small sample may not meet the errors of good programs (Perks 1947).
unseen <- function(trust, predicted, units, unmet) {
  share <- predicted / units
  hides <- trust > 0 & share > 0 & share < 1
  errors <- ifelse(hides, ifelse(share < 0.05, 0.5, unmet) * (1 + trust * trust), 0)
  roots <- sqrt(errors)
  if (sum(hides) < 2) errors else errors + (errors - roots * roots) / (sum(hides) - 1)
}

plain_units <- function(it, finite) {
  total <- 0
  for (each in it$strata) {
    for (weight in each$weights) {
      total <- total + (if (finite) each$finite * each$part * weight * each$part * weight else each$part * weight * each$part * weight)
    }
  }
  total
}

variance_of_stratum <- function(it, each, unmet) {
  drawn <- length(each$code)
  each$factor * (each$squares + unseen(it$trust, each$predicted, each$units, unmet) / (drawn * drawn))
}

variance_of <- function(it, unmet = 0.25) {
  by_stratum <- function(of) vapply(it$strata, of, numeric(it$categories))
  added <- function(parts) apply(matrix(parts, nrow = it$categories), 1, compensated)
  if (!it$even) return(added(by_stratum(function(each) each$part * each$part * variance_of_stratum(it, each, unmet))))
  met <- added(by_stratum(function(each) each$part * each$part * each$factor * each$squares))
  if (it$coded == 1) return(met)
  every <- rep(0, it$categories)
  for (each in it$strata) every <- every + each$predicted
  met + unseen(it$trust, every, it$units, unmet) * (1 - it$coded / it$units) / ((it$coded - 1) * min(it$units, 1 / plain_units(it, FALSE)))
}

reach_of <- function(it, unmet = 0.25) {
  if (it$even) {
    left <- plain_units(it, TRUE)
    return(wilson_reach(clamp(it$mean), variance_of(it, unmet), if (left <= 0) Inf else 1 / left))
  }
  reach <- list(below = rep(0, it$categories), above = rep(0, it$categories))
  rare <- length(it$strata) > 1 & it$mean < 0.05
  for (each in it$strata) {
    share <- clamp(each$mean)
    variance <- variance_of_stratum(it, each, unmet)
    if (each$finite <= 0) {
      here <- list(below = rep(0, it$categories), above = rep(0, it$categories))
    } else {
      total <- plain_sum(each$weights * each$weights)
      here <- wilson_reach(share, variance, 1 / (total * max(each$finite, total)))
    }
    here$below <- ifelse(rare, pmax(here$below, few_met(each, share, variance)), here$below)
    reach <- joined_reach(reach, list(below = each$part * here$below, above = each$part * here$above))
  }
  reach
}

# How far below a rare share may lie, by the Poisson distribution (Garwood 1936).
few_met <- function(each, share, variance) {
  met <- ifelse(variance > 0, share * share * (1 - share) / variance, 0)
  few <- ifelse(met > 3, 0, share - share / met * qgamma(1 - 0.975, shape = pmax(met, 1e-9)))
  ifelse(each$finite <= 0 | share <= 0 | variance <= 0, 0, ifelse(met < 1e-3, share, few))
}

# Estimates with intervals, from how far these reach.
estimates <- function(it, reach) {
  shares <- it$shares
  variance <- variance_of(it)
  plain <- min(it$units, 1 / plain_units(it, FALSE))
  effective <- ifelse(shares <= 0 | shares >= 1 | variance <= 0, plain, shares * (1 - shares) / variance)
  half <- (reach$below + reach$above) / 2
  effective <- ifelse(half > 0 & shares > 0 & shares < 1, pmin(effective, shares * (1 - shares) * (z_975 / half) * (z_975 / half)), effective)
  list(corrected = shares, low = pmax(0, shares - reach$below), high = pmin(1, shares + reach$above), trust = it$trust, effective = effective)
}

of_these <- function(it, clusters) {
  if (isTRUE(it$staged)) return(staged_result(it, staged_interval(it, it$effect)))
  estimates(it, reach_of(it))
}

# Of the process that writes such posts: agencies are random as well.
of_the_process <- function(it, clusters) {
  if (isTRUE(it$staged)) return(staged_process(it, clusters))
  numbers <- names(clusters)
  residuals <- t(vapply(clusters, function(one) one$units * (it$trust * one$predicted / one$units - it$mean), numeric(it$categories)))
  for (each in it$strata) {
    for (i in seq_along(each$weights)) {
      row <- match(as.character(each$cluster[i]), numbers)
      residuals[row, ] <- residuals[row, ] + each$weights[i] * each$units * each$residual[i, ]
    }
  }
  count <- length(clusters)
  clustered <- apply(residuals / it$units * residuals / it$units, 2, compensated) * count / (count - 1)
  more <- qt(0.975, count - 1) * sqrt(pmax(0, clustered - variance_of(it, 0.5)))
  estimates(it, joined_reach(reach_of(it, 0.5), list(below = more, above = more)))
}

# Where codes of some posts are not known, intervals reach over all that these could be (Manski 1989; Horowitz and Manski 2000).
over_open <- function(points, lowest, highest, of, clusters) {
  known <- lapply(points, of, clusters)
  averaged <- function(name) {
    each <- matrix(vapply(known, function(it) it[[name]], numeric(length(lowest))), nrow = length(lowest))
    apply(each, 1, compensated) / length(known)
  }
  share <- averaged("corrected")
  low <- vapply(seq_along(lowest), function(it) of(lowest[[it]], clusters)$low[it], 1)
  high <- vapply(seq_along(highest), function(it) of(highest[[it]], clusters)$high[it], 1)
  list(corrected = share, low = pmin(share, low), high = pmax(share, high), trust = averaged("trust"), effective = averaged("effective"))
}
